"""The badge as it prints, with frames over its parts: pointed at, dragged, pulled, nudged."""

from __future__ import annotations

from math import atan2, degrees
from typing import cast

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from badges.design.pulling import pulled_area, turned, whole_sizes
from badges.design.snapping import Grip
from badges.layout_table import Area
from ui.screens.designer.view import CanvasView, Outline
from ui.theme import tokens
from ui.theme.theme import colours
from ui.theme.tokens import LIGHT
from ui.theme.type import font
from ui.words import translate

MARGIN_PX = 22
HANDLE_PX = 9
HIT_PX = 6  # how far beside a thin part the hand may be
START_PX = 4  # a hand that clicks trembles less than this
SNAP_PX = 7
STEP_MM, FINE_MM = 1.0, 0.1
DRAWN_AGAIN_MS = 60  # after the last change of size
_EMPTY = CanvasView(105, 148, (), -1, (), "")
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
GRIPS = tuple((x, y) for y in (-1, 0, 1) for x in (-1, 0, 1) if (x, y) != (0, 0))


class Canvas(QWidget):
    """Shows a picture and says what a hand or a key does on it. Millimetres are of the card."""

    chosen = Signal(int)
    pulled = Signal(object, object, float)  # Area, Grip or None for the whole, reach of the snap
    let_go = Signal()
    nudged = Signal(float, float)
    stretched = Signal(float, float)
    stepped = Signal(int)
    removed = Signal()
    resized = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._view = _EMPTY
        self._picture: QImage | None = None
        self._hover = -1
        self._from: QPointF | None = None  # where the hand went down
        self._grip: Grip | None = None
        self._before = Area(0, 0, 0, 0)
        self._turn_deg = 0.0
        self._pulling = False
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(DRAWN_AGAIN_MS)
        self._again.timeout.connect(self.resized)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setToolTip(
            translate(
                "designer",
                "Arrows move what is chosen by 1 mm, with Shift by 0.1; with Alt they change its "
                "size. Page Down chooses the next part.",
            )
        )

    def show_view(self, view: CanvasView) -> None:
        self._view = view
        self.setAccessibleName(view.words)
        self.update()

    def show_picture(self, picture: QImage) -> None:
        self._picture = picture
        self.update()

    @property
    def scale_px_mm(self) -> float:
        """Pixels of the screen for a millimetre of the card."""
        return self._page().width() / self._view.width_mm * self.devicePixelRatioF()

    def sizeHint(self) -> QSize:
        return QSize(460, 520)

    def minimumSizeHint(self) -> QSize:
        return QSize(230, 140)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._again.start()

    # -- places --------------------------------------------------------------------------------

    def _page(self) -> QRectF:
        room = QRectF(self.rect()).adjusted(MARGIN_PX, MARGIN_PX, -MARGIN_PX, -MARGIN_PX)
        scale = min(room.width() / self._view.width_mm, room.height() / self._view.height_mm)
        width, height = self._view.width_mm * scale, self._view.height_mm * scale
        return QRectF(room.center().x() - width / 2, room.center().y() - height / 2, width, height)

    def _box(self, area: Area) -> QRectF:
        page = self._page()
        scale = page.width() / self._view.width_mm
        return QRectF(
            page.x() + area.x_mm * scale,
            page.y() + area.y_mm * scale,
            area.width_mm * scale,
            area.height_mm * scale,
        )

    def _outline(self, at: int) -> Outline | None:
        return next((one for one in self._view.outlines if one.at == at), None)

    def point_of(self, at: int) -> QPointF:
        """The middle of a part in the canvas, for hands that look for it."""
        outline = self._outline(at)
        assert outline is not None, at
        return self._box(outline.area).center()

    def _part_at(self, point: QPointF) -> int:
        """The part on top there; -1: none."""
        for outline in reversed(self._view.outlines):
            box = self._box(outline.area)
            turned = _turned_back(point, box.center(), outline.rotation_deg)
            slack = HIT_PX if min(box.width(), box.height()) < 2 * HIT_PX else 0
            if box.adjusted(-slack, -slack, slack, slack).contains(turned):
                return outline.at
        return -1

    def _grip_at(self, point: QPointF) -> Grip | None:
        outline = self._outline(self._view.chosen)
        if outline is None:
            return None
        box = self._box(outline.area)
        back = _turned_back(point, box.center(), outline.rotation_deg)
        for grip, handle in _handles(box):
            if handle.adjusted(-2, -2, 2, 2).contains(back):
                return grip
        return None

    # -- the hand ------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton or not self._view.outlines:
            return
        self._from = event.position()
        self._grip = self._grip_at(event.position())
        if self._grip is None:
            self.chosen.emit(self._part_at(event.position()))
        outline = self._outline(self._view.chosen)
        self._before = outline.area if outline is not None else Area(0, 0, 0, 0)
        self._turn_deg = outline.rotation_deg if outline is not None else 0.0

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._from is None:
            self._look(event.position())
            return
        way = event.position() - self._from
        if not self._pulling and way.manhattanLength() < START_PX:
            return
        if self._view.chosen < 0:
            return
        self._pulling = True
        scale = self._page().width() / self._view.width_mm
        free = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        area = self._pulled_by((way.x() / scale, way.y() / scale), to_whole=not free)
        self.pulled.emit(area, self._grip, 0.0 if free else SNAP_PX / scale)

    def _pulled_by(self, way_mm: tuple[float, float], *, to_whole: bool) -> Area:
        turn_deg, grip = self._turn_deg, self._grip
        area = pulled_area(self._before, grip, way_mm, rotation_deg=turn_deg)
        if turn_deg and grip is not None and to_whole:
            # Its edges run across all lines of others, so that its sizes are whole instead.
            return whole_sizes(self._before, area, grip, rotation_deg=turn_deg)
        return area

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pulling:
            self.let_go.emit()
        self._from = None
        self._pulling = False
        self._look(event.position())

    def _look(self, point: QPointF) -> None:
        """What the hand would take here."""
        hover = self._part_at(point)
        grip = self._grip_at(point)
        shape = Qt.CursorShape.ArrowCursor
        chosen = self._outline(self._view.chosen)
        if grip is not None and chosen is not None:
            shape = _cursor(grip, chosen.rotation_deg)
        elif hover >= 0:
            shape = Qt.CursorShape.SizeAllCursor
        self.setCursor(shape)
        if hover != self._hover:
            self._hover = hover
            self.update()

    # -- keys ----------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _ARROWS:
            held = event.modifiers()
            step = FINE_MM if held & Qt.KeyboardModifier.ShiftModifier else STEP_MM
            x, y = _ARROWS[key]
            resizes = held & Qt.KeyboardModifier.AltModifier
            (self.stretched if resizes else self.nudged).emit(x * step, y * step)
        elif key == Qt.Key.Key_PageDown:
            self.stepped.emit(1)
        elif key == Qt.Key.Key_PageUp:
            self.stepped.emit(-1)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) in _ARROWS and not event.isAutoRepeat():
            self.let_go.emit()
        super().keyReleaseEvent(event)

    # -- painting ------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        c = colours()
        ground = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        ring = QPen(QColor(c.focus), 2) if self.hasFocus() else QPen(QColor(c.line), 1)
        painter.setPen(ring)
        painter.setBrush(QColor(c.sunken))
        painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1), tokens.RADIUS_M, tokens.RADIUS_M)
        page = self._page()
        self._paint_paper(painter, page)
        if self._picture is None:
            painter.setPen(QColor(LIGHT.muted))
            painter.setFont(font(tokens.BODY_PX))
            painter.drawText(page, Qt.AlignmentFlag.AlignCenter, translate("designer", "Drawing"))
        self._paint_guides(painter, page)
        hovered = self._outline(self._hover)
        if hovered is not None and self._hover != self._view.chosen:
            self._paint_frame(painter, hovered, QPen(QColor(LIGHT.accent), 1, Qt.PenStyle.DashLine))
        chosen = self._outline(self._view.chosen)
        if chosen is not None:
            self._paint_frame(painter, chosen, QPen(QColor("#FFFFFF"), 4))
            self._paint_frame(painter, chosen, QPen(QColor(LIGHT.accent), 2))
            self._paint_handles(painter, chosen)

    def _paint_paper(self, painter: QPainter, page: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        for step in range(4):
            shade = QColor(colours().shadow)
            shade.setAlpha(16 - 3 * step)
            painter.setBrush(shade)
            painter.drawRect(page.adjusted(-step, step, step, step + 2))
        painter.fillRect(page, QColor("#FFFFFF"))
        if self._picture is not None:
            painter.drawImage(page, self._picture)
        painter.setPen(QPen(QColor(colours().line_strong), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(page)

    def _paint_guides(self, painter: QPainter, page: QRectF) -> None:
        painter.setPen(QPen(QColor(LIGHT.refused.fill), 1, Qt.PenStyle.DashLine))
        scale = page.width() / self._view.width_mm
        for guide in self._view.guides:
            if guide.axis == "x":
                x = page.x() + guide.at_mm * scale
                painter.drawLine(QPointF(x, page.top() - 12), QPointF(x, page.bottom() + 12))
            else:
                y = page.y() + guide.at_mm * scale
                painter.drawLine(QPointF(page.left() - 12, y), QPointF(page.right() + 12, y))

    def _paint_frame(self, painter: QPainter, outline: Outline, pen: QPen) -> None:
        box = self._box(outline.area)
        painter.save()
        _turn(painter, box.center(), outline.rotation_deg)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box)
        painter.restore()

    def _paint_handles(self, painter: QPainter, outline: Outline) -> None:
        box = self._box(outline.area)
        painter.save()
        _turn(painter, box.center(), outline.rotation_deg)
        painter.setPen(QPen(QColor(LIGHT.accent), 1.5))
        painter.setBrush(QColor("#FFFFFF"))
        for _, handle in _handles(box):
            painter.drawRect(handle)
        painter.restore()


def _turn(painter: QPainter, middle: QPointF, rotation_deg: float) -> None:
    painter.translate(middle)
    painter.rotate(rotation_deg)
    painter.translate(-middle)


def _handles(box: QRectF) -> list[tuple[Grip, QRectF]]:
    """The squares to pull at; on a side that is too short for three there are the corners only."""
    found = []
    half = HANDLE_PX / 2
    for x, y in GRIPS:
        short_x, short_y = box.width() < 3 * HANDLE_PX, box.height() < 3 * HANDLE_PX
        if (x == 0 and short_x) or (y == 0 and short_y):
            continue
        middle = QPointF(
            box.center().x() + x * box.width() / 2, box.center().y() + y * box.height() / 2
        )
        square = QRectF(middle.x() - half, middle.y() - half, HANDLE_PX, HANDLE_PX)
        found.append((cast("Grip", (x, y)), square))
    return found


def _turned_back(point: QPointF, middle: QPointF, rotation_deg: float) -> QPointF:
    """Where the point lies for something that is turned clockwise about its middle."""
    way = point - middle
    across, along = turned((way.x(), way.y()), -rotation_deg)
    return QPointF(middle.x() + across, middle.y() + along)


def _cursor(grip: Grip, rotation_deg: float) -> Qt.CursorShape:
    """Arrows along the way that the hand can go, to the nearest eighth of a turn."""
    way = turned((float(grip[0]), float(grip[1])), rotation_deg)
    eighth = round(degrees(atan2(way[1], way[0])) / 45) % 4
    return (
        Qt.CursorShape.SizeHorCursor,
        Qt.CursorShape.SizeFDiagCursor,
        Qt.CursorShape.SizeVerCursor,
        Qt.CursorShape.SizeBDiagCursor,
    )[eighth]
