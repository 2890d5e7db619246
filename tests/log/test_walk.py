"""A walk over the log finds the first entry that does not hold, and says why."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from msgspec.structs import replace
from sqlalchemy import text

from kiosk.desk import Desk
from kiosk.domain.commands import CorrectDetails, RecordImport
from kiosk.domain.entries import Branch
from kiosk.domain.exchange import Mark, Packed, Page
from kiosk.errors import DamagedError
from kiosk.log.chain import BEGIN, NO_CHAIN, Broken
from kiosk.log.codec import decode_header, encode_header
from kiosk.log.log import first_unreadable
from kiosk.log.walk import CHANGED, StoredLog, end_of, walk, walk_all
from tests.desk.small_event import PROGRAMME, someone
from tests.desk.stations import join, pages_of

Change = Callable[[Packed], Packed]


class Tampered(StoredLog):
    """A log in which somebody changed one entry, or the signatures, behind our back."""

    def __init__(self, desk: Desk, seq: int, change: Change, *, signature: bytes = b"") -> None:
        super().__init__(desk._store)
        self._seq, self._change, self._signature = seq, change, signature

    def page(self, branch: Branch, after_seq: int, *, count_max: int, bytes_max: int) -> Page:
        page = super().page(branch, after_seq, count_max=count_max, bytes_max=bytes_max)
        entries = list(page.entries)
        at = self._seq - after_seq - 1
        if 0 <= at < len(entries):
            entries[at] = self._change(entries[at])
        return replace(page, entries=tuple(entries))

    def marks(self, branch: Branch, after_seq: int, upto: int) -> list[Mark]:
        marks = super().marks(branch, after_seq, upto)
        if not self._signature:
            return marks
        return [replace(mark, signature=self._signature) for mark in marks]


def logged(desk: Desk) -> StoredLog:
    return StoredLog(desk._store)


def same(entry: Packed) -> Packed:
    return entry


@pytest.fixture
def desk(new_desk: Callable[[str], Desk]) -> Desk:
    one = new_desk("desk")
    one.do(RecordImport(PROGRAMME))
    who = one.people()[0].participant if one.people() else ""
    for number in range(10):
        if who:
            one.do(CorrectDetails(who, {"position": f"Adviser {number}"}))
    return one


def event(desk: Desk) -> bytes:
    return bytes.fromhex(desk.event_id)


def test_a_sound_log_is_walked_to_its_head(desk: Desk) -> None:
    (found,) = walk_all(logged(desk), event(desk))
    assert found.broken is None
    assert found.entries == desk.heads()[desk.branch].seq


def test_a_changed_body_is_named_by_its_number(desk: Desk) -> None:
    tampered = Tampered(desk, 3, lambda entry: replace(entry, body=b"\xa0"))
    (found,) = walk_all(tampered, event(desk))
    assert found.broken is not None
    assert found.broken.seq == 3
    assert "content was changed" in found.broken.why
    assert found.entries == 2


def test_a_changed_header_is_named_and_not_the_one_after_it(desk: Desk) -> None:
    """The signature covers the next entry, and that says what the changed one was."""

    def later(entry: Packed) -> Packed:
        header = decode_header(entry.header)
        return replace(entry, header=encode_header(replace(header, clock_ms=1)))

    (found,) = walk_all(Tampered(desk, 3, later), event(desk))
    assert found.broken is not None
    assert (found.broken.seq, found.broken.why) == (3, CHANGED)
    assert found.broken.kind
    assert found.broken.at_ms > 0


def test_a_header_that_cannot_be_read_is_a_finding_and_no_crash(desk: Desk) -> None:
    tampered = Tampered(desk, 2, lambda entry: replace(entry, header=b"rubbish"))
    (found,) = walk_all(tampered, event(desk))
    assert found.broken is not None
    assert found.broken.seq == 2


def test_a_signature_in_the_middle_that_does_not_hold_is_found(desk: Desk) -> None:
    (found,) = walk_all(Tampered(desk, 0, same, signature=bytes(64)), event(desk))
    assert found.broken is not None
    assert "signature" in found.broken.why
    assert 0 < found.broken.seq < desk.heads()[desk.branch].seq


def test_a_page_of_what_came_in_large_pages_is_as_long_as_its_signature_says(
    new_desk: Callable[[str], Desk],
) -> None:
    """Of what another node brought only the signatures that ended its pages are held."""
    giver = new_desk("giver")
    giver.do(RecordImport((*PROGRAMME, *(someone(f"B{n:05d}") for n in range(900)))))
    taker = join(new_desk("taker"), giver)
    for count_max in (1, 100, 500):
        page = taker.page(giver.branch, 0, count_max=count_max, bytes_max=10**9)
        assert len(page.entries) == page.mark.seq > 200


def test_a_body_that_was_erased_does_not_break_anything(desk: Desk) -> None:
    tampered = Tampered(desk, 3, lambda entry: replace(entry, body=None, salt=None))
    (found,) = walk_all(tampered, event(desk))
    assert found.broken is None
    assert found.erased == 1


def test_a_log_of_another_event_does_not_hold(desk: Desk) -> None:
    (found,) = walk_all(logged(desk), bytes(16))
    assert found.broken is not None
    assert "another event" in found.broken.why


def test_the_tail_can_be_checked_without_walking_the_whole(desk: Desk) -> None:
    head = desk.heads()[desk.branch]
    found = walk(logged(desk), desk.branch, event=event(desk), head=head, last=2)
    assert found.broken is None
    assert found.entries == 2


def test_a_last_entry_that_is_not_the_noted_one_is_found(desk: Desk) -> None:
    head = replace(desk.heads()[desk.branch], hash=bytes(32))
    found = walk(logged(desk), desk.branch, event=event(desk), head=head)
    assert found.broken is not None
    assert found.broken.seq == head.seq


def forget(desk: Desk, what: str) -> None:
    """Past the product."""
    with desk._store.transaction() as connection:
        connection.execute(text(f"DELETE FROM {what}"))  # noqa: S608


def test_entries_that_no_signature_covers_are_named(desk: Desk) -> None:
    head = desk.heads()[desk.branch].seq
    forget(desk, f"mark WHERE seq > {head - 3}")
    (found,) = walk_all(logged(desk), event(desk))
    assert found.broken is not None
    assert (found.entries, found.broken.seq) == (head - 3, head - 2)
    assert found.broken.why == "no signature covers it"


def test_entries_that_are_gone_are_named(desk: Desk) -> None:
    head = desk.heads()[desk.branch].seq
    forget(desk, f"entry WHERE seq > {head - 3}")
    (found,) = walk_all(logged(desk), event(desk))
    assert found.broken is not None
    assert (found.entries, found.broken.seq) == (head - 3, head - 2)
    assert found.broken.why == "it is missing"


def test_a_tail_whose_beginning_is_gone_or_cannot_be_read_is_named(desk: Desk) -> None:
    head = desk.heads()[desk.branch]
    spoilt = Tampered(desk, head.seq - 1, lambda entry: replace(entry, header=b"rubbish"))
    found = walk(spoilt, desk.branch, event=event(desk), head=head, last=2)
    assert found.broken is not None
    assert (found.broken.seq, found.broken.why) == (head.seq - 1, "its header cannot be read")
    forget(desk, f"mark WHERE seq > {head.seq - 2}")
    found = walk(logged(desk), desk.branch, event=event(desk), head=head, last=2)
    assert found.broken is not None
    assert (found.broken.seq, found.broken.why) == (head.seq - 1, "no signature covers it")


def changed_header(entry: Packed) -> Packed:
    header = replace(decode_header(entry.header), actor="somebody else")
    return replace(entry, header=encode_header(header))


@pytest.mark.parametrize("second", [changed_header, lambda e: replace(e, header=b"rubbish")])
def test_of_two_entries_that_were_changed_the_first_break_is_named(
    desk: Desk, second: Change
) -> None:
    page = logged(desk).page(desk.branch, 0, count_max=500, bytes_max=10**9)
    entries = list(page.entries)
    entries[2], entries[5] = changed_header(entries[2]), second(entries[5])
    found = end_of(replace(page, entries=tuple(entries)), event(desk), BEGIN)
    assert isinstance(found, Broken)
    assert (found.seq, found.why) == (4, NO_CHAIN)


def test_a_signature_that_names_an_entry_before_its_page_holds_for_nothing(desk: Desk) -> None:
    page = logged(desk).page(desk.branch, 0, count_max=500, bytes_max=10**9)
    found = end_of(replace(page, mark=replace(page.mark, seq=0)), event(desk), BEGIN)
    assert isinstance(found, Broken)
    assert (found.kind, "signature" in found.why) == ("", True)


def test_whoever_waits_hears_how_far_the_walk_has_come(
    desk: Desk, new_desk: Callable[[str], Desk]
) -> None:
    station = join(new_desk("station"), desk)
    station.do(CorrectDetails(desk.people()[0].participant, {"position": "Mayor"}))
    desk.take_in(pages_of(station))
    told: list[int] = []
    found = walk_all(logged(desk), event(desk), told.append)
    assert told == [found[0].entries, found[0].entries + found[1].entries]


def test_a_log_whose_entries_are_all_gone_is_named_at_its_first(desk: Desk) -> None:
    forget(desk, "entry")
    (found,) = walk_all(logged(desk), event(desk))
    assert found.broken is not None
    assert (found.entries, found.broken.seq, found.broken.why) == (0, 1, "it is missing")


def test_signatures_that_the_disk_does_not_give_back_do_not_hide_sound_entries(desk: Desk) -> None:
    class Spoilt(StoredLog):
        def marks(self, branch: Branch, after_seq: int, upto: int) -> list[Mark]:
            raise DamagedError("The file is damaged.")

    (found,) = walk_all(Spoilt(desk._store), event(desk))
    assert (found.broken, found.entries) == (None, desk.heads()[desk.branch].seq)


def test_where_every_entry_can_be_read_the_one_after_is_named(desk: Desk) -> None:
    assert first_unreadable(desk._store, desk.branch, 0, 4) == 5


def test_a_page_that_ends_before_its_signature_lacks_the_rest(desk: Desk) -> None:
    page = logged(desk).page(desk.branch, 0, count_max=500, bytes_max=10**9)
    found = end_of(replace(page, entries=page.entries[:-1]), event(desk), BEGIN)
    assert isinstance(found, Broken)
    assert (found.seq, found.why) == (page.mark.seq, "it is missing")
