"""Lending at the desk: from a command to a decision, and the list of what is out."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, tzinfo
from pathlib import Path

from sqlalchemy import select

from kiosk.desk import reading
from kiosk.desk.deciding import person_of
from kiosk.desk.looks import read_all
from kiosk.domain import commands as c
from kiosk.domain import lending as rules
from kiosk.domain.cards import PersonHit
from kiosk.domain.entries import Entry, Subject
from kiosk.domain.lending import (
    Loan,
    LoanCard,
    decide_lend,
    decide_return,
    item_of,
    loans_of,
)
from kiosk.domain.lending_facts import ITEM
from kiosk.domain.names import addressed_name
from kiosk.domain.outcomes import Decision
from kiosk.log import log
from kiosk.store.store import Store
from kiosk.store.tables import ENTRY

AT_ONCE = 500
COLUMNS = ("item", "name", "organisation", "since", "station", "lent_by")
_ITEMS = select(ENTRY.c.subject_id).where(ENTRY.c.subject_kind == ITEM).distinct()


def decide(store: Store, command: c.LendItem | c.ReturnItem) -> Decision:
    item = item_of(command.item)
    loans = _loans(store, [item])
    if isinstance(command, c.ReturnItem):
        return decide_return(item, loans)
    return decide_lend(item, loans, person_of(store, command.participant))


def decide_undo(store: Store, entry: Entry) -> Decision:
    return rules.decide_undo(entry, log.about(store, [entry.subject])[entry.subject])


class LendingDesk:
    """A part of the Desk."""

    _store: Store

    def loans(self) -> list[LoanCard]:
        """Everything that is out now, whoever lent it, by its number."""
        items = sorted(row.subject_id for row in read_all(self._store, _ITEMS))
        loans = _loans(self._store, items)
        people = {hit.participant: hit for hit in _people(self._store, loans)}
        stations = {node.node: node.name for node in reading.nodes(self._store)}
        return [
            LoanCard(
                item=loan.item,
                participant=loan.participant,
                name=addressed_name(who) if who is not None else "",
                organisation=who.organisation if who is not None else "",
                since_ms=loan.since_ms,
                station=stations.get(loan.station, loan.station[:8]),
                by=loan.by,
            )
            for loan, who in ((loan, people.get(loan.participant)) for loan in loans)
        ]

    def write_loans(self, path: Path, *, zone: tzinfo) -> int:
        """What is out, as a PDF with boxes to tick or as csv or xlsx, by the path's ending. How
        many items; KnownError where there is none."""
        loans = self.loans()
        if path.suffix.lower() == ".pdf" or not loans:
            from kiosk.printing.loans_list import write_loans  # with the first list, not before

            write_loans(loans, path, zone=zone)
            return len(loans)
        from kiosk.transfer.exports import Table
        from kiosk.transfer.writing import write_table

        rows = tuple(
            (one.item, one.name, one.organisation, _when(one, zone), one.station, one.by)
            for one in loans
        )
        write_table(Table(COLUMNS, rows), path)
        return len(loans)


def _when(loan: LoanCard, zone: tzinfo) -> str:
    return datetime.fromtimestamp(loan.since_ms / 1000, zone).isoformat(timespec="seconds")


def _people(store: Store, loans: Sequence[Loan]) -> list[PersonHit]:
    return reading.hits(store, list(dict.fromkeys(loan.participant for loan in loans)))


def _loans(store: Store, items: Sequence[str]) -> list[Loan]:
    found: list[Loan] = []
    for start in range(0, len(items), AT_ONCE):
        subjects = [Subject(ITEM, item) for item in items[start : start + AT_ONCE]]
        histories = log.about(store, subjects)
        for subject in subjects:
            found += loans_of(subject.id, histories[subject])
    return found
