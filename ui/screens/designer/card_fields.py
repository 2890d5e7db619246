"""What the inspector shows with nothing chosen: the badge itself, its paper and its fold."""

from __future__ import annotations

from badges.design.paper import COUNT_MAX, PAPER_MM_MAX, paper_value
from badges.design.values import CARD_MM_MAX, CARD_MM_MIN
from badges.layout import Layout
from ui.screens.designer.field_view import Choices, FieldView
from ui.screens.designer.part_words import field_words
from ui.words import translate

# What people sort papers by; a layout file may name any field.
GROUPS = ("table", "delegation", "organisation", "country", "category_word")


def card_fields(layout: Layout) -> list[FieldView]:
    return [*_card(layout), *_fold(layout), *_sheet(layout)]


def _card(layout: Layout) -> list[FieldView]:
    kinds = (
        ("badge", translate("designer", "Badge")),
        ("temporary", translate("designer", "Temporary badge")),
        ("slip", translate("designer", "Slip")),
        ("place-card", translate("designer", "Place card")),
        ("list", translate("designer", "List")),
        ("sign", translate("designer", "Sign")),
    )
    black = translate("designer", "For a printer that has black only")
    title = translate("designer", "What it is for")
    kind = translate("designer", "Kind")
    return [
        FieldView("title", title, "text", layout.title, wide=True),
        _mm("width_mm", translate("designer", "Width"), layout.width_mm),
        _mm("height_mm", translate("designer", "Height"), layout.height_mm),
        FieldView("kind", kind, "choice", layout.kind, choices=kinds, wide=True),
        FieldView("black_only", black, "flag", layout.black_only, wide=True),
    ]


def _mm(name: str, words: str, value: float) -> FieldView:
    return FieldView(
        name, words, "number", value, unit="mm", least=CARD_MM_MIN, most=CARD_MM_MAX, decimals=2
    )


def _fold(layout: Layout) -> list[FieldView]:
    axes = (
        ("", translate("designer", "Not folded")),
        ("horizontal", translate("designer", "Along a line across")),
        ("vertical", translate("designer", "Along a line from top to bottom")),
    )
    words = translate("designer", "Front and back on one paper")
    found = [_choice(layout, "fold", words, axes)]
    if layout.fold is None:
        return found
    if layout.fold.axis == "horizontal":
        turned = (
            ("back", translate("designer", "The back")),
            ("front", translate("designer", "The front")),
        )
        head = translate("designer", "On its head")
        found.append(_choice(layout, "fold.turned", head, turned))
    return [*found, _flag(layout, "fold.mark", translate("designer", "Marks to fold along"))]


def _sheet(layout: Layout) -> list[FieldView]:
    papers = (
        ("", translate("designer", "A paper of its own for each")),
        ("sheet", translate("designer", "Many on one sheet")),
    )
    found = [_choice(layout, "sheet", translate("designer", "Paper"), papers)]
    if layout.sheet is None:
        return found
    known = (*GROUPS, layout.sheet.group_by) if layout.sheet.group_by else GROUPS
    groups = (
        ("", translate("designer", "No: they follow each other")),
        *((field, field_words(field)) for field in dict.fromkeys(known)),
    )
    new = translate("designer", "A new sheet with each")
    return [
        *found,
        _length(layout, "sheet.width_mm", translate("designer", "Sheet's width"), least=10.0),
        _length(layout, "sheet.height_mm", translate("designer", "Sheet's height"), least=10.0),
        _count(layout, "sheet.columns", translate("designer", "Beside each other")),
        _count(layout, "sheet.rows", translate("designer", "Below each other")),
        _length(layout, "sheet.left_mm", translate("designer", "Margin at the left")),
        _length(layout, "sheet.top_mm", translate("designer", "Margin at the top")),
        _length(layout, "sheet.gap_x_mm", translate("designer", "Gap beside")),
        _length(layout, "sheet.gap_y_mm", translate("designer", "Gap below")),
        _flag(layout, "sheet.cut_marks", translate("designer", "Marks to cut along")),
        _choice(layout, "sheet.group_by", new, groups),
    ]


def _choice(layout: Layout, name: str, words: str, choices: Choices) -> FieldView:
    value = paper_value(layout, name)
    return FieldView(name, words, "choice", value, choices=choices, wide=True)


def _flag(layout: Layout, name: str, words: str) -> FieldView:
    return FieldView(name, words, "flag", paper_value(layout, name), wide=True)


def _count(layout: Layout, name: str, words: str) -> FieldView:
    value = paper_value(layout, name)
    return FieldView(name, words, "number", value, least=1, most=COUNT_MAX)


def _length(layout: Layout, name: str, words: str, *, least: float = 0.0) -> FieldView:
    value = paper_value(layout, name)
    return FieldView(
        name, words, "number", value, unit="mm", least=least, most=PAPER_MM_MAX, decimals=2
    )
