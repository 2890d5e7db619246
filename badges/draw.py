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
from badges.painter import Painter
from badges.papers import Drawn, papers
from badges.whole_file import write_whole

__all__ = ["check_badge", "draw_badge", "draw_badges"]


def draw_badges(
    badges: Iterable[Badge],
    layout: Layout,
    out: BinaryIO | Path,
    *,
    dpi: Dpi = DPI_DEFAULT,
    start: int = 1,
    helpers: int = 0,
    progress: Callable[[int], None] | None = None,
) -> Report:
    """Draw the badges, taking them one by one; the same badges give the same bytes.

    A path is written whole or not at all. `progress` is told how many badges are done. On a sheet
    of many, `start` is the first place that is still free, counted in rows from 1. `helpers` is how
    many other processes draw too: for hundreds of badges, since each takes half a second to start.
    """
    book = BadgeBook(layout, dpi=dpi)
    wanted = papers(badges, layout, start=start)
    helpers_lost = 0

    def take(all_drawn: Iterable[Drawn]) -> None:
        for drawn in all_drawn:
            book.take(drawn)
            if progress:
                progress(book.badges)

    if helpers:
        from badges.crew import Crew  # what processes need is not loaded for one badge

        with Crew(layout, dpi=dpi, helpers=helpers) as crew:
            take(crew.draw(wanted))
        helpers_lost = crew.lost
    else:
        painter = Painter(layout, dpi=dpi)
        take(painter.draw([paper]) for paper in wanted)
    content = book.finish()
    if isinstance(out, Path):
        write_whole(out, content)
    else:
        out.write(content)
    return Report(book.pages, book.problems, book.badges, helpers_lost)


def draw_badge(badge: Badge, layout: Layout, *, dpi: Dpi = DPI_DEFAULT) -> bytes:
    """One badge as a PDF of its own."""
    book = BadgeBook(layout, dpi=dpi)
    book.take(Painter(layout, dpi=dpi).draw(papers([badge], layout)))
    return book.finish()
