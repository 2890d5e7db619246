"""The exception queue from a terminal: who waits, sending somebody on, taking and settling."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.cli.commanding import command
from kiosk.cli.desk_commands import Code, named_by
from kiosk.cli.terminal import Terminal
from kiosk.domain import commands as c
from kiosk.domain import exceptions as e
from kiosk.errors import KnownError
from kiosk.said import say

if TYPE_CHECKING:
    from kiosk.desk import Desk

HEADS = (say("number"), say("name"), say("reason"), say("from"), say("minutes"), say("taken by"))
Number = Annotated[int, typer.Argument(metavar="NUMBER", help="As kioskctl exceptions counts.")]


def exceptions(terminal: Terminal) -> None:
    """List who waits for somebody, sent by a desk or calling from a kiosk; the oldest first."""
    with terminal.desk() as desk:
        found, now_ms = desk.exception_queue(), desk.now_ms()
    terminal.answer(
        {"waiting": len(found), "exceptions": found},
        say("{count} waiting.", count=len(found)) if found else say("Nobody waits."),
    )
    if found:
        rows = [
            (
                number,
                one.name or one.ticket,
                one.reason,
                one.station,
                (now_ms - one.since_ms) // 60_000,
                one.taken_by or (one.taken_station if one.is_taken else ""),
            )
            for number, one in enumerate(found, start=1)
        ]
        terminal.table(HEADS, rows)


def send(
    terminal: Terminal,
    code: Code,
    reason: Annotated[str, typer.Option(help=f"{', '.join(e.REASONS)}.")] = e.OTHER,
) -> None:
    """Send somebody to whoever sees to exceptions."""
    with terminal.desk() as desk:
        who = named_by(desk, code)
        outcome = desk.do(c.SendToExceptions(who, reason.strip().lower()), actor=terminal.actor)
        terminal.tell(
            outcome,
            say("{code} waits for somebody: {reason}.", code=code, reason=reason),
            participant=who,
        )


def take(terminal: Terminal, number: Number = 1) -> None:
    """Look after somebody who waits; without a number, who has waited longest."""
    with terminal.desk() as desk:
        one = _numbered(desk, number)
        outcome = desk.do(c.TakeException(one.call), actor=terminal.actor)
        terminal.tell(
            outcome,
            say("Taken: {who}, {reason}.", who=one.name or one.ticket, reason=one.reason),
            call=one.call,
        )


def settle(terminal: Terminal, number: Number = 1) -> None:
    """Say that it is done: they wait no longer."""
    with terminal.desk() as desk:
        one = _numbered(desk, number)
        outcome = desk.do(c.SettleException(one.call), actor=terminal.actor)
        terminal.tell(outcome, say("Settled: {who}.", who=one.name or one.ticket), call=one.call)


def _numbered(desk: Desk, number: int) -> e.WaitingCard:
    found = desk.exception_queue()
    if not 1 <= number <= len(found):
        raise KnownError(say("Nobody waits under this number. List them: kioskctl exceptions."))
    return found[number - 1]


def add_to(app: typer.Typer) -> None:
    command(app, "exceptions")(exceptions)
    group = typer.Typer(help="Who waits for somebody.", no_args_is_help=True)
    for name, one in (("send", send), ("take", take), ("settle", settle)):
        command(group, name)(one)
    app.add_typer(group, name="exception")
