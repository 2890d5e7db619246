"""The organiser's list of meetings of two participants comes in: what it would change."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct, field

from kiosk.desk import reading
from kiosk.desk.deciding import people_of
from kiosk.desk.matchmaking import every_appointment
from kiosk.domain import commands as c
from kiosk.domain import facts as f
from kiosk.domain import matchmaking as m
from kiosk.domain import matchmaking_facts as mf
from kiosk.domain import matchmaking_rules as rules
from kiosk.domain.entries import Subject, in_order
from kiosk.domain.matchmaking_times import USUAL_MIN, later
from kiosk.domain.people import Person
from kiosk.errors import KnownError
from kiosk.log import log
from kiosk.said import say
from kiosk.store.store import Store
from kiosk.words import refusal_words

if TYPE_CHECKING:  # the spreadsheet libraries are imported when the first list is read
    from kiosk.transfer.meeting_rows import MeetingRow
    from kiosk.transfer.planning import ImportPlan, Rejected

AT_ONCE = 500


def plan_meetings(store: Store, path: Path) -> ImportPlan:
    """Read the list and say what it would change. Nothing is written; KnownError where it is no
    such list."""
    from kiosk.transfer.meeting_rows import read_meetings
    from kiosk.transfer.planning import ImportPlan, Tally

    event, notes = reading.event(store), list[str]()
    if event is None:
        raise KnownError(
            say("No event is set up here yet. Import event.toml together with these lists.")
        )
    rows = read_meetings(path, notes)
    plan = _Plan(event.starts, event.ends, every_appointment(store), _people(store, rows))
    plan.listed = _listed(store, plan.others)
    for row in rows:
        plan.take(row)
    tally = Tally("meetings", plan.new, plan.changed, plan.unchanged, len(plan.rejected))
    return ImportPlan((tally,), tuple(plan.rejected), tuple(plan.facts), tuple(notes))


def _people(store: Store, rows: Sequence[MeetingRow]) -> dict[str, Person]:
    """By registration code; whom nobody registered is left out."""
    codes = sorted({code for row in rows for code in (row.first, row.second) if code})
    named = {code: reading.by_code(store, code) for code in codes}
    known = {code: one for code, one in named.items() if one is not None}
    return dict(zip(known, people_of(store, known.values()), strict=True))


def _listed(store: Store, known: Sequence[m.Appointment]) -> dict[str, mf.AppointmentMade]:
    """What was said first of each, by a list or by hand: a list that says the same again changes
    nothing, and what a desk moved meanwhile stays."""
    found: dict[str, mf.AppointmentMade] = {}
    names = sorted({one.appointment for one in known})
    for start in range(0, len(names), AT_ONCE):
        part = [Subject(mf.APPOINTMENT, name) for name in names[start : start + AT_ONCE]]
        for subject, entries in log.about(store, part).items():
            for entry in in_order(entries):
                if isinstance(entry.fact, mf.AppointmentMade):
                    found[subject.id] = entry.fact
    return found


class _Plan(Struct):
    first_day: str
    last_day: str
    others: list[m.Appointment]
    people: dict[str, Person]
    listed: dict[str, mf.AppointmentMade] = field(default_factory=dict)
    facts: list[f.Fact] = field(default_factory=list)
    rejected: list[Rejected] = field(default_factory=list)
    new: int = 0
    changed: int = 0
    unchanged: int = 0

    def take(self, row: MeetingRow) -> None:
        """The row becomes new, changed, unchanged or rejected; none is left out silently."""
        if row.problem:
            self._reject(row, row.problem)
            return
        for code in (row.first, row.second):
            if code not in self.people:
                self._reject(row, say("Nobody at this event has the code {code}.", code=code))
                return
        two = (self.people[row.first], self.people[row.second])
        name = m.appointment_id(two[0].id, two[1].id, row.starts)
        before = self.listed.get(name)
        if before is not None and _says_the_same(before, row):
            self.unchanged += 1  # whatever became of it, or stands in its old place, meanwhile
            return
        command = c.ArrangeAppointment(two[0].id, two[1].id, row.starts, row.ends, row.table)
        others = tuple(one for one in self.others if one.appointment != name)
        around = rules.Around(self.first_day, self.last_day, others)
        decision = rules.decide_arrange(command, two, around, appointment=name, by_hand=False)
        made = next((one for one in decision.facts if isinstance(one, mf.AppointmentMade)), None)
        if made is None:
            assert decision.refusal is not None  # the rule says one or the other
            self._reject(row, refusal_words(decision.refusal))
            return
        self.facts.append(made)
        self.listed[name] = made
        self.others.append(m.as_made(made))
        self.new, self.changed = self.new + (before is None), self.changed + (before is not None)

    def _reject(self, row: MeetingRow, reason: str) -> None:
        from kiosk.transfer.planning import Rejected

        self.rejected.append(Rejected(row.source, row.number, reason))


def _says_the_same(before: mf.AppointmentMade, row: MeetingRow) -> bool:
    return (before.ends, before.table) == (row.ends or later(row.starts, USUAL_MIN), row.table)
