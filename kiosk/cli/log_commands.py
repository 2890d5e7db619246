"""Looking after a station's log and what is derived from it."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.commanding import command
from kiosk.cli.log_verify import verify
from kiosk.cli.terminal import Terminal
from kiosk.errors import KnownError
from kiosk.said import say


def rebuild(terminal: Terminal) -> None:
    """Drop every derived table and fold the whole log again."""
    with terminal.desk() as desk, terminal.progress(say("Folding the log")) as step:
        subjects = desk.rebuild(step)
        digests = desk.digests()
    values = {"subjects": subjects, "tables": len(digests), "digests": digests}
    terminal.answer(
        values,
        say(
            "Rebuilt %n table(s) from the log. Subjects: {subjects}.",
            n=len(digests),
            subjects=subjects,
        ),
    )


def backup(
    terminal: Terminal,
    output: Annotated[
        Path | None,
        typer.Option("-o", "--output", help="The file to write; else the ring in the folder."),
    ] = None,
    key: Annotated[
        Path | None,
        typer.Option("--key", help="Write the key that opens it too, into a file of its own."),
    ] = None,
) -> None:
    """Copy the encrypted database while it is in use, and check that the copy opens."""
    from kiosk.store.keys import database_key

    if key is not None and key.exists():
        raise KnownError(
            say("{key} is there already, and a key is never written over. Name another.", key=key)
        )
    with terminal.desk() as desk:
        written = desk.backup(output)
        if key is not None:
            _keep_key(key, database_key(desk.folder, is_new=False))
    size = written.stat().st_size
    about_key = (
        say(
            "Its key is in {key}: keep that apart from it, for whoever has both reads everything.",
            key=key,
        )
        if key is not None
        else say(
            "It opens with this station's key only: keep that too, elsewhere (kioskctl backup "
            "--key FILE)."
        )
    )
    said = say(
        "{written}, {size_mb:.1f} MB, opens. {about_key}",
        written=written,
        size_mb=size / 1e6,
        about_key=about_key,
    )
    terminal.answer({"file": written, "bytes": size, "key": key}, said)


def _keep_key(path: Path, key: bytes) -> None:
    from kiosk.store.keys import write_key

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_key(path, key)
    except (OSError, KnownError) as error:
        raise KnownError(
            say(
                "The key could not be written to {path}. The backup itself is written. Check "
                "that the disk or stick is there and has room, and do it again.",
                path=path,
            )
        ) from error


def name(
    terminal: Terminal,
    new_name: Annotated[
        str, typer.Argument(metavar="NEW-NAME", help="What this station is called.")
    ],
) -> None:
    """Give this station a name that people know it by."""
    with terminal.desk() as desk:
        desk.rename(new_name)
        terminal.answer(
            {"name": desk.name}, say("This station is called “{name}” now.", name=desk.name)
        )


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
