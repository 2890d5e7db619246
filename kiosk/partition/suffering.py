"""The faults of a run as they come due: cables pulled and put back, processes hit and revived."""

from __future__ import annotations

import signal
from collections import Counter
from collections.abc import Callable, Mapping, Sequence

from kiosk.partition.cells import KILL, OF_THE_NETWORK, PAUSE, STOP
from kiosk.partition.hall import Hall
from kiosk.partition.plan import Fault
from kiosk.partition.processes import Node

_BLOW = {STOP: signal.SIGTERM, KILL: signal.SIGKILL, PAUSE: signal.SIGSTOP}


class Suffering:
    """Carries a plan out. Whatever it began is over when it is told that all is."""

    def __init__(
        self,
        faults: Sequence[Fault],
        hall: Hall,
        nodes: Mapping[str, Node],
        told: Callable[[str], None],
    ) -> None:
        self._coming = sorted(faults, key=lambda fault: fault.from_s, reverse=True)
        self._hall = hall
        self._nodes = nodes
        self._told = told
        self._here: list[Fault] = []
        self._to_start: set[str] = set()
        self.counts: Counter[str] = Counter()

    def tick(self, now_s: float) -> None:
        """Begin and end what is due."""
        for fault in [fault for fault in self._here if fault.until_s <= now_s]:
            self._end(fault)
        while self._coming and self._coming[-1].from_s <= now_s:
            self._begin(self._coming.pop())
        # A node that was asked to stop is started anew as soon as it has.
        for name in sorted(self._to_start):
            if not self._nodes[name].is_up:
                self._to_start.discard(name)
                self._nodes[name].close()
                self._nodes[name].start()

    def is_down(self, name: str) -> bool:
        """Its process is away, or on its way back, by a fault of ours."""
        return name in self._to_start or any(
            fault.node == name and fault.kind in {STOP, KILL} for fault in self._here
        )

    @property
    def is_over(self) -> bool:
        return not (self._here or self._to_start)

    def _begin(self, fault: Fault) -> None:
        node = self._nodes[fault.node]
        if fault.kind in OF_THE_NETWORK:
            self._hall.cut(fault.node, fault.kind)
        elif node.is_up and fault.node not in self._to_start:
            node.signal(_BLOW[fault.kind])
        else:
            return  # it is still ending from the fault before
        self._told(str(fault))
        self._here.append(fault)
        self.counts[fault.kind] += 1

    def _end(self, fault: Fault) -> None:
        self._here.remove(fault)
        if fault.kind in OF_THE_NETWORK:
            self._hall.heal(fault.node)
        elif fault.kind == PAUSE:
            self._nodes[fault.node].signal(signal.SIGCONT)
        else:
            self._to_start.add(fault.node)
