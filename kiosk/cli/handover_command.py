"""The hand-over sheet of a shift, from a terminal."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.commanding import command
from kiosk.cli.terminal import Terminal
from kiosk.domain.handover_card import Shift
from kiosk.said import say


def handover(
    terminal: Terminal,
    output: Annotated[Path, typer.Option("-o", "--output", help="The PDF file to write.")],
    by: Annotated[str, typer.Option("--from", help="Who hands over, by name.")],
    to: Annotated[str, typer.Option("--to", help="Who takes over, by name.")],
    note: Annotated[list[str] | None, typer.Option(help="What to say; may be repeated.")] = None,
) -> None:
    """Write the hand-over sheet of this station's shift as a PDF.

    Counts, what is open, printers and stock, notes and both names, with a box to tick at each
    line.
    """
    from kiosk.printing.handover_sheet import write_handover

    with terminal.desk() as desk:
        card = desk.handover()
        shift = Shift(by, to, "\n".join(note or []))
        report = write_handover(card, shift, output, zone=terminal.zone)
    for problem in report.problems:
        terminal.note(say("{name}: {what}", name=problem.name, what=problem.sentence))
    values = {
        "ok": True,
        "path": str(report.path),
        "pages": report.pages,
        "checked_in": card.counts.checked_in,
        "exceptions": len(card.conflicts) + len(card.jobs),
    }
    terminal.answer(values, say("Written: {path}.", path=report.path))


def add_to(app: typer.Typer) -> None:
    command(app, "handover")(handover)
