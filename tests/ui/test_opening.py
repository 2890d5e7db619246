"""A station is opened by its window: as it is, or with a copy put in its place."""

from __future__ import annotations

from pathlib import Path

from kiosk.clock import FakeClock
from kiosk.desk import open_desk
from kiosk.domain import commands as c
from kiosk.sample import sample_folder
from ui.opening import open_restored


def test_whoever_was_erased_stays_erased_where_nobody_is_signed_in_yet(tmp_path: Path) -> None:
    folder, clock = tmp_path / "station", FakeClock()
    with open_desk(folder, clock=clock) as desk:
        desk.apply_import(desk.plan_import([sample_folder("excom2019")]))
        desk.do(c.AddStaff("Ana", "administrator", "471100"))
        copy = desk.backup()
        gone = desk.people("delegate")[0].participant
        assert desk.do(c.ErasePerson(gone)).ok
    clock.advance(ms=60_000)
    opened = open_restored(folder, copy, clock=clock)
    assert opened.problem == ""
    assert opened.desk.person(gone) is None
    assert opened.desk.do(c.CheckInPerson(gone)).refusal is not None  # and people are asked again
    assert opened.desk.has_staff
    opened.desk.close()
