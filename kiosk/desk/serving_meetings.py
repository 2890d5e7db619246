"""What a kiosk wants to know and do about somebody's own meetings: each work in, what there is to
show now out. Nobody sees a meeting of anybody else."""

from __future__ import annotations

from typing import Protocol

from kiosk.clock import Clock
from kiosk.desk import matchmaking
from kiosk.desk.doors import local_minute
from kiosk.domain import commands as c
from kiosk.domain import facts as f
from kiosk.domain import matchmaking as m
from kiosk.domain import matchmaking_refusals as mr
from kiosk.domain import refusals as r
from kiosk.domain.cards import PersonHit
from kiosk.domain.commands import Command
from kiosk.domain.matchmaking_times import Offer
from kiosk.domain.names import full_name
from kiosk.domain.outcomes import Outcome
from kiosk.selfservice import events as e
from kiosk.selfservice import steps as s
from kiosk.selfservice import works as w
from kiosk.store.store import Store

_DAY_CHARS = len("2019-10-14")


class MeetingsDesk(Protocol):
    """What is needed of the desk."""

    clock: Clock

    def do(self, command: Command) -> Outcome: ...


def serve_meetings(desk: MeetingsDesk, store: Store, work: w.OfMeetings) -> e.MeetingsRead:
    """Do it, and read anew what they have."""
    one, said = work.appointment, work.said
    mine = [each.appointment for each in matchmaking.of_one(store, work.participant)]
    if one and one not in mine:
        return _read(desk, store, work, problem="gone")
    match work:
        case w.ReportAbsent(participant=who):
            outcome = desk.do(c.ReportAbsence(one, who))
            if isinstance(outcome.refusal, r.NothingChanged):  # the other one's kiosk knows as well
                return _read(desk, store, work, chosen=one, said=said)
            if outcome.refusal is not None:
                return _read(desk, store, work, problem="gone", said=said)
            call = next(fact for fact in outcome.facts if isinstance(fact, f.StaffCalled))
            now = s.SaidOfMeeting(one, outcome.entries[:1], call.call, call.ticket)
            return _read(desk, store, work, chosen=one, said=now)
        case w.TakeTime(offer=offer):
            return _moved(desk, store, work, c.MoveAppointment(one, *_where(offer)))
        case w.TakeMeetingBack() if said is not None:
            outcome = desk.do(c.TakeBackAppointment(one, said.acts, said.call))
            return _read(desk, store, work, problem="back" if outcome.ok else "gone")
    return _read(desk, store, work, chosen=one, said=said)


def _where(offer: Offer) -> tuple[str, str, str]:
    return offer.starts, offer.ends, offer.table


def _moved(
    desk: MeetingsDesk, store: Store, work: w.OfMeetings, command: c.MoveAppointment
) -> e.MeetingsRead:
    outcome, one, said = desk.do(command), work.appointment, work.said
    if isinstance(outcome.refusal, mr.MeetsSomebodyElse | mr.TableTaken):
        return _read(desk, store, work, chosen=one, problem="taken", said=said)
    if outcome.refusal is not None:
        return _read(desk, store, work, problem="gone", said=said)
    now = s.SaidOfMeeting(one, outcome.entries)
    if said is not None and said.appointment == one:
        now = s.SaidOfMeeting(one, (*said.acts, *outcome.entries), said.call, said.ticket)
    return _read(desk, store, work, problem="moved", said=now)


def _read(
    desk: MeetingsDesk,
    store: Store,
    work: w.OfMeetings,
    *,
    chosen: str = "",
    problem: str = "",
    said: s.SaidOfMeeting | None = None,
) -> e.MeetingsRead:
    now_ms = desk.clock.now_ms()
    offers: tuple[Offer, ...] = ()
    lines = meeting_lines(store, work.participant, now_ms)
    line = next((one for one in lines if one.appointment == chosen), None)
    if line is None or not line.opens:
        chosen = ""
    elif line.state == m.MISSED:
        known = matchmaking.known_as(store, chosen)
        offers = matchmaking.offers_for(store, known, now_ms) if known is not None else ()
    return e.MeetingsRead(work.visit, lines, chosen, offers, problem, said)


def meeting_lines(store: Store, participant: str, now_ms: int) -> tuple[s.MeetingLine, ...]:
    """Their meetings of today and later, and those at which they did not meet; by their time."""
    now = local_minute(store, now_ms)
    mine = [
        one
        for one in matchmaking.of_one(store, participant)
        if one.state == m.MISSED or (one.state == m.PLANNED and one.ends[:_DAY_CHARS] >= now[:10])
        or (one.state == m.CALLED_OFF and one.ends > now)
    ]  # fmt: skip
    others = matchmaking.partners(store, participant, mine)
    return tuple(_line(one, others.get(one.partner_of(participant)), now) for one in mine)


def _line(one: m.Appointment, other: PersonHit | None, now: str) -> s.MeetingLine:
    """Whoever does not come any more is named no more, and the meeting is off."""
    return s.MeetingLine(
        appointment=one.appointment,
        partner=full_name(other) if other is not None else "",
        organisation=other.organisation if other is not None else "",
        starts=one.starts,
        table=one.at_table,
        state=one.state if other is not None else m.CALLED_OFF,
        begun=one.starts <= now,
    )
