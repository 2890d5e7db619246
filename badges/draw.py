"""Badges in, a PDF out."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import BinaryIO

from badges.book import BadgeBook
from badges.check import check_badge
from badges.data import Badge, Report
from badges.layout import Layout
from badges.page import DPI_DEFAULT, Dpi
from badges.whole_file import write_whole

__all__ = ["check_badge", "draw_badge", "draw_badges"]


def draw_badges(
    badges: Iterable[Badge],
    layout: Layout,
    out: BinaryIO | Path,
    *,
    dpi: Dpi = DPI_DEFAULT,
    start: int = 1,
    progress: Callable[[int], None] | None = None,
) -> Report:
    """Draw the badges, taking them one by one; the same badges give the same bytes.

    A path is written whole or not at all. `progress` is told how many badges are done. On a sheet
    of many, `start` is the first place that is still free, counted in rows from 1.
    """
    book = BadgeBook(layout, dpi=dpi, start=start)
    for badge in badges:
        book.add(badge)
        if progress:
            progress(book.badges)
    content = book.finish()
    if isinstance(out, Path):
        write_whole(out, content)
    else:
        out.write(content)
    return Report(book.pages, book.problems, book.badges)


def draw_badge(badge: Badge, layout: Layout, *, dpi: Dpi = DPI_DEFAULT) -> bytes:
    """One badge as a PDF of its own."""
    book = BadgeBook(layout, dpi=dpi)
    book.add(badge)
    return book.finish()
