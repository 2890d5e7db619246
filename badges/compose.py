"""Putting one badge together: what stands where, and what is wrong, before anything is drawn."""

from __future__ import annotations

from functools import lru_cache

from badges import codes
from badges.band import compose_band, compose_notice
from badges.colours import BLACK, INK, SOFT, Colour, parse_colour
from badges.data import FIELDS, Badge
from badges.fit import Box, Fitted, Overflow, fit_column
from badges.fonts.catalogue import has_hangul
from badges.fonts.coverage import tidy
from badges.layout import Column, Layout, TextBox
from badges.layout_table import Area
from badges.page import MM_PT, Bar, Composition, Mark, Paint, Ruler, Words, aligned
from badges.setting import Style, set_part
from badges.trouble import Trouble, code_trouble, text_trouble

CACHE_COLUMNS = 16384


def compose(badge: Badge, layout: Layout, *, dpi: int) -> Composition:
    """Fit every text of the badge into the layout."""
    page = Composition([], [], [], [])
    colour = parse_colour(badge.category_colour)
    if colour is None:
        page.troubles.append(Trouble.of_colour(badge.category_colour))
    black = layout.black_only or colour is None
    paint = Paint(BLACK, BLACK, BLACK) if black else Paint(colour or BLACK, INK, SOFT)
    page.bars.extend(Bar(rule.area, paint.of(rule.tone)) for rule in layout.rules)
    korean = any(map(has_hangul, (badge.native_name, badge.given_name, badge.family_name)))
    for column in layout.columns:
        _compose_column(page, badge, column, korean=korean, paint=paint)
    compose_band(page, badge, layout, paint=paint)
    if badge.training:
        compose_notice(page, layout.training)
    _compose_code(page, badge, layout, dpi=dpi)
    if not tidy(FIELDS["name"](badge)):
        page.troubles.append(Trouble.of_no_name())
    return page


@lru_cache(maxsize=CACHE_COLUMNS)
def _fit_texts(
    column: Column, texts: tuple[str, ...], korean: bool
) -> tuple[tuple[TextBox, Fitted | Overflow], ...]:
    """The texts of a column that are not empty, fitted to its height."""
    chosen = [(box, text) for box, text in zip(column.texts, texts, strict=True) if text]
    fitted = fit_column(
        [(text, _box(box, column), box.gap_mm * MM_PT) for box, text in chosen],
        column.area.height_mm * MM_PT,
        [Ruler(Style(box.bold, korean)) for box, _ in chosen],
    )
    return tuple((box, placed) for (box, _), placed in zip(chosen, fitted, strict=True))


def _box(box: TextBox, column: Column) -> Box:
    return Box(column.area.width_mm * MM_PT, box.size_pt, box.floor_pt, box.lines_max)


def _compose_column(
    page: Composition, badge: Badge, column: Column, *, korean: bool, paint: Paint
) -> None:
    texts = tuple(_text_of(badge, box) for box in column.texts)
    fitted = _fit_texts(column, texts, korean)
    if not fitted:
        return
    gaps_pt = [box.gap_mm * MM_PT for box, _ in fitted]
    room_pt = column.area.height_mm * MM_PT - sum(placed.height_pt for _, placed in fitted)
    room_pt -= sum(gaps_pt[1:])
    share = {"top": 0.0, "middle": 0.5, "bottom": 1.0}[column.vertical]
    y_pt = column.area.y_mm * MM_PT + max(0.0, room_pt) * share - gaps_pt[0]
    for (box, placed), gap_pt in zip(fitted, gaps_pt, strict=True):
        y_pt += gap_pt
        style = Style(box.bold, korean)
        page.troubles.extend(text_trouble(box.fields[0], placed, style))
        _place(page, placed, style, column.area, y_pt=y_pt, box=box, colour=paint.of(box.tone))
        y_pt += placed.height_pt


def _text_of(badge: Badge, box: TextBox) -> str:
    return tidy(box.join.join(text for field in box.fields if (text := FIELDS[field](badge))))


def _place(
    page: Composition,
    placed: Fitted | Overflow,
    style: Style,
    area: Area,
    *,
    y_pt: float,
    box: TextBox,
    colour: Colour,
) -> None:
    for (start, end), baseline_pt in zip(placed.lines, placed.baselines_pt, strict=True):
        line = set_part(placed.text, start, end, style)
        x_pt = aligned(box.align, area, line.extent.width * placed.size_pt)
        page.words.append(Words(line, x_pt, y_pt + baseline_pt, placed.size_pt, colour))


def _compose_code(page: Composition, badge: Badge, layout: Layout, *, dpi: int) -> None:
    code = codes.encode(badge.qr_text) if badge.qr_text else None
    box = (layout.code.x_mm, layout.code.y_mm, layout.code.width_mm)
    spot = codes.snap(code, box, dpi=dpi) if code else None
    if code and spot:
        page.marks.append(Mark(code, spot))
    page.troubles.extend(code_trouble(badge.qr_text, spot, dpi=dpi))
