"""Meetings of two participants to rows. Pure."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import msgspec
from sqlalchemy import Table

from kiosk.domain.entries import Entry, Subject
from kiosk.domain.matchmaking import fold_appointment
from kiosk.domain.matchmaking_facts import APPOINTMENT
from kiosk.projections import tables as t


def _appointment(subject: Subject, entries: Sequence[Entry]) -> list[tuple[Table, dict[str, Any]]]:
    found = fold_appointment(entries)
    if found is None:
        return []
    return [(t.APPOINTMENT, msgspec.structs.asdict(found) | {"appointment": subject.id})]


FOLDS: Mapping[str, Callable[[Subject, Sequence[Entry]], list[tuple[Table, dict[str, Any]]]]] = {
    APPOINTMENT: _appointment
}
