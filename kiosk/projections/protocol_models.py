"""What only protocol has tables for: arrivals taken care of, precedence, quorum, place cards."""

from __future__ import annotations

from sqlalchemy import BigInteger
from sqlmodel import Field, SQLModel


class ArrivalRow(SQLModel, table=True):
    """Who took care of an announced arrival: one row for each check-in that somebody saw."""

    __tablename__ = "arrival"

    check_in: str = Field(primary_key=True)  # origin/epoch/seq of the act
    participant: str = Field(primary_key=True)
    by: str
    station: str
    at_ms: int = Field(sa_type=BigInteger)


class PrecedenceRow(SQLModel, table=True):
    """The rule that orders delegations (delegation empty), and places that were given by hand."""

    __tablename__ = "precedence"

    event: str = Field(primary_key=True)
    delegation: str = Field(primary_key=True)
    place: int  # 0: this is the rule
    rule: str  # criteria, separated by ;
    by: str
    reason: str
    at_ms: int = Field(sa_type=BigInteger)


class QuorumRow(SQLModel, table=True):
    """How many of a body have to be there."""

    __tablename__ = "quorum"

    event: str = Field(primary_key=True)
    body: str = Field(primary_key=True)
    share_over: int
    share_of: int
    more_than: bool
    base: str  # members, entitled


class FrozenRow(SQLModel, table=True):
    """A board that was frozen: no later entry changes this row."""

    __tablename__ = "frozen_board"

    entry: str = Field(primary_key=True)  # origin/epoch/seq of the act
    event: str
    body: str
    frozen_at_ms: int = Field(sa_type=BigInteger)
    by: str
    station: str
    fact: str  # the board, as JSON


class PlaceCardRow(SQLModel, table=True):
    """What somebody's place card says that was printed last."""

    __tablename__ = "place_card"

    participant: str = Field(primary_key=True)
    honorific: str
    given_name: str
    family_name: str
    native_name: str
    organisation: str
    category: str
    at_table: str
    at_seat: str
    at_ms: int = Field(sa_type=BigInteger)


TABLES: tuple[type[SQLModel], ...] = (
    ArrivalRow,
    PrecedenceRow,
    QuorumRow,
    FrozenRow,
    PlaceCardRow,
)
