"""A badge layout as values: what stands where, in millimetres from the top left of one card."""

from __future__ import annotations

from collections.abc import Callable
from math import cos, radians, sin
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from badges.layout_table import Area

Align = Literal["left", "center", "right"]
Vertical = Literal["top", "middle", "bottom"]
Side = Literal["front", "back"]
# What a layout is for: commands offer it, and what is looked for on a badge is not asked of a sign.
Kind = Literal["badge", "temporary", "slip", "place-card", "list", "sign"]
# "ink", "soft", "category", "on-category", "white", or a colour as #rrggbb.
Tone = str
TONES = ("ink", "soft", "category", "on-category", "white")


class TextBox(Struct, frozen=True):
    """One text of a column: what it says, how large, how far it may shrink and wrap.

    It says its `fields`, those that are not empty, with `join` between; or `text`, a sentence with
    fields in it ("Table {table}"), of which `words` may hold one for each language. A sentence
    whose fields are all empty is left out.
    """

    size_pt: float
    floor_pt: float
    fields: tuple[str, ...] = ()
    lines_max: int = 1
    bold: bool = False
    align: Align = "left"
    tone: Tone = "ink"
    gap_mm: float = 0.0
    join: str = " "
    text: str = ""
    words: tuple[tuple[str, str], ...] = ()  # language, sentence
    capitals: bool = False


class Column(Struct, frozen=True):
    """Texts that stand one below another and close up where one is empty."""

    area: Area
    vertical: Vertical = "top"
    texts: tuple[TextBox, ...] = ()
    rotation_deg: float = 0.0
    side: Side = "front"


class Band(Struct, frozen=True):
    """The category as a colour, a letter and a word."""

    area: Area
    letter_size_pt: float
    word_size_pt: float
    word_floor_pt: float
    inset_mm: float = 0.0
    rotation_deg: float = 0.0
    side: Side = "front"


class CodeBox(Struct, frozen=True):
    """The QR code with its white margin; `content` is a sentence with fields."""

    area: Area
    content: str = "{qr_text}"
    side: Side = "front"


class Rectangle(Struct, frozen=True):
    """A bar that parts or decorates, filled, framed or both; an empty tone is none."""

    area: Area
    fill: Tone = ""
    frame: Tone = ""
    frame_pt: float = 1.0
    corner_mm: float = 0.0
    rotation_deg: float = 0.0
    side: Side = "front"


class Line(Struct, frozen=True):
    """A straight line: to cut, to fold, to write on, to part."""

    x_mm: float
    y_mm: float
    to_x_mm: float
    to_y_mm: float
    width_pt: float = 0.5
    tone: Tone = "ink"
    dashed: bool = False
    side: Side = "front"

    @property
    def area(self) -> Area:
        left, top = min(self.x_mm, self.to_x_mm), min(self.y_mm, self.to_y_mm)
        return Area(left, top, abs(self.to_x_mm - self.x_mm), abs(self.to_y_mm - self.y_mm))


class Image(Struct, frozen=True):
    """A picture: a PNG or JPEG beside the layout's file, or the person's photo."""

    area: Area
    file: str = ""
    field: str = ""
    fit: Literal["contain", "cover", "stretch"] = "contain"
    rotation_deg: float = 0.0
    side: Side = "front"
    content: bytes = b""


class Notice(Struct, frozen=True):
    """What a training badge says, so that nobody takes it for a real one."""

    area: Area
    text: str
    size_pt: float
    side: Side = "front"


class Zones(Struct, frozen=True):
    """Where the badge admits: `labels` are all zones there are, of which the others stay empty."""

    area: Area
    size_pt: float
    labels: tuple[str, ...] = ()
    side: Side = "front"


class Programme(Struct, frozen=True):
    """The person's own day: time, what, where, a row each, under a heading for each day."""

    area: Area
    size_pt: float
    floor_pt: float
    side: Side = "front"
    from_right: bool = False  # times stand at the right, as whoever reads from there expects


Part = Column | Band | CodeBox | Rectangle | Line | Image | Notice | Zones | Programme


class Sheet(Struct, frozen=True):
    """Many cards on one paper; its own parts stand behind them and say the first card's fields.

    A change of the field `group_by` begins a new paper.
    """

    width_mm: float
    height_mm: float
    columns: int
    rows: int
    left_mm: float
    top_mm: float
    gap_x_mm: float = 0.0
    gap_y_mm: float = 0.0
    cut_marks: bool = False
    group_by: str = ""
    parts: tuple[Part, ...] = ()


class Fold(Struct, frozen=True):
    """Front and back on one paper, folded between them.

    Folded along a `horizontal` line, one of them has to stand on its head; which one, says where
    the fold is when the badge is worn: with the back turned, at the bottom.
    """

    axis: Literal["horizontal", "vertical"] = "horizontal"
    turned: Side = "back"
    mark: bool = True


class Layout(Struct, frozen=True):
    """A whole badge, of which parts later in the list are drawn over those before."""

    name: str
    width_mm: float
    height_mm: float
    parts: tuple[Part, ...]
    title: str = ""
    kind: Kind = "badge"
    per: Literal["person", "category"] = "person"
    black_only: bool = False
    sheet: Sheet | None = None
    fold: Fold | None = None

    def in_black(self) -> Layout:
        """The same for a printer that has black only: nothing is told by colour alone."""
        return replace(self, black_only=True)

    def in_capitals(self) -> Layout:
        """The same with family names in capitals, so that no order of names misleads."""
        return self._with_texts(
            lambda text: replace(
                text, fields=tuple("capital_name" if one == "name" else one for one in text.fields)
            )
        )

    def without_honorific(self) -> Layout:
        """The same without Hon. and Mr, for officials who should not put it before their name."""

        def changed(text: TextBox) -> TextBox | None:
            fields = tuple(
                "name" if one == "formal_name" else one for one in text.fields if one != "honorific"
            )
            return replace(text, fields=fields) if fields or not text.fields else None

        return self._with_texts(changed)

    def _with_texts(self, change: Callable[[TextBox], TextBox | None]) -> Layout:
        parts: list[Part] = []
        for part in self.parts:
            if isinstance(part, Column):
                texts = tuple(text for old in part.texts if (text := change(old)) is not None)
                parts.append(replace(part, texts=texts))
            else:
                parts.append(part)
        return replace(self, parts=tuple(parts))

    @property
    def two_sided(self) -> bool:
        return any(part.side == "back" for part in self.parts)

    @property
    def shows_programme(self) -> bool:
        """Whether it says what the person signed up for."""
        texts = [text for column in self.columns for text in column.texts]
        asked = any("sessions" in text.fields or "{sessions}" in text.text for text in texts)
        return asked or any(isinstance(part, Programme) for part in self.parts)

    @property
    def shows_photo(self) -> bool:
        """Whether it has a place for the person's picture."""
        return self.photo_ratio > 0

    @property
    def photo_ratio(self) -> float:
        """Width by height of the place for the person's picture; 0: it has none."""
        for part in self.parts:
            if isinstance(part, Image) and part.field == "photo":
                return part.area.width_mm / part.area.height_mm
        return 0.0

    @property
    def unit_mm(self) -> tuple[float, float]:
        """Width and height of what is cut out: one card, or both before they are folded."""
        if self.fold is None:
            return self.width_mm, self.height_mm
        if self.fold.axis == "horizontal":
            return self.width_mm, 2 * self.height_mm
        return 2 * self.width_mm, self.height_mm

    @property
    def paper_mm(self) -> tuple[float, float]:
        """Width and height of the paper in the printer."""
        return (self.sheet.width_mm, self.sheet.height_mm) if self.sheet else self.unit_mm

    @property
    def columns(self) -> tuple[Column, ...]:
        return tuple(part for part in self.parts if isinstance(part, Column))

    @property
    def codes(self) -> tuple[CodeBox, ...]:
        return tuple(part for part in self.parts if isinstance(part, CodeBox))

    @property
    def code(self) -> Area | None:
        """Where the first code stands with its white margin."""
        return self.codes[0].area if self.codes else None

    @property
    def band(self) -> Band | None:
        return next((part for part in self.parts if isinstance(part, Band)), None)

    @property
    def training(self) -> Notice | None:
        return next((part for part in self.parts if isinstance(part, Notice)), None)


def turned_area(area: Area, rotation_deg: float) -> Area:
    """The upright rectangle around an area that is turned about its middle."""
    across, along = abs(cos(radians(rotation_deg))), abs(sin(radians(rotation_deg)))
    width = area.width_mm * across + area.height_mm * along
    height = area.width_mm * along + area.height_mm * across
    middle_x, middle_y = area.x_mm + area.width_mm / 2, area.y_mm + area.height_mm / 2
    return Area(middle_x - width / 2, middle_y - height / 2, width, height)


def rotation_of(part: Part) -> float:
    return float(getattr(part, "rotation_deg", 0.0))
