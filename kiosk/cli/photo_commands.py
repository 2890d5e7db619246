"""Photographs for badges: a folder of them comes in, and one is taken away."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.commanding import command
from kiosk.cli.terminal import Terminal
from kiosk.errors import KnownError
from kiosk.said import say


def bring(
    terminal: Terminal,
    photos: Annotated[
        Path, typer.Argument(metavar="FOLDER", help="JPEG, PNG or WebP files, named by code.")
    ],
    yes: Annotated[bool, typer.Option("--yes", help="Write without asking.")] = False,
) -> None:
    """Import photographs of participants, each in a file named by the registration code.

    Says first what is new and changed, and which files are nobody's. Nothing is written before
    --yes or a yes; the same folder again changes nothing.
    """
    with terminal.desk() as desk:
        with terminal.progress(say("Reading the folder")):
            plan = desk.photos.plan(photos)
        for rejected in plan.rejected:
            terminal.note(say("Rejected: {what}.", what=rejected.words))
        if plan.others:
            terminal.note(
                say("Files that are no pictures: {count}. They were left out.", count=plan.others)
            )
        agreed = yes or (
            bool(plan.wanted) and terminal.confirm(say("{plan}. Write this?", plan=plan.line))
        )
        unusable = []
        if agreed and plan.wanted:
            with terminal.progress(say("Making them small")) as step:
                unusable = list(desk.photos.apply(plan, step))
    for rejected in unusable:
        terminal.note(say("Rejected: {what}.", what=rejected.words))
    if plan.wanted and not agreed:
        terminal.note(say("Nothing was written. Say --yes to write it."))
    out = [*plan.rejected, *unusable]
    values = {
        "new": plan.new,
        "changed": plan.changed,
        "unchanged": plan.unchanged,
        "rejected": len(out),
        "written": len(plan.wanted) - len(unusable) if agreed else 0,
        "rejections": [{"file": one.file, "reason": one.reason} for one in out],
    }
    unread = ""
    if unusable:
        unread = say(", of which %n cannot be read", n=len(unusable))
    terminal.answer(values, say("{plan}{unread}", plan=plan.line, unread=unread))


def remove(
    terminal: Terminal,
    code: Annotated[str, typer.Argument(help="The participant's registration code.")],
) -> None:
    """Show no photograph of somebody any more."""
    with terminal.desk() as desk:
        participant = desk.person_by_code(code)
        if participant is None:
            raise KnownError(say("Nobody is registered with the code {code}.", code=code))
        desk.photos.remove(participant)
    terminal.answer({"ok": True}, say("No badge shows this photograph any more."))


def add_to(app: typer.Typer) -> None:
    group = typer.Typer(help="Photographs of participants, for badges.", no_args_is_help=True)
    command(group, "import")(bring)
    command(group, "remove")(remove)
    app.add_typer(group, name="photos")
