"""Who works at the event: accounts that every station knows, PINs, roles, and who answers."""

from __future__ import annotations

from collections.abc import Callable
from typing import get_args, get_type_hints

import pytest

from kiosk.clock import FakeClock
from kiosk.desk import Desk
from kiosk.domain import commands as c
from kiosk.domain import facts as f
from kiosk.domain import refusals as r
from kiosk.domain.nodes import fold_nodes
from kiosk.domain.staff import PIN_TRIES_MAX, fold_staff
from kiosk.domain.staff_rules import BY_ITSELF, ROLES, Right, may, right_for
from kiosk.log import log
from tests.desk.small_event import CODES, who
from tests.desk.stations import exchange, join

PINS = {"Ana": "471100", "Ben": "2580", "Cho": "907050"}


def account(desk: Desk, name: str) -> str:
    return next(line.account for line in desk.staff() if line.name == name)


def signed_in(desk: Desk, name: str) -> Desk:
    assert desk.sign_in(account(desk, name), PINS[name]) is None
    return desk


@pytest.fixture
def staffed(desk: Desk) -> Desk:
    """Ana keeps accounts, Ben works at the desk, Cho supervises; nobody is signed in yet."""
    for name, role in (("Ana", "administrator"), ("Ben", "desk"), ("Cho", "supervisor")):
        assert desk.do(c.AddStaff(name, role, PINS[name])).ok
    desk.ask_who_acts()
    return desk


def actors(desk: Desk, participant: str) -> list[tuple[str, str]]:
    card = desk.person(participant)
    assert card is not None
    return [(act.action, act.actor) for act in card.history]


def test_without_accounts_nobody_is_asked(desk: Desk) -> None:
    desk.ask_who_acts()
    assert desk.do(c.CheckIn(CODES[0])).ok
    assert not desk.has_staff
    assert desk.may(Right.STAFF)


def test_the_first_account_keeps_the_others(desk: Desk) -> None:
    desk.ask_who_acts()
    outcome = desk.do(c.AddStaff("Ben", "desk", "2580"))
    assert outcome.refusal == r.AdministratorFirst()
    assert desk.do(c.AddStaff("Ana", "administrator", "471100")).ok
    assert desk.do(c.AddStaff("Ben", "desk", "2580")).refusal == r.NotSignedIn()


def test_nobody_acts_who_has_not_said_who_they_are_and_every_act_says_whose_it_is(
    staffed: Desk,
) -> None:
    assert staffed.do(c.CheckIn(CODES[0])).refusal == r.NotSignedIn()
    signed_in(staffed, "Ben")
    assert staffed.do(c.CheckIn(CODES[0])).ok
    assert actors(staffed, who(CODES[0])) == [("print", "Ben"), ("check-in", "Ben")]
    staffed.sign_out()
    assert staffed.do(c.CheckIn(CODES[1])).refusal == r.NotSignedIn()


def test_a_lost_badge_takes_a_supervisor_and_a_reason_and_the_log_names_both(
    staffed: Desk,
) -> None:
    signed_in(staffed, "Ben")
    staffed.do(c.CheckIn(CODES[0]))
    reprint = c.Reprint(who(CODES[0]), "lost")
    assert staffed.do(c.Reprint(who(CODES[0]), "damaged")).ok
    assert staffed.do(reprint).refusal == r.SupervisorNeeded(Right.REPRINT_LOST.value)
    cho, right = account(staffed, "Cho"), Right.REPRINT_LOST
    assert staffed.let(right, cho, PINS["Cho"], " ") == r.ReasonMissing(())
    assert staffed.let(right, cho, PINS["Cho"], "x" * 201) == r.FieldTooLong("reason", 200)
    assert isinstance(staffed.let(right, cho, "000000", "ID seen"), r.PinWrong)
    ben = account(staffed, "Ben")
    assert isinstance(staffed.let(right, ben, PINS["Ben"], "ID seen"), r.SupervisorNeeded)
    assert staffed.let(right, cho, PINS["Cho"], "Passport seen") is None
    assert staffed.do(c.CheckIn(CODES[1])).ok  # whoever is scanned meanwhile takes nothing of it
    outcome = staffed.do(reprint)
    given = outcome.facts[-1]
    assert isinstance(given, f.OverrideGiven)
    assert (given.name, given.by, given.reason) == ("Cho", "Ben", "Passport seen")
    assert given.acts == outcome.entries[:1]
    assert staffed.do(reprint).refusal == r.SupervisorNeeded(right.value)  # good for one act
    card = staffed.person(who(CODES[0]))
    assert card is not None
    told = next(act for act in card.history if act.action == "override")
    assert (told.actor, told.result, told.reason) == (
        "Ben",
        "reprint a lost badge: Cho",
        "Passport seen",
    )


def test_what_is_no_act_about_the_event_needs_a_role_too_and_somebody_may_answer_for_it(
    staffed: Desk,
) -> None:
    assert staffed.why_not(Right.PRINTERS) == r.NotSignedIn()
    signed_in(staffed, "Ben")
    assert staffed.why_not(Right.PRINTERS) == r.SupervisorNeeded("set up printers")
    staffed.use_grant(Right.PRINTERS)  # there is none: nothing is written
    assert not isinstance(
        log.latest_own(staffed._store, staffed.branch, 1)[0].fact, f.OverrideGiven
    )
    cho = account(staffed, "Cho")
    said = staffed.let(Right.LAYOUTS, cho, PINS["Cho"], "The sponsor changed")
    assert said == r.SupervisorNeeded("change the layouts of badges"), "an organiser's"
    assert staffed.let(Right.PRINTERS, cho, PINS["Cho"], "The old one burnt") is None
    assert staffed.why_not(Right.PRINTERS) is None
    staffed.use_grant(Right.PRINTERS)
    newest = log.latest_own(staffed._store, staffed.branch, 1)[0].fact
    assert isinstance(newest, f.OverrideGiven)
    assert (newest.by, newest.name, newest.acts) == ("Ben", "Cho", ())
    assert staffed.why_not(Right.PRINTERS) is not None, "good for once"
    signed_in(staffed, "Ana")
    for right in (Right.COPIES, Right.LAYOUTS, Right.PRINTERS, Right.SET_UP):
        assert staffed.why_not(right) is None


def test_a_grant_ends_with_whoever_it_was_given_to(staffed: Desk) -> None:
    signed_in(staffed, "Ben").do(c.CheckIn(CODES[0]))
    cho = account(staffed, "Cho")
    assert staffed.let(Right.REPRINT_LOST, cho, PINS["Cho"], "ID seen") is None
    staffed.take_back_grant()
    assert not staffed.do(c.Reprint(who(CODES[0]), "lost")).ok
    assert staffed.let(Right.REPRINT_LOST, cho, PINS["Cho"], "ID seen") is None
    signed_in(staffed, "Ben")
    assert not staffed.do(c.Reprint(who(CODES[0]), "lost")).ok
    staffed.sign_out()
    assert staffed.let(Right.REPRINT_LOST, cho, PINS["Cho"], "ID seen") == r.NotSignedIn()


def test_after_fifteen_minutes_an_act_is_undone_only_with_a_supervisor(
    staffed: Desk, clock: FakeClock
) -> None:
    signed_in(staffed, "Ben").do(c.CheckIn(CODES[0]))
    before = staffed.counts().checked_in
    clock.advance(ms=16 * 60_000)
    assert staffed.next_undo()[0] == "participant.checked_in"
    assert staffed.do(c.Undo()).refusal == r.SupervisorNeeded(Right.UNDO_LATE.value)
    cho = account(staffed, "Cho")
    assert staffed.let(Right.UNDO_LATE, cho, PINS["Cho"], "Wrong twin") is None
    outcome = staffed.do(c.Undo())
    assert outcome.ok
    assert isinstance(outcome.facts[-1], f.OverrideGiven)
    assert staffed.counts().checked_in == before - 1
    assert isinstance(staffed.do(c.Undo()).refusal, r.NothingToUndo)


def test_without_accounts_fifteen_minutes_stay_the_end_of_undo(
    desk: Desk, clock: FakeClock
) -> None:
    desk.ask_who_acts()
    desk.do(c.CheckIn(CODES[0]))
    clock.advance(ms=16 * 60_000)
    assert desk.next_undo() == ("", "")
    assert isinstance(desk.do(c.Undo()).refusal, r.NothingToUndo)


def test_a_pin_that_is_wrong_too_often_is_locked_and_a_new_start_opens_nothing(
    new_desk: Callable[[str], Desk], staffed: Desk
) -> None:
    ben = account(staffed, "Ben")
    for left in range(PIN_TRIES_MAX - 1, 0, -1):
        assert staffed.sign_in(ben, "1397") == r.PinWrong(left)
    again = new_desk("desk")
    again.ask_who_acts()
    assert again.sign_in(ben, "1397") == r.LockedOut("Ben")
    assert again.sign_in(ben, PINS["Ben"]) == r.LockedOut("Ben")
    assert again.unlock(ben) == r.SupervisorNeeded(Right.UNLOCK.value)
    assert [line.name for line in again.staff() if line.locked_out] == ["Ben"]
    signed_in(again, "Cho")
    assert again.unlock("no one") == r.UnknownStaff()
    assert again.unlock(ben) is None
    signed_in(again, "Ben")


def test_a_new_pin_opens_an_account_that_is_locked(staffed: Desk) -> None:
    ben = account(staffed, "Ben")
    for _ in range(PIN_TRIES_MAX):
        staffed.sign_in(ben, "1397")
    signed_in(staffed, "Ana")
    assert staffed.do(c.GivePin(ben, "7413")).ok
    assert staffed.sign_in(ben, "7413") is None
    assert staffed.signed_in is not None
    assert staffed.signed_in.name == "Ben"


def test_accounts_are_kept_by_administrators_alone_and_one_always_stays(staffed: Desk) -> None:
    signed_in(staffed, "Cho")
    assert isinstance(staffed.do(c.AddStaff("Dee", "desk", "2580")).refusal, r.SupervisorNeeded)
    signed_in(staffed, "Ana")
    ana, ben = account(staffed, "Ana"), account(staffed, "Ben")
    assert staffed.do(c.AddStaff(" ana ", "desk", "2580")).refusal == r.StaffNameTaken("ana")
    assert staffed.do(c.AddStaff("", "desk", "2580")).refusal == r.FieldMissing("staff_name")
    assert staffed.do(c.AddStaff("Dee", "king", "2580")).refusal == r.FieldMissing("role")
    for pin in ("123", "1111", "1234", "9876", "12a4", "1" * 13, "１２３９"):
        assert isinstance(staffed.do(c.GivePin(ben, pin)).refusal, r.PinTooEasy), pin
        assert isinstance(staffed.do(c.AddStaff("Dee", "desk", pin)).refusal, r.PinTooEasy)
    assert staffed.do(c.GivePin("x", "2580")).refusal == r.UnknownStaff()
    assert staffed.do(c.GiveRole("x", "desk")).refusal == r.UnknownStaff()
    assert staffed.do(c.GiveRole(ben, "king")).refusal == r.FieldMissing("role")
    assert staffed.do(c.GiveRole(ben, "desk")).refusal == r.NothingChanged()
    assert staffed.do(c.GiveRole(ana, "desk")).refusal == r.LastAdministrator("Ana")
    assert staffed.do(c.SwitchStaff(ana, on=False)).refusal == r.LastAdministrator("Ana")
    assert staffed.do(c.SwitchStaff("x", on=False)).refusal == r.UnknownStaff()
    assert staffed.do(c.SwitchStaff(ben, on=True)).refusal == r.NothingChanged()
    assert staffed.do(c.GiveRole(ben, "administrator")).ok
    assert staffed.do(c.SwitchStaff(ana, on=False)).ok
    assert staffed.signed_in is None  # whoever was switched off is gone at once
    assert staffed.sign_in(ana, PINS["Ana"]) == r.UnknownStaff()


def test_every_station_of_the_event_knows_accounts_and_pins_after_an_exchange(
    new_desk: Callable[[str], Desk], staffed: Desk
) -> None:
    early = join(new_desk("early"), staffed)
    early.ask_who_acts()
    ben = account(early, "Ben")
    assert early.sign_in(ben, PINS["Ben"]) == r.PinSecretMissing()
    assert not any(line.locked_out for line in early.staff())
    staffed.do(c.ShareBadgeKey())
    exchange(staffed, early)
    signed_in(early, "Ben")
    assert early.do(c.CheckIn(CODES[0])).ok
    exchange(staffed, early)
    assert actors(staffed, who(CODES[0]))[0][1] == "Ben"
    assert staffed.do(c.ShareBadgeKey()).entries == ()  # nothing more is owed


def test_a_new_pin_after_a_loss_is_checked_with_another_secret(
    new_desk: Callable[[str], Desk], staffed: Desk
) -> None:
    lost, other = join(new_desk("lost"), staffed), join(new_desk("other"), staffed)
    staffed.do(c.ShareBadgeKey())
    exchange(staffed, lost, other)
    signed_in(staffed, "Ana")
    assert not any(line.weakened for line in staffed.staff())
    assert staffed.do(c.RevokeNode(lost.node)).ok
    assert all(line.weakened for line in staffed.staff())
    assert staffed.do(c.GivePin(account(staffed, "Ben"), "7413")).ok
    assert [line.name for line in staffed.staff() if not line.weakened] == ["Ben"]
    exchange(staffed, other, lost)
    assert other.sign_in(account(other, "Ben"), "7413") is None
    assert lost.sign_in(account(lost, "Ben"), "7413") == r.PinSecretMissing()


def test_what_a_kiosk_or_a_gate_says_about_accounts_does_not_count(
    new_desk: Callable[[str], Desk], staffed: Desk
) -> None:
    kiosk = new_desk("kiosk")
    staffed.do(c.EnrolNode(kiosk.node, kiosk.name, "self-service", kiosk.public_key))
    kiosk.adopt(staffed.join_kit())
    exchange(staffed, kiosk)
    kiosk.do(c.AddStaff("Eve", "administrator", "909090"))
    exchange(staffed, kiosk)
    assert "Eve" not in [line.name for line in staffed.staff()]
    assert "Eve" not in [line.name for line in kiosk.staff()]


def test_the_same_entries_give_the_same_accounts_in_any_order(staffed: Desk) -> None:
    with staffed._store.reading():
        newest = log.latest_own(staffed._store, staffed.branch, 500)
    registry = fold_nodes(newest, anchor=staffed.node)
    one = fold_staff(newest, registry, me=staffed.node)
    other = fold_staff([*reversed(newest), *newest], registry, me=staffed.node)
    assert one == other
    assert [account.name for account in one.accounts.values()] == ["Ana", "Ben", "Cho"]
    assert fold_staff(newest, fold_nodes([], anchor="x"), me="x").accounts == {}


@pytest.mark.parametrize("kind", get_args(c.Command), ids=lambda kind: kind.__name__)
def test_every_act_that_people_ask_for_needs_a_right(kind: type[c.Command]) -> None:
    hints = get_type_hints(kind)
    blank = {str: "", bool: False, int: 0, bytes: b""}
    values = {name: blank.get(hints[name], ()) for name in kind.__struct_fields__}
    assert (right_for(kind(**values)) is None) == (kind in BY_ITSELF)


def test_each_role_may_what_it_is_there_for() -> None:
    assert not may("steward", Right.CHECK_IN)
    assert may("desk", Right.CHECK_IN)
    assert not may("desk", Right.REPRINT_LOST)
    assert may("supervisor", Right.UNDO_LATE)
    assert not may("organiser", Right.STAFF)
    assert all(may("administrator", right) for right in Right)
    assert not may("of a newer version", Right.UNDO)
    assert [role for role in ROLES if may(role, Right.ERASE)] == ["organiser", "administrator"]
