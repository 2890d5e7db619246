"""What is lacking is asked for once an exchange, in order, and never more than fits is given."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kiosk.domain.changes import Changes
from kiosk.domain.entries import Branch, EntryId, Subject
from kiosk.domain.exchange import PAGE_BYTES_MAX, Body
from kiosk.sync.content import Content
from kiosk.sync.messages import Message
from tests.sync.memory_log import EVENT, branch

HUB, DESK = branch(9), branch(1)
AT_ONCE = 2


class Shelf:
    """Contents in memory: some are here, some are lacking."""

    def __init__(self, here: Sequence[Body] = (), lacking: Sequence[int] = ()) -> None:
        self.here = {body.seq: body for body in here}
        self.wanting = list(lacking)
        self.asked_in_vain = 0

    def lacking(self, after: EntryId | None = None) -> Mapping[Branch, Sequence[int]]:
        left = [seq for seq in self.wanting if after is None or seq > after.seq]
        return {HUB: tuple(left[:AT_ONCE])} if left else {}

    def in_vain(self) -> None:
        self.asked_in_vain += 1

    def give(self, wanted: Mapping[Branch, Sequence[int]]) -> tuple[Body, ...]:
        return tuple(self.here[seq] for seq in wanted.get(HUB, ()) if seq in self.here)

    def keep(self, given: Sequence[Body]) -> Changes:
        for body in given:
            self.here[body.seq] = body
            self.wanting.remove(body.seq)
        return Changes.of([Subject("participant", str(body.seq)) for body in given])


def body(seq: int, size: int = 10) -> Body:
    return Body(HUB, seq, bytes(size), bytes(16))


def said(content: Content) -> Message:
    return content.add_to(Message(EVENT, DESK, 0, bytes(32)))


def turns(desk: Content, hub: Content) -> int:
    """They talk until neither owes anything. How many turns it took."""
    message = said(desk)
    for turn in range(1, 20):
        hub.receive(message)
        desk.receive(said(hub))
        message = said(desk)
        if not desk.has_more:
            return turn
    raise AssertionError("they never ended")


def test_everything_that_is_lacking_comes_however_much_it_is():
    desk, hub = Shelf(lacking=range(1, 8)), Shelf([body(seq) for seq in range(1, 8)])
    turns(Content(desk), Content(hub))
    assert (sorted(desk.here), desk.wanting) == (list(range(1, 8)), [])
    assert desk.asked_in_vain == 0


def test_who_asks_somebody_that_has_none_of_it_knows_so_afterwards():
    desk = Shelf(lacking=range(1, 6))
    content = Content(desk)
    turns(content, Content(Shelf()))
    assert desk.asked_in_vain == 1
    assert said(content).lack == {}, "it asks no more in this exchange"
    assert desk.asked_in_vain == 1


def test_some_of_it_is_not_in_vain():
    desk = Shelf(lacking=range(1, 6))
    turns(Content(desk), Content(Shelf([body(3)])))
    assert (sorted(desk.here), desk.asked_in_vain) == ([3], 0)


def test_a_message_holds_what_fits_and_the_rest_comes_at_the_next_exchange():
    large = [body(seq, PAGE_BYTES_MAX * 2 // 3) for seq in (1, 2)]
    desk, hub = Shelf(lacking=(1, 2)), Shelf(large)
    turns(Content(desk), Content(hub))
    assert desk.wanting == [2]
    turns(Content(desk), Content(hub))
    assert desk.wanting == []


def test_one_that_is_larger_than_a_message_ought_to_be_is_given_all_the_same():
    desk, hub = Shelf(lacking=(1,)), Shelf([body(1, PAGE_BYTES_MAX + 1)])
    turns(Content(desk), Content(hub))
    assert desk.wanting == []


def test_who_lacks_nothing_says_nothing_of_it():
    content = Content(Shelf())
    assert said(content) == Message(EVENT, DESK, 0, bytes(32))
    assert not content.has_more
