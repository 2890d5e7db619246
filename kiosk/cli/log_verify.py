"""`kioskctl log verify`: a station, a hub, a backup or a bundle, entry by entry, and in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from kiosk.cli.terminal import EXIT_KNOWN, Terminal
from kiosk.errors import DamagedError
from kiosk.said import say

if TYPE_CHECKING:
    from kiosk.desk.copies import Inspected
    from kiosk.domain.entries import Branch
    from kiosk.log.chain import Broken
    from kiosk.log.walk import BranchWalk

BUNDLE_MAGIC = b"rollcall bundle\n"
KeyOption = Annotated[
    Path | None,
    typer.Option("--key", help="The key file of a backup; else this station's, or beside it."),
]


def verify(
    terminal: Terminal,
    file: Annotated[
        Path | None,
        typer.Argument(metavar="[FILE]", help="A bundle or a backup; else this station."),
    ] = None,
    key: KeyOption = None,
    database: Annotated[
        str, typer.Option(help="postgresql://... of a hub that keeps its data there.")
    ] = "",
) -> None:
    """Check the chain, the contents and the signatures of every branch, from its first entry.

    Of this station or hub, or of a bundle or backup FILE. Exit status 1 where something does not
    hold; the first such entry is named.
    """
    if file is None:
        _verify_here(terminal, database)
    elif _is_bundle(file):
        verify_bundle(terminal, file)
    else:
        _verify_backup(terminal, file, key)


def _is_bundle(file: Path) -> bool:
    from kiosk.errors import KnownError

    try:
        with file.open("rb") as opened:
            return opened.read(len(BUNDLE_MAGIC)) == BUNDLE_MAGIC
    except OSError as error:
        raise KnownError(
            say("{file} cannot be read: {why}.", file=file, why=error.strerror)
        ) from error


def _verify_here(terminal: Terminal, database: str) -> None:
    try:
        with (
            terminal.desk(database=database) as desk,
            terminal.progress(say("Checking the log")) as step,
        ):
            total = sum(head.seq for head in desk.heads().values())
            walks = desk.verify_log(lambda done: step(done, total))
            names = {node.node: node.name for node in desk.nodes()}
            damage = desk.damage()
    except DamagedError:
        # It does not open as a station any more: look at the file as it lies there.
        from kiosk.store.folder import DATABASE_FILE

        _verify_backup(terminal, terminal.place / DATABASE_FILE, None)
        return
    _say(terminal, _Findings(say("this station"), walks, names, damage))


def _verify_backup(terminal: Terminal, file: Path, key: Path | None) -> None:
    from kiosk.desk import copies

    opening = copies.key_for(file, folder=terminal.place, key=key)
    with terminal.progress(say("Checking the backup")) as step:
        found = copies.inspect(file, opening, step)
    _say(terminal, findings_of(found), **about(terminal, found))


def verify_bundle(terminal: Terminal, file: Path) -> None:
    """Check every entry of a bundle, and take nothing in."""
    from kiosk.sync.bundle import check_bundle

    with terminal.desk() as desk, terminal.progress(say("Checking the bundle")) as step:
        checked = check_bundle(desk, file, progress=step)
        names = {node.node: node.name for node in desk.nodes()}
    values: dict[str, Any] = {
        "ok": checked.holds,
        "file": file,
        "author": checked.author,
        "created_ms": checked.created_ms,
        "entries": checked.entries,
        "pages": checked.pages,
        "problem": checked.problem,
    }
    if checked.broken is not None:
        branch, broken = checked.broken
        values["broken"] = [broken_values(branch, names, broken)]
        words: str = say(
            "{what} Have the bundle written again.",
            what=broken_words(terminal, branch, names, broken),
        )
        values["problem"] = words
        terminal.refuse(words, values)
    if checked.problem:
        words = checked.problem
        if checked.last is not None:
            branch, seq = checked.last
            words = say(
                "{what} The last entry before it, {number} of {station}, holds.",
                what=words,
                number=seq,
                station=_name(branch, names),
            )
        terminal.refuse(words, values | {"problem": words})
    terminal.answer(
        values,
        say(
            "Sound: %n entries, written by “{author}”.",
            n=checked.entries,
            author=checked.author,
            one="Sound: %n entry, written by “{author}”.",
        ),
    )


class _Findings:
    """What was found in one log."""

    def __init__(
        self, where: str, walks: Sequence[BranchWalk], names: Mapping[str, str], damage: str
    ) -> None:
        self.where = where
        self.walks = walks
        self.names = names
        self.damage = damage
        self.broken = [(walk.branch, walk.broken) for walk in walks if walk.broken is not None]
        self.entries = sum(walk.entries for walk in walks)


def findings_of(found: Inspected) -> _Findings:
    return _Findings(str(found.path), found.walks, found.names, found.damage)


def about(terminal: Terminal, found: Inspected) -> dict[str, Any]:
    """What a backup says that it is."""
    return {
        "file": found.path,
        "station": found.name,
        "event": found.event,
        "branch": str(found.branch),
        "written_ms": found.written_ms,
    }


def _say(terminal: Terminal, found: _Findings, **more: Any) -> None:
    values = {
        "ok": not found.broken and not found.damage,
        **more,
        "branches": [_as_values(walk, found.names) for walk in found.walks],
        "entries": found.entries,
        "erased": sum(walk.erased for walk in found.walks),
        "damage": found.damage,
    }
    if values["ok"]:
        terminal.answer(
            values,
            say(
                "Sound: %n entries. Branches: {branches}.",
                n=found.entries,
                branches=len(found.walks),
                one="Sound: %n entry. Branches: {branches}.",
            ),
        )
        return
    terminal.answer(values)
    for sentence in problems(terminal, found):
        terminal.note(sentence)
    raise typer.Exit(EXIT_KNOWN)


def problems(terminal: Terminal, found: _Findings) -> list[str]:
    """What does not hold, a sentence each, and what to do."""
    said = [broken_words(terminal, branch, found.names, broken) for branch, broken in found.broken]
    if found.damage:
        rest = say(" Every entry of the log holds; what is damaged is beside it.")
        damaged = say(
            "The file of {where} is damaged ({damage}).{rest}",
            where=found.where,
            damage=found.damage,
            rest="" if found.broken else rest,
        )
        said.append(damaged)
    to_do = say("Keep it as it is. Put a sound backup in its place: kioskctl restore BACKUP.")
    return [say("{words} {question}", words=sentence, question=to_do) for sentence in said]


def broken_words(
    terminal: Terminal, branch: Branch, names: Mapping[str, str], broken: Broken
) -> str:
    what = ""
    if broken.kind:
        when = datetime.fromtimestamp(broken.at_ms / 1000, UTC).astimezone(terminal.zone)
        by = f", {broken.actor}" if broken.actor else ""
        what = f" ({broken.kind}, {when:%Y-%m-%d %H:%M:%S}{by})"
    return say(
        "Broken: station {station}, branch {branch}, entry {number}{what} is the first that does "
        "not hold: {why}.",
        station=_name(branch, names),
        branch=branch,
        number=broken.seq,
        what=what,
        why=broken.why,
    )


def broken_values(branch: Branch, names: Mapping[str, str], broken: Broken) -> dict[str, Any]:
    return {
        "branch": str(branch),
        "station": _name(branch, names),
        "seq": broken.seq,
        "kind": broken.kind,
        "at_ms": broken.at_ms,
        "actor": broken.actor,
        "why": broken.why,
    }


def _name(branch: Branch, names: Mapping[str, str]) -> str:
    return names.get(branch.origin, branch.origin[:8])


def _as_values(walk: BranchWalk, names: Mapping[str, str]) -> dict[str, object]:
    broken = walk.broken
    return {
        "branch": str(walk.branch),
        "station": _name(walk.branch, names),
        "entries": walk.entries,
        "erased": walk.erased,
        "broken_at": broken.seq if broken else None,
        "kind": broken.kind if broken else None,
        "at_ms": broken.at_ms if broken else None,
        "why": broken.why if broken else None,
    }
