"""The door of a session in every outcome, a list that has grown old, and a room that is full."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from kiosk.domain import commands as c
from kiosk.domain.cards import PersonHit
from kiosk.domain.door_facts import IN, OUT
from kiosk.domain.facts import SessionDescribed
from kiosk.domain.outcomes import Outcome, Verdict
from ui.flows.status import standing
from ui.gallery.stage import Stage

SESSION = "EXC1"  # for mayors, delegates and staff, at half past nine
LATER_MS = 20 * 60_000
OLD_MS = 22 * 60_000


def scenes(stage: Stage) -> Iterator[str]:
    desk = stage.station.desk
    assert desk is not None
    stage.clock.advance(ms=LATER_MS)
    stage.window.go_to("door")
    stage.settle()
    yield "door-ready"
    people = _here(stage, "mayor", 12) + _here(stage, "delegate", 34)
    for hit in people[:38]:
        desk.do(c.PassDoor(SESSION, IN, participant=hit.participant), actor="Kim Minji")
        stage.clock.advance(ms=1_500)
    stage.settle()
    mayor, delegate, replaced, cancelled = people[38:42]
    stage.scan(desk.badge_text(mayor.participant))
    yield "door-in"
    stage.scan(desk.badge_text(mayor.participant))
    yield "door-already-in"
    stage.scan(_here(stage, "press", 1)[0].registration_code)
    yield "door-not-open-to-badge"
    stage.window.door.overrule.click()
    stage.settle()
    yield "door-let-in-all-the-same"
    stage.window.door.question.dismiss()
    old = desk.badge_text(replaced.participant)
    desk.do(c.Reprint(replaced.participant, "lost"))
    stage.scan(old)
    yield "door-replaced"
    desk.do(c.CancelRegistration(cancelled.participant, "fell ill"))
    stage.scan(cancelled.registration_code)
    yield "door-cancelled"
    stage.scan(_not_here(stage, "delegate").registration_code)
    yield "door-not-accredited"
    yield from _codes(stage, old)
    yield from _room(stage, delegate, people)
    yield from _unmet(stage)
    stage.window.go_to("checkin")
    stage.clock.advance(ms=-LATER_MS)
    stage.settle()


def _codes(stage: Stage, badge: str) -> Iterator[str]:
    stage.scan("QQQQQQ")
    yield "door-unknown"
    stage.scan(f"{badge[:-6]}000000")
    yield "door-forged"


def _room(stage: Stage, delegate: PersonHit, people: list[PersonHit]) -> Iterator[str]:
    """A room that fills, is counted, and is left."""
    desk = stage.station.desk
    assert desk is not None
    shown = next(one for one in desk.sessions() if one.session == SESSION)
    described = SessionDescribed(
        code=shown.session,
        sort=shown.sort,
        title=shown.title,
        place=shown.place,
        starts=shown.starts,
        ends=shown.ends,
        capacity=shown.inside,
        admits=shown.admits,
        sign_up=False,
        note="",
    )
    desk.do(c.RecordImport((described,)))
    stage.scan(delegate.registration_code)
    yield "door-full"
    desk.do(c.RecordImport((replace(described, capacity=shown.inside - 2),)))
    for digit in "37":
        _key(stage, digit)
    yield "door-heads-typed"
    stage.window.door.heads_counted.emit(37)
    stage.settle()
    yield "door-heads"
    desk.do(c.RecordImport((replace(described, capacity=shown.capacity),)))
    stage.window.door.direction_chosen.emit(OUT)
    stage.settle()
    stage.scan(people[0].registration_code)
    yield "door-out"
    stage.scan(people[0].registration_code)
    yield "door-not-inside"
    stage.window.door.direction_chosen.emit(IN)
    stage.window.door.whole.setChecked(True)
    stage.scan(people[0].registration_code)
    yield "door-whole-screen"
    stage.window.door.session_chosen.emit("THM1")
    stage.settle()
    stage.scan(people[1].registration_code)
    yield "door-wrong-hour"
    stage.window.door.whole.setChecked(False)


def _unmet(stage: Stage) -> Iterator[str]:
    """What a sample of one morning does not show: words that other days need."""
    desk = stage.station.desk
    assert desk is not None
    flow, mayor = stage.station.places.door, _here(stage, "mayor", 1)[0]
    for verdict in (Verdict.REVOKED_BADGE, Verdict.OTHER_EVENT, Verdict.OK_PROTOCOL_ALERTED):
        flow.show_result(Outcome(verdict=verdict), desk.passer(mayor.participant))
        yield f"door-{verdict.name.casefold().replace('_', '-')}"
    stage.settle()
    stage.pause(200)
    stage.settle()
    now = standing(desk)
    status = replace(now.status, hub="hub.example.org", last_exchange_ms=now.now_ms - OLD_MS)
    stage.window.door.room.show_age(*flow.age_words(replace(now, status=status)))
    yield "door-old-list"


def _here(stage: Stage, category: str, count: int) -> list[PersonHit]:
    """So many of a category, all of them checked in."""
    desk = stage.station.desk
    assert desk is not None
    found = [hit for hit in desk.people(category=category) if not hit.cancelled][:count]
    for hit in found:
        desk.do(c.CheckInPerson(hit.participant))
    return found


def _not_here(stage: Stage, category: str) -> PersonHit:
    desk = stage.station.desk
    assert desk is not None
    hits = desk.people(category=category)
    return next(
        hit
        for hit in reversed(hits)
        if not hit.checked_in and not hit.cancelled and not _has_badge(stage, hit)
    )


def _has_badge(stage: Stage, hit: PersonHit) -> bool:
    desk = stage.station.desk
    assert desk is not None
    card = desk.person(hit.participant)
    return card is not None and card.badge_issue > 0


def _key(stage: Stage, text: str) -> None:
    from PySide6.QtTest import QTest

    QTest.keyClicks(stage.window.door, text)
    stage.settle()
