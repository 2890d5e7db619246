"""How somebody's accreditation stands, in words."""

from __future__ import annotations

from kiosk.domain import accreditation_facts as af
from ui.words import translate


def accreditation_words(state: str) -> str:
    """Of a state that we do not know (a newer version's) its own name."""
    return {
        af.ACCREDITED: translate("accreditation", "accredited"),
        af.NOT_ACCREDITED: translate("accreditation", "not accredited"),
        af.DOCUMENT_MISSING: translate("accreditation", "document missing"),
        af.ADMITTED: translate("accreditation", "let in all the same"),
    }.get(state, state)
