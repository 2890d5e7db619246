"""The organiser's lists come in: first what they would change, then, after a yes, the change."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from kiosk.cli.commanding import command
from kiosk.cli.terminal import Terminal
from kiosk.said import say

if TYPE_CHECKING:
    from kiosk.desk import Desk
    from kiosk.transfer.planning import ImportPlan

COLUMNS = (say("List"), say("New"), say("Changed"), say("Unchanged"), say("Rejected"))


def import_(
    terminal: Terminal,
    paths: Annotated[
        list[Path],
        typer.Argument(metavar="PATH...", help="event.toml, CSV or XLSX files, or a folder."),
    ],
    yes: Annotated[bool, typer.Option("--yes", help="Write without asking.")] = False,
) -> None:
    """Import the event, its delegations, participants and programme from spreadsheets.

    Shows first what would change, and every row that stays out with its reason. Nothing is
    written before --yes or a yes; the same file again changes nothing.
    """
    with terminal.desk() as desk:
        with terminal.progress(say("Reading the lists")) as step:
            plan = desk.plan_import(paths, step)
        write_once_agreed(terminal, desk, plan, agreed=yes)


def write_once_agreed(terminal: Terminal, desk: Desk, plan: ImportPlan, *, agreed: bool) -> None:
    """Show what a list would change; write it after a yes, or at once where there was one."""
    _preview(terminal, plan)
    changes = bool(plan.facts)
    agreed = agreed or (changes and terminal.confirm(say("Write this?")))
    if changes and agreed:
        desk.apply_import(plan)
    elif changes:
        terminal.note(say("Nothing was written. Say --yes to write it."))
    terminal.answer(_plan_values(plan, written=changes and agreed), plan.line)


def _preview(terminal: Terminal, plan: ImportPlan) -> None:
    """What a list would change, and every row that stays out."""
    terminal.table(
        COLUMNS, [(t.kind, t.new, t.changed, t.unchanged, t.rejected) for t in plan.tallies]
    )
    for warning in plan.warnings:
        terminal.note(say("Look at this: {what}", what=warning))
    for rejected in plan.rejected:
        terminal.note(say("Rejected: {what}", what=rejected.words))


def _plan_values(plan: ImportPlan, *, written: bool) -> dict[str, Any]:
    """The same, for a program that asked."""
    return {
        "new": plan.new,
        "changed": plan.changed,
        "unchanged": plan.unchanged,
        "rejected": len(plan.rejected),
        "written": written,
        "lists": plan.tallies,
        "rejections": plan.rejected,
        "warnings": plan.warnings,
    }


def add_to(app: typer.Typer) -> None:
    command(app, "import")(import_)
