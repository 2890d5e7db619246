"""The other screens, state by state, and the desk where it cannot open."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from kiosk.desk.sticks import Read
from kiosk.domain.cards import JobCard
from ui.flows.status import Standing, standing
from ui.gallery.stage import Stage
from ui.screens.exchange.stick_view import read_view
from ui.screens.printing.view import queue_view
from ui.status_view import status_items
from ui.words import translate
from ui.words.times import VenueTime

_BROKEN_ROWS = """\
registration_code,category,given_name,family_name,organisation,country,email,languages
NEW222,delegate,Nathaniel,Okonkwo,Abuja,NG,nathaniel.okonkwo@dig.example.org,en
NEW333,wizard,,,,ZZ,not an address,en
NEW444,delegate,Lina,Haddad,Amman,JO,lina.haddad@amm.example.org,ar
NEW222,delegate,Nathaniel,Okonkwo,Abuja,NG,nathaniel.okonkwo@dig.example.org,en
"""


def scenes(stage: Stage, scratch: Path) -> Iterator[str]:
    yield from _visits(stage)
    yield from _printing(stage)
    yield from _exchange(stage)
    yield from _setup(stage, scratch)
    stage.window.go_to("about")
    yield "about"


def _visits(stage: Stage) -> Iterator[str]:
    yield from _at(stage, "visits")


def _at(stage: Stage, name: str) -> Iterator[str]:
    stage.window.go_to(name)
    stage.settle()
    yield name


def _printing(stage: Stage) -> Iterator[str]:
    yield from _at(stage, "printing")
    failed = JobCard(
        job=900,
        participant="",
        name="Dr Mowshegh Azatkhanyan",
        issue=2,
        printer="cups:Badge-printer-2",
        state="failed",
        problem="The printer says: no paper. Put paper in, then press “Print again”.",
        at_ms=stage.clock.now_ms(),
    )
    waiting = replace(failed, job=901, name="Ms Haeun Moon", state="waiting", problem="", issue=1)
    view = queue_view(
        [failed, waiting, replace(waiting, job=899, state="done", name="Dr Jeongsig Han")],
        ["folder", "cups:Badge-printer-2"],
        printer="cups:Badge-printer-2",
        time=VenueTime.of("Asia/Seoul"),
        now_ms=stage.clock.now_ms(),
    )
    stage.window.printing.show_queue(view)
    yield "printing-trouble"
    view = queue_view(
        [], ["folder"], printer="folder", time=VenueTime(), now_ms=stage.clock.now_ms()
    )
    stage.window.printing.show_queue(view)
    yield "printing-empty"


def _exchange(stage: Stage) -> Iterator[str]:
    yield from _at(stage, "exchange")
    desk = stage.station.desk
    assert desk is not None
    now = standing(desk)
    status = replace(
        now.status,
        hub="https://192.168.10.2:8470",
        last_exchange_ms=now.now_ms - 4 * 60_000,
        not_yet_exchanged=14,
    )
    _show(stage, replace(now, status=status))
    yield "exchange-unsent"
    problem = "The hub at https://192.168.10.2:8470 cannot be reached. Nothing is lost."
    _show(stage, replace(now, status=replace(status, exchange_problem=problem, jobs_failed=2)))
    yield "exchange-problem"
    _show(stage, replace(now, status=replace(status, not_yet_exchanged=0)))
    yield "exchange-in-step"
    _show(stage, now)
    screen = stage.window.exchange
    came = Read(author="Hall 2", created_ms=now.now_ms, new=41, to_carry_back=14)
    screen.show_stick(read_view(came))
    yield "exchange-stick-read"
    broken = "The bundle is cut off at page 3. The 2 pages before it were taken in."
    screen.show_stick(read_view(replace(came, whole=False, problem=broken)))
    yield "exchange-stick-cut"
    screen.verdict.clear()


def _show(stage: Stage, now: Standing) -> None:
    stage.station.exchange.show(now)
    items = status_items(now.status, time=now.time, now_ms=now.now_ms)
    stage.window.status.show_items(items)


def _setup(stage: Stage, scratch: Path) -> Iterator[str]:
    yield from _at(stage, "setup")
    screen = stage.window.setup
    screen.show_progress(translate("setup", "Reading the files"), 120, 282)
    yield "setup-progress"
    path = scratch / "participants.csv"
    path.write_text(_BROKEN_ROWS, encoding="utf-8")
    screen.show_start()
    screen.files_chosen.emit([path])
    stage.settle()
    yield "setup-preview"
    screen.confirmed.emit()
    stage.settle()
    yield "setup-written"
    path.write_text("nothing of ours\n", encoding="utf-8")
    screen.files_chosen.emit([path])
    stage.settle()
    yield "setup-problem"
