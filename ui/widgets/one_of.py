"""Several widgets in one place, of which one is seen."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget


class OneOf(QWidget):
    """Only as tall as the one that is seen: a QStackedWidget is as tall as the tallest, and the
    page around it scrolls for nothing."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def add(self, widget: QWidget) -> None:
        self._column.addWidget(widget)
        widget.setVisible(self._column.count() == 1)

    @property
    def seen(self) -> QWidget:
        return next(one for one in self._all() if not one.isHidden())

    def see(self, widget: QWidget) -> None:
        """The focus goes with it: what is hidden takes no keys."""
        had_focus = self.seen.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        for one in self._all():
            one.setVisible(one is widget)
        self.setFocusProxy(widget)
        if had_focus:
            widget.setFocus()

    def _all(self) -> list[QWidget]:
        items = (self._column.itemAt(at) for at in range(self._column.count()))
        return [widget for item in items if item and (widget := item.widget()) is not None]
