"""The event of the simulations: few people and few seats, so that everything collides."""

from __future__ import annotations

from kiosk.domain import facts as f
from kiosk.domain.people_ids import participant_id

EVENT = f.EventDescribed(
    code="SIM2020",
    name="An event of the simulator",
    host="Nowhere",
    venue="Hall",
    timezone="UTC",
    starts="2020-09-06",
    ends="2020-09-09",
    languages=("en",),
    next_event="",
)
START_MS = 1_599_379_200_000  # 2020-09-06 08:00 UTC
CODES = tuple(f"SIM{number:03d}" for number in range(12))
CAPACITIES = {"V-ONE": 1, "V-TWO": 2, "V-FOUR": 4}


def who(code: str) -> str:
    return participant_id(EVENT.code, code)


def visit(code: str, capacity: int) -> f.SessionDescribed:
    hour = 9 + 3 * list(CAPACITIES).index(code)
    return f.SessionDescribed(
        code=code,
        sort="visit",
        title=f"Visit {code}",
        place="Bus stop",
        starts=f"2020-09-08T{hour:02d}:00",
        ends=f"2020-09-08T{hour + 2:02d}:00",
        capacity=capacity,
        admits=(),
        sign_up=True,
        note="",
    )


HALL = "HALL"


def hall(capacity: int | None) -> f.SessionDescribed:
    """A session with a door. No station knows of it in the morning."""
    return f.SessionDescribed(
        code=HALL,
        sort="plenary",
        title="Opening",
        place="Hall",
        starts="2020-09-06T08:00",
        ends="2020-09-06T20:00",
        capacity=capacity,
        admits=("delegate",),
        sign_up=False,
        note="",
    )


def someone(code: str) -> f.Registered:
    return f.Registered(
        participant=who(code),
        code=code,
        category="delegate",
        honorific="",
        given_name=f"Given{code}",
        family_name=f"Family{code}",
        family_name_first=False,
        native_name="",
        position="",
        organisation="City",
        delegation="",
        country="IT",
        head_of_delegation=False,
        languages=("en",),
        listed=True,
    )


PROGRAMME: tuple[f.Fact, ...] = (
    EVENT,
    *(visit(code, capacity) for code, capacity in CAPACITIES.items()),
    *(someone(code) for code in CODES),
    *(f.ContactGiven(who(code), f"{code.lower()}@example.org", "") for code in CODES[:3]),
)
