"""Nodes that know prefixes of each other's logs, for the tests of the seat ledger."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from random import Random

from kiosk.domain import facts as f
from kiosk.domain.entries import Branch, Entry, EntryId, Stamp
from kiosk.domain.outcomes import Decision
from kiosk.domain.seats import (
    Ledger,
    decide_lease,
    decide_leave,
    decide_mint,
    decide_settle,
    decide_sign_up,
    fold_visit,
)

VISIT = "VIS1"
ROOT = Branch("00" * 16, 1)
PEOPLE = [f"person {n}" for n in range(12)]


def station(number: int) -> Branch:
    return Branch(f"{number:02x}" * 16, 1)


def entry(author: Branch, seq: int, fact: f.Fact, *, at: int = 0) -> Entry:
    identity = EntryId(author.origin, author.epoch, seq)
    return Entry(identity, Stamp(at or seq, 0), at or seq, "Kim", fact.subject, fact.kind, fact)


@dataclass
class World:
    """Every log in full, and how much of each log every node holds. Clocks are wild."""

    stations: int = 3
    capacity: int = 5
    rng: Random = field(default_factory=lambda: Random(0))
    logs: dict[Branch, list[Entry]] = field(default_factory=lambda: defaultdict(list))

    def __post_init__(self) -> None:
        self.nodes = [ROOT, *(station(n + 1) for n in range(self.stations))]
        self.known: dict[Branch, Counter[Branch]] = {node: Counter() for node in self.nodes}

    def entries(self, node: Branch) -> list[Entry]:
        return [e for author in self.nodes for e in self.logs[author][: self.known[node][author]]]

    def union(self) -> list[Entry]:
        return [e for author in self.nodes for e in self.logs[author]]

    def ledger(self, node: Branch) -> Ledger:
        entries = self.entries(node)
        self.rng.shuffle(entries)
        return fold_visit(VISIT, entries)

    def write(self, node: Branch, decision: Decision) -> Decision:
        for fact in decision.facts:
            log = self.logs[node]
            log.append(entry(node, len(log) + 1, fact, at=self.rng.randrange(1, 10**6)))
        self.known[node][node] = len(self.logs[node])
        return decision

    def sign_up(self, node: Branch, person: str) -> Decision:
        if node == ROOT:
            self.mint()
        return self.write(node, decide_sign_up(self.ledger(node), node, person))

    def leave(self, node: Branch, person: str) -> Decision:
        return self.write(node, decide_leave(self.ledger(node), node, person))

    def mint(self) -> None:
        self.write(ROOT, decide_mint(self.ledger(ROOT), ROOT, capacity=self.capacity))

    def settle(self, node: Branch) -> Decision:
        hub = None if node == ROOT else ROOT
        ledger = self.ledger(node)
        return self.write(node, decide_settle(ledger, node, hub=hub, capacity=self.capacity))

    def lease(self, to: Branch) -> Decision:
        self.mint()
        return self.write(ROOT, decide_lease(self.ledger(ROOT), ROOT, to=to))

    def send(self, source: Branch, target: Branch, *, entries_max: int = 10**9) -> None:
        """Some of what the target lacks arrives; what is cut off comes another time, or never."""
        for author in self.nodes:
            lacking = self.known[source][author] - self.known[target][author]
            count = min(max(lacking, 0), entries_max)
            self.known[target][author] += count
            entries_max -= count

    def gather(self) -> None:
        """The network is back for good: exchange and settle until nothing happens any more."""
        for _ in range(50):
            before = len(self.union())
            for node in self.nodes:
                self.send(node, ROOT)
                self.settle(ROOT)
                self.lease(node)
                self.send(ROOT, node)
                self.settle(node)
            if len(self.union()) == before:
                break
        else:
            raise AssertionError("the nodes never came to rest")
        for node in self.nodes:
            self.send(ROOT, node)


def seats_by_counting(entries: list[Entry]) -> Counter[int]:
    """Who sits on each right, by counting the raw facts: takings less releases."""
    seats: Counter[int] = Counter()
    for each in entries:
        if isinstance(each.fact, f.SeatTaken):
            seats[each.fact.right] += 1
        elif isinstance(each.fact, f.SeatReleased):
            seats[each.fact.right] -= 1
    return seats


def rights_by_counting(entries: list[Entry]) -> int:
    """How many rights live, by counting the raw facts."""
    minted = sum(len(e.fact.rights) for e in entries if isinstance(e.fact, f.SeatsMinted))
    ended = sum(len(e.fact.rights) for e in entries if isinstance(e.fact, f.SeatsWithdrawn))
    return minted - ended
