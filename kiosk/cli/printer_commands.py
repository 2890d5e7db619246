"""The printers themselves: how they are, what is left in them, and which stands in for which."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.cli.commanding import command
from kiosk.cli.terminal import EXIT_KNOWN, Terminal
from kiosk.domain.categories import category_code
from kiosk.domain.commands import IssueBatch
from kiosk.errors import KnownError
from kiosk.said import say
from kiosk.words import left_out_words

if TYPE_CHECKING:
    from kiosk.desk import Desk
    from kiosk.domain.cards import PrinterCard

PRINTER_COLUMNS = (
    say("Printer"),
    say("For"),
    say("How it is"),
    say("Waiting"),
    say("Printed"),
    say("Left"),
    say("What to know"),
)
Printer = Annotated[
    str, typer.Argument(metavar="PRINTER", help="A name that kioskctl print printers lists.")
]


def printers(terminal: Terminal) -> None:
    """Ask every printer how it is: paper, covers, ink, and whether it answers at all."""
    with terminal.desk() as desk:
        desk.printing.watch.look_at_all()
        cards = desk.printing.cards()
    terminal.answer({"printers": cards})
    terminal.table(PRINTER_COLUMNS, [_row(card) for card in cards])
    if any(card.health == "trouble" and card.is_default for card in cards):
        raise typer.Exit(EXIT_KNOWN)


def _row(card: PrinterCard) -> tuple[object, ...]:
    stands_in = say("standing in") if card.is_fallback else ""
    use = say("badges") if card.is_default else stands_in
    left: str = ""
    if card.stock_size:
        left = say("{left} of {size}", left=card.stock_left, size=card.stock_size)
    if card.stock_low:
        left = say("{left} (low)", left=left)
    waiting = card.waiting + card.failed
    return (card.name, use, card.health, waiting or "", card.printed or "", left, card.words)


def fallback(
    terminal: Terminal,
    printer: Annotated[
        str, typer.Argument(metavar="PRINTER", help="Its name; none: no printer stands in.")
    ],
) -> None:
    """Choose the printer that stands in where the one in use is down."""
    with terminal.desk() as desk:
        desk.printing.choose_fallback("" if printer == "none" else printer)
    said = (
        say("No printer stands in.")
        if printer == "none"
        else say("“{printer}” stands in from now on.", printer=printer)
    )
    terminal.answer({"ok": True, "fallback": "" if printer == "none" else printer}, said)


def add(
    terminal: Terminal,
    printer: Annotated[
        str,
        typer.Argument(
            metavar="NAME", help="zpl:ADDRESS[:PORT]/DPI or brother:ADDRESS[:PORT]/MODEL/LABEL"
        ),
    ],
) -> None:
    """Make a label printer on the network known, which needs no driver on this computer."""
    with terminal.desk() as desk:
        name = desk.printing.add(printer)
        state = desk.printing.look_at(name)
    terminal.answer(
        {"ok": True, "printer": name, "ready": state.ready, "words": state.words},
        [say("“{name}” is known. Use it: kioskctl print move {name}", name=name), state.words],
    )


def remove(terminal: Terminal, printer: Printer) -> None:
    """Forget a label printer that was added."""
    with terminal.desk() as desk:
        desk.printing.remove(printer)
    terminal.answer(
        {"ok": True, "printer": printer}, say("“{printer}” is forgotten.", printer=printer)
    )


def stock(
    terminal: Terminal,
    printer: Printer,
    size: Annotated[int, typer.Argument(help="How many badges were put in; 0: do not count.")],
    warn: Annotated[
        int | None, typer.Option(help="Warn when so many are left; else a tenth of all.")
    ] = None,
) -> None:
    """Say that a new roll or box is in a printer: each badge that prints counts it down."""
    with terminal.desk() as desk:
        desk.printing.put_in(printer, size, warn)
        card = desk.printing.card(printer)
    said = (
        say(
            "%n badges are in “{printer}” now.",
            n=size,
            printer=printer,
            one="%n badge is in “{printer}” now.",
        )
        if size
        else say("“{printer}” is not counted.", printer=printer)
    )
    terminal.answer({"ok": True, "printer": printer, "left": card.stock_left}, said)


def strip(
    terminal: Terminal,
    printer: Printer,
    layout: Annotated[str, typer.Option(help="The page: a6-portrait, 4x3-landscape, ...")] = "",
) -> None:
    """Order a test strip: margins, darkness, scale, and codes from small to large."""
    with terminal.desk() as desk:
        job = desk.printing.test(printer, layout)
    terminal.answer(
        {"ok": True, "job": job},
        say("The test strip is job {job}. Print it: kioskctl print run.", job=job),
    )


def layout(
    terminal: Terminal,
    name: Annotated[
        str, typer.Argument(metavar="[LAYOUT]", help="A layout that is shipped, or one of yours.")
    ] = "",
) -> None:
    """Choose the layout that this station prints badges with; without a name, say which."""
    with terminal.desk() as desk:
        if name:
            desk.printing.use_layout(name)
        used, own = desk.printing.layout, desk.printing.layouts.names()
    said = [say("This station prints badges with {used}.", used=used)]
    if own:
        said.append(say("Layouts made here: {names}.", names=", ".join(own)))
    terminal.answer({"ok": True, "layout": used, "own": own}, said)


def batch(
    terminal: Terminal,
    category: Annotated[str, typer.Option(help="Only this category.")] = "",
    delegation: Annotated[str, typer.Option(help="Only this delegation, by its code.")] = "",
) -> None:
    """Order badges at the printer for all who have none yet. Whoever stands here goes before."""
    with terminal.desk() as desk:
        people = _without_badge(desk, category=category, delegation=delegation)
        if not people:
            raise KnownError(say("Everybody who fits has a badge already, so nothing was ordered."))
        outcome = desk.do(IssueBatch(people, to_printer=True), actor=terminal.actor)
        left_out = len(desk.without_badge(people))
    ordered = len(outcome.facts)
    if left_out:
        terminal.note(left_out_words(left_out))
    terminal.answer(
        {"ok": True, "ordered": ordered, "not_accredited": left_out},
        say(
            "%n badges are ordered. Print them: kioskctl print run.",
            n=ordered,
            one="%n badge is ordered. Print it: kioskctl print run.",
        ),
    )


def _without_badge(desk: Desk, *, category: str, delegation: str) -> tuple[str, ...]:
    chosen = desk.people(category_code(category) if category else "", delegation.upper())
    return tuple(one.participant for one in chosen if not one.cancelled)


def reasons(terminal: Terminal) -> None:
    """Count for which reasons badges were printed, at each station."""
    with terminal.desk() as desk:
        counts = desk.badge_reasons()
    rows = [(one.station, one.reason, one.count) for one in counts]
    terminal.answer({"reasons": counts}, [] if rows else say("No badge was issued yet."))
    if rows:
        terminal.table((say("Station"), say("Reason"), say("Badges")), rows)


def add_to(group: typer.Typer) -> None:
    command(group, "printers")(printers)
    command(group, "fallback")(fallback)
    command(group, "add")(add)
    command(group, "remove")(remove)
    command(group, "stock")(stock)
    command(group, "test")(strip)
    command(group, "layout")(layout)
    command(group, "batch")(batch)
    command(group, "reasons")(reasons)
