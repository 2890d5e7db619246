"""`kioskctl doctor`: is this computer fit for the day, and if not, what is to be done."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

import typer

from kiosk.cli.commanding import command
from kiosk.cli.terminal import EXIT_KNOWN, Terminal
from kiosk.errors import KnownError
from kiosk.speech import told

if TYPE_CHECKING:
    from kiosk.cli.health import Finding


def doctor(terminal: Terminal) -> None:
    """Check this station: database, fonts, printer, disk, clock, keys and log.

    Each line says OK, look at this, or broken, and what to do. Exit status 1 when one is broken.
    """
    from kiosk.cli.health import Health, without_a_desk

    findings: list[Finding] = list(without_a_desk(terminal.place))
    findings += _inside(terminal)
    counts = Counter(finding.health for finding in findings)
    values = {"ok": not counts[Health.BROKEN], "findings": findings}
    terminal.answer(values, _lines(findings))
    if counts[Health.BROKEN]:
        raise typer.Exit(EXIT_KNOWN)


def _inside(terminal: Terminal) -> list[Finding]:
    """What only the database can tell. A doctor makes no folder that is not there."""
    from kiosk.cli.health import Finding, Health, with_a_desk
    from kiosk.store.folder import DATABASE_FILE

    on_a_server = os.environ.get("KIOSK_DATABASE", "")
    if not on_a_server and not (terminal.place / DATABASE_FILE).exists():
        to_do = "Import an event (kioskctl import PATH), or join a hub (kioskctl join URL CODE)."
        return [Finding("database", Health.LOOK, "This station holds nothing yet.", to_do)]
    try:
        with terminal.desk() as desk:
            return list(with_a_desk(desk))
    except KnownError as error:
        return [Finding("database", Health.BROKEN, told(error.words))]


def _lines(findings: list[Finding]) -> Iterator[str]:
    for finding in findings:
        yield f"{finding.health.value:<13} {finding.check:<12} {finding.words}"
        if finding.to_do:
            yield f"{'':<26} {finding.to_do}"


def add_to(app: typer.Typer) -> None:
    command(app, "doctor")(doctor)
