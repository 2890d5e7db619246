"""However a hub goes silent, within a minute the station says so, in words, and gets on afterwards.

The couriers run in the background as in the window. What they have to say is asked of the state
and of the station's status, which the screens show, a minute later by the station's clock.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.clock import FakeClock
from kiosk.desk import Desk
from kiosk.domain.commands import CheckInPerson
from kiosk.sync.courier import STALLED_MS, Courier, CourierState
from tests.sync.small_event import make_desk, person, set_up_event
from tests.sync.test_black_holes import Deaf, black_hole
from ui.screens.exchange.view import Around, exchange_view
from ui.status_view import status_items
from ui.words.times import VenueTime

pytestmark = [
    pytest.mark.skipif(os.name == "nt", reason="Windows stops no processes"),
    pytest.mark.usefixtures("qapp"),  # one and many, as they are shown
]
WAIT_S = 30.0

HUB = """
import sys, threading
from pathlib import Path
from kiosk.desk import open_desk
from kiosk.hub.serve import HubServer
with open_desk(Path(sys.argv[1])) as desk, HubServer(desk) as server:
    print(server.url, server.new_code(), flush=True)
    sys.stdin.read()
"""


@dataclass
class HubProcess:
    """A real hub in a program of its own."""

    process: subprocess.Popen[str]
    url: str
    code: str

    def send(self, number: int) -> None:
        os.kill(self.process.pid, number)


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[HubProcess]:
    with make_desk(tmp_path, "Hub") as desk:
        set_up_event(desk)
    process = subprocess.Popen(
        [sys.executable, "-c", HUB, str(tmp_path / "Hub")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    url, code = process.stdout.readline().split()
    yield HubProcess(process, url, code)
    process.send_signal(signal.SIGCONT)
    process.kill()
    process.communicate()


class Watched:
    """A station whose courier runs in the background, and what it said."""

    def __init__(self, folder: Path, hub: HubProcess) -> None:
        self.clock = FakeClock()
        self.desk: Desk = make_desk(folder, "Desk A", clock=self.clock)
        self._heard = threading.Condition()
        self._last = CourierState()
        self.courier = Courier(self.desk, listener=self._hear, deadline_s=0.5, find=None)
        self.courier.join(hub.url, hub.code)
        assert self.courier.exchange_now().in_step

    def _hear(self, state: CourierState) -> None:
        with self._heard:
            self._last = state
            self._heard.notify_all()

    def wait_for(self, wanted: str) -> CourierState:
        """Until the last exchange ended with this problem; empty: without one."""

        def is_so() -> bool:
            self.clock.advance(ms=100)
            self.courier.poke()
            told = self._last.problem
            return not self._last.busy and (wanted in told if wanted else not told)

        with self._heard:
            for _ in range(int(WAIT_S / 0.1)):
                if is_so():
                    return self._last
                self._heard.wait(0.1)
        raise AssertionError(f"{wanted!r} was never said: {self._last}")

    def says_after_a_minute(self) -> None:
        """Whatever it is, nobody who looks can take it for being in step."""
        self.clock.advance(ms=STALLED_MS + 1)
        now_ms = self.clock.now_ms()
        assert self.courier.state().stalled(now_ms)
        status, zone = self.desk.status(), VenueTime.of("Asia/Seoul")
        view = exchange_view(status, Around(), time=zone, now_ms=now_ms)
        items = {item.name: item for item in status_items(status, time=zone, now_ms=now_ms)}
        assert view.tone == "attention"
        assert "In step" not in view.headline
        assert "1 minute" in items["unsent"].words
        assert items["unsent"].tone == "attention"
        assert "minute" in items["exchange"].words

    def close(self) -> None:
        self.courier.stop()
        self.desk.close()


@pytest.fixture
def station(tmp_path: Path, hub: HubProcess) -> Iterator[Watched]:
    watched = Watched(tmp_path, hub)
    yield watched
    watched.close()


def test_a_hub_whose_program_is_frozen(station: Watched, hub: HubProcess) -> None:
    hub.send(signal.SIGSTOP)
    station.courier.start()
    assert station.desk.do(CheckInPerson(person(1))).ok
    said = station.wait_for(".")
    assert "hang" in said.problem
    station.says_after_a_minute()
    hub.send(signal.SIGCONT)
    assert station.wait_for("").not_yet_exchanged == 0


@pytest.mark.skipif(sys.platform != "linux", reason="other systems answer from a full queue")
def test_a_network_that_swallows_everything(station: Watched, hub: HubProcess) -> None:
    with black_hole() as port:
        station.desk.set_setting("hub_url", f"https://127.0.0.1:{port}")
        station.courier.stop()  # the connection that stood is gone too
        station.courier.start()
        assert station.desk.do(CheckInPerson(person(1))).ok
        station.wait_for("neither a yes nor a no")
        station.says_after_a_minute()
        station.desk.set_setting("hub_url", hub.url)
        assert station.wait_for("").not_yet_exchanged == 0


def test_something_that_takes_the_call_and_never_speaks(station: Watched, hub: HubProcess) -> None:
    deaf = Deaf()
    try:
        station.desk.set_setting("hub_url", f"https://127.0.0.1:{deaf.port}")
        station.courier.stop()
        station.courier.start()
        assert station.desk.do(CheckInPerson(person(1))).ok
        station.wait_for("says nothing")
        station.says_after_a_minute()
    finally:
        deaf.close()
    station.desk.set_setting("hub_url", hub.url)
    assert station.wait_for("").not_yet_exchanged == 0


def test_an_exchange_that_hangs_itself_is_called_stalled_without_any_act_waiting() -> None:
    hangs = CourierState(busy=True, moved_ms=1_000)
    assert not hangs.stalled(1_000 + STALLED_MS)
    assert hangs.stalled(1_001 + STALLED_MS)
