"""A field for a PIN and its digits for fingers; the keyboard does the same without them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from kiosk.domain.staff import PIN_DIGITS_MAX
from ui.theme import tokens
from ui.words import translate

KEY_PX = 64
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class PinField(QLineEdit):
    """Takes digits. What else is typed chooses a name."""

    entered = Signal()
    stepped = Signal(int)
    lettered = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setMaxLength(PIN_DIGITS_MAX)
        self.setAccessibleName(translate("staff", "PIN"))
        self.setPlaceholderText(translate("staff", "PIN"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        # Some input methods offer what was typed before; and dots read the same from either side.
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhHiddenText
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, text = Qt.Key(event.key()), event.text()
        if key in _ENTERS:
            if not event.isAutoRepeat():
                self.entered.emit()
        elif key in _STEPS:
            self.stepped.emit(_STEPS[key])
        elif key == Qt.Key.Key_Escape:
            self.clear()
        elif text.isprintable() and text and not text.isdecimal():
            self.lettered.emit(text)
        else:
            super().keyPressEvent(event)


class PinPad(QWidget):
    """Says that a PIN was entered; the PIN is read once and then gone."""

    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.field = PinField()
        self.field.entered.connect(self.entered)
        keys = QGridLayout()
        keys.setSpacing(tokens.GAP_S)
        for place, words in enumerate(("1", "2", "3", "4", "5", "6", "7", "8", "9", "⌫", "0", "✓")):
            button = QPushButton(words)
            button.setMinimumSize(KEY_PX, KEY_PX)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keyboard has digits of its own
            button.setAccessibleName(_name_of(words))
            button.clicked.connect(self._pressed)
            if words == "✓":
                button.setProperty("kind", "primary")
            keys.addWidget(button, place // 3, place % 3)
        pad = QWidget()
        pad.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as on every keypad
        keys.setContentsMargins(0, 0, 0, 0)
        pad.setLayout(keys)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.GAP_M)
        column.addWidget(self.field)
        column.addWidget(pad)

    def take(self) -> str:
        """What was typed. It does not stay in the field."""
        pin = self.field.text()
        self.field.clear()
        return pin

    def _pressed(self) -> None:
        button = self.sender()
        assert isinstance(button, QPushButton)
        match button.text():
            case "⌫":
                self.field.backspace()
            case "✓":
                self.entered.emit()
            case digit:
                self.field.insert(digit)
        self.field.setFocus()


def _name_of(words: str) -> str:
    if words == "⌫":
        return translate("staff", "Delete a digit")
    return translate("staff", "Sign in") if words == "✓" else words
