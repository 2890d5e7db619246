"""The desk screen without Qt: what the list shows and what the keys will do."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from functools import lru_cache

from msgspec import Struct, structs

from kiosk.domain.cards import PersonCard, PersonHit
from kiosk.domain.categories import Category, category_of
from kiosk.domain.names import addressed_name, other_script
from ui.screens.checkin.card_view import Act, CardView
from ui.words import translate
from ui.words.countries import country_words

HITS_MAX = 30
RECENT_MAX = 8


class HitView(Struct, frozen=True):
    """One line of the result list."""

    participant: str
    name: str
    other_name: str
    belongs: str
    category: Category
    state: str  # "in", "cancelled" or empty
    state_words: str
    typed: str = ""  # what it was found by
    also: tuple[str, ...] = ()  # what is shown only where it answers what was typed


class HitLines(Struct, frozen=True):
    """The two lines of a hit, and which letters of each are set off: from one to before another."""

    name: str
    name_marks: tuple[tuple[int, int], ...]
    belongs: str
    belongs_marks: tuple[tuple[int, int], ...]


class HitsView(Struct, frozen=True):
    """The list as a whole: for which text, and what to say where it is empty or cut."""

    text: str
    hits: tuple[HitView, ...]
    caption: str


def hits_view(text: str, hits: Sequence[PersonHit]) -> HitsView:
    shown = tuple(
        structs.replace(
            _hit(hit), typed=text, also=(hit.registration_code, hit.email, hit.position)
        )
        for hit in hits[:HITS_MAX]
    )
    if not shown:
        caption = translate("desk", "Nobody found")
    elif len(hits) > HITS_MAX:
        caption = translate("desk", "The first {shown}: type more to see fewer").format(
            shown=HITS_MAX
        )
    else:
        caption = translate("desk", "%n found", "", len(shown))
    return HitsView(text, shown, caption)


def _hit(hit: PersonHit | PersonCard) -> HitView:
    state, words = "", ""
    is_in = hit.checked_in if isinstance(hit, PersonHit) else bool(hit.checked_in_at_ms)
    if hit.cancelled:
        state, words = "cancelled", translate("desk", "Cancelled")
    elif is_in:
        state, words = "in", translate("desk", "Is in")
    return HitView(
        participant=hit.participant,
        name=addressed_name(hit),
        other_name=other_script(hit),
        belongs=" · ".join(part for part in (hit.organisation, country_words(hit.country)) if part),
        category=category_of(hit.category),
        state=state,
        state_words=words,
    )


@lru_cache(maxsize=HITS_MAX)
def hit_lines(hit: HitView) -> HitLines:
    """Computed for the rows that are seen: comparing letters takes half a millisecond each."""
    name = f"{hit.name}  {hit.other_name}" if hit.other_name else hit.name
    belongs = hit.belongs
    if not hit.typed:  # and nothing of the search is loaded for who was here last
        return HitLines(name, (), belongs, ())
    from kiosk.search.marks import Marks

    is_address = "@" in hit.typed  # its parts are looked for nowhere else
    marks = Marks(hit.typed, ("", "") if is_address else (name, belongs))
    for text in hit.also if marks.unanswered else ():
        more = Marks(" ".join(marks.unanswered), (text,))
        joined = Marks("".join(marks.unanswered), (text,))
        if more.unanswered and not joined.unanswered:  # a code that was typed with a space in it
            more = joined
        if len(more.unanswered) < len(marks.unanswered):
            before = f"{belongs} · " if belongs else ""
            spans = tuple((len(before) + one, len(before) + end) for one, end in more.of(0))
            return HitLines(name, marks.of(0), before + text, (*marks.of(1), *spans))
    return HitLines(name, marks.of(0), belongs, marks.of(1))


def recent_view(people: Sequence[PersonCard]) -> HitsView:
    """Who was served here last, for when they turn around at the door."""
    shown = tuple(_hit(person) for person in people)
    return HitsView("", shown, translate("desk", "Served here just now") if shown else "")


class Enter(StrEnum):
    """What the Enter key means now."""

    NOTHING = "nothing"
    LOOK_UP = "look up"  # a code, or a name whose answers are not here yet
    CHOOSE = "choose"
    ACT = "act"


def enter_means(text: str, *, shown: HitsView | None, chosen: CardView | None) -> Enter:
    """Typed text goes first; an empty field lets the card's button speak."""
    text = text.strip()
    if not text:
        acts = chosen is not None and chosen.action.act is not Act.NOTHING
        return Enter.ACT if acts else Enter.NOTHING
    if shown is not None and shown.text == text and shown.hits and not looks_like_code(text):
        return Enter.CHOOSE
    return Enter.LOOK_UP


def looks_like_code(text: str) -> bool:
    """A badge's code, or a registration code: one word of letters and digits, as we issue them."""
    text = text.strip()
    if text.upper().startswith("K1:"):
        return True
    return len(text) == 6 and text.isascii() and text.isalnum()
