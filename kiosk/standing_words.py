"""How a station stands, as sentences for the terminal and the hub's page."""

from __future__ import annotations

from kiosk.domain.cards import Status
from kiosk.domain.expiry import Expiry, expiry_of
from kiosk.speech import translate

MINUTE_MS = 60_000
CLOCK_OFFSET_LOOK_MS = 2 * MINUTE_MS


def age_words(age_ms: int) -> str:
    minutes = max(0, age_ms) // MINUTE_MS
    if minutes < 1:
        return translate("standing", "less than a minute")
    if minutes < 120:
        return translate("standing", "%n minute(s)", "", minutes)
    hours = minutes // 60
    if hours < 48:
        return translate("standing", "%n hour(s)", "", hours)
    return translate("standing", "%n day(s)", "", hours // 24)


def list_words(status: Status, now_ms: int) -> str:
    """How old the list at a door is: what other stations did since is not in it."""
    heard_ms = status.last_exchange_ms
    if not heard_ms:
        return translate("standing", "as it was imported here")
    return translate("standing", "{age} old").format(age=age_words(now_ms - heard_ms))


def clock_words(status: Status) -> str:
    """Where this computer's clock is far from the hub's; empty: it is not."""
    offset_ms = status.clock_offset_ms
    if abs(offset_ms) <= CLOCK_OFFSET_LOOK_MS:
        return ""
    words = (
        translate("standing", "{age} behind the hub's: set it. No data is at risk.")
        if offset_ms > 0
        else translate("standing", "{age} ahead of the hub's: set it. No data is at risk.")
    )
    return words.format(age=age_words(abs(offset_ms)))


def certificate_expiry(status: Status, now_ms: int) -> Expiry | None:
    """By the hub's clock, which renews it: a station's own may be years off."""
    offset_ms = 0 if status.is_hub else status.clock_offset_ms
    return expiry_of(status.certificate_ends_ms, now_ms + offset_ms)


def certificate_words(expiry: Expiry | None) -> str:
    """What to do about the hub's certificate; empty: nothing."""
    if expiry is None:
        return ""
    nothing_stops = translate(
        "standing", "Stations go on: they hold to the hub's key, and no date decides."
    )
    at_the_hub = translate(
        "standing",
        "Start the hub again, for it renews its certificate by itself; if it does not, update it.",
    )
    if expiry.is_over:
        ended = translate("standing", "The hub's certificate has ended.")
        return f"{ended} {nothing_stops} {at_the_hub}"
    if expiry.within_days == 1:
        soon = translate("standing", "The hub's certificate ends within a day.")
        return f"{soon} {at_the_hub} {nothing_stops}"
    left = (
        translate("standing", "%n day(s)", "", expiry.days)
        if expiry.days
        else translate("standing", "less than a day")
    )
    if expiry.within_days == 7:
        ends = translate("standing", "The hub's certificate ends in {left}.").format(left=left)
        return f"{ends} {at_the_hub}"
    return translate(
        "standing",
        "The hub's certificate ends in {left}, and a hub that runs renews it before that: look "
        "whether it does.",
    ).format(left=left)
