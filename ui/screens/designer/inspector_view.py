"""What the inspector shows of the chosen part: each value with its unit, its limits, its words."""

from __future__ import annotations

from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from badges.data import FIELDS
from badges.design.values import SIZE_PT_MAX, SIZE_PT_MIN, value_of
from badges.layout import (
    Band,
    CodeBox,
    Column,
    Image,
    Line,
    Notice,
    Part,
    Programme,
    Rectangle,
    Zones,
)
from ui.screens.designer.card_fields import card_fields
from ui.screens.designer.design import Design
from ui.screens.designer.field_view import Choices as Choices
from ui.screens.designer.field_view import FieldView as FieldView
from ui.screens.designer.part_words import field_words, part_words, said_words, tone_words
from ui.words import told, translate

TEXT_TONES = ("ink", "soft", "white", "on-category")
GROUND_TONES = ("ink", "soft", "category", "white")


class InspectorView(Struct, frozen=True):
    """The values of one part, and the texts of a column of which one is edited."""

    heading: str
    fields: tuple[FieldView, ...]
    texts: tuple[str, ...] = ()
    text_at: int = 0
    text_fields: tuple[FieldView, ...] = ()
    offered: Choices = ()  # fields that a sentence may hold
    picture: bool = False  # a picture of its own can be chosen
    own_picture: bool = False  # and one is


def inspector_view(design: Design) -> InspectorView:
    if design.chosen < 0:
        return InspectorView(
            translate("designer", "The badge"), _marked(card_fields(design.layout), design)
        )
    part = design.layout.parts[design.chosen]
    view = InspectorView(part_words(part)[0], _marked(_part_fields(design, part), design))
    if isinstance(part, Image):
        return InspectorView(view.heading, view.fields, picture=True, own_picture=bool(part.file))
    if not isinstance(part, Column):
        return view
    texts = tuple(
        said_words(value_of(design.layout, design.chosen, "text.sentence", at))
        for at in range(len(part.texts))
    )
    return InspectorView(
        view.heading,
        view.fields,
        texts=texts,
        text_at=design.text_at,
        text_fields=_marked(_text_fields(design), design),
        offered=tuple((field, field_words(field)) for field in FIELDS),
    )


def _marked(fields: list[FieldView], design: Design) -> tuple[FieldView, ...]:
    name, why = design.wrong[0], told(design.wrong[1])
    return tuple(replace(one, wrong=why) if one.name == name else one for one in fields)


def _part_fields(design: Design, part: Part) -> list[FieldView]:
    found = _place(design, part)
    match part:
        case Column():
            found.append(_choice(design, "vertical", translate("designer", "Stands"), _verticals()))
        case Band():
            found += [
                _pt(design, "letter_size_pt", translate("designer", "Letter")),
                _pt(design, "word_size_pt", translate("designer", "Word")),
                _pt(design, "word_floor_pt", translate("designer", "Word at least")),
                _mm(design, "inset_mm", translate("designer", "Inset")),
            ]
        case CodeBox():
            words = translate("designer", "What it says")
            found.append(FieldView("content", words, "text", _value(design, "content"), wide=True))
        case Rectangle():
            found += _of_rectangle(design)
        case Line():
            found += [
                _pt(design, "width_pt", translate("designer", "Thickness"), least=0.1),
                _tone(design, "tone", translate("designer", "Colour"), GROUND_TONES),
                _flag(design, "dashed", translate("designer", "Dashed")),
            ]
        case Image():
            found.append(_choice(design, "fit", translate("designer", "Fills"), _fits()))
        case Notice():
            words = translate("designer", "What it says")
            found += [
                _pt(design, "size_pt", translate("designer", "Size")),
                FieldView("text", words, "text", part.text, wide=True),
            ]
        case Zones():
            words = translate("designer", "All zones, with commas")
            found += [
                _pt(design, "size_pt", translate("designer", "Size")),
                FieldView("labels", words, "text", _value(design, "labels"), wide=True),
            ]
        case Programme():
            found += [
                _pt(design, "size_pt", translate("designer", "Size")),
                _pt(design, "floor_pt", translate("designer", "At least")),
            ]
    return found


def _place(design: Design, part: Part) -> list[FieldView]:
    found = [
        _mm(design, "x_mm", translate("designer", "From the left")),
        _mm(design, "y_mm", translate("designer", "From the top")),
    ]
    if isinstance(part, Line):
        found += [
            _mm(design, "to_x_mm", translate("designer", "To, from the left")),
            _mm(design, "to_y_mm", translate("designer", "To, from the top")),
        ]
    elif isinstance(part, CodeBox):
        found.append(_mm(design, "side_mm", translate("designer", "Side")))
    else:
        found += [
            _mm(design, "width_mm", translate("designer", "Width")),
            _mm(design, "height_mm", translate("designer", "Height")),
        ]
    if hasattr(part, "rotation_deg"):
        found.append(
            FieldView("rotation_deg", translate("designer", "Turned"), "number",
                      _value(design, "rotation_deg"), unit="°", least=0, most=359.9, step=15,
                      decimals=1)
        )  # fmt: skip
    sides = (
        ("front", translate("designer", "Front")),
        ("back", translate("designer", "Back")),
    )
    found.append(_choice(design, "side", translate("designer", "On the"), sides))
    return found


def _of_rectangle(design: Design) -> list[FieldView]:
    tones = ("", *GROUND_TONES)
    return [
        _tone(design, "fill", translate("designer", "Fill"), tones),
        _tone(design, "frame", translate("designer", "Frame"), tones),
        _pt(design, "frame_pt", translate("designer", "Frame's thickness"), least=0.1),
        _mm(design, "corner_mm", translate("designer", "Round corners")),
    ]


def _text_fields(design: Design) -> list[FieldView]:
    words = translate("designer", "What it says")
    aligns = (
        ("left", translate("designer", "Left")),
        ("center", translate("designer", "Middle")),
        ("right", translate("designer", "Right")),
    )
    return [
        FieldView("text.sentence", words, "sentence", _value(design, "text.sentence"), wide=True),
        _pt(design, "text.size_pt", translate("designer", "Size")),
        _pt(design, "text.floor_pt", translate("designer", "At least")),
        FieldView("text.lines_max", translate("designer", "Lines at most"), "number",
                  _value(design, "text.lines_max"), least=1, most=20),
        _mm(design, "text.gap_mm", translate("designer", "Gap above")),
        _choice(design, "text.align", translate("designer", "Alignment"), aligns),
        _tone(design, "text.tone", translate("designer", "Colour"), TEXT_TONES),
        _flag(design, "text.bold", translate("designer", "Bold")),
        _flag(design, "text.capitals", translate("designer", "In capitals")),
        FieldView("text.words", translate("designer", "In other languages"), "languages",
                  _value(design, "text.words"), wide=True),
    ]  # fmt: skip


def _verticals() -> Choices:
    return (
        ("top", translate("designer", "Top")),
        ("middle", translate("designer", "Middle")),
        ("bottom", translate("designer", "Bottom")),
    )


def _fits() -> Choices:
    return (
        ("contain", translate("designer", "Whole")),
        ("cover", translate("designer", "The frame")),
        ("stretch", translate("designer", "Stretched")),
    )


def _value(design: Design, name: str) -> Any:
    return value_of(design.layout, design.chosen, name, design.text_at)


def _mm(design: Design, name: str, words: str) -> FieldView:
    most = max(design.layout.width_mm, design.layout.height_mm)
    least = -most if name in ("x_mm", "y_mm") else 0.0
    return FieldView(
        name, words, "number", _value(design, name), unit="mm", least=least, most=most, decimals=2
    )


def _pt(design: Design, name: str, words: str, *, least: float = SIZE_PT_MIN) -> FieldView:
    step = 0.5 if least >= 1 else 0.25
    return FieldView(name, words, "number", _value(design, name), unit="pt", least=least,
                     most=SIZE_PT_MAX, step=step, decimals=1 if least >= 1 else 2)  # fmt: skip


def _choice(design: Design, name: str, words: str, choices: Choices) -> FieldView:
    return FieldView(name, words, "choice", _value(design, name), choices=choices)


def _flag(design: Design, name: str, words: str) -> FieldView:
    return FieldView(name, words, "flag", _value(design, name))


def _tone(design: Design, name: str, words: str, tones: tuple[str, ...]) -> FieldView:
    value = _value(design, name)
    own = () if value in tones else (value,)
    choices = tuple((tone, tone_words(tone)) for tone in (*tones, *own))
    return FieldView(name, words, "tone", value, choices=choices)
