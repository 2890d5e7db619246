"""A small event on real desks in real folders, for the tests of the exchange and the hub."""

from __future__ import annotations

from pathlib import Path

from kiosk.clock import FakeClock
from kiosk.desk import Desk, open_desk
from kiosk.domain.commands import RecordImport
from kiosk.domain.facts import EventDescribed, Registered, SessionDescribed
from kiosk.domain.people_ids import participant_id

EVENT, VISIT, SEATS, PEOPLE = "TEST2019", "VIS1", 6, 12


def person(number: int) -> str:
    return participant_id(EVENT, f"AAAA{number:02d}")


def registered(number: int) -> Registered:
    return Registered(
        participant=person(number),
        code=f"AAAA{number:02d}",
        category="delegate",
        honorific="",
        given_name=f"Given {number}",
        family_name=f"Family {number}",
        family_name_first=False,
        native_name="",
        position="",
        organisation="",
        delegation="",
        country="KR",
        head_of_delegation=False,
        languages=("en",),
        listed=True,
    )


def described() -> EventDescribed:
    return EventDescribed(
        code=EVENT,
        name="A test",
        host="Seongnam",
        venue="City Hall",
        timezone="Asia/Seoul",
        starts="2019-10-14",
        ends="2019-10-16",
        languages=("en",),
        next_event="",
    )


def visit(capacity: int = SEATS) -> SessionDescribed:
    return SessionDescribed(
        code=VISIT,
        sort="visit",
        title="A visit",
        place="Pangyo",
        starts="2019-10-16T09:00",
        ends="2019-10-16T12:00",
        capacity=capacity,
        admits=(),
        sign_up=True,
        note="",
    )


def set_up_event(desk: Desk, *, capacity: int = SEATS, people: int = PEOPLE) -> None:
    facts = (described(), visit(capacity), *(registered(n) for n in range(people)))
    assert desk.do(RecordImport(facts)).ok


def make_desk(folder: Path, name: str, *, clock: FakeClock | None = None, url: str = "") -> Desk:
    desk = open_desk(folder / name, clock=clock or FakeClock(), database=url)
    desk.rename(name)
    return desk
