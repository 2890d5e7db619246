"""Shortly before a visit begins, what was lent of its seats comes home."""

from collections.abc import Callable

from msgspec.structs import replace

from kiosk.clock import FakeClock
from kiosk.desk import Desk
from kiosk.domain.commands import LeaseSeats, RecordImport, SettleSeats
from kiosk.domain.facts import SessionDescribed
from tests.desk.small_event import PROGRAMME
from tests.desk.stations import exchange, join

HOUR_MS = 3_600_000
UNTIL_THE_VISITS_MS = 2 * 24 * HOUR_MS  # from the day that the clock of the tests stands at


def test_before_it_begins_a_station_gives_its_seats_back(
    new_desk: Callable[[str], Desk], clock: FakeClock
) -> None:
    hub = new_desk("hub")
    hub.do(RecordImport(PROGRAMME))
    station = join(new_desk("station"), hub)
    hub.do(LeaseSeats(to=str(station.branch)))
    exchange(hub, station)
    assert any(card.here for card in station.visits())
    clock.advance(ms=UNTIL_THE_VISITS_MS + 4 * HOUR_MS)
    for _ in range(2):
        hub.do(SettleSeats())
        exchange(hub, station)
        station.do(SettleSeats(hub=str(hub.branch)))
        exchange(station, hub)
    assert not any(card.here for card in station.visits())
    assert hub.do(LeaseSeats(to=str(station.branch))).facts == ()


def test_a_visit_at_no_time_is_never_called_in(
    new_desk: Callable[[str], Desk], clock: FakeClock
) -> None:
    hub = new_desk("hub")
    hub.do(RecordImport(PROGRAMME))
    visits = (fact for fact in PROGRAMME if isinstance(fact, SessionDescribed))
    hub.do(RecordImport(tuple(replace(fact, starts="soon") for fact in visits)))
    station = join(new_desk("station"), hub)
    clock.advance(ms=UNTIL_THE_VISITS_MS)
    hub.do(LeaseSeats(to=str(station.branch)))
    assert hub.do(SettleSeats()).facts == ()
