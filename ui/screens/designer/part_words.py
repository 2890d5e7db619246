"""The parts of a layout in words: of which kind each is, and what it says."""

from __future__ import annotations

from badges.design.arranging import KINDS
from badges.design.saying import sentence_for
from badges.layout import CodeBox, Column, Image, Line, Notice, Part, Rectangle, Zones
from badges.layout_parts import KIND_OF
from badges.sentences import PLACEHOLDER
from ui.words import translate

SAID_MAX = 48


def kind_words(kind: str) -> str:
    return {
        "column": translate("designer", "Texts"),
        "code": translate("designer", "QR code"),
        "band": translate("designer", "Category band"),
        "rectangle": translate("designer", "Rectangle"),
        "line": translate("designer", "Line"),
        "image": translate("designer", "Picture"),
        "zones": translate("designer", "Zones"),
        "programme": translate("designer", "Own programme"),
        "notice": translate("designer", "Training notice"),
    }[kind]


def kinds() -> tuple[tuple[str, str], ...]:
    """What can be added, in the order of a menu."""
    return tuple((kind, kind_words(kind)) for kind in KINDS)


def part_words(part: Part) -> tuple[str, str]:
    """The kind of a part, and what tells it from others of its kind."""
    return kind_words(KIND_OF[type(part)]), _detail(part)


def _detail(part: Part) -> str:
    match part:
        case Column():
            return _short(" · ".join(said_words(sentence_for(box)) for box in part.texts))
        case CodeBox():
            return f"{part.area.width_mm:g} mm"
        case Rectangle():
            return tone_words(part.fill or part.frame)
        case Image():
            return part.file or translate("designer", "The person's photo")
        case Line():
            return translate("designer", "dashed") if part.dashed else ""
        case Notice():
            return _short(part.text)
        case Zones():
            return " ".join(part.labels)
    return ""


def tone_words(tone: str) -> str:
    return {
        "ink": translate("designer", "Black"),
        "soft": translate("designer", "Grey"),
        "white": translate("designer", "White"),
        "category": translate("designer", "The category's colour"),
        "on-category": translate("designer", "Readable on the category"),
        "": translate("designer", "None"),
    }.get(tone, tone)


def field_words(field: str) -> str:
    """A field as the menu offers it. One sentence is looked up and not all of them: a list of
    parts asks for many."""
    match field:
        case "honorific":
            return translate("designer", "Honorific")
        case "name":
            return translate("designer", "Name")
        case "capital_name":
            return translate("designer", "Name, family name in capitals")
        case "formal_name":
            return translate("designer", "Name with honorific and letters")
        case "listed_name":
            return translate("designer", "Name as in a list")
        case "given_name":
            return translate("designer", "Given name")
        case "family_name":
            return translate("designer", "Family name")
        case "post_nominals":
            return translate("designer", "Letters behind the name")
        case "native_name":
            return translate("designer", "Name in its own script")
        case "position":
            return translate("designer", "Position")
        case "organisation":
            return translate("designer", "Organisation")
        case "delegation":
            return translate("designer", "Delegation")
        case "country":
            return translate("designer", "Country")
        case "category_word":
            return translate("designer", "Category")
        case "category_letter":
            return translate("designer", "Letter of the category")
        case "event_name":
            return translate("designer", "Name of the event")
        case "event_dates":
            return translate("designer", "Dates of the event")
        case "event_place":
            return translate("designer", "Place of the event")
        case "lines":
            return translate("designer", "Head of delegation and other lines")
        case "number":
            return translate("designer", "Number of the badge")
        case "table":
            return translate("designer", "Table")
        case "seat":
            return translate("designer", "Seat")
        case "valid_on":
            return translate("designer", "Day of a temporary badge")
        case "zones":
            return translate("designer", "Zones")
        case "sessions":
            return translate("designer", "Sessions signed up for")
        case "qr_text":
            return translate("designer", "Text of the QR code")
    return field


def said_words(sentence: str) -> str:
    """A sentence with its fields in words."""
    if not sentence.strip():
        return translate("designer", "(nothing yet)")
    return PLACEHOLDER.sub(lambda match: field_words(match[1]), sentence)


def _short(text: str) -> str:
    return text if len(text) <= SAID_MAX else f"{text[: SAID_MAX - 1]}…"
