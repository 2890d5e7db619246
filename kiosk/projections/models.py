"""The tables that are derived from the log. Every row is a pure function of the entries held.

A database's tables are made by these models. Statements name tables.py instead, which is written
from them: after a change here, run packaging/make_tables.py.
"""

from __future__ import annotations

from sqlalchemy import BigInteger, Index, text
from sqlmodel import Field, SQLModel

from kiosk.projections.protocol_models import TABLES as PROTOCOL_TABLES

VERSION = 15  # another one in the database means: drop and rebuild


class EventRow(SQLModel, table=True):
    __tablename__ = "event"

    id: str = Field(primary_key=True)
    code: str
    name: str
    host: str
    venue: str
    timezone: str
    starts: str
    ends: str
    languages: str  # codes, separated by ;
    next_event: str


class BadgeKeyRow(SQLModel, table=True):
    __tablename__ = "badge_key"

    public_key: bytes = Field(primary_key=True)
    key_id: int


class NodeRow(SQLModel, table=True):
    __tablename__ = "node"

    id: str = Field(primary_key=True)
    name: str
    role: str
    public_key: bytes
    revoked: bool
    enrolled_by: str  # nodes that said so, separated by ;


class DelegationRow(SQLModel, table=True):
    __tablename__ = "delegation"

    code: str = Field(primary_key=True)
    name: str
    native_name: str
    country: str
    region: str
    sort: str
    membership: str
    executive_committee: bool
    votes: int
    fee: str
    credentials: str


class SessionRow(SQLModel, table=True):
    __tablename__ = "session"

    code: str = Field(primary_key=True)
    sort: str
    title: str
    place: str
    starts: str
    ends: str
    capacity: int | None = None
    admits: str
    sign_up: bool
    note: str
    opens: str  # of its door; empty: as doors usually do
    closes: str


class ParticipantRow(SQLModel, table=True):
    __tablename__ = "participant"

    id: str = Field(primary_key=True)
    code: str = Field(index=True)
    category: str = Field(index=True)
    honorific: str
    given_name: str
    family_name: str
    family_name_first: bool
    native_name: str
    position: str
    organisation: str
    delegation: str = Field(index=True)
    country: str
    head_of_delegation: bool
    languages: str
    listed: bool
    walk_in: bool
    email: str
    phone: str
    dietary: str
    access_needs: str
    desk_note: str
    at_table: str
    at_seat: str
    zones: str  # separated by ;
    role: str  # in the delegation, where somebody said so
    accompanies: str  # participant
    announced: bool
    photo: str  # yes, no; empty: nobody has said
    consents: str  # purpose=yes or purpose=no, separated by ;
    accreditation: str  # empty: nobody has said
    cancelled: str
    replaced_by: str  # participant, who comes in their place
    stands_in_for: str  # participant
    checked_in_at_ms: int = Field(sa_type=BigInteger)  # 0: not here yet
    checked_in_station: str
    checked_in_by: str
    checked_in_method: str
    check_ins: int
    badge_issue: int
    prints: int


class PassageRow(SQLModel, table=True):
    """Every act about a person or a code: counted, refused or undone."""

    __tablename__ = "passage"
    __table_args__ = (
        # An act about a person is found by its subject. Each index costs a check-in a page to seal.
        Index(
            "passage_of_another",
            "participant",
            sqlite_where=text("participant <> subject_id"),
        ),
    )

    origin: str = Field(primary_key=True)
    epoch: int = Field(primary_key=True)
    seq: int = Field(primary_key=True)
    subject_kind: str
    subject_id: str = Field(index=True)
    at_ms: int = Field(sa_type=BigInteger)
    actor: str
    action: str
    point: str
    participant: str  # the subject's, or of whom an act is about something else; empty: nobody
    result: str
    reason: str
    method: str
    undone_by: str  # actor
    undone_at_ms: int = Field(sa_type=BigInteger)  # 0: it stands
    undone: bool


class VisitRow(SQLModel, table=True):
    __tablename__ = "visit"

    code: str = Field(primary_key=True)
    minted: int
    taken: int
    waiting: int
    anomalies: int
    departed: bool


class SeatRow(SQLModel, table=True):
    __tablename__ = "seat"

    visit: str = Field(primary_key=True)
    number: int = Field(primary_key=True)
    version: int
    holder: str = Field(index=True)
    state: str
    participant: str = Field(index=True)
    counts: bool  # it seats the participant: not a second right for the same visit
    release_asked: bool
    taken_by: str  # origin/epoch/seq of the act


class WaitingRow(SQLModel, table=True):
    __tablename__ = "waiting"

    visit: str = Field(primary_key=True)
    participant: str = Field(primary_key=True, index=True)
    place: int  # 1 is next
    joined_by: str  # origin/epoch/seq of the act


class BusRow(SQLModel, table=True):
    """One bus of a visit; times of 0: it has not left, this way."""

    __tablename__ = "bus"

    visit: str = Field(primary_key=True)
    name: str = Field(primary_key=True)
    place: int  # 1 is first; 0: it is no longer planned, and people were in it
    seats: int
    out_at_ms: int = Field(sa_type=BigInteger)
    out_by: str
    out_missing: int
    back_at_ms: int = Field(sa_type=BigInteger)
    back_by: str
    back_missing: int


class BoardingRow(SQLModel, table=True):
    """One participant at the buses of one visit; a bus that is empty: not counted, this way."""

    __tablename__ = "boarding"

    visit: str = Field(primary_key=True)
    participant: str = Field(primary_key=True, index=True)
    assigned: str
    standby: bool
    out_bus: str
    out_at_ms: int = Field(sa_type=BigInteger)
    back_bus: str
    back_at_ms: int = Field(sa_type=BigInteger)
    also_in: str  # other buses that say so too, separated by ;


class DoorRow(SQLModel, table=True):
    """One participant, or one code that names nobody, at the door of one session; times of 0:
    never, this way. The latest act there stands beside it, whatever became of it."""

    __tablename__ = "door"

    id: str = Field(primary_key=True)  # session/participant, or session/digest of the code
    session: str = Field(index=True)
    participant: str = Field(index=True)  # empty: nobody we know
    is_in: bool
    entered_ms: int = Field(sa_type=BigInteger)
    left_ms: int = Field(sa_type=BigInteger)
    gates: str  # nodes that let them in since they came out last, separated by ;
    doubled: bool  # several nodes let them in without a way out between
    refused: int  # scans that were turned away
    at_ms: int = Field(sa_type=BigInteger)
    station: str  # node
    actor: str
    action: str  # admitted, left, refused
    result: str
    undone: bool


class CallRow(SQLModel, table=True):
    """Somebody at a kiosk whom a desk should see to, or has seen to."""

    __tablename__ = "staff_call"

    call: str = Field(primary_key=True)
    participant: str  # empty: the kiosk does not know who it is
    station: str  # node
    step: str
    reason: str
    ticket: str
    at_ms: int = Field(sa_type=BigInteger)
    answered_by: str
    answered_at_ms: int = Field(sa_type=BigInteger, index=True)  # 0: nobody yet
    how: str


class HeadsRow(SQLModel, table=True):
    """The latest count of heads in a session."""

    __tablename__ = "heads"

    session: str = Field(primary_key=True)
    heads: int
    at_ms: int = Field(sa_type=BigInteger)
    actor: str


class InterestRow(SQLModel, table=True):
    """What one participant is interested in or pledges, one topic a row, and how it stands."""

    __tablename__ = "interest"

    participant: str = Field(primary_key=True)
    topic: str = Field(primary_key=True)
    details: str  # pairs of name and text, as JSON
    state: str
    said_ms: int = Field(sa_type=BigInteger)
    said_at: str  # node
    said_by: str
    owner: str
    owner_at: str  # node; empty: nobody has taken it on
    changed_ms: int = Field(sa_type=BigInteger)


class AppointmentRow(SQLModel, table=True):
    """One meeting of two participants, as it stands."""

    __tablename__ = "appointment"

    appointment: str = Field(primary_key=True)
    first: str = Field(index=True)  # participant
    second: str = Field(index=True)
    starts: str
    ends: str
    at_table: str
    state: str
    missing: str  # participant
    changed_ms: int = Field(sa_type=BigInteger)
    changed_at: str  # node
    changed_by: str


TABLES: tuple[type[SQLModel], ...] = (
    EventRow,
    BadgeKeyRow,
    NodeRow,
    DelegationRow,
    SessionRow,
    ParticipantRow,
    PassageRow,
    VisitRow,
    SeatRow,
    WaitingRow,
    BusRow,
    BoardingRow,
    DoorRow,
    HeadsRow,
    CallRow,
    InterestRow,
    AppointmentRow,
    *PROTOCOL_TABLES,
)
