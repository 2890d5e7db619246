"""Layout files: finding, reading and checking them, in this version and the one before."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import Any, cast

from badges.data import FIELDS
from badges.layout import (
    Column,
    Fold,
    Kind,
    Layout,
    Part,
    Rectangle,
    Sheet,
    Side,
    rotation_of,
    turned_area,
)
from badges.layout_parts import KIND_OF, Files, band, code, notice, read_part, text_box
from badges.layout_table import LayoutError, Table
from badges.said import Said, say

VERSION = 2
VERSIONS = (1, 2)
FOLDER = Path(__file__).resolve().parent / "layouts"
KINDS = ("badge", "temporary", "slip", "place-card", "list", "sign")
# Behind a layout's name these ask for the same otherwise: a6-portrait:black:capitals.
VARIANTS: dict[str, Callable[[Layout], Layout]] = {
    "black": Layout.in_black,
    "capitals": Layout.in_capitals,
    "no-honorific": Layout.without_honorific,
}
IMAGE_BYTES_MAX = 8_000_000


@lru_cache(maxsize=32)
def load_layout(name_or_path: str | Path) -> Layout:
    """Read a layout that is shipped (`a6-portrait`), a variant (`a6-portrait:black`), or a file."""
    name = str(name_or_path)
    plain, colon, variant = name.rpartition(":")
    if colon and variant in VARIANTS:
        return VARIANTS[variant](load_layout(plain))
    shipped = FOLDER / f"{name}.toml"
    path = shipped if shipped.is_file() else Path(name_or_path)
    if not path.is_file():
        known, variants = ", ".join(layout_names()), ", ".join(f":{one}" for one in VARIANTS)
        raise LayoutError(
            say(
                "There is no badge layout {name}. Name one of {known}, or a TOML file; behind the "
                "name may stand {variants}.",
                name=name_or_path,
                known=known,
                variants=variants,
            )
        )
    try:
        text = path.read_text(encoding="utf-8")
    except (UnicodeDecodeError, OSError) as fault:
        raise LayoutError(_unreadable(path.name, fault)) from fault
    return read_layout(text, source=path.name, folder=path.parent)


def _unreadable(name: str, fault: Exception) -> str:
    return say("The badge layout {name} cannot be read: {why}.", name=name, why=fault)


def layout_names() -> list[str]:
    """The layouts that are shipped."""
    return sorted(path.stem for path in FOLDER.glob("*.toml"))


def read_layout(text: str, *, source: str, folder: Path | None = None) -> Layout:
    """The layout of a TOML text; LayoutError says all that is wrong with it."""
    try:
        content = tomllib.loads(text)
    except tomllib.TOMLDecodeError as fault:
        raise LayoutError(_unreadable(source, fault)) from fault
    return parse_layout(content, source=source, folder=folder)


def parse_layout(content: dict[str, Any], *, source: str, folder: Path | None = None) -> Layout:
    layout, problems = examine(content, source=source, folder=folder)
    if problems or layout is None:
        raise LayoutError(*problems)
    return layout


def examine(
    content: dict[str, Any], *, source: str, folder: Path | None = None
) -> tuple[Layout | None, list[str]]:
    """The layout, if it can be used at all, and a sentence for each thing that is wrong.

    A part that cannot be read does not hide what is wrong with those behind it.
    """
    table = Table(content, source)
    problems: list[str] = []
    try:
        version = table.number("version")
        if version not in VERSIONS:
            raise table.fault(
                say(
                    "it is of version {version}; this program reads version 1 and 2",
                    version=f"{version:g}",
                )
            )
        files = _files_in(folder, table)
        read = _first_version if version == 1 else _second_version
        layout = read(table, files, problems)
        table.finish()
    except LayoutError as fault:
        return None, [*problems, fault.words]
    problems += [table.says(what) for what in _out_of_room(layout)]
    return layout, problems


def _files_in(folder: Path | None, table: Table) -> Files:
    def read(name: str) -> bytes:
        if Path(name).name != name or name.startswith("."):
            raise table.fault(
                say(
                    "it names the picture {name}, which has to lie beside the layout",
                    name=repr(name),
                )
            )
        path = (folder or Path("nowhere")) / name
        try:
            if path.stat().st_size > IMAGE_BYTES_MAX:
                raise table.fault(
                    say(
                        "it has a picture {name} of more than 8 MB; make it smaller",
                        name=repr(name),
                    )
                )
            return path.read_bytes()
        except OSError as fault:
            what = say(
                "it has a picture {name} that cannot be read ({why})",
                name=repr(name),
                why=fault.strerror or fault,
            )
            raise table.fault(what) from fault

    return read


def _first_version(table: Table, _files: Files, problems: list[str]) -> Layout:
    """Fixed parts at the top of the file: what such a layout drew, it draws still."""
    name, width_mm, height_mm, black = (*_head(table), table.flag("black_only"))
    band_table, code_table, training = (table.table(key) for key in ("band", "code", "training"))
    rules = [_rule(one) for one in table.tables("rule", needed=False)]
    columns = [_old_column(one) for one in table.tables("column")]
    inset_mm = min(column.area.x_mm for column in columns)
    parts: tuple[Part, ...] = (
        *rules,
        *columns,
        band(band_table, inset_mm=inset_mm),
        code(code_table),
        notice(training),
    )
    for one in (band_table, code_table, training):
        one.finish()
    return Layout(name, width_mm, height_mm, parts, black_only=black)


def _head(table: Table) -> tuple[str, float, float]:
    return (
        table.text("name"),
        table.number("width_mm", above=0),
        table.number("height_mm", above=0),
    )


def _rule(table: Table) -> Rectangle:
    found = Rectangle(table.area(), table.choice("tone", ("category", "ink", "soft")))
    table.finish()
    return found


def _old_column(table: Table) -> Column:
    found = Column(
        area=table.area(),
        vertical=cast(Any, table.choice("vertical", ("top", "middle", "bottom"))),
        texts=tuple(text_box(text) for text in table.tables("text")),
    )
    table.finish()
    return found


def _second_version(table: Table, files: Files, problems: list[str]) -> Layout:
    name, width_mm, height_mm = _head(table)
    return Layout(
        name=name,
        width_mm=width_mm,
        height_mm=height_mm,
        title=table.text("title", ""),
        kind=cast(Kind, table.choice("kind", KINDS)),
        per=cast(Any, table.choice("per", ("person", "category"))),
        black_only=table.flag("black_only"),
        sheet=_sheet(table.table("sheet"), files, problems) if table.has("sheet") else None,
        fold=_fold(table.table("fold")) if table.has("fold") else None,
        parts=_parts(table, files, problems),
    )


def _parts(table: Table, files: Files, problems: list[str], *, needed: bool = True) -> Any:
    found: list[Part] = []
    for one in table.tables("part", needed=needed):
        try:
            found.append(read_part(one, files))
        except LayoutError as fault:
            problems.append(fault.words)
    return tuple(found)


def _sheet(table: Table, files: Files, problems: list[str]) -> Sheet:
    found = Sheet(
        width_mm=table.number("width_mm", above=0),
        height_mm=table.number("height_mm", above=0),
        columns=table.count("columns", 1),
        rows=table.count("rows", 1),
        left_mm=table.number("left_mm", above=-1e-9),
        top_mm=table.number("top_mm", above=-1e-9),
        gap_x_mm=table.number("gap_x_mm", above=-1e-9, default=0.0),
        gap_y_mm=table.number("gap_y_mm", above=-1e-9, default=0.0),
        cut_marks=table.flag("cut_marks"),
        group_by=table.text("group_by", ""),
        parts=_parts(table, files, problems, needed=False),
    )
    if found.group_by and found.group_by not in FIELDS:
        raise table.fault(
            say(
                "it groups by {name}; known are {known}",
                name=repr(found.group_by),
                known=", ".join(FIELDS),
            )
        )
    table.finish()
    return found


def _fold(table: Table) -> Fold:
    axis = cast(Any, table.choice("axis", ("horizontal", "vertical")))
    found = Fold(
        axis,
        turned=cast(Side, table.choice("turned", ("back", "front"))),
        mark=table.flag("mark", default=True),
    )
    table.finish()
    return found


def _out_of_room(layout: Layout) -> list[str]:
    """Nothing stands off its paper, and nothing stands in a code or its white margin."""
    found = [what for _, what in misplaced(layout)]
    if layout.sheet is not None:
        found += [what for _, what in off_sheet(layout.sheet)]
        (width, height), (right, bottom) = layout.unit_mm, reach_mm(layout, layout.sheet)
        if beyond_sheet(layout):
            found.append(
                say(
                    "it has cards of {card} mm that reach {reach} mm on a sheet of {sheet} mm",
                    card=f"{width:g} x {height:g}",
                    reach=f"{right:g} x {bottom:g}",
                    sheet=f"{layout.sheet.width_mm:g} x {layout.sheet.height_mm:g}",
                )
            )
    if layout.fold is not None and not layout.two_sided:
        found.append(say("it is folded and has nothing on its back"))
    return found


def reach_mm(layout: Layout, sheet: Sheet) -> tuple[float, float]:
    """How far the cards reach from the left and from the top of their sheet."""
    width, height = layout.unit_mm
    right = sheet.left_mm + sheet.columns * (width + sheet.gap_x_mm) - sheet.gap_x_mm
    bottom = sheet.top_mm + sheet.rows * (height + sheet.gap_y_mm) - sheet.gap_y_mm
    return right, bottom


def beyond_sheet(layout: Layout) -> bool:
    """Whether its cards do not fit on its sheet."""
    sheet = layout.sheet
    if sheet is None:
        return False
    right, bottom = reach_mm(layout, sheet)
    return right > sheet.width_mm + 1e-6 or bottom > sheet.height_mm + 1e-6


def off_sheet(sheet: Sheet) -> list[tuple[int, str]]:
    """The sheet's own parts that reach beyond its edge."""
    beyond = say("it puts {part} beyond the edge of the sheet ({size} mm)", part="", size="")
    return _beyond(sheet.parts, (sheet.width_mm, sheet.height_mm), beyond)


def misplaced(layout: Layout) -> list[tuple[int, str]]:
    """The parts of the card that stand where they may not, and what each does there."""
    return off_card(layout) + over_codes(layout)


def off_card(layout: Layout) -> list[tuple[int, str]]:
    beyond = say("it puts {part} beyond the edge of the badge ({size} mm)", part="", size="")
    return _beyond(layout.parts, (layout.width_mm, layout.height_mm), beyond)


def _beyond(
    parts: tuple[Part, ...], page: tuple[float, float], said: Said
) -> list[tuple[int, str]]:
    found: list[tuple[int, str]] = []
    for at, (name, part) in enumerate(_named(parts)):
        area = turned_area(part.area, rotation_of(part))
        off_x = area.x_mm < -1e-6 or area.x_mm + area.width_mm > page[0] + 1e-6
        off_y = area.y_mm < -1e-6 or area.y_mm + area.height_mm > page[1] + 1e-6
        if off_x or off_y:
            found.append((at, said.of(part=name, size=f"{page[0]:g} x {page[1]:g}")))
    return found


def over_codes(layout: Layout) -> list[tuple[int, str]]:
    found: list[tuple[int, str]] = []
    for at, (name, part) in enumerate(_named(layout.parts)):
        # What only lies under a code as its ground may: a white rectangle.
        ground = isinstance(part, Rectangle) and part.fill in ("", "white", "#ffffff")
        if part in layout.codes or ground:
            continue
        area = turned_area(part.area, rotation_of(part))
        same_side = [one for one in layout.codes if one.side == part.side]
        if any(area.overlaps(one.area) for one in same_side):
            what = say("it puts {part} over the code, which needs its white margin", part=name)
            found.append((at, what))
    return found


def _named(parts: tuple[Part, ...]) -> list[tuple[str, Part]]:
    """Parts with the words that tell them: the kinds that its file has: band, column 2."""
    counts: dict[str, int] = {}
    found = []
    for part in parts:
        kind = KIND_OF[type(part)]
        counts[kind] = counts.get(kind, 0) + 1
        single = kind in ("band", "code", "notice")
        found.append((kind if single else f"{kind} {counts[kind]}", part))
    return found
