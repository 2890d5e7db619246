"""Delegations at the desk: all of one checked in at once, arrivals announced, boards frozen."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC
from pathlib import Path

from msgspec.structs import replace

from kiosk.clock import FakeClock
from kiosk.desk import Desk
from kiosk.domain import commands as c
from kiosk.domain import facts as f
from kiosk.domain import refusals as r
from kiosk.domain.delegation_cards import DelegationCard
from kiosk.domain.quorum import COMMITTEE, FEE_OPEN
from kiosk.printing import protocol_lists
from kiosk.words import refusal_words
from tests.desk.small_event import CODES, EVENT, someone, who

HEAD, ALTERNATE, MEMBER, WIFE, OTHER = CODES[:5]


def delegation(code: str, name: str, **others: object) -> f.DelegationDescribed:
    known: dict[str, object] = {"membership": "full", "executive_committee": True, "votes": 1}
    return f.DelegationDescribed(code, name, "", "IT", "Europe", "city", **(known | others))  # type: ignore[arg-type]


def person(code: str, delegation: str, family: str, **others: object) -> f.Registered:
    return replace(someone(code), family_name=family, delegation=delegation, **others)


PEOPLE: tuple[f.Fact, ...] = (
    EVENT,
    delegation("MIL", "Milan"),
    delegation("ULM", "Ulm", executive_committee=False, membership="associate"),
    person(HEAD, "MIL", "Zoppi", head_of_delegation=True, category="mayor"),
    person(ALTERNATE, "MIL", "Neri"),
    person(MEMBER, "MIL", "Abate"),
    person(WIFE, "MIL", "Zoppi", category="accompanying", given_name="Ada"),
    person(OTHER, "ULM", "Vogt"),
    f.RoleGiven(who(ALTERNATE), "alternate"),
    f.RoleGiven(who(WIFE), "", who(HEAD)),
)


def filled(desk: Desk, *more: f.Fact) -> Desk:
    assert desk.do(c.RecordImport((*PEOPLE, *more))).ok
    return desk


def card(desk: Desk, code: str = "MIL") -> DelegationCard:
    found = desk.delegation(code)
    assert found is not None
    return found


def everybody(desk: Desk, code: str = "MIL") -> tuple[str, ...]:
    return tuple(line.person.participant for line in card(desk, code).lines)


def test_a_delegation_shows_its_head_alternate_and_companions_in_that_order(
    new_desk: Callable[[str], Desk],
) -> None:
    desk = filled(new_desk("one"))
    lines = [(one.person.registration_code, one.role) for one in card(desk).lines]
    assert lines == [
        (HEAD, "head"),
        (WIFE, "accompanying"),
        (ALTERNATE, "alternate"),
        (MEMBER, "member"),
    ]
    assert [(one.name, len(one.lines), one.here) for one in desk.delegations()] == [
        ("Milan", 4, 0),
        ("Ulm", 1, 0),
    ]
    desk.do(c.GiveDelegationRole(who(HEAD), "", who(WIFE)))  # each now accompanies the other
    assert {one.person.registration_code for one in card(desk).lines} == {code for code, _ in lines}


def test_all_of_a_delegation_are_checked_in_at_once_and_who_cannot_be_is_named(
    new_desk: Callable[[str], Desk],
) -> None:
    desk = filled(new_desk("one"), f.DeskNoteWritten(who(MEMBER), "Ask for the passport"))
    desk.do(c.CheckIn(ALTERNATE))
    desk.do(c.CancelRegistration(who(OTHER), "ill"))
    before = len(desk.jobs())
    outcome = desk.do(c.CheckInTogether((*everybody(desk), who(OTHER), "00" * 16)))
    assert outcome.ok
    done = [fact.participant for fact in outcome.facts if isinstance(fact, f.CheckedIn)]
    assert done == [who(HEAD), who(WIFE)]
    assert {who_: type(why) for who_, why in outcome.turned_down} == {
        who(ALTERNATE): r.AlreadyCheckedIn,
        who(MEMBER): r.NoteToRead,
        who(OTHER): r.Cancelled,
        "00" * 16: r.UnknownPerson,
    }
    jobs = sorted(desk.jobs(), key=lambda job: job.job)[before:]
    assert [job.participant for job in jobs] == done, "one run, in the order of the delegation"
    assert card(desk).here == 3
    read = desk.do(c.CheckInTogether((who(MEMBER),), notes_read=(who(MEMBER),)))
    assert not read.turned_down
    assert card(desk).here == 4
    assert desk.do(c.CheckInTogether(())).refusal == r.NobodyChosen()
    desk.do(c.Undo())
    assert card(desk).here == 3, "each can be taken back by itself"


def test_an_announced_arrival_waits_until_somebody_takes_care_of_it(
    new_desk: Callable[[str], Desk], clock: FakeClock
) -> None:
    desk = filled(new_desk("one"))
    assert not desk.hears_of_arrivals
    desk.hear_of_arrivals(True)
    assert desk.hears_of_arrivals
    assert desk.do(c.AcknowledgeArrival(who(HEAD))).refusal == r.NotAwaited()
    desk.do(c.Announce(who(MEMBER)))
    assert desk.do(c.Announce(who(MEMBER))).refusal == r.NothingChanged()
    for code in (HEAD, MEMBER, ALTERNATE):
        clock.advance(ms=1_000)
        desk.do(c.CheckIn(code))
    assert [one.person.registration_code for one in desk.alerts()] == [MEMBER, HEAD]
    assert all(one.is_open for one in desk.alerts())
    assert desk.do(c.AcknowledgeArrival(who(HEAD), "Lee")).ok
    first, second = desk.alerts()
    assert (first.person.registration_code, second.taken_by) == (MEMBER, "Lee")
    again = desk.do(c.AcknowledgeArrival(who(HEAD), "Kim")).refusal
    assert again == r.ArrivalTaken("Lee", clock.now_ms())
    assert again is not None
    assert "Lee" in refusal_words(again)
    desk.do(c.AcknowledgeArrival(who(MEMBER)))
    taken = desk.do(c.AcknowledgeArrival(who(MEMBER))).refusal
    assert isinstance(taken, r.ArrivalTaken)
    assert taken.by == desk.name
    desk.do(c.Undo())  # nothing of protocol's: the last check-in, of the alternate
    desk.do(c.Undo())
    clock.advance(ms=5_000)
    desk.do(c.CheckIn(MEMBER))
    assert desk.alerts()[0].is_open, "who came again is another arrival"


def test_the_order_of_arrival_follows_the_rule_and_places_by_hand(
    new_desk: Callable[[str], Desk], tmp_path: Path
) -> None:
    desk = filled(new_desk("one"))
    board = desk.arrival_board()
    assert [one.card.code for one in board.delegations] == ["MIL", "ULM"]
    assert [one.card.code for one in board.heads_awaited] == ["MIL"]
    for missing in (c.GivePlace("ULM", 1), c.GivePlace("ULM", 1, by="Lee")):
        assert isinstance(desk.do(missing).refusal, r.FieldMissing)
    assert desk.do(c.GivePlace("NO", 1, "Lee", "x")).refusal == r.UnknownDelegation("NO")
    assert desk.do(c.GivePlace("ULM", 0)).refusal == r.NothingChanged()
    long = desk.do(c.GivePlace("ULM", 1, "Lee", "x" * 500)).refusal
    assert isinstance(long, r.FieldTooLong)
    desk.do(c.GivePlace("ULM", 1, "Lee", "hosts the next event"))
    first = desk.arrival_board().delegations[0]
    assert (first.card.code, first.by, first.reason) == ("ULM", "Lee", "hosts the next event")
    desk.do(c.GivePlace("ULM", 0))
    assert desk.do(c.RulePrecedence(("arrival", "name"))).ok
    assert desk.do(c.RulePrecedence(("arrival", "name"))).refusal == r.NothingChanged()
    assert isinstance(desk.do(c.RulePrecedence(("size",))).refusal, r.WordUnknown)
    desk.do(c.CheckIn(HEAD))
    board = desk.arrival_board()
    assert board.rule == ("arrival", "name")
    assert not board.heads_awaited

    report = protocol_lists.write_arrivals(board, tmp_path / "order.pdf", heading="Today", zone=UTC)
    assert (report.pages, report.problems) == (1, ())


def test_a_frozen_board_is_printed_again_as_it_was(
    new_desk: Callable[[str], Desk], clock: FakeClock, tmp_path: Path
) -> None:
    desk = filled(new_desk("one"))
    clock.advance(ms=60_000)
    desk.do(c.CheckIn(ALTERNATE))
    now = desk.quorum(COMMITTEE)
    assert (now.board.present, now.board.needed, now.board.has_quorum) == (1, 1, True)
    assert now.board.lines[0].role == "alternate"
    assert now.board.since_ms == clock.now_ms()
    assert not desk.quorum(COMMITTEE, clock.now_ms() - 1).board.has_quorum
    assert desk.do(c.FreezeBoard(COMMITTEE, clock.now_ms() + 1)).refusal == r.TimeToCome(
        clock.now_ms()
    )
    assert isinstance(desk.do(c.FreezeBoard("choir")).refusal, r.WordUnknown)
    assert desk.do(c.FreezeBoard(COMMITTEE, by="Lee")).ok
    (kept,) = desk.frozen_boards()
    assert kept.board == now.board
    desk.do(c.RecordStanding("MIL", fee="open"))
    desk.do(c.CheckIn(HEAD))
    after = desk.quorum(COMMITTEE).board
    assert (after.lines[0].why_not, after.entitled, after.has_quorum) == (FEE_OPEN, 0, False)
    desk.do(c.ErasePerson(who(ALTERNATE)))
    desk.rebuild()
    (again,) = desk.frozen_boards()
    assert again.board == kept.board, "nothing changes it, and it names nobody who was erased"
    assert (kept.names, again.names) == ({who(ALTERNATE): "Mr Riccardo Neri"}, {})

    report = protocol_lists.write_board(again, tmp_path / "board.pdf", zone=UTC)
    assert (report.pages, report.problems) == (1, ())


def test_what_protocol_says_of_a_quorum_or_a_standing_is_looked_at_first(
    new_desk: Callable[[str], Desk],
) -> None:
    desk = filled(new_desk("one"))
    assert desk.do(c.RuleQuorum(COMMITTEE, (2, 3), more_than=False, of="entitled")).ok
    assert desk.quorum(COMMITTEE).rule.share == (2, 3)
    for wrong in (
        c.RuleQuorum("choir", (1, 2), more_than=True),
        c.RuleQuorum(COMMITTEE, (1, 2), more_than=True, of="some"),
        c.RuleQuorum(COMMITTEE, (1, 1), more_than=True),
        c.RuleQuorum(COMMITTEE, (0, 2), more_than=True),
        c.RecordStanding("MIL", fee="later"),
        c.RecordStanding("MIL", credentials="lost"),
        c.RecordStanding("MIL"),
        c.RecordStanding("NO", fee="paid"),
        c.GiveDelegationRole(who(HEAD), "king"),
        c.GiveDelegationRole(who(ALTERNATE), "alternate"),
        c.GiveDelegationRole("00" * 16, "alternate"),
        c.Announce("00" * 16),
    ):
        refusal = desk.do(wrong).refusal
        assert refusal is not None, wrong
        assert "not done (" not in refusal_words(refusal)


def test_what_a_desk_recorded_outlives_the_next_import_of_the_same_list(
    new_desk: Callable[[str], Desk], tmp_path: Path
) -> None:
    desk = filled(new_desk("one"))
    lists = tmp_path / "delegations.csv"
    lists.write_text(
        "code,name,country,region,kind,membership,executive_committee,votes,fee,credentials\n"
        "MIL,Milan,IT,Europe,city,full,yes,1,open,no\n"
        "ULM,Ulm,DE,Europe,city,associate,,0,,\n"
    )
    people = tmp_path / "participants.csv"
    people.write_text(
        "registration_code,category,given_name,family_name,delegation,delegation_role,"
        "accompanies,vip\n"
        "NEW001,delegate,Eva,Blum,ULM,Head,,yes\nNEW002,delegate,Ida,Blum,ULM,,new001,\n"
        "NEW003,delegate,Ina,Blum,ULM,queen,,\n"
    )
    plan = desk.plan_import([lists, people])
    assert [one.row for one in plan.rejected] == [4]
    desk.apply_import(plan)
    assert (card(desk).fee, card(desk).credentials) == ("open", "missing")
    head, companion, *_ = card(desk, "ULM").lines
    assert (head.role, head.announced) == ("head", True)
    assert companion.accompanies == head.person.participant
    desk.do(c.RecordStanding("MIL", fee="paid"))
    again = desk.plan_import([lists, people])
    assert not again.facts
    assert card(desk).fee == "paid"
