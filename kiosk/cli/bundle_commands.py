"""The exchange on a stick: writing a bundle, and reading one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from msgspec.structs import asdict

from kiosk.cli.commanding import command
from kiosk.cli.log_verify import verify_bundle
from kiosk.cli.terminal import Terminal
from kiosk.said import say

if TYPE_CHECKING:
    from kiosk.sync.bundle import Read, Written


def write(
    terminal: Terminal,
    place: Annotated[
        Path,
        typer.Argument(metavar="DIR|FILE", help="The stick's folder, or a file ending .rollcall."),
    ],
    everything: Annotated[
        bool, typer.Option("--everything", help="All that is held here: for a new station.")
    ] = False,
    station: Annotated[
        str,
        typer.Option("--for", metavar="STATION", help="For this station; the hub adds its seats."),
    ] = "",
) -> None:
    """Write a bundle: what the others are not known to hold, in one sealed file.

    It is read back from the stick and checked before this says that it is done.
    """
    from kiosk.sync.bundle import write_bundle

    with terminal.desk() as desk, terminal.progress(say("Writing the bundle")) as step:
        written = write_bundle(desk, place, station=station, everything=everything, progress=step)
    values = {"ok": True, **asdict(written), "path": str(written.path)}
    terminal.answer(values, _written_lines(written))


def read(
    terminal: Terminal,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The bundle on the stick.")],
) -> None:
    """Read a bundle, and say what came and what should be carried back.

    Of a bundle that was cut off or damaged, what stands before that is kept.
    """
    from kiosk.sync.bundle import read_bundle

    with terminal.desk() as desk, terminal.progress(say("Reading the bundle")) as step:
        done = read_bundle(desk, file, progress=step)
    values = {"ok": not done.problem, **asdict(done)}
    del values["changes"]
    lines = list(_read_lines(done))
    if not done.problem:
        terminal.answer(values, lines)
        return
    if not terminal.as_json:
        terminal.answer({}, lines)
    terminal.refuse(done.problem, values)


def verify(
    terminal: Terminal,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The bundle on the stick.")],
) -> None:
    """Check every entry of a bundle, and take nothing in."""
    verify_bundle(terminal, file)


def _written_lines(written: Written) -> Iterator[str]:
    whom = ", ".join(written.meant_for) or say("whichever station of this event reads it")
    size = max(1, round(written.size_bytes / 1000))
    what = say(
        "%n entries, {size} kB, for {whom}",
        n=written.entries,
        size=size,
        whom=whom,
        one="%n entry, {size} kB, for {whom}",
    )
    yield say("Written and read back: {path} ({what}).", path=written.path, what=what)
    if not written.entries:
        yield say("It holds no entry: nothing is new. It tells its reader what this station holds.")


def _read_lines(done: Read) -> Iterator[str]:
    if done.new:
        yield say(
            "From “{name}”: %n new entries, {known} known already.",
            n=done.new,
            name=done.author,
            known=done.known,
            one="From “{name}”: %n new entry, {known} known already.",
        )
    elif done.again:
        yield say(
            "Nothing new: this very bundle of “{name}” was read here before.",
            name=done.author,
        )
    elif done.older:
        yield say(
            "Nothing new: a later bundle of “{name}” was read here before.",
            name=done.author,
        )
    elif not done.problem:
        yield say(
            "Nothing new from “{name}”: everything in the bundle is here already.",
            name=done.author,
        )
    if done.to_carry_back:
        yield say(
            "%n entries here are not known to “{name}”: carry them back with kioskctl "
            'bundle write DIR --for "{name}".',
            n=done.to_carry_back,
            name=done.author,
            one="%n entry here is not known to “{name}”: carry it back with kioskctl bundle "
            'write DIR --for "{name}".',
        )


def add_to(app: typer.Typer) -> None:
    group = typer.Typer(help="The exchange on a stick.", no_args_is_help=True)
    command(group, "write")(write)
    command(group, "read")(read)
    command(group, "verify")(verify)
    app.add_typer(group, name="bundle")
