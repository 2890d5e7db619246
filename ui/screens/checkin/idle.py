"""In the place of the card, while there is none: ready, found, nobody, no event, not opened."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from ui.widgets.placeholder import Placeholder
from ui.words import translate


class IdleCard(QFrame):
    """Says what to do now."""

    pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._words = Placeholder()
        self._words.pressed.connect(self.pressed)
        QVBoxLayout(self).addWidget(self._words)

    def say_ready(self, also: str) -> None:
        sentence = translate("desk", "Scan an invitation or a badge, or type a name anywhere.")
        whole = f"{sentence}\n{also}" if also else sentence
        self._words.say("scan", translate("desk", "Ready"), whole)

    def say_found(self, caption: str) -> None:
        sentence = translate("desk", "Choose with the arrow keys, and press Enter.")
        self._words.say("people", caption, sentence)

    def say_nobody(self) -> None:
        sentence = translate("desk", "Try fewer letters or another spelling, or press F2.")
        self._words.say("search", translate("desk", "Nobody found"), sentence)

    def say_loading(self) -> None:
        self._words.say("waiting", translate("desk", "Opening the event"))

    def say_no_event(self) -> None:
        self._words.say(
            "setup",
            translate("desk", "No event on this station yet"),
            translate("desk", "Import the organiser's lists, or join a hub that has the event."),
            button=translate("desk", "Import an event (F8)"),
        )

    def say_failure(self, sentence: str) -> None:
        self._words.say("refused", translate("desk", "Rollcall cannot start here"), sentence)
