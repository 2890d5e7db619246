"""Place cards from a terminal: which are out of date, and one run that prints them."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.commanding import command
from kiosk.cli.terminal import Terminal
from kiosk.domain.names import full_name
from kiosk.domain.place_cards import LateCard, to_print
from kiosk.said import say

HEADS = (
    say("code"),
    say("name"),
    say("table"),
    say("seat"),
    say("why"),
    say("stands at"),
    say("says"),
)


def place_cards(
    terminal: Terminal,
    output: Annotated[
        Path | None, typer.Option("-o", "--output", help="Print them into this PDF.")
    ] = None,
    layout: Annotated[str, typer.Option(help="Another layout of place cards.")] = "place-card",
    start: Annotated[int, typer.Option(help="First free place on a begun sheet.", min=1)] = 1,
) -> None:
    """List the place cards that are out of date since they were printed; with -o, print them.

    All place cards are printed with kioskctl badges --layout place-card."""
    with terminal.desk() as desk:
        late = desk.late_place_cards()
        rows = [_row(card) for card in late]
        wrong = [dict(zip(HEADS, row, strict=True)) for row in rows]
        if output is not None:
            report = desk.print_late_place_cards(output, layout=layout, start=start)
            values = {"ok": True, "file": output, "cards": report.badges, "late": wrong}
            terminal.answer(
                values, say("%n place card(s) in {output}.", n=report.badges, output=output)
            )
            return
    count = len(to_print(late))
    said = say("{count} to print, {away} to take away.", count=count, away=len(late) - count)
    terminal.answer(
        {"to_print": count, "late": wrong}, said if late else say("Every card is right.")
    )
    if late:
        terminal.table(HEADS, rows)


def _row(card: LateCard) -> tuple[str, ...]:
    who = card.person
    code, name = who.registration_code, full_name(who)
    return code, name, card.table, card.seat, card.why.value, card.stood_at, card.said


def add_to(app: typer.Typer) -> None:
    command(app, "place-cards")(place_cards)
