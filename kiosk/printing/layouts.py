"""Layouts from a terminal: which there are, importing others', blank badges, pages of names."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

import badges
from badges import Badge, Layout
from badges.design.people import dressed
from badges.said import say
from badges.samples import pages, people
from kiosk.domain.categories import Category
from kiosk.errors import KnownError
from kiosk.printing.batch import BatchReport, write_batch
from kiosk.printing.drawing import layout_named
from kiosk.printing.own_layouts import Brought, OwnLayouts, bring
from kiosk.sample import SAMPLES, sample_folder

BLANKS_MAX = 5000


class LayoutLine(Struct, frozen=True):
    """A layout as a list shows it."""

    name: str
    title: str
    kind: str
    width_mm: float  # of the paper
    height_mm: float
    cards: int  # on one paper
    sides: int
    own: bool = False


def layout_lines(own: OwnLayouts) -> tuple[list[LayoutLine], list[str]]:
    """Every shipped layout, badges first, and then those of this station; and which of these
    cannot be read, in sentences."""
    shipped = [_line(name, badges.load_layout(name)) for name in badges.layout_names()]
    mine, broken = [], []
    for name in own.names():
        try:
            mine.append(replace(_line(name, own.load(name)), own=True))
        except KnownError as error:
            broken.append(error.words)
    shipped.sort(key=lambda line: (line.kind != "badge", line.kind, line.name))
    return [*shipped, *mine], broken


def _line(name: str, layout: Layout) -> LayoutLine:
    sheet = layout.sheet
    cards = sheet.columns * sheet.rows if sheet else 1
    sides = 2 if layout.two_sided else 1
    return LayoutLine(name, layout.title, layout.kind, *layout.paper_mm, cards, sides)


def import_file(source: Path, own: OwnLayouts, target: Path | str, *, size: str = "") -> Brought:
    """Keep a layout of another program, or a file of ours: in a file, or under a name at this
    station. What was lost stands in the answer."""
    found = bring(source, size_mm=_size_mm(size))
    if isinstance(target, Path):
        written = own.export(replace(found.layout, name=target.stem), target)
    else:
        name = own.free_name(target or source.stem)
        written = own.save(name, replace(found.layout, name=name))
    return replace(found, layout=written)


def _size_mm(size: str) -> tuple[float, float] | None:
    if not size:
        return None
    try:
        width, height = (float(part) for part in size.lower().replace("mm", "").split("x"))
    except ValueError as fault:
        raise KnownError(
            say("{size} is no size; write width and height in mm: --size 148x105.", size=size)
        ) from fault
    if not (10 <= width <= 1000 and 10 <= height <= 1000):
        raise KnownError(
            say("{size} is no size of a badge; it should be 10 to 1000 mm each way.", size=size)
        )
    return width, height


def sample_pdf(layout: str, path: Path) -> BatchReport:
    """A layout with the people who are hardest to print. `layout`: as drawing takes it."""
    drawn = layout_named(layout)
    return write_batch([dressed(one, drawn) for one in people()], path, layout=layout)


def blanks(
    layout: str, path: Path, *, category: Category, event_name: str, count: int, valid_on: str = ""
) -> BatchReport:
    """Badges without a name, numbered, to be written by hand when nothing prints."""
    found = layout_named(layout)
    if found.kind not in ("temporary", "sign"):
        raise KnownError(
            say(
                "{name} is for people who are registered; blank ones are printed of temporary-day.",
                name=found.name,
            )
        )
    if not 1 <= count <= BLANKS_MAX:
        raise KnownError(say("Print 1 to {most} blank badges at a time.", most=BLANKS_MAX))
    wanted = [_blank(category, event_name, number, valid_on) for number in range(1, count + 1)]
    report = write_batch(wanted, path, layout=layout)
    kept = tuple(problem for problem in report.problems if problem.field != "name")
    return BatchReport(report.path, report.pages, kept)


def _blank(category: Category, event_name: str, number: int, valid_on: str) -> Badge:
    return Badge(
        category_letter=category.letter,
        category_word=category.word,
        category_colour=category.colour,
        honorific="",
        given_name="",
        family_name="",
        family_name_first=False,
        native_name="",
        position="",
        organisation="",
        country="",
        qr_text="",
        event_name=event_name,
        number=f"T{number:03d}",
        valid_on=valid_on,
    )


def name_pages(path: Path, files: Sequence[Path] = ()) -> tuple[BatchReport, int]:
    """All names of the sample events, 200 of 25 scripts, and those of further lists, on pages."""
    lists = [sample_folder(event) / "participants.csv" for event in SAMPLES]
    further = [name for file in [*lists, *files] for name in _names_in(file)]
    wanted = pages.name_badges(further)
    path.parent.mkdir(parents=True, exist_ok=True)
    report = badges.draw_badges(wanted, pages.pages_layout(), path)
    return BatchReport(path, report.pages, tuple(report.problems)), len(wanted)


def _names_in(file: Path) -> list[str]:
    try:
        with file.open(encoding="utf-8-sig", newline="") as lines:
            rows = list(csv.DictReader(lines))
    except (OSError, UnicodeDecodeError, csv.Error) as fault:
        raise KnownError(
            say("{file} cannot be read as a list of people: {why}.", file=file, why=fault)
        ) from fault
    found = []
    for row in rows:
        parts = [row.get("given_name") or "", row.get("family_name") or ""]
        if row.get("family_name_first") == "yes":
            parts.reverse()
        found += [" ".join(part.strip() for part in parts if part.strip())]
        found += [(row.get("native_name") or "").strip()]
    return [name for name in found if name]
