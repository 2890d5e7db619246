"""What a person is asked between "that is me" and the badge: one question a screen.

Another question is a line in QUESTIONS.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from msgspec import Struct
from msgspec.structs import replace

from kiosk.domain.selfservice_cards import Guest
from kiosk.domain.selfservice_settings import (
    ACCESS,
    CONSENT,
    DIET,
    INTERESTS,
    MEETINGS,
    NOTICE,
    PHOTO,
    VISITS,
    KioskSettings,
)
from kiosk.selfservice import events as e
from kiosk.selfservice import steps as s
from kiosk.selfservice import works as w
from kiosk.selfservice.asking_interests import heard_interests, interests_step
from kiosk.selfservice.asking_meetings import heard_meetings, read_meetings, within_meetings
from kiosk.selfservice.state import Moved, State, ask, at, besides, stay

PRIVACY = "privacy"
ANSWER_CHARS_MAX = 200


class Question(Struct, frozen=True):
    """`shown`: the step. `heard`: what an answer writes; None: the event is no answer to it."""

    shown: Callable[[State, Guest], s.Step]
    heard: Callable[[State, Guest, e.Event], tuple[w.Work, ...] | None]
    opens: Callable[[State, Guest], w.Work] | None = None  # what has to be read first


def due(guest: Guest, settings: KioskSettings, also: tuple[str, ...] = ()) -> tuple[str, ...]:
    """What is asked of this person, in order. Consents: only those that they have not said."""
    wanted = {*settings.asks, *also}
    if not settings.topics:
        wanted.discard(INTERESTS)
    if guest.waits and MEETINGS in settings.offers:
        wanted.add(MEETINGS)  # why they have come back, most likely
    if not guest.meets:
        wanted.discard(MEETINGS)
    asked = [name for name in QUESTIONS if name in wanted]
    return (PRIVACY, *asked) if guest.unsaid else tuple(asked)


def next_question(state: State, to_ask: tuple[str, ...], now_ms: int) -> Moved:
    """The first of these; when none is left, the badge."""
    guest = state.guest
    assert guest is not None
    if not to_ask:
        moved, _ = at(state, s.Printing(guest), to_ask=(), print_ms=now_ms)
        work = w.Arrive(state.visit, guest.participant, state.code, guest.returning, state.language)
        return ask(moved, work, now_ms)
    question = QUESTIONS[to_ask[0]]
    moved, effects = at(state, question.shown(state, guest), to_ask=to_ask)
    if question.opens is None:
        return moved, effects
    return ask(moved, question.opens(state, guest), now_ms)


def question(state: State, event: e.Event, now_ms: int) -> Moved:
    """Any step of QUESTIONS. What was answered is written, and nobody waits for that."""
    guest = state.guest
    assert guest is not None
    if isinstance(event, e.WentBack):
        return at(state, s.Confirm(guest, can_choose=bool(state.settings.offers)), to_ask=())
    works = QUESTIONS[state.to_ask[0]].heard(state, guest, event)
    if works is None:
        return stay(state)
    after = replace(state, guest=_told(guest, event))
    return besides(next_question(after, state.to_ask[1:], now_ms), *works)


def visits(state: State, event: e.Event, now_ms: int) -> Moved:
    """As a question; and seats are taken and given up, and the desk says what became of it."""
    guest = state.guest
    assert guest is not None
    match event:
        case e.ChoseVisit(site=site):
            return ask(state, w.TakeSeat(state.visit, guest.participant, site), now_ms)
        case e.LeftVisit(site=site):
            return ask(state, w.GiveUpSeat(state.visit, guest.participant, site), now_ms)
        case e.VisitsRead(visits=found, problem=problem):
            return at(state, s.Visits(found, problem))
    return question(state, event, now_ms)


def meetings(state: State, event: e.Event, now_ms: int) -> Moved:
    """As a question; and what is said of a meeting stays within it."""
    guest = state.guest
    assert guest is not None
    moved = within_meetings(state, guest, event, now_ms)
    return question(state, event, now_ms) if moved is None else moved


def _told(guest: Guest, event: e.Event) -> Guest:
    """What the kiosk knows of the guest after their answer."""
    match event:
        case e.AnsweredPrivacy():
            return replace(guest, unsaid=())
        case e.AnsweredPhoto(wanted=wanted):
            return replace(guest, photo="yes" if wanted else "no")
    return guest


def _privacy(state: State, guest: Guest) -> s.Step:
    settings, language = state.settings, state.language
    lines = tuple(
        s.ConsentLine(one, settings.text(CONSENT + one, language)) for one in guest.unsaid
    )
    notice = settings.text(NOTICE, language)
    return s.Privacy(notice, lines, settings.notice_version(language))


def _heard_privacy(state: State, guest: Guest, event: e.Event) -> tuple[w.Work, ...] | None:
    if not isinstance(event, e.AnsweredPrivacy):
        return None
    given = tuple(one for one in guest.unsaid if one in event.given)
    refused = tuple(one for one in guest.unsaid if one not in event.given)
    version = state.settings.notice_version(state.language)
    work = w.KeepConsents(state.visit, guest.participant, given, refused, version, state.language)
    return (work,)


def _heard_photo(state: State, guest: Guest, event: e.Event) -> tuple[w.Work, ...] | None:
    match event:
        case e.AnsweredPhoto(wanted=wanted):
            return (w.KeepPhoto(state.visit, guest.participant, wanted),)
        case e.KeptAsItIs():
            return ()
    return None


def _heard_diet(state: State, guest: Guest, event: e.Event) -> tuple[w.Work, ...] | None:
    match event:
        case e.AnsweredDiet(diet=diet) if diet.strip():
            return _needs(state, guest, "dietary", diet)
        case e.KeptAsItIs():
            return ()
    return None


def _heard_access(state: State, guest: Guest, event: e.Event) -> tuple[w.Work, ...] | None:
    match event:
        case e.AnsweredAccess(access=access):
            return _needs(state, guest, "access", ", ".join(access) or "none")
        case e.KeptAsItIs():
            return ()
    return None


def _needs(state: State, guest: Guest, name: str, text: str) -> tuple[w.Work, ...]:
    said = ((name, text.strip()[:ANSWER_CHARS_MAX]),)
    return (w.KeepNeeds(state.visit, guest.participant, said),)


def _heard_visits(state: State, guest: Guest, event: e.Event) -> tuple[w.Work, ...] | None:
    return () if isinstance(event, e.KeptAsItIs) else None


QUESTIONS: Mapping[str, Question] = {
    PRIVACY: Question(_privacy, _heard_privacy),
    PHOTO: Question(lambda state, guest: s.Photo(guest.photo), _heard_photo),
    DIET: Question(lambda state, guest: s.Diet(), _heard_diet),
    ACCESS: Question(lambda state, guest: s.Access(), _heard_access),
    VISITS: Question(
        lambda state, guest: s.Visits(),
        _heard_visits,
        opens=lambda state, guest: w.ReadVisits(state.visit, guest.participant),
    ),
    MEETINGS: Question(lambda state, guest: s.Meetings(), heard_meetings, opens=read_meetings),
    INTERESTS: Question(interests_step, heard_interests),
}
