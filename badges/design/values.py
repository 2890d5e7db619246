"""The values of a part by their names: reading one, and the layout after one was set.

A value that no layout file may hold is answered by a sentence, and the layout stays as it is.
Values that bound each other give way: a text's floor never stands above its size.
"""

from __future__ import annotations

import re
from difflib import get_close_matches
from typing import Any, cast

from msgspec import Struct
from msgspec.structs import replace

from badges.colours import parse_colour
from badges.data import FIELDS
from badges.design.arranging import put, with_part
from badges.design.paper import is_of_paper, with_paper_value
from badges.design.saying import in_language, saying, sentence_for, unknown_fields
from badges.layout import (
    TONES,
    Band,
    CodeBox,
    Column,
    Image,
    Layout,
    Line,
    Part,
    Programme,
    Rectangle,
    TextBox,
)
from badges.layout_parts import TEXT_TONES
from badges.layout_table import Area
from badges.said import say

Value = float | int | str | bool | tuple[tuple[str, str], ...]
SIZE_PT_MIN, SIZE_PT_MAX = 3.0, 500.0
# A floor never stands above its size.
FLOORS = {"size_pt": "floor_pt", "word_size_pt": "word_floor_pt"}
_AREA = ("x_mm", "y_mm", "width_mm", "height_mm")
_LANGUAGE = re.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")


class Unfit(Struct, frozen=True):
    """The value cannot be set; the sentence says why."""

    sentence: str


def value_of(layout: Layout, at: int, name: str, text_at: int = 0) -> Any:
    """The value of a part; names that begin with `text.` are of its text `text_at`."""
    part = layout.parts[at]
    if name.startswith("text."):
        assert isinstance(part, Column)
        box = part.texts[text_at]
        return sentence_for(box) if name == "text.sentence" else getattr(box, name[5:])
    if isinstance(part, CodeBox) and name == "side_mm":
        return part.area.width_mm
    if name in _AREA and not isinstance(part, Line):
        return getattr(part.area, name)
    if name == "labels":
        return ", ".join(getattr(part, name))
    return getattr(part, name)


def with_value(
    layout: Layout, at: int, name: str, value: Value, *, text_at: int = 0
) -> Layout | Unfit:
    """The layout with this value, or why it cannot have it."""
    part = layout.parts[at]
    if name.startswith("text."):
        assert isinstance(part, Column)
        box = _text_with(part.texts[text_at], name[5:], value)
        if isinstance(box, Unfit):
            return box
        texts = (*part.texts[:text_at], box, *part.texts[text_at + 1 :])
        return with_part(layout, at, replace(part, texts=texts))
    changed = _part_with(part, name, value)
    if isinstance(changed, Unfit):
        return changed
    area = changed.area
    return with_part(layout, at, put(changed, area, (layout.width_mm, layout.height_mm)))


def with_text(layout: Layout, at: int) -> Layout:
    """The column with another text at its end, like the one before it."""
    part = layout.parts[at]
    assert isinstance(part, Column)
    fresh = TextBox(12.0, 8.0, ("organisation",))
    if part.texts:
        fresh = replace(part.texts[-1], fields=("organisation",), text="", words=(), join=" ")
    return with_part(layout, at, replace(part, texts=(*part.texts, fresh)))


def without_text(layout: Layout, at: int, text_at: int) -> Layout:
    """The column without this text; its last one stays."""
    part = layout.parts[at]
    assert isinstance(part, Column)
    if len(part.texts) == 1:
        return layout
    texts = (*part.texts[:text_at], *part.texts[text_at + 1 :])
    return with_part(layout, at, replace(part, texts=texts))


def _text_with(box: TextBox, name: str, value: Value) -> TextBox | Unfit:
    match name:
        case "sentence":
            return _unknown(str(value)) or saying(box, str(value))
        case "words":
            words = cast("tuple[tuple[str, str], ...]", value)
            for language, sentence in words:
                if not _LANGUAGE.fullmatch(language):
                    return Unfit(
                        say(
                            "{language!r} is no language; write ko, pt or zh-TW.", language=language
                        )
                    )
                if unknown := _unknown(sentence):
                    return unknown
            return in_language(box, tuple(dict(words).items()))
        case "tone":
            return _no_tone(str(value), TEXT_TONES) or replace(box, tone=str(value))
        case "size_pt" | "floor_pt":
            return cast(TextBox, _sized(box, name, float(cast(float, value))))
        case "lines_max":
            return replace(box, lines_max=max(1, int(cast(int, value))))
        case "gap_mm":
            return replace(box, gap_mm=round(max(0.0, float(cast(float, value))), 2))
    return replace(box, **{name: value})


def _part_with(part: Part, name: str, value: Value) -> Part | Unfit:
    if name in _AREA and not isinstance(part, Line):
        return replace(part, area=_area_with(part.area, name, value))
    match name:
        case "side_mm":
            side_mm = float(cast(float, value))
            return replace(part, area=Area(*part.area[:2], side_mm, side_mm))
        case "x_mm" | "y_mm" | "to_x_mm" | "to_y_mm" | "inset_mm" | "corner_mm":
            return replace(part, **{name: max(0.0, round(float(str(value)), 2))})
        case "rotation_deg":
            return replace(part, rotation_deg=round(float(str(value)) % 360, 1) % 360)
        case "tone" | "fill" | "frame":
            return _toned(part, name, str(value))
        case "content":
            unknown = _unknown(str(value))
            return unknown or replace(part, content=str(value))
        case "labels":
            labels = tuple(word.strip() for word in str(value).split(",") if word.strip())
            return replace(part, labels=labels)
        case "size_pt" | "floor_pt" | "word_size_pt" | "word_floor_pt" | "letter_size_pt":
            return cast(Part, _sized(part, name, float(str(value))))
        case "width_pt" | "frame_pt":
            return replace(part, **{name: max(0.1, round(float(str(value)), 2))})
    return replace(part, **{name: value})


def with_picture(layout: Layout, at: int, file: str, content: bytes) -> Layout:
    """The image with a picture of its own, which lies beside the layout's file."""
    part = layout.parts[at]
    assert isinstance(part, Image)
    field = "" if file else "photo"
    return with_part(layout, at, replace(part, file=file, field=field, content=content))


def _area_with(area: Area, name: str, value: Value) -> Area:
    return area._replace(**{name: float(cast(float, value))})


def _sized(thing: TextBox | Part, name: str, size_pt: float) -> TextBox | Part:
    size_pt = round(min(max(size_pt, SIZE_PT_MIN), SIZE_PT_MAX), 1)
    changed: dict[str, float] = {name: size_pt}
    for size, floor in FLOORS.items():
        if name == size and hasattr(thing, floor):
            changed[floor] = min(getattr(thing, floor), size_pt)
        elif name == floor:
            changed[floor] = min(getattr(thing, size), size_pt)
    return replace(thing, **changed)


def _toned(part: Part, name: str, tone: str) -> Part | Unfit:
    if isinstance(part, Rectangle):
        if tone and (unfit := _no_tone(tone)):
            return unfit
        changed = replace(part, **{name: tone})
        if not changed.fill and not changed.frame:
            return Unfit(say("Without a fill and a frame, nothing would be seen of it."))
        return changed
    return _no_tone(tone) or replace(part, **{name: tone})


def _no_tone(tone: str, tones: tuple[str, ...] = TONES) -> Unfit | None:
    if tone in tones or parse_colour(tone) is not None:
        return None
    return Unfit(say("{tone!r} is no colour; choose one, or write it as #rrggbb.", tone=tone))


def _unknown(sentence: str) -> Unfit | None:
    unknown = unknown_fields(sentence)
    if not unknown:
        return None
    near = get_close_matches(unknown[0], FIELDS, n=1)
    if near:
        return Unfit(
            say("There is no field {field!r}. Did you mean {near}?", field=unknown[0], near=near[0])
        )
    return Unfit(say("There is no field {field!r}.", field=unknown[0]))


def sizes_of(part: Part) -> tuple[str, ...]:
    """The sizes of type of a part that is no column."""
    if isinstance(part, Band):
        return ("letter_size_pt", "word_size_pt", "word_floor_pt")
    return ("size_pt", "floor_pt") if isinstance(part, Programme) else ("size_pt",)


# -- the layout itself ----------------------------------------------------------------------------

CARD_MM_MIN, CARD_MM_MAX = 10.0, 1000.0


def with_card_value(layout: Layout, name: str, value: Value) -> Layout:
    """The layout with another size, title, kind, sheet or fold. What then lies off its card or its
    sheet is reviewed."""
    if is_of_paper(name):
        return with_paper_value(layout, name, value)
    if name in ("width_mm", "height_mm"):
        length_mm = round(min(max(float(cast(float, value)), CARD_MM_MIN), CARD_MM_MAX), 2)
        return replace(layout, **{name: length_mm})
    return replace(layout, **{name: value})
