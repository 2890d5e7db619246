"""Cards to show, with only what a test is about filled in."""

from __future__ import annotations

from msgspec.structs import replace

from kiosk.domain.cards import PersonCard, PersonHit, SeatCard, Status

NINE_MS = 1_571_011_200_000  # 2019-10-14, 09:00 in Seoul

ANA = PersonCard(
    participant="a" * 32,
    registration_code="4TYSBH",
    category="delegate",
    honorific="Dr",
    given_name="Ana",
    family_name="Silva",
    family_name_first=False,
    native_name="",
    position="City Councillor",
    organisation="Porto",
    delegation="OPO",
    delegation_name="Porto",
    country="PT",
    head_of_delegation=False,
    languages=("pt",),
    email="",
    phone="",
    dietary="",
    access_needs="",
    desk_note="",
    walk_in=False,
    cancelled="",
    checked_in_at_ms=0,
    checked_in_station="",
    checked_in_by="",
    check_ins=0,
    badge_issue=0,
    badge_pending=False,
    seats=(),
    history=(),
)

IN = replace(ANA, checked_in_at_ms=NINE_MS, checked_in_station="Desk 2", check_ins=1, badge_issue=1)

HIT = PersonHit(
    participant="b" * 32,
    registration_code="T6FLZW",
    category="mayor",
    honorific="Mr",
    given_name="Dohyeon",
    family_name="Bae",
    family_name_first=True,
    native_name="배도현",
    organisation="Seoul",
    country="KR",
    checked_in=False,
    cancelled=False,
)

SEAT = SeatCard(
    visit="V-AUTO",
    title="Gyeonggi Autonomous Driving Center",
    place="Meeting point B",
    starts="2019-10-16T11:15",
    ends="2019-10-16T13:00",
    note="1 minibus",
    capacity=24,
    taken=4,
    here=12,
    elsewhere=8,
    waiting=0,
    state="",
    place_in_line=0,
    admitted=True,
    clash_with="",
)

STATUS = Status(
    station="Desk 1",
    event_code="EXCOM2019",
    event_name="Committee",
    people=282,
    hub="",
    last_exchange_ms=0,
    exchange_problem="",
    not_yet_exchanged=0,
    printer="folder",
    jobs_waiting=0,
    jobs_failed=0,
    clock_offset_ms=0,
    unknown_kinds=0,
)
