"""Whose badges go into one file, and in which order."""

from __future__ import annotations

from typing import Any

from msgspec import Struct
from sqlmodel import select

from kiosk.desk.looks import read_all
from kiosk.domain.names import sort_key
from kiosk.projections.tables import ParticipantRow
from kiosk.store.store import Store, table_of

SORTS = ("name", "delegation")
PARTICIPANT = table_of(ParticipantRow)


class Choice(Struct, frozen=True):
    """Everybody who is not cancelled, or of these only one category, one delegation, or those
    whose badge was not printed yet; sorted by name, or by delegation with its head first."""

    category: str = ""
    delegation: str = ""
    not_printed: bool = False
    sort: str = "name"

    def __post_init__(self) -> None:
        assert self.sort in SORTS, self.sort


def chosen(store: Store, choice: Choice) -> list[str]:
    """The participants in the order of their badges."""
    rows = read_all(store, select(PARTICIPANT))
    wanted = [row for row in rows if not row.cancelled and _fits(row, choice)]
    key = _by_delegation if choice.sort == "delegation" else sort_key
    return [str(row.id) for row in sorted(wanted, key=key)]


def _fits(row: Any, choice: Choice) -> bool:
    return (
        choice.category in ("", row.category)
        and choice.delegation in ("", row.delegation)
        and not (choice.not_printed and row.badge_issue)
    )


def _by_delegation(row: Any) -> tuple[Any, ...]:
    # Who belongs to none comes last.
    return (not row.delegation, row.delegation, not row.head_of_delegation, *sort_key(row))
