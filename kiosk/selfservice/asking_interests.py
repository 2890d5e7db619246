"""The question what somebody is interested in or pledges: what it shows, what an answer says."""

from __future__ import annotations

from kiosk.domain.interests import DETAIL_CHARS_MAX
from kiosk.domain.selfservice_cards import Guest
from kiosk.selfservice import events as e
from kiosk.selfservice import steps as s
from kiosk.selfservice import works as w
from kiosk.selfservice.state import State


def interests_step(state: State, guest: Guest) -> s.Step:
    """Topics in the words of the language that is spoken."""
    return s.Interests(
        tuple(
            s.TopicLine(topic.code, topic.label(state.language), topic.asks)
            for topic in state.settings.topics
        )
    )


def heard_interests(state: State, guest: Guest, event: e.Event) -> tuple[w.Work, ...] | None:
    """Only what was offered, and what it asks for."""
    if isinstance(event, e.KeptAsItIs):
        return ()
    if not isinstance(event, e.AnsweredInterests):
        return None
    asks = {topic.code: topic.asks for topic in state.settings.topics}
    said = tuple(
        (topic, _details(details, asks[topic])) for topic, details in event.said if topic in asks
    )
    return (w.KeepInterests(state.visit, guest.participant, said),) if said else ()


def _details(
    details: tuple[tuple[str, str], ...], asks: tuple[str, ...]
) -> tuple[tuple[str, str], ...]:
    plain = ((name, text.strip()[:DETAIL_CHARS_MAX]) for name, text in details)
    return tuple((name, text) for name, text in plain if name in asks and text)
