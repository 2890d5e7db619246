"""A walk over the log finds the first entry that does not hold, and says why."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

import pytest

from kiosk.desk import Desk
from kiosk.domain.commands import CorrectDetails, RecordImport
from kiosk.domain.entries import Branch
from kiosk.domain.exchange import Head, LogSide, Packed, Page, TakenIn
from kiosk.log.walk import walk, walk_all
from tests.desk.small_event import PROGRAMME

Change = Callable[[Packed], Packed]


class Tampered:
    """A log in which somebody changed one entry behind our back."""

    def __init__(self, log: LogSide, seq: int, change: Change) -> None:
        self._log, self._seq, self._change = log, seq, change

    def heads(self) -> Mapping[Branch, Head]:
        return self._log.heads()

    def take_in(self, pages: Sequence[Page]) -> TakenIn:
        return self._log.take_in(pages)

    def page(self, branch: Branch, after_seq: int, *, count_max: int, bytes_max: int) -> Page:
        page = self._log.page(branch, after_seq, count_max=count_max, bytes_max=bytes_max)
        entries = list(page.entries)
        at = self._seq - after_seq - 1
        if 0 <= at < len(entries):
            entries[at] = self._change(entries[at])
        return replace(page, entries=tuple(entries))


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
    (found,) = walk_all(desk, event(desk))
    assert found.broken is None
    assert found.entries == desk.heads()[desk.branch].seq


def test_a_changed_body_is_named_by_its_number(desk: Desk) -> None:
    tampered = Tampered(desk, 3, lambda entry: replace(entry, body=b"\xa0"))
    (found,) = walk_all(tampered, event(desk))
    assert found.broken is not None
    assert found.broken.seq == 3
    assert "content was changed" in found.broken.why
    assert found.entries == 2


def test_a_changed_header_breaks_the_chain_after_it(desk: Desk) -> None:
    """Whoever changes a header and leaves it readable is found at the next entry."""

    def later(entry: Packed) -> Packed:
        return replace(
            entry, header=entry.header[:-40] + bytes([entry.header[-40] ^ 1]) + entry.header[-39:]
        )

    (found,) = walk_all(Tampered(desk, 3, later), event(desk))
    assert found.broken is not None
    assert found.broken.seq in {3, 4}


def test_a_header_that_cannot_be_read_is_a_finding_and_no_crash(desk: Desk) -> None:
    tampered = Tampered(desk, 2, lambda entry: replace(entry, header=b"rubbish"))
    (found,) = walk_all(tampered, event(desk))
    assert found.broken is not None


def test_a_body_that_was_erased_does_not_break_anything(desk: Desk) -> None:
    tampered = Tampered(desk, 3, lambda entry: replace(entry, body=None, salt=None))
    (found,) = walk_all(tampered, event(desk))
    assert found.broken is None
    assert found.erased == 1


def test_a_log_of_another_event_does_not_hold(desk: Desk) -> None:
    (found,) = walk_all(desk, bytes(16))
    assert found.broken is not None
    assert "another event" in found.broken.why


def test_the_tail_can_be_checked_without_walking_the_whole(desk: Desk) -> None:
    head = desk.heads()[desk.branch]
    found = walk(desk, desk.branch, event=event(desk), head=head, last=2)
    assert found.broken is None
    assert found.entries == 2


def test_a_last_entry_that_is_not_the_noted_one_is_found(desk: Desk) -> None:
    head = replace(desk.heads()[desk.branch], hash=bytes(32))
    found = walk(desk, desk.branch, event=event(desk), head=head)
    assert found.broken is not None
    assert found.broken.seq == head.seq
