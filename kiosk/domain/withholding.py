"""What a station may know by its role: some facts reach it without their content. Pure."""

from __future__ import annotations

from kiosk.domain import facts as f
from kiosk.domain.interest_facts import PERSONAL_INTEREST_FACTS
from kiosk.domain.roles import DESK, HUB, ORGANISER

# A fact holds data of one sensitivity, so that whole facts can be kept from somebody.
RESTRICTED = (
    f.ContactGiven.kind,
    f.NeedsGiven.kind,
    f.NeedsChanged.kind,
    f.DeskNoteWritten.kind,
    *(one.kind for one in PERSONAL_INTEREST_FACTS),
)
_WIDE_ROLES = frozenset({DESK, ORGANISER, HUB})  # the others stand where anybody may take them


def sees_all(role: str) -> bool:
    """Whether nothing is kept from a station of this role. Of a role that we do not know (a newer
    version's), or of no role, everything is that may be."""
    return role in _WIDE_ROLES


def may_see(role: str, kind: str) -> bool:
    """Whether a station of this role is given the content of facts of this kind."""
    return kind not in RESTRICTED or sees_all(role)
