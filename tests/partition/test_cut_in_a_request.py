"""A request that is under way when its network goes is given up soon, and the sentence says why.

The station's patience with a silent hub is ten minutes here: only the dead network can end it.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.partition.cells import CUT, ONE_WAY_IN, ONE_WAY_OUT
from kiosk.partition.hall import Hall, why_not_here
from tests.sync.tls_tricks import stranger_context

pytestmark = [
    pytest.mark.system,
    pytest.mark.skipif(bool(why_not_here()), reason=why_not_here() or "it can"),
]
PORT = 8470

# A hub's stand-in: answers the first request, and thinks about every other one for ever.
THINK = """
import socket, ssl, sys
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain(sys.argv[1])
listening = socket.create_server(("0.0.0.0", int(sys.argv[2])))
print("ready", flush=True)
connection = context.wrap_socket(listening.accept()[0], server_side=True)
for number in range(100):
    connection.recv(100_000)
    print("asked", flush=True)
    if number == 0:
        connection.sendall(b"HTTP/1.1 200 OK\\r\\ncontent-length: 2\\r\\n\\r\\nok")
"""
# The station: one request that is answered, then one more when it is told to.
ASK = """
import sys
from kiosk.errors import KnownError
from kiosk.sync import patience
patience.UNHEARD_MS = 1_500
patience.PROBE_AFTER_S = patience.PROBE_EVERY_S = patience.PROBES_MAX = 1
from kiosk.sync.carrier import Carrier
carrier = Carrier(sys.argv[1], deadline_s=600)
print(carrier.get("/v1/health").body.decode(), flush=True)
sys.stdin.readline()
try:
    carrier.get("/v1/health")
except KnownError as error:
    print(error, flush=True)
"""


class Talk:
    """A station and a hub's stand-in, with one request answered between them."""

    def __init__(self, hall: Hall, certificate: Path) -> None:
        think = [sys.executable, "-c", THINK, str(certificate), str(PORT)]
        self.hub = started(hall.command("hub", think))
        assert line_of(self.hub) == "ready"
        ask = [sys.executable, "-c", ASK, f"https://{hall.address('hub')}:{PORT}"]
        self.station = started(hall.command("station-1", ask))
        assert line_of(self.hub) == "asked"
        assert line_of(self.station) == "ok"

    def ask_again(self) -> None:
        assert self.station.stdin is not None
        self.station.stdin.write("go\n")
        self.station.stdin.flush()

    def close(self) -> None:
        for process in (self.station, self.hub):
            process.kill()
            process.communicate()


def started(command: list[str]) -> subprocess.Popen[str]:
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def line_of(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


@pytest.fixture(scope="module")
def hall() -> Iterator[Hall]:
    with Hall(("hub", "station-1")) as made:
        yield made


@pytest.fixture
def talk(hall: Hall, tmp_path: Path) -> Iterator[Talk]:
    stranger_context(tmp_path)
    talking = Talk(hall, tmp_path / "stranger.pem")
    yield talking
    talking.close()
    hall.heal("station-1")


@pytest.mark.parametrize("kind", [CUT, ONE_WAY_IN, ONE_WAY_OUT])
def test_a_network_that_goes_while_the_hub_thinks_is_noticed(
    hall: Hall, talk: Talk, kind: str
) -> None:
    talk.ask_again()
    assert line_of(talk.hub) == "asked"
    hall.cut("station-1", kind)
    assert "cut off: the network went away" in line_of(talk.station)


@pytest.mark.parametrize("kind", [CUT, ONE_WAY_IN, ONE_WAY_OUT])
def test_a_network_that_was_gone_before_the_request_is_noticed(
    hall: Hall, talk: Talk, kind: str
) -> None:
    hall.cut("station-1", kind)
    talk.ask_again()
    assert "cut off: the network went away" in line_of(talk.station)


def test_a_hub_that_lost_its_power_while_the_network_was_gone_is_noticed(
    hall: Hall, talk: Talk
) -> None:
    """Half open: the station's side of the connection stands, and the hub knows nothing of it."""
    talk.ask_again()
    assert line_of(talk.hub) == "asked"
    hall.cut("hub", CUT)
    talk.hub.kill()
    talk.hub.wait()
    hall.heal("hub")
    assert "cut off: the network went away, or the hub was stopped" in line_of(talk.station)
