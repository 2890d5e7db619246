"""A page longer than its room: it glides under a finger, and buttons show that there is more."""

from __future__ import annotations

from functools import cache, partial

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QScroller, QScrollerProperties, QWidget

from ui.selfservice.dress import sizes
from ui.selfservice.touch_button import TouchButton
from ui.words import translate

_BY_HAND = (
    *(Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason),
    *(Qt.FocusReason.MouseFocusReason, Qt.FocusReason.ShortcutFocusReason),
)
_PAGE_PART = 0.8  # of what is seen; the rest stays, so that nobody loses the line


class Gliding(QScrollArea):
    """Scrolls down only, with momentum; the keyboard scrolls to what has the focus."""

    def __init__(self, inside: QWidget, *, pagers: bool = True) -> None:
        super().__init__()
        self._pagers = pagers
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inside)
        self._down = self._pager("down", translate("kiosk", "Further down"), 1)
        self._up = self._pager("up", translate("kiosk", "Further up"), -1)
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(self._place_pagers)
        bar.valueChanged.connect(self._place_pagers)
        _glide(self.viewport())
        self._seen: set[int] = set()
        self._follow(inside)

    def sizeHint(self) -> QSize:
        return QSize(sizes().target * 4, sizes().target * 3)

    def minimumSizeHint(self) -> QSize:
        return QSize(sizes().target, sizes().target)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_pagers()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(watched, QWidget):
            return super().eventFilter(watched, event)
        if isinstance(event, QFocusEvent) and event.gotFocus():
            # A new page is read from its top, whatever has the focus further down.
            if event.reason() in _BY_HAND:
                self.ensureWidgetVisible(watched, 0, sizes().gap_l)
        elif event.type() == QEvent.Type.KeyPress and not self._shows(watched):
            self.ensureWidgetVisible(watched, 0, sizes().gap_l)
            return True  # the first key shows where one is: nothing unseen is pressed
        return super().eventFilter(watched, event)

    def _shows(self, inside: QWidget) -> bool:
        place = QRect(inside.mapTo(self.viewport(), QPoint(0, 0)), inside.size())
        return self.viewport().rect().intersected(place).height() * 2 >= place.height()

    def _follow(self, inside: QWidget) -> None:
        for child in inside.findChildren(QWidget):
            if child.focusPolicy() is not Qt.FocusPolicy.NoFocus:
                child.installEventFilter(self)

    def _pager(self, icon: str, name: str, way: int) -> TouchButton:
        button = TouchButton("", icon=icon)
        button.setAccessibleName(name)
        button.setParent(self)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab scrolls by itself
        button.clicked.connect(partial(self._turn, way))
        button.hide()
        return button

    def _turn(self, way: int) -> None:
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + way * int(self.viewport().height() * _PAGE_PART))

    def _place_pagers(self) -> None:
        """Beside what is read, never over it, and only where there is more of it."""
        bar = self.verticalScrollBar()
        longer = self._pagers and bar.maximum() > 0
        side = sizes().target_min
        room = side + sizes().gap_s if longer else 0
        rightwards = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
        self.setViewportMargins(0 if rightwards else room, 0, room if rightwards else 0, 0)
        left = self.width() - side if rightwards else 0
        self._up.setGeometry(left, 0, side, side)
        self._down.setGeometry(left, self.height() - side, side, side)
        self._up.setVisible(longer)
        self._down.setVisible(longer)
        self._up.setEnabled(bar.value() > 0)
        self._down.setEnabled(bar.value() < bar.maximum())


def _glide(viewport: QWidget) -> None:
    scroller = QScroller.scroller(viewport)
    properties = scroller.scrollerProperties()
    metric = QScrollerProperties.ScrollMetric
    never = QScrollerProperties.OvershootPolicy.OvershootAlwaysOff
    properties.setScrollMetric(metric.VerticalOvershootPolicy, never)
    properties.setScrollMetric(metric.HorizontalOvershootPolicy, never)
    properties.setScrollMetric(metric.MousePressEventDelay, 0.1)
    scroller.setScrollerProperties(properties)
    viewport.grabGesture(_finger())


_anchors: list[QWidget] = []  # one, as long as the program runs


@cache
def _finger() -> Qt.GestureType:
    """A screen's touches reach widgets as the left button, whatever driver it has. Each call of
    QScroller.grabGesture makes a gesture of its own, and a class for it that Python never gives
    back; so it is called once, for a widget that nobody sees, and every page takes that gesture."""
    _anchors.append(QWidget())
    return QScroller.grabGesture(_anchors[0], QScroller.ScrollerGestureType.LeftMouseButtonGesture)
