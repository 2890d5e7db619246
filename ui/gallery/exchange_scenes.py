"""The exchange, state by state: alone, in step, waiting, stuck, and by stick."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from kiosk.desk.sticks import Read
from ui.flows.status import Standing, standing
from ui.gallery.stage import Stage
from ui.screens.exchange.found_view import FoundHubView
from ui.screens.exchange.stick_view import read_view
from ui.status_view import status_items

HUB = "https://192.168.10.2:8470"
MINUTE_MS = 60_000


def scenes(stage: Stage) -> Iterator[str]:
    stage.window.go_to("exchange")
    stage.settle()
    yield "exchange"
    yield from _with_a_hub(stage)
    yield from _finding(stage)
    yield from _hosting(stage)
    yield from _sticks(stage)


def _with_a_hub(stage: Stage) -> Iterator[str]:
    now = _standing(stage)
    status = replace(now.status, hub=HUB, last_exchange_ms=now.now_ms - 3_000)
    _show(stage, replace(now, status=status))
    yield "exchange-in-step"
    waits = replace(status, not_yet_exchanged=2, oldest_unsent_ms=now.now_ms - 2_000)
    _show(stage, replace(now, status=waits))
    yield "exchange-unsent"
    problem = "The hub at https://192.168.10.2:8470 cannot be reached. Nothing is lost."
    stuck = replace(
        status,
        last_exchange_ms=now.now_ms - 24 * MINUTE_MS,
        not_yet_exchanged=14,
        oldest_unsent_ms=now.now_ms - 22 * MINUTE_MS,
        exchange_problem=problem,
        jobs_failed=2,
    )
    _show(stage, replace(now, status=stuck))
    yield "exchange-problem"
    _show(stage, replace(now, status=replace(status, clock_offset_ms=-7 * MINUTE_MS)))
    yield "exchange-clock"
    door = replace(stuck, role="gate", last_exchange_ms=now.now_ms - 42 * MINUTE_MS, jobs_failed=0)
    _show(stage, replace(now, status=door))
    yield "exchange-door"
    ends_ms = now.now_ms + 6 * 24 * 60 * MINUTE_MS
    _show(stage, replace(now, status=replace(status, certificate_ends_ms=ends_ms)))
    yield "exchange-certificate"
    _show(stage, now)


def _finding(stage: Stage) -> Iterator[str]:
    card = stage.window.exchange.join
    card.show_found(
        (
            FoundHubView("Hall 1 · 192.168.10.2:8470", "192.168.10.2:8470"),
            FoundHubView("Makati · 192.168.10.9:8470 (another event)", "192.168.10.9:8470"),
        )
    )
    yield "exchange-hubs-found"
    card.show_found(())
    yield "exchange-no-hub-found"
    card.forget_found()


def _hosting(stage: Stage) -> Iterator[str]:
    panel = stage.window.exchange.hub
    panel.show_hub(("192.168.10.2:8470", "10.0.0.7:8470"))
    yield "exchange-hub"
    panel.show_code("ABCD-EFGH-JKMN", "gate", _example_modules())
    yield "exchange-hub-code"
    panel.hide()


def _example_modules() -> list[list[bool]]:
    """Black and white squares in the size of a QR, for a picture that nobody can join by."""
    return [
        [4 <= x < 45 and 4 <= y < 45 and (x * y) % 3 == 1 for x in range(49)] for y in range(49)
    ]


def _sticks(stage: Stage) -> Iterator[str]:
    screen = stage.window.exchange
    came = Read(author="Hall 2", created_ms=stage.clock.now_ms(), new=41, to_carry_back=14)
    screen.show_stick(read_view(came))
    yield "exchange-stick-read"
    broken = "The bundle is cut off at page 3. The 2 pages before it were taken in."
    screen.show_stick(read_view(replace(came, whole=False, problem=broken)))
    yield "exchange-stick-cut"
    screen.verdict.clear()


def _standing(stage: Stage) -> Standing:
    desk = stage.station.desk
    assert desk is not None
    return standing(desk)


def _show(stage: Stage, now: Standing) -> None:
    stage.station.places.exchange.show(now)
    items = status_items(now.status, time=now.time, now_ms=now.now_ms)
    stage.window.status.show_items(items)
