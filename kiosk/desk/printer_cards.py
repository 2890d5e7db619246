"""Each printer as a card: how it is, what waits for it, and how much is left in it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from kiosk.domain.cards import PrinterCard
from kiosk.printing import jobs, stock
from kiosk.printing.jobs import JobCounts
from kiosk.printing.printer import PrinterState
from kiosk.store.store import Store

if TYPE_CHECKING:
    from kiosk.desk.print_room import PrintRoom


SEEN_MS_MAX = 5 * 60_000


def cards(store: Store, room: PrintRoom, names: Iterable[str]) -> list[PrinterCard]:
    """In the order given, the printer in use and its fallback first."""
    with store.reading():
        counts, stocks = jobs.counts_by_printer(store), stock.stocks(store)
        added = room.added
        first = [room.printer, *([room.fallback] if room.fallback else [])]
    wanted = list(names)
    ordered = [name for name in first if name in wanted]
    ordered += [name for name in wanted if name not in first]
    return [
        _card(room, name, count=counts.get(name), left=stocks.get(name), added=name in added)
        for name in ordered
    ]


def health_of(state: PrinterState) -> str:
    if not state.is_well:
        return "trouble"
    return "low" if state.low else "well"


def _card(
    room: PrintRoom, name: str, *, count: JobCounts | None, left: stock.Stock | None, added: bool
) -> PrinterCard:
    seen = room.watch.seen(name)
    if seen is not None and abs(room.now_ms - seen.at_ms) > SEEN_MS_MAX:
        seen = None  # what nobody has looked at for so long is not known
    counted = count or JobCounts()
    return PrinterCard(
        name=name,
        health=health_of(seen.state) if seen is not None else "",
        words=seen.state.words if seen is not None else "",
        seen_ms=seen.at_ms if seen is not None else 0,
        is_default=name == room.printer,
        is_fallback=name == room.fallback,
        waiting=counted.waiting + counted.sent,
        failed=counted.failed,
        printed=counted.done,
        stock_size=left.size if left is not None else 0,
        stock_left=left.left if left is not None else 0,
        stock_low=left is not None and left.is_low,
        added=added,
        gives_slips=name == room.slips.printer,
    )
