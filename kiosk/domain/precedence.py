"""The order of delegations: by a rule that protocol chose, and by the places that it gave. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from msgspec import Struct, field

from kiosk.domain.entries import Entry, in_order
from kiosk.domain.protocol_facts import PlaceGiven, PrecedenceRuled

COMMITTEE, MEMBERSHIP, RANK, NAME, COUNTRY, ARRIVAL = CRITERIA = (
    "committee",
    "membership",
    "rank",
    "name",
    "country",
    "arrival",
)
RULE_DEFAULT = (COMMITTEE, MEMBERSHIP, NAME)
MEMBERSHIPS = ("full", "associate", "new", "")  # what stands in no list comes behind, in its order
RANKS = ("mayor", "vip")  # categories of heads, the first is first


class Given(Struct, frozen=True):
    """A place that somebody gave a delegation by hand."""

    place: int
    by: str
    reason: str
    at_ms: int


class Precedence(Struct, frozen=True):
    """What one set of entries says about the order."""

    rule: tuple[str, ...] = RULE_DEFAULT
    given: Mapping[str, Given] = field(default_factory=dict)  # by delegation


class Ranked(Struct, frozen=True):
    """One delegation, by what an order can look at."""

    code: str
    name: str
    country: str
    membership: str
    committee: bool
    head_category: str = ""
    arrived_at_ms: int = 0  # of its head; 0: not here yet


def fold_precedence(entries: Iterable[Entry]) -> Precedence:
    """The latest word counts, for the rule and for each delegation."""
    rule: tuple[str, ...] = RULE_DEFAULT
    given: dict[str, Given] = {}
    for entry in in_order(entries):
        match entry.fact:
            case PrecedenceRuled(rule=said):
                rule = tuple(one for one in dict.fromkeys(said) if one in CRITERIA) or RULE_DEFAULT
            case PlaceGiven(delegation=code) as fact:
                given.pop(code, None)
                if fact.place > 0:
                    by = fact.by or entry.actor
                    given[code] = Given(fact.place, by, fact.reason, entry.clock_ms)
    return Precedence(rule, given)


def in_precedence(ranked: Iterable[Ranked], precedence: Precedence) -> list[Ranked]:
    """Places that were given are kept as far as there are so many; the others stand around them by
    the rule. Of two at one place the earlier given goes first."""
    known = {one.code: one for one in ranked}
    keys = [_KEYS[name] for name in precedence.rule]
    order = sorted(
        (one for one in known.values() if one.code not in precedence.given),
        key=lambda one: (*(key(one) for key in keys), one.name.casefold(), one.code),
    )
    pinned = sorted(
        (given.place, given.at_ms, code)
        for code, given in precedence.given.items()
        if code in known
    )
    for place, _, code in pinned:
        order.insert(place - 1, known[code])
    return order


def _place_in(words: Sequence[str], word: str) -> int:
    return words.index(word) if word in words else len(words)


_KEYS: Mapping[str, Callable[[Ranked], Any]] = {
    COMMITTEE: lambda one: not one.committee,
    MEMBERSHIP: lambda one: (_place_in(MEMBERSHIPS, one.membership.casefold()), one.membership),
    RANK: lambda one: _place_in(RANKS, one.head_category),
    NAME: lambda one: one.name.casefold(),
    COUNTRY: lambda one: one.country,
    ARRIVAL: lambda one: (not one.arrived_at_ms, one.arrived_at_ms),
}
