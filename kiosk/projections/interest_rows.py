"""Interests and pledges to rows, and the table that holds them. Pure but for the table's form."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import msgspec
from sqlalchemy import BigInteger
from sqlmodel import Field, SQLModel

from kiosk.domain.entries import Entry, Subject
from kiosk.domain.interest_facts import INTEREST
from kiosk.domain.interests import fold_interests


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


def _interests(
    subject: Subject, entries: Sequence[Entry]
) -> list[tuple[type[SQLModel], dict[str, Any]]]:
    return [
        (
            InterestRow,
            msgspec.structs.asdict(one)
            | {
                "participant": subject.id,
                "details": msgspec.json.encode(one.details).decode(),
            },
        )
        for one in fold_interests(entries).values()
    ]


FOLDS: Mapping[
    str, Callable[[Subject, Sequence[Entry]], list[tuple[type[SQLModel], dict[str, Any]]]]
] = {INTEREST: _interests}
