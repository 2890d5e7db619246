"""The keys of the designer: the same everywhere in it, also while a field is typed into."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

# Fields would take these for their own letters; here the letters are edits of the layout.
UNDO, REDO, REDO_TOO = "Ctrl+Z", "Ctrl+Y", "Ctrl+Shift+Z"
_OURS = tuple(QKeySequence(key) for key in (UNDO, REDO, REDO_TOO))


class FieldKeys(QObject):
    """Takes undo and redo from the fields that it watches, and leaves them to the screen."""

    def watch(self, holder: QWidget) -> None:
        for widget in holder.findChildren(QWidget):
            widget.removeEventFilter(self)
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        if QKeySequence(event.keyCombination()) not in _OURS:
            return False
        event.ignore()  # not the field's: so it is a shortcut
        return True


def shortcut(screen: QWidget, key: str, pressed: object) -> None:
    """A key that works while the focus is anywhere on the screen."""
    made = QShortcut(QKeySequence(key), screen)
    made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    made.activated.connect(pressed)
