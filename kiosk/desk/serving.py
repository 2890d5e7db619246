"""What the flow of a kiosk wants done, done: each work in, the event that answers it out.

A person stands there who sees no reason and no name but their own; a desk sees the reason.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from kiosk.clock import Clock
from kiosk.credentials.badge_token import looks_like_token
from kiosk.desk import reading
from kiosk.desk.day_of import day_of
from kiosk.desk.deciding import person_of
from kiosk.desk.free_seats import Here
from kiosk.desk.print_room import PrintRoom
from kiosk.desk.private_look_up import GIVEN_BACK, PrivateLookUp
from kiosk.desk.selfservice import open_ticket
from kiosk.desk.serving_meetings import meeting_lines, serve_meetings
from kiosk.desk.slips import NOTHING
from kiosk.domain import commands as c
from kiosk.domain import facts as f
from kiosk.domain import refusals as r
from kiosk.domain import selfservice_facts as sf
from kiosk.domain import selfservice_refusals as sr
from kiosk.domain.cards import SeatCard
from kiosk.domain.commands import Command
from kiosk.domain.names import full_name, other_script
from kiosk.domain.outcomes import Outcome
from kiosk.domain.people import Person
from kiosk.domain.private_look_up import question
from kiosk.domain.selfservice_cards import Guest
from kiosk.domain.selfservice_rules import reason_of
from kiosk.domain.selfservice_settings import PHOTOGRAPHS, KioskSettings
from kiosk.printing import jobs
from kiosk.printing.jobs import JobState
from kiosk.selfservice import events as e
from kiosk.selfservice import works as w
from kiosk.store.store import Store

NAMES_NOBODY = (r.UnknownCode, r.UnknownPerson, r.ForgedCode, r.CodeOfAnotherEvent)
_SORTS: dict[type, str] = {r.AlreadyCheckedIn: "already", sr.AwaitedByProtocol: "welcome"}
_SEATS: dict[type, str] = {
    r.VisitClash: "clash",
    r.NotAdmitted: "not-admitted",
    r.VisitGone: "gone",
    r.UnknownVisit: "gone",
    r.ReleaseAlreadyAsked: "asked",
}
_BADGE = {JobState.DONE: "out", JobState.FAILED: "failed", JobState.CANCELLED: "failed"}


class ServingDesk(Protocol):
    """What is needed of the desk."""

    clock: Clock
    printing: PrintRoom

    def do(self, command: Command) -> Outcome: ...
    def self_service_settings(self) -> KioskSettings: ...


class Serving:
    """Serves one kiosk."""

    def __init__(
        self, desk: ServingDesk, store: Store, look_up: PrivateLookUp, here: Callable[[], Here]
    ) -> None:
        self._desk = desk
        self._store = store
        self._look_up = look_up
        self._here = here

    def serve(self, work: w.Work) -> e.Event:
        match work:
            case w.Identify(visit=visit, code=code, step=step):
                return self._identify(visit, c.ArriveAlone(code=code, only_asks=True), step)
            case w.IdentifyRow(visit=visit, participant=who):
                asked = c.ArriveAlone(who, only_asks=True)
                return self._identify(visit, asked, "rows")
            case w.LookUpPerson():
                return self._looked_up(work)
            case w.Call(visit=visit, step=step, reason=reason, participant=who):
                return self._call(visit, "asked", c.CallStaff(step, reason, who))
            case w.Arrive():
                return self._arrive(work)
            case w.LookAtBadge(visit=visit, participant=who):
                return e.BadgeSeen(visit, self._badge(who))
            case w.GiveUpBadge(participant=who):
                self._give_up(who)
                return e.Kept(work.visit)
            case w.PrintSlip(visit=visit, participant=who, language=language):
                return e.SlipSeen(visit, self._desk.printing.order_slip(who, language))
            case w.LookAtSlip(visit=visit, participant=who):
                return e.SlipSeen(visit, self._desk.printing.slips.seen(who))
            case w.GiveUpSlip(participant=who):
                self._desk.printing.give_up_slip(who)
                return e.Kept(work.visit)
        return self._keep(work)

    def _keep(self, work: w.Work) -> e.Event:
        """What is written without an answer, and seats."""
        match work:
            case w.KeepConsents():
                said = dict.fromkeys(work.given, True) | dict.fromkeys(work.refused, False)
                self._desk.do(c.SayConsents(work.participant, said, work.version, work.language))
            case w.KeepPhoto(participant=who, wanted=wanted):
                self._desk.do(c.ChoosePhoto(who, wanted))
            case w.KeepNeeds(participant=who, changes=changes):
                self._desk.do(c.ChangeNeeds(who, dict(changes)))
            case w.KeepInterests(participant=who, said=said):
                self._desk.do(c.SayInterests(who, {topic: dict(more) for topic, more in said}))
            case w.Suggest(participant=who, changes=changes):
                self._desk.do(c.SuggestCorrection(who, dict(changes)))
            case w.OfMeetings():
                return serve_meetings(self._desk, self._store, work)
            case w.ReadVisits(visit=visit, participant=who):
                return e.VisitsRead(visit, self._seats(who))
            case w.TakeSeat(visit=visit, participant=who, site=site):
                return self._seat(visit, who, self._desk.do(c.SignUp(who, site)))
            case w.GiveUpSeat(visit=visit, participant=who, site=site):
                return self._seat(visit, who, self._desk.do(c.LeaveVisit(who, site)))
            case _:
                raise TypeError(f"nobody serves {type(work).__name__}")
        return e.Kept(work.visit)

    # -- who it is ---------------------------------------------------------------------------------

    def _identify(self, visit: int, asked: c.ArriveAlone, step: str) -> e.Event:
        outcome = self._desk.do(asked)
        refusal = outcome.refusal
        if isinstance(refusal, NAMES_NOBODY):
            return e.NotKnown(visit)
        wears = isinstance(refusal, r.AlreadyCheckedIn) and looks_like_token(asked.code.strip())
        if refusal is not None and not wears:
            return self._to_staff(visit, refusal, step, outcome.participant)
        if not asked.code:
            self._look_up.give_back(1)
        return e.Known(visit, self._guest(outcome.participant or asked.participant, wears))

    def _to_staff(self, visit: int, refusal: r.Refusal, step: str, who: str) -> e.Event:
        call = c.CallStaff(step, reason_of(refusal), who)
        return self._call(visit, _SORTS.get(type(refusal), "desk"), call)

    def _call(self, visit: int, sort: str, call: c.CallStaff) -> e.Event:
        open_already = open_ticket(self._store, self._here().branch.origin, call)
        if open_already:  # whoever presses again is the same one who waits
            return e.MetStaff(visit, sort, open_already)
        outcome = self._desk.do(call)
        tickets = [fact.ticket for fact in outcome.facts if isinstance(fact, f.StaffCalled)]
        return e.MetStaff(visit, sort, next(iter(tickets), ""))

    def _guest(self, participant: str, returning: bool) -> Guest:
        person = person_of(self._store, participant)
        registered = person.registered
        assert registered is not None  # a code or the look-up named them
        meetings = meeting_lines(self._store, participant, self._desk.clock.now_ms())
        return Guest(
            participant=person.id,
            shown_name=full_name(registered),
            other_script=other_script(registered),
            organisation=registered.organisation,
            category=registered.category,
            position=registered.position,
            country=registered.country,
            given_name=registered.given_name,
            family_name=registered.family_name,
            native_name=registered.native_name,
            languages=registered.languages,
            photo=person.photo,
            unsaid=self._unsaid(person),
            returning=returning,
            meets=bool(meetings),
            waits=returning and any(line.opens for line in meetings),
        )

    def _unsaid(self, person: Person) -> tuple[str, ...]:
        said = {*person.consents, *((PHOTOGRAPHS,) if person.photo else ())}
        return tuple(one for one in self._desk.self_service_settings().purposes if one not in said)

    def _looked_up(self, work: w.LookUpPerson) -> e.Event:
        asked = question(work.letters, work.second, work.text)
        if asked is None:
            return e.LookedUp(work.visit, (), too_short=True)
        if self._look_up.is_closed:
            call = c.CallStaff("look-up", sf.LOOK_UP)
            return self._call(work.visit, "look-up", call)
        return e.LookedUp(work.visit, self._look_up.ask(asked))

    # -- the badge and the day ---------------------------------------------------------------------

    def _arrive(self, work: w.Arrive) -> e.Event:
        badge = "worn"
        if not work.returning:
            outcome = self._desk.do(c.ArriveAlone(work.participant, work.code))
            if outcome.refusal is not None:
                return self._to_staff(work.visit, outcome.refusal, "print", work.participant)
            self._look_up.give_back(GIVEN_BACK)
            badge = self._ordered(work, outcome)
        seats = self._seats(work.participant)
        day = day_of(self._store, work.participant, seats, self._desk.clock.now_ms())
        printing = self._desk.printing
        can_take = printing.slips.offers != NOTHING
        return e.Arrived(work.visit, badge, day, can_print=printing.gives_slips, can_take=can_take)

    def _ordered(self, work: w.Arrive, outcome: Outcome) -> str:
        """What there is to say of the badge now."""
        if any(isinstance(fact, f.BadgeIssued) for fact in outcome.facts):
            return self._badge(work.participant)
        return "worn" if looks_like_token(work.code.strip()) else "ready"

    def _badge(self, participant: str) -> str:
        """Without a printer nothing will come, and nobody waits for it."""
        job = jobs.latest_of(self._store, participant)
        if job is None or not self._desk.printing.printer:
            return "failed"
        return _BADGE.get(JobState(job.state), "printing")

    def _give_up(self, participant: str) -> None:
        """What the printer has already may still come; a desk's new one voids it."""
        job = jobs.latest_of(self._store, participant)
        if job is not None and job.state in (JobState.WAITING, JobState.FAILED):
            self._desk.printing.cancel(job.id)

    # -- visits ------------------------------------------------------------------------------------

    def _seats(self, participant: str) -> tuple[SeatCard, ...]:
        hits = reading.hits(self._store, [participant])
        category = hits[0].category if hits else ""
        return tuple(reading.seat_cards(self._store, participant, category, here=self._here()))

    def _seat(self, visit: int, participant: str, outcome: Outcome) -> e.Event:
        problem = _SEATS.get(type(outcome.refusal), "")
        for fact in outcome.facts:
            match fact:
                case f.SeatTaken():
                    problem = "confirmed"
                case f.WaitlistJoined():
                    problem = "waiting"
                case f.SeatReleased() | f.WaitlistLeft():
                    problem = "left"
                case f.SeatReleaseAsked():
                    problem = "asked"
        return e.VisitsRead(visit, self._seats(participant), problem)
