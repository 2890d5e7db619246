"""Somebody comes in another's place, or for another's badge, at a real desk: one act, one undo."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.clock import FakeClock
from kiosk.desk import Desk
from kiosk.domain import commands as c
from kiosk.domain import facts as f
from kiosk.domain import refusals as r
from kiosk.domain import replacement_refusals as rr
from kiosk.domain.cards import PersonCard
from kiosk.domain.outcomes import Verdict
from kiosk.domain.replacement_facts import SEEN
from kiosk.domain.staff_rules import may, right_for
from tests.desk.small_event import CODES, someone, who
from tests.desk.stations import exchange, join

ANA, BEN, CHO = CODES[:3]
NEW = c.Newcomer("Seoyun", "Kim", position="Deputy\x00 Mayor", email="s@example.org")


def card(desk: Desk, code: str) -> PersonCard:
    found = desk.person(who(code))
    assert found is not None
    return found


def states(desk: Desk) -> list[tuple[str, int]]:
    return [(job.state, job.issue) for job in desk.jobs() if job.participant == who(ANA)]


@pytest.fixture
def with_head(desk: Desk) -> Desk:
    """The first is a mayor, the head of the delegation, has a badge and a seat."""
    from msgspec.structs import replace

    head = replace(someone(ANA, category="mayor", given="Ana"), head_of_delegation=True)
    desk.do(c.RecordImport((head,)))
    desk.do(c.CheckIn(ANA))
    desk.do(c.SignUp(who(ANA), "V-GCCEI"))
    return desk


def test_somebody_new_comes_in_a_heads_place_and_one_undo_takes_all_of_it_back(
    with_head: Desk,
) -> None:
    desk = with_head
    old, counts, digests = desk.badge_text(who(ANA)), desk.counts(), desk.digests()
    assert states(desk) == [("waiting", 1)]
    outcome = desk.do(c.Substitute(who(ANA), newcomer=NEW, reason="Flight cancelled"))
    assert outcome.ok
    first, comes = card(desk, ANA), desk.person(outcome.participant)
    assert comes is not None
    assert (first.cancelled, first.replaced_by_name) == ("replaced", "Seoyun Kim")
    assert (comes.stands_in_for, comes.delegation, comes.category) == (who(ANA), "MIL", "mayor")
    assert (comes.head_of_delegation, comes.organisation) == (True, "Milan")
    assert comes.position == "Deputy\ufffd Mayor"
    lines = desk.delegation("MIL")
    assert lines is not None
    assert [one.person.participant for one in lines.heads] == [comes.participant]
    assert desk.do(c.CheckIn(old)).verdict is Verdict.CANCELLED, "its badge is void"
    assert states(desk) == [("cancelled", 1)]
    assert [s.state for s in first.seats if s.visit == "V-GCCEI"] == ["confirmed"]
    assert desk.next_undo() == ("participant.replaced", who(ANA))
    assert desk.do(c.Undo()).ok
    first = card(desk, ANA)
    assert (first.cancelled, first.replaced_by, first.badge_issue) == ("", "", 1)
    assert (desk.person(comes.participant), desk.counts()) == (None, counts)
    assert [act.action for act in first.history if act.undone] == ["replaced"]
    assert states(desk) == [("waiting", 1)]
    changed = {name for name, one in desk.digests().items() if one != digests[name]}
    assert changed == {"passage"}, "the history stays"


def test_who_has_come_since_stays_and_the_undo_takes_their_check_in_first(
    with_head: Desk,
) -> None:
    comes = with_head.do(c.Substitute(who(ANA), newcomer=NEW)).participant
    similar = with_head.do(c.Substitute(who(BEN), newcomer=NEW)).refusal
    assert similar == r.SimilarPeople((comes,))
    with_head.do(c.CheckInPerson(comes))
    assert with_head.next_undo() == ("participant.checked_in", comes)
    with_head.do(c.SignUp(comes, "V-GCCEI"))
    for _ in range(2):
        assert with_head.do(c.Undo()).ok
    assert with_head.next_undo() == ("participant.replaced", who(ANA))


def test_somebody_of_the_delegation_takes_over_what_the_desk_agrees_to(with_head: Desk) -> None:
    desk = with_head
    desk.do(c.CheckIn(BEN))
    kept = c.Substitute(who(ANA), who(BEN), takes_category=False, takes_role=False)
    assert not any(isinstance(fact, f.BadgeIssued) for fact in desk.do(kept).facts)
    assert (card(desk, BEN).category, card(desk, BEN).head_of_delegation) == ("delegate", False)
    assert desk.do(c.Undo()).ok
    outcome = desk.do(c.Substitute(who(ANA), who(BEN)))
    issued = outcome.facts[-1]
    assert issued == f.BadgeIssued(who(BEN), 2, "substitute"), "it says mayor now"
    assert (card(desk, BEN).category, card(desk, BEN).head_of_delegation) == ("mayor", True)
    listed = someone(BEN, given="Benedetta")
    desk.do(c.RecordImport((listed,)))
    assert (card(desk, BEN).category, card(desk, BEN).given_name) == ("mayor", "Benedetta")
    for refused, why in (
        (c.Substitute(who(CHO), who(CHO)), rr.NobodyElse()),
        (c.Substitute(who(CHO), who(BEN)), rr.StandsInAlready(who(ANA))),
        (c.Substitute(who(CHO), who(ANA)), r.Cancelled("replaced")),
        (c.Substitute(who(ANA), who(CHO)), r.Cancelled("replaced")),
        (c.Substitute(who(CHO), "0" * 32), r.UnknownPerson()),
        (c.Substitute("0" * 32, who(CHO)), r.UnknownPerson()),
        (c.Substitute(who(CHO), newcomer=c.Newcomer("", " ")), r.FieldMissing("family_name")),
        (c.Substitute(who(CHO)), r.FieldMissing("family_name")),
        (c.Substitute(who(CHO), who(BEN), reason="x" * 201), r.FieldTooLong("reason", 200)),
    ):
        assert desk.do(refused).refusal == why
    assert desk.do(c.Undo()).ok
    assert (card(desk, BEN).category, card(desk, BEN).badge_issue) == ("delegate", 1)
    assert desk.do(c.ReinstateRegistration(who(ANA))).refusal == r.NothingChanged()


def test_the_exported_log_says_who_came_for_whom_and_who_collected(
    with_head: Desk, tmp_path: Path
) -> None:
    desk = with_head
    comes = desk.do(c.Substitute(who(ANA), newcomer=NEW, reason="Flight")).participant
    assert desk.do(c.HandBadgeTo(who(CHO), "Sugja Park", "letter")).ok
    desk.export("passages", tmp_path / "log.csv")
    log = (tmp_path / "log.csv").read_text("utf-8-sig")
    found = desk.person(comes)
    assert found is not None
    for words in (f"by {found.registration_code},Flight", f"for {ANA}", "letter: Sugja Park"):
        assert words in log
    desk.do(c.ErasePerson(comes))
    assert card(desk, ANA).replaced_by_name == "", "who is erased is named by nobody"
    desk.do(c.ErasePerson(who(CHO)))
    desk.export("passages", tmp_path / "log.csv")
    assert "Sugja Park" not in (tmp_path / "log.csv").read_text("utf-8-sig")


def test_a_badge_is_collected_for_who_is_awaited_and_they_get_no_second_one(desk: Desk) -> None:
    for by, seen, why in (
        (" ", "letter", r.FieldMissing("collector")),
        ("Sugja Park", "", r.FieldMissing("seen")),
        ("Sugja Park", "smile", r.WordUnknown("smile", SEEN)),
        ("x" * 201, "letter", r.FieldTooLong("collector", 200)),
    ):  # fmt: skip
        assert desk.do(c.HandBadgeTo(who(ANA), by, seen)).refusal == why
    asked = c.HandBadgeTo(who(ANA), "Sugja  Park", "identity")
    assert [type(fact) for fact in desk.do(asked).facts] == [f.BadgeCollected, f.BadgeIssued]
    held = card(desk, ANA)
    assert (held.badge_issue, held.checked_in_at_ms, len(states(desk))) == (1, 0, 1)
    (told,) = [act for act in held.history if act.action == "collect"]
    assert told.result == "identity: Sugja Park"
    assert desk.do(asked).refusal == rr.BadgeCollectedAlready("Sugja Park")
    assert [type(fact) for fact in desk.do(c.CheckIn(ANA)).facts] == [f.CheckedIn]
    for kind in ("checked_in", "badge_collected"):
        assert desk.next_undo() == (f"participant.{kind}", who(ANA))
        assert desk.do(c.Undo()).ok
    assert (card(desk, ANA).badge_issue, states(desk)) == (0, [("cancelled", 1)])
    desk.do(c.CheckIn(BEN))
    assert len(desk.do(c.HandBadgeTo(who(BEN), "Sugja Park", "letter")).facts) == 1
    assert desk.do(c.Undo()).ok
    assert card(desk, BEN).badge_issue == 1, "it was theirs before"
    desk.do(c.CancelRegistration(who(CHO), "ill"))
    assert desk.do(c.HandBadgeTo(who(CHO), "X", "letter")).refusal == r.Cancelled("ill")
    desk.do(c.RecordImport((f.AccreditationGiven(who(CODES[4]), "not accredited"),)))
    barred = desk.do(c.HandBadgeTo(who(CODES[4]), "X", "letter")).refusal
    assert barred == r.AccreditationRefused()
    assert desk.do(c.HandBadgeTo("0" * 32, "X", "letter")).refusal == r.UnknownPerson()


def test_another_station_that_lets_in_who_was_replaced_shows_what_does_not_fit(
    with_head: Desk, new_desk: Callable[[str], Desk], clock: FakeClock
) -> None:
    other = join(new_desk("elsewhere"), with_head)
    with_head.do(c.Substitute(who(CHO), who(BEN)))
    assert with_head.do(c.LeaveVisit(who(ANA), "V-GCCEI")).ok, "given up by hand, whoever comes"
    clock.advance(ms=1_000)
    other.do(c.CheckIn(CHO))
    exchange(with_head, other)
    for one in (with_head, other):
        assert "admitted although cancelled" in {str(x.kind) for x in one.conflicts()}


def test_the_desk_may_and_a_steward_may_not() -> None:
    for command in (c.Substitute(who(ANA), who(BEN)), c.HandBadgeTo(who(ANA), "X", "letter")):
        right = right_for(command)
        assert right is not None
        assert may("desk", right)
        assert not may("steward", right)
