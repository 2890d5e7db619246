"""A station and a hub over HTTP: the first filling, a busy morning sent, and nothing new."""

from __future__ import annotations

import time
from pathlib import Path

from kiosk.bench.figures import Figures, Limit, figures, times_of
from kiosk.bench.ground import Told, ground
from kiosk.bench.limits import bare_bulk_insert
from kiosk.desk import Desk, open_desk
from kiosk.domain.commands import CheckIn
from kiosk.hub.serve import HubServer
from kiosk.sync.courier import Courier, Exchanged

QUIET = 100
ACTS_MAX = 2_000


def bench_exchange(participants: int, told: Told) -> Figures:
    with (
        ground(participants, told) as (hub, folder),
        HubServer(hub) as server,
        open_desk(folder / "other") as station,
    ):
        courier = Courier(station)
        try:
            courier.join(server.url, server.new_code())
            return _measure(hub, station, courier, folder)
        finally:
            courier.stop()


def _measure(hub: Desk, station: Desk, courier: Courier, folder: Path) -> Figures:
    filled, fill_s = _timed(courier)
    for hit in station.people()[:ACTS_MAX]:
        station.do(CheckIn(hit.registration_code))
    sent, send_s = _timed(courier)
    assert hub.digests() == station.digests()
    quiet = times_of([courier.exchange_now] * QUIET)
    bulk = bare_bulk_insert(folder, filled.received)
    limit = Limit(f"{filled.received} rows of that size into plain SQLite", round(bulk, 3), bulk)
    return figures(
        "exchange",
        quiet,
        participants=hub.counts().participants,
        more={
            "received": filled.received,
            "received_per_s": round(filled.received / fill_s, 1),
            "sent": sent.sent,
            "sent_per_s": round(sent.sent / send_s, 1),
            "fill_s": round(fill_s, 3),
            "limit": limit.what,
            "limit_ms": limit.p50_ms,
            "fill_to_limit": round(fill_s * 1000 / bulk, 1),
        },
    )


def _timed(courier: Courier) -> tuple[Exchanged, float]:
    started = time.perf_counter()
    done = courier.exchange_now()
    assert done.in_step, done.problem
    return done, time.perf_counter() - started
