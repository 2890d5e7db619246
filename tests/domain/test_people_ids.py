"""Two stations give the same participant the same identifier."""

from __future__ import annotations

import pytest

from kiosk.domain.people_ids import event_id, normal_code, participant_id


@pytest.mark.parametrize(
    "typed", ["4TYSBH", "4tysbh", " 4ty-sbh ", "4TY SBH", "４ＴＹＳＢＨ", "4TY–SBH"]
)
def test_a_code_is_the_same_however_it_is_typed(typed: str) -> None:
    assert normal_code(typed) == "4TYSBH"


STRANGE = ("ß", "ﬀ", "ΐ", "ΰ", "ῒ", "ῧ", "ǰ", "ı", "İ", "ŉ", "e\u2010\u0301")


@pytest.mark.parametrize("letter", STRANGE)
def test_a_code_read_from_paper_is_the_code_that_was_printed(letter: str) -> None:
    printed = normal_code(f"ab {letter} 1")
    assert normal_code(printed) == printed


def test_an_identifier_follows_from_the_event_and_the_code_alone() -> None:
    first = participant_id("EXCOM2019", "4TYSBH")
    assert first == participant_id("excom2019", "4ty sbh")
    assert len(bytes.fromhex(first)) == 16
    assert first != participant_id("GA2020", "4TYSBH")
    assert first != participant_id("EXCOM2019", "4TYSBJ")


def test_event_and_code_do_not_run_into_each_other() -> None:
    assert participant_id("AB", "C") != participant_id("A", "BC")


def test_an_event_has_sixteen_bytes_of_its_own() -> None:
    assert len(event_id("EXCOM2019")) == 16
    assert event_id("EXCOM2019") == event_id("excom 2019") != event_id("GA2020")
