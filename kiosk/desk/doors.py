"""At the door of a session: fetch what the pure rules need, ask them, keep what was refused."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import bindparam, func, select

from kiosk.clock import Clock
from kiosk.desk import reading
from kiosk.desk.at_a_door import Standing, who_stands_there
from kiosk.desk.deciding import Decider, code_digest
from kiosk.desk.looks import read_kept
from kiosk.domain import commands as c
from kiosk.domain import door_rules as rules
from kiosk.domain import facts as f
from kiosk.domain import refusals as r
from kiosk.domain.door_facts import DOOR, HEADS, OUT
from kiosk.domain.door_rules import SessionDoor
from kiosk.domain.doors import Passages, fold_heads, fold_passages
from kiosk.domain.entries import Entry, Subject
from kiosk.domain.outcomes import OF_REFUSAL, Decision, Verdict
from kiosk.domain.people import why_barred
from kiosk.log import log
from kiosk.projections import tables as t
from kiosk.store.store import Store

DOORS = t.DOOR
NO_DOOR = ("visit",)  # lines of the programme that have a bus instead

_SESSIONS = (
    select(reading.SESSION)
    .where(reading.SESSION.c.sort.not_in(NO_DOOR))
    .order_by(reading.SESSION.c.starts, reading.SESSION.c.code)
)
_INSIDE = (
    select(func.count().label("inside"))
    .select_from(DOORS)
    .where(DOORS.c.session == bindparam("session"), DOORS.c.is_in)
)


def session_rows(store: Store) -> list[Any]:
    """Every line of the programme that has a door, by when it starts."""
    return list(read_kept(store, _SESSIONS))


def door_of(row: Any) -> SessionDoor:
    return SessionDoor(
        row.code,
        row.title,
        row.starts,
        row.ends,
        row.opens,
        row.closes,
        row.capacity,
        tuple(filter(None, row.admits.split(";"))),
    )


def local_minute(store: Store, at_ms: int) -> str:
    """ISO local time at the venue, as the programme writes it."""
    event = reading.event(store)
    zone = ZoneInfo(event.timezone) if event is not None else UTC
    return f"{datetime.fromtimestamp(at_ms / 1000, UTC).astimezone(zone):%Y-%m-%dT%H:%M}"


class Doors:
    """Decides commands about session doors. Stands inside the desk's transaction."""

    def __init__(self, store: Store, decider: Decider, clock: Clock) -> None:
        self._store = store
        self._decider = decider
        self._clock = clock

    def pass_(self, command: c.PassDoor) -> tuple[Decision, Standing]:
        """What letting them through would write, and who stands there."""
        there = who_stands_there(
            self._store, self._decider, code=command.code, participant=command.participant
        )
        doors = {row.code: door_of(row) for row in session_rows(self._store)}
        door = doors.get(command.session)
        if door is None:
            return Decision(refusal=r.UnknownSession(command.session)), there
        person = there.person
        # Whoever is inside is counted out, whatever became of their accreditation.
        gate = None if command.direction == OUT else why_barred(person.accreditation)
        if there.unfit is not None or gate is not None:
            return self._kept(Decision(refusal=there.unfit or gate), there, command), there
        category = person.registered.category if person.registered is not None else ""
        now_local = local_minute(self._store, self._clock.now_ms())
        asked = rules.Asked(
            person.id,
            category,
            command.direction,
            there.method,
            issue=there.issue,
            has_badge=there.method == "badge" or person.badge_issue > 0 or bool(person.check_ins),
            although=command.although,
        )
        theirs = [d for d in doors.values() if d.is_open(now_local) and d.is_for(category)]
        open_now = rules.proposed(theirs, now_local)
        room = rules.Room(
            inside=int(read_kept(self._store, _INSIDE, session=door.code)[0].inside),
            now_local=now_local,
            open_now=doors[open_now].title if open_now else "",
        )
        passages = self._passages(door.code, person.id)
        return self._kept(rules.decide_pass(door, passages, asked, room), there, command), there

    def decide(self, command: c.TakeBackPassage | c.CountHeads) -> Decision:
        if command.session not in {row.code for row in session_rows(self._store)}:
            return Decision(refusal=r.UnknownSession(command.session))
        match command:
            case c.TakeBackPassage(session=session, participant=who):
                return rules.decide_take_back(session, who, self._passages(session, who))
            case c.CountHeads(session=session, heads=heads):
                return rules.decide_heads(session, heads)

    def undo(self, entry: Entry) -> Decision:
        match entry.fact:
            case f.PassedDoor(session=session, participant=who) as passed:
                acts = [act for _, act in self._passages(session, who).acts]
                return rules.decide_undo(passed, entry.id, acts)
            case f.HeadsCounted(session=session) as counted:
                subject = Subject(HEADS, session)
                heads = fold_heads(log.about(self._store, [subject])[subject])
                return rules.decide_undo(counted, entry.id, heads.acts)
        raise TypeError(f"{entry.kind} is no act at a door")

    def verdict_of(self, refusal: r.Refusal | None) -> Verdict | None:
        """The word for the screen."""
        return Verdict.OK if refusal is None else OF_REFUSAL.get(type(refusal))

    def _kept(self, decision: Decision, there: Standing, command: c.PassDoor) -> Decision:
        """Scans that are turned away are facts too. What was chosen by hand was only looked at."""
        refusal = decision.refusal
        verdict = OF_REFUSAL.get(type(refusal)) if refusal is not None else None
        if refusal is None or verdict is None or not command.code:
            return decision
        fact = f.DoorRefused(
            command.session,
            there.known,
            "" if there.known else code_digest(command.code.strip()),
            command.direction,
            verdict.value,
            rules.reason_of(refusal),
            there.method,
        )
        return Decision((fact,), refusal)

    def _passages(self, session: str, participant: str) -> Passages:
        subject = Subject(DOOR, f"{session}/{participant}")
        return fold_passages(log.about(self._store, [subject])[subject])
