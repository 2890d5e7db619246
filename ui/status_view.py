"""The status line, computed: what this station holds, and when it last met the others."""

from __future__ import annotations

from msgspec import Struct

from kiosk.domain.cards import Status
from kiosk.domain.roles import GATE
from ui.words import translate
from ui.words.ages import age_words, certificate_expiry, is_fresh, list_age_words
from ui.words.printers import printer_words
from ui.words.times import VenueTime, ago

CLOCK_OFFSET_MS_MAX = 2 * 60 * 1000
EXCHANGE_AGE_MS_MAX = 15 * 60 * 1000
STALLED_MS = 60 * 1000
CERTIFICATE_DAYS_MAX = 7  # before that, the exchange's screen tells it


class StatusItem(Struct, frozen=True):
    """One thing to know. `place` is the screen that tells more; empty: there is none."""

    name: str
    icon: str
    words: str
    tone: str = ""
    place: str = ""


def status_items(status: Status, *, time: VenueTime, now_ms: int) -> tuple[StatusItem, ...]:
    items = [
        StatusItem("station", "desk", status.station),
        StatusItem("people", "people", translate("status", "Holds %n people", "", status.people)),
        _exchange(status, now_ms),
        _unsent(status, now_ms),
        _printer(status),
    ]
    if abs(status.clock_offset_ms) > CLOCK_OFFSET_MS_MAX:
        minutes = abs(status.clock_offset_ms) // 60_000
        words = translate("status", "Clock is %n minute(s) off: set it", "", minutes)
        items.append(StatusItem("clock", "waiting", words, "attention"))
    expiry = certificate_expiry(status, now_ms)
    if expiry is not None and expiry.within_days <= CERTIFICATE_DAYS_MAX:
        words = translate("status", "Hub's certificate ends soon")
        items.append(StatusItem("certificate", "attention", words, "attention", "exchange"))
    if status.unknown_kinds:
        words = translate("status", "Update this station: others are newer")
        items.append(StatusItem("update", "attention", words, "attention", "about"))
    return tuple(items)


def trouble_counts(status: Status) -> dict[str, int]:
    """How many things want to be looked at, by screen."""
    return {"printing": status.jobs_failed + (status.printer_health == "trouble")}


def _exchange(status: Status, now_ms: int) -> StatusItem:
    if not status.hub:
        return StatusItem(
            "exchange", "exchange", translate("status", "Works alone"), place="exchange"
        )
    if not status.last_exchange_ms:
        words = translate("status", "No exchange yet")
        return StatusItem("exchange", "exchange", words, "attention", "exchange")
    old = abs(now_ms - status.last_exchange_ms) > EXCHANGE_AGE_MS_MAX
    if status.role == GATE:  # at a door, what counts is whom the list knows as replaced or in
        words = list_age_words(status.last_exchange_ms, now_ms=now_ms)
    else:
        words = translate("status", "Last exchange {when}").format(
            when=ago(status.last_exchange_ms, now_ms=now_ms)
        )
    return StatusItem("exchange", "exchange", words, "attention" if old else "", "exchange")


def _unsent(status: Status, now_ms: int) -> StatusItem:
    if not status.hub:
        return StatusItem("unsent", "check", "")
    if not status.not_yet_exchanged:
        # Only while the hub answers: otherwise nobody here knows what others have for us.
        if is_fresh(status.last_exchange_ms, now_ms=now_ms) and not status.exchange_problem:
            return StatusItem("unsent", "check", translate("status", "Everything exchanged"), "ok")
        return StatusItem("unsent", "check", translate("status", "Nothing waits here"))
    words = translate("status", "%n act(s) not yet exchanged", "", status.not_yet_exchanged)
    waited_ms = now_ms - status.oldest_unsent_ms if status.oldest_unsent_ms else 0
    if waited_ms <= STALLED_MS:
        return StatusItem("unsent", "waiting", words, place="exchange")
    words = translate("status", "{acts} for {age}").format(acts=words, age=age_words(waited_ms))
    return StatusItem("unsent", "waiting", words, "attention", "exchange")


def _printer(status: Status) -> StatusItem:
    if status.jobs_failed:
        words = translate("status", "%n badge(s) did not print", "", status.jobs_failed)
        return StatusItem("printer", "attention", words, "refused", "printing")
    printer = printer_words(status.printer)
    if status.printer_health == "trouble":
        words = translate("status", "{printer}: needs somebody").format(printer=printer)
        return StatusItem("printer", "attention", words, "refused", "printing")
    if status.stock_low:
        words = translate("status", "%n badge(s) left in {printer}", "", status.stock_left)
        words = words.format(printer=printer)
        return StatusItem("printer", "printing", words, "attention", "printing")
    if status.printer_health == "low":
        words = translate("status", "{printer}: something runs low").format(printer=printer)
        return StatusItem("printer", "printing", words, "attention", "printing")
    if status.jobs_waiting:
        words = translate("status", "%n badge(s) waiting for the printer", "", status.jobs_waiting)
        return StatusItem("printer", "printing", words, "", "printing")
    words = printer or translate("status", "No printer chosen")
    return StatusItem(
        "printer", "printing", words, "" if status.printer else "attention", "printing"
    )
