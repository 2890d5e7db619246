"""Tells whose layout a JSON text is, and imports it."""

from __future__ import annotations

import json
from typing import Any

from msgspec import Struct

from badges.imports import indico, pretix
from badges.imports.draft import Draft
from badges.imports.values import Values
from badges.layout import Layout
from badges.layout_file import read_layout
from badges.layout_save import layout_toml
from badges.layout_table import LayoutError
from badges.said import say

TEXT_CHARS_MAX = 2_000_000
# Where nothing says the size: their badges are usually A6 across.
SIZE_MM_DEFAULT = (148.0, 105.0)


class Imported(Struct, frozen=True):
    """A layout, where it came from, and a sentence for each thing that has no counterpart."""

    layout: Layout
    source: str
    lost: tuple[str, ...]


def import_layout(text: str, *, name: str, size_mm: tuple[float, float] | None = None) -> Imported:
    """Import a badge layout of pretix or a designer template of Indico.

    pretix keeps the size in a background file: `size_mm`, width and height, says it where the text
    does not. LayoutError says what is wrong with the text.
    """
    draft, source = _draft(_parsed(text), size_mm)
    layout = draft.layout(name)
    if not layout.parts:
        raise LayoutError(say("The layout cannot be imported: nothing of it can be printed here."))
    # What was made is held to the same rules as what is written by hand.
    return Imported(read_layout(layout_toml(layout), source=name), source, tuple(draft.lost))


def _parsed(text: str) -> Any:
    if len(text) > TEXT_CHARS_MAX:
        raise LayoutError(say("The layout cannot be imported: the file is too large to be one."))
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as fault:
        raise LayoutError(
            say("The layout cannot be imported: it is no JSON ({why}).", why=fault)
        ) from fault


def _draft(content: Any, size_mm: tuple[float, float] | None) -> tuple[Draft, str]:
    if isinstance(content, list):
        return _of_pretix(content, size_mm, {}), "pretix"
    if isinstance(content, dict):
        if isinstance(content.get("data"), dict) and "items" in content["data"]:
            content = content["data"]
        if isinstance(content.get("items"), list):
            return indico.draft_of(content), "Indico"
        layout = content.get("layout")
        areas = _parsed(layout) if isinstance(layout, str) else layout
        if isinstance(areas, list):
            return _of_pretix(areas, size_mm, content), "pretix"
    raise LayoutError(
        say(
            "The layout cannot be imported: it is neither a badge layout of pretix (a list of "
            "areas) nor a designer template of Indico (width, height and items)."
        )
    )


def _of_pretix(
    areas: list[Any], size_mm: tuple[float, float] | None, whole: dict[str, Any]
) -> Draft:
    told = size_mm or _told_size(whole)
    draft = pretix.draft_of(areas, told or SIZE_MM_DEFAULT)
    if told is None:
        draft.lose(
            say(
                "The file does not say how large the badge is; it was taken for A6 across "
                "(148 x 105 mm). Say it with --size if it is another."
            )
        )
    if whole.get("background"):
        draft.lose(say("The background is not in the file; add it beside the layout as a picture."))
    return draft


def _told_size(whole: dict[str, Any]) -> tuple[float, float] | None:
    sizes = whole.get("size")
    if isinstance(sizes, list) and sizes and isinstance(sizes[0], dict):
        first = Values(sizes[0], "size")
        return first.number("width", 148, least=10), first.number("height", 105, least=10)
    return None
