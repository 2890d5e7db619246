"""The event as a whole: its visits, how far it has come, and what leaves as a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.cli.columns import padded
from kiosk.cli.commanding import command
from kiosk.cli.terminal import Terminal
from kiosk.domain.roles import GATE
from kiosk.said import say
from kiosk.speech import counted, told
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

TITLE_CELLS = 14
CATEGORY_CELLS = 16
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
                _line(say("Station"), f"{said.station} ({terminal.place})"),
                _line(say("Event"), _event(said) if event else say("none")),
                _line(say("Holds"), _held(counts)),
                _line(say("Exchange"), _exchange(said, last, desk.now_ms())),
                _line(say("Printer"), _printer(said)),
                *_to_look_at(said, desk.now_ms()),
                *_by_category(desk, counts),
            ],
        )


def _line(title: str, words: str) -> str:
    return padded(title, TITLE_CELLS) + told(words)


def _event(said: Status) -> str:
    return f"{said.event_name} ({said.event_code})"


def _held(counts: Counts) -> str:
    twice = counts.checked_in_twice
    return say(
        "%n people, {here} checked in{twice}, {badges}",
        n=counts.participants,
        one="%n person, {here} checked in{twice}, {badges}",
        here=counted(counts.checked_in),
        twice=say(", {twice} at two stations", twice=counted(twice)) if twice else "",
        badges=say("%n badge(s)", n=counts.badges),
    )


def _exchange(said: Status, last: str, now_ms: int) -> str:
    unsent: str = say("%n act(s) not yet exchanged", n=said.not_yet_exchanged)
    if said.oldest_unsent_ms:
        age = age_words(now_ms - said.oldest_unsent_ms)
        unsent = say("{unsent} (the oldest for {age})", unsent=unsent, age=age)
    if not said.hub:
        return say("no hub; this station works alone, {unsent}", unsent=unsent)
    return say(
        "hub {hub}, last {last}, {unsent}{trouble}",
        hub=said.hub,
        last=last or say("never"),
        unsent=unsent,
        trouble=f". {told(said.exchange_problem)}" if said.exchange_problem else "",
    )


def _to_look_at(said: Status, now_ms: int) -> list[str]:
    """What ages in silence: the list at a door, the clock, the hub's certificate."""
    aging = (
        (say("List"), list_words(said, now_ms) if said.role == GATE else ""),
        (say("Clock"), clock_words(said)),
        (say("Certificate"), certificate_words(certificate_expiry(said, now_ms))),
    )
    return [_line(title, words) for title, words in aging if words]


def _printer(said: Status) -> str:
    return say(
        "{printer}; jobs: {waiting} waiting, {failed} failed",
        printer=said.printer or say("none chosen"),
        waiting=said.jobs_waiting,
        failed=said.jobs_failed,
    )


def _by_category(desk: Desk, counts: Counts) -> list[str]:
    words = {category.code: category.word for category in desk.categories()}
    return [
        say(
            "  {category}{here} of {registered}",
            category=padded(words.get(code, code), CATEGORY_CELLS),
            here=f"{here:>6}",
            registered=registered,
        )
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
