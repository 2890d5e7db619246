"""What the screen says after a scan: tone, icon and headline of the closed vocabulary."""

from __future__ import annotations

from msgspec import Struct

from kiosk.domain.outcomes import Verdict
from ui.words import translate

_ATTENTION = (
    Verdict.ALREADY_IN,
    Verdict.OK_READ_NOTE,
    Verdict.OK_PROTOCOL_ALERTED,
    Verdict.NOT_CONFIRMED,
    Verdict.SEVERAL_MATCH,
)


class VerdictView(Struct, frozen=True):
    tone: str  # ok, attention, refused
    headline: str
    sentence: str

    @property
    def icon(self) -> str:
        """A shape of its own for each tone, so that no one has to see colours."""
        return self.tone


def tone_of(verdict: Verdict) -> str:
    if verdict is Verdict.OK:
        return "ok"
    return "attention" if verdict in _ATTENTION else "refused"


def headline(verdict: Verdict) -> str:
    """The closed vocabulary, in the language of the window."""
    return {
        Verdict.OK: translate("verdict", "Welcome"),
        Verdict.OK_PROTOCOL_ALERTED: translate("verdict", "Welcome: protocol is told"),
        Verdict.OK_READ_NOTE: translate("verdict", "Checked in: read the note"),
        Verdict.ALREADY_IN: translate("verdict", "Already in"),
        Verdict.WRONG_DAY_OR_SESSION: translate("verdict", "Not open to this badge"),
        Verdict.SESSION_FULL: translate("verdict", "Session full"),
        Verdict.NOT_ACCREDITED: translate("verdict", "Not accredited"),
        Verdict.DOCUMENT_MISSING: translate("verdict", "A document is missing"),
        Verdict.FEE_OPEN: translate("verdict", "The fee is open"),
        Verdict.CANCELLED: translate("verdict", "Registration cancelled"),
        Verdict.REPLACED_BADGE: translate("verdict", "Old badge: it was replaced"),
        Verdict.REVOKED_BADGE: translate("verdict", "Badge taken back"),
        Verdict.FORGED_OR_DAMAGED: translate("verdict", "Forged or damaged code"),
        Verdict.OTHER_EVENT: translate("verdict", "Badge of another event"),
        Verdict.UNKNOWN_CODE: translate("verdict", "Unknown code"),
        Verdict.SEVERAL_MATCH: translate("verdict", "Several people match"),
        Verdict.BUS_FULL: translate("verdict", "Bus full"),
        Verdict.WRONG_BUS: translate("verdict", "Wrong bus"),
        Verdict.NOT_CONFIRMED: translate("verdict", "Not confirmed: waiting list"),
    }[verdict]
