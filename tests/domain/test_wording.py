"""An organiser's words take the place of a sentence, and only where they fit it."""

from __future__ import annotations

from msgspec.structs import replace

from kiosk.domain import facts as f
from kiosk.domain import refusals as r
from kiosk.domain.entries import Entry
from kiosk.domain.wording import CHARS_MAX, WORDINGS_MAX, GiveWording, decide, wording_of
from kiosk.domain.wording_facts import WORDING
from tests.domain.test_people import entry

RAIL = ("rail", "Protocol")


def given(at: int, *forms: str, language: str = "ko", key: tuple[str, str] = RAIL) -> Entry:
    return replace(entry(f.WordingGiven(language, *key, forms), at), subject=WORDING)


def test_the_later_word_counts_in_whatever_order_it_comes() -> None:
    one, two = given(1, "의전"), given(2, "의전실")
    assert wording_of([two, one]) == {"ko": {RAIL: ("의전실",)}}
    assert wording_of([one, two, given(3)]) == {}
    other = given(4, "Protocole", language="fr")
    assert wording_of([one, other]) == {"ko": {RAIL: ("의전",)}, "fr": {RAIL: ("Protocole",)}}


def test_words_that_do_not_fit_are_not_said_whoever_wrote_them() -> None:
    assert wording_of([given(1, "x", language="tlh"), given(2, "{x}"), given(3, "a", "b")]) == {}


def test_what_is_decided() -> None:
    asked = GiveWording("ko", *RAIL, ("의전실",))
    assert decide({}, asked).facts == (f.WordingGiven("ko", *RAIL, ("의전실",)),)
    before = wording_of([given(1, "의전실")])
    assert decide(before, asked).refusal == r.NothingChanged()
    assert decide({}, GiveWording("ko", *RAIL, ())).refusal == r.NothingChanged()
    assert decide(before, GiveWording("ko", *RAIL, ())).facts == (f.WordingGiven("ko", *RAIL, ()),)
    for forms in (("a", "b"), (" ",), ("x" * (CHARS_MAX + 1),), ("{who}",)):
        assert isinstance(decide({}, GiveWording("ko", *RAIL, forms)).refusal, r.WordingUnfit)
    full = {"ko": {("rail", str(n)): ("x",) for n in range(WORDINGS_MAX)}}
    assert isinstance(decide(full, asked).refusal, r.WordingUnfit)
