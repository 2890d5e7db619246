"""The hand-over sheet of a shift: counts, what is open, printers and stock, notes, both names."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from datetime import tzinfo
from itertools import chain
from pathlib import Path

from badges.said import say
from kiosk.domain.cards import JobCard, PrinterCard
from kiosk.domain.categories import category_of
from kiosk.domain.exceptions import WaitingCard
from kiosk.domain.handover_card import Handover, Shift
from kiosk.errors import KnownError
from kiosk.printing.batch import BatchReport
from kiosk.printing.plain_list import ListLine, short_moment, write_list

TITLE = "Shift hand-over"
NOTE_CHARS = 90  # of one row
ITEMS_NAMED = 12  # the others stand in their own list
Line = tuple[str, str, str, str]  # what, more about it, how it stands, aside


def write_handover(card: Handover, shift: Shift, path: Path, *, zone: tzinfo) -> BatchReport:
    """One file, with a box to tick at each line. KnownError where a name is missing."""
    if shift.missing is not None:
        raise KnownError(say("Both have to sign by name: who hands over, and who takes over."))
    lines = [*_signed(shift), *_counts(card), *_open(card, zone), *_printers(card), *_notes(shift)]
    heading = f"{card.event} · {card.status.station} · {short_moment(card.at_ms, zone)}"
    rows = (_row(heading, number, line) for number, line in enumerate(lines, start=1))
    return write_list(rows, path)


def _signed(shift: Shift) -> Iterator[Line]:
    yield "Hands over", shift.by.strip(), "signed:", ""
    yield "Takes over", shift.to.strip(), "signed:", ""


def _counts(card: Handover) -> Iterator[Line]:
    counts = card.counts
    yield "Checked in", "all stations", f"{counts.checked_in} of {counts.participants}", ""
    for code, registered, inside in counts.by_category:
        if registered:
            yield category_of(code).word, "", f"{inside} of {registered}", ""
    yield "Badges in use", "all stations", str(counts.badges), ""
    yield "Items out", ", ".join(card.items_out[:ITEMS_NAMED]), str(len(card.items_out)), ""
    for one in card.badges:
        yield "Badges issued here", one.reason, str(one.count), ""


def _open(card: Handover, zone: tzinfo) -> Iterator[Line]:
    exceptions = chain(
        (_of_waiting(one, zone) for one in card.waiting),
        (_of_job(job, zone) for job in card.jobs),
        (
            (one.name or one.kind.value, one.what_to_do, one.kind.value, ", ".join(one.stations))
            for one in card.conflicts
        ),
    )
    first = next(exceptions, None)
    if first is None:
        yield "Open exceptions", "", "none", ""
    else:
        yield from chain([first], exceptions)
    status = card.status
    if not status.hub:
        yield "Exchange", "this station works alone", "", ""
        return
    last = short_moment(status.last_exchange_ms, zone) if status.last_exchange_ms else "never"
    unsent = f"{status.not_yet_exchanged} acts not yet exchanged"
    yield "Exchange", status.exchange_problem, f"last: {last}", unsent


def _of_waiting(one: WaitingCard, zone: tzinfo) -> Line:
    seen_to = f"with {one.taken_by or one.taken_station}" if one.is_taken else "nobody is with them"
    who = one.name or f"Somebody at {one.station}, number {one.ticket}"
    return (
        who,
        one.organisation,
        f"waits: {one.reason}, {seen_to}",
        short_moment(one.since_ms, zone),
    )


def _of_job(job: JobCard, zone: tzinfo) -> Line:
    return (
        job.name,
        str(job.problem),
        f"badge {job.issue}: {job.state}",
        short_moment(job.at_ms, zone),
    )


def _printers(card: Handover) -> Iterator[Line]:
    for one in card.printers:
        use = "in use" if one.is_default else "stands in" if one.is_fallback else ""
        waiting = f"{one.waiting} waiting, {one.failed} failed"
        yield f"Printer {one.name}", str(one.words), _stock(one), f"{use} {waiting}".strip()


def _stock(card: PrinterCard) -> str:
    if not card.stock_size:
        return "stock not counted"
    low = ", low" if card.stock_low else ""
    return f"{card.stock_left} of {card.stock_size} badges left{low}"


def _notes(shift: Shift) -> Iterator[Line]:
    for line in shift.notes.splitlines():
        for part in textwrap.wrap(line, NOTE_CHARS):
            yield "Note", part, "", ""


def _row(heading: str, number: int, line: Line) -> ListLine:
    what, more, state, aside = line
    return ListLine(
        heading=heading,
        title=TITLE,
        number=str(number),
        name=what,
        below=more,
        state=state,
        aside=aside,
    )
