"""A kiosk, page by page: who comes alone, what they may choose, and who is sent to a desk."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.domain import commands as c
from kiosk.domain.interests import HOST_OFFICE, HOW_MANY, RECRUIT_MEMBERS
from kiosk.domain.selfservice_settings import INTERESTS, OFFERED
from kiosk.languages import shipped
from kiosk.selfservice import events as e
from kiosk.selfservice import steps as s
from ui.gallery.kiosk_stage import KioskStage
from ui.selfservice.sheet_page import SheetPage
from ui.selfservice.staff_page import StaffPage

_LANGUAGE = "en"


def scenes(stage: KioskStage, language: str) -> Iterator[str]:
    """The window's own language is chosen first, as a delegate would; where the sample event does
    not offer it, its organiser adds it."""
    offered = stage.running.flow.state.settings.languages
    spoken = language if language in [one.code for one in shipped()] else _LANGUAGE
    if spoken not in offered:
        stage.desk.do(c.SetSelfService("languages", ";".join([*offered, spoken])))
        stage.settle()
    stage.desk.do(c.SetSelfService("offers", ";".join((*OFFERED, INTERESTS))))
    stage.settle()
    speak = e.ChoseLanguage(spoken)
    stage.station.staff_language = language
    stage.window.show_again()
    yield "kiosk-start"
    stage.tell(speak)
    yield "kiosk-scan"
    stage.tell(e.Scanned("NOBODY"))
    yield "kiosk-scan-unread"
    yield from _looking_up(stage)
    stage.tell(e.Cancelled(), speak)
    yield from _checking_in(stage)
    yield from _sent_to_the_desk(stage, speak)
    yield from _looked_after(stage)


def _looking_up(stage: KioskStage) -> Iterator[str]:
    window = stage.window
    stage.tell(e.SaidNoCode())
    yield "kiosk-letters"
    window.typed.emit("aza")
    yield "kiosk-second-fact"
    window.stepped.emit("city")
    yield "kiosk-city"
    window.typed.emit("Yerevan")
    stage.settle()
    yield "kiosk-rows"


def _checking_in(stage: KioskStage) -> Iterator[str]:
    window = stage.window
    stage.desk.printing.choose_for_slips("folder")
    _arrange(stage)
    stage.tell(e.Scanned(stage.code_of("azat")))
    yield "kiosk-confirm"
    window.language_pressed.emit()
    yield "kiosk-languages"
    window.back_pressed.emit()
    window.ease_pressed.emit()
    yield "kiosk-display"
    window.back_pressed.emit()
    stage.wait(46)
    yield "kiosk-still-there"
    stage.tell(e.NeedsTime(), e.WantedCorrection())
    yield "kiosk-correct"
    window.stepped.emit("given_name")
    yield "kiosk-correct-typing"
    window.typed.emit("Movses")
    yield "kiosk-correct-changed"
    stage.tell(e.WentBack(), e.WantedChoices())
    yield "kiosk-privacy"
    stage.tell(e.AnsweredPrivacy())
    yield "kiosk-photo"
    stage.tell(e.KeptAsItIs())
    yield "kiosk-meals"
    stage.tell(e.KeptAsItIs())
    yield "kiosk-access"
    stage.tell(e.KeptAsItIs())
    yield "kiosk-visits"
    step = stage.running.step
    assert isinstance(step, s.Visits)
    stage.tell(e.ChoseVisit(step.visits[0].visit))
    yield "kiosk-visits-seat"
    stage.tell(e.KeptAsItIs())
    yield from _meeting(stage)
    yield "kiosk-interests"
    window.answered.emit(e.AnsweredInterests(), (HOST_OFFICE, RECRUIT_MEMBERS))
    yield "kiosk-interests-details"
    window.stepped.emit(f"{RECRUIT_MEMBERS}/{HOW_MANY}")
    yield "kiosk-interests-typing"
    window.typed.emit("10")
    stage.tell(e.KeptAsItIs())
    stage.until("done", "out")
    yield "kiosk-done"
    stage.tell(e.AskedSlip())
    yield "kiosk-done-slip"
    stage.tell(e.AskedPaper())
    stage.until("done", "out", "out")
    yield "kiosk-done-paper"
    stage.tell(e.Finished())


def _arrange(stage: KioskStage) -> None:
    """One that is on at this moment, one to come, and somebody else's late on another day."""
    azat, *others = (
        stage.desk.search(name, limit=1)[0].participant for name in ("azat", "blair", "kim", "park")
    )
    for first, second, starts, table in (
        (azat, others[0], "2019-10-14T09:00", "4"),
        (azat, others[1], "2019-10-14T10:20", "11"),
        (others[1], others[2], "2019-10-15T17:00", "7"),
    ):
        stage.desk.do(c.ArrangeAppointment(first, second, starts, table=table))


def _meeting(stage: KioskStage) -> Iterator[str]:
    yield "kiosk-meetings"
    step = stage.running.step
    assert isinstance(step, s.Meetings)
    stage.tell(e.ChoseMeeting(step.lines[0].appointment))
    yield "kiosk-meetings-absent"
    stage.tell(e.SaidAbsent())
    yield "kiosk-meetings-times"
    step = stage.running.step
    assert isinstance(step, s.Meetings)
    stage.tell(e.ChoseTime(step.offers[0].starts))
    yield "kiosk-meetings-moved"
    stage.tell(e.KeptAsItIs())


def _sent_to_the_desk(stage: KioskStage, speak: e.ChoseLanguage) -> Iterator[str]:
    stage.tell(speak, e.CalledStaff())
    yield "kiosk-call"
    stage.tell(e.Finished(), speak, e.Scanned(stage.code_of("blair")))
    yield "kiosk-desk"
    stage.tell(e.Finished())


def _looked_after(stage: KioskStage) -> Iterator[str]:
    assert stage.desk.do(c.AddStaff("Ogsun Bae", "administrator", "271828")).ok
    stage.settle()
    stage.station.after.ask()
    stage.settle()
    yield "kiosk-pin"
    page = stage.window.other
    assert isinstance(page, StaffPage)
    page.entered.emit(stage.desk.staff()[0].account, "271828")
    stage.settle()
    yield "kiosk-staff"
    ways = stage.window.other
    assert isinstance(ways, SheetPage)
    ways.stepped.emit("take")
    stage.settle()
    yield "kiosk-staff-take"
    taking = stage.window.other
    assert isinstance(taking, SheetPage)
    taking.stepped.emit("printer:folder")
    stage.settle()
    yield "kiosk-staff-paper"
    stage.station.after.leave()
