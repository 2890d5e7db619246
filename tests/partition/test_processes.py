"""A node's process is started, hit and started again; and an end that nobody asked for is told."""

from __future__ import annotations

import signal
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.partition.cells import KILL, PAUSE, STOP
from kiosk.partition.hall import Hall, why_not_here
from kiosk.partition.plan import Fault
from kiosk.partition.processes import Node
from kiosk.partition.suffering import Suffering

# It says that it is there, and lives until its orders end or it is asked to stop.
PROGRAM = """
import json, signal, sys
signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
print(json.dumps({"what": "state", "heads": sys.argv[1], "unsent": 0}), flush=True)
for order in sys.stdin:
    if order == "code\\n":
        print(json.dumps({"what": "code", "code": "ABC"}), flush=True)
    if order == "fall\\n":
        print('{"what": "sta', end="", flush=True)
        raise RuntimeError("it fell over")
"""
PATIENCE_S = 30  # only a test that fails waits so long


def wait_for(what: Callable[[], bool]) -> None:
    ends_s = time.monotonic() + PATIENCE_S
    while not what():
        assert time.monotonic() < ends_s
        time.sleep(0.01)


@pytest.fixture
def node(tmp_path: Path) -> Iterator[Node]:
    """Up, and heard."""
    made = Node("one", tmp_path / "one", lambda life: [sys.executable, "-c", PROGRAM, str(life)])
    made.start()
    wait_for(lambda: made.looks_of_life > 0)
    yield made
    made.close()


def test_a_node_says_how_it_stands_and_answers(node: Node) -> None:
    assert node.state.heads == "1"
    node.ask("code")
    wait_for(lambda: bool(node.codes))
    assert node.codes.popleft() == "ABC"


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGKILL])
def test_an_end_that_was_asked_for_is_none_to_tell_of(node: Node, number: int) -> None:
    node.signal(number)
    wait_for(lambda: not node.is_up)
    assert node.why_ended() == ""
    node.close()
    node.start()
    wait_for(lambda: node.state.heads == "2")


def test_a_program_that_falls_over_is_told_of_with_what_it_said(node: Node) -> None:
    node.ask("fall")
    wait_for(lambda: not node.is_up)
    assert "one ended by itself with status 1" in node.why_ended()
    assert "it fell over" in node.faults.read_text()
    node.ask("code")  # there is nobody to hear it, which is no fault of the watcher


@pytest.mark.system
@pytest.mark.skipif(bool(why_not_here()), reason=why_not_here() or "it can")
@pytest.mark.parametrize("kind", [STOP, KILL])
def test_a_process_that_was_hit_is_down_until_its_fault_ends(node: Node, kind: str) -> None:
    told: list[str] = []
    with Hall(["one"]) as hall:
        suffering = Suffering([Fault(1, 5, kind, "one")], hall, {"one": node}, told.append)
        suffering.tick(0.5)
        assert not suffering.is_down("one")
        suffering.tick(1.5)
        assert suffering.is_down("one")
        wait_for(lambda: not node.is_up)
        suffering.tick(5.5)
        assert suffering.is_over
    wait_for(lambda: node.state.heads == "2")
    assert suffering.counts == {kind: 1}
    assert len(told) == 1


@pytest.mark.system
@pytest.mark.skipif(bool(why_not_here()), reason=why_not_here() or "it can")
def test_a_process_that_was_frozen_goes_on_as_the_same(node: Node) -> None:
    with Hall(["one"]) as hall:
        suffering = Suffering([Fault(1, 5, PAUSE, "one")], hall, {"one": node}, lambda _: None)
        suffering.tick(1)
        node.ask("code")
        assert not suffering.is_down("one")
        assert not suffering.is_over
        suffering.tick(5)
        assert suffering.is_over
    wait_for(lambda: bool(node.codes))
    assert node.lives == 1
