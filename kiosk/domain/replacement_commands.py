"""What can be asked for where somebody else comes: in their place, or for their badge."""

from __future__ import annotations

from msgspec import Struct


class Newcomer(Struct, frozen=True):
    """Somebody who is not registered yet and comes in another's place."""

    given_name: str
    family_name: str
    honorific: str = ""
    native_name: str = ""
    position: str = ""
    organisation: str = ""  # empty: as whom they come for
    country: str = ""  # likewise
    email: str = ""
    family_name_first: bool = False
    although_similar: bool = False  # the warning was read and it is another person


class Substitute(Struct, frozen=True):
    """Somebody comes in a participant's place: that registration is cancelled, its badge void, and
    who comes belongs to the delegation. Seats on visits stay whose they are."""

    participant: str  # who does not come
    successor: str = ""  # participant; empty: `newcomer` is registered
    newcomer: Newcomer | None = None
    takes_category: bool = True
    takes_role: bool = True  # head, alternate, ... of the delegation
    reason: str = ""


class HandBadgeTo(Struct, frozen=True):
    """Hand a participant's badge to somebody else, who collects it for them."""

    participant: str
    by: str  # who collects it
    seen: str  # of replacement_facts.SEEN


ReplacementCommand = Substitute | HandBadgeTo
