"""How old something is, in words: what waits, and what a station knows of the others."""

from __future__ import annotations

from kiosk.domain.cards import Status
from kiosk.domain.expiry import Expiry, expiry_of
from ui.words import translate

MINUTE_MS = 60_000
CLOCK_OFFSET_MS_MAX = 2 * MINUTE_MS  # further off than this, it is told
FRESH_MS = MINUTE_MS  # whoever is in contact exchanges every few seconds


def age_words(age_ms: int) -> str:
    """ "24 minutes", coarsely: what a person at a desk needs to know."""
    minutes = max(0, age_ms) // MINUTE_MS
    if minutes < 1:
        return translate("times", "less than a minute")
    if minutes < 60:
        return translate("times", "%n minute(s)", "", minutes)
    if minutes < 48 * 60:
        return translate("times", "%n hour(s)", "", minutes // 60)
    return translate("times", "%n day(s)", "", minutes // (24 * 60))


def is_fresh(at_ms: int, *, now_ms: int) -> bool:
    """Whether something that happens every few seconds happened just now, by a clock that may
    have been set back since."""
    return bool(at_ms) and abs(now_ms - at_ms) <= FRESH_MS


def list_age_words(heard_ms: int, *, now_ms: int) -> str:
    """How old the list at a door is: what other stations did since is not in it."""
    if not heard_ms:
        return translate("ages", "List as it was imported here")
    minutes = abs(now_ms - heard_ms) // MINUTE_MS
    if minutes < 1:
        return translate("ages", "List up to date")
    if minutes < 120:
        return translate("ages", "List %n min old", "", minutes)
    return translate("ages", "List %n h old", "", minutes // 60)


def certificate_words(expiry: Expiry) -> str:
    """What to do about the hub's certificate."""
    if expiry.is_over:
        return translate(
            "ages",
            "Has ended. Stations go on, for they hold to the hub's key; start the hub again and it "
            "makes a new one, or update it.",
        )
    if expiry.within_days == 1:
        return translate(
            "ages",
            "Ends within a day. Start the hub again and it makes a new one, or update it. Stations "
            "go on all the same.",
        )
    if expiry.within_days == 7:
        return translate(
            "ages",
            "Ends in %n day(s). Start the hub again and it makes a new one, or update it.",
            "",
            expiry.days,
        )
    return translate(
        "ages",
        "Ends in %n day(s). A hub that runs makes a new one before that: look whether it does.",
        "",
        expiry.days,
    )


def certificate_expiry(status: Status, now_ms: int) -> Expiry | None:
    """By the hub's clock, which makes the new one: a station's own may be years off."""
    offset_ms = 0 if status.is_hub else status.clock_offset_ms
    return expiry_of(status.certificate_ends_ms, now_ms + offset_ms)


def clock_words(offset_ms: int) -> str:
    """How this computer's clock stands to the hub's; `offset_ms` is the hub's less ours."""
    minutes = abs(offset_ms) // MINUTE_MS
    if offset_ms < 0:
        return translate(
            "ages", "This computer's clock is %n minute(s) ahead of the hub's.", "", minutes
        )
    return translate("ages", "This computer's clock is %n minute(s) behind the hub's.", "", minutes)
