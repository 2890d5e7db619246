"""Many badges in one PDF, a page each."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from pathlib import Path

from msgspec import Struct

import badges
from badges import Badge, Problem
from badges.said import say
from kiosk.errors import KnownError
from kiosk.printing.drawing import layout_named

# A helper is there after half a second, in which one process alone draws so many.
HELPED_FROM = 300
# It holds up to 160 MB, and a batch of any size shall go without 400. Reading people and signing
# stay here, so that a second one would bring far less than the first.
HELPERS_MAX = 1


class BatchReport(Struct, frozen=True):
    """What was written, and what a person should look at on its pages."""

    path: Path
    pages: int
    problems: tuple[Problem, ...]  # page, field, sentence, whose
    badges: int = 0
    helpers_lost: int = 0  # processes that ended early; nothing is missing for it


def write_batch(
    wanted: Iterable[Badge],
    path: Path,
    *,
    layout: str = "",
    start: int = 1,
    count: int = 0,
    progress: Callable[[int], None] | None = None,
) -> BatchReport:
    """Draw the badges in their order into one file, which appears whole or not at all.

    `start` is the first free place of a sheet that was begun; `progress` is told how many badges
    are done. With `count`, how many badges it will be, other processors help with a large batch."""
    drawn = layout_named(layout)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        report = badges.draw_badges(
            wanted,
            drawn,
            path,
            start=start,
            helpers=helpers_for(count, processors()),
            progress=progress,
        )
    except OSError as error:
        raise KnownError(
            say(
                "The badges cannot be written to {path} ({why}). Make room there or choose "
                "another file; what was there before is untouched.",
                path=path,
                why=error.strerror or error,
            )
        ) from error
    return BatchReport(
        path, report.pages, tuple(report.problems), report.badges, report.helpers_lost
    )


def helpers_for(count: int, processors: int) -> int:
    """How many processes help to draw so many badges: none where they would start for nothing."""
    return min(processors - 1, HELPERS_MAX) if count >= HELPED_FROM else 0


def processors() -> int:
    """How many processors this process may use, which may be fewer than there are."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
