"""Everybody is at rest once all hold the same for a while; and who stands still too long stalls."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.partition.coming_to_rest import (
    FRESH_LOOKS,
    QUIET_S,
    STALL_S_MAX,
    ComingToRest,
    all_equal,
    standing,
)
from kiosk.partition.processes import Node
from kiosk.partition.speaking import State

Nodes = dict[str, Node]


@pytest.fixture
def nodes() -> Nodes:
    made = {name: Node(name, Path(name), lambda _: []) for name in ("hub", "one", "two")}
    for name, node in made.items():
        look(node, "same", unsent=-1 if name == "hub" else 0)
    return made


def look(node: Node, heads: str, *, unsent: int, times: int = 1, problem: str = "") -> None:
    """As if its process had said so."""
    node.state = State(heads, "branch", unsent=unsent, problem=problem)
    node.looks += times
    node.looks_of_life += times


def look_again(nodes: Nodes) -> None:
    for node in nodes.values():
        look(node, node.state.heads, unsent=node.state.unsent, times=FRESH_LOOKS)


def test_all_are_equal_where_heads_agree_and_no_station_has_anything_to_give(nodes: Nodes) -> None:
    assert all_equal(nodes)
    look(nodes["one"], "same", unsent=1)
    assert not all_equal(nodes)
    look(nodes["one"], "same", unsent=0, problem="No contact.")
    assert not all_equal(nodes)
    look(nodes["one"], "other", unsent=0)
    assert not all_equal(nodes)


def test_what_was_said_before_the_last_act_does_not_count(nodes: Nodes) -> None:
    rest = ComingToRest(nodes, now_s=100)
    assert not rest.is_over(now_s=100 + 2 * QUIET_S)
    look_again(nodes)
    assert not rest.is_over(now_s=110)
    assert rest.is_over(now_s=110 + QUIET_S)
    assert rest.took_s(now_s=110 + QUIET_S) == 10


def test_who_moves_once_more_was_not_at_rest(nodes: Nodes) -> None:
    rest = ComingToRest(nodes, now_s=100)
    look_again(nodes)
    assert not rest.is_over(now_s=101)
    look(nodes["two"], "another", unsent=1)
    assert not rest.is_over(now_s=101 + QUIET_S)
    look(nodes["two"], "same", unsent=0)
    assert not rest.is_over(now_s=120)
    assert rest.is_over(now_s=120 + QUIET_S)
    assert rest.took_s(now_s=130) == 20


def test_whoever_was_started_again_has_to_speak_first(nodes: Nodes) -> None:
    rest = ComingToRest(nodes, now_s=0)
    look_again(nodes)
    node = nodes["one"]
    node.lives, node.looks_of_life, node.state = node.lives + 1, 0, State()
    assert not rest.is_over(now_s=1)
    look(node, "same", unsent=0)
    assert not rest.is_over(now_s=2)
    assert rest.is_over(now_s=2 + QUIET_S)


def test_nothing_that_moves_is_a_stall_and_everything_else_is_after_a_minute(nodes: Nodes) -> None:
    look(nodes["one"], "behind", unsent=3)
    rest = ComingToRest(nodes, now_s=0)
    assert not rest.is_over(now_s=STALL_S_MAX)
    assert not rest.is_stalled(now_s=STALL_S_MAX)
    look(nodes["one"], "behind", unsent=2)
    assert not rest.is_over(now_s=STALL_S_MAX)
    assert not rest.is_stalled(now_s=2 * STALL_S_MAX)
    assert not rest.is_over(now_s=2 * STALL_S_MAX + 1)
    assert rest.is_stalled(now_s=2 * STALL_S_MAX + 1)
    assert "one down, 2 unsent" in standing(nodes)
