"""A planted name is found nowhere in a station's folder once its owner was erased."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from sqlalchemy import select

from kiosk.clock import FakeClock
from kiosk.desk import Desk, open_desk
from kiosk.desk.restoring import restore
from kiosk.domain.commands import CheckIn, CorrectDetails, ErasePerson, RevokeNode
from kiosk.log.log import ENTRY
from kiosk.store.tables import FORK
from tests.desk.raw_search import where_found
from tests.desk.small_event import CODES, who
from tests.desk.stations import exchange, join

ANA = CODES[0]
WORD = "Zyxquorblatt"


def plant(desk: Desk) -> None:
    desk.do(CorrectDetails(who(ANA), {"family_name": WORD}))
    assert desk.do(CheckIn(ANA)).ok
    desk.printing.spool.step(desk.now_ms())


def copies_of(desk: Desk, clock: FakeClock, count: int = 3) -> list[Path]:
    made = []
    for _ in range(count):
        clock.advance(ms=60_000)
        made.append(desk.backup())
    return made


def test_a_name_that_was_erased_is_found_by_no_search_of_the_folder(
    desk: Desk, clock: FakeClock
) -> None:
    plant(desk)
    copies = copies_of(desk, clock)
    assert list((desk.folder / "badges").glob("*.pdf"))
    before = where_found(desk.folder, WORD)
    # The search finds it where it is: in the file, in each copy, on the badge's name.
    assert any("rollcall.db" in place for place in before)
    assert all(any(copy.name in place for place in before) for copy in copies)
    assert any("badges/" in place for place in before)
    counts = desk.counts().participants
    desk.do(ErasePerson(who(ANA)))
    assert desk.finish_cleaning() == ""
    assert where_found(desk.folder, WORD) == []  # while it is open
    assert desk.search(WORD) == []
    assert desk.counts().participants == counts - 1
    assert all(walk.broken is None for walk in desk.verify_log())
    desk.close()
    assert where_found(desk.folder, WORD) == []
    assert sorted(copies) == sorted((desk.folder / "backups").iterdir())


def test_each_station_erases_at_its_next_exchange_and_says_so(
    desk: Desk, new_desk: Callable[[str], Desk], clock: FakeClock
) -> None:
    one, away = (join(new_desk(name), desk) for name in ("one", "away"))
    one.rename("One")
    plant(desk)
    exchange(desk, one, away)
    copies_of(one, clock)
    desk.do(ErasePerson(who(ANA)))
    desk.finish_cleaning()
    (told,) = desk.erasures()
    assert told.by == desk.name
    assert (len(told.done), len(told.awaited)) == (1, 2)
    exchange(desk, one)
    assert one.finish_cleaning() == ""
    assert where_found(one.folder, WORD) == []
    assert where_found(away.folder, WORD) != []
    exchange(desk, one)
    (told,) = desk.erasures()
    assert (len(told.done), len(told.awaited)) == (2, 1)
    assert told.awaited_nodes == (away.node,)
    assert told == one.erasures()[0]
    desk.do(RevokeNode(away.node))
    (told,) = desk.erasures()
    assert (told.awaited, len(told.out_of_reach)) == ((), 1)
    exchange(desk, one, away)
    assert desk.digests() == one.digests()


def test_what_was_set_aside_is_made_anew_too_and_still_opens(
    desk: Desk, new_desk: Callable[[str], Desk], tmp_path: Path
) -> None:
    plant(desk)
    copy = desk.backup(tmp_path / "copy.db")
    checked_in = desk.counts().checked_in
    desk.close()
    aside = restore(desk.folder, copy, now_ms=desk.now_ms()).aside
    assert aside is not None
    again = new_desk("desk")
    again.do(ErasePerson(who(ANA)))
    assert again.finish_cleaning() == ""
    assert where_found(again.folder, WORD) == []
    again.close()
    assert where_found(again.folder, WORD) == []
    with open_desk(aside) as old:
        assert old.counts().checked_in == checked_in - 1
        assert all(walk.broken is None for walk in old.verify_log())


def test_a_backup_from_before_the_erasure_that_is_put_back_is_cleaned_at_the_next_exchange(
    desk: Desk, new_desk: Callable[[str], Desk], tmp_path: Path
) -> None:
    station = join(new_desk("station"), desk)
    plant(desk)
    exchange(desk, station)
    copy = station.backup(tmp_path / "copy.db")
    desk.do(ErasePerson(who(ANA)))
    desk.finish_cleaning()
    exchange(desk, station)
    station.finish_cleaning()
    station.close()
    restore(station.folder, copy, now_ms=desk.now_ms())
    restored = new_desk("station")
    assert where_found(restored.folder, WORD) != []
    exchange(desk, restored)
    assert restored.finish_cleaning() == ""
    exchange(desk, restored)
    assert where_found(restored.folder, WORD) == []
    assert desk.erasures()[0].awaited == ()
    assert desk.digests() == restored.digests()


def test_a_copy_that_cannot_be_made_anew_keeps_the_station_among_those_awaited(
    desk: Desk, clock: FakeClock
) -> None:
    plant(desk)
    spoilt, *others = copies_of(desk, clock)
    data = bytearray(spoilt.read_bytes())
    data[-3_000] ^= 1
    spoilt.write_bytes(data)
    desk.do(ErasePerson(who(ANA)))
    assert spoilt.name in desk.finish_cleaning()
    assert desk.erasures()[0].awaited == (desk.name,)
    assert spoilt.read_bytes() == data
    spoilt.unlink()
    desk.close()
    with open_desk(desk.folder, clock=clock) as again:
        assert again.finish_cleaning() == ""
        assert again.erasures()[0].awaited == ()
        assert where_found(again.folder, WORD) == []
    assert all(path.exists() for path in others)


def test_what_a_fork_brought_beside_the_log_is_erased_too(desk: Desk) -> None:
    plant(desk)
    with desk._store.transaction() as connection:
        rows = connection.execute(select(ENTRY).where(ENTRY.c.subject_id == who(ANA))).mappings()
        named = next(row for row in rows if row["body"] and WORD.encode() in row["body"])
        names = [column.name for column in FORK.columns]
        fork = {name: named[name] for name in names} | {"hash": bytes(32)}
        desk._store.upsert(FORK, [fork])
    desk.do(ErasePerson(who(ANA)))
    assert desk.finish_cleaning() == ""
    assert where_found(desk.folder, WORD) == []


def test_an_erased_person_whose_badge_waited_is_not_printed(desk: Desk) -> None:
    desk.do(CheckIn(ANA))
    desk.do(ErasePerson(who(ANA)))
    desk.finish_cleaning()
    (job,) = desk.jobs()
    assert (job.state, job.name) == ("cancelled", "")
