"""Badges by the name of their layout: one as it will print, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, cast

import badges  # not its parts by name: the PDF library comes with the first badge, not before
from kiosk.errors import KnownError

if TYPE_CHECKING:
    from badges import Badge, Layout
    from badges.page import Dpi

LAYOUT_DEFAULT = "a6-portrait"


def layouts() -> list[str]:
    """The layouts that can be named."""
    return badges.layout_names()


def layout_named(name: str) -> Layout:
    """The layout of that name or file; the usual one where no name is given."""
    try:
        return badges.load_layout(name or LAYOUT_DEFAULT)
    except badges.LayoutError as error:
        raise KnownError(error.words) from error


def badge_pdf(badge: Badge, layout: str = "", *, black_dpi: int = 0) -> bytes:
    """The badge as it will print: preview and paper are the same bytes.

    `black_dpi`: for a printer that has black only and so many dots an inch; 0: for any other."""
    drawn = layout_named(layout)
    if not black_dpi:
        return badges.draw_badge(badge, drawn)
    assert black_dpi in (203, 300, 600), black_dpi
    return badges.draw_badge(badge, drawn.in_black(), dpi=cast("Dpi", black_dpi))


def sample_pdf(layout: Layout, person: int, *, black_dpi: int = 0) -> bytes:
    """A sample person's badge by a layout that may not be saved yet; no station lets it pass."""
    from badges.design.people import dressed
    from badges.samples import people

    found = people()
    badge = dressed(found[person % len(found)], layout)
    if not black_dpi:
        return badges.draw_badge(badge, layout)
    return badges.draw_badge(badge, layout.in_black(), dpi=cast("Dpi", black_dpi))


def shows_programme(layout: str) -> bool:
    """Whether the layout needs what a person signed up for; few do, and it is read for each."""
    return layout_named(layout).shows_programme


def shows_photo(layout: str) -> bool:
    """Whether the layout has a place for a person's picture, which is large and read for each."""
    return layout_named(layout).shows_photo


def photo_ratio(layout: str) -> float:
    """Width by height of the place for a person's picture; 0 where the layout has none."""
    return layout_named(layout).photo_ratio


def one_of_each_category(wanted: Iterable[Badge]) -> Iterator[Badge]:
    """The first badge of each category."""
    seen: set[str] = set()
    for badge in wanted:
        if badge.category_word not in seen:
            seen.add(badge.category_word)
            yield badge


def strip_pdf(text: str, layout: str, *, dpi: int, lines: tuple[str, ...]) -> bytes:
    """A page of the layout's size that shows how a printer prints, down to its single dots."""
    from badges.strip import Strip, draw_strip

    drawn = layout_named(layout)
    return draw_strip(Strip(drawn.width_mm, drawn.height_mm, dpi, text, lines))


def badge_problems(badge: Badge, layout: str = "") -> list[str]:
    """What a person should see before the badge is printed, in sentences."""
    return [problem.sentence for problem in badges.check_badge(badge, layout_named(layout))]
