"""Badge layouts: the list of them, importing others', samples, blank badges and pages of names."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from msgspec.structs import asdict

from kiosk.cli.commanding import command
from kiosk.cli.terminal import Terminal
from kiosk.domain.categories import category_code, category_of
from kiosk.errors import KnownError
from kiosk.said import say

if TYPE_CHECKING:
    from kiosk.printing.own_layouts import OwnLayouts

Output = Annotated[Path, typer.Option("-o", "--output", help="The PDF to write.")]
COLUMNS = (say("Layout"), say("What for"), say("Paper (mm)"), say("On it"), say("Sides"), say("Of"))


def show(terminal: Terminal) -> None:
    """List the layouts that can be named, with the paper that each needs."""
    from kiosk.printing.layouts import layout_lines

    lines, broken = layout_lines(_own(terminal))
    terminal.answer({"layouts": [asdict(line) for line in lines], "broken": broken}, [])
    terminal.table(
        COLUMNS,
        [
            (
                *(line.name, line.title, f"{line.width_mm:g} x {line.height_mm:g}"),
                *(line.cards, line.sides, say("this station") if line.own else "Rollcall"),
            )
            for line in lines
        ],
    )
    for sentence in broken:
        terminal.note(say("Look at this: {sentence}", sentence=sentence))
    terminal.note(say("Behind a name may stand :black, :capitals and :no-honorific."))


def bring(
    terminal: Terminal,
    file: Annotated[
        Path, typer.Argument(metavar="FILE", help="A layout of Rollcall, pretix or Indico.")
    ],
    output: Annotated[
        Path | None, typer.Option("-o", "--output", help="A file to write (TOML); else it is kept.")
    ] = None,
    name: Annotated[str, typer.Option(help="The name that it is kept under.")] = "",
    size: Annotated[str, typer.Option(help="Width and height in mm, where it is unsaid.")] = "",
) -> None:
    """Import a badge layout of pretix, a designer template of Indico, or a layout of ours.

    It is kept at this station under its name, or written into a file of your choice.
    """
    from kiosk.printing.layouts import import_file

    found = import_file(file, _own(terminal), output or name, size=size)
    for sentence in found.lost:
        terminal.note(sentence)
    width_mm, height_mm = found.layout.paper_mm
    parts, kept = len(found.layout.parts), output or found.layout.name
    terminal.answer(
        {
            "file": output,
            "layout": found.layout.name,
            "source": found.source,
            "parts": parts,
            "lost": list(found.lost),
        },
        say(
            "{kept}: %n part(s) of a {kind} layout on {width_mm:g} x {height_mm:g} mm.",
            n=parts,
            kept=kept,
            kind=found.source,
            width_mm=width_mm,
            height_mm=height_mm,
        ),
    )


def export(
    terminal: Terminal,
    layout: Annotated[str, typer.Argument(help="A name that the list has.")],
    output: Annotated[Path, typer.Option("-o", "--output", help="The file to write (TOML).")],
) -> None:
    """Write a layout into a file, with its pictures beside it: to change it, or for elsewhere."""
    own = _own(terminal)
    own.export(own.load(layout), output)
    path = output.with_suffix(".toml")
    terminal.answer(
        {"file": path, "layout": layout},
        say("{layout} is written to {path}.", layout=layout, path=path),
    )


def sample(
    terminal: Terminal,
    output: Output,
    layout: Annotated[str, typer.Option(help="A name that the list has, or a file.")],
) -> None:
    """Draw a layout with the people who are hardest to print."""
    from kiosk.printing.layouts import sample_pdf

    report = sample_pdf(_own(terminal).named(layout), output)
    said = [f"{problem.name}: {problem.sentence}" for problem in report.problems]
    for sentence in said:
        terminal.note(say("Look at this: {sentence}", sentence=sentence))
    values = {"file": output, "pages": report.pages, "problems": said}
    terminal.answer(
        values,
        say(
            "%n page(s) in {output}. To look at: {count}.",
            n=report.pages,
            output=output,
            count=len(said),
        ),
    )


def blanks(
    terminal: Terminal,
    output: Output,
    count: Annotated[int, typer.Option(help="How many, numbered from T001.")] = 50,
    category: Annotated[str, typer.Option(help="Their category.")] = "delegate",
    valid: Annotated[str, typer.Option(help="The day; empty: to be written by hand.")] = "",
    layout: Annotated[str, typer.Option(help="A layout of temporary badges.")] = "temporary-day",
) -> None:
    """Print temporary badges in advance, for the day on which nothing prints."""
    from kiosk.printing.layouts import blanks as write_blanks

    with terminal.desk() as desk:
        event_name = desk.status().event_name
    report = write_blanks(
        _own(terminal).named(layout),
        output,
        category=category_of(category_code(category)),
        event_name=event_name,
        count=count,
        valid_on=valid,
    )
    values = {"file": output, "badges": count, "pages": report.pages}
    terminal.answer(values, say("%n temporary badge(s) in {output}.", n=count, output=output))


def names(
    terminal: Terminal,
    output: Output,
    files: Annotated[
        list[Path] | None,
        typer.Argument(metavar="[FILE]...", help="Further lists of people (CSV)."),
    ] = None,
) -> None:
    """Draw all names of the sample events and 200 names of 25 scripts, to look through."""
    from kiosk.printing.layouts import name_pages

    report, count = name_pages(output, files or ())
    said = [problem.sentence for problem in report.problems]
    for sentence in said:
        terminal.note(say("Look at this: {sentence}", sentence=sentence))
    values = {"file": output, "names": count, "pages": report.pages, "problems": said}
    terminal.answer(
        values,
        say(
            "%n page(s) in {output}. Names: {count}.",
            n=report.pages,
            count=count,
            output=output,
        ),
    )
    if said:
        raise KnownError(
            say(
                "%n names cannot be printed as they are written.",
                n=len(said),
                one="%n name cannot be printed as it is written.",
            )
        )


def _own(terminal: Terminal) -> OwnLayouts:
    """Layouts of this station's own; no desk is opened for them."""
    from kiosk.desk.layout_copies import LAYOUTS
    from kiosk.printing.own_layouts import OwnLayouts

    return OwnLayouts(terminal.place / LAYOUTS)


def add_to(app: typer.Typer) -> None:
    group = typer.Typer(help="Badge layouts: list, import, try.", no_args_is_help=True)
    command(group, "list")(show)
    command(group, "import")(bring)
    command(group, "export")(export)
    command(group, "sample")(sample)
    command(group, "blanks")(blanks)
    command(group, "names")(names)
    app.add_typer(group, name="layout")
