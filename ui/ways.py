"""Where one can go in the window: on the rail, behind it, and by which keys."""

from __future__ import annotations

from ui.widgets.rail import Place
from ui.words import translate

# Screens that lie behind one on the rail, and their keys: few people ever need them.
BEHIND = {"exceptions": "checkin", "designer": "printing", "roll": "visits", "staff": "stations"}
BEHIND_KEYS = {"exceptions": "Shift+F9", "designer": "F11", "roll": "F12", "staff": "Ctrl+F10"}


def places() -> tuple[Place, ...]:
    """Where one can go, top to bottom."""
    return (
        Place("checkin", "desk", translate("rail", "Desk"), "F4"),
        Place("visits", "visits", translate("rail", "Visits"), "F5"),
        Place("protocol", "flag", translate("rail", "Protocol"), "Shift+F4"),
        Place("door", "door", translate("rail", "Door"), "Shift+F5"),
        Place("overview", "overview", translate("rail", "Overview"), "Shift+F6"),
        Place("printing", "printing", translate("rail", "Printing"), "F6"),
        Place("exchange", "exchange", translate("rail", "Exchange"), "F7"),
        Place("setup", "setup", translate("rail", "Import"), "F8"),
        Place("inbox", "inbox", translate("rail", "To settle"), "F9"),
        Place("stations", "stations", translate("rail", "Stations"), "F10"),
        Place("about", "about", translate("rail", "Help"), "F1"),
    )
