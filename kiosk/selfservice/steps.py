"""One decision a screen: what each step of the flow shows. `name` is the word that a desk sees."""

from __future__ import annotations

from typing import ClassVar

from msgspec import Struct

from kiosk.domain.cards import SeatCard
from kiosk.domain.entries import EntryId
from kiosk.domain.matchmaking import MISSED, PLANNED
from kiosk.domain.matchmaking_times import Offer
from kiosk.domain.selfservice_cards import Day, Guest, MaskedRow

DIETS = (
    *("none", "vegetarian", "vegan", "halal", "kosher"),
    *("gluten-free", "lactose-free", "other"),
)
ACCESS_NEEDS = ("step-free", "seat", "hearing", "sight", "interpreter", "other")
CORRECTABLE_HERE = ("given_name", "family_name", "native_name", "position", "organisation")


class Attract(Struct, frozen=True):
    """Nobody is here, as far as we know."""

    name: ClassVar[str] = "attract"
    languages: tuple[str, ...]


class Scan(Struct, frozen=True):
    """Hold your code before the scanner, or say that you have none."""

    name: ClassVar[str] = "scan"
    problem: str = ""  # code: it was not read, or names nobody


class LookUp(Struct, frozen=True):
    """The first letters of a name, and a second fact."""

    name: ClassVar[str] = "look-up"
    seconds: tuple[str, ...]
    problem: str = ""  # short: too few letters; again: it was none of the lines


class Rows(Struct, frozen=True):
    """As many lines as ever; behind most of them is nobody."""

    name: ClassVar[str] = "rows"
    rows: tuple[MaskedRow, ...]


class Confirm(Struct, frozen=True):
    """The badge as it will print. Is it you, and is it right?"""

    name: ClassVar[str] = "confirm"
    guest: Guest
    can_choose: bool
    suggested: bool = False  # a correction is on its way to a desk


class Correct(Struct, frozen=True):
    """How it should read. A desk looks at it; nothing changes by itself."""

    name: ClassVar[str] = "correct"
    guest: Guest
    fields: tuple[str, ...] = CORRECTABLE_HERE


class ConsentLine(Struct, frozen=True):
    """One box, not ticked."""

    purpose: str
    text: str  # the organiser's own words; empty: the window's


class Privacy(Struct, frozen=True):
    """What is done with the data, and one box for each purpose. No box has to be ticked."""

    name: ClassVar[str] = "privacy"
    notice: str  # the organiser's own words; empty: the window's
    consents: tuple[ConsentLine, ...]
    version: str


class Photo(Struct, frozen=True):
    name: ClassVar[str] = "photo"
    wanted: str  # yes, no; empty: nobody has said


class Diet(Struct, frozen=True):
    """What was said at registration is not known here, so that nobody else can read it."""

    name: ClassVar[str] = "diet"
    options: tuple[str, ...] = DIETS


class Access(Struct, frozen=True):
    name: ClassVar[str] = "access"
    options: tuple[str, ...] = ACCESS_NEEDS


class Visits(Struct, frozen=True):
    """Every site visit, as this person stands to it."""

    name: ClassVar[str] = "visits"
    visits: tuple[SeatCard, ...] = ()
    problem: str = ""  # what became of the last choice, see works.py


class TopicLine(Struct, frozen=True):
    """One box, not ticked."""

    code: str
    text: str  # the organiser's own words; empty: the window's
    asks: tuple[str, ...]  # of interests.DETAILS


class Interests(Struct, frozen=True):
    """What somebody wants to do with the organiser. What they said before is not known here."""

    name: ClassVar[str] = "interests"
    topics: tuple[TopicLine, ...]


class MeetingLine(Struct, frozen=True):
    """One of somebody's own meetings."""

    appointment: str
    partner: str  # as their badge says; empty: they do not come any more
    organisation: str
    starts: str  # ISO local time at the venue
    table: str
    state: str  # planned, missed, called off
    begun: bool

    @property
    def opens(self) -> bool:
        """Whether there is anything to say of it: the other one does not come, or when else."""
        return self.state == MISSED or (self.state == PLANNED and self.begun)


class SaidOfMeeting(Struct, frozen=True):
    """What somebody said of one of them in this visit, and may take back."""

    appointment: str
    acts: tuple[EntryId, ...]
    call: str = ""  # of a desk
    ticket: str = ""


class Meetings(Struct, frozen=True):
    """Their meetings; or one of them, whose other one did not come, with times that are free."""

    name: ClassVar[str] = "meetings"
    lines: tuple[MeetingLine, ...] = ()
    chosen: str = ""  # appointment
    offers: tuple[Offer, ...] = ()
    problem: str = ""  # what became of the last choice: moved, taken, back, gone
    said: SaidOfMeeting | None = None

    @property
    def line(self) -> MeetingLine | None:
        """The one that was chosen."""
        return next((one for one in self.lines if one.appointment == self.chosen), None)


class Printing(Struct, frozen=True):
    """The badge was asked for."""

    name: ClassVar[str] = "print"
    guest: Guest


class Done(Struct, frozen=True):
    """Where to go from here."""

    name: ClassVar[str] = "done"
    guest: Guest
    day: Day
    badge: str  # printing; out; collect: at the desk; worn; ready: printed ahead, at the desk
    desk: str
    ticket: str = ""  # where the badge is to be collected
    can_print: bool = False  # there is a printer for slips
    can_take: bool = True  # the day may be taken along as a code
    slip: str = ""  # qr: the code is shown; on paper: printing, out; failed: the code instead


class Staff(Struct, frozen=True):
    """A kind sentence without the private reason, and a number."""

    name: ClassVar[str] = "staff"
    sort: str  # asked, welcome, desk, already, code, look-up, trouble
    desk: str
    ticket: str = ""  # empty: on its way
    can_go_back: bool = False


Step = (
    Attract
    | Scan
    | LookUp
    | Rows
    | Confirm
    | Correct
    | Privacy
    | Photo
    | Diet
    | Access
    | Visits
    | Interests
    | Meetings
    | Printing
    | Done
    | Staff
)
