"""What the flow wants done: by the desk, which answers with an event, and by the window."""

from __future__ import annotations

from msgspec import Struct

from kiosk.domain.matchmaking_times import Offer
from kiosk.selfservice.steps import SaidOfMeeting


class Work(Struct, frozen=True):
    """Something for the desk. `visit` tells whose it is: an answer for somebody who has left
    meanwhile is for nobody."""

    visit: int


class Identify(Work, frozen=True):
    """Whom does this code name, and may a kiosk see to them?"""

    code: str
    step: str


class LookUpPerson(Work, frozen=True):
    """The private look-up: letters of a name and a second fact."""

    letters: str
    second: str  # of selfservice_settings.SECONDS
    text: str


class IdentifyRow(Work, frozen=True):
    """A line of the look-up was chosen, and somebody is behind it."""

    participant: str


class Call(Work, frozen=True):
    """Call somebody, and say which number the person is shown."""

    step: str
    reason: str
    participant: str = ""


class KeepConsents(Work, frozen=True):
    participant: str
    given: tuple[str, ...]  # purposes
    refused: tuple[str, ...]
    version: str
    language: str


class KeepPhoto(Work, frozen=True):
    participant: str
    wanted: bool


class KeepNeeds(Work, frozen=True):
    participant: str
    changes: tuple[tuple[str, str], ...]  # dietary, access


class KeepInterests(Work, frozen=True):
    participant: str
    said: tuple[tuple[str, tuple[tuple[str, str], ...]], ...]  # topics, each with its details


class Suggest(Work, frozen=True):
    participant: str
    changes: tuple[tuple[str, str], ...]  # of people.CORRECTABLE


class ReadVisits(Work, frozen=True):
    participant: str


class TakeSeat(Work, frozen=True):
    """A seat where this kiosk holds a right to one; else a place on the waiting list."""

    participant: str
    site: str


class GiveUpSeat(Work, frozen=True):
    participant: str
    site: str


class OfMeetings(Work, frozen=True):
    """About somebody's own meetings; what they said in this visit stays theirs to take back."""

    participant: str
    appointment: str = ""  # empty: all of them
    said: SaidOfMeeting | None = None


class ReadMeetings(OfMeetings, frozen=True):
    pass


class ReportAbsent(OfMeetings, frozen=True):
    """The other one did not come: a desk is called."""


class TakeTime(OfMeetings, frozen=True, kw_only=True):
    offer: Offer


class TakeMeetingBack(OfMeetings, frozen=True):
    pass


class Arrive(Work, frozen=True):
    """Check in and print; of somebody who wears a badge already, only what their day is."""

    participant: str
    code: str  # what was scanned; empty: found by name
    returning: bool
    language: str


class LookAtBadge(Work, frozen=True):
    """Has the printer given it out?"""

    participant: str


class GiveUpBadge(Work, frozen=True):
    """It did not come: it will be collected at a desk, and must not come out for the next one."""

    participant: str


class PrintSlip(Work, frozen=True):
    """The day on paper, in the language that they speak here."""

    participant: str
    language: str


class LookAtSlip(Work, frozen=True):
    """Has the printer given it out?"""

    participant: str


class GiveUpSlip(Work, frozen=True):
    """It did not come, and must not come out for the next one."""

    participant: str


class Wipe(Struct, frozen=True):
    """Nothing may be left of the person before: fields, clipboard, input method, pictures."""


class Sound(Struct, frozen=True):
    name: str  # warning, badge, staff


Effect = Work | Wipe | Sound
