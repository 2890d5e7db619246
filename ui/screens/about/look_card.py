"""How the window looks: as the computer is set, light, dark, or with high contrast."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from ui.theme import tokens
from ui.widgets.labels import label
from ui.words import translate


class LookCard(QFrame):
    """Says which theme was chosen; the window opens anew in it."""

    chosen = Signal(str)  # a name of tokens.THEMES; empty: as the computer is set

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QPushButton] = {}
        across = QHBoxLayout()
        across.setSpacing(tokens.GAP_S)
        for name, words in _themes():
            button = QPushButton(words)
            button.setProperty("kind", "choice")
            button.setCheckable(True)
            button.clicked.connect(partial(self.chosen.emit, name))
            self._group.addButton(button)
            self._buttons[name] = button
            across.addWidget(button)
        across.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.GAP_XL, tokens.GAP_L, tokens.GAP_XL, tokens.GAP_L)
        column.setSpacing(tokens.GAP_M)
        column.addWidget(label(translate("look", "How it looks"), "strong"))
        column.addLayout(across)

    def show_chosen(self, name: str) -> None:
        self._buttons[name].setChecked(True)


def _themes() -> tuple[tuple[str, str], ...]:
    return (
        ("", translate("look", "As the computer is set")),
        ("light", translate("look", "Light")),
        ("dark", translate("look", "Dark")),
        ("contrast", translate("look", "High contrast")),
    )
