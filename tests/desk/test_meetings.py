"""A body's meeting: present by the doors of its hall, and a board frozen at a time set ahead."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC
from pathlib import Path

from kiosk.clock import FakeClock
from kiosk.desk import Desk
from kiosk.domain import commands as c
from kiosk.domain import refusals as r
from kiosk.domain.door_facts import IN, OUT
from kiosk.domain.outcomes import Outcome
from kiosk.domain.quorum import COMMITTEE
from kiosk.domain.set_freezes import LATE_MS, TURN_MS
from kiosk.printing import protocol_lists
from kiosk.sync.progress import CLOCK_OFFSET_SETTING
from kiosk.words import refusal_words
from tests.desk.small_event import who
from tests.desk.stations import exchange, join
from tests.desk.test_delegations import ALTERNATE, HEAD, filled
from tests.desk.test_session_doors import session

HALL = session("STAT1", 9, capacity=None, sort="statutory")


def pass_(desk: Desk, code: str, direction: str = IN) -> Outcome:
    outcome = desk.do(c.PassDoor("STAT1", direction, code=code))
    assert outcome.ok
    return outcome


def stands_for_milan(desk: Desk, at_ms: int = 0) -> str:
    (line,) = desk.quorum(COMMITTEE, at_ms).board.lines
    return line.by


def test_at_a_meeting_in_a_session_present_is_who_is_inside_its_doors(
    new_desk: Callable[[str], Desk], clock: FakeClock
) -> None:
    desk = filled(new_desk("one"), HALL)
    for code in (HEAD, ALTERNATE):
        desk.do(c.CheckIn(code))
    assert stands_for_milan(desk) == who(HEAD), "checked in counts as long as nobody says more"
    assert desk.do(c.BindMeeting(COMMITTEE, "NO")).refusal == r.UnknownSession("NO")
    assert isinstance(desk.do(c.BindMeeting("choir", "STAT1")).refusal, r.WordUnknown)
    assert desk.do(c.BindMeeting(COMMITTEE, "STAT1")).ok
    assert desk.do(c.BindMeeting(COMMITTEE, "STAT1")).refusal == r.NothingChanged()
    card = desk.quorum(COMMITTEE)
    assert (card.board.present, card.scanned) == (0, False)
    assert (card.board.session, card.board.session_title) == ("STAT1", "Session STAT1")
    clock.advance(ms=60_000)
    in_ms = clock.now_ms()
    pass_(desk, ALTERNATE)
    assert stands_for_milan(desk) == who(ALTERNATE), "the head is at the venue, and not inside"
    assert desk.quorum(COMMITTEE).scanned
    assert desk.quorum(COMMITTEE).board.since_ms == in_ms
    clock.advance(ms=60_000)
    pass_(desk, HEAD)
    assert stands_for_milan(desk) == who(HEAD)
    desk.do(c.Undo())
    clock.advance(ms=60_000)
    pass_(desk, ALTERNATE, OUT)
    assert stands_for_milan(desk) == ""
    assert stands_for_milan(desk, in_ms) == who(ALTERNATE), "as it was then"
    desk.do(c.Undo())  # the way out
    desk.do(c.Undo())  # the way in
    desk.do(c.Undo())  # the binding
    assert not desk.quorum(COMMITTEE).board.session
    assert stands_for_milan(desk) == who(HEAD)


def test_a_board_is_frozen_at_the_time_that_was_set_and_once_though_two_stations_were_set(
    new_desk: Callable[[str], Desk], clock: FakeClock, tmp_path: Path
) -> None:
    hub = filled(new_desk("hub"), HALL)
    desk = join(new_desk("desk"), hub)
    ten_ms = clock.now_ms() + 600_000
    assert hub.do(c.SetFreeze(COMMITTEE, ten_ms, "Ogsun Bae")).ok
    exchange(hub, desk)
    assert desk.do(c.SetFreeze(COMMITTEE, ten_ms)).ok, "another station stands in"
    assert desk.do(c.SetFreeze(COMMITTEE, ten_ms)).refusal == r.NothingChanged()
    for past in (clock.now_ms(), ten_ms + 40 * 86_400_000):
        said = desk.do(c.SetFreeze(COMMITTEE, past)).refusal
        assert isinstance(said, r.TimeNotAhead)
        assert refusal_words(said)
    exchange(hub, desk)
    assert [one.stations for one in desk.set_freezes()] == [(hub.node, desk.node)]
    assert hub.do(c.FreezeAsSet(COMMITTEE, ten_ms)).refusal == r.NothingSet(), "not before its time"
    clock.advance(ms=600_000)
    hub.do(c.CheckIn(HEAD))  # at that very moment
    clock.advance(ms=3_000)
    assert not desk.freeze_what_is_due(), "the first has its turn"
    (done,) = hub.freeze_what_is_due()
    assert done.ok
    assert not hub.freeze_what_is_due(), "once"
    exchange(hub, desk)
    clock.advance(ms=TURN_MS)
    assert not desk.freeze_what_is_due(), "it has heard of the board"
    (kept,) = desk.frozen_boards()
    assert (kept.board.at_ms, kept.board.present, kept.by) == (ten_ms, 1, "Ogsun Bae")
    assert kept.frozen_at_ms == ten_ms + 3_000
    assert (kept.as_set, kept.is_second) == (True, False)
    assert desk.do(c.CallOffFreeze(COMMITTEE, ten_ms)).refusal == r.NothingSet()
    assert desk.do(c.SetFreeze(COMMITTEE, ten_ms)).refusal is not None
    report = protocol_lists.write_board(kept, tmp_path / "board.pdf", zone=UTC)
    assert (report.pages, report.problems) == (1, ())


def test_stations_that_were_apart_and_both_froze_show_one_board_after_their_exchange(
    new_desk: Callable[[str], Desk], clock: FakeClock
) -> None:
    hub = filled(new_desk("hub"))
    desk = join(new_desk("desk"), hub)
    ten_ms = clock.now_ms() + 600_000
    hub.do(c.SetFreeze(COMMITTEE, ten_ms))
    exchange(hub, desk)
    desk.do(c.SetFreeze(COMMITTEE, ten_ms))
    hub.do(c.CheckIn(HEAD))  # nobody at the other station hears of it
    clock.advance(ms=600_000)
    assert hub.freeze_what_is_due()
    clock.advance(ms=TURN_MS)
    assert desk.freeze_what_is_due(), "it hears nothing, and stands in"
    exchange(hub, desk)
    boards = [(one.station, one.board.present, one.is_second) for one in desk.frozen_boards()]
    assert boards == [(desk.name, 0, True), (hub.name, 1, False)]
    shown = [(one.entry, one.is_second) for one in hub.frozen_boards()]
    assert shown == [(one.entry, one.is_second) for one in desk.frozen_boards()]
    assert hub.digests() == desk.digests()


def test_where_no_station_was_on_it_is_said_and_a_person_freezes_as_of_then(
    new_desk: Callable[[str], Desk], clock: FakeClock
) -> None:
    desk = filled(new_desk("one"))
    ten_ms = clock.now_ms() + 600_000
    desk.do(c.SetFreeze(COMMITTEE, ten_ms))
    assert [one.at_ms for one in desk.quorum(COMMITTEE).to_come] == [ten_ms]
    desk.set_setting(CLOCK_OFFSET_SETTING, "-7200000")  # this computer is two hours ahead
    clock.advance(ms=600_000)
    assert not desk.freeze_what_is_due(), "by the hub's clock it is not ten yet"
    desk.set_setting(CLOCK_OFFSET_SETTING, "0")
    clock.advance(ms=LATE_MS)
    assert not desk.freeze_what_is_due()
    card = desk.quorum(COMMITTEE)
    assert ([one.at_ms for one in card.missed], card.to_come) == ([ten_ms], ())
    desk.do(c.CheckIn(HEAD))
    assert desk.do(c.FreezeBoard(COMMITTEE, ten_ms, by="Lee")).ok
    assert not desk.quorum(COMMITTEE).missed, "that is the answer"
    (kept,) = desk.frozen_boards()
    assert (kept.board.present, kept.board.at_ms) == (0, ten_ms), "as of then"
    soon_ms = clock.now_ms() + 60_000
    desk.do(c.SetFreeze(COMMITTEE, soon_ms))
    assert desk.do(c.CallOffFreeze(COMMITTEE, soon_ms)).ok
    assert not desk.quorum(COMMITTEE).to_come
    desk.do(c.SetFreeze(COMMITTEE, soon_ms))
    desk.do(c.Undo())
    assert not desk.quorum(COMMITTEE).to_come


def test_what_protocol_said_of_a_person_a_delegation_or_a_body_is_taken_back_by_undo(
    new_desk: Callable[[str], Desk],
) -> None:
    desk = filled(new_desk("one"))
    before = desk.digests()
    desk.do(c.GiveDelegationRole(who(ALTERNATE), "head"))
    desk.do(c.Announce(who(ALTERNATE)))
    desk.do(c.RecordStanding("MIL", fee="open"))
    desk.do(c.RuleQuorum(COMMITTEE, (2, 3), more_than=False, of="entitled"))
    kinds = []
    for _ in range(4):
        kinds.append(desk.next_undo()[0])
        assert desk.do(c.Undo()).ok
    assert kinds == [
        "quorum.ruled",
        "delegation.standing_recorded",
        "participant.announcement_changed",
        "participant.role_changed",
    ]
    after = desk.digests()
    assert {name for name in before if before[name] != after[name]} <= {"passage"}
    assert not desk.next_undo()[0]
