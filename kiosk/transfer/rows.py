"""One line of each export, as the desk's reads give it: times are milliseconds, truth is bool."""

from __future__ import annotations

from msgspec import Struct


class Frame(Struct, frozen=True):
    """What an export needs to know of its event: whose local time, and which days."""

    timezone: str  # IANA name
    starts: str  # ISO date
    ends: str


class AttendanceRow(Struct, frozen=True):
    """One participant, whether they came or not."""

    person: str  # the registration code, which the organiser's own list has too
    category: str  # its code; letter and word follow from it
    honorific: str
    given_name: str
    family_name: str
    family_name_first: bool
    native_name: str
    position: str
    organisation: str
    city: str  # of the delegation, where that is a city
    country: str
    region: str
    delegation: str
    delegation_role: str  # head, member, accompanying; empty outside delegations
    member_status: str
    first_check_in_ms: int = 0  # 0: not here yet
    first_check_in_station: str = ""
    method: str = ""  # badge, code, name, walk-in
    days: tuple[str, ...] = ()  # ISO dates, local, on which the participant was seen
    site_visits: tuple[str, ...] = ()  # codes of the visits with a confirmed seat
    sessions: tuple[str, ...] = ()  # codes of those whose door they came through; no dinners
    dinners: tuple[str, ...] = ()
    meetings_held: int = 0
    badge_issue: int = 0  # of the badge that is valid now; 0: none yet
    badge_prints: int = 0
    has_note: bool = False
    accreditation: str = ""  # see domain/accreditation_facts.py


class PassageRow(Struct, frozen=True):
    """One act, also one that was refused or undone."""

    at_ms: int
    station: str
    operator: str
    action: str  # check-in, print, refused, sign-up, ...
    point: str  # registration, a visit, a door
    person: str  # registration code; empty: nobody we know
    badge_issue: int  # 0: no badge was concerned
    result: str
    reason: str
    method: str
    undone_by: str  # who undid it; empty: it stands
    undone_at_ms: int
    seq: str  # names the entry in the log: node/epoch/number
    received_at_ms: int  # when this station got to know; 0: it did so itself


class VisitRow(Struct, frozen=True):
    """One participant on one visit, confirmed or waiting."""

    visit: str
    title: str
    place: str
    starts: str  # ISO local time at the venue
    ends: str
    state: str  # confirmed, waiting
    number: int  # of the seat, or the place in the line
    person: str
    category: str
    honorific: str
    given_name: str
    family_name: str
    family_name_first: bool
    native_name: str
    organisation: str
    country: str
    phone: str
    email: str
    dietary: str
    access_needs: str
    checked_in: bool
    signed_up_ms: int
    station: str  # where the seat or the place in the line was given


class SessionRow(Struct, frozen=True):
    """One participant who came through the door of one session."""

    session: str
    sort: str
    title: str
    place: str
    starts: str  # ISO local time at the venue
    ends: str
    person: str
    category: str
    honorific: str
    given_name: str
    family_name: str
    family_name_first: bool
    native_name: str
    organisation: str
    country: str
    entered_ms: int  # when they first came in
    left_ms: int  # when they last went out; 0: nobody scanned them out
    is_in: bool
    gates: tuple[str, ...]  # stations that let them in since they came out last
