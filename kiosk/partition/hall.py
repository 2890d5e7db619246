"""A network of its own for each node, on one machine: cut in either direction by packet filters.

Nothing of it touches the network of the computer: the nodes' cables end in a switch that lies in
a namespace too. It needs Linux, the rights of root, and the programs `ip` and `nft`.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from itertools import count
from pathlib import Path

from kiosk.errors import KnownError
from kiosk.partition.cells import CUT, ONE_WAY_IN, ONE_WAY_OUT

_PREFIX = "rollcall-"
_numbers = count(1)
_SWITCH = "switch"
_SUBNET = "10.78.0"
_DROP_INWARD = 'add rule inet faults inward iifname != "lo" drop'
_DROP_OUTWARD = 'add rule inet faults outward oifname != "lo" drop'
_RULES = {
    CUT: f"{_DROP_INWARD}\n{_DROP_OUTWARD}",
    ONE_WAY_IN: _DROP_INWARD,
    ONE_WAY_OUT: _DROP_OUTWARD,
}
_FILTERS = """
table inet faults {
    chain inward { type filter hook input priority 0; policy accept; }
    chain outward { type filter hook output priority 0; policy accept; }
}
"""


def why_not_here() -> str:
    """Why this computer cannot hold such networks, in a sentence; empty: it can."""
    if not sys.platform.startswith("linux"):
        return "Network namespaces are a thing of Linux: run the partition test there."
    missing = [program for program in ("ip", "nft") if shutil.which(program) is None]
    if missing:
        return (
            f"The partition test needs the program {' and '.join(missing)}. Install it: "
            "apt-get install iproute2 nftables."
        )
    if os.geteuid() != 0:
        return "The partition test makes network namespaces, which only root may: run it by sudo."
    probe = f"{_PREFIX}{os.getpid()}-probe"
    try:
        _run("ip", "netns", "add", probe)
        try:
            _filter(probe, _FILTERS)
        finally:
            _run("ip", "netns", "del", probe)
    except KnownError as error:
        return f"This computer does not let us make network namespaces: {error}"
    return ""


class Hall:
    """The nodes' networks. One way in: nothing comes in. One way out: nothing goes out."""

    def __init__(self, nodes: Sequence[str]) -> None:
        self._nodes = list(nodes)
        self._name = f"{_PREFIX}{os.getpid()}-{next(_numbers)}"
        self._made: list[str] = []

    def __enter__(self) -> Hall:
        reason = why_not_here()
        if reason:
            raise KnownError(reason)
        _sweep()
        try:
            self._lay_cables()
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        for namespace in self._made:
            subprocess.run(["ip", "netns", "del", namespace], check=False)  # noqa: S603, S607
        self._made.clear()

    def address(self, node: str) -> str:
        return f"{_SUBNET}.{self._nodes.index(node) + 1}"

    def command(self, node: str, program: Sequence[str]) -> list[str]:
        """What starts this program in a node's network."""
        return ["ip", "netns", "exec", self._namespace(node), *program]

    def cut(self, node: str, kind: str) -> None:
        """From now on packets are dropped without a word, as by a bad cable."""
        _filter(self._namespace(node), _RULES[kind])

    def heal(self, node: str) -> None:
        _filter(self._namespace(node), "flush table inet faults")

    def _lay_cables(self) -> None:
        switch = self._make(_SWITCH)
        _run("ip", "-n", switch, "link", "add", "hall", "type", "bridge")
        _run("ip", "-n", switch, "link", "set", "hall", "up")
        for number, node in enumerate(self._nodes):
            place, port = self._make(node), f"port{number}"
            ends = ["type", "veth", "peer", "name", "cable", "netns", place]
            _run("ip", "-n", switch, "link", "add", port, *ends)
            _run("ip", "-n", switch, "link", "set", port, "master", "hall", "up")
            _run("ip", "-n", place, "addr", "add", f"{self.address(node)}/24", "dev", "cable")
            _run("ip", "-n", place, "link", "set", "cable", "up")
            _run("ip", "-n", place, "link", "set", "lo", "up")
            _filter(place, _FILTERS)

    def _namespace(self, node: str) -> str:
        return f"{self._name}-{node}"

    def _make(self, name: str) -> str:
        namespace = self._namespace(name)
        _run("ip", "netns", "add", namespace)
        self._made.append(namespace)
        return namespace


def _sweep() -> None:
    """Networks of a test that was killed, and could not put them away itself."""
    listed = _run("ip", "netns", "list")
    for line in listed.splitlines():
        name = line.split()[0]
        maker = name.removeprefix(_PREFIX).partition("-")[0]
        if name.startswith(_PREFIX) and maker.isdigit() and not Path(f"/proc/{maker}").exists():
            subprocess.run(["ip", "netns", "del", name], check=False)  # noqa: S603, S607


def _filter(namespace: str, rules: str) -> None:
    _run("ip", "netns", "exec", namespace, "nft", "-f", "-", told=rules)


def _run(*command: str, told: str = "") -> str:
    done = subprocess.run(  # noqa: S603 - programs of the system, arguments of our own
        command, input=told, capture_output=True, text=True, check=False
    )
    if done.returncode:
        words = done.stderr.strip() or f"status {done.returncode}"
        raise KnownError(f"{' '.join(command)}: {words}")
    return done.stdout
