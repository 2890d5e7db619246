"""Why nobody came in another's place, or got another's badge: sentences for the terminal."""

from __future__ import annotations

from kiosk.domain import refusals as r
from kiosk.domain import replacement_refusals as rr
from kiosk.domain.people import REPLACED
from kiosk.speech import translate


def about_replacing(refusal: r.Refusal) -> str:
    """Empty: it is about something else."""
    match refusal:
        case rr.NobodyElse():
            return translate("terminal", "Say who comes in their place: another person.")
        case rr.StandsInAlready():
            return translate(
                "terminal",
                "They are there in somebody else's place already. Choose another person.",
            )
        case rr.BadgeCollectedAlready(by=by):
            return translate(
                "terminal",
                "{by} has collected this badge already. Undo that first, or reprint the badge.",
            ).format(by=by)
        case r.Cancelled(reason=reason) if reason == REPLACED:
            return translate(
                "terminal", "Another person comes in their place (kioskctl show says who)."
            )
    return ""
