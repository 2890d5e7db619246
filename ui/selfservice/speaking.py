"""Pages read aloud, where the system has a voice for the language. Nothing where it has none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject
from PySide6.QtGui import QGuiApplication

from kiosk.languages import language_of

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech

_NO_VOICE = ("mock", "none", "")


class Speech(QObject):
    """Loads when it is first asked whether it can; off until somebody turns it on."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine: QTextToSpeech | None = None
        self._loaded = False
        self._language = "en"

    def can(self, language: str) -> bool:
        """Whether a voice speaks this language here."""
        self._load()
        if self._engine is None:
            return False
        self._language = language
        return any(_same(each, language) for each in self._engine.availableLocales())

    def say(self, text: str) -> None:
        """Instead of whatever is being said."""
        engine = self._engine
        if engine is None or not text:
            return
        engine.stop()
        for each in engine.availableLocales():
            if _same(each, self._language):
                engine.setLocale(each)
                engine.say(text)
                return

    def hush(self) -> None:
        if self._engine is not None:
            self._engine.stop()

    def _load(self) -> None:
        if self._loaded:
            return
        self._loaded = True
        if QGuiApplication.platformName() in ("offscreen", "minimal", "vnc"):
            return  # nobody sits there to hear it
        try:
            from PySide6.QtTextToSpeech import QTextToSpeech
        except ImportError:
            return  # a system library is missing: the kiosk works, silently
        names = [name for name in QTextToSpeech.availableEngines() if name not in _NO_VOICE]
        if not names:
            return
        engine = QTextToSpeech(names[0], self)
        if engine.state() is QTextToSpeech.State.Error:
            engine.deleteLater()
            return
        self._engine = engine


def _same(locale: QLocale, language: str) -> bool:
    known = language_of(locale.name())
    return known is not None and known.code == language
