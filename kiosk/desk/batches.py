"""Whose badges go into one file, and in which order."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any

from msgspec import Struct
from sqlalchemy import select

from kiosk.desk.looks import read_all
from kiosk.domain.accreditation import BARRED
from kiosk.domain.names import sort_key
from kiosk.projections.tables import PARTICIPANT
from kiosk.store.store import Store

SORTS = ("name", "delegation", "table")
_DIGITS = re.compile(r"(\d+)")


class Choice(Struct, frozen=True):
    """Everybody who is not cancelled, or of these only one category, one delegation, or those
    whose badge was not printed yet; sorted by name, by delegation with its head first, or by table
    and seat."""

    category: str = ""
    delegation: str = ""
    not_printed: bool = False
    sort: str = "name"
    seated: bool = False  # only who has a table

    def __post_init__(self) -> None:
        assert self.sort in SORTS, self.sort


def chosen(store: Store, choice: Choice) -> list[str]:
    """The participants in the order of their badges."""
    rows = read_all(store, select(PARTICIPANT))
    wanted = [row for row in rows if not row.cancelled and _fits(row, choice)]
    keys: dict[str, Callable[[Any], tuple[Any, ...]]] = {
        "name": sort_key,
        "delegation": _by_delegation,
        "table": _by_table,
    }
    return [str(row.id) for row in sorted(wanted, key=keys[choice.sort])]


def barred(store: Store, participants: Iterable[str]) -> frozenset[str]:
    """Those of them whom the accreditation gate gives no badge."""
    wanted = select(PARTICIPANT.c.id).where(PARTICIPANT.c.accreditation.in_(BARRED))
    found = frozenset(str(row.id) for row in read_all(store, wanted))
    return found & frozenset(participants) if found else found


def _fits(row: Any, choice: Choice) -> bool:
    return (
        choice.category in ("", row.category)
        and choice.delegation in ("", row.delegation)
        and not (choice.not_printed and row.badge_issue)
        and bool(row.at_table or not choice.seated)
    )


def _by_delegation(row: Any) -> tuple[Any, ...]:
    # Who belongs to none comes last.
    return (not row.delegation, row.delegation, not row.head_of_delegation, *sort_key(row))


def _by_table(row: Any) -> tuple[Any, ...]:
    return by_table(row.at_table, row.at_seat, row)


def by_table(table: str, seat: str, person: Any) -> tuple[Any, ...]:
    """What sorts people as they sit; who has no table comes last."""
    return (not table, _counted(table), _counted(seat), *sort_key(person))


def _counted(text: str) -> tuple[tuple[str, int], ...]:
    """Table 10 comes after table 9, and B2 after A10."""
    parts = _DIGITS.split(text.casefold())
    return tuple((part, 0) if at % 2 == 0 else ("", int(part)) for at, part in enumerate(parts))
