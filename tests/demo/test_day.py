"""The played day keeps every promise: nothing lost, nothing doubled, nothing overbooked."""

from __future__ import annotations

import csv
from collections import Counter
from pathlib import Path

import pytest

from kiosk.demo.day import Wanted, play
from kiosk.demo.report import Report
from kiosk.desk import open_desk
from kiosk.errors import KnownError
from kiosk.log.codec import decode_header

STATIONS, PEOPLE = 3, 70


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("day")


@pytest.fixture(scope="module")
def report(out: Path) -> Report:
    phases: list[str] = []
    played = play(Wanted(out, stations=STATIONS, participants=PEOPLE, seed=7), _noting(phases))
    assert set(phases) == {"import", "join", "offline", "exchange", "export", "check"}
    return played


def _noting(phases: list[str]):
    return lambda phase, done, total: phases.append(phase)


def read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_every_table_of_every_node_is_the_same_in_the_end(report: Report) -> None:
    assert report.converged
    assert report.differing == ()
    assert report.log_sound
    assert report.ok


def test_the_killed_station_lost_nothing_that_it_had_confirmed(report: Report) -> None:
    (kill,) = report.kills
    assert kill.confirmed > 0
    assert kill.lost == 0


def test_no_visit_has_more_people_than_seats_and_none_waits_beside_a_free_seat(
    report: Report,
) -> None:
    assert {visit.capacity for visit in report.visits} == {24, 40, 80, 120}
    for visit in report.visits:
        assert visit.confirmed <= visit.capacity
        assert not visit.waiting or visit.confirmed == visit.capacity
    assert any(visit.waiting for visit in report.visits)


def test_who_checked_in_at_two_desks_is_found_and_counted_once(report: Report, out: Path) -> None:
    here = [r for r in read(out / "exports/hub/attendance.csv") if r["first_check_in"]]
    assert len(here) == report.checked_in == len({row["person_id"] for row in here})
    assert report.duplicates_found > 0


def test_every_act_made_offline_is_in_the_export_of_every_node_once(
    report: Report, out: Path
) -> None:
    offline = [act for number in range(STATIONS) for act in _own_acts(out, number + 1)]
    assert 0 < len(offline) <= 2 * report.acts_offline
    wanted = Counter(offline)
    for node in ("hub", *(f"station-{n + 1}" for n in range(STATIONS))):
        rows = read(out / "exports" / node / "passages.csv")
        found = Counter(row["seq"] for row in rows)
        assert {act: found[act] for act in wanted} == dict(wanted), node


def _own_acts(out: Path, number: int) -> list[str]:
    """The names of a station's own acts about people and codes, read from its log."""
    acts = []
    with open_desk(out / f"station-{number}") as desk:
        end, at = desk.heads()[desk.branch].seq, 0
        while at < end:
            page = desk.page(desk.branch, at, count_max=500, bytes_max=1_000_000)
            for entry in page.entries:
                header = decode_header(entry.header)
                if header.kind in SHOWN:
                    acts.append(f"{header.origin}/{header.epoch}/{header.seq}")
            at += len(page.entries)
    return acts


SHOWN = {
    *("participant.checked_in", "participant.badge_issued", "participant.details_corrected"),
    *("scan.refused", "visit.seat_taken", "visit.waitlist_joined"),
}


def test_every_badge_that_was_ordered_and_not_undone_lies_in_a_folder(
    report: Report, out: Path
) -> None:
    pdfs = list(out.glob("station-*/badges/*.pdf"))
    assert len(pdfs) == report.badges
    prints = sum(int(row["badge_prints"] or 0) for row in read(out / "exports/hub/attendance.csv"))
    assert report.badges >= prints > 0


def test_every_node_exports_the_same(report: Report, out: Path) -> None:
    for what in ("attendance.csv", "visits.csv", "passages.csv", "sessions.csv"):
        contents = {path.read_bytes() for path in out.glob(f"exports/*/{what}")}
        assert len(contents) == 1, what
    assert len(report.files) == (STATIONS + 1) * 8 + STATIONS
    assert all(Path(path).exists() for path in report.files.values())


def test_a_folder_in_which_a_day_was_played_is_not_played_over(report: Report, out: Path) -> None:
    with pytest.raises(KnownError, match="Name another folder"):
        play(Wanted(out, stations=STATIONS))
