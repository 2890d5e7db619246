"""The question at a kiosk what somebody is interested in or pledges."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec.structs import replace

from kiosk.domain.interests import CITYPRENEURS, RECRUIT_MEMBERS, Topic
from kiosk.selfservice import events as e
from kiosk.selfservice import steps as s
from kiosk.selfservice import works as w
from tests.selfservice.visitor import SETTINGS, Kiosk
from ui.selfservice.drafts import Draft, Names, answered, back, page_for, stepped, typed
from ui.selfservice.sheets import Asking, Sheet

SCAN = e.Scanned("4TYSBH")
ASKING = replace(SETTINGS, asks=("interests",))
GOLF = Topic("golf", (), {"en": "Play golf", "ko": "골프"})


def at_the_question(kiosk: Kiosk) -> s.Interests:
    step = kiosk.do(SCAN, e.Confirmed()).step
    assert isinstance(step, s.Interests)
    return step


def test_it_is_asked_where_the_organiser_wants_it_and_one_can_always_go_on_without() -> None:
    assert Kiosk(SETTINGS).do(SCAN, e.Confirmed()).shown == "done"
    assert Kiosk(replace(ASKING, topics=())).do(SCAN, e.Confirmed()).shown == "done"
    kiosk = Kiosk(ASKING)
    at_the_question(kiosk)
    assert kiosk.do(e.KeptAsItIs()).shown == "done"
    assert kiosk.did(w.KeepInterests) == []


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ((), None),
        ((("golf", ()),), None),
        (((CITYPRENEURS, (("where", "Milan"),)),), ((CITYPRENEURS, ()),)),
        (
            ((RECRUIT_MEMBERS, (("how-many", " 10 "), ("where", " "), ("by-when", "x" * 99))),),
            ((RECRUIT_MEMBERS, (("how-many", "10"), ("by-when", "x" * 80))),),
        ),
    ],
)
def test_only_what_was_offered_and_asked_for_is_written(said: Any, kept: Any) -> None:
    kiosk = Kiosk(ASKING)
    at_the_question(kiosk)
    kiosk.do(e.AnsweredInterests(said))
    assert kiosk.shown == "done"
    who = kiosk.guest.participant
    assert kiosk.did(w.KeepInterests) == ([w.KeepInterests(1, who, kept)] if kept else [])


def test_topics_are_read_in_the_language_that_is_spoken() -> None:
    kiosk = Kiosk(replace(ASKING, topics=(GOLF,)))
    assert at_the_question(kiosk).topics[0].text == "Play golf"
    step = kiosk.do(e.ChoseLanguage("ko")).step
    assert isinstance(step, s.Interests)
    assert step.topics[0].text == "골프"


def test_what_a_topic_asks_for_is_typed_line_by_line_and_may_stay_empty() -> None:
    kiosk = Kiosk(ASKING)
    step = at_the_question(kiosk)
    event = e.AnsweredInterests()
    draft, answer = answered(step, Draft(), event, (CITYPRENEURS,))
    assert answer == e.AnsweredInterests(((CITYPRENEURS, ()),)), "nothing more is asked"
    draft, answer = answered(step, Draft(), event, (CITYPRENEURS, RECRUIT_MEMBERS))
    assert answer is None
    page = page_for(step, draft, Names())
    assert isinstance(page, Sheet)
    codes = [choice.code for choice in page.choices]
    assert codes == [f"{RECRUIT_MEMBERS}/{name}" for name in ("how-many", "where", "by-when")]
    for code, text in zip(codes, ("10", "Cameroon", ""), strict=True):
        draft = stepped(step, draft, code)
        page = page_for(step, draft, Names())
        assert isinstance(page, Asking)
        assert page.digits_first == code.endswith("how-many")
        draft, answer = typed(step, draft, text)
        assert answer is None
    page = page_for(step, draft, Names())
    assert isinstance(page, Sheet)
    assert page.main is not None
    assert page.main.event == e.AnsweredInterests(
        ((CITYPRENEURS, ()), (RECRUIT_MEMBERS, (("how-many", "10"), ("where", "Cameroon"))))
    )
    before = back(step, draft)
    assert before is not None
    page = page_for(step, before, Names())
    assert isinstance(page, Sheet)
    assert [c.code for c in page.choices if c.ticked] == [CITYPRENEURS, RECRUIT_MEMBERS]
    assert back(step, before) is None
