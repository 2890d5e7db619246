"""Interests and pledges: which topics there are, how each stands, and what may be said. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from kiosk.domain import interest_facts as f
from kiosk.domain import interest_refusals as ir
from kiosk.domain import refusals as r
from kiosk.domain.entries import Entry, in_order
from kiosk.domain.interest_commands import SetInterestTopic
from kiosk.domain.outcomes import Decision
from kiosk.domain.people import Person
from kiosk.domain.word_forms import CODE_WORD, LANGUAGE_TAG, TAGS_FOR_EXAMPLE
from kiosk.languages import ENGLISH

OPEN, IN_HAND, DONE, DECLINED = STATES = ("open", "in hand", "done", "declined")
WITHDRAWN = "withdrawn"
HOW_MANY, WHERE, BY_WHEN, WHAT = DETAILS = ("how-many", "where", "by-when", "what")
TOPICS_MAX = 12
DETAIL_CHARS_MAX = 80
LABEL_CHARS_MAX = 60
OWNER_CHARS_MAX = 60


class Topic(Struct, frozen=True):
    """Something that people may be interested in."""

    code: str
    asks: tuple[str, ...] = ()  # of DETAILS
    labels: Mapping[str, str] = {}  # language -> the organiser's words

    def label(self, language: str) -> str:
        """The organiser's words, in English where there are none in this language; empty: the
        window has its own for the usual topics."""
        return self.labels.get(language, "") or self.labels.get(ENGLISH, "")


HOST_OFFICE, CITYPRENEURS = "host-office", "citypreneurs"
RECRUIT_MEMBERS, BRING_DELEGATION = "recruit-members", "bring-delegation"
USUAL_TOPICS = (
    Topic(HOST_OFFICE, (WHERE,)),
    Topic(CITYPRENEURS),
    Topic(RECRUIT_MEMBERS, (HOW_MANY, WHERE, BY_WHEN)),
    Topic(BRING_DELEGATION, (HOW_MANY,)),
)


class Interest(Struct, frozen=True):
    """One person's interest in one topic, as it stands. Stations are nodes' names in the log."""

    topic: str
    details: tuple[tuple[str, str], ...]  # of DETAILS, in their order
    state: str  # of STATES, or WITHDRAWN
    said_ms: int  # when it was said first; said again after it was withdrawn: then
    said_at: str
    said_by: str  # who was signed in there; empty: the person themselves, or nobody was
    owner: str = ""
    owner_at: str = ""  # where it was taken on; empty: nobody has
    changed_ms: int = 0

    @property
    def is_up(self) -> bool:
        """Whether somebody still has to do something about it."""
        return self.state in (OPEN, IN_HAND)


class InterestCard(Struct, frozen=True):
    """The same, as people read it."""

    participant: str
    code: str
    name: str
    organisation: str
    city: str
    country: str
    topic: str
    details: tuple[tuple[str, str], ...]
    state: str
    owner: str  # who, or the station where nobody was signed in; empty: nobody has taken it on
    said_ms: int
    station: str
    changed_ms: int


def fold_interests(entries: Iterable[Entry]) -> dict[str, Interest]:
    """By topic, in the order in which they were said first; the latest word counts."""
    found: dict[str, Interest] = {}
    for entry in in_order(entries):
        match entry.fact:
            case f.InterestSaid(topic=topic, details=details):
                found[topic] = _said(found.get(topic), entry, topic, details)
            case f.InterestWithdrawn() | f.InterestTakenOn() | f.InterestStateGiven() as fact:
                before = found.get(fact.topic)
                if before is not None and before.state != WITHDRAWN:
                    found[fact.topic] = replace(
                        _moved(before, entry, fact), changed_ms=entry.clock_ms
                    )
    return found


def _said(
    before: Interest | None, entry: Entry, topic: str, details: Mapping[str, str]
) -> Interest:
    """Said again, it keeps who looks after it and what is not said anew; and what was settled is
    open again."""
    new = {name: details[name] for name in DETAILS if details.get(name)}
    if before is None or before.state == WITHDRAWN:
        return Interest(
            topic, tuple(new.items()), OPEN, entry.clock_ms, entry.id.origin, entry.actor,
            changed_ms=entry.clock_ms,
        )  # fmt: skip
    both = dict(before.details) | new
    return replace(
        before,
        details=tuple((name, both[name]) for name in DETAILS if name in both),
        state=before.state if before.is_up else OPEN,
        changed_ms=entry.clock_ms,
    )


def _moved(
    before: Interest,
    entry: Entry,
    fact: f.InterestWithdrawn | f.InterestTakenOn | f.InterestStateGiven,
) -> Interest:
    match fact:
        case f.InterestTakenOn(owner=owner):
            return replace(
                before, state=IN_HAND, owner=owner or entry.actor, owner_at=entry.id.origin
            )
        case f.InterestStateGiven(state=state):
            return replace(before, state=state) if state in STATES else before
    return replace(before, state=WITHDRAWN)


def fold_topics(entries: Iterable[Entry]) -> tuple[Topic, ...]:
    """The usual ones, as far as the organiser said nothing else of them, and the organiser's own
    behind them; the latest word about each counts."""
    found = {topic.code: topic for topic in USUAL_TOPICS}
    for entry in in_order(entries):
        if not isinstance(entry.fact, f.InterestTopicSet):
            continue
        fact = entry.fact
        if fact.offered:
            asks = tuple(one for one in DETAILS if one in fact.asks)
            found[fact.topic] = Topic(fact.topic, asks, fact.labels)
        else:
            found.pop(fact.topic, None)
    return tuple(found.values())[:TOPICS_MAX]


# -- what may be said ------------------------------------------------------------------------------


def decide_say(
    person: Person,
    said: Mapping[str, Mapping[str, str]],
    topics: Sequence[Topic],
    known: Mapping[str, Interest],
) -> Decision:
    """`known`: what they said before, as far as this station may know it."""
    if person.registered is None:
        return Decision(refusal=r.UnknownPerson())
    if person.cancelled:
        return Decision(refusal=r.Cancelled(person.cancelled))
    offered = {topic.code: topic for topic in topics}
    facts: list[f.InterestSaid] = []
    for code, details in said.items():
        if code not in offered:
            return Decision(refusal=r.WordUnknown(code, tuple(offered)))
        new = {name: text.strip() for name, text in details.items() if text.strip()}
        refusal = _unfit(new, offered[code])
        if refusal is not None:
            return Decision(refusal=refusal)
        if not _is_known(known.get(code), new):
            facts.append(f.InterestSaid(person.id, code, new))
    if not facts:
        return Decision(refusal=r.NothingChanged())
    return Decision(tuple(facts))


def _unfit(details: Mapping[str, str], topic: Topic) -> r.Refusal | None:
    for name, text in details.items():
        if name not in topic.asks:
            return r.WordUnknown(name, topic.asks)
        if len(text) > DETAIL_CHARS_MAX:
            return r.FieldTooLong(name, DETAIL_CHARS_MAX)
    return None


def _is_known(before: Interest | None, details: Mapping[str, str]) -> bool:
    return before is not None and before.is_up and set(details.items()) <= set(before.details)


def decide_withdraw(participant: str, topic: str, known: Mapping[str, Interest]) -> Decision:
    if _standing(topic, known) is None:
        return Decision(refusal=ir.InterestNotSaid(topic))
    return Decision((f.InterestWithdrawn(participant, topic),))


def decide_take(participant: str, topic: str, by: str, known: Mapping[str, Interest]) -> Decision:
    before, owner = _standing(topic, known), by.strip()
    if before is None:
        return Decision(refusal=ir.InterestNotSaid(topic))
    if len(owner) > OWNER_CHARS_MAX:
        return Decision(refusal=r.FieldTooLong("by", OWNER_CHARS_MAX))
    if owner and before.state == IN_HAND and before.owner == owner:
        return Decision(refusal=r.NothingChanged())
    return Decision((f.InterestTakenOn(participant, topic, owner),))


def decide_state(
    participant: str, topic: str, state: str, known: Mapping[str, Interest]
) -> Decision:
    before = _standing(topic, known)
    if before is None:
        return Decision(refusal=ir.InterestNotSaid(topic))
    if state not in STATES:
        return Decision(refusal=r.WordUnknown(state, STATES))
    if before.state == state:
        return Decision(refusal=r.NothingChanged())
    return Decision((f.InterestStateGiven(participant, topic, state),))


def _standing(topic: str, known: Mapping[str, Interest]) -> Interest | None:
    found = known.get(topic)
    return None if found is None or found.state == WITHDRAWN else found


def decide_topic(topics: Sequence[Topic], command: SetInterestTopic) -> Decision:
    """`topics`: those that are offered now."""
    code, offered = command.topic.strip(), {topic.code: topic for topic in topics}
    labels = {name.strip(): text.strip() for name, text in command.labels.items() if text.strip()}
    if not CODE_WORD.fullmatch(code):
        return Decision(refusal=r.WordUnknown(code, (HOST_OFFICE, CITYPRENEURS)))
    if not command.offered:
        if code not in offered:
            return Decision(refusal=r.WordUnknown(code, tuple(offered)))
        return Decision((f.InterestTopicSet(code, offered=False),))
    for language, text in labels.items():
        if not LANGUAGE_TAG.fullmatch(language):
            return Decision(refusal=r.WordUnknown(language, TAGS_FOR_EXAMPLE))
        if len(text) > LABEL_CHARS_MAX:
            return Decision(refusal=r.FieldTooLong("label", LABEL_CHARS_MAX))
    for name in command.asks:
        if name not in DETAILS:
            return Decision(refusal=r.WordUnknown(name, DETAILS))
    if code not in offered and len(offered) >= TOPICS_MAX:
        return Decision(refusal=ir.TopicsTooMany(TOPICS_MAX))
    asks = tuple(name for name in DETAILS if name in command.asks)
    if offered.get(code) == Topic(code, asks, labels):
        return Decision(refusal=r.NothingChanged())
    return Decision((f.InterestTopicSet(code, labels, asks),))
