"""What the flow is told: by the person, by time, and by the desk."""

from __future__ import annotations

from msgspec import Struct

from kiosk.domain.cards import SeatCard
from kiosk.domain.matchmaking_times import Offer
from kiosk.domain.selfservice_cards import Day, Guest, MaskedRow
from kiosk.selfservice.steps import MeetingLine, SaidOfMeeting


class Event(Struct, frozen=True):
    pass


# -- the person ------------------------------------------------------------------------------------


class ChoseLanguage(Event, frozen=True):
    language: str


class Scanned(Event, frozen=True):
    text: str


class SaidNoCode(Event, frozen=True):
    pass


class AskedLookUp(Event, frozen=True):
    letters: str
    second: str
    text: str


class ChoseRow(Event, frozen=True):
    number: int  # from 0


class NoneOfThese(Event, frozen=True):
    pass


class Confirmed(Event, frozen=True):
    pass


class ThisIsNotMe(Event, frozen=True):
    pass


class WantedChoices(Event, frozen=True):
    """Photo, meals, access and visits: look, or change."""


class WantedCorrection(Event, frozen=True):
    pass


class SuggestedCorrection(Event, frozen=True):
    changes: dict[str, str]


class AnsweredPrivacy(Event, frozen=True):
    given: tuple[str, ...] = ()  # purposes whose box was ticked


class AnsweredPhoto(Event, frozen=True):
    wanted: bool


class AnsweredDiet(Event, frozen=True):
    diet: str


class AnsweredAccess(Event, frozen=True):
    access: tuple[str, ...]


class AnsweredInterests(Event, frozen=True):
    """Topics, each with what was said of it: pairs of a detail's name and a text."""

    said: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = ()


class ChoseMeeting(Event, frozen=True):
    appointment: str


class SaidAbsent(Event, frozen=True):
    """The other one did not come to the meeting that was chosen."""


class ChoseTime(Event, frozen=True):
    """One of the times that were offered for it."""

    starts: str


class TookBack(Event, frozen=True):
    """What was said of a meeting in this visit was a mistake."""


class KeptAsItIs(Event, frozen=True):
    """Go on without a change."""


class ChoseVisit(Event, frozen=True):
    site: str


class LeftVisit(Event, frozen=True):
    site: str


class AskedSlip(Event, frozen=True):
    """The day to take along, as a code for a telephone."""


class AskedPaper(Event, frozen=True):
    """The same on paper."""


class WentBack(Event, frozen=True):
    pass


class CalledStaff(Event, frozen=True):
    pass


class NeedsTime(Event, frozen=True):
    pass


class Touched(Event, frozen=True):
    """Anything else that a person does."""


class Finished(Event, frozen=True):
    pass


class Cancelled(Event, frozen=True):
    pass


# -- time ------------------------------------------------------------------------------------------


class Ticked(Event, frozen=True):
    pass


# -- the desk --------------------------------------------------------------------------------------


class Answer(Event, frozen=True):
    """What became of a work of this visit."""

    visit: int


class Known(Answer, frozen=True):
    guest: Guest


class NotKnown(Answer, frozen=True):
    """The code names nobody whom this kiosk may know of."""


class MetStaff(Answer, frozen=True):
    """A colleague was called; `sort` as in steps.Staff."""

    sort: str
    ticket: str


class LookedUp(Answer, frozen=True):
    rows: tuple[MaskedRow, ...]
    too_short: bool = False


class VisitsRead(Answer, frozen=True):
    visits: tuple[SeatCard, ...]
    problem: str = ""  # confirmed, waiting, left, asked, clash, not-admitted, gone


class MeetingsRead(Answer, frozen=True):
    """As steps.Meetings."""

    lines: tuple[MeetingLine, ...]
    chosen: str = ""
    offers: tuple[Offer, ...] = ()
    problem: str = ""
    said: SaidOfMeeting | None = None


class Arrived(Answer, frozen=True):
    badge: str  # as in steps.Done
    day: Day
    can_print: bool = False  # the day too, on a printer of its own
    can_take: bool = True  # the day, as a code


class BadgeSeen(Answer, frozen=True):
    badge: str  # printing, out, failed


class SlipSeen(Answer, frozen=True):
    slip: str  # printing, out, failed


class Kept(Answer, frozen=True):
    """Written, and nothing else is to be said about it."""


class Failed(Answer, frozen=True):
    """The desk could not do it: the fault is ours, and the person is not left alone."""
