"""Putting one card together: what stands where, and what is wrong, before anything is drawn."""

from __future__ import annotations

from functools import lru_cache

from badges import codes
from badges.band import compose_band, compose_notice
from badges.colours import BLACK, INK, SOFT, parse_colour
from badges.data import FIELDS, NAMES, Badge
from badges.fit import Box, Fitted, Overflow, fit_column, never
from badges.fonts.catalogue import has_hangul
from badges.fonts.coverage import tidy
from badges.layout import (
    Band,
    CodeBox,
    Column,
    Image,
    Layout,
    Line,
    Notice,
    Part,
    Programme,
    Rectangle,
    Side,
    TextBox,
    Zones,
    rotation_of,
)
from badges.layout_table import Area
from badges.page import (
    MM_PT,
    Bar,
    Composition,
    Mark,
    Paint,
    Ruler,
    Trace,
    Turned,
    Words,
    aligned,
)
from badges.photo import compose_image
from badges.programme import compose_programme
from badges.sentences import sentence_of
from badges.setting import Style, set_stretch
from badges.syllables import syllables_in
from badges.trouble import Trouble, code_trouble, text_trouble
from badges.zones import compose_zones

CACHE_COLUMNS = 4096
# Where a layout has no room for the training notice, it is laid over the upper edge.
NOTICE_HEIGHT_MM, NOTICE_SIZE_PT = 7.0, 12.0


def compose(badge: Badge, layout: Layout, *, dpi: int) -> list[Composition]:
    """Fit everything of the badge into the layout: its front, and its back where it has one."""
    paint, troubles = paint_of(badge, layout)
    sides: tuple[Side, ...] = ("front", "back") if layout.two_sided else ("front",)
    front, *rest = (
        compose_parts(badge, layout.parts, paint=paint, dpi=dpi, side=side) for side in sides
    )
    front.troubles[:0] = troubles
    if badge.training and layout.training is None:
        compose_notice(front, _notice_for(layout))
    if _names_someone(layout.parts) and not tidy(FIELDS["name"](badge)):
        front.troubles.append(Trouble.of_no_name())
    return [front, *rest]


def paint_of(badge: Badge, layout: Layout) -> tuple[Paint, list[Trouble]]:
    """The colours that this badge is drawn in, and what is wrong with the category's."""
    colour = parse_colour(badge.category_colour)
    troubles = [] if colour else [Trouble.of_colour(badge.category_colour)]
    if layout.black_only or colour is None:
        return Paint(BLACK, BLACK, BLACK, black_only=True), troubles
    return Paint(colour, INK, SOFT), troubles


def compose_parts(
    badge: Badge, parts: tuple[Part, ...], *, paint: Paint, dpi: int, side: Side = "front"
) -> Composition:
    """The parts of one side in their order."""
    page = Composition([], [])
    for part in parts:
        if part.side != side:
            continue
        rotation_deg = rotation_of(part)
        if rotation_deg:
            _compose_turned(page, badge, part, rotation_deg, paint=paint, dpi=dpi)
        else:
            _compose_part(page, badge, part, paint=paint, dpi=dpi)
    return page


def _compose_turned(
    page: Composition, badge: Badge, part: Part, rotation_deg: float, *, paint: Paint, dpi: int
) -> None:
    inner = Composition([], page.troubles)
    _compose_part(inner, badge, part, paint=paint, dpi=dpi)
    area = part.area
    middle = (area.x_mm + area.width_mm / 2, area.y_mm + area.height_mm / 2)
    page.items.append(Turned(tuple(inner.items), rotation_deg, middle))


def _compose_part(page: Composition, badge: Badge, part: Part, *, paint: Paint, dpi: int) -> None:
    match part:
        case Column():
            _compose_column(page, badge, part, paint=paint)
        case Band():
            compose_band(page, badge, part, paint=paint)
        case CodeBox():
            _compose_code(page, badge, part, dpi=dpi)
        case Rectangle():
            _compose_rectangle(page, part, paint=paint)
        case Line():
            ends = (part.x_mm, part.y_mm, part.to_x_mm, part.to_y_mm)
            page.items.append(Trace(ends, part.width_pt, paint.of(part.tone), part.dashed))
        case Image():
            compose_image(page, badge, part)
        case Notice():
            if badge.training:
                compose_notice(page, part)
        case Zones():
            compose_zones(page, badge, part, paint=paint)
        case Programme():
            compose_programme(page, badge, part, paint=paint)


def _notice_for(layout: Layout) -> Notice:
    area = Area(0, 0, layout.width_mm, min(NOTICE_HEIGHT_MM, layout.height_mm / 5))
    return Notice(area, "TRAINING · NOT VALID", NOTICE_SIZE_PT)


def _names_someone(parts: tuple[Part, ...]) -> bool:
    boxes = [box for part in parts if isinstance(part, Column) for box in part.texts]
    return any(NAMES & {*box.fields} for box in boxes)


@lru_cache(maxsize=CACHE_COLUMNS)
def _fit_texts(
    column: Column, texts: tuple[str, ...], korean: bool, languages: tuple[str, ...]
) -> tuple[tuple[TextBox, Fitted | Overflow], ...]:
    """The texts of a column that are not empty, fitted to its height."""
    chosen = [(box, text) for box, text in zip(column.texts, texts, strict=True) if text]
    syllables = syllables_in(languages)
    fitted = fit_column(
        [(text, _box(box, column), box.gap_mm * MM_PT) for box, text in chosen],
        column.area.height_mm * MM_PT,
        [Ruler(Style(box.bold, korean)) for box, _ in chosen],
        # A hyphen in a name would be read as part of it.
        [never if NAMES & {*box.fields} else syllables for box, _ in chosen],
    )
    return tuple((box, placed) for (box, _), placed in zip(chosen, fitted, strict=True))


def _box(box: TextBox, column: Column) -> Box:
    return Box(column.area.width_mm * MM_PT, box.size_pt, box.floor_pt, box.lines_max)


def _compose_column(page: Composition, badge: Badge, column: Column, *, paint: Paint) -> None:
    korean = writes_hangul(badge)
    texts = tuple(tidy(sentence_of(badge, box)) for box in column.texts)
    fitted = _fit_texts(column, texts, korean, badge.languages)
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
        field = box.fields[0] if box.fields else "text"
        page.troubles.extend(text_trouble(field, placed, style))
        for stretch, baseline_pt in zip(placed.lines, placed.baselines_pt, strict=True):
            line = set_stretch(placed.text, stretch, style)
            x_pt = aligned(box.align, column.area, line.extent.width * placed.size_pt)
            page.items.append(
                Words(line, x_pt, y_pt + baseline_pt, placed.size_pt, paint.of(box.tone))
            )
        y_pt += placed.height_pt


def writes_hangul(badge: Badge) -> bool:
    return any(map(has_hangul, (badge.native_name, badge.given_name, badge.family_name)))


def _compose_rectangle(page: Composition, part: Rectangle, *, paint: Paint) -> None:
    if part.fill:
        page.items.append(Bar(part.area, paint.of(part.fill), corner_mm=part.corner_mm))
    if part.frame:
        page.items.append(
            Bar(
                part.area,
                paint.of(part.frame),
                framed=True,
                frame_pt=part.frame_pt,
                corner_mm=part.corner_mm,
            )
        )


def _compose_code(page: Composition, badge: Badge, part: CodeBox, *, dpi: int) -> None:
    box = TextBox(1, 1, text=part.content)
    text = sentence_of(badge, box) if part.content != "{qr_text}" else badge.qr_text
    code = codes.encode(text) if text else None
    place = (part.area.x_mm, part.area.y_mm, part.area.width_mm)
    spot = codes.snap(code, place, dpi=dpi) if code else None
    if code and spot:
        page.items.append(Mark(code, spot))
    page.troubles.extend(code_trouble(text, spot, dpi=dpi))
