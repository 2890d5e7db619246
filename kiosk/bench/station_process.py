"""A station in a process of its own, with a folder and a courier, told what to do over a pipe."""

from __future__ import annotations

import multiprocessing
import os
import time
from collections.abc import Mapping
from multiprocessing.connection import Connection
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from msgspec import Struct

if TYPE_CHECKING:
    from kiosk.desk import Desk
    from kiosk.sync.courier import Courier

ANSWER_S_MAX = 900.0
FAILED = "failed: "


class Held(Struct, frozen=True):
    """When a station held everything, in seconds of the computer's steady clock, and its work."""

    stored_s: float  # every entry is in its log
    folded_s: float  # and every row follows from it
    cpu_s: float
    turns: int  # exchanges that it took


class StationProcess:
    """Runs until it is closed. Each call waits for the station's answer; `begin` does not."""

    def __init__(self, folder: Path, name: str) -> None:
        context = multiprocessing.get_context("spawn")
        self._ours, theirs = context.Pipe()
        self._process = context.Process(
            target=_work, args=(folder, name, theirs), name=name, daemon=True
        )
        self._process.start()

    def join(self, url: str, code: str) -> None:
        """Become a station of this hub, and hold what it holds."""
        self.begin("join", url, code)
        self.ended()

    def act(self, acts: int, seed: int) -> dict[str, int]:
        """Do so many acts without the hub; what it holds of each branch then."""
        self.begin("act", acts, seed)
        return dict(self.ended())

    def exchange_until(self, wanted: Mapping[str, int]) -> None:
        """Exchange until so much of each branch is held. `held` says when it was."""
        self.begin("exchange", dict(wanted))

    def held(self) -> Held:
        found = self.ended()
        assert isinstance(found, Held)
        return found

    def settle(self) -> dict[str, str]:
        """Exchange until in step; the digests of every table."""
        self.begin("settle")
        return dict(self.ended())

    def begin(self, *what: object) -> None:
        self._ours.send(what)

    def ended(self) -> Any:
        if not self._ours.poll(ANSWER_S_MAX):
            raise TimeoutError("a measured station does not answer")
        said = self._ours.recv()
        if isinstance(said, str) and said.startswith(FAILED):
            raise RuntimeError(said)
        return said

    def __enter__(self) -> StationProcess:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._ours.send(("stop",))
        self._process.join(ANSWER_S_MAX if kind is None else 1)
        self._process.kill()


def _work(folder: Path, name: str, asked: Connection) -> None:
    os.environ["ROLLCALL_KEYRING"] = "off"
    from kiosk.desk import open_desk
    from kiosk.sync.courier import Courier

    with open_desk(folder) as desk:
        desk.rename(name)
        courier = Courier(desk)
        try:
            while True:
                what, *told = asked.recv()
                if what == "stop":
                    return
                try:
                    asked.send(_DOING[what](desk, courier, *told))
                except Exception as error:
                    asked.send(f"{FAILED}{name}: {error!r}")
                    raise
        finally:
            courier.stop()


def _join(desk: Desk, courier: Courier, url: str, code: str) -> None:
    courier.join(url, code)
    _in_step(courier)


def _act(desk: Desk, courier: Courier, acts: int, seed: int) -> dict[str, int]:
    from kiosk.bench.away import work_alone

    work_alone(desk, acts, seed=seed)
    return {str(branch): head.seq for branch, head in desk.heads().items()}


def _exchange(desk: Desk, courier: Courier, wanted: dict[str, int]) -> Held:
    cpu_s, turns = time.process_time(), 0
    while True:
        courier.exchange_now()
        turns += 1
        heads = {str(branch): head.seq for branch, head in desk.heads().items()}
        if all(heads.get(branch, 0) >= seq for branch, seq in wanted.items()):
            stored_s = time.monotonic()
            desk.folding.rest()
            return Held(stored_s, time.monotonic(), time.process_time() - cpu_s, turns)
        time.sleep(0.01)


def _settle(desk: Desk, courier: Courier) -> dict[str, str]:
    _in_step(courier)
    return desk.digests()


def _in_step(courier: Courier) -> None:
    for _ in range(20):
        done = courier.exchange_now()
        if done.in_step:
            return
    raise RuntimeError(done.problem)


_DOING: dict[str, Any] = {"join": _join, "act": _act, "exchange": _exchange, "settle": _settle}
