"""What CUPS reports, in sentences that say what to do."""

from __future__ import annotations

from collections.abc import Sequence

LOST_TRACK = "cups-ipp-missing-job-history"
_KEPT = "The badge is kept and tried again."

# The keywords of RFC 8011 and PWG 5100.9, the gravest first; each may end in -error or -warning.
_REASONS: tuple[tuple[tuple[str, ...], str], ...] = (
    (("media-jam",), "has a paper jam. Take the paper out and close the printer"),
    (
        ("cover-open", "door-open", "interlock-open", "input-tray-missing"),
        "is open. Close its cover and its tray",
    ),
    (("media-empty", "media-needed"), "is out of paper. Put badge paper in"),
    (
        ("marker-supply-empty", "toner-empty", "developer-empty"),
        "is out of ink, toner or ribbon. Put in new",
    ),
    (
        ("offline", "connecting-to-device", "timed-out", "shutdown"),
        "does not answer. Check that it is switched on and connected",
    ),
    (("output-area-full", "output-tray-missing"), "has no room for its output. Empty its tray"),
    (("paused", "moving-to-paused"), "is paused. Press its button to go on"),
    (
        ("cups-missing-filter", "cups-insecure-filter"),
        "lacks its driver on this computer. Install it, or set the queue up again",
    ),
)
# CUPS itself names no reason for a printer that is off; it only says so, in these words.
_NO_ANSWER = ("unavailable at this time", "not responding", "unreachable", "unable to locate")
_SEVERE = "-error"
_MILD = ("-warning", "-report")


def reason_words(queue: str, reasons: Sequence[str], *, message: str = "") -> str:
    """A sentence about the gravest reason; empty where nothing keeps it from printing."""
    # "-report" only informs, as on a second tray that is empty; a printer that waits says -warning.
    told = {_bare(reason) for reason in reasons if not reason.endswith("-report")}
    # The network is the exception: CUPS only "reports" that a printer is off.
    told |= {"offline"} & {_bare(reason) for reason in reasons}
    if any(part in message.casefold() for part in _NO_ANSWER):
        told.add("offline")
    for keywords, words in _REASONS:
        if told.intersection(keywords):
            return f"The printer {queue} {words}."
    for reason in reasons:
        if reason.endswith(_SEVERE):
            return f"The printer {queue} reports {_bare(reason)}. Look at its display."
    return ""


def _bare(reason: str) -> str:
    for ending in (_SEVERE, *_MILD):
        reason = reason.removesuffix(ending)
    return reason


def stopped_words(queue: str, message: str) -> str:
    why = f" ({message})" if message else ""
    return (
        f"The queue {queue} is stopped{why}. Mend the printer, then switch the queue on again: "
        f"cupsenable {queue}. {_KEPT}"
    )


def halted_words(queue: str, message: str) -> str:
    why = f" ({message})" if message else ""
    return f"The printer {queue} has stopped{why}. Look at its display. {_KEPT}"


def away_words(queue: str, why: str) -> str:
    return (
        f"The printer {queue} does not answer. Check that it is switched on and connected "
        f"({why}). {_KEPT}"
    )


def not_accepting_words(queue: str) -> str:
    return f"The queue {queue} takes no jobs. Allow them: cupsaccept {queue}. {_KEPT}"


def not_found_words(queue: str) -> str:
    return (
        f"CUPS has no queue {queue}. Choose another printer, or add the queue in the system's "
        f"printer settings. {_KEPT}"
    )


def no_answer_words(queue: str, why: str) -> str:
    return (
        f"The printing service of this computer (CUPS) does not answer for {queue} ({why}). "
        f"Start it (systemctl start cups), or choose another printer. {_KEPT}"
    )


def refused_words(queue: str, why: str) -> str:
    return f"The printer {queue} did not take the badge: {why}. {_KEPT}"
