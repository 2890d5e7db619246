"""Meetings of two participants to rows, and the table that holds them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import msgspec
from sqlalchemy import BigInteger
from sqlmodel import Field, SQLModel

from kiosk.domain.entries import Entry, Subject
from kiosk.domain.matchmaking import fold_appointment
from kiosk.domain.matchmaking_facts import APPOINTMENT


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


def _appointment(
    subject: Subject, entries: Sequence[Entry]
) -> list[tuple[type[SQLModel], dict[str, Any]]]:
    found = fold_appointment(entries)
    if found is None:
        return []
    return [(AppointmentRow, msgspec.structs.asdict(found) | {"appointment": subject.id})]


FOLDS: Mapping[
    str, Callable[[Subject, Sequence[Entry]], list[tuple[type[SQLModel], dict[str, Any]]]]
] = {APPOINTMENT: _appointment}
