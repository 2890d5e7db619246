"""The hub and its network: stations join it, it is cut, it comes back, all exchange."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from pathlib import Path

from kiosk.clock import Clock
from kiosk.desk import Desk, open_desk
from kiosk.errors import KnownError
from kiosk.hub.serve import HubServer
from kiosk.sync.courier import Courier


class Network:
    """One hub on loopback. Cutting the network stops it; its address stays the same."""

    def __init__(self, hub: Desk, clock: Clock) -> None:
        self._hub = hub
        self._clock = clock
        self._server: HubServer | None = None
        self._port = 0

    def __enter__(self) -> Network:
        return self

    def __exit__(self, *_: object) -> None:
        self.cut()

    def restore(self) -> None:
        server = HubServer(self._hub, host="127.0.0.1", port=self._port)
        self._server = server.start()
        self._port = server.port

    def cut(self) -> None:
        if self._server is not None:
            self._server.stop()
            self._server = None

    def join_all(self, folders: Sequence[Path]) -> None:
        """Each folder becomes a station; then all know each other, and each holds a lease."""
        self.restore()
        assert self._server is not None
        with ExitStack() as stack:
            stations = self.reopen(folders, stack)
            for number, station in enumerate(stations, start=1):
                station.rename(f"Desk {number}")
                courier = Courier(station)
                stack.callback(courier.stop)
                courier.join(self._server.url, self._server.new_code())
                _must_be_in_step(courier)
            for station in stations:
                exchange(station)

    def reopen(self, folders: Sequence[Path], stack: ExitStack) -> list[Desk]:
        return [stack.enter_context(open_desk(folder, clock=self._clock)) for folder in folders]

    def exchange_until_in_step(
        self, stations: Sequence[Desk], rounds_max: int, told: Callable[[int], None]
    ) -> int:
        """Exchange in turn until all hold the same; in how many rounds."""
        for number in range(1, rounds_max + 1):
            for station in stations:
                exchange(station)
            told(number)
            if not differing_tables([self._hub, *stations]):
                return number
        return rounds_max


def exchange(station: Desk) -> None:
    courier = Courier(station)
    try:
        _must_be_in_step(courier)
    finally:
        courier.stop()


def _must_be_in_step(courier: Courier) -> None:
    done = courier.exchange_now()
    if not done.in_step:
        raise KnownError(f"An exchange of the played day failed: {done.problem}")


def differing_tables(nodes: Sequence[Desk]) -> tuple[str, ...]:
    """The derived tables that are not the same on every node."""
    digests = [node.digests() for node in nodes]
    names = sorted({name for one in digests for name in one})
    return tuple(name for name in names if len({one.get(name) for one in digests}) > 1)
