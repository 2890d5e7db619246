"""What the window speaks: every language by its own name, so that its readers find it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QGridLayout, QPushButton, QVBoxLayout

from kiosk.languages import shipped
from ui.look import AS_COMPUTER
from ui.theme import tokens
from ui.widgets.labels import label
from ui.words import translate

IN_A_ROW = 5


class LanguageCard(QFrame):
    """Says which language was chosen; the window is made anew in it."""

    chosen = Signal(str)  # a code of kiosk/languages.py; empty: as the computer is set

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QPushButton] = {}
        self._chosen = AS_COMPUTER
        grid = QGridLayout()
        grid.setSpacing(tokens.GAP_S)
        names = [(AS_COMPUTER, translate("look", "As the computer is set"))]
        names += [(language.code, language.own_name) for language in shipped()]
        for number, (code, name) in enumerate(names):
            button = QPushButton(name)
            button.setProperty("kind", "choice")
            button.setCheckable(True)
            button.clicked.connect(partial(self._choose, code))
            if code:
                button.setLocale(QLocale(code))
            self._group.addButton(button)
            self._buttons[code] = button
            grid.addWidget(button, number // IN_A_ROW, number % IN_A_ROW)
        self._unfinished = label(kind="strong", wrap=True)
        self._unfinished.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.GAP_XL, tokens.GAP_L, tokens.GAP_XL, tokens.GAP_L)
        column.setSpacing(tokens.GAP_M)
        column.addWidget(label(translate("look", "Language"), "strong"))
        column.addLayout(grid)
        column.addWidget(self._unfinished, 0, Qt.AlignmentFlag.AlignTop)

    def show_chosen(self, code: str) -> None:
        self._chosen = code
        self._buttons[code].setChecked(True)

    def tell_unfinished(self, screen: str) -> None:
        """What somebody typed there would be gone."""
        self._buttons[self._chosen].setChecked(True)
        self._unfinished.setText(
            translate("look", "First finish or leave what is open under “{screen}”.").format(
                screen=screen
            )
        )
        self._unfinished.show()

    def _choose(self, code: str) -> None:
        self._unfinished.hide()
        self.chosen.emit(code)
