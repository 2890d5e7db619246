"""The question at a kiosk of somebody's own meetings: who does not come, and when else."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec.structs import replace

from kiosk.domain.matchmaking import CALLED_OFF, MISSED
from kiosk.selfservice import events as e
from kiosk.selfservice import steps as s
from kiosk.selfservice import works as w
from tests.selfservice.visitor import ANA, LINES, OFFERS, SAID, SETTINGS, Kiosk
from ui.selfservice.drafts import Draft, Names, can_go_back, page_for
from ui.selfservice.meetings_view import problem_words
from ui.selfservice.sheets import Sheet

SCAN = e.Scanned("4TYSBH")
ASKING = replace(SETTINGS, asks=("meetings",))
MEETS = replace(ANA, meets=True)
BACK = replace(MEETS, returning=True, waits=True)
BUSRA, LATER = LINES


def at_the_question(kiosk: Kiosk) -> Kiosk:
    kiosk.do(SCAN, e.Confirmed())
    assert kiosk.shown == "meetings"
    return kiosk


def sheet(kiosk: Kiosk) -> Sheet:
    page = page_for(kiosk.step, Draft(), Names())
    assert isinstance(page, Sheet)
    return page


@pytest.mark.parametrize(
    ("settings", "guest", "asked"),
    [
        (ASKING, MEETS, True),
        (ASKING, ANA, False),  # who has none sees nothing of it
        (SETTINGS, MEETS, False),
        (SETTINGS, BACK, True),  # came back while one of them is on
        (replace(SETTINGS, offers=("photo",)), BACK, False),
    ],
)
def test_only_who_has_meetings_is_shown_them(settings: Any, guest: Any, asked: bool) -> None:
    kiosk = Kiosk(settings, guest).do(SCAN, e.Confirmed())
    assert kiosk.shown == ("meetings" if asked else "done")
    assert kiosk.do(e.KeptAsItIs()).shown == "done"


def test_a_new_time_is_three_touches_from_the_list() -> None:
    kiosk = at_the_question(Kiosk(SETTINGS, BACK))
    (line,) = sheet(kiosk).choices
    before = kiosk.touches
    assert line.event is not None
    kiosk.do(line.event)
    main = sheet(kiosk).main
    assert main is not None
    assert main.event is not None
    kiosk.do(main.event)
    shown = sheet(kiosk)
    assert len(shown.choices) == 3
    assert shown.number == "3-1"
    assert shown.choices[0].event is not None
    kiosk.do(shown.choices[0].event)
    assert kiosk.touches - before == 3
    (taken,) = kiosk.did(w.TakeTime)
    assert isinstance(taken, w.TakeTime)
    assert taken.offer == OFFERS[0]
    assert isinstance(kiosk.step, s.Meetings)
    assert (kiosk.step.problem, kiosk.step.chosen) == ("moved", "")


def test_what_was_said_is_taken_back_by_one_touch_from_both_pages() -> None:
    for touches in ((), (e.ChoseTime(OFFERS[1].starts),)):
        kiosk = at_the_question(Kiosk(ASKING, MEETS))
        assert sheet(kiosk).others == ()
        kiosk.do(e.TookBack())
        assert kiosk.did(w.TakeMeetingBack) == [], "nothing was said"
        kiosk.do(e.ChoseMeeting(BUSRA.appointment), e.SaidAbsent(), *touches)
        undo = sheet(kiosk).others[0]
        assert undo.event == e.TookBack()
        kiosk.do(undo.event)
        who = kiosk.guest.participant
        assert kiosk.did(w.TakeMeetingBack) == [
            w.TakeMeetingBack(1, who, BUSRA.appointment, SAID),
        ]
        assert isinstance(kiosk.step, s.Meetings)
        assert (kiosk.step.problem, kiosk.step.said) == ("back", None)


def test_only_a_meeting_that_is_on_and_a_time_that_is_offered_can_be_touched() -> None:
    kiosk = at_the_question(Kiosk(ASKING, MEETS))
    kiosk.do(e.ChoseMeeting(LATER.appointment), e.ChoseMeeting("another's"), e.SaidAbsent())
    kiosk.do(e.ChoseTime(OFFERS[0].starts))
    assert kiosk.did(w.OfMeetings) == [w.ReadMeetings(1, kiosk.guest.participant)]
    kiosk.do(e.ChoseMeeting(BUSRA.appointment), e.SaidAbsent(), e.ChoseTime("2019-10-15T03:00"))
    assert kiosk.did(w.TakeTime) == []


def test_back_leads_to_the_list_and_from_there_to_the_badge() -> None:
    kiosk = at_the_question(Kiosk(ASKING, MEETS))
    assert not can_go_back(kiosk.step, Draft())
    kiosk.do(e.ChoseMeeting(BUSRA.appointment))
    assert can_go_back(kiosk.step, Draft())
    kiosk.do(e.WentBack())
    assert isinstance(kiosk.step, s.Meetings)
    assert kiosk.step.chosen == ""
    assert kiosk.do(e.WentBack()).shown == "confirm"


def test_the_list_says_how_each_stands_and_names_nobody_who_does_not_come() -> None:
    gone = replace(LATER, partner="", organisation="", state=CALLED_OFF)
    missed = replace(BUSRA, state=MISSED, begun=False)
    page = page_for(s.Meetings((BUSRA, missed, LATER, gone)), Draft(), Names())
    assert isinstance(page, Sheet)
    assert [choice.event for choice in page.choices] == [e.ChoseMeeting(BUSRA.appointment)] * 2
    assert page.choices[1].detail.endswith("You did not meet")
    assert [fact.words for fact in page.facts] == ["⁨Jinu Kim⁩", "Meeting"]
    assert page.facts[1].detail.startswith("Called off")
    assert "Table" in page.facts[0].detail
    tomorrow = replace(OFFERS[1], starts="2019-10-16T09:00", ends="2019-10-16T09:20", table="")
    times = page_for(
        s.Meetings((missed,), missed.appointment, (OFFERS[0], tomorrow)), Draft(), Names()
    )
    assert isinstance(times, Sheet)
    assert [(choice.words, choice.detail) for choice in times.choices] == [
        *(("11:00", "Table ⁨4⁩"), ("09:00", "Wed 16 Oct")),
    ]
    none = page_for(s.Meetings((missed,), missed.appointment), Draft(), Names())
    assert isinstance(none, Sheet)
    assert "ask at the desk" in none.said[0]


def test_every_word_that_may_come_back_is_said() -> None:
    assert all(problem_words(one) for one in ("moved", "taken", "back", "gone"))
    assert problem_words("") == ""
