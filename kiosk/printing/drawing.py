"""Badges by the name of their layout: one as it will print, and what is wrong with it."""

from __future__ import annotations

import badges  # not its parts by name: the PDF library comes with the first badge, not before
from badges import Badge, Layout, LayoutError
from kiosk.errors import KnownError

LAYOUT_DEFAULT = "a6-portrait"


def layouts() -> list[str]:
    """The layouts that can be named."""
    return badges.layout_names()


def layout_named(name: str) -> Layout:
    """The layout of that name or file; the usual one where no name is given."""
    try:
        return badges.load_layout(name or LAYOUT_DEFAULT)
    except LayoutError as error:
        raise KnownError(str(error)) from error


def badge_pdf(badge: Badge, layout: str = "") -> bytes:
    """The badge as it will print: preview and paper are the same bytes."""
    return badges.draw_badge(badge, layout_named(layout))


def badge_problems(badge: Badge, layout: str = "") -> list[str]:
    """What a person should see before the badge is printed, in sentences."""
    return [problem.sentence for problem in badges.check_badge(badge, layout_named(layout))]
