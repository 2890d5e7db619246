"""What is no text is answered like any other strange text, and stops nothing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.desk import Desk
from kiosk.desk.plain_text import plain_command, plain_text
from kiosk.domain.commands import CheckIn, CorrectDetails
from kiosk.domain.refusals import ForgedCode, UnknownCode
from tests.sync.small_event import make_desk, person, set_up_event

HALF = "\ud800"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = make_desk(tmp_path, "Desk A")
    set_up_event(desk)
    yield desk
    desk.close()


@pytest.mark.parametrize("text", [HALF, f"AA{HALF}01", "\udcff", "\0", "ROLLCALL:\ud83d"])
def test_a_scan_that_is_no_text_is_a_code_that_nobody_has(desk: Desk, text: str) -> None:
    assert desk.do(CheckIn(text), actor=HALF).refusal == UnknownCode()


@pytest.mark.parametrize("text", [HALF, "AA\0", f"K1:{HALF}"])
def test_nobody_is_found_by_what_is_no_text(desk: Desk, text: str) -> None:
    assert desk.search(text) == []
    assert desk.person_by_code(text) is None
    assert desk.with_unread_note(text) is None


def test_half_a_character_in_a_badge_makes_it_forged(desk: Desk) -> None:
    assert desk.do(CheckIn(f"K1:{HALF}")).refusal == ForgedCode()


def test_a_correction_keeps_what_can_be_kept(desk: Desk) -> None:
    assert desk.do(CorrectDetails(person(1), {"given_name": f"A\0na{HALF}"})).ok
    card = desk.person(person(1))
    assert card is not None
    assert card.given_name == "A\ufffdna\ufffd"


def test_a_station_may_be_called_anything(desk: Desk) -> None:
    desk.rename(f"Desk {HALF}")
    assert desk.name == "Desk \ufffd"


def test_good_text_and_its_lines_stay_as_they_are() -> None:
    for text in ("", "길동", "a\nb\tc", "\u202b", "😀"):
        assert plain_text(text) == text
    command = CheckIn("AAAA01")
    assert plain_command(command) is command
