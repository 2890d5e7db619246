"""What a layout is printed on: a sheet of many cards, a fold, and their values by name.

Names are `sheet` and `fold`, which say whether there is one, and `sheet.columns`, `fold.turned` and
so on. Whatever is set, the layout can be shown; what a file may not hold is reviewed.
"""

from __future__ import annotations

from typing import Any, cast

from msgspec.structs import replace

from badges.layout import Fold, Layout, Sheet

A4_MM = (210.0, 297.0)
PAPER_MM_MAX = 2000.0
COUNT_MAX = 40
MARGIN_MM_MIN = 5.0
NONE = ""  # no sheet, no fold
ONE = "sheet"
_COUNTS = ("columns", "rows")
_LENGTHS = ("width_mm", "height_mm", "left_mm", "top_mm", "gap_x_mm", "gap_y_mm")


def is_of_paper(name: str) -> bool:
    """Whether this value is of the sheet or the fold."""
    return name.split(".")[0] in ("sheet", "fold")


def paper_value(layout: Layout, name: str) -> Any:
    """The value; a sheet or a fold that is not there has none but its name's own."""
    if name == "sheet":
        return ONE if layout.sheet is not None else NONE
    if name == "fold":
        return layout.fold.axis if layout.fold is not None else NONE
    group, _, field = name.partition(".")
    return getattr(getattr(layout, group), field)


def with_paper_value(layout: Layout, name: str, value: Any) -> Layout:
    """The layout with this value, as near as it can have it."""
    if name == "sheet":
        return replace(layout, sheet=(layout.sheet or sheet_for(layout)) if value else None)
    if name == "fold":
        return _folded(layout, str(value))
    group, _, field = name.partition(".")
    held = getattr(layout, group)
    if field in _COUNTS:
        value = min(max(1, int(value)), COUNT_MAX)
    elif field in _LENGTHS:
        least = 10.0 if field in ("width_mm", "height_mm") else 0.0
        value = round(min(max(least, float(value)), PAPER_MM_MAX), 2)
    changed = replace(layout, **{group: replace(held, **{field: value})})
    # Who has set the margins keeps them.
    free = group == "fold" or field in ("left_mm", "top_mm") or not _was_in_the_middle(layout)
    return changed if free else _in_the_middle(changed)


def sheet_for(layout: Layout) -> Sheet:
    """A4, upright or lying, whichever holds more cards, in its middle, with marks to cut along."""
    unit = layout.unit_mm
    lying = (A4_MM[1], A4_MM[0])
    paper = max(A4_MM, lying, key=lambda paper: _fits(paper[0], unit[0]) * _fits(paper[1], unit[1]))
    columns, rows = (max(1, _fits(paper[at], unit[at])) for at in (0, 1))
    wide, high = max(paper[0], unit[0]), max(paper[1], unit[1])
    sheet = Sheet(wide, high, columns, rows, 0.0, 0.0, cut_marks=True)
    middled = _in_the_middle(replace(layout, sheet=sheet)).sheet
    assert middled is not None
    return middled


def _fits(paper_mm: float, card_mm: float) -> int:
    return int((paper_mm - 2 * MARGIN_MM_MIN) / card_mm + 1e-9)


def _folded(layout: Layout, axis: str) -> Layout:
    if not axis:
        return replace(layout, fold=None)
    fold = layout.fold or Fold()
    found = replace(fold, axis=cast(Any, axis))
    # Side by side, none of the two stands on its head.
    return replace(layout, fold=replace(found, turned="back") if axis == "vertical" else found)


def _in_the_middle(layout: Layout) -> Layout:
    """The cards together in the middle of their sheet, as far as it has room for them."""
    sheet = layout.sheet
    assert sheet is not None
    left_mm, top_mm = (max(0.0, round(rest / 2, 2)) for rest in _rest_mm(layout, sheet))
    return replace(layout, sheet=replace(sheet, left_mm=left_mm, top_mm=top_mm))


def _was_in_the_middle(layout: Layout) -> bool:
    sheet = layout.sheet
    assert sheet is not None
    rests = zip(_rest_mm(layout, sheet), (sheet.left_mm, sheet.top_mm), strict=True)
    return all(abs(max(0.0, rest) / 2 - start) < 0.02 for rest, start in rests)


def _rest_mm(layout: Layout, sheet: Sheet) -> tuple[float, float]:
    """How much of the sheet is left beside its cards, across and along."""
    wide, high = layout.unit_mm
    across = sheet.columns * (wide + sheet.gap_x_mm) - sheet.gap_x_mm
    along = sheet.rows * (high + sheet.gap_y_mm) - sheet.gap_y_mm
    return sheet.width_mm - across, sheet.height_mm - along
