"""Badge layouts: what stands where, in millimetres from the top left, read from TOML."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal, cast

from badges.data import FIELDS
from badges.layout_table import Area, LayoutError, Table

VERSION = 1
FOLDER = Path(__file__).resolve().parent / "layouts"

Align = Literal["left", "center", "right"]
Vertical = Literal["top", "middle", "bottom"]
Tone = Literal["ink", "soft", "category"]


@dataclass(frozen=True, slots=True)
class TextBox:
    """One text of a column: which fields, how large, how far it may shrink and wrap."""

    fields: tuple[str, ...]
    size_pt: float
    floor_pt: float
    lines_max: int
    bold: bool
    align: Align
    tone: Tone
    gap_mm: float
    join: str


@dataclass(frozen=True, slots=True)
class Column:
    """Texts that stand one below another and close up where one is empty."""

    area: Area
    vertical: Vertical
    texts: tuple[TextBox, ...]


@dataclass(frozen=True, slots=True)
class Band:
    """The category as a colour, a letter and a word."""

    area: Area
    letter_size_pt: float
    word_size_pt: float
    word_floor_pt: float


@dataclass(frozen=True, slots=True)
class Rule:
    """A bar that parts or decorates."""

    area: Area
    tone: Tone


@dataclass(frozen=True, slots=True)
class Notice:
    """What a training badge says, so that nobody takes it for a real one."""

    area: Area
    text: str
    size_pt: float


@dataclass(frozen=True, slots=True)
class Layout:
    """A whole badge."""

    name: str
    width_mm: float
    height_mm: float
    black_only: bool
    band: Band
    code: Area
    training: Notice
    rules: tuple[Rule, ...]
    columns: tuple[Column, ...]

    def in_black(self) -> Layout:
        """The same for a printer that has black only: nothing is told by colour alone."""
        return replace(self, black_only=True)


@lru_cache(maxsize=32)
def load_layout(name_or_path: str | Path) -> Layout:
    """Read a layout that is shipped (`a6-portrait`, `4x3-landscape`) or one from a file."""
    shipped = FOLDER / f"{name_or_path}.toml"
    path = shipped if shipped.is_file() else Path(name_or_path)
    if not path.is_file():
        known = ", ".join(layout_names())
        raise LayoutError(
            f"There is no badge layout {name_or_path}. Name one of {known}, or a TOML file."
        )
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError) as fault:
        raise LayoutError(f"The badge layout {path.name} cannot be read: {fault}.") from fault
    return parse_layout(content, source=path.name)


def layout_names() -> list[str]:
    """The layouts that are shipped."""
    return sorted(path.stem for path in FOLDER.glob("*.toml"))


def parse_layout(content: dict[str, Any], *, source: str) -> Layout:
    table = Table(content, f"The badge layout {source}")
    version = table.number("version")
    if version != VERSION:
        raise table.fault(f"is of version {version:g}; this program reads version {VERSION}")
    layout = Layout(
        name=table.text("name"),
        width_mm=table.number("width_mm", above=0),
        height_mm=table.number("height_mm", above=0),
        black_only=table.flag("black_only"),
        band=_band(table.table("band")),
        code=_code(table.table("code")),
        training=_notice(table.table("training")),
        rules=tuple(_rule(rule) for rule in table.tables("rule", needed=False)),
        columns=tuple(_column(column) for column in table.tables("column")),
    )
    table.finish()
    _check_room(layout, table)
    return layout


def _band(table: Table) -> Band:
    band = Band(
        area=table.area(),
        letter_size_pt=table.number("letter_size_pt", above=0),
        word_size_pt=table.number("word_size_pt", above=0),
        word_floor_pt=table.number("word_floor_pt", above=0),
    )
    if band.word_floor_pt > band.word_size_pt:
        raise table.fault("has a word_floor_pt above its word_size_pt")
    table.finish()
    return band


def _code(table: Table) -> Area:
    side_mm = table.number("side_mm", above=0)
    area = Area(
        table.number("x_mm", above=-1e-9), table.number("y_mm", above=-1e-9), side_mm, side_mm
    )
    table.finish()
    return area


def _notice(table: Table) -> Notice:
    notice = Notice(table.area(), table.text("text"), table.number("size_pt", above=0))
    table.finish()
    return notice


def _rule(table: Table) -> Rule:
    rule = Rule(table.area(), cast(Tone, table.choice("tone", ("category", "ink", "soft"))))
    table.finish()
    return rule


def _column(table: Table) -> Column:
    column = Column(
        area=table.area(),
        vertical=cast(Vertical, table.choice("vertical", ("top", "middle", "bottom"))),
        texts=tuple(_text_box(text) for text in table.tables("text")),
    )
    table.finish()
    return column


def _text_box(table: Table) -> TextBox:
    size_pt = table.number("size_pt", above=0)
    box = TextBox(
        fields=table.names("fields", FIELDS),
        size_pt=size_pt,
        floor_pt=table.number("floor_pt", above=0),
        lines_max=table.count("lines_max", 1),
        bold=table.choice("weight", ("regular", "bold")) == "bold",
        align=cast(Align, table.choice("align", ("left", "center", "right"))),
        tone=cast(Tone, table.choice("tone", ("ink", "soft"))),
        gap_mm=table.number("gap_mm", above=-1e-9, default=0.0),
        join=table.text("join", " "),
    )
    if box.floor_pt > size_pt:
        raise table.fault(f"has a floor_pt of {box.floor_pt:g} above its size_pt of {size_pt:g}")
    table.finish()
    return box


def _check_room(layout: Layout, table: Table) -> None:
    """Nothing stands off the badge, and nothing stands in the code or its white margin."""
    page = (layout.width_mm, layout.height_mm)
    named = [("band", layout.band.area), ("code", layout.code), ("training", layout.training.area)]
    named += [(f"column {n}", column.area) for n, column in enumerate(layout.columns, 1)]
    named += [(f"rule {n}", rule.area) for n, rule in enumerate(layout.rules, 1)]
    for name, area in named:
        beyond_x = area.x_mm + area.width_mm > page[0] + 1e-6
        if beyond_x or area.y_mm + area.height_mm > page[1] + 1e-6:
            raise table.fault(
                f"puts {name} beyond the edge of the badge ({page[0]:g} x {page[1]:g} mm)"
            )
        if name != "code" and area.overlaps(layout.code):
            raise table.fault(f"puts {name} over the code, which needs its white margin")
