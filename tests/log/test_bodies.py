"""Content that came later goes where it is lacking, and only what its author signed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from msgspec.structs import replace
from sqlalchemy import select

from kiosk.desk import Desk
from kiosk.domain import facts as f
from kiosk.domain.commands import RecordImport
from kiosk.domain.exchange import Body, Page
from kiosk.errors import KnownError
from kiosk.log.codec import decode_header
from kiosk.log.erase import scrub
from kiosk.log.withheld import stripped
from kiosk.store.tables import FORK
from tests.desk.small_event import CODES, PROGRAMME, who
from tests.desk.stations import join, pages_of
from tests.log.chains import entry_of, page_of

PHONE = "+82-2-planted"


@pytest.fixture
def hub(new_desk: Callable[[str], Desk]) -> Desk:
    desk = new_desk("hub")
    desk.do(RecordImport((*PROGRAMME, f.ContactGiven(who(CODES[0]), "", PHONE))))
    return desk


@pytest.fixture
def bare(hub: Desk, new_desk: Callable[[str], Desk]) -> Desk:
    """A desk that was brought everything but what not everybody may see."""
    desk = new_desk("bare")
    desk.adopt(hub.join_kit())
    desk.take_in(without_content(pages_of(hub)))
    return desk


def without_content(pages: Sequence[Page]) -> list[Page]:
    return [replace(page, entries=stripped(page.entries, "self-service")) for page in pages]


def spoilt(pages: Sequence[Page]) -> list[Page]:
    """With another phone number, which the chain's own check would find if it were new."""
    return [
        replace(
            page,
            entries=tuple(
                replace(entry, body=entry.body.replace(b"planted", b"altered"))
                if entry.body is not None
                else entry
                for entry in page.entries
            ),
        )
        for page in pages
    ]


def is_known(desk: Desk) -> bool:
    return any(PHONE.encode() in (e.body or b"") for page in pages_of(desk) for e in page.entries)


def test_what_is_lacking_is_named_and_given_by_who_has_it(hub: Desk, bare: Desk) -> None:
    lacking = bare.bodies.lacking()
    assert [len(numbers) for numbers in lacking.values()] == [1]
    given = hub.bodies.give(lacking)
    changes = bare.bodies.keep(given)
    assert is_known(bare)
    assert changes.ids("participant") == {who(CODES[0])}
    assert bare.digests() == hub.digests()
    assert bare.bodies.lacking() == {}


def test_content_that_its_author_did_not_sign_is_not_taken(hub: Desk, bare: Desk) -> None:
    (body,) = hub.bodies.give(bare.bodies.lacking())
    altered = replace(body, body=body.body.replace(b"planted", b"altered"))
    with pytest.raises(KnownError, match="not what its author signed"):
        bare.bodies.keep([altered])
    assert bare.bodies.lacking() != {}


def test_content_that_nobody_lacks_changes_nothing(hub: Desk, bare: Desk) -> None:
    (body,) = hub.bodies.give(bare.bodies.lacking())
    bare.bodies.keep([body])
    for again in (body, replace(body, seq=body.seq + 1), replace(body, body=b"x")):
        assert bare.bodies.keep([again]).ids("participant") == set()
    assert bare.digests() == hub.digests()


def test_pages_that_come_again_with_their_content_fill_what_was_lacking(
    hub: Desk, bare: Desk
) -> None:
    again = bare.take_in(pages_of(hub))
    assert (again.new, again.refused) == (0, ())
    assert is_known(bare)
    assert bare.digests() == hub.digests()


def test_pages_that_come_again_with_other_content_say_so_and_fill_nothing(
    hub: Desk, bare: Desk
) -> None:
    again = bare.take_in(spoilt(pages_of(hub)))
    assert "not what its author signed" in again.refused[0]
    assert not is_known(bare)
    assert bare.bodies.lacking() != {}


def test_an_entry_of_somebody_else_among_those_that_are_held_is_not_counted(
    hub: Desk, new_desk: Callable[[str], Desk]
) -> None:
    """Neither known nor a fork: its number means another branch."""
    other = join(new_desk("other"), hub)
    other.do(RecordImport((f.ContactGiven(who(CODES[1]), "", PHONE),)))
    (mine, *_), (theirs, *_) = pages_of(hub), [p for p in pages_of(other) if p.branch != hub.branch]
    mixed = replace(mine, entries=(theirs.entries[0],), mark=replace(mine.mark, seq=1))
    answer = hub.take_in([mixed])
    assert (answer.new, answer.known, answer.forks) == (0, 0, ())


def test_only_what_not_everybody_may_see_is_given_by_its_number(hub: Desk) -> None:
    branch = hub.branch
    every = range(1, hub.heads()[branch].seq + 1)
    assert len(hub.bodies.give({branch: every})) == 1
    found: tuple[Body, ...] = hub.bodies.give({replace(branch, epoch=99): every})
    assert found == ()


def test_whoever_is_erased_goes_from_what_a_fork_brought_too(hub: Desk) -> None:
    """Two copies of a station gave two people one number; both are kept beside the log."""
    event = bytes.fromhex(hub.event_id)
    for person in (who(CODES[0]), who(CODES[1]), who(CODES[2])):
        hub.take_in([page_of((entry_of(f.ContactGiven(person, "", PHONE), event=event),))])
    assert forked(hub) == {who(CODES[1]): True, who(CODES[2]): True}
    scrub(hub._store, [who(CODES[1])])
    assert forked(hub) == {who(CODES[1]): False, who(CODES[2]): True}


def forked(desk: Desk) -> dict[str, bool]:
    """Of whom a fork tells, and whether it still says what."""
    fork = FORK
    with desk._store.reading() as connection:
        rows = connection.execute(select(fork.c.header, fork.c.body)).all()
    return {decode_header(bytes(h)).subject.id: body is not None for h, body in rows}
