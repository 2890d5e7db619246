"""The one big field: what is typed or scanned anywhere ends up here."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QStyle

from ui.theme import icons
from ui.theme.theme import colours
from ui.words import translate

_STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -8,
    Qt.Key.Key_PageDown: 8,
}


class SearchField(QLineEdit):
    """Leaves to the desk the keys that mean the desk: Enter, Esc, arrows, undo."""

    entered = Signal()
    stepped = Signal(int)
    given_up = Signal()

    def __init__(self, words: str = "") -> None:
        super().__init__()
        words = words or translate("desk", "Scan a code, or type a name")
        self.setObjectName("search")
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        self.setMaxLength(500)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Undo)
        ):
            event.ignore()  # Ctrl+Z takes back an act, not a letter
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():  # a key held down is one decision, not many
                self.entered.emit()
        elif key in _STEPS:
            self.stepped.emit(_STEPS[key])
        elif key == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QColor(colours().muted))
        square = self.rect().adjusted(20, 0, 0, 0)
        square.setWidth(26)
        square = QStyle.visualRect(self.layoutDirection(), self.rect(), square)
        box = QRectF(square.x(), (self.height() - 26) / 2, 26, 26)
        icon = "search" if self.text() else "scan"
        icons.paint(painter, icon, (colours().muted, colours().surface), box)
