"""Looking after a station's log and what is derived from it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.cli.commanding import command
from kiosk.cli.terminal import EXIT_KNOWN, Terminal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.domain.exchange import NodeLine
    from kiosk.log.walk import BranchWalk


def rebuild(terminal: Terminal) -> None:
    """Drop every derived table and fold the whole log again."""
    with terminal.desk() as desk, terminal.progress("Folding the log") as step:
        subjects = desk.rebuild(step)
        digests = desk.digests()
    values = {"subjects": subjects, "tables": len(digests), "digests": digests}
    terminal.answer(values, f"Rebuilt {len(digests)} tables from the log: {subjects} subjects.")


def verify(terminal: Terminal) -> None:
    """Check the chain and the signatures of every branch, from its first entry."""
    from kiosk.log.walk import walk_all

    with terminal.desk() as desk, terminal.progress("Checking the log") as step:
        total = sum(head.seq for head in desk.heads().values())
        event = bytes.fromhex(desk.event_id)
        walks = walk_all(desk, event, lambda done: step(done, total))
        names: Mapping[str, NodeLine] = {node.node: node for node in desk.nodes()}
    broken = [walk for walk in walks if walk.broken is not None]
    entries = sum(walk.entries for walk in walks)
    values = {
        "ok": not broken,
        "branches": [_as_values(walk, names) for walk in walks],
        "entries": entries,
        "erased": sum(walk.erased for walk in walks),
    }
    if not broken:
        terminal.answer(values, f"Sound: {entries} entries in {len(walks)} branches.")
        return
    terminal.answer(values)
    for walk in broken:
        assert walk.broken is not None
        terminal.note(
            f"Broken: station {_name(walk, names)}, entry {walk.broken.seq} is the first that "
            f"does not hold: {walk.broken.why}. Keep this folder as it is, take a copy, and "
            "restore the latest backup into another folder."
        )
    raise typer.Exit(EXIT_KNOWN)


def _name(walk: BranchWalk, names: Mapping[str, NodeLine]) -> str:
    origin = walk.branch.origin
    return names[origin].name if origin in names else origin[:8]


def _as_values(walk: BranchWalk, names: Mapping[str, NodeLine]) -> dict[str, object]:
    return {
        "branch": str(walk.branch),
        "station": _name(walk, names),
        "entries": walk.entries,
        "erased": walk.erased,
        "broken_at": walk.broken.seq if walk.broken else None,
        "why": walk.broken.why if walk.broken else None,
    }


def backup(
    terminal: Terminal,
    output: Annotated[
        Path | None,
        typer.Option("-o", "--output", help="The file to write; else the ring in the folder."),
    ] = None,
) -> None:
    """Copy the encrypted database while it is in use, and check that the copy opens."""
    with terminal.desk() as desk:
        written = desk.backup(output)
    size = written.stat().st_size
    said = (
        f"{written}, {size / 1e6:.1f} MB, opens. It is encrypted with this station's key: keep a "
        "copy of that too, elsewhere."
    )
    terminal.answer({"file": written, "bytes": size}, said)


def name(
    terminal: Terminal,
    new_name: Annotated[
        str, typer.Argument(metavar="NEW-NAME", help="What this station is called.")
    ],
) -> None:
    """Give this station a name that people know it by."""
    with terminal.desk() as desk:
        desk.rename(new_name)
        terminal.answer({"name": desk.name}, f"This station is called “{desk.name}” now.")


def version(terminal: Terminal) -> None:
    """Say which version this is, and of what it is made."""
    import platform
    from importlib.metadata import version as installed

    import sqlcipher3.dbapi2 as sqlcipher

    values = {
        "rollcall": installed("rollcall"),
        "python": platform.python_version(),
        "sqlite": sqlcipher.sqlite_version,
        "system": platform.platform(),
    }
    terminal.answer(
        values,
        f"Rollcall {values['rollcall']}, Python {values['python']}, SQLite {values['sqlite']}, "
        f"{values['system']}",
    )


def add_to(app: typer.Typer) -> None:
    command(app, "backup")(backup)
    command(app, "rebuild")(rebuild)
    command(app, "name")(name)
    command(app, "version")(version)
    log = typer.Typer(help="The signed log of every station.", no_args_is_help=True)
    command(log, "verify")(verify)
    app.add_typer(log, name="log")
