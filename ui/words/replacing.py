"""Who comes in another's place or collects another's badge, in words."""

from __future__ import annotations

from kiosk.domain import refusals as r
from kiosk.domain import replacement_refusals as rr
from kiosk.domain.replacement_facts import BOTH, IDENTITY, LETTER
from ui.words import translate


def seen_words(seen: str) -> str:
    """What somebody showed who collected a badge; of a newer version's word the word itself."""
    return {
        LETTER: translate("collect", "letter seen"),
        IDENTITY: translate("collect", "identity seen"),
        BOTH: translate("collect", "letter and identity seen"),
    }.get(seen, seen)


def about_replacing(refusal: r.Refusal) -> str:
    """Empty: it is about something else."""
    match refusal:
        case rr.NobodyElse():
            return translate("refusals", "Choose another person.")
        case rr.StandsInAlready():
            return translate("refusals", "They come in somebody else's place already.")
        case rr.BadgeCollectedAlready(by=by):
            return translate(
                "refusals", "{by} has collected this badge already. Undo that, or reprint."
            ).format(by=by)
    return ""
