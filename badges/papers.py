"""Which cards go on which paper, and what comes of drawing it, as values for any process."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec import Struct

from badges.data import FIELDS, Badge, Problem
from badges.impose import slots
from badges.layout import Layout


class Paper(Struct, frozen=True):
    """Badges that are drawn on one paper, from one of its places on."""

    badges: tuple[Badge, ...]
    first_slot: int = 0


class Page(Struct, frozen=True):
    """One side of a paper: its operators, packed, and the names of the pictures that they show."""

    packed: bytes
    pictures: tuple[str, ...] = ()


class Drawn(Struct):
    """Papers as pages, and what a document needs for them besides what it was given before.

    Pages of problems count from 1. `glyphs` are those of each face by its number, with the text
    that each stands for; `pictures` are their files by name.
    """

    pages: list[Page] = []
    problems: list[Problem] = []
    badges: int = 0
    glyphs: dict[int, dict[int, str]] = {}
    pictures: dict[str, bytes] = {}


def papers(badges: Iterable[Badge], layout: Layout, *, start: int = 1) -> Iterator[Paper]:
    """A paper as soon as it is full, or the next badge belongs to another group.

    The places before `start`, those of a sheet that was begun, stay empty.
    """
    count = len(slots(layout))
    group_of = FIELDS.get(layout.sheet.group_by) if layout.sheet else None
    first = min(max(start, 1), count) - 1
    held: list[Badge] = []
    for badge in badges:
        if held and group_of and group_of(badge) != group_of(held[0]):
            yield Paper(tuple(held), first)
            held, first = [], 0
        held.append(badge)
        if first + len(held) == count:
            yield Paper(tuple(held), first)
            held, first = [], 0
    if held:
        yield Paper(tuple(held), first)
