"""What CUPS reports, in sentences that say what to do."""

from __future__ import annotations

from collections.abc import Sequence

from badges.said import Said, say

LOST_TRACK = "cups-ipp-missing-job-history"
_KEPT = say("The badge is kept and tried again.")

# The keywords of RFC 8011 and PWG 5100.9, the gravest first; each may end in -error or -warning.
_REASONS: tuple[tuple[tuple[str, ...], Said], ...] = (
    (("media-jam",), say("has a paper jam. Take the paper out and close the printer")),
    (
        ("cover-open", "door-open", "interlock-open", "input-tray-missing"),
        say("is open. Close its cover and its tray"),
    ),
    (("media-empty", "media-needed"), say("is out of paper. Put badge paper in")),
    (
        ("marker-supply-empty", "toner-empty", "developer-empty"),
        say("is out of ink, toner or ribbon. Put in new"),
    ),
    (
        ("offline", "connecting-to-device", "timed-out", "shutdown"),
        say("does not answer. Check that it is switched on and connected"),
    ),
    (
        ("output-area-full", "output-tray-missing"),
        say("has no room for its output. Empty its tray"),
    ),
    (("paused", "moving-to-paused"), say("is paused. Press its button to go on")),
    (
        ("cups-missing-filter", "cups-insecure-filter"),
        say("lacks its driver on this computer. Install it, or set the queue up again"),
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
            return say("The printer {queue} {words}.", queue=queue, words=words)
    for reason in reasons:
        if reason.endswith(_SEVERE):
            return say(
                "The printer {queue} reports {reason}. Look at its display.",
                queue=queue,
                reason=_bare(reason),
            )
    return ""


def _bare(reason: str) -> str:
    for ending in (_SEVERE, *_MILD):
        reason = reason.removesuffix(ending)
    return reason


def stopped_words(queue: str, message: str) -> str:
    return say(
        "The queue {queue} is stopped{why}. Mend the printer, then switch the queue on again: "
        "cupsenable {queue}. {kept}",
        queue=queue,
        why=_in_brackets(message),
        kept=_KEPT,
    )


def halted_words(queue: str, message: str) -> str:
    return say(
        "The printer {queue} has stopped{why}. Look at its display. {kept}",
        queue=queue,
        why=_in_brackets(message),
        kept=_KEPT,
    )


def away_words(queue: str, why: str) -> str:
    return say(
        "The printer {queue} does not answer. Check that it is switched on and connected ({why}). "
        "{kept}",
        queue=queue,
        why=why,
        kept=_KEPT,
    )


def not_accepting_words(queue: str) -> str:
    return say(
        "The queue {queue} takes no jobs. Allow them: cupsaccept {queue}. {kept}",
        queue=queue,
        kept=_KEPT,
    )


def not_found_words(queue: str) -> str:
    return say(
        "CUPS has no queue {queue}. Choose another printer, or add the queue in the system's "
        "printer settings. {kept}",
        queue=queue,
        kept=_KEPT,
    )


def no_answer_words(queue: str, why: str) -> str:
    return say(
        "The printing service of this computer (CUPS) does not answer for {queue} ({why}). "
        "Start it (systemctl start cups), or choose another printer. {kept}",
        queue=queue,
        why=why,
        kept=_KEPT,
    )


def refused_words(queue: str, why: str) -> str:
    return say(
        "The printer {queue} did not take the badge: {why}. {kept}",
        queue=queue,
        why=why,
        kept=_KEPT,
    )


def _in_brackets(message: str) -> str:
    return f" ({message})" if message else ""
