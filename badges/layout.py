"""Badge layouts: what stands where, in millimetres from the top left, read from TOML."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal, NamedTuple, cast

from badges.data import FIELDS

VERSION = 1
FOLDER = Path(__file__).resolve().parent / "layouts"

Align = Literal["left", "center", "right"]
Vertical = Literal["top", "middle", "bottom"]
Tone = Literal["ink", "soft", "category"]


class LayoutError(ValueError):
    """The layout cannot be used; the sentence says why and where."""


class Area(NamedTuple):
    """A rectangle on the badge."""

    x_mm: float
    y_mm: float
    width_mm: float
    height_mm: float

    def overlaps(self, other: Area) -> bool:
        return (
            self.x_mm < other.x_mm + other.width_mm - 1e-6
            and other.x_mm < self.x_mm + self.width_mm - 1e-6
            and self.y_mm < other.y_mm + other.height_mm - 1e-6
            and other.y_mm < self.y_mm + self.height_mm - 1e-6
        )


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
    table = _Table(content, f"The badge layout {source}")
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


class _Table:
    """A TOML table that is read key by key, and complains in sentences."""

    def __init__(self, content: dict[str, Any], where: str) -> None:
        self._content = dict(content)
        self._where = where

    def fault(self, what: str) -> LayoutError:
        return LayoutError(f"{self._where} {what}.")

    def _take(self, key: str, kind: type | tuple[type, ...], described: str) -> Any:
        if key not in self._content:
            raise self.fault(f"lacks {key} ({described})")
        value = self._content.pop(key)
        if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
            raise self.fault(f"has {key} = {value!r}, but it has to be {described}")
        return value

    def number(self, key: str, *, above: float | None = None, default: float | None = None) -> float:
        if default is not None and key not in self._content:
            return default
        value = float(self._take(key, (int, float), "a number"))
        if not -1e6 < value < 1e6:
            raise self.fault(f"has {key} = {value:g}, which is no sensible size")
        if above is not None and value <= above:
            raise self.fault(f"has {key} = {value:g}, but it has to be above {above:g}")
        return value

    def text(self, key: str, default: str | None = None) -> str:
        if default is not None and key not in self._content:
            return default
        return str(self._take(key, str, "a text in quotes"))

    def flag(self, key: str) -> bool:
        return bool(self._take(key, bool, "true or false")) if key in self._content else False

    def choice(self, key: str, choices: tuple[str, ...]) -> str:
        value = self.text(key, choices[0])
        if value not in choices:
            raise self.fault(f'has {key} = "{value}"; choose one of {", ".join(choices)}')
        return value

    def names(self, key: str, known: dict[str, Any]) -> tuple[str, ...]:
        values = self._take(key, list, "a list of fields")
        for value in values:
            if value not in known:
                raise self.fault(f"asks for the field {value!r}; known are {', '.join(known)}")
        if not values:
            raise self.fault(f"has an empty list of {key}")
        return tuple(values)

    def table(self, key: str) -> _Table:
        return _Table(self._take(key, dict, "a table"), f"{self._where}, {key},")

    def tables(self, key: str, *, needed: bool = True) -> list[_Table]:
        if not needed and key not in self._content:
            return []
        found = self._take(key, list, f"one or more [[{key}]]")
        if not all(isinstance(item, dict) for item in found):
            raise self.fault(f"has {key} that are no tables; write [[{key}]] above each")
        return [
            _Table(item, f"{self._where}, {key} {number},") for number, item in enumerate(found, 1)
        ]

    def area(self) -> Area:
        return Area(
            self.number("x_mm", above=-1e-9),
            self.number("y_mm", above=-1e-9),
            self.number("width_mm", above=0),
            self.number("height_mm", above=0),
        )

    def finish(self) -> None:
        if self._content:
            raise self.fault(f"has keys that mean nothing: {', '.join(sorted(self._content))}")


def _band(table: _Table) -> Band:
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


def _code(table: _Table) -> Area:
    side_mm = table.number("side_mm", above=0)
    area = Area(table.number("x_mm", above=-1e-9), table.number("y_mm", above=-1e-9), side_mm, side_mm)
    table.finish()
    return area


def _notice(table: _Table) -> Notice:
    notice = Notice(table.area(), table.text("text"), table.number("size_pt", above=0))
    table.finish()
    return notice


def _rule(table: _Table) -> Rule:
    rule = Rule(table.area(), cast(Tone, table.choice("tone", ("category", "ink", "soft"))))
    table.finish()
    return rule


def _column(table: _Table) -> Column:
    column = Column(
        area=table.area(),
        vertical=cast(Vertical, table.choice("vertical", ("top", "middle", "bottom"))),
        texts=tuple(_text_box(text) for text in table.tables("text")),
    )
    table.finish()
    return column


def _text_box(table: _Table) -> TextBox:
    size_pt = table.number("size_pt", above=0)
    box = TextBox(
        fields=table.names("fields", FIELDS),
        size_pt=size_pt,
        floor_pt=table.number("floor_pt", above=0),
        lines_max=int(table.number("lines_max", above=0, default=1)),
        bold=table.choice("weight", ("regular", "bold")) == "bold",
        align=cast(Align, table.choice("align", ("left", "center", "right"))),
        tone=cast(Tone, table.choice("tone", ("ink", "soft"))),
        gap_mm=table.number("gap_mm", above=-1e-9, default=0.0),
        join=table.text("join", " "),
    )
    if box.floor_pt > size_pt:
        raise table.fault(f"has a floor_pt of {box.floor_pt:g} above its size_pt of {size_pt:g}")
    if box.lines_max < 1:
        raise table.fault("has lines_max below 1")
    table.finish()
    return box


def _check_room(layout: Layout, table: _Table) -> None:
    """Nothing stands off the badge, and nothing stands in the code or its white margin."""
    page = (layout.width_mm, layout.height_mm)
    named = [("band", layout.band.area), ("code", layout.code), ("training", layout.training.area)]
    named += [(f"column {n}", column.area) for n, column in enumerate(layout.columns, 1)]
    named += [(f"rule {n}", rule.area) for n, rule in enumerate(layout.rules, 1)]
    for name, area in named:
        beyond_x = area.x_mm + area.width_mm > page[0] + 1e-6
        if beyond_x or area.y_mm + area.height_mm > page[1] + 1e-6:
            raise table.fault(f"puts {name} beyond the edge of the badge ({page[0]:g} x {page[1]:g} mm)")
        if name != "code" and area.overlaps(layout.code):
            raise table.fault(f"puts {name} over the code, which needs its white margin")
