"""Why somebody waits and where they stand, in words."""

from __future__ import annotations

from kiosk.domain import exceptions as e
from kiosk.domain import selfservice_facts as sf
from kiosk.domain.outcomes import Verdict
from ui.words import translate
from ui.words.verdicts import headline

_FINDING = ("scan", "look-up", "rows")
_CHOOSING = ("privacy", "photo", "diet", "access", "visits", "interests")
_PRINTING = ("print", "done")


def waiting_reason_words(reason: str) -> str:
    """What a desk or a kiosk says is the matter; of a newer version's word the word itself."""
    known = {
        e.DOCUMENT: translate("exceptions", "Document or accreditation"),
        e.FEE: translate("exceptions", "Fee"),
        e.DETAILS: translate("exceptions", "Name or details"),
        e.BADGE: translate("exceptions", "Badge or printer"),
        e.VISIT: translate("exceptions", "Site visit"),
        e.OTHER: translate("exceptions", "Something else"),
        sf.ASKED: translate("exceptions", "Asked for help"),
        sf.PROTOCOL: translate("exceptions", "Guest of protocol"),
        sf.PRINTER: translate("exceptions", "Badge or printer"),
        sf.LOOK_UP: translate("exceptions", "Not found"),
        sf.CORRECTION: translate("exceptions", "Name or details"),
        sf.PARTNER: translate("exceptions", "Waits in vain for a meeting"),
        sf.TROUBLE: translate("exceptions", "A fault of the kiosk"),
    }
    if reason in known:
        return known[reason]
    return headline(Verdict(reason)) if reason in set(Verdict) else reason


def step_words(step: str) -> str:
    """Where in a kiosk's flow they stand; empty: it tells nothing, as at a desk."""
    if step in _FINDING:
        return translate("exceptions", "looking for themselves")
    if step == "meetings":
        return translate("exceptions", "looking at their meetings")
    if step in _CHOOSING:
        return translate("exceptions", "answering questions")
    if step in _PRINTING:
        return translate("exceptions", "waiting for the badge")
    return ""
