"""Reading the parts of a layout file: each kind's keys, their defaults and their limits."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

from badges.data import FIELDS
from badges.layout import (
    TONES,
    Align,
    Band,
    CodeBox,
    Column,
    Image,
    Line,
    Notice,
    Part,
    Programme,
    Rectangle,
    Side,
    TextBox,
    Vertical,
    Zones,
)
from badges.layout_table import Area, Table, unknown_field
from badges.said import say
from badges.sentences import PLACEHOLDER

TRAINING_TEXT = "TRAINING · NOT VALID"
SIDES = ("front", "back")
TEXT_TONES = ("ink", "soft", "white", "on-category")
IMAGE_FIELDS = ("photo",)

Files = Callable[[str], bytes]  # the content of a file beside the layout; LayoutError without


def read_part(table: Table, files: Files) -> Part:
    """One [[part]]: its kind says which keys there are."""
    kind = table.choice("kind", tuple(_READERS), default="column")
    part = _READERS[kind](table, files)
    table.finish()
    return part


def _side(table: Table) -> Side:
    return cast(Side, table.choice("side", SIDES))


def _rotation(table: Table) -> float:
    return table.number("rotation_deg", default=0.0) % 360


def _column(table: Table, _files: Files) -> Column:
    rotation_deg = _rotation(table)
    return Column(
        area=table.area(turned=rotation_deg != 0),
        vertical=cast(Vertical, table.choice("vertical", ("top", "middle", "bottom"))),
        texts=tuple(text_box(text) for text in table.tables("text")),
        rotation_deg=rotation_deg,
        side=_side(table),
    )


def text_box(table: Table) -> TextBox:
    size_pt = table.number("size_pt", above=0)
    floor_pt = table.number("floor_pt", above=0, default=size_pt)
    words = table.sentences("words")
    text = table.text("text", "")
    fields = () if text or words else table.names("fields", FIELDS)
    if (text or words) and table.has("fields"):
        raise table.fault(
            say("it has a text and fields; write the fields into the text, in braces")
        )
    for sentence in (text, *(sentence for _, sentence in words)):
        check_placeholders(table, sentence)
    if floor_pt > size_pt:
        raise table.fault(_floor_above(floor_pt, size_pt))
    box = TextBox(
        size_pt=size_pt,
        floor_pt=floor_pt,
        fields=fields,
        lines_max=table.count("lines_max", 1),
        bold=table.choice("weight", ("regular", "bold")) == "bold",
        align=cast(Align, table.choice("align", ("left", "center", "right"))),
        tone=table.tone("tone", TEXT_TONES, "ink"),
        gap_mm=table.number("gap_mm", above=-1e-9, default=0.0),
        join=table.text("join", " "),
        text=text,
        words=words,
        capitals=table.flag("capitals"),
    )
    table.finish()
    return box


def _floor_above(floor_pt: float, size_pt: float) -> str:
    return say(
        "it has a floor_pt of {floor} above its size_pt of {size}",
        floor=f"{floor_pt:g}",
        size=f"{size_pt:g}",
    )


def check_placeholders(table: Table, sentence: str) -> None:
    for name in PLACEHOLDER.findall(sentence):
        if name not in FIELDS:
            raise table.fault(unknown_field(name, FIELDS))


def band(table: Table, _files: Files | None = None, *, inset_mm: float = 0.0) -> Band:
    rotation_deg = _rotation(table)
    found = Band(
        area=table.area(turned=rotation_deg != 0),
        letter_size_pt=table.number("letter_size_pt", above=0),
        word_size_pt=table.number("word_size_pt", above=0),
        word_floor_pt=table.number("word_floor_pt", above=0),
        inset_mm=table.number("inset_mm", above=-1e-9, default=inset_mm),
        rotation_deg=rotation_deg,
        side=_side(table),
    )
    if found.word_floor_pt > found.word_size_pt:
        raise table.fault(say("it has a word_floor_pt above its word_size_pt"))
    return found


def code(table: Table, _files: Files | None = None) -> CodeBox:
    side_mm = table.number("side_mm", above=0)
    x_mm, y_mm = table.number("x_mm", above=-1e-9), table.number("y_mm", above=-1e-9)
    content = table.text("content", "{qr_text}")
    check_placeholders(table, content)
    return CodeBox(Area(x_mm, y_mm, side_mm, side_mm), content, _side(table))


def _rectangle(table: Table, _files: Files) -> Rectangle:
    rotation_deg = _rotation(table)
    area = table.area(turned=rotation_deg != 0)
    found = Rectangle(
        area=area,
        fill=table.tone("fill", TONES, ""),
        frame=table.tone("frame", TONES, ""),
        frame_pt=table.number("frame_pt", above=0, default=1.0),
        corner_mm=table.number("corner_mm", above=-1e-9, default=0.0),
        rotation_deg=rotation_deg,
        side=_side(table),
    )
    if not found.fill and not found.frame:
        raise table.fault(
            say("it has neither a fill nor a frame, so that nothing would be seen of it")
        )
    if found.corner_mm > min(area.width_mm, area.height_mm) / 2:
        raise table.fault(say("it has a corner_mm of more than half its width or height"))
    return found


def _line(table: Table, _files: Files) -> Line:
    return Line(
        x_mm=table.number("x_mm", above=-1e-9),
        y_mm=table.number("y_mm", above=-1e-9),
        to_x_mm=table.number("to_x_mm", above=-1e-9),
        to_y_mm=table.number("to_y_mm", above=-1e-9),
        width_pt=table.number("width_pt", above=0, default=0.5),
        tone=table.tone("tone", TONES, "ink"),
        dashed=table.flag("dashed"),
        side=_side(table),
    )


def _image(table: Table, files: Files) -> Image:
    file, field = table.text("file", ""), table.text("field", "")
    if bool(file) == bool(field):
        raise table.fault(say("it needs a file or a field, and not both"))
    if field and field not in IMAGE_FIELDS:
        raise table.fault(
            say(
                "it has no picture called {name}; known are {known}",
                name=repr(field),
                known=", ".join(IMAGE_FIELDS),
            )
        )
    rotation_deg = _rotation(table)
    return Image(
        area=table.area(turned=rotation_deg != 0),
        file=file,
        field=field,
        fit=cast(Any, table.choice("fit", ("contain", "cover", "stretch"))),
        rotation_deg=rotation_deg,
        side=_side(table),
        content=files(file) if file else b"",
    )


def notice(table: Table, _files: Files | None = None) -> Notice:
    return Notice(
        area=table.area(),
        text=table.text("text", TRAINING_TEXT),
        size_pt=table.number("size_pt", above=0),
        side=_side(table),
    )


def _zones(table: Table, _files: Files) -> Zones:
    return Zones(
        table.area(), table.number("size_pt", above=0), table.labels("labels"), _side(table)
    )


def _programme(table: Table, _files: Files) -> Programme:
    size_pt = table.number("size_pt", above=0)
    floor_pt = table.number("floor_pt", above=0, default=size_pt)
    if floor_pt > size_pt:
        raise table.fault(_floor_above(floor_pt, size_pt))
    side, from_right = _side(table), table.flag("from_right")
    return Programme(table.area(), size_pt, floor_pt, side, from_right)


_READERS: dict[str, Callable[[Table, Files], Part]] = {
    "column": _column,
    "band": band,
    "code": code,
    "rectangle": _rectangle,
    "line": _line,
    "image": _image,
    "notice": notice,
    "zones": _zones,
    "programme": _programme,
}
KIND_OF: dict[type, str] = {
    Column: "column",
    Band: "band",
    CodeBox: "code",
    Rectangle: "rectangle",
    Line: "line",
    Image: "image",
    Notice: "notice",
    Zones: "zones",
    Programme: "programme",
}
