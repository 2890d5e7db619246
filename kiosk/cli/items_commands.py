"""Headsets, voting cards and the like from a terminal: lent, taken back, and what is out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.cli.commanding import command
from kiosk.cli.desk_commands import Code, named_by
from kiosk.cli.terminal import Terminal
from kiosk.said import say
from kiosk.words import moment_words

if TYPE_CHECKING:
    from kiosk.domain.lending import LoanCard

HEADS = (say("item"), say("name"), say("organisation"), say("since"), say("station"))
Item = Annotated[str, typer.Argument(metavar="ITEM", help="The number on the item.")]


def lend(terminal: Terminal, code: Code, item: Item) -> None:
    """Lend a headset, a voting card or the like to somebody."""
    from kiosk.domain.commands import LendItem

    with terminal.desk() as desk:
        who = named_by(desk, code)
        outcome = desk.do(LendItem(item, who), actor=terminal.actor)
        terminal.tell(
            outcome, say("{item} is lent to {code}.", item=item, code=code), participant=who
        )


def take_back(terminal: Terminal, item: Item) -> None:
    """Take an item back, from whoever has it."""
    from kiosk.domain.commands import ReturnItem

    with terminal.desk() as desk:
        outcome = desk.do(ReturnItem(item), actor=terminal.actor)
        terminal.tell(outcome, say("{item} is here again.", item=item))


def out(
    terminal: Terminal,
    output: Annotated[
        Path | None, typer.Option("-o", "--output", help="A .pdf, .csv or .xlsx file to write.")
    ] = None,
) -> None:
    """List what is out, and who has it."""
    with terminal.desk() as desk:
        loans = desk.loans()
        if output is not None:
            desk.write_loans(output, zone=terminal.zone)
    rows = [_row(terminal, loan) for loan in loans]
    if output is not None:
        values = {"ok": True, "path": str(output), "out": len(loans)}
        terminal.answer(
            values, say("Written: {output}, %n item(s) out.", n=len(loans), output=output)
        )
        return
    if terminal.as_json:
        lines = [dict(zip(HEADS, row, strict=True)) for row in rows]
        terminal.answer({"out": len(loans), "items": lines})
        return
    terminal.table(HEADS, rows)


def _row(terminal: Terminal, loan: LoanCard) -> tuple[str, ...]:
    since = moment_words(loan.since_ms, terminal.zone)
    return loan.item, loan.name, loan.organisation, since, loan.station


def add_to(app: typer.Typer) -> None:
    group = typer.Typer(help="Headsets, voting cards and the like.", no_args_is_help=True)
    command(group, "lend")(lend)
    command(group, "take-back")(take_back)
    command(group, "out")(out)
    app.add_typer(group, name="items")
