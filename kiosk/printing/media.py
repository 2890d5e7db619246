"""Which paper of a printer a badge is for, by the sizes in the papers' names."""

from __future__ import annotations

import re
from collections.abc import Sequence

from badges.opened_pdf import opened_pdf

SLACK_MM = 1.5
MM_AN_INCH = 25.4
MM_A_POINT = MM_AN_INCH / 72
_SIZE = re.compile(r"_(\d+(?:\.\d+)?)x(\d+(?:\.\d+)?)(mm|in)$")

Size = tuple[float, float]  # width and height in millimetres


def page_mm(pdf: bytes) -> Size:
    """The size of the first page."""
    with opened_pdf(pdf) as document:
        width_pt, height_pt = document.get_page_size(0)
    return width_pt * MM_A_POINT, height_pt * MM_A_POINT


def media_for(page: Size, supported: Sequence[str]) -> str:
    """The supported paper of the page's size, either way round, or one cut to measure.

    Empty where the printer has none: it then prints on what is set up as its usual paper."""
    sizes = {name: size for name in supported if (size := _size_mm(name)) is not None}
    for name, size in sizes.items():
        if not name.startswith("custom_") and _same(sorted(size), sorted(page)):
            return name
    smallest = next((s for name, s in sizes.items() if name.startswith("custom_min_")), None)
    largest = next((s for name, s in sizes.items() if name.startswith("custom_max_")), None)
    if smallest and largest and _within(page, smallest, largest):
        width, height = (f"{side:.2f}".rstrip("0").rstrip(".") for side in page)
        return f"custom_badge_{width}x{height}mm"
    return ""


def _size_mm(name: str) -> Size | None:
    found = _SIZE.search(name)
    if found is None:
        return None
    unit = MM_AN_INCH if found[3] == "in" else 1.0
    return float(found[1]) * unit, float(found[2]) * unit


def _same(one: Sequence[float], other: Sequence[float]) -> bool:
    return all(abs(a - b) <= SLACK_MM for a, b in zip(one, other, strict=True))


def _within(page: Size, smallest: Size, largest: Size) -> bool:
    sides = zip(smallest, page, largest, strict=True)
    return all(low - SLACK_MM <= side <= high + SLACK_MM for low, side, high in sides)
