"""What is wrong with a badge, found out without drawing it."""

from __future__ import annotations

from badges.compose import compose
from badges.data import Badge, Problem
from badges.layout import Layout
from badges.page import DPI_DEFAULT, Composition, Dpi


def check_badge(badge: Badge, layout: Layout, *, dpi: Dpi = DPI_DEFAULT) -> list[Problem]:
    """What would be wrong with the badge if it were printed now."""
    return problems(compose(badge, layout, dpi=dpi), page_number=1)


def problems(page: Composition, *, page_number: int) -> list[Problem]:
    return [Problem(page_number, trouble.field, trouble.sentence) for trouble in page.troubles]
