"""A person's own day on paper: a heading for each day, and a row for each thing on it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from msgspec import Struct

from badges.breaks import Syllables
from badges.data import Badge, Item
from badges.fit import Box, Fitted, Overflow, fit
from badges.fonts.coverage import tidy
from badges.layout import Programme
from badges.page import MM_PT, Composition, Paint, Ruler, Words
from badges.setting import Style, set_stretch
from badges.syllables import syllables_in
from badges.trouble import Trouble, text_trouble

TIME_SHARE = 0.24  # of the width, for the times
PLACE_SIZE = 0.86  # of the size of the title
GAP_ROWS = 0.55  # in lines
GAP_DAYS = 0.9
GAP_LINES = 0.1
LINES_MAX = 3
STEP = 0.94


class _Text(Struct, frozen=True):
    """A text of a row, where it starts from the left, and how it looks."""

    field: str
    text: str
    left_mm: float
    width_mm: float
    size: float
    bold: bool
    soft: bool


def compose_programme(page: Composition, badge: Badge, part: Programme, *, paint: Paint) -> None:
    """All rows at one size, as large as they all fit; past the floor they shrink on and say so."""
    if not badge.programme:
        return
    size_pt = part.size_pt
    while True:
        rows = list(_rows(badge, part, size_pt))
        height_pt = sum(gap_pt + placed.height_pt for _, placed, gap_pt in rows if gap_pt >= 0)
        if height_pt <= part.area.height_mm * MM_PT + 1e-6:
            break
        size_pt *= STEP
    if size_pt < part.floor_pt - 1e-6:
        page.troubles.append(Trouble.of_programme(len(badge.programme), size_pt, part.floor_pt))
    _place(page, part, rows, paint=paint)


_Row = tuple[_Text, Fitted | Overflow, float]


def _rows(badge: Badge, part: Programme, size_pt: float) -> Iterator[_Row]:
    """Texts with the gap above each; a gap below zero sets it beside the text before."""
    width_mm = part.area.width_mm
    left_mm = width_mm * TIME_SHARE
    syllables = syllables_in(badge.languages)
    above_pt = 0.0
    for day, items in groupby(badge.programme, key=lambda item: item.day):
        if tidy(day):
            heading = _Text("programme", tidy(day), 0, width_mm, 1.0, True, False)
            yield heading, _fit(heading, size_pt, syllables), above_pt
            above_pt = GAP_ROWS * size_pt
        for item in items:
            for text, gap_pt in _texts(item, left_mm, width_mm, above_pt, GAP_LINES * size_pt):
                yield text, _fit(text, size_pt, syllables), gap_pt
            above_pt = GAP_ROWS * size_pt
        above_pt = GAP_DAYS * size_pt


def _texts(
    item: Item, left_mm: float, width_mm: float, above_pt: float, gap_pt: float
) -> Iterator[tuple[_Text, float]]:
    rest_mm = width_mm - left_mm
    if tidy(item.time):
        # It stands beside the title, and so has no height of its own.
        yield _Text("programme", tidy(item.time), 0, left_mm * 0.9, 1.0, False, True), -1.0
    title = tidy(item.title) or "–"
    yield _Text("programme", title, left_mm, rest_mm, 1.0, True, False), above_pt
    for text, bold in ((tidy(item.place), False), (tidy(item.note), True)):
        if text:
            yield _Text("programme", text, left_mm, rest_mm, PLACE_SIZE, bold, not bold), gap_pt


def _fit(text: _Text, size_pt: float, syllables: Syllables) -> Fitted | Overflow:
    size_pt *= text.size
    lines_max = 1 if text.left_mm == 0 and text.soft else LINES_MAX
    floor_pt = size_pt / 2 if lines_max == 1 else size_pt * 0.9
    box = Box(text.width_mm * MM_PT, size_pt, floor_pt, lines_max)
    return fit(text.text, box, Ruler(Style(text.bold)), syllables)


def _place(page: Composition, part: Programme, rows: list[_Row], *, paint: Paint) -> None:
    y_pt = part.area.y_mm * MM_PT
    beside: _Row | None = None
    for text, placed, gap_pt in rows:
        if gap_pt < 0:
            beside = (text, placed, gap_pt)
            continue
        y_pt += gap_pt
        if beside is not None:
            # On one line with the title, however large it is set itself.
            shift_pt = placed.baselines_pt[0] - beside[1].baselines_pt[0]
            _words(page, part, beside[0], beside[1], y_pt + shift_pt, paint)
            beside = None
        _words(page, part, text, placed, y_pt, paint)
        y_pt += placed.height_pt


def _words(
    page: Composition,
    part: Programme,
    text: _Text,
    placed: Fitted | Overflow,
    y_pt: float,
    paint: Paint,
) -> None:
    style = Style(text.bold)
    page.troubles.extend(text_trouble(text.field, placed, style))
    for stretch, baseline_pt in zip(placed.lines, placed.baselines_pt, strict=True):
        line = set_stretch(placed.text, stretch, style)
        x_pt = _left_pt(part, text, line.extent.width * placed.size_pt)
        colour = paint.soft if text.soft else paint.ink
        page.items.append(Words(line, x_pt, y_pt + baseline_pt, placed.size_pt, colour))


def _left_pt(part: Programme, text: _Text, width_pt: float) -> float:
    """Where a line of this width begins."""
    area = part.area
    if not part.from_right:
        return (area.x_mm + text.left_mm) * MM_PT
    return (area.x_mm + area.width_mm - text.left_mm) * MM_PT - width_pt
