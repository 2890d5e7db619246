"""Each node's network can be cut in one direction, and nothing else of it changes."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator

import pytest

from kiosk.partition.cells import CUT, ONE_WAY_IN, ONE_WAY_OUT
from kiosk.partition.hall import Hall, why_not_here

pytestmark = [
    pytest.mark.system,
    pytest.mark.skipif(bool(why_not_here()), reason=why_not_here() or "it can"),
]
NODES = ("hub", "station-1", "station-2")
PORT = 8470

LISTEN = """
import socket, sys
heard = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
heard.bind(("0.0.0.0", int(sys.argv[1])))
print("ready", flush=True)
while True:
    print(heard.recv(100).decode(), flush=True)
"""
SAY = """
import socket, sys
def say(*word):
    try:
        socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(sys.argv[3].encode(), word)
    except PermissionError:
        print("not let out")
say(sys.argv[1], int(sys.argv[2]))
"""


class Listening:
    """A program in one node's network that repeats what it hears."""

    def __init__(self, hall: Hall, node: str) -> None:
        self._address = hall.address(node)
        self._hall = hall
        self._process = subprocess.Popen(
            hall.command(node, [sys.executable, "-c", LISTEN, str(PORT)]),
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self.next() == "ready"

    def tell(self, node: str, word: str) -> None:
        """Send a word from another node."""
        said = [sys.executable, "-c", SAY, self._address, str(PORT), word]
        subprocess.run(self._hall.command(node, said), check=True, capture_output=True)

    def next(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline().strip()

    def close(self) -> None:
        self._process.kill()
        self._process.communicate()


@pytest.fixture(scope="module")
def hall() -> Iterator[Hall]:
    with Hall(NODES) as made:
        yield made


@pytest.fixture
def hub(hall: Hall) -> Iterator[Listening]:
    listening = Listening(hall, "hub")
    yield listening
    listening.close()


@pytest.fixture
def station(hall: Hall) -> Iterator[Listening]:
    listening = Listening(hall, "station-1")
    yield listening
    listening.close()


@pytest.mark.parametrize(
    ("kind", "comes_in", "goes_out"),
    [(CUT, False, False), (ONE_WAY_IN, False, True), (ONE_WAY_OUT, True, False)],
)
def test_a_fault_drops_what_it_is_called_after_until_it_is_healed(
    hall: Hall, hub: Listening, station: Listening, kind: str, comes_in: bool, goes_out: bool
) -> None:
    hall.cut("station-1", kind)
    hub.tell("station-1", "during")
    station.tell("hub", "during")
    hub.tell("station-2", "another's word")
    assert hub.next() == ("during" if goes_out else "another's word")
    hall.heal("station-1")
    hub.tell("station-1", "after")
    station.tell("hub", "after")
    assert station.next() == ("during" if comes_in else "after")
    assert hub.next() == ("another's word" if goes_out else "after")


def test_nothing_is_left_of_it(hall: Hall) -> None:
    before = namespaces()
    with Hall(["one", "two"]):
        assert namespaces() > before
    assert namespaces() == before


def test_what_a_killed_test_left_is_put_away_by_the_next() -> None:
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    left = f"rollcall-{gone.pid}-1-hub"
    subprocess.run(["ip", "netns", "add", left], check=True)
    with Hall(["one"]):
        assert left not in all_namespaces()


def namespaces() -> set[str]:
    """Of this very process: others may come and go."""
    return {name for name in all_namespaces() if f"-{os.getpid()}-" in name}


def all_namespaces() -> set[str]:
    listed = subprocess.run(["ip", "netns", "list"], capture_output=True, text=True, check=True)
    return {line.split()[0] for line in listed.stdout.splitlines() if line}
