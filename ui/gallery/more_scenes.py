"""What else the desk does about a person, state by state."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter

from badges import load_layout
from badges.layout import Image
from badges.layout_table import Area
from kiosk.domain import commands as c
from ui.gallery.stage import Stage
from ui.screens.printing.handover_view import handover_question
from ui.words import translate


def scenes(stage: Stage) -> Iterator[str]:
    """Each state is on the window when its name is given."""
    with tempfile.TemporaryDirectory(prefix="rollcall-") as scratch:
        yield from _photographs(stage, Path(scratch))
    yield from _lending(stage)
    yield from _replacing(stage)
    yield from _exceptions(stage)
    yield from _meetings(stage)
    yield from _places(stage)
    stage.clear()


def _photographs(stage: Stage, scratch: Path) -> Iterator[str]:
    desk = stage.station.desk
    assert desk is not None
    person = stage.find("Goyl")
    stage.clear()
    stage.show(person)
    flow = stage.station.more.photo
    flow.open(person.participant)
    stage.settle()
    yield "checkin-photo-none"
    plain = load_layout("a6-portrait")
    part = Image(Area(72, 14, 22, 28), field="photo", fit="cover")
    desk.printing.layouts.save("pictured", replace(plain, parts=(*plain.parts, part)))
    usual = desk.printing.layout
    desk.printing.use_layout("pictured")
    flow.open_with(person.participant, _portrait(scratch / "portrait.png"))
    stage.settle()
    yield "checkin-photo-framed"
    stage.press_on(flow.pane, Qt.Key.Key_Return)
    yield "checkin-photo-saved"
    flow.open(person.participant)
    stage.settle()
    flow.webcam.failed.emit(translate("camera", "There is no camera here. Choose a file."))
    yield "checkin-photo-no-camera"
    flow.pane.show_live(22 / 28)
    flow.webcam.seen.emit(QImage(str(scratch / "portrait.png")))
    yield "checkin-photo-live"
    flow.pane.taken.emit(flow.pane.live.picture)
    stage.settle()
    stage.pause(250)
    stage.settle()
    yield "checkin-photo-taken"
    desk.printing.use_layout(usual)
    codes = (person.registration_code, "ZZ9999", stage.find("Thongratn").registration_code)
    folder = scratch / "photographs"
    folder.mkdir()
    for code in codes:
        _portrait(folder / f"{code}.jpg")
    stage.window.go_to("setup")
    stage.window.setup.photos_chosen.emit(folder)
    stage.settle()
    yield "setup-photographs"
    stage.window.setup.dismissed.emit()
    stage.window.setup.show_start()


def _lending(stage: Stage) -> Iterator[str]:
    desk = stage.station.desk
    assert desk is not None
    person = stage.find("Goyl")
    desk.do(c.LendItem("V 204", stage.find("Azatkhanyan").participant))
    stage.clear()
    stage.show(person)
    flow = stage.station.more.lending
    flow.open(person.participant)
    stage.settle()
    flow.pane.scanned.emit("h-17")
    stage.settle()
    yield "checkin-lend-lent"
    flow.pane.scanned.emit("v 204")
    stage.settle()
    yield "checkin-lend-taken-back"
    desk.do(c.ReturnItem("H-17"))
    stage.clear()


def _show_queue(stage: Stage) -> None:
    stage.window.go_to("exceptions")
    stage.settle()
    stage.pause(200)
    stage.settle()


def _exceptions(stage: Stage) -> Iterator[str]:
    desk = stage.station.desk
    assert desk is not None
    first, second = stage.find("Goyl"), stage.find("Azatkhanyan")
    desk.do(c.SendToExceptions(first.participant, "document"))
    stage.clock.advance(ms=7 * 60_000)
    stage.show(second)
    stage.window.checkin.acts.ask_sending()
    yield "checkin-sending"
    stage.window.checkin.acts.press("3")
    stage.settle()
    yield "checkin-sent"
    _show_queue(stage)
    yield "exceptions-queue"
    stage.window.next_exception_asked.emit()
    stage.settle()
    stage.settle()
    yield "exceptions-taken"
    for one in desk.exception_queue():
        desk.do(c.SettleException(one.call))
    _show_queue(stage)
    yield "exceptions-empty"
    stage.clear()


def _meetings(stage: Stage) -> Iterator[str]:
    """Somebody whom the other one let wait, and who said so at a kiosk."""
    desk = stage.station.desk
    assert desk is not None
    came, late, next_one = (stage.find(name) for name in ("Azatkhanyan", "Blair", "Kim Doyun"))
    for other, starts, table in ((late, "09:00", "4"), (next_one, "15:20", "11")):
        when = f"2019-10-14T{starts}"
        desk.do(c.ArrangeAppointment(came.participant, other.participant, when, table=table))
    (first, *_) = desk.appointments(participant=came.participant)
    desk.do(c.ReportAbsence(first.appointment, came.participant))
    stage.show(came)
    yield "checkin-meetings"
    stage.show(late)
    yield "checkin-meetings-awaited"
    _show_queue(stage)
    yield "exceptions-meeting"
    for one in desk.exception_queue():
        desk.do(c.SettleException(one.call))
    stage.clear()


def _replacing(stage: Stage) -> Iterator[str]:
    desk = stage.station.desk
    assert desk is not None
    card = next(one for one in desk.delegations() if one.heads and len(one.lines) > 2)
    first = desk.person(card.heads[0].person.participant)
    assert first is not None
    desk.do(c.SignUp(first.participant, "V-PANGYO"))
    stage.show(first)
    flow = stage.station.more.substitute
    flow.open(first.participant)
    stage.settle()
    yield "checkin-substitute"
    flow.pane.new_asked.emit("Seoyun Kim")
    stage.settle()
    yield "checkin-substitute-newcomer"
    flow.open(first.participant)
    stage.settle()
    flow.pane.chosen.emit(card.lines[-1].person.participant)
    stage.settle()
    yield "checkin-substitute-done"
    stage.show(first)
    yield "checkin-substitute-replaced"
    stage.window.checkin.undo_asked.emit()
    stage.settle()
    desk.do(c.LeaveVisit(first.participant, "V-PANGYO"))
    stage.clear()
    person = stage.find("Azatkhanyan")
    stage.show(person)
    collect = stage.station.more.collect
    collect.open(person.participant)
    stage.settle()
    yield "checkin-collect"
    collect.question.confirmed.emit({"collector": "Sugja Park", "seen": "letter"})
    stage.settle()
    yield "checkin-collect-done"
    stage.window.checkin.undo_asked.emit()
    stage.settle()
    stage.clear()


def _places(stage: Stage) -> Iterator[str]:
    desk = stage.station.desk
    assert desk is not None
    person = stage.find("Goyl")
    places = {"table": "12", "seat": "3", "zones": "Gala; Stage"}
    desk.do(c.CorrectDetails(person.participant, places))
    stage.show(person)
    yield "checkin-place-on-card"
    stage.window.checkin.ask_correction()
    stage.settle()
    yield "checkin-place-form"
    stage.clear()
    stage.window.go_to("printing")
    stage.settle()
    stage.window.printing.question.ask(handover_question())
    yield "printing-handover"
    stage.window.printing.question.dismiss()


def _portrait(path: Path) -> Path:
    """Nobody: a head and shoulders before a window."""
    picture = QImage(1200, 900, QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    light = QLinearGradient(QPointF(0, 0), QPointF(1200, 900))
    light.setColorAt(0, QColor("#CFE0EC"))
    light.setColorAt(1, QColor("#7E9AB0"))
    painter.fillRect(picture.rect(), light)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#27435C"))
    painter.drawEllipse(QRectF(330, 560, 560, 620))
    painter.setBrush(QColor("#C99A7B"))
    painter.drawEllipse(QRectF(470, 200, 280, 360))
    painter.setBrush(QColor("#3A2A20"))
    painter.drawChord(QRectF(455, 170, 310, 330), 0, 180 * 16)
    painter.end()
    picture.save(str(path))
    return path
