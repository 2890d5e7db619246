"""When two people can meet: times at which both are free, and a table is. Pure.

All times are ISO local times at the venue, to the minute, which compare as text.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta

from msgspec import Struct

USUAL_MIN, LEAST_MIN, MOST_MIN = 20, 5, 240
NOTICE_MIN = 15  # before a new time: somebody has to be told of it
OFFERED = 3
DAYS_MAX = 31
TABLE_CHARS_MAX = 20
_DAY_CHARS = len("2019-10-14")


class Span(Struct, frozen=True):
    """From one time until another, which is not part of it."""

    starts: str
    ends: str

    def meets(self, other: Span) -> bool:
        return self.starts < other.ends and other.starts < self.ends


class Taken(Struct, frozen=True):
    """A table at which somebody meets."""

    table: str
    when: Span


class Offer(Struct, frozen=True):
    """A time at which both are free, and a table that is. No table: they had none."""

    starts: str
    ends: str
    table: str

    @property
    def when(self) -> Span:
        return Span(self.starts, self.ends)


class Search(Struct, frozen=True):
    """What a new time is looked for in."""

    now: str
    days: tuple[str, ...]  # ISO dates, in their order
    opens: str  # as 09:00: from then on people meet, on each day
    closes: str
    minutes: int
    tables: tuple[str, ...] = ()  # the one that they had first
    busy: tuple[Span, ...] = ()  # of the two
    taken: tuple[Taken, ...] = ()
    within: tuple[Span, ...] = ()  # in one of these; none: whenever others meet


def local_time(text: str) -> str:
    """As ISO, to the minute; empty where it is no local time with a day."""
    try:
        moment = datetime.fromisoformat(text.strip())
    except ValueError:
        return ""
    if moment.tzinfo is not None or len(text.strip()) <= _DAY_CHARS:
        return ""
    return moment.isoformat(timespec="minutes")


def later(time: str, minutes: int) -> str:
    """Empty where there is no such time."""
    try:
        return (datetime.fromisoformat(time) + timedelta(minutes=minutes)).isoformat(
            timespec="minutes"
        )
    except (ValueError, OverflowError):
        return ""


def minutes_of(span: Span) -> int:
    """How long it is; 0 where its ends are no local times."""
    starts, ends = local_time(span.starts), local_time(span.ends)
    if not starts or not ends:
        return 0
    return (
        int((datetime.fromisoformat(ends) - datetime.fromisoformat(starts)).total_seconds()) // 60
    )


def span_of(starts: str, ends: str, minutes: int) -> Span:
    """As somebody wrote it, that long where they named no end. Empty where a time is none."""
    start = local_time(starts)
    return Span(start, local_time(ends) if ends.strip() else later(start, minutes))


def days_of(first: str, last: str) -> tuple[str, ...]:
    """Every day of an event."""
    try:
        day, end = date.fromisoformat(first), date.fromisoformat(last)
    except ValueError:
        return ()
    count = min((end - day).days + 1, DAYS_MAX)
    return tuple((day + timedelta(days=at)).isoformat() for at in range(count))


def hours_of(spans: Iterable[Span]) -> tuple[str, str]:
    """From when to when people meet, whatever the day; both empty where nobody does."""
    known = [span for span in spans if minutes_of(span) > 0]
    same_day = [one for one in known if one.starts[:_DAY_CHARS] == one.ends[:_DAY_CHARS]]
    if not same_day:
        return "", ""
    return min(one.starts[11:] for one in same_day), max(one.ends[11:] for one in same_day)


def offers(search: Search, count_max: int = OFFERED) -> tuple[Offer, ...]:
    """The next times at which both are free and a table is, the earliest first, each time once."""
    found: list[Offer] = []
    for when in _slots(search):
        if len(found) >= count_max:
            break
        if any(when.meets(one) for one in search.busy) or not _is_within(when, search.within):
            continue
        table = _free_table(search, when)
        if table is not None:
            found.append(Offer(when.starts, when.ends, table))
    return tuple(found)


def _slots(search: Search) -> Iterator[Span]:
    """One behind the other through the hours of each day, none before anybody can be told."""
    if search.minutes < LEAST_MIN or not search.opens:
        return
    soonest = later(search.now, NOTICE_MIN)
    for day in search.days:
        starts, closes = f"{day}T{search.opens}", f"{day}T{search.closes}"
        while ends := later(starts, search.minutes):
            if ends > closes:
                break
            if starts >= soonest:
                yield Span(starts, ends)
            starts = ends


def _is_within(when: Span, spans: Sequence[Span]) -> bool:
    return not spans or any(one.starts <= when.starts and when.ends <= one.ends for one in spans)


def _free_table(search: Search, when: Span) -> str | None:
    """None: every table is taken."""
    if not search.tables:
        return ""
    return next((one for one in search.tables if is_free(one, when, search.taken)), None)


def is_free(table: str, when: Span, taken: Sequence[Taken]) -> bool:
    return not any(same_table(one.table, table) and one.when.meets(when) for one in taken)


def same_table(one: str, other: str) -> bool:
    return one.casefold() == other.casefold()
