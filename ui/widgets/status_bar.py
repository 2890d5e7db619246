"""The line at the foot of the window: calm facts, each a way to the screen that tells more."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from ui.status_view import StatusItem
from ui.theme import icons, tokens
from ui.theme.theme import colours
from ui.widgets.labels import label, restyle
from ui.words import translate


class StatusBar(QFrame):
    """Shows items; says which screen was asked for."""

    gone = Signal(str)
    user_pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "status")
        self.setFixedHeight(42)
        self.setAccessibleName("status")
        self._shown: tuple[StatusItem, ...] = ()
        whole = QHBoxLayout(self)
        whole.setContentsMargins(tokens.GAP_XL, 0, tokens.GAP_XL, 0)
        whole.setSpacing(tokens.GAP_L)
        self._row = QHBoxLayout()
        self._row.setSpacing(tokens.GAP_L)
        whole.addLayout(self._row, 1)
        self.user = _Link("")
        self.user.setToolTip(translate("status", "Lock, or let somebody else sign in (Ctrl+L)"))
        self.user.clicked.connect(self.user_pressed)
        whole.addWidget(self.user)
        self.show_user("")

    def show_user(self, words: str) -> None:
        """Who works here; empty: nobody is asked."""
        self.user.setText(words)
        self.user.setIcon(icons.icon("lock", colours().muted, 18))
        self.user.setAccessibleName(f"{words}. {self.user.toolTip()}")
        self.user.setVisible(bool(words))

    def show_items(self, items: tuple[StatusItem, ...]) -> None:
        items = tuple(item for item in items if item.words)
        if items == self._shown:
            return
        self._shown = items
        while (old := self._row.takeAt(0)) is not None:
            widget = old.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for item in items:
            self._row.addWidget(_Item(item, self))
        self._row.addStretch(1)


class _Item(QWidget):
    def __init__(self, item: StatusItem, bar: StatusBar) -> None:
        super().__init__()
        self._place = item.place
        self._bar = bar
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(7)
        c = colours()
        tone = {"ok": c.ok, "attention": c.attention, "refused": c.refused}.get(item.tone)
        picture = QLabel()
        colour = tone.ink if tone is not None else c.muted
        picture.setPixmap(icons.pixmap(item.icon, colour, 18, inner=c.surface))
        row.addWidget(picture)
        if item.place:
            button = _Link(item.words)
            button.setProperty("tone", item.tone or "plain")
            button.clicked.connect(self._pressed)
            row.addWidget(button)
        else:
            words = label(item.words, "caption")
            if item.tone:
                restyle(words, "tone", item.tone)
            row.addWidget(words)

    def _pressed(self) -> None:
        self._bar.gone.emit(self._place)


class _Link(QPushButton):
    """A button as wide as its words."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.setProperty("kind", "status")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        extra = 14 if self.icon().isNull() else 38
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + extra, 30)
