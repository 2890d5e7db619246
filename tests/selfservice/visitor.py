"""A kiosk, the people before it and a desk that answers, over a clock that a test turns."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace

from kiosk.domain.cards import SeatCard
from kiosk.domain.entries import EntryId
from kiosk.domain.matchmaking import MISSED, PLANNED
from kiosk.domain.matchmaking_times import Offer
from kiosk.domain.selfservice_cards import Day, DayLine, Guest, MaskedRow
from kiosk.domain.selfservice_settings import KioskSettings
from kiosk.selfservice import events as e
from kiosk.selfservice import steps as s
from kiosk.selfservice import works as w
from kiosk.selfservice.flow import Flow

ANA = Guest(
    "a" * 32,
    "Riccardo Binaghi",
    "",
    "Milan",
    "delegate",
    given_name="Riccardo",
    family_name="Binaghi",
    languages=("it", "en"),
    unsaid=(),
)
SETTINGS = KioskSettings(languages=("en", "ko", "it"), desk="Desk 2")
ROWS = (
    MaskedRow("R••• Bin•••", ANA.participant),
    *(MaskedRow(f"{letter}••• Bin•••", "") for letter in "ACKM"),
)
VISIT = SeatCard(
    *("V1", "Pangyo", "Hall", "2019-10-16T09:00", "2019-10-16T12:00", ""),
    capacity=45,
    taken=3,
    here=10,
    elsewhere=0,
    waiting=0,
    state="",
    place_in_line=0,
    admitted=True,
    clash_with="",
)
LINES = (
    s.MeetingLine("m1", "Busra Azat", "Gaziantep", "2019-10-15T10:00", "4", PLANNED, begun=True),
    s.MeetingLine("m2", "Jinu Kim", "Seongnam", "2019-10-15T15:00", "5", PLANNED, begun=False),
)
MISSED_LINES = (replace(LINES[0], state=MISSED), LINES[1])
OFFERS = tuple(
    Offer(f"2019-10-15T{hour}:00", f"2019-10-15T{hour}:20", "4") for hour in (11, 12, 13)
)
SAID = s.SaidOfMeeting("m1", (EntryId("a" * 32, 1, 7),), "c" * 32, "3-1")
DAY = Day(DayLine("Opening", "Main hall", "2019-10-14T09:00", "2019-10-14T10:00"), table="7")


class Kiosk:
    """Carries out what the flow wants with a desk that answers at once, or as a test says."""

    def __init__(self, settings: KioskSettings = SETTINGS, guest: Guest = ANA) -> None:
        self.now_ms = 1_000_000
        self.guest = guest
        self.flow = Flow(settings, self.now_ms)
        self.works: list[w.Work] = []
        self.others: list[w.Effect] = []
        self.touches = 0
        self.badge = "printing"
        self.prints_slips = False
        self.slip = "printing"
        self.answers: dict[type, Callable[[w.Work], e.Event | None]] = {}

    @property
    def step(self) -> s.Step:
        return self.flow.state.step

    @property
    def shown(self) -> str:
        return self.step.name

    def do(self, *events: e.Event) -> Kiosk:
        for event in events:
            self.touches += not isinstance(event, e.Scanned | e.Ticked | e.Answer)
            self._carry_out(self.flow.on(event, self.now_ms))
        return self

    def wait(self, seconds: float, tick_ms: int = 250) -> Kiosk:
        until = self.now_ms + int(seconds * 1000)
        while self.now_ms < until:
            self.now_ms += tick_ms
            self._carry_out(self.flow.on(e.Ticked(), self.now_ms))
        return self

    def did(self, form: type) -> list[w.Work]:
        return [work for work in self.works if isinstance(work, form)]

    def _carry_out(self, effects: tuple[w.Effect, ...]) -> None:
        for effect in effects:
            if not isinstance(effect, w.Work):
                self.others.append(effect)
                continue
            self.works.append(effect)
            answer = self.answers.get(type(effect), self._answer)(effect)
            if answer is not None:
                self._carry_out(self.flow.on(answer, self.now_ms))

    def _answer(self, work: w.Work) -> e.Event | None:
        match work:
            case w.Identify(visit=visit) | w.IdentifyRow(visit=visit):
                return e.Known(visit, self.guest)
            case w.LookUpPerson(visit=visit):
                return e.LookedUp(visit, ROWS)
            case w.Call(visit=visit):
                return e.MetStaff(visit, "asked", "3-1")
            case w.ReadVisits(visit=visit) | w.GiveUpSeat(visit=visit):
                return e.VisitsRead(visit, (VISIT,))
            case w.TakeSeat(visit=visit):
                taken = replace(VISIT, state="confirmed")
                return e.VisitsRead(visit, (taken,), "confirmed")
            case w.TakeTime(visit=visit):
                return e.MeetingsRead(visit, LINES, problem="moved", said=SAID)
            case w.TakeMeetingBack(visit=visit):
                return e.MeetingsRead(visit, LINES, problem="back")
            case w.ReportAbsent(visit=visit, appointment=one):
                return e.MeetingsRead(visit, MISSED_LINES, one, OFFERS, said=SAID)
            case w.OfMeetings(visit=visit, appointment=one):
                return e.MeetingsRead(visit, LINES, one, said=work.said)
            case w.Arrive(visit=visit):
                badge = "worn" if self.guest.returning else self.badge
                return e.Arrived(visit, badge, DAY, can_print=self.prints_slips)
            case w.LookAtBadge(visit=visit):
                return e.BadgeSeen(visit, self.badge)
            case w.PrintSlip(visit=visit) | w.LookAtSlip(visit=visit):
                return e.SlipSeen(visit, self.slip)
        return e.Kept(work.visit)
