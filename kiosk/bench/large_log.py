"""A hub's log as it stands late in a large event: signed by many stations, appended in bulk."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random

from kiosk.credentials.node_key import NodeKey
from kiosk.demo.crowd import crowd, read_rows
from kiosk.desk import Desk
from kiosk.domain import facts as f
from kiosk.domain.commands import EnrolNode
from kiosk.domain.entries import Branch, Stamp
from kiosk.domain.people_ids import normal_code, participant_id
from kiosk.log import log
from kiosk.projections.bulk import fold_all
from kiosk.sample import sample_folder
from kiosk.store.store import Store

SEED = 7
STATIONS = 20
BULK = 5_000
POINTS = ("session OPENING", "session AURORA", "gala dinner", "bus 2", "lunch")
Told = Callable[[int, int], None]


def fill(desk: Desk, *, participants: int, entries: int, told: Told) -> None:
    """Append to the hub's log until it holds so many entries, then fold them once.

    The people are the hub's own; what happened to them stands in the branches of twenty stations.
    """
    event, store = bytes.fromhex(desk.event_id), desk._store
    keys = [NodeKey.generate() for _ in range(STATIONS)]
    for number, key in enumerate(keys, start=1):
        desk.do(EnrolNode(key.node, f"Desk {number}", "desk", key.public_key))
    hub = NodeKey(_seed(store))
    event_card = desk.event()
    assert event_card is not None
    people = _People(event_card.code, participants)
    start = sum(head.seq for head in desk.heads().values())
    writers = [log.Writer(store, hub, event=event, branch=desk.branch)]
    writers += [log.Writer(store, key, event=event, branch=Branch(key.node, 1)) for key in keys]
    done, now_ms = start, desk.now_ms()
    for at, facts in _batches(people, entries - start):
        stamped = [(fact, Stamp(now_ms + done + n, 0)) for n, fact in enumerate(facts)]
        writer = writers[0] if at < 0 else writers[1 + at % STATIONS]
        with store.transaction():
            writer.append(stamped, clock_ms=now_ms + done, actor="")
        done += len(facts)
        told(done, entries)
    fold_all(store)


def _seed(store: Store) -> bytes:
    seed = store.secret("node_key")
    assert seed is not None
    return seed


class _People:
    """Who they are, made from the sample's people by a rule."""

    def __init__(self, event_code: str, count: int) -> None:
        sample = read_rows(sample_folder("excom2019") / "participants.csv")
        self.rows = crowd(sample, count, seed=SEED)
        self.ids = [participant_id(event_code, row["registration_code"]) for row in self.rows]

    def facts(self, number: int) -> Iterator[f.Fact]:
        row, id_ = self.rows[number], self.ids[number]
        yield f.Registered(
            participant=id_,
            code=normal_code(row["registration_code"]),
            category=row["category"],
            honorific=row["honorific"],
            given_name=row["given_name"],
            family_name=row["family_name"],
            family_name_first=False,
            native_name=row["native_name"],
            position=row["position"],
            organisation=row["organisation"],
            delegation=row["delegation"],
            country=row["country"],
            head_of_delegation=False,
            languages=("en",),
            listed=True,
        )
        yield f.ContactGiven(id_, f"guest{number}@example.org", f"+82 2 555 {number:06d}")
        if number % 3 == 0:
            yield f.NeedsGiven(id_, "vegetarian", "")


def _batches(people: _People, entries: int) -> Iterator[tuple[int, list[f.Fact]]]:
    """The station's number, -1 for the hub itself, and what it appends at once."""
    rng = Random(SEED)  # noqa: S311 - a played event, no secret
    left, batch = entries, []
    for number in range(len(people.rows)):
        for fact in people.facts(number):
            if left > 0:
                batch.append(fact)
                left -= 1
        if len(batch) >= BULK:
            yield -1, batch
            batch = []
    yield -1, batch
    turn = 0
    while left > 0:
        count = min(left, BULK)
        yield turn, [_act(people, rng, turn, left - n) for n in range(count)]
        left -= count
        turn += 1


def _act(people: _People, rng: Random, turn: int, number: int) -> f.Fact:
    """Check-ins and badges in the first rounds, scans at doors in all."""
    who = people.ids[number % len(people.ids)]
    match number // len(people.ids):
        case 0:
            return f.CheckedIn(who, "badge")
        case 1:
            return f.BadgeIssued(who, 1, "first")
    return f.ScanRefused(who, f"{number:032x}", rng.choice(POINTS), "already in")
