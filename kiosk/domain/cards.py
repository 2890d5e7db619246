"""What the screens are given to show: plain values, read from the tables in one go."""

from __future__ import annotations

from msgspec import Struct

from kiosk.domain.entries import EntryId
from kiosk.domain.protocol_facts import FEE_DUE


class EventCard(Struct, frozen=True):
    code: str
    name: str
    host: str
    venue: str
    timezone: str
    starts: str
    ends: str
    languages: tuple[str, ...]


class PersonHit(Struct, frozen=True):
    """One line of a search result or a list."""

    participant: str
    registration_code: str
    category: str
    honorific: str
    given_name: str
    family_name: str
    family_name_first: bool
    native_name: str
    organisation: str
    country: str
    checked_in: bool
    cancelled: bool
    position: str = ""
    email: str = ""  # where this station may hold it


class SeatCard(Struct, frozen=True):
    """One visit, as one participant stands to it. `state` is the participant's own."""

    visit: str
    title: str
    place: str
    starts: str  # ISO local time at the venue
    ends: str
    note: str
    capacity: int
    taken: int
    here: int  # free rights that this station holds and may sell now
    elsewhere: int  # free rights that other stations or the hub hold
    waiting: int
    state: str  # "", confirmed, waiting, release asked
    place_in_line: int  # 1 is next; 0: not waiting
    admitted: bool  # the category may take part
    clash_with: str  # title of another visit of this participant at that time, or empty
    stranded: int = 0  # free rights of stations that are lost: nobody can give them out
    departed: bool = False  # the bus has left


class ActCard(Struct, frozen=True):
    """One act about a participant, as the history shows it."""

    id: EntryId
    at_ms: int
    station: str  # the station's name
    actor: str
    action: str  # check-in, print, sign-up, ...
    point: str
    result: str
    undone: bool
    reason: str = ""


class MeetingBrief(Struct, frozen=True):
    """One meeting with another participant, as a card shows it."""

    partner: str  # name
    starts: str  # ISO local time at the venue
    table: str
    missed: bool
    waits: bool  # it was missed, and the other one did not come


class PersonCard(Struct, frozen=True):
    """Everything that the desk shows about one participant."""

    participant: str
    registration_code: str
    category: str
    honorific: str
    given_name: str
    family_name: str
    family_name_first: bool
    native_name: str
    position: str
    organisation: str
    delegation: str
    delegation_name: str
    country: str
    head_of_delegation: bool
    languages: tuple[str, ...]
    email: str
    phone: str
    dietary: str
    access_needs: str
    desk_note: str
    walk_in: bool
    cancelled: str  # the reason, empty when the registration stands
    checked_in_at_ms: int  # 0: not here yet
    checked_in_station: str
    checked_in_by: str
    check_ins: int  # more than one: two stations did it
    badge_issue: int
    badge_pending: bool  # a print job of this station is not done
    seats: tuple[SeatCard, ...]
    history: tuple[ActCard, ...]
    at_table: str = ""
    at_seat: str = ""
    zones: tuple[str, ...] = ()
    accreditation: str = ""  # see accreditation_facts.py; empty: nobody has said
    fee: str = ""  # of the delegation, see protocol_facts.py; empty: nobody has said
    role: str = ""  # in the delegation, where somebody said so
    replaced_by: str = ""  # participant, who comes in their place
    replaced_by_name: str = ""  # empty: erased, or not known here
    stands_in_for: str = ""  # participant, in whose place they come
    stands_in_name: str = ""
    meetings: tuple[MeetingBrief, ...] = ()  # that were missed, or have not ended; by their time

    @property
    def fee_open(self) -> bool:
        return self.fee == FEE_DUE


class VisitCard(Struct, frozen=True):
    """One visit as a whole."""

    visit: str
    title: str
    place: str
    starts: str
    ends: str
    capacity: int
    minted: int
    taken: int
    here: int
    elsewhere: int
    waiting: int
    stranded: int = 0  # free rights of stations that are lost: nobody can give them out
    departed: bool = False  # the bus has left


class JobCard(Struct, frozen=True):
    """One print job of this station."""

    job: int
    participant: str
    name: str
    issue: int
    printer: str
    state: str  # waiting, sent, done, failed, cancelled
    problem: str
    at_ms: int
    in_a_batch: bool = False  # nobody stands and waits for it
    layout: str = ""  # also tells tests of a printer or a layout from badges: see printing/jobs.py


class BadgeReason(Struct, frozen=True):
    """How many badges one station issued for one reason. An undone one does not count."""

    station: str
    reason: str  # first, batch, spelling, lost, damaged, printer
    count: int


class PrinterCard(Struct, frozen=True):
    """One printer of this station: how it is, what waits for it, and how much is left in it."""

    name: str
    health: str  # well, low, trouble; empty: nobody has looked at it yet
    words: str
    seen_ms: int  # when somebody last looked; 0: never
    is_default: bool
    is_fallback: bool
    waiting: int
    failed: int
    printed: int
    stock_size: int  # 0: nobody counts
    stock_left: int
    stock_low: bool
    added: bool = False  # named by a person, who may take it away again
    gives_slips: bool = False  # of people's days, at a kiosk here


class Counts(Struct, frozen=True):
    """How far the event has come, as this station knows."""

    participants: int
    checked_in: int
    badges: int
    checked_in_twice: int
    by_category: tuple[tuple[str, int, int], ...]  # category, registered, checked in


class Status(Struct, frozen=True):
    """What the status line says. Times are milliseconds since 1970, 0 for never."""

    station: str
    event_code: str
    event_name: str
    people: int
    hub: str  # its address; empty: this station works alone
    last_exchange_ms: int
    exchange_problem: str
    not_yet_exchanged: int
    printer: str
    jobs_waiting: int
    jobs_failed: int
    clock_offset_ms: int
    unknown_kinds: int  # entries of a newer version, kept and not applied
    oldest_unsent_ms: int = 0  # when the oldest act that the hub lacks was done
    role: str = ""  # what the hub let this station in as, see roles.py
    certificate_ends_ms: int = 0  # of the hub that this station has joined, or is; 0: not known
    is_hub: bool = False  # it has been one: stations may hold to its key
    printer_health: str = ""  # of the printer in use: well, low, trouble; empty: unknown
    printer_words: str = ""
    stock_left: int = -1  # badges left in it; -1: nobody counts
    stock_low: bool = False
