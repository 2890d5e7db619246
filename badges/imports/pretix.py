"""Badge layouts of pretix: a JSON array of areas, in millimetres from the bottom left."""

from __future__ import annotations

import re
from typing import Any

from msgspec.structs import replace

from badges.imports.draft import MM_PER_PT, Draft, Spot, text_box, unknown_field
from badges.imports.values import Values
from badges.layout import Image, Vertical
from badges.layout_table import Area
from badges.said import say
from badges.setting import ASCENT_MIN, DESCENT_MIN

# A line of theirs takes its size times this, and its first baseline is one size below its top.
LEADING = 1.15
# What the letters of their font take below and above the baseline. A textarea is moved by it; and
# a line of one that gives no line height, as old ones do, takes both together.
DESCENT, ASCENT = 0.293, 1.069
# Of a line of ours, what its baseline is below its middle, and its top above that.
MIDDLE = (ASCENT_MIN + DESCENT_MIN) / 2
_VARIABLE = re.compile(r"\{([a-zA-Z0-9:_]+)\}")
_FIELDS = {
    "attendee_name": "name",
    "attendee_name_full": "name",
    "attendee_name_given_name": "given_name",
    "attendee_name_family_name": "family_name",
    "attendee_name_salutation": "honorific",
    "attendee_name_title": "honorific",
    "attendee_name_degree": "post_nominals",
    "attendee_company": "organisation",
    "attendee_job_title": "position",
    "attendee_country": "country",
    "item": "category_word",
    "itemvar": "category_word",
    "item_name": "category_word",
    "event_name": "event_name",
    "event_date_range": "event_dates",
    "event_begin_date": "event_dates",
    "event_location": "event_place",
    "addons": "sessions",
    "seat": "seat",
    "seat_number": "seat",
    "seat_row": "table",
    "order": "number",
    "positionid": "number",
    "secret": "qr_text",
    "pseudonymization_id": "qr_text",
}


def draft_of(areas: list[Any], size_mm: tuple[float, float]) -> Draft:
    """Everything of the layout that can be printed here, and what cannot."""
    draft = Draft(*size_mm)
    for number, area in enumerate(areas, 1):
        if not isinstance(area, dict):
            draft.lose(say("Entry {number} is no area; it was left out.", number=number))
            continue
        values = Values(area, f"entry {number}")
        page = values.number("page", 1)
        if page not in (1, 2):
            draft.lose(
                say(
                    "What stands on page {page} was left out: a badge has two sides here.",
                    page=f"{page:g}",
                )
            )
            continue
        side = "back" if page == 2 else "front"
        kind = values.word("type")
        if kind in ("textarea", "textcontainer"):
            _text(draft, values, kind, side)
        elif kind == "barcodearea":
            _code(draft, values, side)
        elif kind == "imagearea":
            _image(draft, values, side)
        elif kind == "poweredby":
            draft.lose(say("The mark of the program that made it (poweredby) is not printed."))
        else:
            draft.lose(say("There is nothing here like “{kind}”; it was left out.", kind=kind))
    return draft


def _text(draft: Draft, values: Values, kind: str, side: str) -> None:
    size_pt = values.number("fontsize", 12, least=1)
    said = _said(draft, values)
    if said is None:
        return
    fields, text, words = said
    box = text_box(
        size_pt,
        fields=fields,
        text=text,
        bold=values.flag("bold"),
        align=values.word("align"),
        tone=_colour(draft, values),
    )
    if words:
        box = replace(box, words=words)
    if values.flag("italic"):
        draft.lose(say("Slanted letters (italic) are printed upright."))
    font = values.word("fontfamily") or "Open Sans"
    if font != "Open Sans":
        draft.lose(say("The font {font} is printed as Noto Sans.", font=font))
    spot = _container(draft, values) if kind == "textcontainer" else _area(draft, values)
    draft.add_text(spot, box, side=side)


def _anchor(draft: Draft, values: Values) -> Spot:
    return Spot(
        values.number("left", 0),
        draft.height_mm - values.number("bottom", 0),
        values.number("width", draft.width_mm, least=1),
        rotation_deg=values.number("rotation", 0),
    )


def _container(draft: Draft, values: Values) -> Spot:
    """A box, turned about its top left corner."""
    spot = _anchor(draft, values)
    leading = LEADING * values.number("lineheight", 1)
    size_mm = values.number("fontsize", 12) * MM_PER_PT
    height_mm = values.number("height", size_mm * leading, least=1)
    stands = _vertical(values.word("verticalalign"))
    baseline = {"top": 1.0, "middle": 1.0 - leading / 2 + MIDDLE, "bottom": leading - 1}[stands]
    return replace(
        spot, y_mm=spot.y_mm - height_mm, height_mm=height_mm, stands=stands, baseline=baseline
    )


def _area(draft: Draft, values: Values) -> Spot:
    """Lines that hang from an anchor, or stand on it and grow upwards."""
    spot = _anchor(draft, values)
    told = values.number("lineheight", 0)
    leading = LEADING * told if told else 1.0
    line = leading if told else ASCENT + DESCENT
    below = DESCENT - (leading - 1) * 1.05
    if values.flag("downward"):
        return replace(spot, baseline=1.0 - DESCENT / 2.5)
    if spot.rotation_deg:
        # Upward text is turned about the top left corner of its first line. Further lines of
        # theirs run into what stands below; ours grow upwards as they do where nothing is turned.
        line_mm = values.number("fontsize", 12) * line * MM_PER_PT
        return replace(spot, y_mm=spot.y_mm - line_mm, grows="bottom", baseline=below - 1.0)
    return replace(spot, grows="bottom", baseline=below + line - 1)


def _vertical(word: str) -> Vertical:
    known: dict[str, Vertical] = {"middle": "middle", "bottom": "bottom"}
    return known.get(word, "top")


_Said = tuple[tuple[str, ...], str, tuple[tuple[str, str], ...]]


def _said(draft: Draft, values: Values) -> _Said | None:
    """The fields, or the sentence, or one for each language; none where it has no counterpart."""
    content = values.word("content")
    if content == "other":
        return (), _sentence(draft, values.word("text")), ()
    if content == "other_i18n":
        known = values.table("text_i18n")
        words = tuple(
            (language.replace("_", "-"), _sentence(draft, str(sentence)))
            for language, sentence in known.items()
            if re.fullmatch("[a-z]{2,3}([-_][A-Za-z0-9]{2,8})*", language)
        )
        return ((), words[0][1], words) if words else None
    field = _FIELDS.get(content)
    if field is None:
        draft.lose(unknown_field(content))
        return None
    return (field,), "", ()


def _sentence(draft: Draft, text: str) -> str:
    def named(match: re.Match[str]) -> str:
        field = _FIELDS.get(match[1])
        if field is None:
            draft.lose(
                say(
                    "The field “{field}” is not known here; it was left out of its text.",
                    field=match[1],
                )
            )
            return ""
        return f"{{{field}}}"

    return _VARIABLE.sub(named, text)


def _colour(draft: Draft, values: Values) -> str:
    parts = values.numbers("color") or [0, 0, 0]
    if len(parts) > 3 and parts[3] != 1:
        draft.lose(say("See-through letters are printed whole."))
    red, green, blue = (min(255, max(0, round(part))) for part in [*parts, 0, 0, 0][:3])
    return f"#{red:02x}{green:02x}{blue:02x}"


def _code(draft: Draft, values: Values, side: str) -> None:
    size_mm = values.number("size", 20, least=1)
    top_mm = draft.height_mm - values.number("bottom", 0) - size_mm
    content = values.word("content") or "secret"
    text = "{qr_text}"
    if content == "other":
        text = _sentence(draft, values.word("text"))
    elif _FIELDS.get(content) not in (None, "qr_text"):
        text = f"{{{_FIELDS[content]}}}"
    elif content not in _FIELDS:
        draft.lose(say("The code said “{text}”; it says the badge's own code now.", text=content))
    if values.numbers("color") and _colour(draft, values) != "#000000":
        draft.lose(say("A coloured code is printed black, so that scanners read it."))
    area = Area(values.number("left", 0), top_mm, size_mm, size_mm)
    draft.add_code(area, text, margin=not values.flag("nowhitespace"), side=side)


def _image(draft: Draft, values: Values, side: str) -> None:
    width_mm, height_mm = values.number("width", 20, least=1), values.number("height", 20, least=1)
    top_mm = draft.height_mm - values.number("bottom", 0) - height_mm
    area = Area(values.number("left", 0), top_mm, width_mm, height_mm)
    content = values.word("content")
    if "photo" not in content and "picture" not in content:
        draft.lose(
            say("The picture “{name}” is not in the file; add it beside the layout.", name=content)
        )
        return
    draft.parts.append(Image(area, field="photo", side="back" if side == "back" else "front"))
