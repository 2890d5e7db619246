"""The category on a badge, and the notice that a badge is for training only."""

from __future__ import annotations

from badges.colours import BLACK, WHITE, Colour, is_pale, letters_on
from badges.data import Badge
from badges.fit import Box, fit
from badges.fonts.catalogue import has_hangul
from badges.fonts.coverage import tidy
from badges.fonts.faces import UNITS_PER_EM
from badges.layout import Band, Notice
from badges.layout_table import Area
from badges.page import MM_PT, Bar, Composition, Paint, Ruler, Words, aligned
from badges.setting import Line, Style, set_line
from badges.trouble import Trouble, text_trouble

PADDING = 0.16
MIDDLE_OF_CAPITALS = 0.357
# How much of its square a letter fills at most.
LETTER_SHARE = 0.82


def compose_band(page: Composition, badge: Badge, band: Band, *, paint: Paint) -> None:
    """The category three times: by colour, by letter and by word."""
    area = band.area
    page.items.append(Bar(area, paint.category, framed=paint.black_only))
    if is_pale(paint.category):
        page.items.append(Bar(area, paint.ink, framed=True))
    side_mm = area.height_mm * (1 - 2 * PADDING)
    inset_mm = area.height_mm * PADDING
    left_mm = area.x_mm + band.inset_mm
    square = Area(
        area.x_mm + area.width_mm - band.inset_mm - side_mm,
        area.y_mm + inset_mm,
        width_mm=side_mm,
        height_mm=side_mm,
    )
    on_band = BLACK if paint.black_only else letters_on(paint.category)
    page.items.append(Bar(square, on_band))
    on_square = WHITE if paint.black_only else paint.category
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
    line = set_line(text, style)
    of_letter = field == "category_letter"
    middle = MIDDLE_OF_CAPITALS
    size_pt, width_pt = band.word_size_pt, area.width_mm * MM_PT
    if of_letter:
        above, below = _ink(line)
        middle = (above - below) / 2
        width_pt *= LETTER_SHARE
        size_pt = min(band.letter_size_pt, width_pt / max(above + below, MIDDLE_OF_CAPITALS))
    placed = fit(text, Box(width_pt, size_pt, min(size_pt, band.word_floor_pt)), Ruler(style))
    page.troubles.extend(text_trouble(field, placed, style))
    y_pt = (area.y_mm + area.height_mm / 2) * MM_PT + middle * placed.size_pt
    x_pt = aligned("center" if of_letter else "left", area, placed.width_pt)
    page.items.append(Words(line, x_pt, y_pt, placed.size_pt, colour))


def _ink(line: Line) -> tuple[float, float]:
    """How far a letter reaches above and below the baseline: it is centred by that."""
    reach = [
        (above + glyph.y_offset, below - glyph.y_offset)
        for piece in line.pieces
        for glyph in piece.glyphs
        for above, below in (piece.face.ink(glyph.number),)
        if above or below
    ]
    above = max((above for above, _ in reach), default=0)
    below = max((below for _, below in reach), default=0)
    return above / UNITS_PER_EM, below / UNITS_PER_EM


def compose_notice(page: Composition, notice: Notice) -> None:
    """A black bar with white letters, so that it tells on every printer."""
    style = Style(bold=True)
    page.items.append(Bar(notice.area, BLACK))
    width_pt = notice.area.width_mm * MM_PT * 0.94
    placed = fit(notice.text, Box(width_pt, notice.size_pt, notice.size_pt / 2), Ruler(style))
    middle_pt = (notice.area.y_mm + notice.area.height_mm / 2) * MM_PT
    x_pt = aligned("center", notice.area, placed.width_pt)
    line = set_line(notice.text, style)
    y_pt = middle_pt + MIDDLE_OF_CAPITALS * placed.size_pt
    page.items.append(Words(line, x_pt, y_pt, placed.size_pt, WHITE))
