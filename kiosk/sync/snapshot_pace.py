"""How far a filling has come and how long it may still take: from what it took so far. Pure."""

from __future__ import annotations

from msgspec import Struct

FOLD_SHARE = 1.2  # what folding an entry takes, where receiving it takes 1: nobody knows it before
SURE_FROM_S = 2.0  # before, the pace says nothing


class Step(Struct, frozen=True):
    """How far it has come, for whoever waits."""

    doing: str  # "receiving" or "folding"
    done: int  # entries
    total: int
    left_s: float | None = None  # until all is done; None: nobody can say yet


class Pace(Struct):
    """When the parts of one filling began, by a monotonic clock, and with how many entries."""

    began_s: float
    held: int  # entries that were here before
    fold_began_s: float = 0.0
    received: int = 0  # by then

    def receiving(self, done: int, total: int, now_s: float) -> Step:
        took_s, came = now_s - self.began_s, done - self.held
        left_s = None
        if took_s >= SURE_FROM_S and came > 0:
            left_s = took_s / came * (total - done + total * FOLD_SHARE)
        return Step("receiving", done, total, left_s)

    def fold_begins(self, received: int, now_s: float) -> None:
        self.fold_began_s, self.received = now_s, received

    def folding(self, done: int, total: int, now_s: float) -> Step:
        took_s = now_s - self.fold_began_s
        left_s = None
        if done and took_s >= SURE_FROM_S:
            left_s = took_s / done * (total - done)
        elif self.received:
            receiving_s = self.fold_began_s - self.began_s
            left_s = max(0.0, receiving_s / self.received * total * FOLD_SHARE - took_s)
        return Step("folding", done, total, left_s)
