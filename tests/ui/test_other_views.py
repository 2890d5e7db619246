"""The status line, the queue, the visits and the imports, decided without a window."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from msgspec.structs import replace

from kiosk.domain.cards import JobCard, PrinterCard, VisitCard
from tests.ui.people import NINE_MS, STATUS
from ui.screens.printing.view import queue_view
from ui.screens.setup.view import preview_view
from ui.screens.visits.view import visit_views
from ui.status_view import status_items, trouble_counts
from ui.words import day_words
from ui.words.times import VenueTime, ago, span
from ui.words.undo import undo_words

SEOUL = VenueTime.of("Asia/Seoul")
FOLDER = PrinterCard(
    "folder", "well", "Badges are files.", NINE_MS, True, False, 0, 0, 3, 0, 0, False
)
JOB = JobCard(1, "p", "Ana Silva", 2, "cups:Zebra", "failed", "No paper.", NINE_MS)
HUB = replace(STATUS, hub="http://10.0.0.2:8470", last_exchange_ms=NINE_MS)


def words_of(status: object, now_ms: int = NINE_MS) -> dict[str, str]:
    items = status_items(status, time=SEOUL, now_ms=now_ms)  # type: ignore[arg-type]
    return {item.name: item.words for item in items}


def test_a_station_without_a_hub_works_alone_and_that_is_no_error() -> None:
    items = status_items(STATUS, time=SEOUL, now_ms=NINE_MS)
    assert words_of(STATUS)["exchange"] == "Works alone"
    assert all(item.tone in ("", "ok") for item in items)


def test_everything_exchanged_is_only_said_when_it_is_true() -> None:
    assert words_of(HUB)["unsent"] == "Everything exchanged"
    assert words_of(HUB, NINE_MS + 90_000)["unsent"] == "Nothing waits here"
    problem = replace(HUB, exchange_problem="The hub cannot be reached.")
    assert words_of(problem)["unsent"] == "Nothing waits here"
    assert "14" in words_of(replace(HUB, not_yet_exchanged=14))["unsent"]


def test_an_old_exchange_asks_to_be_looked_at() -> None:
    items = status_items(HUB, time=SEOUL, now_ms=NINE_MS + 3_600_000)
    assert next(item.tone for item in items if item.name == "exchange") == "attention"


def test_an_act_that_waits_for_a_minute_is_told_with_its_age(app: object) -> None:
    waits = replace(HUB, not_yet_exchanged=14, oldest_unsent_ms=NINE_MS)
    assert words_of(waits)["unsent"] == "14 acts not yet exchanged"
    later = status_items(waits, time=SEOUL, now_ms=NINE_MS + 61_000)
    stuck = next(item for item in later if item.name == "unsent")
    assert (stuck.words, stuck.tone) == ("14 acts not yet exchanged for 1 minute", "attention")


def test_at_a_door_the_age_of_the_list_is_shown(app: object) -> None:
    gate = replace(HUB, role="gate")
    assert words_of(gate, NINE_MS + 42 * 60_000)["exchange"] == "List 42 min old"
    assert words_of(gate)["exchange"] == "List up to date"


def test_a_clock_that_is_minutes_off_is_told() -> None:
    assert "clock" in words_of(replace(STATUS, clock_offset_ms=-200_000))
    assert "clock" not in words_of(replace(STATUS, clock_offset_ms=90_000))


def test_failed_badges_are_counted_on_the_rail() -> None:
    failed = replace(STATUS, jobs_failed=2)
    assert trouble_counts(failed) == {"printing": 2}
    assert "2" in words_of(failed)["printer"]


def test_a_newer_station_asks_for_an_update() -> None:
    assert "update" in words_of(replace(STATUS, unknown_kinds=1))


def test_a_failed_job_can_be_printed_again_and_says_why_it_failed() -> None:
    view = queue_view([JOB], [FOLDER], time=SEOUL, now_ms=NINE_MS)
    assert view.jobs[0].may_retry
    assert view.jobs[0].may_settle
    assert view.jobs[0].problem == "No paper."
    assert "Zebra" in view.jobs[0].detail
    assert [one.name for one in view.printers] == ["PDF files in a folder"]


def test_a_printed_job_can_neither_be_retried_nor_cancelled() -> None:
    done = replace(JOB, state="done", problem="")
    view = queue_view([done], [], time=SEOUL, now_ms=NINE_MS)
    assert not view.jobs[0].may_retry
    assert not view.jobs[0].may_cancel


def test_seats_that_nobody_holds_yet_are_elsewhere() -> None:
    visit = VisitCard("V", "Visit", "A", "2019-10-16T09:00", "2019-10-16T11:00", 40, 0, 0, 0, 0, 0)
    view = visit_views([visit])[0]
    assert (view.taken, view.here, view.elsewhere) == (0, 0, 40)
    assert not view.full


@dataclass(frozen=True)
class Tally:
    kind: str
    new: int = 0
    changed: int = 0
    unchanged: int = 0
    rejected: int = 0


@dataclass(frozen=True)
class Rejected:
    file: str
    row: int
    reason: str


def test_a_preview_names_each_rejected_row_and_why() -> None:
    tallies = [Tally("participants", new=2, rejected=1)]
    view = preview_view(tallies, [Rejected("p.csv", 3, "no name")], [])
    assert view.rejected[0].where == "p.csv, row 3"
    assert view.rejected[0].reason == "no name"
    assert view.confirm


def test_lists_that_are_known_already_leave_nothing_to_write() -> None:
    view = preview_view([Tally("participants", unchanged=282)], [], [])
    assert not view.confirm


def test_too_many_rejected_rows_are_counted_not_dropped() -> None:
    rejected = [Rejected("p.csv", row, "no name") for row in range(250)]
    view = preview_view([Tally("participants", rejected=250)], rejected, [])
    assert len(view.rejected) == 200
    assert "50" in view.more_rejected


def test_times_are_those_of_the_venue() -> None:
    assert SEOUL.moment(NINE_MS, now_ms=NINE_MS) == "09:00"
    assert SEOUL.moment(NINE_MS, now_ms=NINE_MS + 90_000_000).endswith(", 09:00")
    assert VenueTime.of("No/Where").moment(NINE_MS, now_ms=NINE_MS) == "00:00"


def test_spans_and_ages_are_short() -> None:
    day = day_words(date(2019, 10, 16))
    assert span("2019-10-16T09:00", "2019-10-16T11:00") == f"{day}, 09:00–11:00"
    assert span("soon", "later") == "soon"
    assert ago(NINE_MS, now_ms=NINE_MS + 1000) == "just now"
    assert "5" in ago(NINE_MS, now_ms=NINE_MS + 5 * 60_000)


def test_undo_says_what_it_would_take_back() -> None:
    assert undo_words("participant.checked_in", "Ana") == "Check-in · Ana"
    assert undo_words("", "") == ""
