"""What is wrong with a badge, found out without drawing it."""

from __future__ import annotations

from badges.compose import compose
from badges.data import Badge, Problem, latin_name
from badges.layout import Layout
from badges.page import DPI_DEFAULT, Composition, Dpi


def check_badge(badge: Badge, layout: Layout, *, dpi: Dpi = DPI_DEFAULT) -> list[Problem]:
    """What would be wrong with the badge if it were printed now."""
    sides = compose(badge, layout, dpi=dpi)
    return [problem for side in sides for problem in problems(side, badge, page_number=1)]


def problems(side: Composition, badge: Badge, *, page_number: int) -> list[Problem]:
    """The troubles of one side of a card, each once, with whose card it is."""
    whose = latin_name(badge) or badge.native_name
    once = dict.fromkeys(side.troubles)
    return [Problem(page_number, found.field, found.sentence, whose) for found in once]
