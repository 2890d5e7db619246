"""The slim rail at the side: where one can go, in icons, words and keys."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QLabel, QVBoxLayout

from ui.theme import icons, tokens
from ui.theme.theme import colours
from ui.theme.type import fitted, font

HEIGHT_PX, HEIGHT_PX_MIN = 74, 40
MARK_PX = 36
WORDS_FROM_PX = 52  # lower, there is room for the icon alone
LOW_PX = 740  # of a rail: less stands between its parts
WORDS_PX_MIN = 10  # words of some languages are longer than the rail is wide


class Place(Struct, frozen=True):
    """One screen that the rail leads to."""

    name: str
    icon: str
    words: str
    key: str


class RailButton(QAbstractButton):
    """An icon over a word; the one in use is filled."""

    def __init__(self, place: Place) -> None:
        super().__init__()
        self.place = place
        self._count = 0
        self._spoken = True
        self.setText(place.words)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setToolTip(f"{place.words} ({place.key})")
        self.setAccessibleName(place.words)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_count(self, count: int) -> None:
        """A number that wants to be looked at; 0 hides it."""
        self._count = count
        self.update()

    def speak(self, on: bool) -> None:
        """With its word below the icon, or the icon alone."""
        if on != self._spoken:
            self._spoken = on
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(tokens.RAIL_PX, HEIGHT_PX)

    def minimumSizeHint(self) -> QSize:
        return QSize(tokens.RAIL_PX, HEIGHT_PX_MIN)

    def paintEvent(self, event: QPaintEvent) -> None:
        c = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = c.on_rail_active if self.isChecked() else c.rail_text
        box = QRectF(self.rect()).adjusted(7, 3, -7, -3)
        painter.setPen(QColor(c.rail_text) if self.hasFocus() else Qt.PenStyle.NoPen)
        if self.isChecked():
            painter.setBrush(QColor(c.rail_active))
        else:
            painter.setBrush(QColor(c.rail_hover if self.underMouse() else c.rail))
        painter.drawRoundedRect(box, tokens.RADIUS_M, tokens.RADIUS_M)
        up = (HEIGHT_PX - self.height()) // 2  # many places on a small screen stand closer
        top = 12 - up if self._spoken else (self.height() - 26) / 2
        square = QRectF(self.width() / 2 - 13, top, 26, 26)
        icons.paint(painter, self.place.icon, (ink, c.rail), square)
        if self._spoken:
            self._paint_words(painter, ink, up)
        if self._count:
            self._paint_count(painter)

    def _paint_words(self, painter: QPainter, ink: str, up: int) -> None:
        painter.setPen(QColor(ink))
        words = QRect(4, 42 - up, self.width() - 8, 22)
        painter.setFont(
            fitted(
                self.text(),
                words.width() - 8,
                size_px=tokens.CAPTION_PX,
                least_px=WORDS_PX_MIN,
                bold=self.isChecked(),
            )
        )
        cut = painter.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, words.width() - 4
        )
        painter.drawText(words, int(Qt.AlignmentFlag.AlignCenter), cut)

    def _paint_count(self, painter: QPainter) -> None:
        tone = colours().attention
        painter.setFont(font(tokens.CAPTION_PX - 1, bold=True))
        text = str(self._count) if self._count < 100 else "99+"
        width = max(20, painter.fontMetrics().horizontalAdvance(text) + 10)
        box = QRectF(self.width() / 2 + 6, 6, width, 20)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tone.fill))
        painter.drawRoundedRect(box, 10, 10)
        painter.setPen(QColor(tone.on_fill))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


class Rail(QFrame):
    """Says where somebody wants to go."""

    gone = Signal(str)

    def __init__(self, places: tuple[Place, ...]) -> None:
        super().__init__()
        self.setProperty("kind", "rail")
        self.setFixedWidth(tokens.RAIL_PX)
        self._buttons: dict[str, RailButton] = {}
        self._column = column = QVBoxLayout(self)
        top = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        self._mark = mark = QLabel(alignment=top)
        mark.setPixmap(icons.pixmap("rollcall", "#FFFFFF", MARK_PX))
        column.addWidget(mark)
        for place in places:
            if place is places[-1]:
                column.addStretch(1)
            button = RailButton(place)
            button.clicked.connect(self._pressed)
            self._buttons[place.name] = button
            column.addWidget(button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """All places have their words, or none has."""
        super().resizeEvent(event)
        low = self.height() < LOW_PX
        between, around = (0, tokens.GAP_S) if low else (2, tokens.GAP_L)
        mark_px = MARK_PX + (tokens.GAP_XS if low else tokens.GAP_L)
        self._mark.setFixedHeight(mark_px)
        self._column.setSpacing(between)
        self._column.setContentsMargins(0, around, 0, around)
        count = len(self._buttons)
        room = self.height() - 2 * around - mark_px - between * count
        for button in self._buttons.values():
            button.speak(room // count >= WORDS_FROM_PX)

    def mark(self, name: str) -> None:
        self._buttons[name].setChecked(True)

    def show_count(self, name: str, count: int) -> None:
        self._buttons[name].show_count(count)

    def _pressed(self) -> None:
        button = self.sender()
        assert isinstance(button, RailButton)
        self.gone.emit(button.place.name)
