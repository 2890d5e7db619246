"""The accreditation gate at a real desk: refused, answered for, taken back, left out of batches."""

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from kiosk.desk import Desk
from kiosk.domain import commands as c
from kiosk.domain import facts as f
from kiosk.domain import refusals as r
from kiosk.domain.door_facts import IN, OUT
from kiosk.domain.outcomes import Verdict
from kiosk.domain.selfservice_refusals import FeeOpen
from kiosk.domain.staff_rules import Right
from tests.desk.small_event import CODES, who
from tests.desk.test_staff import PINS, account, signed_in, staffed

__all__ = ["staffed"]

ANA, BEN, CHO = CODES[:3]
HALL = f.SessionDescribed(
    code="HALL", sort="statutory", title="General Assembly", place="Hall",
    starts="2019-10-14T00:00", ends="2019-10-16T23:59", capacity=None, admits=(), sign_up=False,
    note="",
)  # fmt: skip


def say(desk: Desk, code: str, state: str) -> None:
    assert desk.do(c.RecordImport((f.AccreditationGiven(who(code), state),))).ok


@pytest.fixture
def gated(desk: Desk) -> Desk:
    """Of the first two, one is not accredited, and one lacks a document."""
    say(desk, ANA, "not accredited")
    say(desk, BEN, "document missing")
    return desk


def test_a_scan_of_who_is_not_accredited_is_refused_and_kept(gated: Desk) -> None:
    for code, verdict in ((ANA, Verdict.NOT_ACCREDITED), (BEN, Verdict.DOCUMENT_MISSING)):
        assert gated.do(c.CheckIn(code)).verdict is verdict
        card = gated.person(who(code))
        assert card is not None
        assert [(act.action, act.result) for act in card.history] == [("refused", verdict.value)]
    assert gated.do(c.CheckIn(CHO)).ok
    assert len(gated.jobs()) == 1


def test_without_accounts_a_named_person_answers_and_one_undo_closes_the_gate_again(
    gated: Desk,
) -> None:
    asked = c.CheckInPerson(who(BEN), although="Letter follows")
    assert gated.do(asked).refusal == r.FieldMissing("by")
    assert gated.do(c.CheckInPerson(who(BEN), although="Letter follows", by="Sugja Park")).ok
    card = gated.person(who(BEN))
    assert card is not None
    assert (card.badge_issue, card.accreditation) == (1, "admitted")
    told = next(act for act in card.history if act.action == "accredit")
    assert (told.result, told.reason) == ("admitted: Sugja Park", "Letter follows")
    assert gated.do(c.Reprint(who(BEN), "damaged")).ok
    for _ in range(2):
        assert gated.do(c.Undo()).ok
    assert gated.do(c.CheckIn(BEN)).refusal == r.DocumentMissing()


def test_with_accounts_it_takes_a_supervisor_and_the_log_names_both(staffed: Desk) -> None:
    with staffed.asking_nobody():
        say(staffed, ANA, "not accredited")
    signed_in(staffed, "Ben")
    asked = c.CheckInPerson(who(ANA), although="The minister is known to us")
    for one in (asked, c.RecordAccreditation(who(ANA), "accredited", "Letter is here")):
        assert staffed.do(one).refusal == r.SupervisorNeeded(Right.ADMIT.value)
    assert staffed.let(Right.ADMIT, account(staffed, "Cho"), PINS["Cho"], "Seen") is None
    outcome = staffed.do(asked)
    answered = next(x for x in outcome.facts if isinstance(x, f.AccreditationRecorded))
    given = outcome.facts[-1]
    assert isinstance(given, f.OverrideGiven)
    assert (answered.by, given.name, given.by) == ("Cho", "Cho", "Ben")
    assert staffed.do(c.Undo()).ok
    assert staffed.do(c.CheckIn(ANA)).refusal == r.AccreditationRefused()


def test_batches_leave_them_out_and_say_so(gated: Desk, tmp_path: Path) -> None:
    people = [who(code) for code in CODES[:5]]
    assert gated.without_badge(people) == {who(ANA), who(BEN)}
    assert gated.batch_pdf(people, tmp_path / "badges.pdf").badges == 3
    assert len(gated.do(c.IssueBatch(tuple(map(who, CODES[3:8])), to_printer=True)).facts) == 3
    for code in (ANA, BEN):
        card = gated.person(who(code))
        assert card is not None
        assert card.badge_issue == 0
    assert gated.without_badge(people, "lane-sign") == frozenset()


def test_a_door_lets_nobody_in_whose_accreditation_ended_but_counts_them_out(desk: Desk) -> None:
    desk.do(c.RecordImport((HALL,)))
    desk.do(c.CheckIn(ANA))
    assert desk.do(c.PassDoor("HALL", IN, code=ANA, although="Hours")).ok
    say(desk, ANA, "not accredited")
    assert desk.do(c.PassDoor("HALL", OUT, code=ANA)).ok
    outcome = desk.do(c.PassDoor("HALL", IN, code=ANA, although="Known"))
    assert outcome.refusal == r.AccreditationRefused()
    assert outcome.verdict is Verdict.NOT_ACCREDITED
    desk.do(c.RecordAccreditation(who(ANA), "accredited", "Mistake", "Sugja Park"))
    assert desk.do(c.PassDoor("HALL", IN, code=ANA, although="Hours")).ok


def test_an_open_fee_stops_a_delegation_until_it_is_paid_or_answered_for(
    desk: Desk,
) -> None:
    milan = f.DelegationDescribed("MIL", "Milan", "Milano", "IT", "Europe", "city", "full", True, 1)
    desk.do(c.RecordImport((milan,)))
    assert desk.do(c.RecordStanding("MIL", fee="open")).ok
    outcome = desk.do(c.CheckIn(ANA))
    assert (outcome.refusal, outcome.verdict) == (FeeOpen(), Verdict.FEE_OPEN)
    card = desk.person(who(ANA))
    assert card is not None
    assert card.fee_open
    assert [(act.action, act.result) for act in card.history] == [("refused", "fee open")]
    together = desk.do(c.CheckInTogether((who(ANA), who(BEN))))
    assert together.turned_down == ((who(ANA), FeeOpen()), (who(BEN), FeeOpen()))
    assert desk.do(c.HandBadgeTo(who(ANA), "Jinu Kim", "letter")).refusal == FeeOpen()
    let_in = desk.do(c.CheckInPerson(who(ANA), although="The transfer is seen", by="Sugja Park"))
    assert let_in.ok
    card = desk.person(who(ANA))
    assert card is not None
    assert (card.badge_issue, card.accreditation) == (1, "")
    told = next(act for act in card.history if act.action == "fee")
    assert (told.result, told.reason) == ("Sugja Park", "The transfer is seen")
    assert desk.do(c.Undo()).ok
    assert desk.do(c.CheckIn(ANA)).refusal == FeeOpen()
    desk.do(c.RecordStanding("MIL", fee="paid"))
    assert desk.do(c.CheckIn(ANA)).ok
    assert desk.do(c.CheckIn(BEN)).ok


def test_who_is_in_and_lost_the_accreditation_gets_a_badge_by_a_supervisors_word(
    staffed: Desk,
) -> None:
    signed_in(staffed, "Ben")
    staffed.do(c.CheckIn(ANA))
    with staffed.asking_nobody():
        say(staffed, ANA, "not accredited")
    assert staffed.do(c.Reprint(who(ANA), "damaged")).refusal == r.AccreditationRefused()
    asked = c.Reprint(who(ANA), "lost", although="The minister is known to us")
    assert staffed.do(asked).refusal == r.SupervisorNeeded(Right.ADMIT.value)
    assert staffed.let(Right.ADMIT, account(staffed, "Cho"), PINS["Cho"], "Seen") is None
    printed, answered, given = staffed.do(asked).facts
    assert isinstance(printed, f.BadgeIssued)
    assert isinstance(answered, f.AccreditationRecorded)
    assert isinstance(given, f.OverrideGiven)
    assert (printed.issue, answered.by, given.by) == (2, "Cho", "Ben")
    assert staffed.do(c.Undo()).ok
    card = staffed.person(who(ANA))
    assert card is not None
    assert (card.badge_issue, card.accreditation) == (1, "not accredited")


def test_whoever_may_correct_may_choose_a_photograph_and_nobody_else(staffed: Desk) -> None:
    picture = BytesIO()
    Image.new("RGB", (900, 1200)).save(picture, "JPEG")
    signed_in(staffed, "Ben")
    assert staffed.photos.give(who(ANA), picture.getvalue()).ok
    assert staffed.photos.picture(who(ANA))
    assert staffed.photos.remove(who(ANA)).ok
    staffed.sign_out()
    assert staffed.photos.give(who(ANA), picture.getvalue()).refusal == r.NotSignedIn()
