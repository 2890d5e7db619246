"""Protocol's screen, part by part, on the sample event."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

from kiosk.domain import commands as c
from kiosk.domain.quorum import COMMITTEE
from kiosk.domain.set_freezes import LATE_MS
from ui.gallery.stage import Stage


def scenes(stage: Stage) -> Iterator[str]:
    desk = stage.station.desk
    assert desk is not None
    screen = stage.window.protocol
    for card in desk.delegations()[:12:2]:
        lines = [line for line in card.lines if not line.is_here]
        desk.do(c.CheckInTogether(tuple(line.person.participant for line in lines[:4])))
        stage.clock.advance(ms=61_000)
    host = next(card for card in desk.delegations() if any(line.note for line in card.lines))
    second = next(line for line in host.lines if line.role == "member" and not line.note)
    desk.do(c.GiveDelegationRole(second.person.participant, "alternate"))
    stage.window.go_to("protocol")
    stage.settle()
    yield "protocol-delegations"
    screen.delegations.chosen.emit(host.code)
    stage.settle()
    screen.delegations.role_asked.emit(second.person.participant)
    stage.settle()
    yield "protocol-role"
    screen.question.dismiss()
    screen.delegations.standing_asked.emit()
    stage.settle()
    yield "protocol-standing"
    screen.question.dismiss()
    screen.delegations.all_asked.emit()
    noted = next(line for line in host.lines if line.note)
    stage.settle()
    yield "protocol-ticked"
    # Somebody else checks one of them in meanwhile, and one has a note that nobody read.
    desk.do(c.CheckInPerson(second.person.participant))
    stage.settle()
    desk.do(c.CancelRegistration(host.lines[-1].person.participant, "ill"))
    screen.delegations.together_asked.emit()
    stage.settle()
    yield "protocol-together"
    screen.delegations.tick_asked.emit(noted.person.participant)
    screen.delegations.together_asked.emit()
    stage.settle()
    desk.do(c.ReinstateRegistration(host.lines[-1].person.participant))
    yield from _alert(stage)
    yield from _arrivals(stage)
    yield from _boards(stage)
    yield from _place_cards(stage)


def _place_cards(stage: Stage) -> Iterator[str]:
    desk = stage.station.desk
    assert desk is not None
    screen = stage.window.protocol
    stage.window.go_to("protocol")
    people = [hit.participant for hit in desk.people(category="mayor")[:6]]
    seated = people[:5]
    for place, one in enumerate(seated, start=1):
        desk.do(c.CorrectDetails(one, {"table": str(place), "seat": "1"}))
    with tempfile.TemporaryDirectory(prefix="rollcall-") as scratch:
        desk.batch_pdf(seated, Path(scratch) / "cards.pdf", layout="place-card")
        desk.do(c.CorrectDetails(seated[0], {"table": "12", "seat": "4"}))
        desk.do(c.CorrectDetails(seated[1], {"given_name": "Anneliese"}))
        desk.do(c.CorrectDetails(people[5], {"table": "3", "seat": "2"}))
        desk.do(c.CancelRegistration(seated[4], "ill"))
        screen.tab_chosen.emit("place cards")
        stage.settle()
        yield "protocol-place-cards"
        screen.cards.file_chosen.emit(Path(scratch) / "late.pdf")
        stage.settle()
        yield "protocol-place-cards-printed"
    desk.do(c.ReinstateRegistration(seated[4]))
    screen.tab_chosen.emit("delegations")
    stage.settle()


def _alert(stage: Stage) -> Iterator[str]:
    desk = stage.station.desk
    assert desk is not None
    desk.hear_of_arrivals(True)
    for hit in desk.people(category="mayor")[:2]:
        desk.do(c.CheckInPerson(hit.participant))
    stage.pause(200)  # what the desk did comes home by a signal
    stage.window.go_to("checkin")
    stage.settle()
    yield "protocol-alert"
    for one in desk.alerts():
        desk.do(c.AcknowledgeArrival(one.person.participant))
    desk.hear_of_arrivals(False)
    stage.pause(200)
    stage.window.go_to("protocol")
    stage.settle()


def _arrivals(stage: Stage) -> Iterator[str]:
    desk, screen = stage.station.desk, stage.window.protocol
    assert desk is not None
    screen.tab_chosen.emit("arrivals")
    stage.settle()
    last = desk.arrival_board().delegations[-1].card.code
    screen.arrivals.place_asked.emit(last)
    stage.settle()
    yield "protocol-place"
    said = {"place": "2", "by": "Ogsun Bae", "reason": "Hosts the next assembly"}
    screen.confirmed.emit(said)
    stage.settle()
    screen.verdict.clear()
    yield "protocol-arrivals"


def _meeting(stage: Stage) -> Iterator[str]:
    """The board by the doors of its hall, a freeze that is set ahead, and one that nobody did."""
    desk, screen = stage.station.desk, stage.window.protocol
    assert desk is not None
    screen.board.frozen_chosen.emit("")
    screen.board.rule_asked.emit()
    stage.settle()
    yield "protocol-rule"
    screen.question.dismiss()
    hall = next(one for one in desk.sessions() if one.sort == "statutory")
    screen.board.hall_chosen.emit(hall.session)
    stage.settle()
    soon_ms = desk.now_ms() + 20 * 60_000
    desk.do(c.SetFreeze(COMMITTEE, soon_ms, "Ogsun Bae"))
    stage.pause(200)
    stage.settle()
    screen.verdict.clear()
    yield "protocol-set-ahead"
    desk.do(c.SetFreeze(COMMITTEE, desk.now_ms() + 1, "Ogsun Bae"))
    stage.clock.advance(ms=LATE_MS + 1)
    screen.board.body_chosen.emit(COMMITTEE)
    stage.settle()
    yield "protocol-missed"
    desk.do(c.BindMeeting(COMMITTEE, ""))
    for one in desk.set_freezes():
        desk.do(c.CallOffFreeze(COMMITTEE, one.at_ms))
    stage.clock.advance(ms=-LATE_MS - 1)
    stage.pause(200)
    stage.settle()


def _boards(stage: Stage) -> Iterator[str]:
    desk, screen = stage.station.desk, stage.window.protocol
    assert desk is not None
    desk.do(c.RecordStanding("MIL", fee="open"))
    screen.tab_chosen.emit("board")
    stage.settle()
    yield "protocol-no-quorum"
    for card in desk.delegations():
        if card.committee:
            lines = [line.person.participant for line in card.heads if not line.is_here]
            desk.do(c.CheckInTogether(tuple(lines), tuple(lines)))
            stage.clock.advance(ms=30_000)
    stage.pause(200)  # what the desk did comes home by a signal
    stage.settle()
    yield "protocol-quorum"
    screen.board.freeze_asked.emit()
    stage.settle()
    yield "protocol-freeze"
    desk.do(c.FreezeBoard(COMMITTEE, by="Ogsun Bae"))
    screen.question.dismiss()
    stage.settle()
    screen.board.frozen_chosen.emit(desk.frozen_boards()[0].entry)
    stage.settle()
    yield "protocol-frozen"
    yield from _meeting(stage)
    screen.tab_chosen.emit("delegations")
    stage.window.go_to("checkin")
    stage.settle()
