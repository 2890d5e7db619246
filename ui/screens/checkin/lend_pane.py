"""Lending, in the place of the card: a field for the item, and what this person has."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout

from ui.screens.checkin.lend_view import LendView
from ui.theme import tokens
from ui.widgets.labels import label, restyle
from ui.words import translate

ITEM_CHARS_MAX = 60


class ItemField(QLineEdit):
    """Takes the number of an item. While nothing stands in it, Ctrl+Z is of what was lent."""

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Undo)
            and not self.text()
        ):
            event.ignore()
            return False
        return super().event(event)


class LendPane(QFrame):
    """Gives back which item was scanned or typed."""

    scanned = Signal(str)
    list_asked = Signal()
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._title = label(kind="headline", wrap=True)
        self._sentence = label(kind="muted", wrap=True)
        self.field = ItemField()
        self.field.setMaxLength(ITEM_CHARS_MAX)
        self.field.setPlaceholderText(translate("lending", "Number of the item"))
        self.field.setAccessibleName(translate("lending", "Number of the item"))
        self.field.returnPressed.connect(self._entered)
        self._answer = label(kind="title", wrap=True)
        self._items = label(kind="strong", wrap=True)
        self._out = label(kind="muted", wrap=True)
        self._list = QPushButton(translate("lending", "List of what is out"))
        self._list.clicked.connect(self.list_asked)
        self._close = QPushButton(translate("lending", "Done (Esc)"))
        self._close.clicked.connect(self.closed)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.GAP_XL, tokens.GAP_L, tokens.GAP_XL, tokens.GAP_L)
        column.setSpacing(tokens.GAP_M)
        lines = (self._title, self._sentence, self.field, self._answer, self._items, self._out)
        for widget in lines:
            column.addWidget(widget)
        column.addStretch(1)
        buttons = QHBoxLayout()
        buttons.addWidget(self._close, 1)
        buttons.addWidget(self._list)
        for button in (self._close, self._list):
            button.setMinimumHeight(tokens.MAIN_BUTTON_PX - 8)
        column.addLayout(buttons)

    def show_lending(self, view: LendView) -> None:
        self._title.setText(view.title)
        self._sentence.setText(view.sentence)
        self._items.setText("\n".join(view.items))
        self._out.setText(view.out)
        self.field.setFocus()

    def show_answer(self, words: str, tone: str) -> None:
        """What became of the item; empty: nothing was scanned yet."""
        restyle(self._answer, "tone", tone)
        self._answer.setText(words)
        self.field.clear()
        self.field.setFocus()

    def forget(self) -> None:
        """Nobody's name stays behind."""
        self.show_answer("", "")
        for words in (self._title, self._items):
            words.clear()

    def _entered(self) -> None:
        if self.field.text().strip():
            self.scanned.emit(self.field.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
