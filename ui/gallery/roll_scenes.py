"""The roll call, state by state: a bus that fills, who is turned away, and who is left behind."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.domain import commands as c
from kiosk.domain.roll_cards import RollLine
from ui.gallery.stage import Stage

VISIT = "V-PANGYO"
AFTERWARDS_MS = 2 * 24 * 3_600_000  # the visits are on the third day


def scenes(stage: Stage) -> Iterator[str]:
    desk = stage.station.desk
    assert desk is not None
    for hit in desk.people(category="mayor") + desk.people(category="delegate")[:80]:
        desk.do(c.SignUp(hit.participant, VISIT))
    stage.clock.advance(ms=AFTERWARDS_MS)
    stage.window.go_to("visits")
    stage.window.visits.roll_asked.emit(VISIT)
    stage.settle()
    yield "roll-one-bus"
    screen = stage.window.roll
    screen.plan_asked.emit()
    stage.settle()
    yield "roll-plan"
    screen.confirmed.emit({"buses": "40 40"})
    stage.settle()
    screen.assign_asked.emit()
    stage.settle()
    screen.bus_chosen.emit("1")
    for line in _of_bus(stage, "1")[:-3]:
        desk.do(c.Board(VISIT, "1", "out", participant=line.person.participant))
        stage.clock.advance(ms=9_000)
    stage.settle()
    stage.scan(_of_bus(stage, "1")[-3].person.registration_code)
    yield "roll-aboard"
    stage.scan(_of_bus(stage, "2")[0].person.registration_code)
    yield "roll-wrong-bus"
    screen.question.dismiss()
    stage.scan(_waiting(stage)[0].person.registration_code)
    yield "roll-standby"
    screen.confirmed.emit({})
    stage.settle()
    yield "roll-place-kept"
    screen.question.dismiss()
    screen.leave_asked.emit()
    stage.settle()
    yield "roll-missing"
    screen.confirmed.emit({"by": "Kim Minji", "reason": "They said they take a taxi"})
    stage.settle()
    yield "roll-left"
    screen.way_back.click()
    stage.settle()
    yield "roll-back"
    screen.way_out.click()
    stage.window.go_to("checkin")
    stage.clock.advance(ms=-AFTERWARDS_MS)
    stage.settle()


def _of_bus(stage: Stage, bus: str) -> list[RollLine]:
    return [line for line in _lines(stage) if line.bus == bus and line.has_seat]


def _waiting(stage: Stage) -> list[RollLine]:
    return [line for line in _lines(stage) if line.place_in_line]


def _lines(stage: Stage) -> list[RollLine]:
    desk = stage.station.desk
    assert desk is not None
    card = desk.roll(VISIT)
    assert card is not None
    return list(card.lines)
