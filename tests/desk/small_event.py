"""A small event for the tests of the desk: thirty people and three visits."""

from kiosk.domain import facts as f
from kiosk.domain.people_ids import participant_id

EVENT = f.EventDescribed(
    code="EXCOM2019",
    name="WeGO Executive Committee 2019",
    host="Seongnam",
    venue="Seongnam City Hall",
    timezone="Asia/Seoul",
    starts="2019-10-14",
    ends="2019-10-16",
    languages=("en", "ko"),
    next_event="GA2020",
)


def visit(code: str, *, capacity: int, hour: int = 9, admits: tuple[str, ...] = ()) -> f.Fact:
    return f.SessionDescribed(
        code=code,
        sort="visit",
        title=f"Visit {code}",
        place="Meeting point A",
        starts=f"2019-10-16T{hour:02d}:00",
        ends=f"2019-10-16T{hour + 2:02d}:00",
        capacity=capacity,
        admits=admits,
        sign_up=True,
        note="",
    )


def someone(code: str, *, category: str = "delegate", given: str = "Riccardo") -> f.Registered:
    return f.Registered(
        participant=participant_id(EVENT.code, code),
        code=code,
        category=category,
        honorific="Mr",
        given_name=given,
        family_name="Binaghi",
        family_name_first=False,
        native_name="",
        position="Head of International Relations",
        organisation="Milan",
        delegation="MIL",
        country="IT",
        head_of_delegation=False,
        languages=("it", "en"),
        listed=True,
    )


def who(code: str) -> str:
    return participant_id(EVENT.code, code)


CODES = tuple(f"AAA{n:03d}" for n in range(30))
PROGRAMME = (
    EVENT,
    visit("V-AUTO", capacity=3, hour=11, admits=("delegate", "mayor")),
    visit("V-PANGYO", capacity=5, hour=9),
    visit("V-GCCEI", capacity=5, hour=10),
    *(someone(code, given=f"Riccardo{n}") for n, code in enumerate(CODES)),
    someone("PRESS1", category="press"),
)
