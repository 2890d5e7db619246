"""Meetings of two participants at desks and kiosks: one list, whoever arranged them where."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from kiosk.clock import FakeClock
from kiosk.desk import Desk
from kiosk.desk.day_of import day_of
from kiosk.domain import commands as c
from kiosk.domain import matchmaking as m
from kiosk.domain import matchmaking_refusals as mr
from kiosk.domain import refusals as r
from kiosk.domain.matchmaking_times import Offer
from kiosk.domain.selfservice_cards import Day
from kiosk.selfservice import events as e
from kiosk.selfservice import steps as s
from kiosk.selfservice import works as w
from kiosk.selfservice.flow import Flow
from tests.desk.at_a_kiosk import ANA, BEN, Kiosk, kiosk, shared
from tests.desk.small_event import CODES, who
from tests.desk.stations import exchange, join

__all__ = ["kiosk", "shared"]
CARLA, DAVE = CODES[2:4]
MORNING_MS = 1_571_011_920_000  # 2019-10-14, 09:12 at the venue
TEN = "2019-10-15T10:00"
HEADER = "first,second,starts,minutes,table\n"


def arrange(
    desk: Desk, first: str = ANA, second: str = BEN, starts: str = TEN, table: str = "4"
) -> str:
    outcome = desk.do(c.ArrangeAppointment(who(first), who(second), starts, table=table))
    assert outcome.ok, outcome.refusal
    return outcome.facts[0].subject.id


def in_short(desk: Desk, code: str = "") -> list[tuple[str, str, str, str, str]]:
    found = desk.appointments(participant=who(code) if code else "")
    return [
        (one.starts[5:], one.at_table, one.first_code, one.second_code, one.state) for one in found
    ]


def day(desk: Desk, code: str, now_ms: int = MORNING_MS) -> Day:
    return day_of(desk._store, who(code), (), now_ms)


def test_a_meeting_is_arranged_moved_held_and_undone(desk: Desk) -> None:
    one = arrange(desk)
    assert in_short(desk, BEN) == [("10-15T10:00", "4", ANA, BEN, m.PLANNED)]
    assert desk.do(c.MoveAppointment(one, "2019-10-15T11:00")).ok
    assert desk.do(c.ConfirmAppointment(one)).ok
    assert in_short(desk) == [("10-15T11:00", "4", ANA, BEN, m.HELD)]
    for state, starts in ((m.PLANNED, "11:00"), (m.PLANNED, "10:00")):
        assert desk.do(c.Undo()).ok
        assert [(short[4], short[0][6:]) for short in in_short(desk)] == [(state, starts)]
    assert desk.do(c.Undo()).ok
    assert in_short(desk) == []


def test_nobody_is_in_two_places_and_one_that_was_called_off_leaves_room(desk: Desk) -> None:
    one = arrange(desk)
    again = c.ArrangeAppointment(who(CARLA), who(BEN), "2019-10-15T10:10", table="5")
    assert desk.do(again).refusal == mr.MeetsSomebodyElse(BEN, TEN, "4")
    others = c.ArrangeAppointment(who(CARLA), who(DAVE), TEN, table="4")
    assert desk.do(others).refusal == mr.TableTaken("4", TEN)
    assert desk.do(c.CallOffAppointment(one)).ok
    assert desk.do(others).ok
    anew = arrange(desk, table="5")
    assert anew != one
    assert [short[4] for short in in_short(desk, ANA)] == [m.CALLED_OFF, m.PLANNED]


def test_what_two_stations_arrange_without_each_other_is_said_and_alike_everywhere(
    desk: Desk, new_desk: Callable[[str], Desk]
) -> None:
    other = join(new_desk("other"), desk)
    one = arrange(desk)
    exchange(desk, other)
    assert desk.do(c.MoveAppointment(one, "2019-10-15T11:00")).ok
    assert other.do(c.MoveAppointment(one, "2019-10-15T12:00", table="6")).ok
    arrange(desk, CARLA, DAVE, "2019-10-15T15:00", "1")
    arrange(other, CARLA, BEN, "2019-10-15T15:10", "1")
    exchange(desk, other)
    assert desk.appointments() == other.appointments()
    assert desk.digests() == other.digests()
    moved, first, second = desk.appointments()
    assert (moved.starts, moved.clashes) in (
        ("2019-10-15T11:00", ()),
        ("2019-10-15T12:00", ()),
    )
    assert first.clashes == second.clashes == (m.FIRST_TWICE, m.TABLE_TWICE)
    before = desk.digests()
    desk.rebuild()
    assert desk.digests() == before


def test_the_days_of_both_name_the_other_the_time_and_the_table(desk: Desk) -> None:
    one = arrange(desk)
    arrange(desk, ANA, CARLA, "2019-10-14T09:00")
    arrange(desk, ANA, DAVE, "2019-10-14T08:00", "5")
    first, second = day(desk, ANA).meetings
    assert (first.title, first.table, first.starts) == (
        *("Riccardo2 Binaghi", "4", "2019-10-14T09:00"),
    )
    assert (second.title, second.meets) == ("Riccardo1 Binaghi", True)
    assert [line.title for line in day(desk, BEN).meetings] == ["Riccardo0 Binaghi"]
    assert desk.do(c.CallOffAppointment(one)).ok
    assert day(desk, BEN).meetings == ()


def test_whoever_is_erased_or_does_not_come_is_met_by_nobody(
    desk: Desk, new_desk: Callable[[str], Desk]
) -> None:
    other = join(new_desk("other"), desk)
    arrange(desk)
    arrange(desk, CARLA, BEN, "2019-10-15T12:00")
    exchange(desk, other)
    desk.do(c.ErasePerson(who(ANA)))
    desk.do(c.CancelRegistration(who(CARLA), "ill"))
    exchange(desk, other)
    for station in (desk, other):
        erased, cancelled = station.appointments()
        assert (erased.first_code, erased.first_name, erased.first_organisation) == ("", "", "")
        assert erased.clashes == cancelled.clashes == (m.NOT_COMING,)
        assert day(station, BEN).meetings == ()
    assert not desk.bodies.lacking()


def test_other_times_are_free_of_meetings_tables_and_visits(desk: Desk, clock: FakeClock) -> None:
    one = arrange(desk, starts="2019-10-16T09:00")
    arrange(desk, ANA, CARLA, "2019-10-16T11:00")
    arrange(desk, BEN, DAVE, "2019-10-16T11:20")
    arrange(desk, CARLA, DAVE, "2019-10-16T11:40")
    arrange(desk, CARLA, DAVE, "2019-10-16T12:40", "9")
    clock.advance(ms=1_571_186_400_000 - clock.now_ms())  # 2019-10-16, 09:40 at the venue
    assert desk.do(c.SignUp(who(ANA), "V-PANGYO")).ok  # until 11:00
    assert [(o.starts[11:], o.table) for o in desk.free_times(one)] == [
        *(("11:40", "9"), ("12:00", "4"), ("12:20", "4")),
    ]
    assert desk.free_times("nobody's") == ()


# -- the organiser's list --------------------------------------------------------------------------


def test_a_list_says_what_it_would_change_and_why_rows_stay_out(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "meetings.csv"
    rows = [
        f"{ANA},{BEN},{TEN},15,4",
        f"{CARLA},{DAVE},{TEN},15,4",  # the table
        f"{ANA}/1,{CARLA},2019-10-15 10:10,15,5",  # a badge's number; Ana is at the first one
        f"{ANA},NOBODY,{TEN},15,6",
        f"{DAVE},{DAVE},{TEN},15,6",
        f"{DAVE},{CARLA},2019-11-15T10:00,15,6",
        f"{DAVE},{CARLA},soon,15,6",
        f"{DAVE},{CARLA},{TEN},3,6",
        f"{DAVE},,{TEN},15,6",
        f"{DAVE}/2,{CARLA},2019-10-15T10:15,,4",
    ]
    path.write_text(HEADER + "\n".join(rows))
    plan = desk.plan_meetings(path)
    assert in_short(desk) == []
    assert [one.row for one in plan.rejected] == [3, 4, 5, 6, 7, 8, 9, 10]
    assert "Table 4 is taken" in plan.rejected[0].words
    assert f"{ANA} has another meeting" in plan.rejected[1].words
    assert "NOBODY" in plan.rejected[2].words
    assert (plan.new, plan.changed, plan.unchanged) == (2, 0, 0)
    assert desk.apply_import(plan).ok
    assert [one.ends for one in desk.appointments()] == ["2019-10-15T10:15", "2019-10-15T10:35"]
    assert desk.do(c.Undo()).refusal is not None, "a list is no press of a key"
    again = desk.plan_meetings(path)
    assert (again.new, again.unchanged, again.facts) == (0, 2, ())


def test_a_list_changes_what_it_says_otherwise_and_keeps_what_a_desk_moved(
    desk: Desk, new_desk: Callable[[str], Desk], tmp_path: Path
) -> None:
    path, other = tmp_path / "meetings.csv", join(new_desk("other"), desk)
    path.write_text(f"{HEADER}{ANA},{BEN},{TEN},15,4\n{CARLA},{DAVE},{TEN},15,5\n")
    for station in (desk, other):
        station.apply_import(station.plan_meetings(path))
    exchange(desk, other)
    assert len(desk.appointments()) == 2, "both stations mean the same"
    moved = next(one for one in desk.appointments() if one.first_code == ANA)
    desk.do(c.MoveAppointment(moved.appointment, "2019-10-15T14:00"))
    in_its_place = arrange(desk, BEN, CODES[4], TEN, "4")
    again = desk.plan_meetings(path)
    assert (again.unchanged, again.rejected) == (2, ())
    assert desk.do(c.CallOffAppointment(in_its_place)).ok
    path.write_text(f"{HEADER}{BEN},{ANA},{TEN},15,8\n{CARLA},{DAVE},{TEN},30,5\n")
    plan = desk.plan_meetings(path)
    assert (plan.new, plan.changed, plan.unchanged) == (0, 2, 0)
    desk.apply_import(plan)
    standing = [one for one in desk.appointments() if one.state == m.PLANNED]
    assert [(one.starts[11:], one.ends[11:], one.at_table) for one in standing] == [
        *(("10:00", "10:30", "5"), ("14:00", "14:15", "4")),
    ]


def test_the_export_says_what_became_of_each(desk: Desk, tmp_path: Path) -> None:
    one, two = arrange(desk), arrange(desk, CARLA, DAVE, table="7")
    desk.do(c.ConfirmAppointment(one), actor="Jinu Kim")
    desk.do(c.MissAppointment(two, who(DAVE)))
    assert desk.export("matchmaking", tmp_path / "all.csv") == 2
    text = (tmp_path / "all.csv").read_text("utf-8-sig")
    assert f"held,{ANA},Riccardo0 Binaghi,Milan,{BEN}" in text
    assert f",{DAVE},," in text
    assert "Jinu Kim" in text
    assert desk.export("attendance", tmp_path / "people.csv") > 2
    lines = (tmp_path / "people.csv").read_text("utf-8-sig").splitlines()
    column = lines[0].split(",").index("meetings_held")
    held = {line.split(",")[0]: line.split(",")[column] for line in lines[1:]}
    assert (held[ANA], held[DAVE]) == ("1", "0")


# -- at a kiosk ------------------------------------------------------------------------------------


def test_a_kiosk_reports_who_did_not_come_moves_and_does_nothing_else(
    shared: tuple[Desk, Kiosk],
) -> None:
    hub, at = shared
    one = arrange(hub)
    exchange(hub, at.desk)
    absent = at.desk.do(c.ReportAbsence(one, who(ANA)))
    assert absent.ok
    assert at.desk.do(c.MoveAppointment(one, "2019-10-15T12:00")).ok
    for other in (
        c.ArrangeAppointment(who(ANA), who(CARLA), "2019-10-15T16:00"),
        c.CallOffAppointment(one),
        c.ConfirmAppointment(one),
        c.MissAppointment(one, who(BEN)),
    ):
        assert not at.desk.do(other).ok
    assert at.desk.do(c.ReportAbsence(one, who(DAVE))).refusal == mr.AppointmentUnknown()
    exchange(hub, at.desk)
    (call,) = hub.exception_queue()
    assert (call.participant, call.reason, call.step) == (who(ANA), "partner", "meetings")
    assert in_short(hub) == [("10-15T12:00", "4", ANA, BEN, m.PLANNED)]


def test_what_a_kiosk_said_is_taken_back_with_the_call(shared: tuple[Desk, Kiosk]) -> None:
    hub, at = shared
    one = arrange(hub)
    exchange(hub, at.desk)
    absent = at.desk.do(c.ReportAbsence(one, who(ANA)))
    moved = at.desk.do(c.MoveAppointment(one, "2019-10-15T12:00"))
    (call,) = at.desk.exception_queue()
    acts = (absent.entries[0], *moved.entries)
    assert at.desk.do(c.TakeBackAppointment(one, acts, call.call)).ok
    assert at.desk.do(c.TakeBackAppointment(one, acts)).refusal == mr.AppointmentUnknown()
    exchange(hub, at.desk)
    assert hub.exception_queue() == []
    assert in_short(hub) == [("10-15T10:00", "4", ANA, BEN, m.PLANNED)]
    assert isinstance(hub.do(c.MoveAppointment(one, TEN)).refusal, r.NothingChanged)


def test_who_waits_in_vain_meets_at_a_new_time_after_three_touches(
    shared: tuple[Desk, Kiosk], clock: FakeClock
) -> None:
    hub, at = shared
    clock.advance(ms=MORNING_MS - clock.now_ms())
    arrange(hub, starts="2019-10-14T09:00")
    arrange(hub, CARLA, DAVE, "2019-10-14T10:40")
    exchange(hub, at.desk)
    at.scan(ANA)
    at.do(e.Confirmed(), e.AnsweredPrivacy())
    at.flow = Flow(at.desk.self_service_settings(), clock.now_ms())
    step = at.do(e.Scanned(at.desk.badge_text(who(ANA))), e.Confirmed())
    assert isinstance(step, s.Meetings)
    (line,) = step.lines
    assert (line.partner, line.table, line.opens) == ("Riccardo1 Binaghi", "4", True)
    step = at.do(e.ChoseMeeting(line.appointment), e.SaidAbsent())
    assert isinstance(step, s.Meetings)
    assert [offer.starts[11:] for offer in step.offers] == ["09:40", "10:00", "10:20"]
    taken = c.ArrangeAppointment(who(BEN), who(CARLA), "2019-10-14T09:40", table="5")
    assert hub.do(taken).ok
    exchange(hub, at.desk)
    step = at.do(e.ChoseTime(step.offers[0].starts))
    assert isinstance(step, s.Meetings)
    assert (step.problem, step.offers[0].starts[11:]) == ("taken", "10:00")
    step = at.do(e.ChoseTime(step.offers[0].starts))
    assert isinstance(step, s.Meetings)
    assert step.problem == "moved"
    exchange(hub, at.desk)
    assert in_short(hub, ANA) == [("10-14T10:00", "4", ANA, BEN, m.PLANNED)]
    assert [call.reason for call in hub.exception_queue()] == ["partner"]
    step = at.do(e.TookBack())
    assert isinstance(step, s.Meetings)
    assert (step.problem, step.said) == ("back", None)
    exchange(hub, at.desk)
    assert hub.exception_queue() == []
    assert in_short(hub, ANA) == [("10-14T09:00", "4", ANA, BEN, m.PLANNED)]
    at.do(e.KeptAsItIs())
    assert at.step.name == "done"


def test_a_kiosk_serves_nobody_anothers_meeting(shared: tuple[Desk, Kiosk]) -> None:
    hub, at = shared
    one = arrange(hub)
    exchange(hub, at.desk)
    for work in (
        w.ReadMeetings(1, who(CARLA), one),
        w.ReportAbsent(1, who(CARLA), one),
        w.TakeTime(1, who(CARLA), one, offer=Offer("2019-10-15T12:00", "2019-10-15T12:20", "4")),
    ):
        answer = at.desk.serve(work)
        assert isinstance(answer, e.MeetingsRead)
        assert (answer.lines, answer.chosen, answer.problem) == ((), "", "gone")
    assert in_short(at.desk) == [("10-15T10:00", "4", ANA, BEN, m.PLANNED)]


def test_a_card_at_a_desk_says_whom_they_wait_for_and_whom_they_meet_next(
    desk: Desk, clock: FakeClock
) -> None:
    clock.advance(ms=MORNING_MS - clock.now_ms())
    missed = arrange(desk, starts="2019-10-14T09:00")
    arrange(desk, ANA, CARLA, "2019-10-14T08:00")  # is over
    arrange(desk, ANA, DAVE, "2019-10-14T11:00", "7")
    desk.do(c.MissAppointment(missed, who(BEN)))
    ana, ben = desk.person(who(ANA)), desk.person(who(BEN))
    assert ana is not None
    assert ben is not None
    assert [(one.partner, one.missed, one.waits) for one in ana.meetings] == [
        *(("Riccardo1 Binaghi", True, True), ("Riccardo3 Binaghi", False, False)),
    ]
    assert [(one.missed, one.waits) for one in ben.meetings] == [(True, False)]
