"""The event in numbers from a terminal: who is here, of which kind, from where, and how fast."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING

import typer
from msgspec.structs import asdict

from kiosk.cli.commanding import command
from kiosk.cli.terminal import Terminal
from kiosk.errors import KnownError
from kiosk.moment_words import zone_of
from kiosk.said import say

if TYPE_CHECKING:
    from kiosk.domain.overview import Overview, Share

CATEGORY_HEADS = (say("category"), say("here"), say("of"), say("per cent"))
REGION_HEADS = (say("region"), *CATEGORY_HEADS[1:])
SPAN_HEADS = (say("from"), say("came"))


def overview(terminal: Terminal) -> None:
    """How many are here: in all, by category and by region, and how many came when today."""
    with terminal.desk() as desk:
        event, found = desk.event(), desk.overview()
        if event is None or found is None:
            raise KnownError(say("There is no event here yet. Import one: kioskctl import."))
    terminal.answer(asdict(found), _sentences(found))
    terminal.table(CATEGORY_HEADS, _rows(found.by_category))
    terminal.table(REGION_HEADS, _rows(found.by_region))
    if found.spans:
        zone = zone_of(event.timezone)
        spans = [
            (f"{datetime.fromtimestamp(one.starts_ms / 1000, zone):%H:%M}", one.came)
            for one in found.spans
        ]
        terminal.table(SPAN_HEADS, spans)


def _sentences(found: Overview) -> Iterator[str]:
    yield say(
        "{here} of {people} are here ({percent} %); {lately} came in the last five minutes.",
        here=found.all.here,
        people=found.all.people,
        percent=found.all.percent,
        lately=found.lately,
    )
    yield say(
        "Delegations: {whole} whole, {partly} in part, {absent} not here. Heads of delegation: "
        "{here} of {people}.",
        whole=found.whole,
        partly=found.partly,
        absent=found.absent,
        here=found.heads.here,
        people=found.heads.people,
    )
    if found.waiting or found.badges_pending:
        yield say(
            "Waiting for somebody: {people}. Badges for the printer: {badges}.",
            people=found.waiting,
            badges=found.badges_pending,
        )


def _rows(shares: tuple[Share, ...]) -> list[tuple[object, ...]]:
    return [(one.code or "-", one.here, one.people, one.percent) for one in shares]


def add_to(app: typer.Typer) -> None:
    command(app, "overview")(overview)
