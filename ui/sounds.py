"""A sound for each tone of verdict; silence, and no complaint, where nothing can play one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QSoundEffect

_FOLDER = Path(__file__).resolve().parent / "assets" / "sounds"
TONES = ("ok", "attention", "refused")


class Sounds(QObject):
    """Loads on the first call of `load`, which nobody has to wait for."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._effects: dict[str, QSoundEffect] = {}

    def load(self) -> None:
        if QGuiApplication.platformName() in ("offscreen", "minimal", "vnc"):
            return  # nobody sits there to hear it
        try:
            from PySide6.QtMultimedia import QMediaDevices, QSoundEffect
        except ImportError:
            return  # a system library is missing: the desk works, silently
        if QMediaDevices.defaultAudioOutput().isNull():
            return
        for tone in TONES:
            effect = QSoundEffect(self)
            effect.setSource(QUrl.fromLocalFile(str(_FOLDER / f"{tone}.wav")))
            self._effects[tone] = effect

    def play(self, tone: str) -> None:
        effect = self._effects.get(tone)
        if effect is not None:
            effect.play()
