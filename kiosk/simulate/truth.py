"""The seats as they really are: every act of every station in the order in which it was done.

Nobody at the event can see this; the simulator can, because it sees each commit as it happens.
None of the product's folds takes part.
"""

from __future__ import annotations

from msgspec import Struct

from kiosk.simulate.raw import BranchName, RawEntry, Violation

CHANGES = {
    "visit.seats_handed",
    "visit.seats_withdrawn",
    "visit.seat_taken",
    "visit.seat_released",
    "visit.seats_reclaimed",
}
MANY = {"visit.seats_handed", "visit.seats_withdrawn", "visit.seats_reclaimed"}
SHUT_OUT = {"node.revoked", "node.written_off"}
PEOPLE_NEEDED = 2  # for what cannot be taken back


class TrueRight(Struct):
    """One numbered right, wherever it is."""

    version: int
    holder: BranchName
    state: str = "free"
    participant: str = ""


def cited(entry: RawEntry) -> list[tuple[int, int]]:
    """Which right and version an entry consumes."""
    assert entry.body is not None
    if entry.kind in MANY:
        return [(number, version) for number, version in entry.body["rights"]]
    if entry.kind in CHANGES:
        return [(entry.body["right"], entry.body["rights_version"])]
    return []


class TrueSeats:
    """The rights of every visit. An act that does not fit the truth breaks a promise."""

    def __init__(self) -> None:
        self.rights: dict[str, dict[int, TrueRight]] = {}
        self.most_seats: dict[str, int] = {}  # the highest capacity that was ever described
        self.authorities: set[str] = set()  # nodes that may shut others out: the hubs
        self._asked: set[tuple[str, int, int, str]] = set()
        self._released: set[BranchName] = set()  # hubs that may mint again after a restore

    def add(self, entry: RawEntry) -> None:
        if entry.kind == "session.described":
            self._describe(entry)
        elif entry.subject[0] == "node":
            self._attest(entry)
        if entry.subject[0] != "visit" or entry.body is None:
            return
        visit = entry.body["visit"]
        rights = self.rights.setdefault(visit, {})
        if entry.kind == "visit.seats_minted":
            for number in entry.body["rights"]:
                if number in rights:
                    raise Violation("a right is minted once", f"{number} again by {entry}")
                rights[number] = TrueRight(0, entry.branch)
        elif entry.kind == "visit.seat_release_asked":
            body = entry.body
            self._asked.add((visit, body["right"], body["rights_version"], body["participant"]))
        change = self._reclaim if entry.kind == "visit.seats_reclaimed" else self._change
        for number, version in cited(entry):
            change(entry, rights.get(number), number, version)
        self._count(visit, entry)

    def asked(self, visit: str, right: int, version: int, participant: str) -> bool:
        return (visit, right, version, participant) in self._asked

    def taken(self, visit: str) -> list[TrueRight]:
        return [right for right in self.rights.get(visit, {}).values() if right.state == "taken"]

    def living(self, visit: str) -> int:
        return sum(right.state != "ended" for right in self.rights.get(visit, {}).values())

    def _describe(self, entry: RawEntry) -> None:
        assert entry.body is not None
        code, capacity = entry.body["code"], entry.body["capacity"] or 0
        self.most_seats[code] = max(self.most_seats.get(code, 0), capacity)

    def _attest(self, entry: RawEntry) -> None:
        """What people say about nodes: who may mint again, and who will not come back."""
        if entry.body is None:
            return
        if entry.kind == "node.minting_released":
            self._released.add((entry.body["node"], entry.body["epoch"]))
        if entry.kind in SHUT_OUT and entry.name[0] not in self.authorities:
            raise Violation("only a hub shuts stations out", f"{entry}")
        if entry.kind == "node.written_off":
            names = {name.strip().casefold() for name in entry.body["attested_by"]}
            if len(names - {""}) < PEOPLE_NEEDED:
                raise Violation("two people write a station off", f"{entry}")

    def _reclaim(self, entry: RawEntry, right: TrueRight | None, number: int, version: int) -> None:
        """A root that was put back, and that people released, takes up what it held before."""
        if entry.branch not in self._released:
            raise Violation("a restored hub waits until people release it", f"{entry}")
        held_by_it = right is not None and right.holder[0] == entry.branch[0]
        if right is None or not held_by_it or right.version != version or right.state == "ended":
            detail = f"right {number} is {right}, but {entry}"
            raise Violation("a right is spent once, by its holder", detail)
        right.version, right.holder = right.version + 1, entry.branch

    def _change(self, entry: RawEntry, right: TrueRight | None, number: int, version: int) -> None:
        assert entry.body is not None
        if right is None or right.holder != entry.branch or right.version != version:
            raise Violation(
                "a right is spent once, by its holder", f"right {number} is {right}, but {entry}"
            )
        wanted = "taken" if entry.kind == "visit.seat_released" else "free"
        if right.state != wanted:
            raise Violation("a right is spent once, by its holder", f"{right}, but {entry}")
        right.version += 1
        match entry.kind:
            case "visit.seats_handed":
                origin, _, epoch = entry.body["to"].partition("/")
                right.holder = (origin, int(epoch))
            case "visit.seats_withdrawn":
                right.state = "ended"
            case "visit.seat_taken":
                right.state, right.participant = "taken", entry.body["participant"]
            case "visit.seat_released":
                if right.participant != entry.body["participant"]:
                    raise Violation("a seat is released for who sits on it", f"{right}, {entry}")
                right.state, right.participant = "free", ""

    def _count(self, visit: str, entry: RawEntry) -> None:
        most, taken, living = self.most_seats.get(visit, 0), self.taken(visit), self.living(visit)
        if len(taken) > most or living > most:
            detail = f"{len(taken)} confirmed, {living} rights, {most} seats"
            raise Violation("never more seats than the bus has", f"{visit}: {detail} by {entry}")
