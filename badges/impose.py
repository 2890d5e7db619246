"""Where cards stand on paper: sheets, folds, backs, and the marks to cut and fold along."""

from __future__ import annotations

from msgspec import Struct

from badges.colours import Colour
from badges.layout import Layout, Sheet
from badges.page import Trace

CUT_INK = Colour(0.35, 0.35, 0.35)
CUT_WIDTH_PT = 0.3
MARK_MM = 4.0
MARK_GAP_MM = 1.0


class Place(Struct, frozen=True):
    """Where one side of a card goes, from the top left of its paper."""

    x_mm: float
    y_mm: float
    turned: bool = False  # on its head
    behind: bool = False  # on the other side of the paper


def slots(layout: Layout) -> list[tuple[Place, ...]]:
    """For each card that goes on one paper: the place of its front, and of its back if any."""
    sheet = layout.sheet
    if sheet is None:
        return [_unit(layout, 0.0, 0.0, behind_x_mm=0.0)]
    width_mm, height_mm = layout.unit_mm
    found = []
    for row in range(sheet.rows):
        for column in range(sheet.columns):
            x_mm = sheet.left_mm + column * (width_mm + sheet.gap_x_mm)
            y_mm = sheet.top_mm + row * (height_mm + sheet.gap_y_mm)
            # The paper is turned over its long edge, so that left becomes right.
            found.append(_unit(layout, x_mm, y_mm, sheet.width_mm - x_mm - width_mm))
    return found


def _unit(layout: Layout, x_mm: float, y_mm: float, behind_x_mm: float) -> tuple[Place, ...]:
    fold = layout.fold
    if fold is None:
        front = Place(x_mm, y_mm)
        return (front, Place(behind_x_mm, y_mm, behind=True)) if layout.two_sided else (front,)
    if fold.axis == "vertical":
        return Place(x_mm, y_mm), Place(x_mm + layout.width_mm, y_mm)
    front_turned = fold.turned == "front"
    return (
        Place(x_mm, y_mm, turned=front_turned),
        Place(x_mm, y_mm + layout.height_mm, turned=not front_turned),
    )


def marks(layout: Layout) -> list[Trace]:
    """The lines to cut and to fold along."""
    found = _cut_marks(layout, layout.sheet) if layout.sheet and layout.sheet.cut_marks else []
    if layout.fold is not None and layout.fold.mark:
        for front, _ in slots(layout):
            found += _fold_marks(layout, front)
    return found


def _cut_marks(layout: Layout, sheet: Sheet) -> list[Trace]:
    width_mm, height_mm = layout.unit_mm
    across = _cuts(sheet.left_mm, width_mm, sheet.gap_x_mm, count=sheet.columns)
    along = _cuts(sheet.top_mm, height_mm, sheet.gap_y_mm, count=sheet.rows)
    found = []
    for x_mm in across:
        if 0.01 < x_mm < sheet.width_mm - 0.01:
            for start, end in _ticks(along[0], along[-1], sheet.height_mm):
                found.append(Trace((x_mm, start, x_mm, end), CUT_WIDTH_PT, CUT_INK))
    for y_mm in along:
        if 0.01 < y_mm < sheet.height_mm - 0.01:
            for start, end in _ticks(across[0], across[-1], sheet.width_mm):
                found.append(Trace((start, y_mm, end, y_mm), CUT_WIDTH_PT, CUT_INK))
    return found


def _cuts(first_mm: float, size_mm: float, gap_mm: float, *, count: int) -> list[float]:
    starts = [first_mm + at * (size_mm + gap_mm) for at in range(count)]
    return sorted({round(edge, 4) for start in starts for edge in (start, start + size_mm)})


def _ticks(first_mm: float, last_mm: float, paper_mm: float) -> list[tuple[float, float]]:
    """Short lines in the margin on both ends; where there is none, at the paper's edge."""
    room_mm = MARK_MM + MARK_GAP_MM
    before = first_mm - room_mm if first_mm >= room_mm else 0.0
    behind = last_mm + MARK_GAP_MM if paper_mm - last_mm >= room_mm else paper_mm - MARK_MM
    return [(before, before + MARK_MM), (behind, behind + MARK_MM)]


def _fold_marks(layout: Layout, front: Place) -> list[Trace]:
    assert layout.fold is not None
    if layout.fold.axis == "horizontal":
        y_mm, left_mm = front.y_mm + layout.height_mm, front.x_mm
        ends = [(left_mm, left_mm + MARK_MM)]
        ends += [(left_mm + layout.width_mm - MARK_MM, left_mm + layout.width_mm)]
        lines = [(start, y_mm, end, y_mm) for start, end in ends]
    else:
        x_mm, top_mm = front.x_mm + layout.width_mm, front.y_mm
        ends = [(top_mm, top_mm + MARK_MM)]
        ends += [(top_mm + layout.height_mm - MARK_MM, top_mm + layout.height_mm)]
        lines = [(x_mm, start, x_mm, end) for start, end in ends]
    return [Trace(line, CUT_WIDTH_PT, CUT_INK, dashed=True) for line in lines]
