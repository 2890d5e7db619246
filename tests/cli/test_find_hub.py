"""A hub that runs is found from a terminal on the same network, here this computer alone."""

from __future__ import annotations

from pathlib import Path

from kiosk.desk import open_desk
from kiosk.hub.serve import HubServer
from tests.cli.conftest import Kioskctl, only_json

HERE = ("--interface", "127.0.0.1")
LOOKS = 4  # an answer by multicast may come late on a busy computer: people press again, too


def test_a_running_hub_is_listed_with_its_address(tmp_path: Path, kioskctl: Kioskctl) -> None:
    with open_desk(tmp_path / "hub") as desk:
        name = f"Venue {desk.node[:6]}"  # of two by one name on a network one is told as another
        desk.rename(name)
        with HubServer(desk) as server:
            announcement = server.announcement().start()
            assert announcement.announced.wait(20)
            here = [f"127.0.0.1:{server.port}"]
            for _ in range(LOOKS):
                said = only_json(kioskctl("find-hub", *HERE, "--json"))
                found = [one for one in said["hubs"] if one["addresses"] == here]
                words = kioskctl("find-hub", *HERE).output
                if found and name in words:
                    break
            announcement.stop()
    (hub,) = found
    assert (hub["name"], hub["node"]) == (name, desk.node[:16])
    assert name in words
    assert "kioskctl join ADDRESS CODE" in words


def test_whatever_is_found_it_says_what_to_do_next(kioskctl: Kioskctl) -> None:
    """Other tests may announce hubs on this computer at the same time."""
    result = kioskctl("find-hub", *HERE, "--seconds", "0.5")
    assert result.exit_code == 0
    none = "type the address that the hub's screen shows" in result.output
    assert none or "kioskctl join ADDRESS CODE" in result.output
