"""The event as a whole: its visits, how far it has come, and what leaves as a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.cli.commanding import command
from kiosk.cli.terminal import Terminal
from kiosk.domain.roles import GATE
from kiosk.said import say
from kiosk.speech import told
from kiosk.standing_words import (
    age_words,
    certificate_expiry,
    certificate_words,
    clock_words,
    list_words,
)
from kiosk.words import moment_words

if TYPE_CHECKING:
    from kiosk.desk import Desk
    from kiosk.domain.cards import Counts, Status

VISIT_COLUMNS = (
    *(say("Visit"), say("Title"), say("Starts"), say("Capacity"), say("Confirmed")),
    *(say("Free here"), say("Free elsewhere"), say("Stranded"), say("Waiting")),
)


def visits(terminal: Terminal) -> None:
    """List the visits: seats confirmed, free here and elsewhere, and who waits."""
    with terminal.desk() as desk:
        cards = desk.visits()
    said = [] if cards else say("No visit with limited seats is in the programme.")
    terminal.answer({"visits": cards}, said)
    if cards:
        numbers = [(v.capacity, v.taken, v.here, v.elsewhere, v.stranded, v.waiting) for v in cards]
        rows = [(v.visit, v.title, v.starts, *n) for v, n in zip(cards, numbers, strict=True)]
        terminal.table(VISIT_COLUMNS, rows)


def status(terminal: Terminal) -> None:
    """Say what this station holds, when it last exchanged, and how its printer is."""
    with terminal.desk() as desk:
        said, counts, event = desk.status(), desk.counts(), desk.event()
        last = moment_words(said.last_exchange_ms, terminal.zone)
        terminal.answer(
            {"status": said, "counts": counts, "event": event, "folder": desk.folder},
            [
                f"Station       {said.station} ({terminal.place})",
                f"Event         {f'{said.event_name} ({said.event_code})' if event else 'none'}",
                f"Holds         {_held(counts)}",
                f"Exchange      {_exchange(said, last, desk.now_ms())}",
                f"Printer       {_printer(said)}",
                *_to_look_at(said, desk.now_ms()),
                *_by_category(desk, counts),
            ],
        )


def _held(counts: Counts) -> str:
    twice = f", {counts.checked_in_twice} at two stations" if counts.checked_in_twice else ""
    return (
        f"{counts.participants} people, {counts.checked_in} checked in{twice}, "
        f"{counts.badges} badges"
    )


def _exchange(said: Status, last: str, now_ms: int) -> str:
    unsent = f"{said.not_yet_exchanged} acts not yet exchanged"
    if said.oldest_unsent_ms:
        unsent = f"{unsent} (the oldest for {age_words(now_ms - said.oldest_unsent_ms)})"
    if not said.hub:
        return f"no hub; this station works alone, {unsent}"
    trouble = f". {told(said.exchange_problem)}" if said.exchange_problem else ""
    return f"hub {said.hub}, last {last or 'never'}, {unsent}{trouble}"


def _to_look_at(said: Status, now_ms: int) -> list[str]:
    """What ages in silence: the list at a door, the clock, the hub's certificate."""
    told = (
        ("List", list_words(said, now_ms) if said.role == GATE else ""),
        ("Clock", clock_words(said)),
        ("Certificate", certificate_words(certificate_expiry(said, now_ms))),
    )
    return [f"{title:<14}{words}" for title, words in told if words]


def _printer(said: Status) -> str:
    waiting = f"{said.jobs_waiting} waiting, {said.jobs_failed} failed"
    return f"{said.printer or 'none chosen'}; jobs: {waiting}"


def _by_category(desk: Desk, counts: Counts) -> list[str]:
    words = {category.code: category.word for category in desk.categories()}
    return [
        f"  {words.get(code, code):<16}{here:>6} of {registered}"
        for code, registered, here in counts.by_category
    ]


def export(
    terminal: Terminal,
    what: Annotated[
        str,
        typer.Argument(
            metavar="WHAT",
            help="attendance, passages (every act), visits, sessions (by door) or matchmaking.",
        ),
    ],
    output: Annotated[Path, typer.Option("-o", "--output", help="The file to write.")],
    format_: Annotated[
        str, typer.Option("--format", help="csv or xlsx; else the ending of the file's name.")
    ] = "",
) -> None:
    """Write attendance, passages, visits, sessions or matchmaking as a spreadsheet."""
    with terminal.desk() as desk:
        rows = desk.export(what, output, format_=format_)
    terminal.answer(
        {"what": what, "rows": rows, "file": output},
        say("%n row(s) in {output}.", n=rows, output=output),
    )


def add_to(app: typer.Typer) -> None:
    command(app, "visits")(visits)
    command(app, "status")(status)
    command(app, "export")(export)
