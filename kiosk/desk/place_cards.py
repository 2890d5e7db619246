"""Place cards at the desk: which are out of date, and one run that prints them."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from sqlalchemy import select

from kiosk.desk import reading
from kiosk.desk.batches import by_table
from kiosk.domain import facts as f
from kiosk.domain.commands import Command
from kiosk.domain.outcomes import Decision, Outcome
from kiosk.domain.place_cards import (
    SHOWN,
    LateCard,
    PrintPlaceCards,
    Why,
    to_print,
    why_late,
)
from kiosk.errors import KnownError
from kiosk.printing.batch import BatchReport
from kiosk.projections import protocol_tables
from kiosk.said import say
from kiosk.store.store import Store

LAYOUT = "place-card"
PARTICIPANT, CARD = reading.PARTICIPANT, protocol_tables.PLACE_CARD
_PRINTED = select(CARD)
_SOME = select(CARD.c.participant).limit(1)
_NOW = select(
    PARTICIPANT.c.id, PARTICIPANT.c.cancelled, *(PARTICIPANT.c[name] for name in SHOWN)
).where(PARTICIPANT.c.at_table != "")
_BLANK = dict.fromkeys(SHOWN, "")


def decide(store: Store, command: PrintPlaceCards) -> Decision:
    """Whoever has no table has no card."""
    now = {row.id: _says(row) for row in reading.read_all(store, _NOW)}
    facts = [
        f.PlaceCardPrinted(one, now[one])
        for one in dict.fromkeys(command.participants)
        if one in now
    ]
    return Decision(tuple(facts))


def late(store: Store) -> list[LateCard]:
    """Whose card is wrong or missing, by table. Nobody's, before any was printed."""
    with store.reading():
        if not reading.read_all(store, _SOME):
            return []
        printed = {row.participant: _says(row) for row in reading.read_all(store, _PRINTED)}
        rows = {row.id: row for row in reading.read_all(store, _NOW)}
        found: dict[str, Why] = {}
        for one in {*printed, *rows}:
            why = why_late(_should_say(rows.get(one)), printed.get(one))
            if why is not None:
                found[one] = why
        hits = {hit.participant: hit for hit in _hits(store, sorted(found))}
    cards = []
    for one, hit in hits.items():
        now, before = _should_say(rows.get(one)), printed.get(one, {})
        cards.append(
            LateCard(
                person=hit,
                why=found[one],
                table=now["at_table"],
                seat=now["at_seat"],
                stood_at=before.get("at_table", ""),
                said=_other_name(before, hit) if before else "",
            )
        )
    return sorted(cards, key=_place)


def _place(card: LateCard) -> tuple[Any, ...]:
    return by_table(card.table or card.stood_at, card.seat, card.person)


def _hits(store: Store, people: Sequence[str]) -> list[Any]:
    found: list[Any] = []
    for start in range(0, len(people), reading.SUBJECTS_A_QUERY):
        found += reading.hits(store, people[start : start + reading.SUBJECTS_A_QUERY])
    return found


def _says(row: Any) -> dict[str, str]:
    return {name: getattr(row, name) for name in SHOWN}


def _should_say(row: Any) -> dict[str, str]:
    return _BLANK if row is None or row.cancelled else _says(row)


def _other_name(printed: dict[str, str], hit: Any) -> str:
    """The name that the card says, where it is no longer theirs."""
    said = " ".join(part for part in (printed["given_name"], printed["family_name"]) if part)
    now = " ".join(part for part in (hit.given_name, hit.family_name) if part)
    return said if said != now else ""


class PlaceCardsDesk(ABC):
    """A part of the Desk."""

    _store: Store

    @abstractmethod
    def do(self, command: Command) -> Outcome: ...
    @abstractmethod
    def batch_pdf(
        self,
        participants: Sequence[str],
        path: Path,
        *,
        layout: str = "",
        start: int = 1,
        progress: Callable[[int], None] | None = None,
    ) -> BatchReport: ...

    def late_place_cards(self) -> list[LateCard]:
        """Whose place card is out of date or missing since cards were printed, by table."""
        return late(self._store)

    def print_late_place_cards(
        self, path: Path, *, layout: str = LAYOUT, start: int = 1
    ) -> BatchReport:
        """Those that have to be printed, as one run into a file; from then on they are right.
        KnownError where there is none."""
        wanted = to_print(self.late_place_cards())
        if not wanted:
            raise KnownError(say("No place card is out of date."))
        return self.batch_pdf(wanted, path, layout=layout, start=start)
