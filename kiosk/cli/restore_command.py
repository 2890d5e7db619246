"""`kioskctl restore`: a backup put in a station's place, here or on another computer."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.cli.commanding import command
from kiosk.cli.log_verify import KeyOption
from kiosk.cli.terminal import Terminal
from kiosk.errors import KnownError
from kiosk.said import say
from kiosk.speech import counted

if TYPE_CHECKING:
    from kiosk.desk import Desk
    from kiosk.desk.restoring import Restored


def restore(
    terminal: Terminal,
    backup: Annotated[
        Path | None, typer.Argument(metavar="BACKUP", help="The copy that kioskctl backup wrote.")
    ] = None,
    key: KeyOption = None,
    yes: Annotated[bool, typer.Option("--yes", help="Without asking.")] = False,
) -> None:
    """Put a backup in this station's place, or into an empty folder on another computer.

    The backup is checked whole before anything is touched; what was there is set aside. The station
    goes on in a new epoch, without seats until the hub hands it some.
    """
    from kiosk.clock import SystemClock
    from kiosk.desk.restoring import erase_again
    from kiosk.desk.restoring import restore as put_back

    if os.environ.get("KIOSK_DATABASE"):
        raise KnownError(
            say(
                "This hub keeps its data on a database server: put that back with the "
                "server's own tools while the hub stands still, and start it again. It "
                "notices by itself."
            )
        )
    if backup is None:
        raise KnownError(_which(terminal.place))
    there = (terminal.place / "rollcall.db").exists()
    question = say(
        "Put {backup} in the place of what is in {folder}? That is set aside.",
        backup=backup,
        folder=terminal.place,
    )
    if there and not yes and not terminal.confirm(question):
        raise KnownError(say("Nothing was changed. Say --yes where nobody can answer."))
    with terminal.progress(say("Checking the backup")) as step:
        done = put_back(
            terminal.place, backup, key=key, now_ms=SystemClock().now_ms(), progress=step
        )
    with terminal.desk() as desk:
        again = erase_again(desk, done, actor=terminal.actor)
        values = {
            "ok": True,
            "file": backup,
            "station": desk.name,
            "entries": done.backup.entries,
            "written_ms": done.backup.written_ms,
            "set_aside": done.aside,
            "not_in_backup": done.not_in_backup,
            "branch": str(desk.branch),
            "held": desk.is_minting_held,
            "counts": desk.counts(),
            "erased_again": again,
        }
        terminal.answer(values, [*_said(terminal, desk, done), *_erased(again)])


def _erased(count: int) -> list[str]:
    said = say(
        "Erased again, since they had been erased after the backup was made: %n people.",
        n=count,
        one="Erased again, since they had been erased after the backup was made: %n person.",
    )
    return [said] if count else []


def _which(place: Path) -> str:
    from kiosk.store.backup import BACKUPS, latest

    newest = latest(place)
    if newest is None:
        return say("Name the backup. There is none in {folder}.", folder=place / BACKUPS)
    return say("Name the backup. The newest one here: kioskctl restore {newest}", newest=newest)


def _said(terminal: Terminal, desk: Desk, done: Restored) -> Iterator[str]:
    counts, found = desk.counts(), done.backup
    at = datetime.fromtimestamp(found.written_ms / 1000, UTC).astimezone(terminal.zone)
    until = say(", up to its act of {at}", at=f"{at:%Y-%m-%d %H:%M:%S}") if found.written_ms else ""
    yield say(
        "Restored: “{station}”. People: {people}, checked in: {here}, entries: "
        "{entries}{until}. Every signature in it was checked.",
        station=desk.name,
        people=counted(counts.participants),
        here=counted(counts.checked_in),
        entries=counted(found.entries),
        until=until,
    )
    if done.aside is not None:
        yield say(
            "What was there before is whole in {folder}; nothing was thrown away.",
            folder=done.aside,
        )
        if done.not_in_backup is None:
            yield say("It could not be read, so it is not known what it holds beyond the backup.")
        elif done.not_in_backup:
            yield say(
                "It holds %n entries that the backup lacks. What the hub had of them comes "
                "back by itself; the rest can be fetched by a stick: kioskctl --folder "
                "{folder} bundle write DIR --everything.",
                n=done.not_in_backup,
                one="It holds %n entry that the backup lacks. If the hub had it, it comes back "
                "by itself; otherwise fetch it by a stick: kioskctl --folder {folder} bundle "
                "write DIR --everything.",
                folder=done.aside,
            )
    yield say(
        "It goes on in a new epoch, without its earlier seats. Print jobs that waited ask first."
    )
    if not desk.is_root:
        yield say("Next: exchange with the hub (kioskctl sync); it hands out seats then.")
    elif desk.event() is None:
        yield say("It has no event yet. Next: import it, or join a hub.")
    else:
        yield say(
            "Next: let its stations exchange with it. It gives out no new seats until "
            "then: kioskctl release-minting --check says who is awaited."
        )


def add_to(app: typer.Typer) -> None:
    command(app, "restore")(restore)
