"""What came of the played day, as one value that a program or a person can read."""

from __future__ import annotations

from msgspec import Struct, field


class VisitResult(Struct, frozen=True):
    code: str
    capacity: int
    confirmed: int
    waiting: int


class StationResult(Struct, frozen=True):
    """One desk's day. `killed` is how often its process was killed and opened again."""

    name: str
    acts: int
    entries_offline: int
    refused: int
    badges: int
    killed: int


class Kill(Struct, frozen=True):
    """A station killed in the middle of its work, and what was there when it was opened again."""

    station: str
    confirmed: int  # acts that it had answered for
    lost: int  # of those, how many were gone


class Report(Struct, frozen=True):
    """The whole day."""

    seed: int
    participants: int
    checked_in: int
    badges: int
    visits: tuple[VisitResult, ...]
    stations: tuple[StationResult, ...]
    acts_offline: int
    duplicates_found: int
    refused_scans: int
    kills: tuple[Kill, ...]
    rounds: int  # of exchange after the network came back
    converged: bool
    differing: tuple[str, ...]  # tables that are not the same everywhere
    log_sound: bool  # every chain and signature on every node
    seconds: dict[str, float] = field(default_factory=dict)
    files: dict[str, str] = field(default_factory=dict)

    @property
    def overbooked(self) -> tuple[str, ...]:
        return tuple(visit.code for visit in self.visits if visit.confirmed > visit.capacity)

    @property
    def lost(self) -> int:
        return sum(kill.lost for kill in self.kills)

    @property
    def ok(self) -> bool:
        """Every promise was kept."""
        return self.converged and self.log_sound and not self.overbooked and not self.lost
