"""The desk screen, state by state."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt

from kiosk.domain import commands as c
from kiosk.domain.cards import PersonCard
from ui.gallery.stage import Stage

FULL_VISIT = "V-AUTO"


def scenes(stage: Stage) -> Iterator[str]:
    """Each state is on the window when its name is given."""
    yield from _searching(stage)
    yield from _checking_in(stage)
    yield from _refusing(stage)
    yield from _signing_up(stage)
    yield from _writing(stage)


def _searching(stage: Stage) -> Iterator[str]:
    stage.clear()
    yield "checkin-ready"
    stage.type("kim")
    yield "checkin-results"
    stage.type("yi sung hyun")
    yield "checkin-results-guessed"
    stage.type("zzyzx")
    yield "checkin-nobody"


def _checking_in(stage: Stage) -> Iterator[str]:
    stage.clear()
    person = stage.find("Azatkhanyan")
    stage.type("azatk")
    stage.press(Qt.Key.Key_Return)
    yield "checkin-card"
    stage.press(Qt.Key.Key_Return)
    yield "checkin-done"
    stage.clock.advance(ms=24 * 60_000)
    stage.clear()
    stage.scan(person.registration_code)
    yield "checkin-already-in"
    stage.press(Qt.Key.Key_Return)
    yield "checkin-reprint"
    stage.window.checkin.acts.reasons.press("3")
    stage.settle()
    yield "checkin-reprinting"
    stage.clear()
    stage.scan(stage.find("Moon Doyun").registration_code)
    yield "checkin-note"
    stage.press(Qt.Key.Key_Return)
    stage.press(Qt.Key.Key_Return)
    yield "checkin-note-read"


def _refusing(stage: Stage) -> Iterator[str]:
    stage.clear()
    stage.scan("K1:0000FORGED0000FORGED")
    yield "checkin-forged"
    stage.clear()
    stage.scan("QQ99QQ99")
    yield "checkin-unknown"
    person = stage.find("Kipkemei")
    desk = stage.station.desk
    assert desk is not None
    desk.do(c.CancelRegistration(person.participant, "The city sends somebody else"))
    stage.clear()
    stage.scan(person.registration_code)
    yield "checkin-cancelled"
    stage.clear()
    person = stage.find("Goyl")
    desk.do(c.CheckInPerson(person.participant))
    old = desk.badge_text(person.participant)
    desk.do(c.Reprint(person.participant, "lost"))
    stage.scan(old)
    yield "checkin-replaced-badge"
    yield from _at_the_gates(stage, stage.find("Thongratn"))


def _at_the_gates(stage: Stage, person: PersonCard) -> Iterator[str]:
    desk = stage.station.desk
    assert desk is not None
    desk.do(c.RecordStanding(person.delegation, fee="open"))
    stage.clear()
    stage.scan(person.registration_code)
    yield "checkin-fee-open"
    stage.window.checkin.admission_asked.emit()
    stage.settle()
    yield "checkin-let-in"
    stage.clear()
    desk.do(c.RecordStanding(person.delegation, fee="paid"))
    stage.settle()


def _signing_up(stage: Stage) -> Iterator[str]:
    desk = stage.station.desk
    assert desk is not None
    for hit in desk.people(category="delegate")[:26]:
        desk.do(c.SignUp(hit.participant, FULL_VISIT))
    stage.clear()
    person = stage.find("Thongratn")
    desk.do(c.CheckInPerson(person.participant))
    stage.show(person)
    desk.do(c.SignUp(person.participant, "V-PANGYO"))
    stage.settle()
    stage.pause(30)
    stage.settle()
    yield "checkin-visits"
    stage.window.checkin.seat_asked.emit(FULL_VISIT, "join line")
    stage.settle()
    yield "checkin-waiting-list"
    stage.clear()
    stage.show(stage.find("Tghlb"))
    yield "checkin-arabic-name"


def _writing(stage: Stage) -> Iterator[str]:
    stage.clear()
    stage.type("Nathaniel Okonkwo")
    stage.window.checkin.ask_walk_in()
    stage.settle()
    yield "checkin-walk-in"
    form = stage.window.checkin.form
    person = stage.find("Jiu Kim")
    values = form.values() | {
        "given_name": person.given_name,
        "family_name": person.family_name,
        "category": person.category,
        "email": person.email,
    }
    form.saved.emit(values)
    stage.settle()
    yield "checkin-walk-in-similar"
    stage.clear()
    stage.show(stage.find("Azatkhanyan"))
    stage.window.checkin.ask_correction()
    stage.settle()
    yield "checkin-correction"
    stage.window.checkin.close_form()
    stage.window.checkin.ask_correction((("family_name", "Azatkhanyan", "Azatkhanian"),))
    stage.settle()
    yield "checkin-correction-suggested"
    stage.clear()
