"""A page on which one line is typed, with the keyboard of the language below it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from ui.selfservice.dress import sizes
from ui.selfservice.head import Head
from ui.selfservice.keyboard import Keyboard
from ui.selfservice.sheets import Asking
from ui.selfservice.shell_view import typing_words
from ui.selfservice.touch_button import TouchButton

_GROWS = QSizePolicy.Policy.Expanding
_TALL_KEYS = 16  # of a totem: more room than the keyboard and what is asked need
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Line(QLineEdit):
    """One line that nothing remembers: no menu, no dropping, no suggestion, nothing undone."""

    entered = Signal()

    def __init__(self, name: str, text: str, chars_max: int) -> None:
        super().__init__()
        self.setMaxLength(chars_max)
        self.setText(text)
        self.setAccessibleName(name)
        if self.isRightToLeft():
            # An empty line would begin where the computer's keyboard does, at the left.
            right, absolute = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignAbsolute
            self.setAlignment(right | absolute | Qt.AlignmentFlag.AlignVCenter)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setDragEnabled(False)
        self.setAcceptDrops(False)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTERS:
            if not event.isAutoRepeat():
                self.entered.emit()
            return
        super().keyPressEvent(event)


class TypingPage(QWidget):
    """Gives back the line once it is long enough."""

    typed = Signal(str)
    touched = Signal()  # a letter: somebody is there

    def __init__(self, asking: Asking, room: QSize, *, language: str) -> None:
        super().__init__()
        s = sizes()
        self.sheet = asking
        self.line = Line(asking.name, asking.text, asking.chars_max)
        self.line.textChanged.connect(self._show_length)
        self.line.entered.connect(self._enter)
        self.next = TouchButton(typing_words()["next"], kind="primary")
        self.next.clicked.connect(self._enter)
        self.keyboard = Keyboard(self.line, language=language, digits_first=asking.digits_first)
        self.keyboard.fit(room.width())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, s.gap_s, 0, 0)
        column.setSpacing(s.gap_m)
        column.addWidget(Head(asking), 1)
        row = QHBoxLayout()
        row.setContentsMargins(s.gap_l, 0, s.gap_l, 0)
        row.setSpacing(s.gap_m)
        self.line.setSizePolicy(_GROWS, QSizePolicy.Policy.Preferred)  # as tall as what is beside
        row.addWidget(self.line, 1)
        row.addWidget(self.next)
        column.addLayout(row)
        if s.portrait and room.height() > _TALL_KEYS * s.key:
            column.addStretch(1)  # nobody looks at the floor to read what they type
        column.addWidget(self.keyboard)
        self._show_length(asking.text)

    def first_focus(self) -> QWidget | None:
        return self.line

    def _enter(self) -> None:
        if self.next.isEnabled():
            self.typed.emit(self.line.text())

    def _show_length(self, text: str) -> None:
        self.next.setEnabled(self.sheet.is_enough(text))
        self.touched.emit()
