"""One station of the partition test: people come, it acts, and exchanges in the background.

Each act that was confirmed is written to a ledger beside the station, and forced to disk, before
the next one begins: what stands there must be everywhere in the end.
"""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from pathlib import Path

from msgspec import Struct
from msgspec.structs import asdict

from kiosk.desk import Desk, open_desk
from kiosk.domain.outcomes import Outcome
from kiosk.partition.acts import Asking
from kiosk.partition.speaking import ACT, REST, Ears, Mouth, State
from kiosk.sync.courier import Courier
from kiosk.sync.messages import digest_of

TICK_S = 0.02
LOOK_EVERY_S = 0.5
BEHIND_S_MAX = 1.0  # people who came while it was frozen went to another desk


class Orders(Struct, frozen=True):
    """What this process is, and whether it begins at once."""

    folder: str
    name: str
    ledger: str
    seed: str
    acts_per_s: float
    acting: bool = False
    hub: str = ""  # where to join, with which code; empty: it has joined
    code: str = ""

    def text(self) -> str:
        return json.dumps(asdict(self))


class Station:
    """A desk with its courier, its ledger and the people before it."""

    def __init__(self, orders: Orders, desk: Desk) -> None:
        self._orders = orders
        self._desk = desk
        self._ledger = os.open(orders.ledger, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        self._asking = Asking(orders.name, orders.seed)
        self._mouth = Mouth()
        self._acting = orders.acting
        self._acts = 0
        self._acknowledged = 0
        self._done = False
        self._courier = Courier(desk)
        self._ears = Ears(self._obey)

    def live(self) -> None:
        """Until it is told to stop, or killed."""
        if self._orders.hub:
            self._desk.rename(self._orders.name)
            self._courier.join(self._orders.hub, self._orders.code)
        # As the window does it: what was done here or came from elsewhere wakes the courier.
        self._desk.listen(lambda _: self._courier.poke())
        self._courier.start()
        watching = threading.Thread(target=self._look_again_and_again, name="looking", daemon=True)
        watching.start()
        self._work()
        self._courier.stop()
        self._done = True
        watching.join()
        self._look()
        os.close(self._ledger)

    def _work(self) -> None:
        next_s = time.monotonic()
        while not self._ears.stopping:
            now_s = time.monotonic()
            if not self._acting or now_s < next_s:
                time.sleep(TICK_S)
                continue
            self._act()
            next_s = max(next_s, now_s - BEHIND_S_MAX)
            next_s += self._asking.wait_s(self._orders.acts_per_s)

    def _act(self) -> None:
        kind, command = self._asking.next()
        outcome = self._desk.do(command, actor=self._orders.name)
        self._write_down(kind, outcome)
        if outcome.entries:
            self._acknowledged = outcome.entries[-1].seq
        self._acts += 1

    def _write_down(self, kind: str, outcome: Outcome) -> None:
        entries = [[entry.origin, entry.epoch, entry.seq] for entry in outcome.entries]
        refusal = type(outcome.refusal).__name__ if outcome.refusal else ""
        line = json.dumps({"act": kind, "entries": entries, "refusal": refusal})
        os.write(self._ledger, line.encode() + b"\n")
        os.fsync(self._ledger)

    def _look_again_and_again(self) -> None:
        while not self._done:
            self._look()
            time.sleep(LOOK_EVERY_S)

    def _look(self) -> None:
        acknowledged, acts = self._acknowledged, self._acts  # before the look, never after it
        status = self._desk.status()
        heads = digest_of(self._desk.heads()).hex()
        branch = str(self._desk.branch)
        unsent, problem = status.not_yet_exchanged, status.exchange_problem
        self._mouth.state(State(heads, branch, acknowledged, unsent, problem, acts))

    def _obey(self, order: str) -> None:
        if order in {ACT, REST}:
            self._acting = order == ACT


def main() -> None:
    orders = Orders(**json.loads(sys.argv[1]))
    with open_desk(Path(orders.folder)) as desk:
        Station(orders, desk).live()


if __name__ == "__main__":
    main()
