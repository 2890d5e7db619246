"""What the door shows after a scan and of the room, decided without a window."""

from __future__ import annotations

from msgspec.structs import replace

from kiosk.domain import refusals as r
from kiosk.domain.door_cards import DoorCard, DoorScan, PassedCard, SessionCard
from kiosk.domain.door_facts import IN, OUT, PassedDoor
from kiosk.domain.outcomes import OF_REFUSAL, Outcome, Verdict
from tests.ui.people import NINE_MS, STATUS
from ui.screens.door.view import (
    DoorView,
    LampView,
    age_of,
    choices,
    door_view,
    heads_of,
    lamp_view,
    may_overrule,
    ready_lamp,
)
from ui.words.times import VenueTime

SEOUL = VenueTime.of("Asia/Seoul")
BAE = PassedCard(
    "b" * 32, "Mr", "Dohyeon", "Bae", True, "배도현", "mayor", "Seoul", "KR"
)  # fmt: skip
CARD = SessionCard(
    session="THM1",
    sort="session",
    title="Theme 1",
    place="Main Hall",
    starts="2019-10-14T09:30",
    ends="2019-10-14T12:00",
    opens="2019-10-14T09:00",
    closes="2019-10-14T12:00",
    capacity=300,
    admits=(),
    inside=31,
    entered=33,
    refused=2,
    heads=-1,
    heads_ms=0,
    eligible=0,
)


def lamp(refusal: r.Refusal | None = None, person: PassedCard | None = BAE) -> LampView:
    verdict = OF_REFUSAL.get(type(refusal)) if refusal is not None else Verdict.OK
    return lamp_view(Outcome(refusal=refusal, verdict=verdict), person, {"n1": "Door 1"}, SEOUL)


def room(card: SessionCard = CARD, latest: tuple[DoorScan, ...] = (), **more: object) -> DoorView:
    proposed = more.get("proposed", card)
    now_ms = more.get("now_ms", NINE_MS)
    return door_view(DoorCard(card, latest, 1), STATUS, proposed, SEOUL, now_ms=now_ms)  # type: ignore[arg-type]


def test_a_welcome_shows_the_name_large_with_its_script_and_category() -> None:
    seen = lamp()
    assert (seen.tone, seen.headline, seen.name, seen.native) == (
        "ok",
        "Welcome",
        "Mr Bae Dohyeon",
        "배도현",
    )
    assert seen.category is not None
    assert seen.spoken == f"Welcome. Mr Bae Dohyeon. {seen.category.word}"
    went = (PassedDoor("THM1", "b" * 32, OUT, "badge"),)
    out = lamp_view(Outcome(facts=went, verdict=Verdict.OK), BAE, {}, SEOUL)
    assert out.headline == "Out"


def test_every_refusal_of_a_door_says_why_in_its_own_words() -> None:
    already = lamp(r.AlreadyInside(NINE_MS, "n1", "Kim", 1))
    assert (already.tone, already.sentence) == ("attention", "In since 09:00 · Door 1 · Kim")
    elsewhere = lamp(r.AlreadyInside(NINE_MS, "abcdefghijk", "", 1))
    assert elsewhere.sentence == "In since 09:00 · abcdefgh"
    assert lamp(r.SessionFull("THM1", 300, 300)).sentence == "300 of 300 are in."
    closed = lamp(r.DoorClosed("THM1", "2019-10-14T13:00", "2019-10-14T17:00", "Lunch"))
    assert (closed.tone, closed.headline) == ("refused", "Wrong day or hour")
    assert "13:00" in closed.sentence
    assert closed.sentence.endswith("Now: Lunch")
    not_for = lamp(r.NotEligible("THM1", "press", ("mayor", "delegate")))
    assert not_for.headline == "Not open to this badge"
    assert not_for.sentence == "Press. This session is for: Mayor, Delegate"
    assert lamp(r.NotInside(NINE_MS)).sentence == "Went out at 09:00"
    assert lamp(r.NotInside(0)).tone == "attention"
    unknown = lamp(r.UnknownCode(), None)
    assert (unknown.name, unknown.category) == ("", None)
    assert "desk" in unknown.sentence
    assert lamp(r.ForgedCode(), None).sentence.startswith("Keep the badge")
    assert "replaced by badge 2" in lamp(r.BadgeReplaced(1, 2)).sentence
    gone = lamp(r.UnknownSession("THM1"))
    assert (gone.tone, gone.headline) == ("refused", "Nothing was changed")


def test_an_usher_may_overrule_the_rules_of_a_session_and_never_a_badge() -> None:
    may = [r.NotAccredited(), r.SessionFull("T", 1, 1), r.NotEligible("T", "press", ())]
    never = [r.AlreadyInside(1, "n", "", 1), r.BadgeReplaced(1, 2), r.UnknownCode(), None]
    assert all(may_overrule(Outcome(refusal=one)) for one in may)
    assert not any(may_overrule(Outcome(refusal=one)) for one in never)


def test_the_room_says_how_many_are_in_and_how_many_more_fit() -> None:
    view = room()
    assert (view.inside, view.of, view.left, view.left_tone) == ("31", "of 300", "269 free", "ok")
    assert room(replace(CARD, inside=290)).left_tone == "attention"
    assert room(replace(CARD, inside=300)).left == "Full"
    over = room(replace(CARD, inside=304))
    assert (over.left, over.left_tone, over.share) == ("4 too many", "refused", 1.0)
    open_room = room(replace(CARD, capacity=None))
    assert (open_room.of, open_room.left, open_room.share) == ("", "No limit", -1)
    assert room(replace(CARD, heads=35, heads_ms=NINE_MS)).heads == "35 heads counted at 09:00"
    assert choices([CARD])[0][0] == "THM1"
    assert ready_lamp(CARD, IN).sentence.startswith("Going in")
    assert ready_lamp(CARD, OUT).sentence.startswith("Going out")


def test_a_door_that_is_closed_offers_the_session_that_runs_now() -> None:
    other = replace(CARD, session="THM2", title="Theme 2")
    assert room(proposed=other).runs_now == ""  # this one is open
    late_ms = NINE_MS + 8 * 3_600_000
    view = room(proposed=other, now_ms=late_ms)
    assert (view.runs_now, view.runs_now_words) == ("THM2", "Open now: Theme 2")
    assert room(now_ms=late_ms).runs_now == ""
    assert room(proposed=None, now_ms=late_ms).runs_now == ""


def test_the_age_of_the_list_is_always_told() -> None:
    alone = replace(STATUS, hub="")
    assert age_of(alone, now_ms=NINE_MS)[1] == "calm"
    fresh = replace(STATUS, hub="hub", last_exchange_ms=NINE_MS)
    assert age_of(fresh, now_ms=NINE_MS) == ("List up to date", "ok")
    assert age_of(fresh, now_ms=NINE_MS + 12 * 60_000) == ("List 12 min old", "ok")
    assert age_of(fresh, now_ms=NINE_MS + 22 * 60_000) == ("List 22 min old", "attention")


def test_the_latest_scans_stand_beside_it() -> None:
    scan = DoorScan(NINE_MS, "Door 1", "Kim", "admitted", "OK", "Bae Dohyeon", "mayor", False)
    lines = room(
        latest=(
            scan,
            replace(scan, action="left"),
            replace(scan, undone=True),
            replace(scan, action="refused", result="session full"),
            replace(scan, action="refused", result="wrong day or session"),
            replace(scan, action="refused", result="a newer word", name=""),
        )
    ).lines
    assert [(one.words, one.tone) for one in lines] == [
        ("in", "ok"),
        ("out", "calm"),
        ("taken back", "calm"),
        ("Session full", "refused"),
        ("Not here, or not now", "refused"),
        ("a newer word", "refused"),
    ]
    assert (lines[0].time, lines[-1].name) == ("09:00", "Nobody known")


def test_a_short_number_is_a_count_of_heads_and_all_else_a_code() -> None:
    assert [heads_of(one) for one in ("212", "0", "9999", "10000", "4TYSBH", "", "²")] == [
        212, 0, 9999, None, None, None, None,
    ]  # fmt: skip
