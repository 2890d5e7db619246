"""How this station stands to the others, computed: alone, in step, or with acts to hand over."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from kiosk.domain.cards import Status
from kiosk.domain.roles import GATE
from ui.words import told, translate
from ui.words.ages import (
    CLOCK_OFFSET_MS_MAX,
    age_words,
    certificate_expiry,
    certificate_words,
    clock_words,
    is_fresh,
    list_age_words,
)
from ui.words.terminal import without_commands
from ui.words.times import VenueTime, ago

STALLED_MS = 60_000  # an act that waits longer is shown as stuck, whatever the reason


class StateLine(Struct, frozen=True):
    """One line about the state: what it is about, the words, and how loud they are."""

    title: str
    words: str
    tone: str = ""


class AloneLine(Struct, frozen=True):
    """One line about being without the network: something that goes on, or a limit to know."""

    words: str
    is_limit: bool = False


class ExchangeView(Struct, frozen=True):
    station: str
    hub: str  # empty: works alone
    headline: str
    sentence: str
    tone: str
    lines: tuple[StateLine, ...]
    alone_lines: tuple[AloneLine, ...]  # what this station may do with the network gone
    stations: tuple[str, ...]
    may_exchange: bool


class Around(Struct, frozen=True):
    """What the screen knows beside the status: the other stations, and the seats held here."""

    names: Sequence[str] = ()
    seats_here: int = 0  # free seats of visits that may be confirmed here whatever happens
    has_visits: bool = False
    hosts: bool = False  # other stations exchange with this one


class Now(Struct, frozen=True):
    """The wall clock."""

    time: VenueTime
    ms: int

    def moment(self, at_ms: int) -> str:
        return self.time.moment(at_ms, now_ms=self.ms)


def is_join_offer(scanned: str) -> bool:
    """Whether this is what a hub's QR says: everything that joining needs, in one text."""
    return scanned.strip().upper().startswith("ROLLCALL")


def exchange_view(status: Status, around: Around, *, time: VenueTime, now_ms: int) -> ExchangeView:
    now = Now(time, now_ms)
    headline, sentence, tone = _state(status, around, now)
    return ExchangeView(
        station=status.station,
        hub=status.hub,
        headline=headline,
        sentence=sentence,
        tone=tone,
        lines=tuple(_lines(status, now)),
        alone_lines=tuple(_alone(status, around, now)),
        stations=tuple(around.names),
        may_exchange=bool(status.hub),
    )


def _state(status: Status, around: Around, now: Now) -> tuple[str, str, str]:
    if not status.hub and around.hosts:
        return (
            translate("exchange", "This station is the hub"),
            translate("exchange", "Others exchange with it for as long as this window is open."),
            "calm",
        )
    if not status.hub:
        return (
            translate("exchange", "This station works alone"),
            translate(
                "exchange",
                "Everything works, for as long as you like. Join a hub to share with other desks.",
            ),
            "calm",
        )
    fresh = is_fresh(status.last_exchange_ms, now_ms=now.ms)
    if fresh and not (status.not_yet_exchanged or status.exchange_problem):
        return (
            translate("exchange", "In step with the hub"),
            translate("exchange", "At {when} each had everything that the other had.").format(
                when=now.moment(status.last_exchange_ms)
            ),
            "ok",
        )
    headline = _last(status, now)
    problem = without_commands(told(status.exchange_problem))
    sentence = problem or _waits(status)
    if problem and status.not_yet_exchanged:
        sentence = f"{problem} {_waits(status)}"
    return headline, sentence, "calm" if fresh and not _stalled(status, now) else "attention"


def _last(status: Status, now: Now) -> str:
    if not status.last_exchange_ms:
        return translate("exchange", "No exchange yet")
    return translate("exchange", "Last exchange {ago}, at {when}").format(
        ago=ago(status.last_exchange_ms, now_ms=now.ms), when=now.moment(status.last_exchange_ms)
    )


def _waits(status: Status) -> str:
    if not status.not_yet_exchanged:
        return translate(
            "exchange", "Nothing of this station waits. What others did since is not here yet."
        )
    return translate(
        "exchange", "%n act(s) of this station wait for the hub.", "", status.not_yet_exchanged
    )


def _stalled(status: Status, now: Now) -> bool:
    return bool(status.oldest_unsent_ms) and now.ms - status.oldest_unsent_ms > STALLED_MS


# -- the lines -------------------------------------------------------------------------------------


def _lines(status: Status, now: Now) -> list[StateLine]:
    certificate = _certificate_lines(status, now)
    if not status.hub:
        none = StateLine(translate("exchange", "Hub"), translate("exchange", "None"))
        return [none, *certificate]
    return [
        StateLine(translate("exchange", "Hub"), status.hub),
        _unsent_line(status, now),
        _list_line(status, now),
        _clock_line(status),
        *certificate,
    ]


def _certificate_lines(status: Status, now: Now) -> list[StateLine]:
    """Only where its end is near."""
    expiry = certificate_expiry(status, now.ms)
    if expiry is None:
        return []
    title = translate("exchange", "Certificate")
    return [StateLine(title, certificate_words(expiry), "attention")]


def _unsent_line(status: Status, now: Now) -> StateLine:
    title = translate("exchange", "Waits here")
    if not status.not_yet_exchanged:
        return StateLine(title, translate("exchange", "Nothing"))
    acts = translate("exchange", "%n act(s)", "", status.not_yet_exchanged)
    if not status.oldest_unsent_ms:
        return StateLine(title, acts)
    words = translate("exchange", "{acts}, the oldest since {when} ({age})").format(
        acts=acts,
        when=now.moment(status.oldest_unsent_ms),
        age=age_words(now.ms - status.oldest_unsent_ms),
    )
    return StateLine(title, words, "attention" if _stalled(status, now) else "")


def _list_line(status: Status, now: Now) -> StateLine:
    old = not is_fresh(status.last_exchange_ms, now_ms=now.ms)
    words = list_age_words(status.last_exchange_ms, now_ms=now.ms)
    return StateLine(translate("exchange", "What others did"), words, "attention" if old else "")


def _clock_line(status: Status) -> StateLine:
    title = translate("exchange", "Clock")
    if abs(status.clock_offset_ms) <= CLOCK_OFFSET_MS_MAX:
        return StateLine(title, translate("exchange", "As the hub's"))
    advice = translate(
        "exchange", "Nothing is lost by it, but the times on the lists are wrong: set the clock."
    )
    return StateLine(title, f"{clock_words(status.clock_offset_ms)} {advice}", "attention")


# -- without the network ---------------------------------------------------------------------------


def _alone(status: Status, around: Around, now: Now) -> list[AloneLine]:
    lines = [
        AloneLine(
            translate(
                "exchange",
                "Check in, print, correct and register walk-ins: all of it, for as long as you "
                "like.",
            )
        )
    ]
    if around.has_visits:
        lines.append(_about_seats(status, around))
    if not status.hub:
        return lines
    stick = translate("exchange", "Where the hub stays out of reach, a stick carries the acts.")
    return [*lines, AloneLine(stick), _about_others(status, now)]


def _about_seats(status: Status, around: Around) -> AloneLine:
    if not status.hub:
        return AloneLine(translate("exchange", "All seats of visits are given out here."))
    if around.seats_here:
        return AloneLine(
            translate(
                "exchange", "%n seat(s) of visits can be confirmed here.", "", around.seats_here
            )
        )
    return AloneLine(
        translate("exchange", "No seat is held here: sign-ups go on the waiting list, in order."),
        is_limit=True,
    )


def _about_others(status: Status, now: Now) -> AloneLine:
    if status.role == GATE:
        words = translate(
            "exchange",
            "A badge that was replaced or taken back elsewhere after {when} is not known here.",
        )
    else:
        words = translate(
            "exchange", "What others did after {when} is not known here until the next exchange."
        )
    since = now.moment(status.last_exchange_ms) if status.last_exchange_ms else ""
    when = since or translate("exchange", "the import")
    return AloneLine(words.format(when=when), is_limit=True)
