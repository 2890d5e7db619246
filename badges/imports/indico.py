"""Designer templates of Indico: JSON, 50 pixels a centimetre from the top left."""

from __future__ import annotations

import re
from typing import Any

from msgspec.structs import replace

from badges.imports.draft import Draft, Spot, text_box, unknown_field
from badges.imports.values import Values
from badges.layout import Image
from badges.layout_table import Area
from badges.said import say

PIXELS_PER_MM = 5.0
SIZE_PT_DEFAULT = 15.0
# Their first baseline is one size below the top of the text.
BASELINE = 1.0
_FIELDS: dict[str, tuple[str, ...]] = {
    "full_name": ("honorific", "listed_name"),
    "full_name_no_title": ("listed_name",),
    "full_name_b": ("honorific", "name"),
    "full_name_b_no_title": ("name",),
    "full_name_c": ("honorific", "capital_name"),
    "full_name_no_title_c": ("capital_name",),
    "full_name_d": ("honorific", "capital_name"),
    "full_name_no_title_d": ("capital_name",),
    "title": ("honorific",),
    "first_name": ("given_name",),
    "last_name": ("family_name",),
    "last_name_upper": ("family_name",),
    "affiliation": ("organisation",),
    "position": ("position",),
    "country": ("country",),
    "event_title": ("event_name",),
    "event_dates": ("event_dates",),
    "event_venue": ("event_place",),
    "registration_friendly_id": ("number",),
}
_COLOURS = {
    **{"black": "#000000", "white": "#ffffff", "red": "#ff0000", "green": "#008000"},
    **{"blue": "#0000ff", "yellow": "#ffff00", "orange": "#ffa500", "purple": "#800080"},
    **{"gray": "#808080", "grey": "#808080", "brown": "#a52a2a", "pink": "#ffc0cb"},
}


def draft_of(template: dict[str, Any]) -> Draft:
    """Everything of the template that can be printed here, and what cannot."""
    values = Values(template, "template")
    width_mm = values.number("width", 425, least=25) / PIXELS_PER_MM
    height_mm = values.number("height", 270, least=25) / PIXELS_PER_MM
    draft = Draft(width_mm, height_mm)
    if template.get("background_url") or template.get("background"):
        draft.lose(say("The background picture is not in the file; add it beside the layout."))
    items = [item for item in values.items("items") if isinstance(item, dict)]
    for number, item in enumerate(sorted(items, key=_depth), 1):
        _item(draft, Values(item, f"item {number}"))
    return draft


def _depth(item: dict[str, Any]) -> float:
    return Values(item, "").number("zIndex", 5)


def _item(draft: Draft, values: Values) -> None:
    kind = values.word("type")
    x_mm, y_mm = values.number("x", 0) / PIXELS_PER_MM, values.number("y", 0) / PIXELS_PER_MM
    width_mm = values.number("width", 400, least=5) / PIXELS_PER_MM
    height_mm = values.number("height", 0) / PIXELS_PER_MM
    if kind == "ticket_qr_code":
        side_mm = min(width_mm, height_mm or width_mm)
        draft.add_code(Area(x_mm, y_mm, side_mm, side_mm), "{qr_text}", margin=True)
        return
    if kind == "picture":
        area = Area(x_mm, y_mm, width_mm, height_mm or width_mm)
        draft.parts.append(Image(area, field="photo"))
        return
    if kind in ("fixed_image", "event_logo"):
        draft.lose(
            say("The picture “{name}” is not in the file; add it beside the layout.", name=kind)
        )
        return
    spot = Spot(x_mm, y_mm, width_mm, "top", height_mm=height_mm, baseline=BASELINE)
    _text(draft, values, kind, spot)


def _text(draft: Draft, values: Values, kind: str, spot: Spot) -> None:
    fields = _FIELDS.get(kind, ())
    text = values.word("text") if kind == "fixed" else ""
    if not fields and not text.strip():
        if kind != "fixed":
            draft.lose(unknown_field(kind))
        return
    if kind.endswith("_d"):
        draft.lose(say("Given names are printed whole and not as initials."))
    align = values.word("text_align") or "center"
    if align in ("justified", "justify"):
        draft.lose(say("Text set flush on both sides is set flush left."))
    if values.flag("italic"):
        draft.lose(say("Slanted letters (italic) are printed upright."))
    font = values.word("font_family")
    if font not in ("", "sans-serif"):
        draft.lose(say("The font {font} is printed as Noto Sans.", font=font))
    if values.word("background_color"):
        draft.lose(say("The coloured ground behind a text is not printed."))
    box = text_box(
        _size_pt(values.word("font_size")),
        fields=fields,
        text=text.replace("{", "(").replace("}", ")"),
        bold=values.flag("bold"),
        align=align,
        tone=_colour(draft, values.word("color")),
    )
    draft.add_text(spot, replace(box, capitals=kind == "last_name_upper"))


def _size_pt(text: str) -> float:
    """The whole number of points: what stands behind its point, that program leaves out too."""
    found = re.match(r"(\d+)", text)
    return float(found[1]) if found and int(found[1]) else SIZE_PT_DEFAULT


def _colour(draft: Draft, text: str) -> str:
    plain = text.strip().lower()
    if re.fullmatch("#[0-9a-f]{6}", plain):
        return plain
    if re.fullmatch("#[0-9a-f]{3}", plain):
        return "#" + "".join(char * 2 for char in plain[1:])
    if plain and plain not in _COLOURS:
        draft.lose(say("The colour “{name}” is not known here; its text is black.", name=text))
    return _COLOURS.get(plain, "#000000")
