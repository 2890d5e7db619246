"""A flow with a real desk behind it, alone and under a hub."""

from collections.abc import Callable

import pytest

from kiosk.clock import FakeClock
from kiosk.desk import Desk
from kiosk.domain import commands as c
from kiosk.domain import facts as f
from kiosk.domain.roles import SELF_SERVICE
from kiosk.selfservice import events as e
from kiosk.selfservice import steps as s
from kiosk.selfservice import works as w
from kiosk.selfservice.flow import Flow
from tests.desk.small_event import CODES, PROGRAMME, who
from tests.desk.stations import exchange

ANA, BEN = CODES[:2]
KIM = f.Registered(
    *(who("KIMKIM"), "KIMKIM", "mayor", "Ms", "Seoyun", "Kim", True, "김서윤", "Mayor"),
    *("City of Seongnam", "SNM", "KR", True, ("ko",), True),
)
SEONGNAM = f.DelegationDescribed(
    "SNM", "Seongnam", "성남시", "KR", "East Asia", "city", "full", True, 1
)


class Kiosk:
    """A flow whose works a real desk serves, at once."""

    def __init__(self, desk: Desk, clock: FakeClock) -> None:
        self.desk, self.clock = desk, clock
        self.flow = Flow(desk.self_service_settings(), clock.now_ms())

    @property
    def step(self) -> s.Step:
        return self.flow.state.step

    def do(self, *events: e.Event) -> s.Step:
        for event in events:
            for effect in self.flow.on(event, self.clock.now_ms()):
                if isinstance(effect, w.Work):
                    self.do(self.desk.serve(effect))
        return self.step

    def scan(self, code: str) -> s.Step:
        """As a new person."""
        return self.do(e.Cancelled(), e.ChoseLanguage("en"), e.Scanned(code))


@pytest.fixture
def kiosk(new_desk: Callable[[str], Desk], clock: FakeClock) -> Kiosk:
    """At a station that stands alone, with a printer into a folder."""
    desk = new_desk("kiosk")
    desk.rename("Kiosk 3")
    desk.do(c.RecordImport(PROGRAMME))
    desk.set_kiosk_desk("Desk 2")
    return Kiosk(desk, clock)


@pytest.fixture
def shared(kiosk: Kiosk, new_desk: Callable[[str], Desk], clock: FakeClock) -> tuple[Desk, Kiosk]:
    """The desk is the hub, and a self-service station hangs on it."""
    hub, station = kiosk.desk, new_desk("station")
    hub.do(c.RecordImport((KIM, SEONGNAM)))
    hub.do(c.RecordImport((f.ContactGiven(who(ANA), "ana@example.org", ""),)))
    hub.do(c.RecordImport((f.NeedsGiven(who(ANA), "shellfish allergy", "seat"),)))
    station.rename("Kiosk 7")
    hub.do(c.EnrolNode(station.node, "Kiosk 7", SELF_SERVICE, station.public_key))
    station.adopt(hub.join_kit())
    exchange(hub, station)
    station.printing.choose("folder")
    return hub, Kiosk(station, clock)
