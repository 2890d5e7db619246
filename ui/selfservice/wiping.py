"""Nothing of one person is left for the next: what the process and the system keep of it goes."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QClipboard, QGuiApplication, QPixmapCache

from badges.codes import encode


def wipe() -> None:
    """Clipboard, input method, pictures, codes, and every widget that is only waiting to go."""
    clipboard = QGuiApplication.clipboard()
    for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
        if mode is QClipboard.Mode.Clipboard or clipboard.supportsSelection():
            clipboard.clear(mode)
    QGuiApplication.inputMethod().reset()
    QPixmapCache.clear()
    encode.cache_clear()  # it remembers the texts of codes that were shown
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
