"""Free seat rights of each visit, by who could give them out: here, elsewhere, or nobody."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from msgspec import Struct

from kiosk.domain.entries import Branch


class Here(Struct, frozen=True):
    """The branch that asks, and whether it may mint: then what is not minted yet is its to give."""

    branch: Branch
    may_mint: bool
    dead: Callable[[], frozenset[Branch]] = frozenset  # branches that nobody writes any more


class Free(Struct):
    """Free rights of one visit."""

    here: int = 0
    elsewhere: int = 0
    stranded: int = 0


NONE = Free()


def count_free(rows: Iterable[Any], here: Here) -> dict[str, Free]:
    """Rows of visit, holder and number, to what they are worth to this node."""
    counts: dict[str, Free] = {}
    dead: frozenset[str] | None = None
    for row in rows:
        count = counts.setdefault(row.visit, Free())
        if row.holder == str(here.branch):
            count.here += row.n
            continue
        if dead is None:  # asked for only where rights lie elsewhere
            dead = frozenset(str(branch) for branch in here.dead())
        if row.holder in dead:
            count.stranded += row.n
        else:
            count.elsewhere += row.n
    return counts
