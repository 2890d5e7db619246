"""Place cards that no longer are right: found by what each said when it was printed."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.desk import Desk
from kiosk.domain import commands as c
from kiosk.domain.place_cards import Why, why_late
from kiosk.errors import KnownError
from tests.desk.small_event import CODES, who
from tests.desk.stations import exchange, join


def found(desk: Desk) -> list[tuple[str, str, str]]:
    return [
        (card.person.registration_code, card.why.value, f"{card.table}<{card.stood_at}")
        for card in desk.late_place_cards()
    ]


def seat(desk: Desk, code: str, table: str, seat: str = "1") -> None:
    assert desk.do(c.CorrectDetails(who(code), {"table": table, "seat": seat})).ok


def test_whoever_sits_or_is_called_otherwise_since_is_printed_as_a_run(
    desk: Desk, new_desk: Callable[[str], Desk], tmp_path: Path
) -> None:
    other = join(new_desk("other"), desk)
    for number, code in enumerate(CODES[:5]):
        seat(desk, code, str(9 + number))
    assert found(desk) == [], "nothing was printed yet, so nothing is late"
    printed = [who(code) for code in CODES[:6]]  # the last has no table, so no card is kept
    assert desk.batch_pdf(printed, tmp_path / "all.pdf", layout="place-card").badges == 6
    assert found(desk) == []
    exchange(desk, other)
    seat(other, CODES[0], "3")
    seat(other, CODES[1], "10", "2")
    other.do(c.CorrectDetails(who(CODES[2]), {"family_name": "Binagi"}))
    other.do(c.CorrectDetails(who(CODES[3]), {"table": "", "seat": ""}))
    other.do(c.CancelRegistration(who(CODES[4]), "ill"))
    seat(other, CODES[7], "2")
    other.do(c.CorrectDetails(who(CODES[8]), {"position": "Mayor"}))  # no card says it
    exchange(desk, other)
    late = [
        (CODES[7], "none yet", "2<"),
        (CODES[0], "moved", "3<9"),
        (CODES[1], "moved", "10<10"),
        (CODES[2], "renamed", "11<11"),
        (CODES[3], "take away", "<12"),
        (CODES[4], "take away", "<13"),
    ]
    assert found(desk) == found(other) == late
    (renamed,) = (card for card in desk.late_place_cards() if card.why is Why.RENAMED)
    assert renamed.said == "Riccardo2 Binaghi"
    assert other.print_late_place_cards(tmp_path / "late.pdf").badges == 4
    assert [line[0] for line in found(other)] == [CODES[3], CODES[4]], "cards to be taken away"
    with pytest.raises(KnownError):
        other.print_late_place_cards(tmp_path / "none.pdf")
    exchange(desk, other)
    assert found(desk) == found(other)
    other.do(c.ErasePerson(who(CODES[2])))
    assert desk.digests().keys() == other.digests().keys()


def test_a_card_that_reads_as_before_is_right_whatever_was_done_between() -> None:
    says = dict.fromkeys(
        ("honorific", "given_name", "family_name", "native_name", "organisation", "category"), "x"
    ) | {"at_table": "1", "at_seat": ""}
    assert why_late(says, dict(says)) is None
    assert why_late(says | {"organisation": "y"}, says) is Why.RENAMED
    assert why_late({"at_table": ""}, None) is None
