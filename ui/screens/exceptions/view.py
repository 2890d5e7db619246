"""The exception queue, computed: a row for each who waits, and what the line at the foot says."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.domain.exceptions import WaitingCard
from ui.models.cells import Cell, TableRow
from ui.status_view import StatusItem
from ui.words import translate
from ui.words.ages import age_words
from ui.words.exceptions import step_words, waiting_reason_words

LONG_MS = 5 * 60_000  # who waits for longer is told in another colour


def queue_rows(queue: Sequence[WaitingCard], *, now_ms: int) -> tuple[TableRow, ...]:
    return tuple(_row(one, now_ms) for one in queue)


def _row(one: WaitingCard, now_ms: int) -> TableRow:
    long = now_ms - one.since_ms >= LONG_MS and not one.is_taken
    return TableRow(
        one.call,
        (
            Cell(who_words(one)),
            Cell(waiting_reason_words(one.reason)),
            Cell(where_words(one)),
            Cell(age_words(now_ms - one.since_ms), "refused" if long else "", pill=long),
            Cell(taken_words(one), "calm" if one.is_taken else "attention", pill=True),
        ),
    )


def who_words(one: WaitingCard) -> str:
    """Whoever it is; a kiosk may know only the number that it shows."""
    parts = (one.name or translate("exceptions", "Somebody"), one.ticket)
    return " · ".join(part for part in parts if part)


def where_words(one: WaitingCard) -> str:
    return " · ".join(part for part in (one.station, step_words(one.step)) if part)


def taken_words(one: WaitingCard) -> str:
    if not one.is_taken:
        return translate("exceptions", "Waits")
    return one.taken_by or one.taken_station


def queue_words(queue: Sequence[WaitingCard]) -> str:
    waiting = sum(not one.is_taken for one in queue)
    if not queue:
        return translate("exceptions", "Nobody waits")
    return translate("exceptions", "%n waiting for somebody", "", waiting)


def status_item(queue: Sequence[WaitingCard], *, now_ms: int) -> StatusItem:
    """Nothing, while nobody waits."""
    waiting = [one for one in queue if not one.is_taken]
    if not waiting:
        return StatusItem("exceptions", "waiting", "")
    words = translate("exceptions", "%n waiting for somebody", "", len(waiting))
    age = age_words(now_ms - waiting[0].since_ms)
    return StatusItem("exceptions", "waiting", f"{words} ({age})", "attention", "exceptions")


def opened_words(one: WaitingCard, *, now_ms: int) -> tuple[str, str]:
    """What the band says above the card of somebody who was taken."""
    parts = (where_words(one), age_words(now_ms - one.since_ms))
    about = " · ".join(part for part in parts if part)
    return waiting_reason_words(one.reason), about
