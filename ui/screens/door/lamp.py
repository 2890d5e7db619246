"""The lamp: one word, one name, one shape, as large as there is room. Also without colours."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from ui.screens.door.view import LampView
from ui.theme import icons, tokens
from ui.theme.theme import colours
from ui.theme.tokens import Tone
from ui.theme.type import font
from ui.widgets.category_chip import paint_letter
from ui.widgets.painted_line import direction_of

# Of the lamp's height: what is read from three metres, and what from one.
HEADLINE, NAME, SMALL = 0.135, 0.125, 0.055
ICON = 0.27
LEADING = 1.32
LINE_PX_MIN = 14
HALVED_FROM = 1.6  # so much wider than the room, a headline stands in two lines
EDGE_PX = 22  # of the band that a refusal has and a welcome has not


class Lamp(QWidget):
    """Shows one result until the next. A welcome is plain, a warning framed, a refusal striped."""

    def __init__(self) -> None:
        super().__init__()
        self._view = LampView("calm", "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(QSize(420, 320))

    def show_lamp(self, view: LampView) -> None:
        self._view = view
        self.setAccessibleName(view.spoken)
        self.update()

    def paint_now(self) -> None:
        """Before anything else of the window."""
        if self.isVisible():
            self.repaint()

    @property
    def _tone(self) -> Tone:
        tones = {"ok": colours().ok, "attention": colours().attention}
        return {**tones, "refused": colours().refused}.get(self._view.tone, colours().calm)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tone, box = self._tone, QRectF(self.rect()).adjusted(1, 1, -1, -1)
        path = QPainterPath()
        path.addRoundedRect(box, tokens.RADIUS_L * 1.5, tokens.RADIUS_L * 1.5)
        painter.fillPath(path, QColor(tone.fill))
        self._paint_edge(painter, path, box, tone)
        self._paint_inside(painter, tone)

    def _paint_edge(self, painter: QPainter, path: QPainterPath, box: QRectF, tone: Tone) -> None:
        if self._view.tone == "attention":
            painter.setPen(QPen(QColor(tone.on_fill), EDGE_PX / 2))
            inset = box.adjusted(*(2 * [EDGE_PX / 2]), *(2 * [-EDGE_PX / 2]))
            painter.drawRoundedRect(inset, tokens.RADIUS_L, tokens.RADIUS_L)
        if self._view.tone == "refused":
            painter.save()
            painter.setClipPath(path)
            painter.setPen(QPen(QColor(tone.on_fill), EDGE_PX * 0.5))
            for top in (box.top(), box.bottom() - EDGE_PX):
                painter.setClipRect(
                    QRectF(box.left(), top, box.width(), EDGE_PX),
                    Qt.ClipOperation.ReplaceClip,
                )
                painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
                at = box.left() - EDGE_PX
                while at < box.right() + EDGE_PX:
                    painter.drawLine(QPointF(at, top + EDGE_PX + 4), QPointF(at + EDGE_PX, top - 4))
                    at += EDGE_PX * 1.6
            painter.restore()

    def _paint_inside(self, painter: QPainter, tone: Tone) -> None:
        high = self.height()
        lines = self._lines(painter)
        whole = (ICON + sum(line.share for line in lines) * LEADING) * high + tokens.GAP_L
        scale = min(1.0, (high - 3 * EDGE_PX) / whole)  # many lines are all a little smaller
        lines = [replace(line, share=line.share * scale) for line in lines]
        icon_px = round(ICON * high * scale)
        heights = [round(line.share * high * LEADING) for line in lines]
        top = max(EDGE_PX, (high - icon_px - tokens.GAP_L - sum(heights)) // 2)
        square = QRectF((self.width() - icon_px) / 2, top, icon_px, icon_px)
        shape = self._view.tone if self._view.tone != "calm" else "scan"
        icons.paint(painter, shape, (tone.on_fill, tone.fill), square)
        top += icon_px + tokens.GAP_L
        for line, height in zip(lines, heights, strict=True):
            painter.setPen(QColor(tone.on_fill))
            row = QRect(2 * EDGE_PX, top, self._room, height)
            if line.is_category:
                row = self._paint_tile(painter, line, row)
                painter.setPen(QColor(tone.on_fill))
            self._fit(painter, line, row.width())
            text = painter.fontMetrics().elidedText(
                line.text, Qt.TextElideMode.ElideRight, row.width()
            )
            painter.setLayoutDirection(direction_of(text, self.layoutDirection()))
            painter.drawText(row, int(Qt.AlignmentFlag.AlignCenter), text)
            top += height

    @property
    def _room(self) -> int:
        return self.width() - 4 * EDGE_PX

    def _lines(self, painter: QPainter) -> list[_Line]:
        view = self._view
        painter.setFont(font(round(HEADLINE * self.height()), bold=True))
        headline = [view.headline]
        if painter.fontMetrics().horizontalAdvance(view.headline) > HALVED_FROM * self._room:
            headline = _halves(view.headline)
        share = HEADLINE if len(headline) == 1 else HEADLINE * 0.75
        lines = [_Line(part, share, bold=True) for part in headline]
        if view.name:
            lines.append(_Line(view.name, NAME, bold=True))
        if view.native:
            lines.append(_Line(view.native, SMALL * 1.4))
        if view.category is not None:
            lines.append(_Line(view.category.word, SMALL, bold=True, is_category=True))
        if view.organisation:
            lines.append(_Line(view.organisation, SMALL))
        painter.setFont(font(round(SMALL * self.height())))
        wide = painter.fontMetrics().horizontalAdvance(view.sentence)
        parts = _halves(view.sentence) if wide > self._room else [view.sentence]
        return lines + [_Line(part, SMALL) for part in parts if part]

    def _fit(self, painter: QPainter, line: _Line, room: int) -> None:
        """As large as it may be, smaller where it would not fit; cut only beyond that."""
        size_px = max(LINE_PX_MIN, round(line.share * self.height()))
        painter.setFont(font(size_px, bold=line.bold))
        wide = painter.fontMetrics().horizontalAdvance(line.text)
        if wide > room:
            fitting = int(size_px * room / wide * 0.97)
            painter.setFont(font(max(LINE_PX_MIN, size_px // 2, fitting), bold=line.bold))

    def _paint_tile(self, painter: QPainter, line: _Line, row: QRect) -> QRect:
        """The category's letter; what is left of the row is for its word."""
        assert self._view.category is not None
        side = row.height() - 6
        self._fit(painter, line, row.width() - side - tokens.GAP_M)
        wide = painter.fontMetrics().horizontalAdvance(line.text) + tokens.GAP_S
        whole = side + tokens.GAP_M + wide
        group = QRect(row.center().x() - whole // 2, row.top(), whole, row.height())
        tile = QRect(group.left(), row.top() + 3, side, side)
        word = QRect(group.left() + side + tokens.GAP_M, row.top(), wide, row.height())
        direction = self.layoutDirection()
        tile = QStyle.visualRect(direction, group, tile)
        paint_letter(painter, self._view.category, QRectF(tile))
        return QStyle.visualRect(direction, group, word)


class _Line(Struct, frozen=True):
    """One line of the lamp; its size is a share of the lamp's height."""

    text: str
    share: float
    bold: bool = False
    is_category: bool = False


def _halves(text: str) -> list[str]:
    """Two lines of about the same length, parted at a space."""
    spaces = [at for at, char in enumerate(text) if char == " "]
    if not spaces:
        return [text]
    at = min(spaces, key=lambda place: abs(place - len(text) // 2))
    return [text[:at], text[at + 1 :]]
