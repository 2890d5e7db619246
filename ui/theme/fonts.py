"""Register the fonts that badges print with, so that screen and paper agree: Latin first."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

_FIRST = ("NotoSans-Regular", "NotoSans-Bold")
_families: list[str] = []


def font_files() -> list[Path]:
    """Every font that ships with the badges, Latin first."""
    folder = Path(__file__).resolve().parents[2] / "badges" / "fonts"
    files = sorted(folder.glob("*.ttf"))
    return sorted(files, key=lambda path: path.stem not in _FIRST)


def register_first() -> QFont:
    """Make the Latin face known and give the font that the whole window starts with."""
    _register(path for path in font_files() if path.stem in _FIRST)
    return window_font()


def rest() -> list[Path]:
    """The files that are registered one by one after the first paint."""
    return [path for path in font_files() if path.stem not in _FIRST]


def register(path: Path) -> None:
    _register([path])


def window_font() -> QFont:
    """The window's font with every registered family as fallback, in order."""
    font = QFont()
    if _families:
        font.setFamilies(_families)
    return font


def _register(paths: Iterable[Path]) -> None:
    for path in paths:
        number = QFontDatabase.addApplicationFont(str(path))
        if number < 0:
            continue  # a damaged file costs its script, never the window
        for family in QFontDatabase.applicationFontFamilies(number):
            if family not in _families:
                _families.append(family)
