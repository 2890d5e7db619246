"""Interests and pledges to rows. Pure."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import msgspec
from sqlalchemy import Table

from kiosk.domain.entries import Entry, Subject
from kiosk.domain.interest_facts import INTEREST
from kiosk.domain.interests import fold_interests
from kiosk.projections import tables as t


def _interests(subject: Subject, entries: Sequence[Entry]) -> list[tuple[Table, dict[str, Any]]]:
    return [
        (
            t.INTEREST,
            msgspec.structs.asdict(one)
            | {
                "participant": subject.id,
                "details": msgspec.json.encode(one.details).decode(),
            },
        )
        for one in fold_interests(entries).values()
    ]


FOLDS: Mapping[str, Callable[[Subject, Sequence[Entry]], list[tuple[Table, dict[str, Any]]]]] = {
    INTEREST: _interests
}
