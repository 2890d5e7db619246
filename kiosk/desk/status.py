"""The status line: how this station stands towards its event, its hub and its printer."""

from __future__ import annotations

from sqlalchemy import bindparam, select

from kiosk.desk import reading
from kiosk.desk.identity import Identity
from kiosk.desk.print_room import PrintRoom
from kiosk.domain import cards as c
from kiosk.domain.roles import AUTHORITIES
from kiosk.log import log
from kiosk.store.store import Store
from kiosk.sync.progress import (
    HUB_ENDS_SETTING,
    OWN_ENDS_SETTING,
    Progress,
    read_progress,
)

_ROLE = select(reading.NODE.c.role).where(reading.NODE.c.id == bindparam("one"))


def read(store: Store, identity: Identity, printing: PrintRoom) -> c.Status:
    """Everything at once, so that the parts fit together."""
    event = reading.event(store)
    written = log.head_of(store, identity.branch).seq
    exchange = read_progress(store)
    jobs = printing.counts()
    printer = printing.card(printing.printer)
    unsent = _unsent(exchange, written, identity)
    role = _role(store, identity)
    # Whoever was a hub once, and is a station of another one now, shows nobody its certificate.
    lets_in = not exchange.hub or role in AUTHORITIES
    own_ends_ms = int(store.setting(OWN_ENDS_SETTING, "0")) if lets_in else 0
    ends_ms = [own_ends_ms, int(store.setting(HUB_ENDS_SETTING, "0"))]
    return c.Status(
        station=identity.name,
        event_code=event.code if event else "",
        event_name=event.name if event else "",
        people=reading.people_count(store),
        hub=exchange.hub,
        last_exchange_ms=exchange.last_success_ms,
        exchange_problem=exchange.problem,
        not_yet_exchanged=unsent,
        printer=printer.name,
        jobs_waiting=jobs.waiting + jobs.sent,
        jobs_failed=jobs.failed,
        clock_offset_ms=exchange.clock_offset_ms,
        unknown_kinds=log.unknown_count(store),
        oldest_unsent_ms=log.written_ms(store, identity.branch, written - unsent + 1)
        if unsent
        else 0,
        role=role,
        certificate_ends_ms=min((at_ms for at_ms in ends_ms if at_ms), default=0),
        is_hub=bool(own_ends_ms),
        printer_health=printer.health,
        printer_words=printer.words,
        stock_left=printer.stock_left if printer.stock_size else -1,
        stock_low=printer.stock_low,
    )


def _role(store: Store, identity: Identity) -> str:
    rows = reading.read_all(store, _ROLE, one=identity.key.node)
    return str(rows[0].role) if rows else ""


def _unsent(exchange: Progress, written: int, identity: Identity) -> int:
    """Acts that the hub does not hold yet. A station that works alone owes them to nobody."""
    if not exchange.hub:
        return 0
    return max(0, written - exchange.exchanged_seq(identity.branch))
