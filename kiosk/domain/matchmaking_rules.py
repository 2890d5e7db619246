"""What may be arranged, moved and said of meetings of two participants. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec import Struct

from kiosk.domain import matchmaking_commands as mc
from kiosk.domain import matchmaking_facts as mf
from kiosk.domain import matchmaking_refusals as mr
from kiosk.domain import refusals as r
from kiosk.domain.entries import Entry, EntryId
from kiosk.domain.exceptions import Waiting, decide_undo
from kiosk.domain.matchmaking import CALLED_OFF, HELD, MISSED, PLANNED, Appointment, acts_of
from kiosk.domain.matchmaking_times import (
    LEAST_MIN,
    MOST_MIN,
    TABLE_CHARS_MAX,
    USUAL_MIN,
    Span,
    minutes_of,
    same_table,
    span_of,
)
from kiosk.domain.outcomes import Decision
from kiosk.domain.people import Person
from kiosk.domain.selfservice_facts import StaffCalled


class Around(Struct, frozen=True):
    """What a meeting has to fit into."""

    first_day: str  # of the event
    last_day: str
    others: tuple[Appointment, ...]  # that may be in its way


def decide_arrange(
    command: mc.ArrangeAppointment,
    two: tuple[Person, Person],
    around: Around,
    *,
    appointment: str,
    by_hand: bool = True,
) -> Decision:
    """`appointment`: a name that no meeting has yet."""
    for person in two:
        if person.registered is None:
            return Decision(refusal=r.UnknownPerson())
        if person.cancelled:
            return Decision(refusal=r.Cancelled(person.cancelled))
    if two[0].id == two[1].id:
        return Decision(refusal=mr.MeetsThemselves())
    when, table = span_of(command.starts, command.ends, USUAL_MIN), command.table.strip()
    refusal = _unfit(when, table, around) or in_the_way(when, table, two, around.others)
    if refusal is not None:
        return Decision(refusal=refusal)
    who = (two[0].id, two[1].id)
    made = mf.AppointmentMade(appointment, *who, when.starts, when.ends, table, by_hand=by_hand)
    return Decision((made,))


def decide_move(
    command: mc.MoveAppointment,
    known: Appointment | None,
    two: tuple[Person, Person],
    around: Around,
) -> Decision:
    """Also one that was missed or called off: it stands again."""
    if known is None:
        return Decision(refusal=mr.AppointmentUnknown())
    if known.state == HELD:
        return Decision(refusal=mr.AppointmentOver(known.state))
    when = span_of(command.starts, command.ends, minutes_of(known.when))
    table = command.table.strip() or known.at_table
    if (when, table, PLANNED) == (known.when, known.at_table, known.state):
        return Decision(refusal=r.NothingChanged())
    others = [one for one in around.others if one.appointment != known.appointment]
    refusal = _unfit(when, table, around) or in_the_way(when, table, two, others)
    if refusal is not None:
        return Decision(refusal=refusal)
    return Decision((mf.AppointmentMoved(known.appointment, when.starts, when.ends, table),))


def _unfit(when: Span, table: str, around: Around) -> r.Refusal | None:
    if not when.starts or not when.ends or not LEAST_MIN <= minutes_of(when) <= MOST_MIN:
        return mr.MeetingTimeUnclear(MOST_MIN)
    if not around.first_day <= when.starts[:10] <= when.ends[:10] <= around.last_day:
        return mr.OutsideEvent(around.first_day, around.last_day)
    if len(table) > TABLE_CHARS_MAX:
        return r.FieldTooLong("table", TABLE_CHARS_MAX)
    return None


def in_the_way(
    when: Span, table: str, two: tuple[Person, Person], others: Iterable[Appointment]
) -> r.Refusal | None:
    """Why the two cannot meet then and there."""
    for other in others:
        if not other.takes_time or not other.when.meets(when):
            continue
        for person in two:
            if person.id in (other.first, other.second):
                code = person.registered.code if person.registered else ""
                return mr.MeetsSomebodyElse(code, other.starts, other.at_table)
        if table and same_table(table, other.at_table):
            return mr.TableTaken(table, other.starts)
    return None


def decide_became(
    command: mc.CallOffAppointment | mc.ConfirmAppointment | mc.MissAppointment,
    known: Appointment | None,
) -> Decision:
    """What became of it."""
    if known is None:
        return Decision(refusal=mr.AppointmentUnknown())
    one = known.appointment
    fact: mf.AboutAppointment
    match command:
        case mc.CallOffAppointment():
            if known.state == HELD:
                return Decision(refusal=mr.AppointmentOver(known.state))
            state, fact = (CALLED_OFF, ""), mf.AppointmentCalledOff(one)
        case mc.ConfirmAppointment():
            state, fact = (HELD, ""), mf.AppointmentHeld(one)
        case mc.MissAppointment(missing=missing):
            if missing not in ("", known.first, known.second):
                return Decision(refusal=r.UnknownPerson())
            state, fact = (MISSED, missing), mf.AppointmentMissed(one, missing)
    if known.state == CALLED_OFF and state[0] != CALLED_OFF:
        return Decision(refusal=mr.AppointmentOver(known.state))
    if (known.state, known.missing) == state:
        return Decision(refusal=r.NothingChanged())
    return Decision((fact,))


def decide_absence(
    command: mc.ReportAbsence, known: Appointment | None, call: StaffCalled
) -> Decision:
    """Whoever came says that the other did not, and a desk is called."""
    if known is None or command.participant not in (known.first, known.second):
        return Decision(refusal=mr.AppointmentUnknown())
    if known.state in (HELD, CALLED_OFF):
        return Decision(refusal=mr.AppointmentOver(known.state))
    missing = known.partner_of(command.participant)
    if (known.state, known.missing) == (MISSED, missing):
        return Decision(refusal=r.NothingChanged())
    return Decision((mf.AppointmentMissed(known.appointment, missing), call))


def decide_take_back(
    entries: Sequence[Entry],
    acts: Sequence[EntryId],
    *,
    node: str,
    waits: Waiting | None = None,
) -> Decision:
    """What this station said last, where nobody has said anything since. `waits`: whom a desk was
    called to for it, who waits no longer."""
    stand = acts_of(entries)
    latest = stand[len(stand) - len(acts) :]
    if not latest or {entry.id for entry in latest} != set(acts):
        return Decision(refusal=mr.AppointmentUnknown())
    if any(entry.id.origin != node for entry in latest):
        return Decision(refusal=mr.AppointmentUnknown())
    one = latest[0].subject.id
    facts = tuple(mf.AppointmentTakenBack(one, entry.id) for entry in reversed(latest))
    return Decision((*facts, *decide_undo(waits).facts))
