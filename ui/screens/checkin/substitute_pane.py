"""Somebody comes in another's place, in the place of the card: who, and what they take over."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
)

from ui.screens.checkin.hit_list import HitList
from ui.screens.checkin.substitute_view import SubstituteView, put_words
from ui.screens.checkin.view import HitsView
from ui.theme import tokens
from ui.widgets.labels import label
from ui.widgets.search_field import SearchField
from ui.words import translate
from ui.words.refusals import field_words

REASON_CHARS_MAX = 200
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SubstitutePane(QFrame):
    """Gives back who was chosen, or that it is somebody new."""

    searched = Signal(str)
    chosen = Signal(str)  # participant
    new_asked = Signal(str)  # what was typed
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._title = label(kind="headline", wrap=True)
        self._follows = label(kind="muted", wrap=True)
        self.field = SearchField(translate("substitute", "Name or code of who comes"))
        self.hits = HitList()
        self._nobody = label(
            translate("substitute", "Nobody registered is called so."), kind="muted", wrap=True
        )
        self.category = QCheckBox()
        self.role = QCheckBox()
        self.reason = QLineEdit()
        self.reason.setMaxLength(REASON_CHARS_MAX)
        self.reason.setPlaceholderText(field_words("reason"))
        self.reason.setAccessibleName(field_words("reason"))
        self.put = QPushButton()
        self.put.setProperty("kind", "primary")
        self.new = QPushButton(translate("substitute", "Somebody new"))
        self.cancel = QPushButton(translate("form", "Cancel (Esc)"))
        self._lay_out()
        self.field.textEdited.connect(self.searched)
        self.field.stepped.connect(self._step)
        self.field.entered.connect(self._enter)
        self.field.given_up.connect(self.closed)
        self.hits.clicked.connect(self._say_who)
        self.put.clicked.connect(self._enter)
        self.new.clicked.connect(self._ask_new)
        self.cancel.clicked.connect(self.closed)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.GAP_XL, tokens.GAP_L, tokens.GAP_XL, tokens.GAP_L)
        column.setSpacing(tokens.GAP_S)
        for widget in (self._title, self._follows, self.field, self._nobody):
            column.addWidget(widget)
        column.addWidget(self.hits, 1)
        takes = QHBoxLayout()
        takes.setSpacing(tokens.GAP_XL)
        takes.addWidget(self.category)
        takes.addWidget(self.role)
        takes.addStretch(1)
        column.addLayout(takes)
        column.addWidget(self.reason)
        buttons = QHBoxLayout()
        buttons.addWidget(self.put, 1)
        buttons.addWidget(self.new)
        buttons.addWidget(self.cancel)
        for button in (self.put, self.new, self.cancel):
            button.setMinimumHeight(tokens.MAIN_BUTTON_PX - 8)
        column.addLayout(buttons)

    def show_substitute(self, view: SubstituteView) -> None:
        self._title.setText(view.title)
        self._follows.setText(view.follows)
        for box, words in ((self.category, view.category), (self.role, view.role)):
            box.setText(words)
            box.setVisible(bool(words))
            box.setChecked(True)
        self.field.clear()
        self.reason.clear()
        self.field.setFocus()

    def show_candidates(self, view: HitsView) -> None:
        self.hits.show_hits(view)
        self._nobody.setVisible(not view.hits)
        self._say_who()

    def show_scanned(self, view: HitsView) -> None:
        """The one whose badge was scanned, marked for Enter."""
        self.field.clear()
        self.show_candidates(view)
        self.field.setFocus()

    def forget(self) -> None:
        """Nobody's name stays behind."""
        self.hits.show_hits(HitsView("", (), ""))
        for words in (self._title, self._follows):
            words.clear()
        self.field.clear()
        self.reason.clear()

    def _step(self, step: int) -> None:
        self.hits.move_choice(step)
        self._say_who()

    def _say_who(self) -> None:
        self.put.setText(put_words(self.hits.chosen_name()))

    def _enter(self) -> None:
        participant = self.hits.chosen()
        if participant:
            self.chosen.emit(participant)
        else:
            self._ask_new()

    def _ask_new(self) -> None:
        self.new_asked.emit(self.field.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = self.focusWidget()
        if event.key() in _ENTERS:
            if isinstance(focused, QAbstractButton) and not isinstance(focused, QCheckBox):
                focused.click()
            else:
                self._enter()
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
