"""Our own line icons, drawn from SVG in whatever colour the theme asks for."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

_FOLDER = Path(__file__).resolve().parent.parent / "assets" / "icons"


@lru_cache(maxsize=256)
def _drawing(name: str, colour: str, inner: str) -> bytes:
    text = (_FOLDER / f"{name}.svg").read_text(encoding="utf-8")
    return text.replace("currentColor", colour).replace("INNER", inner).encode()


def pixmap(name: str, colour: str, size_px: int = 24, *, inner: str = "#FFFFFF") -> QPixmap:
    """The icon at this size, sharp on any screen; `inner` is the mark cut out of a filled shape."""
    return _pixmap(name, (colour, inner), size_px, _ratio())


@lru_cache(maxsize=256)
def _pixmap(name: str, colours: tuple[str, str], size_px: int, ratio: float) -> QPixmap:
    # Kept: drawing one costs as much as reading a card's line from the database.
    picture = QPixmap(round(size_px * ratio), round(size_px * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    drawing = QSvgRenderer(QByteArray(_drawing(name, *colours)))
    drawing.render(painter, QRectF(0, 0, size_px, size_px))
    painter.end()
    return picture


def paint(painter: QPainter, name: str, colours: tuple[str, str], box: QRectF) -> None:
    """Draw the icon, in its own and its inner colour, into a box of somebody's own painting."""
    ratio = painter.device().devicePixelRatio()
    painter.drawPixmap(box.topLeft(), _pixmap(name, colours, round(box.width()), ratio))


def icon(name: str, colour: str, size_px: int = 24) -> QIcon:
    return QIcon(pixmap(name, colour, size_px))


def _ratio() -> float:
    screen = QGuiApplication.primaryScreen()
    return screen.devicePixelRatio() if screen is not None else 1.0
