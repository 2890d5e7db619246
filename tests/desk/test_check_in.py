"""Checking in at a real desk: what is said, what is kept, what can be undone."""

from pathlib import Path

from kiosk.clock import FakeClock
from kiosk.desk import Desk
from kiosk.domain import refusals as r
from kiosk.domain.commands import (
    CancelRegistration,
    CheckIn,
    CheckInPerson,
    CorrectDetails,
    RegisterWalkIn,
    ReinstateRegistration,
    Reprint,
    Undo,
)
from kiosk.domain.outcomes import Verdict
from tests.desk.small_event import CODES, who

ANA = CODES[0]


def token(desk: Desk, code: str = ANA) -> str:
    """What the QR of this participant's badge says."""
    text: str = desk.badge_text(who(code))
    return text


def test_a_code_checks_in_and_orders_one_badge(desk: Desk) -> None:
    outcome = desk.do(CheckIn(ANA), actor="Sugja Park")
    assert outcome.ok
    assert outcome.verdict is Verdict.OK
    card = desk.person(who(ANA))
    assert card is not None
    assert (card.checked_in_by, card.badge_issue, card.check_ins) == ("Sugja Park", 1, 1)
    assert len(desk.jobs()) == 1


def test_a_code_is_read_however_it_is_typed(desk: Desk) -> None:
    assert desk.do(CheckIn(" aaa-000 ")).participant == who(ANA)


def test_a_second_scan_says_who_checked_them_in_and_when(desk: Desk, clock: FakeClock) -> None:
    at_ms = clock.now_ms()
    desk.do(CheckIn(ANA), actor="Sugja Park")
    clock.advance(ms=60_000)
    outcome = desk.do(CheckIn(ANA), actor="Somebody else")
    assert outcome.refusal == r.AlreadyCheckedIn(at_ms, desk.node, "Sugja Park", 1)
    assert outcome.verdict is Verdict.ALREADY_IN
    assert len(desk.jobs()) == 1


def test_a_refused_scan_is_kept_as_an_act(desk: Desk) -> None:
    desk.do(CheckIn(ANA))
    desk.do(CheckIn(ANA))
    card = desk.person(who(ANA))
    assert card is not None
    assert [act.action for act in card.history] == ["refused", "print", "check-in"]


def test_an_unknown_code_is_refused_without_keeping_its_text(desk: Desk) -> None:
    outcome = desk.do(CheckIn("my secret note"))
    assert outcome.verdict is Verdict.UNKNOWN_CODE
    assert "secret" not in str(outcome.facts)


def test_a_badge_is_verified_offline(desk: Desk) -> None:
    desk.do(CheckIn(ANA))
    assert desk.do(CheckIn(token(desk))).verdict is Verdict.ALREADY_IN


def test_one_changed_character_of_a_badge_is_refused(desk: Desk) -> None:
    desk.do(CheckIn(ANA))
    text = token(desk)
    for place in range(3, len(text), 7):
        other = "A" if text[place] != "A" else "B"
        forged = text[:place] + other + text[place + 1 :]
        verdict = desk.do(CheckIn(forged)).verdict
        assert verdict in (Verdict.FORGED_OR_DAMAGED, Verdict.OTHER_EVENT), place


def test_a_reprint_voids_the_badge_before(desk: Desk) -> None:
    desk.do(CheckIn(ANA))
    old = token(desk)
    assert desk.do(Reprint(who(ANA), "spelling")).ok
    assert desk.do(CheckIn(old)).verdict is Verdict.REPLACED_BADGE
    assert desk.do(CheckIn(token(desk))).verdict is Verdict.ALREADY_IN


def test_a_reprint_needs_one_of_the_reasons(desk: Desk) -> None:
    desk.do(CheckIn(ANA))
    assert isinstance(desk.do(Reprint(who(ANA), "because")).refusal, r.ReasonMissing)
    assert desk.do(Reprint(who(CODES[1]), "lost")).refusal == r.NotCheckedIn()


def test_undo_takes_back_the_check_in_and_voids_its_badge(desk: Desk) -> None:
    desk.do(CheckIn(ANA))
    printed = token(desk)
    before = desk.counts()
    assert desk.next_undo() == ("participant.checked_in", who(ANA))
    assert desk.do(Undo()).participant == who(ANA)
    assert desk.counts().checked_in == before.checked_in - 1
    assert desk.do(CheckIn(printed)).verdict is Verdict.REVOKED_BADGE
    assert desk.do(CheckIn(ANA)).ok
    card = desk.person(who(ANA))
    assert card is not None
    assert card.badge_issue == 2


def test_undo_cancels_the_badge_that_still_waits_for_the_printer(desk: Desk) -> None:
    desk.do(CheckIn(ANA))
    desk.do(Undo())
    assert [job.state for job in desk.jobs()] == ["cancelled"]


def test_undo_goes_back_act_by_act_and_then_says_there_is_nothing(desk: Desk) -> None:
    desk.do(CheckIn(ANA))
    desk.do(CheckIn(CODES[1]))
    assert desk.do(Undo()).participant == who(CODES[1])
    assert desk.do(Undo()).participant == who(ANA)
    assert isinstance(desk.do(Undo()).refusal, r.NothingToUndo)


def test_an_act_is_too_old_to_undo_after_fifteen_minutes(desk: Desk, clock: FakeClock) -> None:
    desk.do(CheckIn(ANA))
    clock.advance(ms=15 * 60_000 + 1)
    assert isinstance(desk.do(Undo()).refusal, r.NothingToUndo)


def test_a_correction_shows_at_once_and_can_be_undone(desk: Desk) -> None:
    assert desk.do(CorrectDetails(who(ANA), {"family_name": "Binaghi-Unique"})).ok
    card = desk.person(who(ANA))
    assert card is not None
    assert card.family_name == "Binaghi-Unique"
    desk.do(Undo())
    card = desk.person(who(ANA))
    assert card is not None
    assert card.family_name == "Binaghi"


def test_a_correction_that_changes_nothing_or_empties_the_name_is_refused(desk: Desk) -> None:
    same = desk.do(CorrectDetails(who(ANA), {"family_name": "Binaghi"}))
    assert same.refusal == r.NothingChanged()
    empty = desk.do(CorrectDetails(who(ANA), {"family_name": " ", "given_name": ""}))
    assert isinstance(empty.refusal, r.FieldMissing)


def test_a_walk_in_is_registered_and_can_be_checked_in(desk: Desk) -> None:
    outcome = desk.do(RegisterWalkIn("Ülke", "Aksu", "delegate", organisation="Beyoğlu"))
    assert outcome.ok
    assert desk.do(CheckInPerson(outcome.participant, "walk-in")).ok
    card = desk.person(outcome.participant)
    assert card is not None
    assert card.walk_in
    assert card.checked_in_at_ms


def test_a_walk_in_who_is_registered_already_is_pointed_out_before_saving(desk: Desk) -> None:
    new = RegisterWalkIn("riccardo0", "BINAGHI", "delegate")
    outcome = desk.do(new)
    assert outcome.refusal == r.SimilarPeople((who(ANA),))
    assert not outcome.facts
    other = RegisterWalkIn("riccardo0", "BINAGHI", "delegate", although_similar=True)
    assert desk.do(other).ok


def test_a_walk_in_needs_a_name(desk: Desk) -> None:
    refusal = desk.do(RegisterWalkIn(" ", "", "delegate")).refusal
    assert isinstance(refusal, r.FieldMissing)
    assert desk.do(RegisterWalkIn("Riccardo", "", "delegate")).ok, "one name is a name"


def test_a_cancelled_registration_is_refused_until_it_is_reinstated(desk: Desk) -> None:
    desk.do(CancelRegistration(who(ANA), "cannot travel"))
    outcome = desk.do(CheckIn(ANA))
    assert outcome.refusal == r.Cancelled("cannot travel")
    assert outcome.verdict is Verdict.CANCELLED
    desk.do(ReinstateRegistration(who(ANA)))
    assert desk.do(CheckIn(ANA)).ok


def test_a_badge_that_was_printed_ahead_is_handed_over_and_not_printed_again(
    desk: Desk, tmp_path: Path
) -> None:
    desk.batch_pdf([who(ANA)], tmp_path / "ahead.pdf")
    printed = token(desk)
    assert desk.do(CheckIn(ANA)).ok
    assert desk.jobs() == []
    assert desk.do(CheckIn(printed)).verdict is Verdict.ALREADY_IN, "it is the valid one"


def test_undo_does_not_take_back_one_badge_of_a_batch(desk: Desk, tmp_path: Path) -> None:
    desk.do(CheckIn(CODES[1]))
    desk.batch_pdf([who(ANA), who(CODES[2])], tmp_path / "ahead.pdf")
    assert desk.do(Undo()).participant == who(CODES[1])
