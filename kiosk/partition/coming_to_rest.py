"""After all is healed: how long it takes until everybody holds the same and nothing moves."""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.partition.processes import Node

QUIET_S = 3.0  # nothing may move any more for so long
STALL_S_MAX = 60.0  # the watchdog of every station promises: no silent stall is longer
FRESH_LOOKS = 2  # so many looks after the last act are surely after it


def all_equal(nodes: Mapping[str, Node]) -> bool:
    """All hold the same, and every station says that the hub has all that it did."""
    states = [node.state for node in nodes.values()]
    stations = [state for state in states if state.is_station]
    same = len({state.heads for state in states}) == 1
    return same and all(state.shows_in_step for state in stations)


def standing(nodes: Mapping[str, Node]) -> str:
    """How each node stands, in words."""
    return "; ".join(
        f"{name} {'up' if node.is_up else 'down'}, {node.state.unsent} unsent, "
        f"heads {node.state.heads[:6]} {node.state.problem}".strip()
        for name, node in nodes.items()
    )


class ComingToRest:
    """Begins when nobody acts any more. Times are seconds of whoever asks."""

    def __init__(self, nodes: Mapping[str, Node], *, now_s: float) -> None:
        self._nodes = nodes
        self._healed_s = now_s
        self._moved_s = now_s
        self._before = self._moving()
        self._equal_since_s: float | None = None
        self._fresh = {name: node.looks + FRESH_LOOKS for name, node in nodes.items()}
        self._lives = {name: node.lives for name, node in nodes.items()}

    def is_over(self, *, now_s: float) -> bool:
        """All have been equal for a while."""
        if self._moving() != self._before:
            self._moved_s, self._before = now_s, self._moving()
        if not (all(map(self._is_fresh, self._nodes)) and all_equal(self._nodes)):
            self._equal_since_s = None
            return False
        if self._equal_since_s is None:
            self._equal_since_s = now_s
        return now_s - self._equal_since_s >= QUIET_S

    def is_stalled(self, *, now_s: float) -> bool:
        """Nothing has moved for too long, and not all are equal."""
        return self._equal_since_s is None and now_s - self._moved_s > STALL_S_MAX

    def took_s(self, *, now_s: float) -> float:
        """From the moment of healing to the one from which all were equal."""
        return (now_s if self._equal_since_s is None else self._equal_since_s) - self._healed_s

    def _is_fresh(self, name: str) -> bool:
        """It has looked since the last act; who was started since then has in any case."""
        node = self._nodes[name]
        began_since = node.lives > self._lives[name] and node.looks_of_life > 0
        return began_since or node.looks >= self._fresh[name]

    def _moving(self) -> list[tuple[str, int, int]]:
        """What changes as long as there is something to exchange, or to start."""
        nodes = self._nodes.values()
        return [(node.state.heads, node.state.unsent, node.lives) for node in nodes]
