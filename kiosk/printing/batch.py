"""Many badges in one PDF, a page each."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from msgspec import Struct

import badges
from badges import Badge, Problem
from kiosk.errors import KnownError
from kiosk.printing.drawing import layout_named


class BatchReport(Struct, frozen=True):
    """What was written, and what a person should look at on its pages."""

    path: Path
    pages: int
    problems: tuple[Problem, ...]  # page, field, sentence, whose
    badges: int = 0


def write_batch(
    wanted: Iterable[Badge],
    path: Path,
    *,
    layout: str = "",
    start: int = 1,
    progress: Callable[[int], None] | None = None,
) -> BatchReport:
    """Draw the badges in their order into one file, which appears whole or not at all.

    `start` is the first free place of a sheet that was begun; `progress` is told how many badges
    are done."""
    drawn = layout_named(layout)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        report = badges.draw_badges(wanted, drawn, path, start=start, progress=progress)
    except OSError as error:
        raise KnownError(
            f"The badges cannot be written to {path} ({error.strerror or error}). Make room there "
            "or choose another file; what was there before is untouched."
        ) from error
    return BatchReport(path, report.pages, tuple(report.problems), report.badges)
