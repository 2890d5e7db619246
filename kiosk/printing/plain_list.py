"""A list on paper with a box to tick at each line, whatever its lines are about."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, tzinfo
from pathlib import Path

from msgspec import Struct

from badges.data import Badge
from kiosk.printing.batch import BatchReport, write_batch

LAYOUT = "protocol-list"


class ListLine(Struct, frozen=True, kw_only=True):
    """One line, and what stands above its page: `title` large, `heading` below it."""

    heading: str
    title: str
    number: str
    name: str
    below: str
    state: str
    aside: str


def write_list(lines: Iterable[ListLine], path: Path) -> BatchReport:
    """One file; raises KnownError where it cannot be written."""
    return write_batch((_as_layout_takes(line) for line in lines), path, layout=LAYOUT)


def short_moment(at_ms: int, zone: tzinfo) -> str:
    return datetime.fromtimestamp(at_ms / 1000, zone).strftime("%d %b %H:%M")


def _as_layout_takes(line: ListLine) -> Badge:
    return Badge(
        category_letter="",
        category_word="",
        category_colour="#000000",
        honorific="",
        given_name="",
        family_name=line.name,
        family_name_first=False,
        native_name="",
        position="",
        organisation=line.below,
        country="",
        qr_text="",
        event_name="",
        listed_name=line.name,
        number=line.number,
        visit=line.heading,
        bus=line.title,
        phone=line.state,
        needs=line.aside,
    )
