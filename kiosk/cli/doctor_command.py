"""`kioskctl doctor`: is this computer fit for the day, and if not, what is to be done."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

import typer

from kiosk.cli.columns import padded
from kiosk.cli.commanding import command
from kiosk.cli.terminal import EXIT_KNOWN, Terminal
from kiosk.errors import KnownError
from kiosk.said import say
from kiosk.speech import told

if TYPE_CHECKING:
    from kiosk.cli.health import Finding

HEALTH_CELLS = 14
CHECK_CELLS = 13
HEALTH = {"OK": say("OK"), "LOOK": say("look at this"), "BROKEN": say("broken")}
# As they stand in a column; in JSON a check has its English name.
CHECKS = {
    "window": say("window"),
    "data folder": say("data folder"),
    "disk": say("disk"),
    "fonts": say("fonts"),
    "key": say("key"),
    "event": say("event"),
    "names": say("names"),
    "version": say("version"),
    "log": say("log"),
    "copies": say("copies"),
    "backup": say("backup"),
    "printer": say("printer"),
    "fallback": say("fallback"),
    "badges": say("badges"),
    "print jobs": say("print jobs"),
    "exchange": say("exchange"),
    "hub": say("hub"),
    "clock": say("clock"),
    "certificate": say("certificate"),
    "database": say("database"),
}


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
        to_do = say(
            "Import an event (kioskctl import PATH), or join a hub (kioskctl join URL CODE)."
        )
        return [Finding("database", Health.LOOK, say("This station holds nothing yet."), to_do)]
    try:
        with terminal.desk() as desk:
            return list(with_a_desk(desk))
    except KnownError as error:
        return [Finding("database", Health.BROKEN, told(error.words))]


def _lines(findings: list[Finding]) -> Iterator[str]:
    for finding in findings:
        check = CHECKS.get(finding.check, finding.check)
        head = padded(HEALTH[finding.health.name], HEALTH_CELLS) + padded(check, CHECK_CELLS)
        yield f"{head}{told(finding.words)}"
        if finding.to_do:
            yield f"{'':<{HEALTH_CELLS + CHECK_CELLS}}{told(finding.to_do)}"


def add_to(app: typer.Typer) -> None:
    command(app, "doctor")(doctor)
