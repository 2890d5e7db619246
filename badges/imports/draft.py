"""What an import has understood so far, and what it could not: put together into a layout."""

from __future__ import annotations

from math import cos, radians, sin

from msgspec import Struct, field
from msgspec.structs import replace

from badges.layout import Align, CodeBox, Column, Layout, Part, TextBox, Vertical, turned_area
from badges.layout_table import Area
from badges.said import say
from badges.setting import ASCENT_MIN, DESCENT_MIN

LINES_MAX = 4
# What other programs would print in full size beyond its box is made smaller, down to this share.
FLOOR_SHARE = 0.5
FLOOR_PT_MIN = 4.0
LINE_PITCH = 1.25
MM_PER_PT = 25.4 / 72
# A code's white margin, of both sides together, as a share of its dark part.
WHITE_MARGIN = 8 / 41


class Spot(Struct, frozen=True):
    """Where a text is anchored, in millimetres from the top left, and which way it grows."""

    x_mm: float
    y_mm: float
    width_mm: float
    grows: Vertical = "top"  # "bottom": upwards from its lowest line
    stands: Vertical | None = None  # where in its height; where it grows from, if not said
    height_mm: float = 0.0  # 0: as many lines as there is room for
    rotation_deg: float = 0.0
    # Where its first baseline is below the anchor or the top of its height, or its last one above
    # the foot where it grows upwards or stands low: in sizes of the text.
    baseline: float = ASCENT_MIN


class Draft(Struct):
    """Collects parts; `lost` says in sentences what has no counterpart."""

    width_mm: float
    height_mm: float
    parts: list[Part] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)

    def lose(self, sentence: str) -> None:
        if sentence not in self.lost:
            self.lost.append(sentence)

    def add_text(self, spot: Spot, text: TextBox, *, side: str = "front") -> None:
        """Put a text where it was, with as many lines as have room on the badge there."""
        for lines in range(LINES_MAX, 0, -1):
            column = self._column(spot, text, lines)
            if self._inside(column.area, column.rotation_deg):
                self.parts.append(replace(column, side="back" if side == "back" else "front"))
                return
        column = self._column(spot, text, 1)
        area = turned_area(column.area, column.rotation_deg)
        moved = replace(column, area=self._pushed_in(column.area, area))
        self.lose(
            say(
                "The text “{text}” stood partly beyond the badge; it was moved inside.",
                text=_named(text),
            )
        )
        self.parts.append(replace(moved, side="back" if side == "back" else "front"))

    def _column(self, spot: Spot, text: TextBox, lines: int) -> Column:
        line_mm = text.size_pt * LINE_PITCH * MM_PER_PT
        height_mm = spot.height_mm or line_mm * lines
        top_mm = spot.y_mm - height_mm if spot.grows == "bottom" else spot.y_mm
        area = _on_its_baseline(Area(spot.x_mm, top_mm, spot.width_mm, height_mm), spot, text)
        if spot.rotation_deg:
            area = _turned_about(area, spot)
        if spot.height_mm:
            lines = max(1, int(spot.height_mm / (line_mm * FLOOR_SHARE)))
        return Column(
            area,
            spot.stands or spot.grows,
            (replace(text, lines_max=lines),),
            rotation_deg=spot.rotation_deg % 360,
        )

    def _inside(self, area: Area, rotation_deg: float) -> bool:
        around = turned_area(area, rotation_deg)
        return (
            min(around.x_mm, around.y_mm) >= -1e-6
            and around.x_mm + around.width_mm <= self.width_mm + 1e-6
            and around.y_mm + around.height_mm <= self.height_mm + 1e-6
        )

    def _pushed_in(self, area: Area, around: Area) -> Area:
        """Moved by as much as it stands out; what is wider than the badge becomes narrower."""
        upright = (around.width_mm, around.height_mm) == (area.width_mm, area.height_mm)
        width = min(area.width_mm, self.width_mm if upright else self.height_mm)
        height = min(area.height_mm, self.height_mm if upright else self.width_mm)
        left = max(0.0, min(around.x_mm, self.width_mm - min(around.width_mm, self.width_mm)))
        top = max(0.0, min(around.y_mm, self.height_mm - min(around.height_mm, self.height_mm)))
        across = min(around.width_mm, self.width_mm)
        along = min(around.height_mm, self.height_mm)
        return Area(left + (across - width) / 2, top + (along - height) / 2, width, height)

    def add_code(self, area: Area, content: str, *, margin: bool, side: str = "front") -> None:
        """A code with its white margin, which is put around it where it had none."""
        if not margin:
            more_mm = area.width_mm * WHITE_MARGIN
            side_mm = area.width_mm + more_mm
            area = Area(area.x_mm - more_mm / 2, area.y_mm - more_mm / 2, side_mm, side_mm)
        side_mm = min(area.width_mm, self.width_mm, self.height_mm)
        left = max(0.0, min(area.x_mm, self.width_mm - side_mm))
        top = max(0.0, min(area.y_mm, self.height_mm - side_mm))
        code = CodeBox(
            Area(left, top, side_mm, side_mm), content, "back" if side == "back" else "front"
        )
        self.parts.append(code)

    def layout(self, name: str) -> Layout:
        """The parts that can stand together: a text gives way to codes, and to its neighbours."""
        kept: list[Part] = []
        for part in self.parts:
            if not isinstance(part, Column):
                kept.append(part)
                continue
            free = self._with_room(part)
            if free is None:
                self.lose(
                    say(
                        "The text “{text}” stood over the QR code; it was left out.",
                        text=_named(part.texts[0]),
                    )
                )
                continue
            kept.append(free)
        return Layout(name, self.width_mm, self.height_mm, tuple(kept), title=name)

    def _with_room(self, column: Column) -> Column | None:
        """With as few lines as keep it off codes and off the first line of other texts."""
        same_side = [part for part in self.parts if part.side == column.side]
        codes = [part.area for part in same_side if isinstance(part, CodeBox)]
        texts = [
            _first_line(part)
            for part in same_side
            if isinstance(part, Column) and part is not column
        ]
        while _overlaps(column, codes) or _overlaps(column, texts):
            shorter = _a_line_shorter(column)
            if shorter is None:
                return None if _overlaps(column, codes) else column
            column = shorter
        return column


def _on_its_baseline(area: Area, spot: Spot, text: TextBox) -> Area:
    """Where our letters stand on the line that theirs stood on: we put them close to the edge of
    their room, and others leave what their line is higher."""
    em_mm = text.size_pt * MM_PER_PT
    stands = spot.stands or spot.grows
    if stands == "bottom":
        moved_mm = (DESCENT_MIN - spot.baseline) * em_mm
        return area._replace(y_mm=area.y_mm + moved_mm)
    moved_mm = (spot.baseline - ASCENT_MIN) * em_mm
    if stands == "middle":
        moved_mm *= 2
    if not spot.height_mm:
        return area._replace(y_mm=area.y_mm + moved_mm)
    left_mm = max(area.height_mm - moved_mm, em_mm)
    return area._replace(y_mm=area.y_mm + area.height_mm - left_mm, height_mm=left_mm)


def _overlaps(column: Column, others: list[Area]) -> bool:
    around = turned_area(column.area, column.rotation_deg)
    return any(around.overlaps(other) for other in others)


def _line_mm(column: Column) -> float:
    return column.texts[0].size_pt * LINE_PITCH * MM_PER_PT


def _first_line(column: Column) -> Area:
    """Where the text begins: the rest of its room it needs only when it is long."""
    height_mm = min(column.area.height_mm, _line_mm(column) * 0.8)
    return turned_area(_end_of(column, height_mm), column.rotation_deg)


def _a_line_shorter(column: Column) -> Column | None:
    text, line_mm = column.texts[0], _line_mm(column)
    height_mm = column.area.height_mm - line_mm
    if height_mm < line_mm * 0.99:
        return None
    lines = max(1, text.lines_max - 1)
    return replace(column, area=_end_of(column, height_mm), texts=(replace(text, lines_max=lines),))


def _end_of(column: Column, height_mm: float) -> Area:
    """So much of a column's area, at that end where its text begins or ends for good."""
    area, turn = column.area, radians(column.rotation_deg)
    # Turned about the middle, the area grows shorter by half at each end; so its middle moves.
    moved_mm = (area.height_mm - height_mm) / 2 * (1 if column.vertical == "bottom" else -1)
    return Area(
        area.x_mm - moved_mm * sin(turn),
        area.y_mm + (area.height_mm - height_mm) / 2 + moved_mm * cos(turn),
        area.width_mm,
        height_mm,
    )


def text_box(
    size_pt: float,
    *,
    fields: tuple[str, ...] = (),
    text: str = "",
    bold: bool = False,
    align: str = "left",
    tone: str = "#000000",
) -> TextBox:
    """A text as others describe it, with a floor that they do not have."""
    known: dict[str, Align] = {"left": "left", "center": "center", "right": "right"}
    return TextBox(
        size_pt=size_pt,
        floor_pt=min(size_pt, max(FLOOR_PT_MIN, size_pt * FLOOR_SHARE)),
        fields=fields,
        text=text,
        bold=bold,
        align=known.get(align, "left"),
        tone=tone,
    )


def _turned_about(area: Area, spot: Spot) -> Area:
    """The same area where turning about its own middle puts it as turning about the anchor did."""
    across, along = cos(radians(spot.rotation_deg)), sin(radians(spot.rotation_deg))
    middle_x, middle_y = area.width_mm / 2, area.y_mm - spot.y_mm + area.height_mm / 2
    x_mm = spot.x_mm + middle_x * across - middle_y * along
    y_mm = spot.y_mm + middle_x * along + middle_y * across
    return area._replace(x_mm=x_mm - area.width_mm / 2, y_mm=y_mm - area.height_mm / 2)


def _named(text: TextBox) -> str:
    said = text.text or " ".join(text.fields)
    return said if len(said) <= 40 else f"{said[:39]}…"


def unknown_field(name: str) -> str:
    return say("The field “{field}” is not known here; its text was left out.", field=name)
