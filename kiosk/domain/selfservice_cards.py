"""What a self-service kiosk knows of who stands there, and what a desk sees of its calls."""

from __future__ import annotations

from msgspec import Struct

ROWS_SHOWN = 5  # whatever was found: who guesses learns nothing from how many there are


class Guest(Struct, frozen=True):
    """The person at the kiosk: as the badge will say, and what is still to be asked."""

    participant: str
    shown_name: str  # as it prints
    other_script: str
    organisation: str
    category: str
    position: str = ""
    country: str = ""
    given_name: str = ""
    family_name: str = ""
    native_name: str = ""
    languages: tuple[str, ...] = ()
    photo: str = ""  # yes, no; empty: nobody has said
    unsaid: tuple[str, ...] = ()  # purposes that they have said neither yes nor no to
    returning: bool = False  # is checked in and wears the badge that was scanned
    meets: bool = False  # has meetings with other participants
    waits: bool = False  # came back while one of them is on: the other one may not have come


class MaskedRow(Struct, frozen=True):
    """One line of the private look-up. Of most lines nobody is behind them."""

    shown: str
    participant: str  # empty: nobody; never shown


class DayLine(Struct, frozen=True):
    """Where somebody has to be. Times are ISO local times at the venue."""

    title: str
    place: str
    starts: str
    ends: str
    bus: str = ""
    state: str = ""  # of a visit: confirmed, waiting, release asked
    place_in_line: int = 0  # 1 is next; 0: not waiting
    meets: bool = False  # the title is the name of whom they meet
    table: str = ""  # at which they meet


class Day(Struct, frozen=True):
    """What somebody takes along from the kiosk."""

    next_session: DayLine | None = None
    sessions: tuple[DayLine, ...] = ()  # that one, and those behind it on its day
    visits: tuple[DayLine, ...] = ()
    meetings: tuple[DayLine, ...] = ()
    table: str = ""
    seat: str = ""


class CallCard(Struct, frozen=True):
    """Somebody at a kiosk whom a desk should see to."""

    call: str
    participant: str  # empty: the kiosk does not know who it is
    name: str
    organisation: str
    kiosk: str  # the station's name
    node: str
    step: str  # where in the flow, see selfservice/steps.py
    reason: str  # the real one, see selfservice_facts.py; or the word of a Verdict
    ticket: str  # the number that the kiosk shows
    since_ms: int
    suggested: tuple[tuple[str, str, str], ...] = ()  # field, as it reads, as they say it should
    answered_by: str = ""
    answered_at_ms: int = 0  # 0: not yet
