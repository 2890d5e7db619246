"""What can be wrong with a badge, in sentences that say what to do."""

from __future__ import annotations

import unicodedata
from typing import Literal

from msgspec import Struct

from badges.codes import Spot
from badges.data import FIELD_WORDS
from badges.fit import Fitted, Overflow
from badges.said import say
from badges.setting import Style, set_part

# Hand scanners and phones at arm's length need modules of this size, and of more than two dots.
MODULE_MM_MIN = 0.33
DOTS_MIN = 3
QUOTE_MAX = 40


Kind = Literal["missing", "overflow", "glyph", "code", "unusable"]


class Trouble(Struct, frozen=True):
    """A field, a sentence about it, and of which kind it is."""

    field: str
    sentence: str
    kind: Kind = "missing"

    @staticmethod
    def of_colour(colour: str) -> Trouble:
        return Trouble(
            "category_colour",
            say(
                "The colour {colour!r} of the category is none; write it as #rrggbb. "
                "The badge is printed in black.",
                colour=colour,
            ),
            "unusable",
        )

    @staticmethod
    def of_no_name() -> Trouble:
        said = say("The badge has no name. Enter the person's name before printing.")
        return Trouble("name", said)

    @staticmethod
    def of_no_category(field: str) -> Trouble:
        said = say("The badge has no {field}. Set it in the event.", field=FIELD_WORDS[field])
        return Trouble(field, said)

    @staticmethod
    def of_picture(field: str, name: str) -> Trouble:
        return Trouble(
            field,
            say(
                "The picture {name!r} is none that can be printed; take a PNG or a JPEG.", name=name
            ),
            "unusable",
        )

    @staticmethod
    def of_zones(unknown: list[str]) -> Trouble:
        listed = ", ".join(unknown)
        return Trouble(
            "zones",
            say(
                "The layout has no place for the zones {listed}; they are not printed.",
                listed=listed,
            ),
            "unusable",
        )

    @staticmethod
    def of_programme(items: int, size_pt: float, floor_pt: float) -> Trouble:
        return Trouble(
            "programme",
            say(
                "The programme with %n item(s) is too long: it is printed at {size_pt:.1f} pt, "
                "below the {floor_pt:g} pt that can be read. Take a larger layout.",
                n=items,
                size_pt=size_pt,
                floor_pt=floor_pt,
            ),
            "overflow",
        )


def text_trouble(field: str, placed: Fitted | Overflow, style: Style) -> list[Trouble]:
    """Text that is too long, and characters that no font has."""
    word = FIELD_WORDS[field]
    troubles = []
    if isinstance(placed, Overflow):
        troubles.append(
            Trouble(
                field,
                say(
                    "The {word} “{text}” is too long: it is printed at {size_pt:.1f} pt, below the "
                    "{floor_pt:g} pt that can be read. Shorten it.",
                    word=word,
                    text=_shortened(placed.text),
                    size_pt=placed.size_pt,
                    floor_pt=placed.floor_pt,
                ),
                "overflow",
            )
        )
    missing: dict[str, None] = {}
    for line in placed.lines:
        missing.update(dict.fromkeys(set_part(placed.text, line.start, line.end, style).missing))
    if missing:
        listed = ", ".join(_named(char) for char in missing)
        troubles.append(
            Trouble(
                field,
                say(
                    "The {word} holds {listed}, which no font here can print; a mark stands in its "
                    "place. Take it out or write it otherwise.",
                    word=word,
                    listed=listed,
                ),
                "glyph",
            )
        )
    return troubles


def code_trouble(qr_text: str, spot: Spot | None, *, dpi: int) -> list[Trouble]:
    """No code, a code that does not go into one, or one too small for scanners."""
    if not qr_text:
        said = say("The badge has no QR code; no scanner will know it.")
        return [Trouble("qr_text", said, "code")]
    if spot is None:
        said = say("The text of the QR code is too long for any; shorten it.")
        return [Trouble("qr_text", said, "code")]
    module_mm = spot.dots_per_module / dpi * 25.4
    if spot.dots_per_module >= DOTS_MIN and module_mm >= MODULE_MM_MIN:
        return []
    return [
        Trouble(
            "qr_text",
            say(
                "The QR code is too small: its modules are {module_mm:.2f} mm ({dots} dots at "
                "{dpi} dpi), and scanners need {least_mm} mm and {least_dots} dots. Take a layout "
                "with a larger code.",
                module_mm=module_mm,
                dots=spot.dots_per_module,
                dpi=dpi,
                least_mm=MODULE_MM_MIN,
                least_dots=DOTS_MIN,
            ),
            "code",
        )
    ]


def _shortened(text: str) -> str:
    return text if len(text) <= QUOTE_MAX else text[: QUOTE_MAX - 1] + "…"


def _named(char: str) -> str:
    shown = char if unicodedata.category(char)[0] not in "CMZ" else "a character"
    return f"{shown} (U+{ord(char):04X} {unicodedata.name(char, 'unnamed').lower()})"
