"""The other screens, state by state, and the desk where it cannot open."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from kiosk.domain.cards import JobCard
from ui.gallery import exchange_scenes, inbox_scenes, station_scenes
from ui.gallery.stage import Stage
from ui.screens.printing.view import queue_view
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
    yield from exchange_scenes.scenes(stage)
    yield from _setup(stage, scratch)
    yield from inbox_scenes.scenes(stage)
    yield from station_scenes.scenes(stage)
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
