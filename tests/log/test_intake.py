"""Entries of other nodes at a real desk: in any order of pages, again and again, or altered."""

import random
from collections.abc import Callable

import cbor2
import pytest
from msgspec.structs import replace
from sqlalchemy import update

from kiosk.credentials.node_key import NodeKey
from kiosk.desk import Desk
from kiosk.domain.commands import CheckIn, EnrolNode, RecordImport, SignUp
from kiosk.domain.exchange import PAGE_BYTES_MAX, Head, Packed, Page
from kiosk.log import log
from kiosk.log.chain import make_mark
from kiosk.log.codec import GENESIS, body_digest, decode_header, encode_header, entry_hash
from tests.desk.small_event import CODES, PROGRAMME, who
from tests.desk.stations import pages_of


@pytest.fixture
def hub(new_desk: Callable[[str], Desk]) -> Desk:
    desk = new_desk("hub")
    desk.do(RecordImport(PROGRAMME))
    return desk


@pytest.fixture
def station(hub: Desk, new_desk: Callable[[str], Desk]) -> Desk:
    desk = new_desk("station")
    hub.do(EnrolNode(desk.node, "Desk 2", "desk", desk.public_key))
    desk.adopt(hub.join_kit())
    desk.take_in(pages_of(hub))
    return desk


def test_a_station_that_takes_in_everything_has_equal_tables(hub: Desk, station: Desk) -> None:
    assert station.digests() == hub.digests()


def test_the_same_pages_again_change_nothing(hub: Desk, station: Desk) -> None:
    before = station.digests()
    again = station.take_in(pages_of(hub))
    assert (again.new, again.refused, again.forks) == (0, (), ())
    assert again.known > 0
    assert station.digests() == before


@pytest.mark.parametrize("seed", range(5))
def test_pages_of_many_nodes_in_any_order_give_equal_tables(
    hub: Desk, station: Desk, new_desk: Callable[[str], Desk], seed: int
) -> None:
    chance = random.Random(seed)
    for desk in (hub, station):
        for code in chance.sample(CODES, 12):
            desk.do(CheckIn(code), actor=desk.name)
            desk.do(SignUp(who(code), "V-AUTO"))
    third = new_desk("third")
    third.adopt(hub.join_kit())
    both = pages_of(hub, count_max=40) + pages_of(station, count_max=40)
    whole = {**station.heads(), **hub.heads(), station.branch: station.heads()[station.branch]}
    while third.heads() != whole:
        third.take_in(chance.choices(both, k=2))
    hub.take_in(pages_of(station))
    station.take_in(pages_of(hub))
    assert hub.digests() == station.digests() == third.digests()
    third.rebuild()
    assert third.digests() == hub.digests()


def test_a_page_with_a_gap_before_it_is_not_taken_and_says_why(
    hub: Desk, new_desk: Callable[[str], Desk]
) -> None:
    hub.do(CheckIn(CODES[0]))
    late = new_desk("late")
    late.adopt(hub.join_kit())
    *_, last = pages_of(hub, count_max=1)
    answer = late.take_in([last])
    assert answer.new == 0
    assert "is missing before it" in answer.refused[0]


def altered(page: Page, **changes: object) -> Page:
    return replace(page, **changes)  # type: ignore[arg-type]


def test_a_changed_body_is_not_taken(hub: Desk, new_desk: Callable[[str], Desk]) -> None:
    late = new_desk("late")
    late.adopt(hub.join_kit())
    (page, *_) = pages_of(hub)
    first = page.entries[0]
    assert first.body is not None
    bad = replace(first, body=first.body.replace(b"Desk", b"Dusk"))
    answer = late.take_in([altered(page, entries=(bad, *page.entries[1:]))])
    assert answer.new == 0
    assert "content was changed" in answer.refused[0]


def test_a_signature_of_somebody_else_is_not_taken(
    hub: Desk, new_desk: Callable[[str], Desk]
) -> None:
    late = new_desk("late")
    late.adopt(hub.join_kit())
    (page, *_) = pages_of(hub)
    stranger = NodeKey.generate()
    mark = replace(page.mark, key=stranger.public_key)
    answer = late.take_in([altered(page, mark=mark)])
    assert answer.new == 0
    assert "signature does not hold" in answer.refused[0]


def test_an_entry_of_another_event_is_not_taken(hub: Desk, new_desk: Callable[[str], Desk]) -> None:
    late = new_desk("late")
    late.adopt(replace(hub.join_kit(), event="11" * 16))
    answer = late.take_in(pages_of(hub))
    assert answer.new == 0
    assert "another event" in answer.refused[0]


def test_erased_bodies_leave_a_chain_that_still_verifies(
    hub: Desk, new_desk: Callable[[str], Desk]
) -> None:
    late = new_desk("late")
    late.adopt(hub.join_kit())
    pages = [
        altered(page, entries=tuple(replace(e, body=None, salt=None) for e in page.entries))
        for page in pages_of(hub)
    ]
    answer = late.take_in(pages)
    assert answer.refused == ()
    assert late.heads() == hub.heads()
    assert late.counts().participants == 0


def test_a_branch_that_was_continued_twice_is_proven_and_both_are_kept(
    hub: Desk, station: Desk
) -> None:
    """A cloned disk: the same number, signed by the same key, with other content."""
    head = station.do(CheckIn(CODES[0])).entries[-1]
    hub.take_in(pages_of(station))
    page = station.page(station.branch, head.seq - 1, count_max=9, bytes_max=PAGE_BYTES_MAX)
    header = decode_header(page.entries[0].header)
    twin = encode_header(replace(header, actor="the clone"))
    answer = hub.take_in([altered(page, entries=(Packed(twin, None, None),))])
    assert [fork.theirs for fork in answer.forks] == [entry_hash(twin)]
    assert hub.heads()[station.branch].hash == entry_hash(page.entries[0].header)


def test_kinds_of_a_newer_version_are_kept_passed_on_and_not_applied(
    hub: Desk, station: Desk
) -> None:
    key = NodeKey(station._store.secret("node_key") or b"")
    head = station.heads().get(station.branch)
    assert head is None, "the station has written nothing yet"
    body, salt = cbor2.dumps({"new": 1}), bytes(16)
    like = decode_header(pages_of(hub)[0].entries[0].header)
    header = replace(
        like,
        origin=station.node,
        seq=1,
        kind="participant.knighted",
        version=1,
        body_digest=body_digest(salt, body),
        prev=GENESIS,
    )
    packed = Packed(encode_header(header), body, salt)
    mark = make_mark(key, station.branch, Head(1, entry_hash(packed.header)))
    before = hub.digests()
    answer = hub.take_in([Page(station.branch, (packed,), mark)])
    assert (answer.new, answer.refused) == (1, ())
    assert hub.digests() == before
    assert hub.status().unknown_kinds == 1
    assert station.branch in hub.heads()
    assert not log.learn_kinds(hub._store), "no version knows it yet"
    assert hub.status().unknown_kinds == 1


def test_everything_that_the_log_speaks_of_is_named_once(hub: Desk) -> None:
    hub.do(CheckIn(CODES[0]))
    named = log.subjects(hub._store)
    assert len(named) == len(set(named))
    assert {who(code) for code in CODES} <= {subject.id for subject in named}
    people = log.subjects(hub._store, kind="participant")
    assert people == [subject for subject in named if subject.kind == "participant"]
    assert not log.subjects(hub._store, kind="nothing of the sort")


def test_the_latest_own_acts_come_newest_first(hub: Desk) -> None:
    for code in CODES[:3]:
        hub.do(CheckIn(code))
    last = hub.heads()[hub.branch].seq
    found = log.latest_own(hub._store, hub.branch, 2)
    assert [entry.id.seq for entry in found] == [last, last - 1]
    assert found[0].subject.id == who(CODES[2])


def test_what_an_update_knows_counts_as_unknown_no_longer(hub: Desk) -> None:
    hub.do(CheckIn(CODES[0]))
    assert not log.learn_kinds(hub._store)
    with hub._store.transaction() as connection:  # as the version before it wrote it down
        connection.execute(update(log.ENTRY).values(known=False))
    assert hub.status().unknown_kinds == hub.heads()[hub.branch].seq
    assert log.learn_kinds(hub._store)
    assert hub.status().unknown_kinds == 0
