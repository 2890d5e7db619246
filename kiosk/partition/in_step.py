"""Whether a station ever says “everything exchanged” while the hub lacks something of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

from kiosk.partition.processes import Node
from kiosk.partition.raw_file import RawFile
from kiosk.partition.speaking import State


class InStep:
    """Holds each such claim to the hub's file itself, at the moment at which it was made."""

    def __init__(self, stations: Mapping[str, Node], hub: Path) -> None:
        self._stations = stations
        self._hub = hub
        self._proven: dict[str, int] = {}  # branch -> what the hub's file was seen to hold
        self.looks = 0

    def look(self) -> Iterator[str]:
        """Sentences about claims that were false."""
        claims = [(name, state) for name in self._stations for state in self._new_claims(name)]
        if not claims:
            return
        try:
            with RawFile(self._hub) as file:
                held = {state.branch: file.last_seq(state.branch) for _, state in claims}
        except sqlcipher.OperationalError:
            return  # the hub is being opened or was just killed: the next claim is as good
        for name, state in claims:
            self.looks += 1
            self._proven[state.branch] = held[state.branch]
            if held[state.branch] < state.acknowledged:
                yield (
                    f"{name} said that everything was exchanged, and had confirmed entry "
                    f"{state.acknowledged}; the hub held {held[state.branch]}"
                )

    def _new_claims(self, name: str) -> list[State]:
        told = self._stations[name].told
        states = [told.popleft() for _ in range(len(told))]
        return [
            state
            for state in states
            if state.shows_in_step and state.acknowledged > self._proven.get(state.branch, 0)
        ]
