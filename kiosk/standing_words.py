"""How a station stands, as English sentences for the terminal and the hub's page."""

from __future__ import annotations

from kiosk.domain.cards import Status
from kiosk.domain.expiry import Expiry, expiry_of

MINUTE_MS = 60_000
CLOCK_OFFSET_LOOK_MS = 2 * MINUTE_MS
_NOTHING_STOPS = "Stations go on: they hold to the hub's key, and no date decides."
_AT_THE_HUB = (
    "Start the hub again, for it renews its certificate by itself; if it does not, update it."
)


def age_words(age_ms: int) -> str:
    minutes = max(0, age_ms) // MINUTE_MS
    if minutes < 1:
        return "less than a minute"
    if minutes < 120:
        return _counted(minutes, "minute")
    hours = minutes // 60
    return _counted(hours, "hour") if hours < 48 else _counted(hours // 24, "day")


def list_words(status: Status, now_ms: int) -> str:
    """How old the list at a door is: what other stations did since is not in it."""
    heard_ms = status.last_exchange_ms
    return f"{age_words(now_ms - heard_ms)} old" if heard_ms else "as it was imported here"


def clock_words(status: Status) -> str:
    """Where this computer's clock is far from the hub's; empty: it is not."""
    offset_ms = status.clock_offset_ms
    if abs(offset_ms) <= CLOCK_OFFSET_LOOK_MS:
        return ""
    side = "behind" if offset_ms > 0 else "ahead of"
    return f"{age_words(abs(offset_ms))} {side} the hub's: set it. No data is at risk."


def certificate_expiry(status: Status, now_ms: int) -> Expiry | None:
    """By the hub's clock, which renews it: a station's own may be years off."""
    offset_ms = 0 if status.is_hub else status.clock_offset_ms
    return expiry_of(status.certificate_ends_ms, now_ms + offset_ms)


def certificate_words(expiry: Expiry | None) -> str:
    """What to do about the hub's certificate; empty: nothing."""
    if expiry is None:
        return ""
    if expiry.is_over:
        return f"The hub's certificate has ended. {_NOTHING_STOPS} {_AT_THE_HUB}"
    left = _counted(expiry.days, "day") if expiry.days else "less than a day"
    if expiry.within_days == 1:
        return f"The hub's certificate ends within a day. {_AT_THE_HUB} {_NOTHING_STOPS}"
    if expiry.within_days == 7:
        return f"The hub's certificate ends in {left}. {_AT_THE_HUB}"
    return (
        f"The hub's certificate ends in {left}, and a hub that runs renews it before that: look "
        "whether it does."
    )


def _counted(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"
