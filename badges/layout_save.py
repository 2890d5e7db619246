"""A layout written as TOML: reading it again gives the same layout."""

from __future__ import annotations

from typing import Any

import msgspec

from badges.layout import CodeBox, Fold, Layout, Part, Sheet, TextBox
from badges.layout_file import VERSION
from badges.layout_parts import KIND_OF
from badges.layout_table import Area

_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r"}
# What is not written: a picture's bytes lie beside the layout.
_LEFT_OUT = ("content",)


def layout_toml(layout: Layout) -> str:
    """The whole layout in the newest version. Values that are as usual are left out."""
    head: dict[str, Any] = {"version": VERSION, "name": layout.name}
    for key, usual in (("title", ""), ("kind", "badge"), ("per", "person")):
        if getattr(layout, key) != usual:
            head[key] = getattr(layout, key)
    head |= {"width_mm": layout.width_mm, "height_mm": layout.height_mm}
    if layout.black_only:
        head["black_only"] = True
    lines = _assignments(head)
    if layout.fold is not None:
        lines += ["", "[fold]", *_assignments(_changed(layout.fold))]
    if layout.sheet is not None:
        lines += ["", "[sheet]", *_assignments(_changed(layout.sheet))]
        for part in layout.sheet.parts:
            lines += _part(part, "sheet.part")
    for part in layout.parts:
        lines += _part(part, "part")
    return "\n".join(lines) + "\n"


def _part(part: Part, name: str) -> list[str]:
    lines = ["", f"[[{name}]]", f'kind = "{KIND_OF[type(part)]}"']
    if isinstance(part, CodeBox):
        area = part.area
        keys = {"x_mm": area.x_mm, "y_mm": area.y_mm, "side_mm": area.width_mm}
        return [*lines, *_assignments(keys | _changed(part, without="area"))]
    lines += _assignments(_changed(part))
    for text in getattr(part, "texts", ()):
        lines += _text(text, f"{name}.text")
    return lines


def _text(text: TextBox, name: str) -> list[str]:
    keys = _changed(text, without="words")
    if keys.pop("bold", False):
        keys["weight"] = "bold"
    lines = ["", f"[[{name}]]", *_assignments(keys)]
    if text.words:
        lines += ["", f"[{name}.words]"]
        lines += [f"{language} = {_value(sentence)}" for language, sentence in text.words]
    return lines


def _changed(thing: Part | TextBox | Sheet | Fold, *, without: str = "") -> dict[str, Any]:
    """The values of a part that are not its defaults; an area as its four numbers."""
    found: dict[str, Any] = {}
    for field in msgspec.structs.fields(thing):
        value = getattr(thing, field.name)
        if field.name in (*_LEFT_OUT, without, "parts", "texts") or value == field.default:
            continue
        if isinstance(value, Area):
            found |= value._asdict()
        else:
            found[field.name] = value
    return found


def _assignments(keys: dict[str, Any]) -> list[str]:
    return [f"{key} = {_value(value)}" for key, value in keys.items()]


def _value(value: object) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case int():
            return str(value)
        case float():
            return f"{value:.4f}".rstrip("0").rstrip(".")
        case str():
            return '"' + "".join(_char(char) for char in value) + '"'
        case tuple():
            return "[" + ", ".join(_value(one) for one in value) + "]"
    raise TypeError(value)


def _char(char: str) -> str:
    if char in _ESCAPES:
        return _ESCAPES[char]
    return char if char >= " " and char != "\x7f" else f"\\u{ord(char):04x}"
