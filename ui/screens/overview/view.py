"""The event in numbers, computed: what stands large, what is a bar, and what is said of it."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from kiosk.domain.categories import category_of
from kiosk.domain.overview import Overview, Share, Span
from ui.words import translate
from ui.words.times import VenueTime


class Figure(Struct, frozen=True):
    """One large number."""

    number: str  # short, in any language: 98 / 282
    words: str  # what it counts
    more: str = ""
    percent: int = -1  # of a bar; -1: none
    tone: str = ""


class ShareView(Struct, frozen=True):
    """One line with a bar: so many of so many."""

    name: str
    words: str
    percent: int


class Bar(Struct, frozen=True):
    """Ten minutes: how many came, and what is said where somebody points."""

    came: int
    words: str
    hour: str  # where a new hour begins; empty elsewhere


class OverviewView(Struct, frozen=True):
    sentence: str
    figures: tuple[Figure, ...]
    bars: tuple[Bar, ...]
    bars_words: str  # the same in words, for whoever does not see it
    categories: tuple[ShareView, ...]
    regions: tuple[ShareView, ...]


def overview_view(found: Overview, time: VenueTime) -> OverviewView:
    sentence = translate("overview", "As it stands at {time}. It follows by itself.")
    bars = _bars(found.spans, time)
    return OverviewView(
        sentence.format(time=time.clock(found.now_ms)),
        _figures(found, time),
        bars,
        _bars_words(bars, found.spans, time),
        tuple(_share(one, category_of(one.code).word) for one in found.by_category),
        tuple(
            _share(one, one.code or translate("overview", "No region given"))
            for one in found.by_region
        ),
    )


def _figures(found: Overview, time: VenueTime) -> tuple[Figure, ...]:
    delegations = found.whole + found.partly + found.absent
    late = found.heads.people - found.heads.here
    badges = found.badges_pending
    return (
        Figure(
            _short(found.all),
            translate("overview", "are here"),
            _percent(found.all.percent),
            percent=found.all.percent,
        ),
        Figure(
            str(found.lately),
            translate("overview", "in the last five minutes"),
            _most_words(found.spans, time),
        ),
        Figure(
            _short(Share("", found.whole, delegations)),
            translate("overview", "delegations whole"),
            translate("overview", "{partly} in part, {absent} not here").format(
                partly=found.partly, absent=found.absent
            ),
        ),
        Figure(
            _short(found.heads),
            translate("overview", "heads of delegation"),
            translate("overview", "%n not here yet", "", late) if late else "",
        ),
        Figure(
            str(found.waiting),
            translate("overview", "wait for somebody"),
            translate("overview", "%n badge(s) for the printer", "", badges) if badges else "",
            tone="attention" if found.waiting else "",
        ),
    )


def _short(share: Share) -> str:
    words = translate("overview", "{here} / {people}")
    return words.format(here=share.here, people=share.people)


def _of(share: Share) -> str:
    words = translate("overview", "{here} of {people}")
    return words.format(here=share.here, people=share.people)


def _percent(percent: int) -> str:
    return translate("overview", "{percent} %").format(percent=percent)


def _share(share: Share, name: str) -> ShareView:
    words = translate("overview", "{of}, {percent}")
    return ShareView(
        name, words.format(of=_of(share), percent=_percent(share.percent)), share.percent
    )


def _bars(spans: Sequence[Span], time: VenueTime) -> tuple[Bar, ...]:
    bars: list[Bar] = []
    for span in spans:
        clock = time.clock(span.starts_ms)
        words = translate("overview", "from {time}: {came}").format(time=clock, came=span.came)
        bars.append(Bar(span.came, words, clock if clock.endswith(":00") or not bars else ""))
    return tuple(bars)


def _most(spans: Sequence[Span]) -> Span | None:
    return max(spans, key=lambda span: span.came, default=None)


def _most_words(spans: Sequence[Span], time: VenueTime) -> str:
    most = _most(spans)
    if most is None:
        return ""
    words = translate("overview", "peak: {came} at {time}")
    return words.format(came=most.came, time=time.clock(most.starts_ms))


def _bars_words(bars: Sequence[Bar], spans: Sequence[Span], time: VenueTime) -> str:
    if not bars:
        return translate("overview", "Nobody came yet today.")
    return f"{_most_words(spans, time)}; {bars[-1].words}"
