"""Whoever is at the event is found, however far the index is filled when somebody searches."""

from __future__ import annotations

import pytest

from kiosk.desk import Desk
from kiosk.domain import facts as f
from kiosk.domain.commands import CorrectDetails, ErasePerson, RecordImport
from tests.desk.small_event import CODES, who

PIECES = (0, 1, len(CODES) // 2, len(CODES), len(CODES) + 1)


def found(desk: Desk, text: str) -> set[str]:
    return {hit.registration_code for hit in desk.search(text, limit=100)}


@pytest.mark.parametrize("pieces", PIECES)
def test_everybody_is_found_however_many_were_made_ready(desk: Desk, pieces: int) -> None:
    for _ in range(pieces):
        desk.fill_search(1)
    assert [found(desk, code) for code in CODES] == [{code} for code in CODES]
    assert not desk.fill_search(1)


@pytest.mark.parametrize("pieces", PIECES)
def test_who_changes_while_people_are_made_ready_is_found_as_they_are_now(
    desk: Desk, pieces: int
) -> None:
    for _ in range(pieces):
        desk.fill_search(1)
    for code in CODES[::3]:
        desk.do(CorrectDetails(who(code), {"family_name": "Changed"}))
    desk.do(ErasePerson(who(CODES[0])))
    assert found(desk, "changed") == set(CODES[3::3])


@pytest.mark.parametrize("pieces", PIECES)
def test_people_are_found_by_their_citys_name_in_its_own_script(desk: Desk, pieces: int) -> None:
    for _ in range(pieces):
        desk.fill_search(1)
    desk.do(RecordImport((_city("ბათუმი"),)))
    assert found(desk, "ბათუმი") > set(CODES[:5])
    desk.do(RecordImport((_city("밀라노"),)))
    assert found(desk, "밀라노") > set(CODES[:5])
    assert found(desk, "ბათუმი") == set()


def _city(native_name: str) -> f.DelegationDescribed:
    return f.DelegationDescribed(
        code="MIL",
        name="Milan",
        native_name=native_name,
        country="IT",
        region="Europe",
        sort="city",
        membership="full",
        executive_committee=False,
        votes=1,
    )
