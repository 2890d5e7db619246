"""The checker itself: it sees what it is there to see, from raw entries alone."""

from typing import Any

import pytest

from kiosk.simulate.known import known_seats, why_not_admitted
from kiosk.simulate.known_doors import aboard, is_inside, why_not_aboard
from kiosk.simulate.raw import RawEntry, Violation
from kiosk.simulate.truth import TrueSeats

ROOT, DESK = ("aa", 1), ("bb", 1)
ANA, BO = "ana", "bo"


class Story:
    """Writes entries as they would lie on disks, one after another."""

    def __init__(self) -> None:
        self.entries: list[RawEntry] = []

    def tell(self, branch: tuple[str, int], kind: str, *, at: int = 0, **body: Any) -> RawEntry:
        seq = len(self.entries) + 1
        subject = ("visit", "V") if kind.startswith("visit") else ("participant", ANA)
        entry = RawEntry(
            (*branch, seq), bytes([seq]), (at or seq, 0), subject, kind, {"visit": "V", **body}
        )
        self.entries.append(entry)
        return entry

    def mint(self, *rights: int) -> RawEntry:
        return self.tell(ROOT, "visit.seats_minted", rights=list(rights))

    def hand(self, branch: tuple[str, int], right: int, version: int, to: str) -> RawEntry:
        return self.tell(branch, "visit.seats_handed", rights=[[right, version]], to=to)

    def take(self, branch: tuple[str, int], right: int, version: int, who: str) -> RawEntry:
        body = {"right": right, "rights_version": version, "participant": who, "promoted": False}
        return self.tell(branch, "visit.seat_taken", **body)

    def wait(self, who: str, *, at: int) -> RawEntry:
        return self.tell(DESK, "visit.waitlist_joined", at=at, participant=who)

    def truth(self, *, seats: int) -> TrueSeats:
        truth = TrueSeats()
        truth.most_seats["V"] = seats
        for entry in self.entries:
            truth.add(entry)
        return truth


@pytest.fixture
def story() -> Story:
    return Story()


def test_a_right_that_two_stations_spend_is_seen(story: Story) -> None:
    story.mint(1)
    story.hand(ROOT, 1, 0, "bb/1")
    story.take(DESK, 1, 1, ANA)
    assert [right.participant for right in story.truth(seats=1).taken("V")] == [ANA]
    story.take(ROOT, 1, 1, BO)
    with pytest.raises(Violation, match="spent once"):
        story.truth(seats=1)


def test_a_right_that_is_minted_again_is_seen(story: Story) -> None:
    story.mint(1)
    story.mint(1)
    with pytest.raises(Violation, match="minted once"):
        story.truth(seats=2)


def test_more_rights_than_seats_are_seen(story: Story) -> None:
    story.mint(1, 2)
    with pytest.raises(Violation, match="never more seats"):
        story.truth(seats=1)


def test_the_versions_give_the_order_and_not_the_arrival(story: Story) -> None:
    story.mint(1)
    story.hand(ROOT, 1, 0, "bb/1")
    story.take(DESK, 1, 1, ANA)
    seats = known_seats(story.entries[::-1])
    assert (seats.is_whole, seats.holders, seats.sitting) == (True, {1: DESK}, {1: ANA})
    assert not known_seats(story.entries[::2]).is_whole


def test_the_line_is_in_the_order_of_the_stamps(story: Story) -> None:
    story.mint(1)
    story.wait(BO, at=20)
    story.wait(ANA, at=10)
    assert known_seats(story.entries).line == (ANA, BO)


def test_who_may_come_in_is_worked_out_from_the_entries(story: Story) -> None:
    story.tell(ROOT, "participant.registered")
    story.tell(ROOT, "participant.badge_issued", issue=1)
    assert why_not_admitted(story.entries, 1) == ""
    story.tell(ROOT, "participant.badge_issued", issue=2)
    assert "later badge" in why_not_admitted(story.entries, 1)
    story.tell(ROOT, "participant.cancelled")
    assert "cancelled" in why_not_admitted(story.entries, 2)
    story.tell(ROOT, "participant.reinstated")
    assert why_not_admitted(story.entries, 2) == ""
    story.tell(ROOT, "participant.act_undone", act={"origin": "aa", "epoch": 1, "seq": 3})
    assert "taken back" in why_not_admitted(story.entries, 2)
    assert why_not_admitted(story.entries, 1) == ""


def test_who_may_get_into_a_bus_is_worked_out_from_the_entries(story: Story) -> None:
    def board(who: str, bus: str) -> RawEntry:
        return story.tell(DESK, "boarding.boarded", participant=who, bus=bus, leg="out")

    def why_not(who: str, bus: str) -> str:
        return why_not_aboard(story.entries, {"participant": who, "bus": bus, "leg": "out"})

    story.tell(ROOT, "boarding.buses_planned", buses=[["1", 1], ["2", 1]])
    board(ANA, "1")
    assert aboard(story.entries, "out") == {ANA: "1"}
    assert "already" in why_not(ANA, "2")
    assert "1 are in it" in why_not(BO, "1")
    assert "no such bus" in why_not(BO, "3")
    assert why_not(BO, "2") == ""
    gone = [{"origin": "bb", "epoch": 1, "seq": 2}]
    story.tell(ROOT, "boarding.taken_back", participant=ANA, leg="out", boardings=gone)
    assert why_not(BO, "1") == ""
    story.tell(ROOT, "boarding.roll_closed", bus="1", leg="out")
    assert "has left" in why_not(BO, "1")
    named = [{"origin": "aa", "epoch": 1, "seq": 4}]
    story.tell(ROOT, "boarding.roll_reopened", bus="1", leg="out", closings=named)
    assert why_not(BO, "1") == ""


def test_who_is_inside_is_worked_out_from_the_entries(story: Story) -> None:
    story.tell(DESK, "door.passed", direction="in")
    story.tell(DESK, "door.passed", direction="out", at=9)
    assert not is_inside(story.entries)
    story.tell(ROOT, "door.taken_back", passages=[{"origin": "bb", "epoch": 1, "seq": 2}])
    assert is_inside(story.entries)
