"""The accreditation gate: closed only where somebody said so, opened by who answers for it."""

import pytest

from kiosk.domain import facts as f
from kiosk.domain import refusals as r
from kiosk.domain.accreditation import (
    Answer,
    decide_accreditation,
    decide_admission,
    decide_reprint_although,
)
from kiosk.domain.accreditation_facts import ADMITTED
from kiosk.domain.badge_issue import decide_batch, decide_reprint
from kiosk.domain.checkin import decide_check_in
from kiosk.domain.outcomes import OF_REFUSAL, Verdict
from kiosk.domain.people import Person, fold_person
from kiosk.domain.selfservice_refusals import FeeOpen
from kiosk.domain.undo import undoables
from tests.domain.test_people import LISTED, WHO, entry

REFUSED = f.AccreditationGiven(WHO, "not accredited")
LACKING = f.AccreditationGiven(WHO, "document missing")
KNOWN = Answer("Known", "Cho")


def person(*facts: f.Fact) -> Person:
    return fold_person(WHO, [entry(fact, at) for at, fact in enumerate((LISTED, *facts), 1)])


@pytest.mark.parametrize("state", ["", "accredited", "word of a newer version"])
def test_of_whom_nothing_is_against_it_nobody_asks(state: str) -> None:
    for one in (person(), person(f.AccreditationGiven(WHO, state))):
        assert decide_check_in(one, method="code").refusal is None
        assert decide_batch(one).facts


@pytest.mark.parametrize(
    ("said", "refusal", "verdict"),
    [
        (REFUSED, r.AccreditationRefused(), Verdict.NOT_ACCREDITED),
        (LACKING, r.DocumentMissing(), Verdict.DOCUMENT_MISSING),
    ],
)
def test_who_is_not_accredited_is_not_checked_in_and_gets_no_badge(
    said: f.Fact, refusal: r.Refusal, verdict: Verdict
) -> None:
    barred = person(said)
    assert decide_check_in(barred, method="badge").refusal == refusal
    assert OF_REFUSAL[type(refusal)] is verdict
    assert decide_batch(barred).facts == ()
    came_before = person(f.CheckedIn(WHO, "code"), f.BadgeIssued(WHO, 1, "first"), said)
    assert decide_reprint(came_before, "lost").refusal == refusal


def test_somebody_answers_for_it_by_name_and_says_why() -> None:
    barred = person(LACKING)
    for although, by, lacking in (("Letter follows", " ", "by"), ("x" * 201, "Cho", "reason")):
        decision = decide_admission(barred, Answer(although, by), method="name")
        assert getattr(decision.refusal, "field", "") == lacking
        assert decision.facts == ()
    unanswered = decide_admission(barred, Answer(" ", "Cho"), method="name")
    assert unanswered.refusal == r.DocumentMissing()
    let_in = decide_admission(barred, Answer(" Letter follows ", "Cho"), method="name")
    assert let_in.refusal is None
    assert let_in.facts[-1] == f.AccreditationRecorded(WHO, ADMITTED, "Letter follows", "Cho")
    assert [type(fact) for fact in let_in.facts[:-1]] == [f.CheckedIn, f.BadgeIssued]


def test_nobody_answers_for_what_nothing_is_against() -> None:
    plain = decide_admission(person(), KNOWN, method="name")
    assert plain == decide_check_in(person(), method="name")
    cancelled = person(LACKING, f.RegistrationCancelled(WHO, "ill"))
    refused = decide_admission(cancelled, KNOWN, method="name")
    assert refused.refusal == r.Cancelled("ill")


def test_what_a_desk_says_stands_until_the_list_says_something_else() -> None:
    decision = decide_accreditation(person(LACKING), state="accredited", reason="Here", by="Cho")
    (recorded,) = decision.facts
    assert person(LACKING, recorded).accreditation == "accredited"
    assert person(LACKING, recorded, REFUSED).accreditation == "not accredited"


def test_what_cannot_be_said_of_an_accreditation_is_turned_down() -> None:
    for state, reason, by, refusal in (
        ("perhaps", "Here", "Cho", r.WordUnknown),
        ("document missing", "Here", "Cho", r.NothingChanged),
        ("accredited", " ", "Cho", r.FieldMissing),
        ("accredited", "Here", "", r.FieldMissing),
    ):
        decision = decide_accreditation(person(LACKING), state=state, reason=reason, by=by)
        assert isinstance(decision.refusal, refusal)
    unknown = decide_accreditation(Person(WHO), state="accredited", reason="Here", by="Cho")
    assert unknown.refusal == r.UnknownPerson()


def test_one_undo_takes_back_who_was_let_in_with_what_was_answered_for() -> None:
    let_in = decide_admission(person(LACKING), KNOWN, method="name").facts
    in_hand = (f.CheckedIn(WHO, "badge"), let_in[-1])
    for facts in (let_in, in_hand):
        newest_first = [entry(fact, at) for at, fact in enumerate(facts, 1)][::-1]
        (act,) = undoables(newest_first, now_ms=9)
        assert act.entries == tuple(newest_first)
        assert act.kind == f.CheckedIn.kind
    said = f.AccreditationRecorded(WHO, "accredited", "Here", "Cho")
    apart = [entry(said, 2), entry(f.CheckedIn(WHO, "code"), 1)]
    assert [len(act.entries) for act in undoables(apart, now_ms=9)] == [1, 1]


def test_an_open_fee_stops_who_is_not_in_yet_until_somebody_answers_for_it() -> None:
    assert decide_check_in(person(), method="code", fee_open=True).refusal == FeeOpen()
    assert OF_REFUSAL[FeeOpen] is Verdict.FEE_OPEN
    first = decide_check_in(person(LACKING), method="code", fee_open=True)
    assert first.refusal == r.DocumentMissing()
    came = person(f.CheckedIn(WHO, "code"))
    again = decide_check_in(came, method="code", fee_open=True)
    assert isinstance(again.refusal, r.AlreadyCheckedIn)
    nobody = decide_admission(person(), Answer("Known", ""), method="name", fee_open=True)
    assert nobody.refusal == r.FieldMissing("by")
    overlooked = f.FeeOverlooked(WHO, "Known", "Cho")
    let_in = decide_admission(person(), KNOWN, method="name", fee_open=True).facts
    assert [type(fact) for fact in let_in] == [f.CheckedIn, f.BadgeIssued, f.FeeOverlooked]
    assert let_in[-1] == overlooked
    both = decide_admission(person(LACKING), KNOWN, method="name", fee_open=True).facts
    assert both[2:] == (f.AccreditationRecorded(WHO, ADMITTED, "Known", "Cho"), overlooked)
    in_hand = (f.CheckedIn(WHO, "badge"), overlooked)
    for facts in (let_in, both, in_hand):
        newest_first = [entry(fact, at) for at, fact in enumerate(facts, 1)][::-1]
        (act,) = undoables(newest_first, now_ms=9)
        assert (act.entries, act.kind) == (tuple(newest_first), f.CheckedIn.kind)


def test_who_lost_the_accreditation_gets_another_badge_once_somebody_answers_for_it() -> None:
    came = person(f.CheckedIn(WHO, "code"), f.BadgeIssued(WHO, 1, "first"), REFUSED)
    plain = decide_reprint_although(came, Answer(" ", "Cho"), reason="damaged")
    assert plain.refusal == r.AccreditationRefused()
    nobody = decide_reprint_although(came, Answer("Known", " "), reason="damaged")
    assert nobody.refusal == r.FieldMissing("by")
    without = decide_reprint_although(came, KNOWN, reason="because")
    assert isinstance(without.refusal, r.ReasonMissing)
    printed = decide_reprint_although(came, KNOWN, reason="damaged").facts
    assert printed[0] == f.BadgeIssued(WHO, 2, "damaged")
    assert printed[1] == f.AccreditationRecorded(WHO, ADMITTED, "Known", "Cho")
    newest_first = [entry(fact, at) for at, fact in enumerate(printed, 1)][::-1]
    (act,) = undoables(newest_first, now_ms=9)
    assert (act.entries, act.kind) == (tuple(newest_first), f.BadgeIssued.kind)
    fine = person(f.CheckedIn(WHO, "code"))
    assert len(decide_reprint_although(fine, KNOWN, reason="damaged").facts) == 1
