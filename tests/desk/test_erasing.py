"""A person is erased: on every node, for ever, and every chain still holds."""

from collections.abc import Callable

from kiosk.desk import Desk
from kiosk.domain import refusals as r
from kiosk.domain.commands import CheckIn, CorrectDetails, ErasePerson
from kiosk.domain.outcomes import Verdict
from tests.desk.small_event import CODES, who
from tests.desk.stations import exchange, join, pages_of

ANA = CODES[0]


def bodies(desk: Desk) -> bytes:
    return b"".join(e.body or b"" for page in pages_of(desk) for e in page.entries)


def test_an_erased_person_is_found_nowhere_and_the_exchange_carries_it(
    desk: Desk, new_desk: Callable[[str], Desk]
) -> None:
    station = join(new_desk("station"), desk)
    station.do(CheckIn(ANA))
    station.do(CorrectDetails(who(ANA), {"family_name": "Binaghi-Unique"}))
    exchange(desk, station)
    assert desk.search("binaghi-unique")
    assert b"Binaghi-Unique" in bodies(desk)
    desk.do(ErasePerson(who(ANA)))
    exchange(desk, station)
    for one in (desk, station):
        assert one.search("binaghi-unique") == []
        assert b"Binaghi-Unique" not in bodies(one)
        assert one.person(who(ANA)) is None
        assert one.do(CheckIn(ANA)).verdict is Verdict.UNKNOWN_CODE
    exchange(desk, station)
    assert desk.digests() == station.digests()


def test_a_new_station_takes_in_a_chain_with_erased_bodies(
    desk: Desk, new_desk: Callable[[str], Desk]
) -> None:
    desk.do(ErasePerson(who(ANA)))
    late = join(new_desk("late"), desk)
    assert late.digests() == desk.digests()
    assert late.counts().participants == desk.counts().participants


def test_what_a_station_that_was_away_still_sends_is_erased_as_it_arrives(
    desk: Desk, new_desk: Callable[[str], Desk]
) -> None:
    station = join(new_desk("station"), desk)
    desk.do(ErasePerson(who(ANA)))
    station.do(CorrectDetails(who(ANA), {"family_name": "Binaghi-Unique"}))
    desk.take_in(pages_of(station))
    assert b"Binaghi-Unique" not in bodies(desk)


def test_nobody_can_be_erased_twice(desk: Desk) -> None:
    assert desk.do(ErasePerson(who(ANA))).ok
    assert desk.do(ErasePerson(who(ANA))).refusal == r.UnknownPerson()
