"""A band above every screen: whom protocol waits for has arrived, until somebody takes care."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from ui.theme import icons, tokens
from ui.theme.theme import colours
from ui.widgets.labels import OneLine
from ui.words import translate

ICON_PX = 32


class ArrivalBand(QFrame):
    """Shows one arrival at a time, and how many more wait."""

    taken = Signal(str)  # participant
    all_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._participant = ""
        self.setProperty("verdict", "attention")
        self._picture = QLabel()
        self._name = OneLine("", "title")
        self._about = OneLine()
        self.more = QPushButton()
        self.more.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.more.clicked.connect(self.all_asked)
        # The field of the desk keeps the focus: an alert must not catch the next scan's Enter.
        self.take = QPushButton(translate("protocol", "I take care (Ctrl+T)"))
        self.take.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.take.clicked.connect(self.press)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._about)
        row = QHBoxLayout(self)
        row.setContentsMargins(tokens.GAP_L, tokens.GAP_S, tokens.GAP_L, tokens.GAP_S)
        row.setSpacing(tokens.GAP_M)
        row.addWidget(self._picture)
        row.addLayout(words, 1)
        row.addWidget(self.more)
        row.addWidget(self.take)
        self.hide()

    def show_arrival(self, participant: str, words: tuple[str, str], *, more: int) -> None:
        """Who has arrived, and where and when; `more` others wait behind."""
        self._participant = participant
        name, about = words
        look = colours().attention
        self._picture.setPixmap(icons.pixmap("flag", look.on_fill, ICON_PX, inner=look.fill))
        self._name.setText(translate("protocol", "{name} has arrived").format(name=name))
        self._about.setText(about)
        self.more.setText(translate("protocol", "%n more", "", more))
        self.more.setVisible(more > 0)
        self.take.setEnabled(True)
        self.setAccessibleName(f"{self._name.text()}. {about}")
        self.show()

    def put_away(self) -> None:
        self._participant = ""
        self.hide()

    def press(self) -> None:
        if self._participant and self.take.isEnabled():
            self.take.setEnabled(False)  # until it is answered
            self.taken.emit(self._participant)
