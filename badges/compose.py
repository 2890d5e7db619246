"""Putting one badge together: what stands where, and what is wrong, before anything is drawn."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from badges import codes
from badges.colours import BLACK, INK, SOFT, WHITE, Colour, is_pale, letters_on, parse_colour
from badges.data import FIELDS, Badge
from badges.fit import Box, Extent, Fitted, Overflow, fit, fit_column
from badges.fonts.catalogue import has_hangul
from badges.fonts.coverage import tidy
from badges.fonts.faces import UNITS_PER_EM
from badges.layout import Area, Band, Column, Layout, Notice, TextBox
from badges.setting import Line, Style, set_line, set_part
from badges.trouble import Trouble, code_trouble, text_trouble

MM_PT = 72 / 25.4
FRAME_PT = 1.0
BAND_PADDING = 0.16
MIDDLE_OF_CAPITALS = 0.357
CACHE_COLUMNS = 16384


@dataclass(frozen=True, slots=True)
class Bar:
    """A filled rectangle, or its frame."""

    area: Area
    colour: Colour
    framed: bool = False


@dataclass(frozen=True, slots=True)
class Words:
    """A line of text: the left end of its baseline in points from the top left."""

    line: Line
    x_pt: float
    y_pt: float
    size_pt: float
    colour: Colour


@dataclass(frozen=True, slots=True)
class Mark:
    """A QR code on its spot."""

    code: codes.Code
    spot: codes.Spot


@dataclass(frozen=True, slots=True)
class Composition:
    """Everything on one badge, in the order in which it is drawn."""

    bars: list[Bar]
    words: list[Words]
    marks: list[Mark]
    troubles: list[Trouble]


@dataclass(frozen=True, slots=True)
class _Paint:
    """The colours of one badge."""

    category: Colour
    ink: Colour
    soft: Colour

    def of(self, tone: str) -> Colour:
        return {"category": self.category, "ink": self.ink, "soft": self.soft}[tone]


def compose(badge: Badge, layout: Layout, *, dpi: int) -> Composition:
    """Fit every text of the badge into the layout."""
    page = Composition([], [], [], [])
    colour = parse_colour(badge.category_colour)
    if colour is None:
        page.troubles.append(Trouble.of_colour(badge.category_colour))
    black = layout.black_only or colour is None
    paint = _Paint(BLACK, BLACK, BLACK) if black else _Paint(colour or BLACK, INK, SOFT)
    page.bars.extend(Bar(rule.area, paint.of(rule.tone)) for rule in layout.rules)
    korean = any(map(has_hangul, (badge.native_name, badge.given_name, badge.family_name)))
    for column in layout.columns:
        _compose_column(page, badge, column, korean=korean, paint=paint)
    _compose_band(page, badge, layout, paint=paint)
    if badge.training:
        _compose_notice(page, layout.training)
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
        [_Ruler(Style(box.bold, korean)) for box, _ in chosen],
    )
    return tuple((box, placed) for (box, _), placed in zip(chosen, fitted, strict=True))


def _box(box: TextBox, column: Column) -> Box:
    return Box(column.area.width_mm * MM_PT, box.size_pt, box.floor_pt, box.lines_max)


@dataclass(frozen=True, slots=True)
class _Ruler:
    """Measures text in a style."""

    style: Style

    def __call__(self, text: str) -> Extent:
        return set_line(text, self.style).extent


def _compose_column(
    page: Composition, badge: Badge, column: Column, *, korean: bool, paint: _Paint
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
        x_pt = _aligned(box.align, area, line.extent.width * placed.size_pt)
        page.words.append(Words(line, x_pt, y_pt + baseline_pt, placed.size_pt, colour))


def _aligned(align: str, area: Area, width_pt: float) -> float:
    room_pt = area.width_mm * MM_PT - width_pt
    return area.x_mm * MM_PT + room_pt * {"left": 0.0, "center": 0.5, "right": 1.0}[align]


def _compose_band(page: Composition, badge: Badge, layout: Layout, *, paint: _Paint) -> None:
    """The category three times: by colour, by letter and by word."""
    band = layout.band
    area = band.area
    page.bars.append(Bar(area, paint.category, framed=layout.black_only))
    if is_pale(paint.category):
        page.bars.append(Bar(area, paint.ink, framed=True))
    side_mm = area.height_mm * (1 - 2 * BAND_PADDING)
    inset_mm = area.height_mm * BAND_PADDING
    left_mm = min(column.area.x_mm for column in layout.columns)
    square = Area(
        layout.width_mm - left_mm - side_mm, area.y_mm + inset_mm, width_mm=side_mm, height_mm=side_mm
    )
    on_band = BLACK if layout.black_only else letters_on(paint.category)
    page.bars.append(Bar(square, on_band))
    on_square = WHITE if layout.black_only else paint.category
    room = Area(left_mm, area.y_mm, square.x_mm - left_mm - inset_mm, area.height_mm)
    letter = tidy(badge.category_letter)
    word = tidy(badge.category_word)
    _band_text(page, letter, "category_letter", area=square, band=band, colour=on_square)
    _band_text(page, word, "category_word", area=room, band=band, colour=on_band)


def _band_text(
    page: Composition, text: str, field: str, *, area: Area, band: Band, colour: Colour
) -> None:
    if not text:
        page.troubles.append(Trouble.of_no_category(field))
        return
    style = Style(bold=True, korean=has_hangul(text))
    of_letter = field == "category_letter"
    size_pt = band.letter_size_pt if of_letter else band.word_size_pt
    width_pt = area.width_mm * MM_PT * (0.84 if of_letter else 1.0)
    floor_pt = min(size_pt, band.word_floor_pt)
    placed = fit(text, Box(width_pt, size_pt, floor_pt), _Ruler(style))
    page.troubles.extend(text_trouble(field, placed, style))
    line = set_line(text, style)
    middle = _middle(line) if of_letter else MIDDLE_OF_CAPITALS
    y_pt = (area.y_mm + area.height_mm / 2) * MM_PT + middle * placed.size_pt
    x_pt = _aligned("center" if of_letter else "left", area, placed.width_pt)
    page.words.append(Words(line, x_pt, y_pt, placed.size_pt, colour))


def _middle(line: Line) -> float:
    """Half the height of a letter's ink over the baseline, by which it is centred."""
    reach = [
        (above + glyph.y_offset, below - glyph.y_offset)
        for piece in line.pieces
        for glyph in piece.glyphs
        for above, below in (piece.face.ink(glyph.number),)
        if above or below
    ]
    if not reach:
        return MIDDLE_OF_CAPITALS
    return (max(above for above, _ in reach) - max(below for _, below in reach)) / 2 / UNITS_PER_EM


def _compose_notice(page: Composition, notice: Notice) -> None:
    """A black bar with white letters, so that it tells on every printer."""
    style = Style(bold=True)
    page.bars.append(Bar(notice.area, BLACK))
    width_pt = notice.area.width_mm * MM_PT * 0.94
    placed = fit(notice.text, Box(width_pt, notice.size_pt, notice.size_pt / 2), _Ruler(style))
    middle_pt = (notice.area.y_mm + notice.area.height_mm / 2) * MM_PT
    x_pt = _aligned("center", notice.area, placed.width_pt)
    line = set_line(notice.text, style)
    y_pt = middle_pt + MIDDLE_OF_CAPITALS * placed.size_pt
    page.words.append(Words(line, x_pt, y_pt, placed.size_pt, WHITE))


def _compose_code(page: Composition, badge: Badge, layout: Layout, *, dpi: int) -> None:
    code = codes.encode(badge.qr_text) if badge.qr_text else None
    box = (layout.code.x_mm, layout.code.y_mm, layout.code.width_mm)
    spot = codes.snap(code, box, dpi=dpi) if code else None
    if code and spot:
        page.marks.append(Mark(code, spot))
    page.troubles.extend(code_trouble(badge.qr_text, spot, dpi=dpi))
