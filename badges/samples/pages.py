"""Pages full of names, script after script, to look through for boxes, cuts, wrong order."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from badges.data import Badge
from badges.layout import Column, Layout, Line, Sheet, TextBox
from badges.layout_table import Area
from badges.samples import SampleName, names

COLUMNS, ROWS = 2, 24
_SCRIPTS = {"CJK": "Han", "HIRAGANA": "Kana", "KATAKANA": "Kana"}


def script_of(name: str) -> str:
    """The script of the first letter, in the words of the list of sample names."""
    for char in name:
        if char.isalpha():
            word = unicodedata.name(char, "UNKNOWN").split(" ")[0]
            return _SCRIPTS.get(word, word.capitalize())
    return "Unknown"


def pages_layout() -> Layout:
    """Two columns on A4, each name in bold and in regular letters, under the name of its script."""
    bold = TextBox(15, 7, ("name",), lines_max=2, bold=True)
    regular = TextBox(13, 7, ("name",), lines_max=2)
    heading = TextBox(20, 12, text="{delegation}", bold=True)
    return Layout(
        "names",
        90,
        11,
        (
            Column(Area(0, 0.5, 43, 10), "middle", (bold,)),
            Column(Area(46, 0.5, 43, 10), "middle", (regular,)),
            Line(0, 10.9, 89, 10.9, width_pt=0.2, tone="soft"),
        ),
        title="Names of every script",
        kind="list",
        sheet=Sheet(
            210,
            297,
            COLUMNS,
            ROWS,
            left_mm=14,
            top_mm=26,
            gap_x_mm=4,
            group_by="delegation",
            parts=(Column(Area(14, 12, 182, 10), "middle", (heading,)),),
        ),
    )


def name_badges(further: Iterable[str] = ()) -> list[Badge]:
    """The sample names and the further ones, each once, sorted by their script."""
    sample = [SampleName(script_of(name), "", name) for name in further if name.strip()]
    found = dict.fromkeys((one.name, one.script) for one in [*names(), *sample])
    ordered = sorted(found, key=lambda pair: pair[1])
    return [_badge(name, script) for name, script in ordered]


def _badge(name: str, script: str) -> Badge:
    return Badge(
        category_letter="N",
        category_word="Name",
        category_colour="#000000",
        honorific="",
        given_name=name,
        family_name="",
        family_name_first=False,
        native_name=name,
        position="",
        organisation="",
        delegation=script,
        country="",
        qr_text="",
        event_name="",
    )
