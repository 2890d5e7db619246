"""At the doors of sessions: scans, refusals that are kept, undo, and two stations apart."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.clock import FakeClock
from kiosk.desk import Desk
from kiosk.domain import commands as c
from kiosk.domain import facts as f
from kiosk.domain import refusals as r
from kiosk.domain.conflicts import ConflictKind
from kiosk.domain.door_cards import SessionCard
from kiosk.domain.door_facts import IN, OUT
from kiosk.domain.outcomes import Outcome, Verdict
from tests.desk.small_event import CODES, someone, who
from tests.desk.stations import exchange, join


def session(code: str, hour: int, *, capacity: int | None = 3, **more: object) -> f.Fact:
    values: dict[str, object] = {"sort": "session", "admits": ()} | more
    return f.SessionDescribed(
        code=code,
        title=f"Session {code}",
        place="Main Hall",
        starts=f"2019-10-14T{hour:02d}:00",
        ends=f"2019-10-14T{hour + 2:02d}:00",
        capacity=capacity,
        sign_up=False,
        note="",
        **values,  # type: ignore[arg-type]
    )


SESSIONS = (
    session("THM1", 9),
    session("THM1/B", 9, capacity=None),
    session("EXC", 9, admits=("mayor",)),
    session("GALA", 19, sort="dinner", capacity=None),
)


@pytest.fixture
def door(desk: Desk) -> Desk:
    """It is nine o'clock at the venue."""
    desk.do(c.RecordImport(SESSIONS))
    for code in CODES[:6]:
        desk.do(c.CheckIn(code))
    return desk


def scan(desk: Desk, code: str, session: str = "THM1", direction: str = IN) -> Outcome:
    return desk.do(c.PassDoor(session, direction, code=code), actor="Usher")


def card(desk: Desk, code: str = "THM1") -> SessionCard:
    return next(one for one in desk.sessions() if one.session == code)


def test_a_badge_goes_in_once_and_says_when_where_and_by_whom_the_second_time(door: Desk) -> None:
    badge = door.badge_text(who(CODES[0]))
    first = scan(door, badge)
    assert (first.verdict, first.participant) == (Verdict.OK, who(CODES[0]))
    again = scan(door, badge)
    assert again.verdict is Verdict.ALREADY_IN
    assert again.refusal == r.AlreadyInside(door.now_ms(), door.node, "Usher", 1)
    assert (card(door).inside, card(door).entered, card(door).refused) == (1, 1, 1)
    assert scan(door, badge, direction=OUT).ok
    assert scan(door, badge, direction=OUT).refusal == r.NotInside(door.now_ms())
    assert (card(door).inside, card(door).entered) == (0, 1)
    assert scan(door, badge).ok
    shown = door.door("THM1")
    assert shown is not None
    assert [(one.action, one.name) for one in shown.latest] == [("admitted", "Riccardo0 Binaghi")]
    history = door.person(who(CODES[0])).history  # type: ignore[union-attr]
    assert {"admitted", "left", "refused"} <= {act.action for act in history}


def test_each_refusal_has_its_word_and_stays_in_the_log(door: Desk) -> None:
    door.do(c.Reprint(who(CODES[1]), "lost"))
    old = door.badge_text(who(CODES[0]))
    door.do(c.Reprint(who(CODES[0]), "lost"))
    door.do(c.CancelRegistration(who(CODES[2]), "ill"))
    refused = {
        old: Verdict.REPLACED_BADGE,
        CODES[2]: Verdict.CANCELLED,
        CODES[20]: Verdict.NOT_ACCREDITED,
        "QQQQQQ": Verdict.UNKNOWN_CODE,
        f"{old[:-4]}0000": Verdict.FORGED_OR_DAMAGED,
    }
    for code, verdict in refused.items():
        outcome = scan(door, code)
        assert outcome.verdict is verdict
        (fact,) = outcome.facts
        assert isinstance(fact, f.DoorRefused)
        assert bool(fact.participant) != bool(fact.code_digest)
        assert door.person(fact.participant) is not None or not fact.participant
    assert scan(door, CODES[3], "EXC").verdict is Verdict.WRONG_DAY_OR_SESSION
    gala = scan(door, CODES[3], "GALA")
    assert isinstance(gala.refusal, r.DoorClosed)
    assert gala.refusal.open_now == "Session THM1"
    assert scan(door, CODES[3], "NONE").refusal == r.UnknownSession("NONE")
    assert scan(door, CODES[3], "V-AUTO").refusal == r.UnknownSession("V-AUTO")
    assert card(door).refused == len(refused)
    assert (card(door).inside, card(door, "THM1/B").refused) == (0, 0)


def test_a_session_is_full_at_its_number_until_somebody_leaves_or_a_person_says_why(
    door: Desk,
) -> None:
    for code in CODES[:3]:
        assert scan(door, code).ok
    full = scan(door, CODES[3])
    assert (full.verdict, full.refusal) == (Verdict.SESSION_FULL, r.SessionFull("THM1", 3, 3))
    assert scan(door, CODES[0], direction=OUT).ok
    assert scan(door, CODES[3]).ok
    why = c.PassDoor("THM1", IN, code=CODES[4], although="interprets for the mayor")
    assert door.do(why).ok
    assert (card(door).inside, card(door).over) == (4, 1)


def test_undo_takes_back_the_latest_way_through_and_the_latest_count(door: Desk) -> None:
    scan(door, CODES[0])
    assert door.do(c.CountHeads("THM1", 41), actor="Usher").ok
    assert door.do(c.CountHeads("THM1", -1)).refusal == r.HeadsUnclear(100_000)
    assert (card(door).heads, card(door).heads_ms) == (41, door.now_ms())
    assert door.next_undo()[0] == "door.heads_counted"
    assert door.do(c.Undo()).ok
    assert door.next_undo() == ("door.passed", who(CODES[0]))
    assert door.do(c.Undo()).ok
    assert (card(door).heads, card(door).inside) == (-1, 0)
    by_hand = door.do(c.PassDoor("THM1", IN, participant=who(CODES[1])))
    assert by_hand.ok
    assert door.do(c.TakeBackPassage("THM1", who(CODES[1]))).ok
    assert door.do(c.TakeBackPassage("THM1", who(CODES[1]))).refusal == r.NotInside(0)
    assert card(door).inside == 0


def test_exports_hold_every_act_of_the_door_and_who_came_to_what(
    door: Desk, tmp_path: Path, clock: FakeClock
) -> None:
    scan(door, CODES[0])
    scan(door, CODES[0])
    scan(door, "QQQQQQ")
    door.do(c.CountHeads("THM1", 41))
    door.do(c.Undo())
    clock.advance(ms=10 * 3_600_000)
    scan(door, CODES[0], "GALA")

    def rows(what: str) -> list[dict[str, str]]:
        file = tmp_path / f"{what}.csv"
        count = door.export(what, file)
        read = list(csv.DictReader(file.read_text("utf-8-sig").splitlines()))
        assert len(read) == count
        return read

    acts = [row for row in rows("passages") if row["point"].startswith(("THM1", "GALA"))]
    assert [(row["action"], row["result"]) for row in acts] == [
        ("admitted", "OK"),
        ("refused", "already in"),
        ("refused", "unknown code"),
        ("head count", "41"),
        ("admitted", "OK"),
    ]
    assert acts[3]["undone_by"] == "yes"
    (first, gala) = rows("sessions")
    assert (first["session"], first["person_id"], first["still_in"]) == ("THM1", CODES[0], "yes")
    assert gala["first_in"] == "2019-10-14T19:00:00+09:00"
    mine = next(row for row in rows("attendance") if row["person_id"] == CODES[0])
    assert (mine["sessions_attended"], mine["gala_attended"]) == ("THM1", "yes")
    before = door.digests()
    door.rebuild()
    assert door.digests() == before


def test_two_doors_apart_each_fill_the_room_and_say_so_afterwards(
    desk: Desk, new_desk: Callable[[str], Desk]
) -> None:
    """Full is exact at one station. What two did apart is shown, and not hidden."""
    hub, east, west = desk, new_desk("east"), new_desk("west")
    join(east, hub)
    join(west, hub)
    hub.do(c.RecordImport((*SESSIONS, someone("GUEST1"), someone("GUEST2"))))
    for code in CODES[:5]:
        hub.do(c.CheckIn(code))
    exchange(hub, east, west)
    for code in CODES[:3]:
        assert scan(east, code).ok
    for code in CODES[2:5]:
        assert scan(west, code).ok
    exchange(hub, east, west)
    for one in (hub, east, west):
        assert (card(one).inside, card(one).over) == (5, 2)
    assert hub.digests() == west.digests() == east.digests()
    (twice,) = hub.conflicts()  # the badge that both let in: copied, or nobody knew
    assert (twice.kind, twice.subject.id) == (ConflictKind.AT_TWO_DOORS, who(CODES[2]))
    assert set(twice.stations) == {east.name, west.name}
    assert scan(east, CODES[2], direction=OUT).ok
    assert [one.id for one in east.conflicts()] == [twice.id]  # going out does not unsay it
    assert east.do(c.SettleConflict(twice.id, "came back by the other door")).ok
    exchange(hub, east, west)
    assert west.conflicts() == ()
