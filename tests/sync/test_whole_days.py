"""Whole days on real desks, by chance: nothing that was promised is lost, whatever the network did.

The checks count raw facts and what the desks said at the time, not what the code under test
concludes.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from random import Random

import pytest

from kiosk.clock import FakeClock
from kiosk.desk import Desk
from kiosk.domain import facts as f
from kiosk.domain.commands import CheckInPerson, LeaseSeats, LeaveVisit, SettleSeats, SignUp, Undo
from kiosk.log.codec import decode_header, to_entry
from kiosk.sync import wire
from kiosk.sync.session import Limits, Session
from tests.sync.small_event import PEOPLE, SEATS, VISIT, make_desk, person, set_up_event

STEPS = 120
STATIONS = 3


class Day:
    """A hub and stations with clocks hours apart, on a network that loses every other message."""

    def __init__(self, folder: Path, seed: int, stack: ExitStack) -> None:
        self.rng = Random(seed)
        self.folder = folder
        self.stack = stack
        self.clocks = [FakeClock() for _ in range(STATIONS + 1)]
        for clock in self.clocks:
            clock.advance(ms=self.rng.randrange(10 * 3_600_000))
        self.desks = [self.open(n) for n in range(STATIONS + 1)]
        set_up_event(self.hub)
        for desk in self.stations:
            desk.adopt(self.hub.join_kit())
        self.seated: dict[int, bool] = {}  # whom a screen last promised a seat, and who left
        self.check_ins: Counter[str] = Counter()

    @property
    def hub(self) -> Desk:
        return self.desks[0]

    @property
    def stations(self) -> list[Desk]:
        return self.desks[1:]

    def open(self, number: int) -> Desk:
        return make_desk(self.folder, f"Node {number}", clock=self.clocks[number])

    def step(self) -> None:
        number = self.rng.randrange(STATIONS + 1)
        desk = self.desks[number]
        self.clocks[number].advance(ms=self.rng.randrange(60_000))
        match self.rng.randrange(12):
            case 0 | 1 | 2 | 3:
                self.sign_up(desk)
            case 4:
                self.leave(desk)
            case 5 | 6:
                who = person(self.rng.randrange(PEOPLE))
                self.check_ins[who] += desk.do(CheckInPerson(who)).ok
            case 7:
                desk.close()  # the station is switched off and on again
                self.desks[number] = self.open(number)
            case 8 | 9 | 10 | 11 if desk is not self.hub:
                self.exchange(desk, loss=0.3)

    def sign_up(self, desk: Desk) -> None:
        who = self.rng.randrange(PEOPLE)
        outcome = desk.do(SignUp(person(who), VISIT))
        if any(isinstance(fact, f.SeatTaken) for fact in outcome.facts):
            self.seated[who] = True
            if self.rng.random() < 0.1:
                assert desk.do(Undo()).ok
                self.seated[who] = False

    def leave(self, desk: Desk) -> None:
        who = self.rng.randrange(PEOPLE)
        if desk.do(LeaveVisit(person(who), VISIT)).ok:
            self.seated[who] = False

    def exchange(self, desk: Desk, *, loss: float) -> bool:
        ours = session(desk, self.rng.randrange(1, 40))
        message = ours.open(clock_ms=desk.now_ms())
        for _ in range(60):
            if self.rng.random() < loss:
                return False  # the question was lost
            answer = self.answer(wire.encode(message))
            if self.rng.random() < loss:
                return False  # the answer was lost
            for _ in range(1 + (self.rng.random() < 0.2)):
                ours.receive(wire.decode(answer))
            if ours.caught_up:
                desk.do(SettleSeats(hub=str(ours.peer)))
                ours.look_again()
            if ours.finished:
                assert ours.in_step, ours.problem
                return True
            message = ours.answer(clock_ms=desk.now_ms())
        raise AssertionError("the exchange never ended")

    def answer(self, data: bytes) -> bytes:
        message = wire.decode(data)
        side = session(self.hub, 20)
        side.receive(message)
        if side.caught_up and message.heads is not None:
            self.hub.do(SettleSeats())
            self.hub.do(LeaseSeats(to=str(message.sender)))
        return wire.encode(side.answer(clock_ms=self.hub.now_ms()))

    def check_raw_seats(self) -> None:
        """Takings less releases, in the union of all logs, by branch authors' own entries."""
        seats: Counter[int] = Counter()
        minted = 0
        for desk in self.desks:
            for fact in own_facts(desk):
                if isinstance(fact, f.SeatTaken):
                    seats[fact.right] += 1
                elif isinstance(fact, f.SeatReleased):
                    seats[fact.right] -= 1
                elif isinstance(fact, f.SeatsMinted):
                    minted += len(fact.rights)
        assert minted <= SEATS
        assert set(seats.values()) <= {0, 1}, seats
        assert seats.total() <= minted


def session(desk: Desk, entries_max: int) -> Session:
    return Session(desk, event=desk.event_id, me=desk.branch, limits=Limits(entries_max, 50_000))


def own_facts(desk: Desk) -> Iterator[f.Fact]:
    """What this node itself wrote about the visit, straight from its pages."""
    after, branch = 0, desk.branch
    heads = desk.heads()
    while branch in heads and after < heads[branch].seq:
        page = desk.page(branch, after, count_max=500, bytes_max=10**7)
        for packed in page.entries:
            fact = to_entry(decode_header(packed.header), packed.body).fact
            if fact is not None:
                yield fact
        after = page.mark.seq


@contextmanager
def day(folder: Path, seed: int) -> Iterator[Day]:
    with ExitStack() as stack:
        played = Day(folder, seed, stack)
        try:
            yield played
        finally:
            for desk in played.desks:
                desk.close()


@pytest.mark.parametrize("seed", range(6))
def test_a_day_of_cuts_losses_and_restarts_keeps_every_promise(tmp_path, seed):
    print("seed", seed)
    with day(tmp_path, seed) as played:
        for number in range(STEPS):
            played.step()
            if number % 20 == 0:
                played.check_raw_seats()
        heads_before = {desk.branch: desk.heads().get(desk.branch) for desk in played.desks}
        for _ in range(6):
            for desk in played.stations:
                assert played.exchange(desk, loss=0.0)
        played.check_raw_seats()
        assert len({repr(desk.digests()) for desk in played.desks}) == 1
        for branch, head in heads_before.items():
            if head is not None:
                assert played.hub.heads()[branch].seq >= head.seq
        for who, kept in sorted(played.seated.items()):
            state = played.hub.person(person(who)).seats[0].state
            if kept:
                assert state == "confirmed", f"person {who} was promised a seat: {state!r}"
        visit = played.hub.visits()[0]
        assert not (visit.waiting and visit.here), "a seat is free and somebody waits"
        checked_in = {who for who, times in played.check_ins.items() if times}
        assert played.hub.counts().checked_in == len(checked_in)
