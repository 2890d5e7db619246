"""The status line: how this station stands towards its event, its hub and its printer."""

from __future__ import annotations

from kiosk.desk import reading
from kiosk.desk.identity import Identity
from kiosk.desk.print_room import PrintRoom
from kiosk.domain import cards as c
from kiosk.log import log
from kiosk.store.store import Store


def read(store: Store, identity: Identity, printing: PrintRoom) -> c.Status:
    """Everything at once, so that the parts fit together."""
    event = reading.event(store)
    written = log.head_of(store, identity.branch).seq
    exchanged = int(store.setting("exchange_sent_seq", "0"))
    hub = store.setting("hub_address")
    jobs = printing.counts()
    return c.Status(
        station=identity.name,
        event_code=event.code if event else "",
        event_name=event.name if event else "",
        people=reading.people_count(store),
        hub=hub,
        last_exchange_ms=int(store.setting("exchange_last_ms", "0")),
        exchange_problem=store.setting("exchange_problem"),
        not_yet_exchanged=max(0, written - exchanged) if hub else 0,
        printer=store.setting("printer", "folder"),
        jobs_waiting=jobs.waiting + jobs.sent,
        jobs_failed=jobs.failed,
        clock_offset_ms=int(store.setting("exchange_clock_offset_ms", "0")),
        unknown_kinds=log.unknown_count(store),
    )
