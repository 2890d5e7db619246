"""When a visit ends by itself, and that nothing of it is left."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from kiosk.selfservice import events as e
from kiosk.selfservice import steps as s
from kiosk.selfservice import works as w
from kiosk.selfservice.flow import STEPS
from kiosk.selfservice.state import begin
from tests.selfservice.visitor import (
    ANA,
    DAY,
    MISSED_LINES,
    OFFERS,
    ROWS,
    SAID,
    SETTINGS,
    VISIT,
    Kiosk,
)

SCAN = e.Scanned("4TYSBH")
LOOK_UP = e.AskedLookUp("bin", "city", "Milan")
KEPT = e.KeptAsItIs()
WAYS_TO_EACH_STEP: dict[str, tuple[e.Event, ...]] = {
    "scan": (e.ChoseLanguage("en"),),
    "look-up": (e.ChoseLanguage("en"), e.SaidNoCode()),
    "rows": (e.ChoseLanguage("en"), e.SaidNoCode(), LOOK_UP),
    "confirm": (SCAN,),
    "correct": (SCAN, e.WantedCorrection()),
    "privacy": (SCAN, e.Confirmed()),
    "photo": (SCAN, e.WantedChoices(), e.AnsweredPrivacy()),
    "diet": (SCAN, e.WantedChoices(), e.AnsweredPrivacy(), KEPT),
    "access": (SCAN, e.WantedChoices(), e.AnsweredPrivacy(), KEPT, KEPT),
    "visits": (SCAN, e.WantedChoices(), e.AnsweredPrivacy(), KEPT, KEPT, KEPT),
    "meetings": (SCAN, e.WantedChoices(), e.AnsweredPrivacy(), *[KEPT] * 4),
    "staff": (SCAN, e.CalledStaff()),
}
NEW = replace(ANA, unsaid=("list",), meets=True)


def is_clean(kiosk: Kiosk) -> bool:
    """Whether nothing says who was here."""
    state = kiosk.flow.state
    blank = begin(state.settings, visit=state.visit, now_ms=state.seen_ms)
    return state == replace(blank, next_settings=state.next_settings)


@pytest.mark.parametrize("shown", WAYS_TO_EACH_STEP)
def test_each_step_warns_after_45_s_and_is_wiped_20_s_later(shown: str) -> None:
    kiosk = Kiosk(guest=NEW).do(*WAYS_TO_EACH_STEP[shown])
    assert kiosk.shown == shown
    kiosk.others.clear()
    assert not kiosk.wait(44.75).flow.state.warning
    assert kiosk.wait(0.25).flow.state.warning
    assert kiosk.others == [w.Sound("warning")]
    assert kiosk.wait(19.75).shown == shown
    assert kiosk.wait(0.25).shown == "attract"
    assert kiosk.others == [w.Sound("warning"), w.Wipe()]
    assert is_clean(kiosk)


@pytest.mark.parametrize("shown", WAYS_TO_EACH_STEP)
def test_more_time_is_given_without_a_limit(shown: str) -> None:
    kiosk = Kiosk(guest=NEW).do(*WAYS_TO_EACH_STEP[shown])
    for sign_of_life in [e.NeedsTime()] * 20 + [e.Touched()]:
        assert kiosk.wait(60, 1000).flow.state.warning
        assert not kiosk.do(sign_of_life).flow.state.warning
    assert kiosk.shown == shown


def test_nobody_is_waited_for_at_the_first_screen() -> None:
    kiosk = Kiosk().wait(3600, 1000)
    assert (kiosk.shown, kiosk.others) == ("attract", [])


def test_the_result_stays_until_8_s_after_the_badge_came() -> None:
    kiosk = Kiosk().do(SCAN, e.Confirmed()).wait(12)
    kiosk.badge = "out"
    kiosk.wait(0.5)
    assert w.Sound("badge") in kiosk.others
    assert kiosk.wait(7.75).shown == "done"
    assert kiosk.wait(0.75).shown == "attract"
    assert is_clean(kiosk)


def test_the_result_goes_when_it_is_tapped() -> None:
    kiosk = Kiosk().do(SCAN, e.Confirmed())
    kiosk.badge = "out"
    assert kiosk.wait(1).do(e.Finished()).shown == "attract"
    assert is_clean(kiosk)


def test_who_scrolls_or_wants_more_time_may_read_on() -> None:
    kiosk = Kiosk(guest=replace(ANA, returning=True)).do(SCAN, e.Confirmed())
    assert kiosk.wait(7).do(e.Touched()).wait(7).shown == "done"
    assert kiosk.do(e.NeedsTime()).wait(44).shown == "done"
    assert kiosk.wait(21).shown == "attract"


def test_an_answer_that_never_comes_brings_a_colleague() -> None:
    for form in (w.Identify, w.Arrive):
        kiosk = Kiosk()
        kiosk.answers[form] = lambda work: None
        kiosk.do(SCAN, e.Confirmed()).wait(16)
        assert kiosk.step == s.Staff("trouble", "Desk 2", "3-1")
    kiosk.answers[w.Call] = lambda work: None
    assert kiosk.do(e.Finished(), e.CalledStaff()).wait(16).step == s.Staff("asked", "Desk 2", "")
    assert kiosk.wait(65).shown == "attract"


EVENTS = (
    *(e.ChoseLanguage("ko"), e.ChoseLanguage("??"), SCAN, e.Scanned(""), e.SaidNoCode()),
    *(LOOK_UP, e.AskedLookUp("", "", ""), e.ChoseRow(0), e.ChoseRow(3), e.ChoseRow(-1)),
    *(e.NoneOfThese(), e.Confirmed(), e.ThisIsNotMe(), e.WantedChoices(), KEPT),
    *(e.WantedCorrection(), e.SuggestedCorrection({"position": "x"}), e.AnsweredPrivacy()),
    *(e.AnsweredPrivacy(("list",)), e.AnsweredPhoto(True), e.AnsweredDiet("vegan")),
    *(e.AnsweredDiet(" "), e.AnsweredAccess(()), e.ChoseVisit("V1"), e.LeftVisit("V1")),
    *(e.AnsweredInterests((("host-office", (("where", "Milan"),)),)), e.AnsweredInterests()),
    *(e.ChoseMeeting("m1"), e.ChoseMeeting("m2"), e.SaidAbsent(), e.ChoseTime(OFFERS[0].starts)),
    *(e.TookBack(), e.MeetingsRead(1, MISSED_LINES, "m1", OFFERS, "", SAID)),
    *(e.AskedSlip(), e.AskedPaper(), e.SlipSeen(1, "out"), e.SlipSeen(1, "failed"), e.WentBack()),
    *(e.CalledStaff(), e.NeedsTime(), e.Touched()),
    *(e.Finished(), e.Cancelled(), e.Ticked()),
    *(e.Known(1, ANA), e.NotKnown(1), e.MetStaff(1, "desk", "1"), e.LookedUp(1, ROWS)),
    *(e.VisitsRead(1, (VISIT,)), e.Arrived(1, "out", DAY, True), e.BadgeSeen(1, "failed")),
    *(e.BadgeSeen(1, "out"), e.Kept(1), e.Failed(1), e.Known(2, ANA), e.Failed(2)),
)
ANY_EVENT = st.sampled_from(EVENTS)
MOMENTS_MS = st.sampled_from([0, 0, 10, 250, 5_000, 20_000, 50_000, -1_000])
# Some works are answered by nobody.
UNANSWERED = st.sets(
    st.sampled_from(
        [w.Identify, w.LookUpPerson, w.Call, w.TakeSeat, w.Arrive, w.LookAtBadge, w.ReadMeetings]
    )
)


@given(
    st.lists(st.tuples(ANY_EVENT, MOMENTS_MS), max_size=60),
    UNANSWERED,
    st.booleans(),
    st.booleans(),
)
def test_nothing_that_anybody_does_leaves_the_flow_or_stands_still_for_ever(
    events: list[tuple[e.Event, int]], unanswered: set[type], prints: bool, returning: bool
) -> None:
    guest = replace(NEW, returning=returning)
    kiosk = Kiosk(replace(SETTINGS, asks=("photo", "visits", "meetings", "interests")), guest)
    kiosk.badge = "out" if prints else "printing"
    for form in unanswered:
        kiosk.answers[form] = lambda work: None
    for event, pause_ms in events:
        kiosk.now_ms += pause_ms
        kiosk.do(event)
        assert type(kiosk.step) in STEPS
    kiosk.wait(250, 500)
    assert kiosk.shown == "attract"
    assert is_clean(kiosk)


def test_a_day_and_a_night_of_visits_of_every_sort_leave_nothing_behind() -> None:
    random = Random(20191014)
    kiosk = Kiosk(guest=NEW)
    end_ms, visits = kiosk.now_ms + 24 * 3600 * 1000, 0
    ways = [*WAYS_TO_EACH_STEP.values(), (SCAN, e.Confirmed(), e.AnsweredPrivacy())]
    while kiosk.now_ms < end_ms:
        kiosk.badge = random.choice(("out", "out", "out", "printing", "failed"))
        for event in random.choice(ways):
            kiosk.wait(random.uniform(0.5, 70), 1000).do(event)
        if random.random() < 0.5:
            kiosk.do(e.Finished(), e.Cancelled())
        kiosk.wait(130, 1000)
        assert is_clean(kiosk), kiosk.flow.state
        visits += 1
        kiosk.works.clear()
    assert visits > 200


def test_ten_thousand_touches_at_random_never_leave_the_flow() -> None:
    random = Random(6)
    kiosk = Kiosk(replace(SETTINGS, asks=("diet", "visits", "meetings", "interests")), NEW)
    seen = set()
    for _ in range(10_000):
        kiosk.badge = random.choice(("out", "printing", "failed"))
        kiosk.wait(random.choice((0, 0, 0.25, 1))).do(random.choice((*EVENTS, *[KEPT] * 8)))
        seen.add(kiosk.shown)
    assert seen == {step.name for step in STEPS} - {"print"}  # this desk answers at once
    assert kiosk.wait(200).shown == "attract"
