"""How the event stands, in numbers: who is here, of which kind, from where, and how fast. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct

MINUTE_MS = 60_000
LATELY_MINUTES = 5
SPAN_MINUTES = 10


class Share(Struct, frozen=True):
    """So many of so many are here."""

    code: str  # a category, a region; empty: none was given
    here: int
    people: int

    @property
    def percent(self) -> int:
        """Rounded down: 100 is said of all alone."""
        return 100 * self.here // self.people if self.people else 0


class Span(Struct, frozen=True):
    """How many came within ten minutes."""

    starts_ms: int
    came: int


class DelegationCount(Struct, frozen=True):
    """The people of one delegation whose registration stands; a code that is empty: those of
    none."""

    code: str
    people: int
    here: int
    heads: int
    heads_here: int


class Overview(Struct, frozen=True):
    """What an organiser looks at while people come."""

    all: Share
    lately: int  # came within the last five minutes
    by_category: tuple[Share, ...]
    by_region: tuple[Share, ...]
    spans: tuple[Span, ...]  # of today at the venue, without gaps, the last one still going on
    whole: int  # delegations of which all are here
    partly: int
    absent: int
    heads: Share  # of delegations
    waiting: int  # for somebody to see to them
    badges_pending: int
    now_ms: int


def lately(minutes: Iterable[tuple[int, int]], *, now_ms: int) -> int:
    """How many came in the last five minutes. `minutes`: since 1970, and how many in each."""
    now = now_ms // MINUTE_MS
    return sum(came for minute, came in minutes if now - LATELY_MINUTES < minute <= now)


def spans(
    minutes: Sequence[tuple[int, int]], *, day_starts_ms: int, now_ms: int
) -> tuple[Span, ...]:
    """Of the day, in steps of ten minutes of the venue's clock, from the first who came until now;
    empty: nobody came yet today."""
    found: dict[int, int] = {}
    for minute, came in minutes:
        since = minute - day_starts_ms // MINUTE_MS
        if 0 <= since <= (now_ms - day_starts_ms) // MINUTE_MS:
            found[since // SPAN_MINUTES] = found.get(since // SPAN_MINUTES, 0) + came
    if not found:
        return ()
    last = (now_ms - day_starts_ms) // (SPAN_MINUTES * MINUTE_MS)
    return tuple(
        Span(day_starts_ms + at * SPAN_MINUTES * MINUTE_MS, found.get(at, 0))
        for at in range(min(found), last + 1)
    )


def in_order(shares: Iterable[Share], codes: Sequence[str]) -> tuple[Share, ...]:
    """As these codes stand; what is not among them comes after, by its own."""
    place = {code: at for at, code in enumerate(codes)}
    return tuple(sorted(shares, key=lambda one: (place.get(one.code, len(place)), one.code)))


def by_region(counts: Iterable[DelegationCount], region_of: Mapping[str, str]) -> tuple[Share, ...]:
    """The largest first; those without a region last."""
    found: dict[str, list[int]] = {}
    for one in counts:
        sums = found.setdefault(region_of.get(one.code, ""), [0, 0])
        sums[0] += one.here
        sums[1] += one.people
    shares = [Share(region, here, people) for region, (here, people) in found.items()]
    return tuple(sorted(shares, key=lambda share: (not share.code, -share.people, share.code)))


def delegations(counts: Iterable[DelegationCount]) -> tuple[int, int, int]:
    """How many are whole, partly here, and not here at all."""
    whole = partly = absent = 0
    for one in counts:
        if not one.code:
            continue
        if not one.here:
            absent += 1
        elif one.here < one.people:
            partly += 1
        else:
            whole += 1
    return whole, partly, absent


def heads(counts: Sequence[DelegationCount]) -> Share:
    """Of delegations: how many are here, of how many."""
    return Share("", sum(one.heads_here for one in counts), sum(one.heads for one in counts))
