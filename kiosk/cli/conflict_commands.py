"""The conflict inbox in a terminal: what does not fit together, and settling it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.cli.commanding import command
from kiosk.cli.terminal import Terminal
from kiosk.conflict_words import title_words
from kiosk.errors import KnownError
from kiosk.said import say

if TYPE_CHECKING:
    from kiosk.desk import Desk
    from kiosk.domain.conflicts import Conflict, Side

ID_CHARS_MIN = 6


def conflicts(
    terminal: Terminal,
    settled: Annotated[
        bool, typer.Option("--settled", help="Those that somebody settled, and how.")
    ] = False,
) -> None:
    """List what stations did that does not fit together: who, when, and what to do about it."""
    with terminal.desk() as desk:
        if settled:
            lines = desk.settled_conflicts()
            text = [f"{_title(one.conflict)}: {one.how} ({one.by or one.station})" for one in lines]
            terminal.answer({"settled": lines}, text or say("Nothing was settled yet."))
            return
        found = desk.conflicts()
        text = [line for one in found for line in _lines(terminal, one)]
        terminal.answer({"conflicts": found}, text or say("Everything fits together."))


def settle(
    terminal: Terminal,
    conflict: Annotated[str, typer.Argument(help="Its number in kioskctl conflicts.")],
    how: Annotated[str, typer.Option(help="What was decided.")],
    by: Annotated[str, typer.Option(help="Who decided; else KIOSK_ACTOR.")] = "",
) -> None:
    """Take a conflict out of every station's list, and say what was decided."""
    from kiosk.domain.commands import SettleConflict

    with terminal.desk() as desk:
        named = _named(desk, conflict)
        outcome = desk.do(SettleConflict(named, how, by), actor=terminal.actor)
        terminal.tell(
            outcome, say("Settled, here and at the next exchange everywhere."), conflict=named
        )


def _named(desk: Desk, text: str) -> str:
    """A conflict by the beginning of its number."""
    wanted = text.strip().lower()
    found = [one.id for one in desk.conflicts() if one.id.startswith(wanted)]
    if len(found) > 1 or len(wanted) < ID_CHARS_MIN:
        raise KnownError(
            say("Give at least {least} letters, so that one conflict is meant.", least=ID_CHARS_MIN)
        )
    return found[0] if found else wanted


def _lines(terminal: Terminal, conflict: Conflict) -> list[str]:
    sides = [f"    {_side(terminal, side)}" for side in conflict.sides]
    return [f"{conflict.id[:8]}  {_title(conflict)}", *sides, f"    {conflict.what_to_do}", ""]


def _title(conflict: Conflict) -> str:
    about = f" ({conflict.field})" if conflict.field else ""
    return f"{title_words(conflict.kind)}: {conflict.name}{about}"


def _side(terminal: Terminal, side: Side) -> str:
    when = datetime.fromtimestamp(side.at_ms / 1000, UTC).astimezone(terminal.zone)
    at = f"{when:%Y-%m-%d %H:%M}  " if side.at_ms else ""
    by = f", {side.actor}" if side.actor else ""
    return f"{at}{side.station}{by}{f': {side.value}' if side.value else ''}"


def add_to(app: typer.Typer) -> None:
    command(app, "conflicts")(conflicts)
    command(app, "settle")(settle)
