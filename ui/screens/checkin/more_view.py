"""What else can be done about a person, besides what the buttons of the desk say."""

from __future__ import annotations

from msgspec import Struct

from kiosk.domain.cards import PersonCard
from ui.words import translate


class MoreAct(Struct, frozen=True):
    """One line of the menu."""

    name: str
    words: str
    icon: str


def more_acts(card: PersonCard) -> tuple[MoreAct, ...]:
    """The lines of the menu for this person."""
    if card.cancelled:
        return ()
    return (
        MoreAct("send", translate("desk", "To the exceptions desk (Ctrl+E)"), "waiting"),
        MoreAct("collect", translate("desk", "Somebody else collects the badge"), "badge"),
        MoreAct("substitute", translate("desk", "Somebody comes in their place"), "people"),
        MoreAct("lend", translate("desk", "Lend a headset or card"), "lend"),
        MoreAct("photo", translate("desk", "Photograph"), "photo"),
        *(
            (MoreAct("fee", translate("desk", "The fee is paid"), "check"),)
            if card.fee_open
            else ()
        ),
        MoreAct("accredit", translate("desk", "Accreditation"), "check"),
        *(
            (MoreAct("delegation", translate("desk", "Role in the delegation"), "flag"),)
            if card.delegation
            else ()
        ),
    )
