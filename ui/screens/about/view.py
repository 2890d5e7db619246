"""Every key that the window listens to, and what it does."""

from __future__ import annotations

from msgspec import Struct

from ui.words import translate


class KeyLine(Struct, frozen=True):
    key: str
    words: str


class KeyGroup(Struct, frozen=True):
    title: str
    lines: tuple[KeyLine, ...]


def key_groups() -> tuple[KeyGroup, ...]:
    return (
        KeyGroup(
            translate("keys", "At the desk"),
            (
                KeyLine(translate("keys", "any letter"), translate("keys", "Search, anywhere")),
                KeyLine("↑ ↓", translate("keys", "Choose in the list")),
                KeyLine("Enter", translate("keys", "Open the person, then what the button says")),
                KeyLine("Esc", translate("keys", "Clear the screen for the next person")),
                KeyLine("Ctrl+Z", translate("keys", "Undo this station's last act")),
                KeyLine("F2", translate("keys", "Register a walk-in")),
                KeyLine("F3", translate("keys", "Correct a name, and print it again")),
                KeyLine("1 – 4", translate("keys", "The reason for a reprint")),
            ),
        ),
        KeyGroup(
            translate("keys", "Going about"),
            (
                KeyLine("F4", translate("keys", "Desk")),
                KeyLine("F5", translate("keys", "Site visits")),
                KeyLine("F6", translate("keys", "Printing")),
                KeyLine("Shift+F6", translate("keys", "The event in numbers")),
                KeyLine("F7", translate("keys", "Exchange with other stations")),
                KeyLine("F8", translate("keys", "Import lists")),
                KeyLine("F9", translate("keys", "What stations did that does not fit together")),
                KeyLine("F10", translate("keys", "Stations, and how they are")),
                KeyLine("Ctrl+F10", translate("keys", "Accounts of the staff")),
                KeyLine("Ctrl+L", translate("keys", "Lock, or let somebody else sign in")),
                KeyLine("F11", translate("keys", "Designing badges")),
                KeyLine("F12", translate("keys", "Roll call at the buses")),
                KeyLine("Shift+F5", translate("keys", "Door of a session")),
                KeyLine("F1", translate("keys", "This page")),
            ),
        ),
    )
