"""The line at the foot of the window: calm facts, each a way to the screen that tells more."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from ui.status_view import StatusItem
from ui.theme import icons, tokens
from ui.theme.theme import colours
from ui.widgets.labels import label, restyle
from ui.words import translate

PICTURE_PX = 18


class StatusBar(QFrame):
    """Shows items; says which screen was asked for."""

    gone = Signal(str)
    user_pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "status")
        self.setFixedHeight(42)
        self.setAccessibleName(translate("status", "Status"))
        self._shown: tuple[StatusItem, ...] = ()
        self._items: list[_Item] = []
        self._calm: tuple[StatusItem, ...] = ()
        self._waiting: StatusItem | None = None
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
        self.fit()

    def show_waiting(self, item: StatusItem) -> None:
        """Who waits for somebody stands first; without words, nobody does."""
        self._waiting = item
        self.show_items(self._calm)

    def show_items(self, items: tuple[StatusItem, ...]) -> None:
        self._calm = items
        first = (self._waiting,) if self._waiting is not None else ()
        items = tuple(item for item in (*first, *items) if item.words)
        if items == self._shown:
            return
        self._shown = items
        while (old := self._row.takeAt(0)) is not None:
            widget = old.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._items = [_Item(item, self) for item in items]
        for made in self._items:
            self._row.addWidget(made)
        self._row.addStretch(1)
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Where not all words fit, calm facts are a picture with a hint: what is wrong stays."""
        for item in self._items:
            item.show_words(True)
        user = self.user.sizeHint().width() + tokens.GAP_L if not self.user.isHidden() else 0
        room = self.width() - 2 * tokens.GAP_XL - user
        for item in sorted(self._items, key=lambda one: one.weight):
            gaps = tokens.GAP_L * len(self._items)
            if sum(one.width_px for one in self._items) + gaps <= room or item.weight > 1:
                return
            item.show_words(False)


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
        picture.setPixmap(icons.pixmap(item.icon, colour, PICTURE_PX, inner=c.surface))
        row.addWidget(picture)
        if item.place:
            button = _Link(item.words)
            button.setProperty("tone", item.tone or "plain")
            button.clicked.connect(self._pressed)
            self._words: QWidget = button
        else:
            self._words = label(item.words, "caption")
            if item.tone:
                restyle(self._words, "tone", item.tone)
        row.addWidget(self._words)
        self._said = item.words
        # What can be done without first: a fact that leads nowhere, then one that is calm.
        self.weight = 2 if item.tone in ("attention", "refused") else int(bool(item.place))

    @property
    def width_px(self) -> int:
        words = self._words.sizeHint().width() + 7 if not self._words.isHidden() else 0
        return PICTURE_PX + words

    def show_words(self, shown: bool) -> None:
        self._words.setVisible(shown)
        self.setToolTip("" if shown else self._said)
        self.setAccessibleName("" if shown else self._said)

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
