"""How interests and pledges stand, which topics there are, and what may be said of them."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from kiosk.domain import facts as f
from kiosk.domain import interest_facts as sf
from kiosk.domain import interest_refusals as ir
from kiosk.domain import interests as i
from kiosk.domain import refusals as r
from kiosk.domain.commands import SetInterestTopic
from kiosk.domain.entries import Entry
from kiosk.domain.people import Person, fold_person
from tests.domain.test_people import LISTED, WHO, entry

PLEDGE = i.RECRUIT_MEMBERS
SAID = sf.InterestSaid(WHO, PLEDGE, {"how-many": "10", "where": "Cameroon"})
TAKEN = sf.InterestTakenOn(WHO, PLEDGE, "Jinu Kim")
DONE, DECLINED = (sf.InterestStateGiven(WHO, PLEDGE, one) for one in (i.DONE, i.DECLINED))
GONE = sf.InterestWithdrawn(WHO, PLEDGE)
MORE = sf.InterestSaid(WHO, PLEDGE, {"by-when": "June", "where": "Congo"})
PERSON = fold_person(WHO, [entry(LISTED, 1)])


def about(*facts: f.Fact) -> list[Entry]:
    return [replace(entry(one, at), subject=one.subject) for at, one in enumerate(facts, start=1)]


def standing(*facts: f.Fact) -> i.Interest | None:
    return i.fold_interests(about(*facts)).get(PLEDGE)


@pytest.mark.parametrize(
    ("facts", "state", "owner", "details"),
    [
        ((SAID,), i.OPEN, "", {"how-many": "10", "where": "Cameroon"}),
        ((SAID, TAKEN), i.IN_HAND, "Jinu Kim", {"how-many": "10", "where": "Cameroon"}),
        ((SAID, TAKEN, DONE), i.DONE, "Jinu Kim", {"how-many": "10", "where": "Cameroon"}),
        ((SAID, DECLINED, TAKEN), i.IN_HAND, "Jinu Kim", {"how-many": "10", "where": "Cameroon"}),
        (
            (SAID, TAKEN, MORE),
            *(i.IN_HAND, "Jinu Kim"),
            {"how-many": "10", "where": "Congo", "by-when": "June"},
        ),
        (
            (SAID, TAKEN, DONE, MORE),
            *(i.OPEN, "Jinu Kim"),
            {"how-many": "10", "where": "Congo", "by-when": "June"},
        ),
        ((SAID, GONE), i.WITHDRAWN, "", {"how-many": "10", "where": "Cameroon"}),
        ((SAID, GONE, TAKEN, DONE), i.WITHDRAWN, "", {"how-many": "10", "where": "Cameroon"}),
        ((SAID, TAKEN, GONE, MORE), i.OPEN, "", {"where": "Congo", "by-when": "June"}),
        (
            (SAID, sf.InterestStateGiven(WHO, PLEDGE, "of a newer version")),
            *(i.OPEN, ""),
            {"how-many": "10", "where": "Cameroon"},
        ),
    ],
)
def test_the_latest_word_counts_and_what_is_not_said_anew_stays(
    facts: tuple[f.Fact, ...], state: str, owner: str, details: dict[str, str]
) -> None:
    found = standing(*facts)
    assert found is not None
    assert (found.state, found.owner, dict(found.details)) == (state, owner, details)


def test_what_was_never_said_stands_nowhere() -> None:
    assert standing(TAKEN, DONE, GONE) is None


FACTS = st.lists(st.sampled_from((SAID, TAKEN, DONE, DECLINED, GONE, MORE)), max_size=8)


@given(
    FACTS.flatmap(lambda facts: st.tuples(st.just(about(*facts)), st.permutations(about(*facts))))
)
def test_no_order_of_arrival_and_no_repetition_tells(both: Any) -> None:
    entries, others = both
    assert i.fold_interests(entries) == i.fold_interests([*others, *others[:3]])


def test_topics_are_the_usual_ones_until_the_organiser_says_otherwise() -> None:
    own = sf.InterestTopicSet("activator", {"en": "Try the activator", "ko": "체험"}, ("what",))
    off = sf.InterestTopicSet(i.HOST_OFFICE, offered=False)
    other = sf.InterestTopicSet(PLEDGE, {"en": "Pledge"}, ("where", "odd"))
    assert i.fold_topics([]) == i.USUAL_TOPICS
    found = {topic.code: topic for topic in i.fold_topics(about(own, off, other))}
    assert list(found) == [i.CITYPRENEURS, PLEDGE, i.BRING_DELEGATION, "activator"]
    assert found[PLEDGE].asks == ("where",)
    assert found["activator"].label("ko") == "체험"
    assert found["activator"].label("fr") == "Try the activator"
    assert found[i.CITYPRENEURS].label("ko") == ""
    assert i.fold_topics(about(off, sf.InterestTopicSet(i.HOST_OFFICE)))[-1].code == i.HOST_OFFICE


def test_what_is_said_is_written_once_and_without_blanks() -> None:
    said = {PLEDGE: {"how-many": " 10 ", "where": "  "}, i.CITYPRENEURS: {}}
    decision = i.decide_say(PERSON, said, i.USUAL_TOPICS, {})
    assert decision.facts == (
        sf.InterestSaid(WHO, PLEDGE, {"how-many": "10"}),
        sf.InterestSaid(WHO, i.CITYPRENEURS),
    )
    known = i.fold_interests(about(*decision.facts))
    assert isinstance(i.decide_say(PERSON, said, i.USUAL_TOPICS, known).refusal, r.NothingChanged)


@pytest.mark.parametrize(
    ("person", "said", "refusal"),
    [
        (Person(""), {PLEDGE: {}}, r.UnknownPerson),
        (replace(PERSON, cancelled="ill"), {PLEDGE: {}}, r.Cancelled),
        (PERSON, {"golf": {}}, r.WordUnknown),
        (PERSON, {i.CITYPRENEURS: {"how-many": "3"}}, r.WordUnknown),
        (PERSON, {PLEDGE: {"where": "x" * 81}}, r.FieldTooLong),
        (PERSON, {}, r.NothingChanged),
    ],
)
def test_what_may_not_be_said(person: Person, said: Any, refusal: type) -> None:
    assert isinstance(i.decide_say(person, said, i.USUAL_TOPICS, {}).refusal, refusal)


def test_somebody_follows_up_what_stands_and_nothing_else() -> None:
    known = i.fold_interests(about(SAID))
    assert i.decide_take(WHO, PLEDGE, " Jinu Kim ", known).facts == (TAKEN,)
    assert i.decide_state(WHO, PLEDGE, i.DONE, known).facts == (DONE,)
    assert i.decide_withdraw(WHO, PLEDGE, known).facts == (GONE,)
    taken = i.fold_interests(about(SAID, TAKEN))
    assert isinstance(i.decide_take(WHO, PLEDGE, "Jinu Kim", taken).refusal, r.NothingChanged)
    assert isinstance(i.decide_take(WHO, PLEDGE, "x" * 61, taken).refusal, r.FieldTooLong)
    assert isinstance(i.decide_state(WHO, PLEDGE, i.IN_HAND, taken).refusal, r.NothingChanged)
    assert isinstance(i.decide_state(WHO, PLEDGE, "soon", taken).refusal, r.WordUnknown)
    for nothing in ({}, i.fold_interests(about(SAID, GONE))):
        for decision in (
            i.decide_take(WHO, PLEDGE, "", nothing),
            i.decide_state(WHO, PLEDGE, i.DONE, nothing),
            i.decide_withdraw(WHO, PLEDGE, nothing),
        ):
            assert decision.refusal == ir.InterestNotSaid(PLEDGE)


FULL = tuple(i.Topic(f"topic-{n}") for n in range(12))


@pytest.mark.parametrize(
    ("topics", "command", "answer"),
    [
        (i.USUAL_TOPICS, SetInterestTopic("Golf!"), r.WordUnknown),
        (i.USUAL_TOPICS, SetInterestTopic("golf", offered=False), r.WordUnknown),
        (i.USUAL_TOPICS, SetInterestTopic("golf", {"English": "Golf"}), r.WordUnknown),
        (i.USUAL_TOPICS, SetInterestTopic("golf", {"en": "x" * 61}), r.FieldTooLong),
        (i.USUAL_TOPICS, SetInterestTopic("golf", asks=("price",)), r.WordUnknown),
        (i.USUAL_TOPICS, SetInterestTopic(i.CITYPRENEURS), r.NothingChanged),
        (FULL, SetInterestTopic("golf"), ir.TopicsTooMany),
        (FULL, SetInterestTopic("topic-3", {"en": "Three"}), sf.InterestTopicSet),
        (FULL, SetInterestTopic("topic-3", offered=False), sf.InterestTopicSet),
        (i.USUAL_TOPICS, SetInterestTopic("golf", {"en": " ", "ko": "골프"}), sf.InterestTopicSet),
    ],
)
def test_an_organiser_offers_at_most_twelve_topics(
    topics: tuple[i.Topic, ...], command: SetInterestTopic, answer: type
) -> None:
    decision = i.decide_topic(topics, command)
    assert isinstance(decision.refusal or decision.facts[0], answer)
