"""The other screens, state by state, and the desk where it cannot open."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from msgspec.structs import replace

from kiosk.domain.cards import JobCard, PrinterCard
from kiosk.printing.cups_words import reason_words
from kiosk.said import say
from ui.gallery import (
    designer_scenes,
    door_scenes,
    exchange_scenes,
    inbox_scenes,
    overview_scenes,
    protocol_scenes,
    roll_scenes,
    station_scenes,
)
from ui.gallery.stage import Stage
from ui.screens.printing.printer_view import add_question, stock_question
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


Scenes = Callable[[Stage], Iterator[str]]


def sets(scratch: Path) -> tuple[tuple[tuple[str, ...], Scenes], ...]:
    """Each set with the screens that its pictures show. None needs what another did."""
    return (
        (("visits",), partial(_at, name="visits")),
        (("roll",), roll_scenes.scenes),
        (("door",), door_scenes.scenes),
        (("printing",), _printing),
        (("designer",), designer_scenes.scenes),
        (("exchange",), exchange_scenes.scenes),
        (("setup",), partial(_setup, scratch=scratch)),
        (("inbox",), inbox_scenes.scenes),
        (("stations",), station_scenes.scenes),
        (("protocol",), protocol_scenes.scenes),
        (("about",), partial(_about, scratch=scratch)),
        # Last: half of the people come, and the clock goes on by hours.
        (("overview",), overview_scenes.scenes),
    )


def _about(stage: Stage, scratch: Path) -> Iterator[str]:
    yield from _at(stage, "about")
    desk = stage.station.desk
    assert desk is not None
    stage.window.about.copies.chosen.emit(desk.backup(scratch / "desk-1.db"))
    stage.settle()
    yield "about-copy-asking"
    stage.window.about.copies.question.dismiss()


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
        problem=reason_words("Badge-printer-2", ["media-empty"]),
        at_ms=stage.clock.now_ms(),
    )
    waiting = replace(failed, job=901, name="Ms Haeun Moon", state="waiting", problem="", issue=1)
    time, now_ms = VenueTime.of("Asia/Seoul"), stage.clock.now_ms()
    jobs = [failed, waiting, replace(waiting, job=899, state="done", name="Dr Jeongsig Han")]
    view = queue_view(jobs, _printers(now_ms), time=time, now_ms=now_ms)
    stage.window.printing.show_queue(view)
    yield "printing-trouble"
    stage.window.printing.question.ask(stock_question("cups:Badge-printer-2"))
    yield "printing-new-badges"
    stage.window.printing.question.ask(add_question())
    yield "printing-label-printer"
    stage.window.printing.question.dismiss()
    view = queue_view([], _printers(now_ms)[3:], time=time, now_ms=now_ms)
    stage.window.printing.show_queue(view)
    yield "printing-empty"


def _printers(now_ms: int) -> list[PrinterCard]:
    trouble = PrinterCard(
        name="cups:Badge-printer-2",
        health="trouble",
        words=reason_words("Badge-printer-2", ["media-empty"]),
        seen_ms=now_ms,
        is_default=True,
        is_fallback=False,
        waiting=1,
        failed=1,
        printed=162,
        stock_size=300,
        stock_left=137,
        stock_low=False,
    )
    spare = replace(
        trouble,
        name="zpl:192.168.1.30:9100/203",
        health="low",
        is_default=False,
        waiting=0,
        failed=0,
    )
    words = say(
        "The printer {queue} soon runs out of {what}.",
        queue="192.168.1.30:9100",
        what="Ribbon (4 %)",  # as the printer names it
    )
    spare = replace(spare, words=words, is_fallback=True, added=True, stock_left=11, stock_low=True)
    brother = replace(spare, name="brother:192.168.1.31:9100/QL-820NWB/62", health="well", words="")
    brother = replace(brother, is_fallback=False, stock_size=0, stock_low=False)
    folder = replace(brother, name="folder", added=False, is_default=False)
    return [trouble, spare, brother, folder]


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
