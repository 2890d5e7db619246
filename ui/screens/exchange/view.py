"""How this station stands to the others, computed: alone, in step, or with acts to hand over."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.domain.cards import Status
from ui.words import translate
from ui.words.times import VenueTime, ago

AGE_MS_MAX = 15 * 60_000  # older than this, somebody should look


@dataclass(frozen=True, slots=True)
class ExchangeView:
    station: str
    hub: str  # empty: works alone
    headline: str
    sentence: str
    tone: str
    stations: tuple[str, ...]
    may_exchange: bool


@dataclass(frozen=True, slots=True)
class Others:
    """The names of the nodes of this event."""

    names: Sequence[str]


def is_join_offer(scanned: str) -> bool:
    """Whether this is what a hub's QR says: everything that joining needs, in one text."""
    return scanned.strip().upper().startswith("ROLLCALL")


def exchange_view(status: Status, others: Others, *, time: VenueTime, now_ms: int) -> ExchangeView:
    headline, sentence, tone = _state(status, time, now_ms)
    return ExchangeView(
        station=status.station,
        hub=status.hub,
        headline=headline,
        sentence=sentence,
        tone=tone,
        stations=tuple(others.names),
        may_exchange=bool(status.hub),
    )


def _state(status: Status, time: VenueTime, now_ms: int) -> tuple[str, str, str]:
    if not status.hub:
        return (
            translate("exchange", "This station works alone"),
            translate(
                "exchange",
                "Everything works, for as long as you like. Join a hub to share with other desks.",
            ),
            "calm",
        )
    unsent = translate(
        "exchange", "%n act(s) of this station wait for the hub.", "", status.not_yet_exchanged
    )
    if status.exchange_problem:
        return (
            translate("exchange", "The last try did not work"),
            f"{status.exchange_problem} {unsent}",
            "attention",
        )
    if not status.last_exchange_ms:
        return translate("exchange", "No exchange yet"), unsent, "attention"
    when = translate("exchange", "Last exchange {ago}, at {when}").format(
        ago=ago(status.last_exchange_ms, now_ms=now_ms),
        when=time.moment(status.last_exchange_ms, now_ms=now_ms),
    )
    if status.not_yet_exchanged:
        old = now_ms - status.last_exchange_ms > AGE_MS_MAX
        return when, unsent, "attention" if old else "calm"
    return when, translate("exchange", "The hub has everything that this station did."), "ok"
