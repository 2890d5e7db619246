"""Register the fonts that badges print with, so that screen and paper agree: Latin first."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

_FIRST = ("NotoSans-Regular", "NotoSans-Bold")
# Whose words the window shows at once: without its script they would be boxes for a second.
_OF_LANGUAGE = {"ko": "NotoSansKR", "zh": "NotoSansSC", "ar": "NotoSansArabic"}
_families: list[str] = []
_known: set[Path] = set()


def font_files() -> list[Path]:
    """Every font that ships with the badges, Latin first."""
    folder = Path(__file__).resolve().parents[2] / "badges" / "fonts"
    files = sorted(folder.glob("*.ttf"))
    return sorted(files, key=lambda path: path.stem not in _FIRST)


def register_first(language: str = "") -> QFont:
    """Make the Latin face known, and that of the language's script; give the font that the whole
    window starts with."""
    script = _OF_LANGUAGE.get(language, "")
    for path in font_files():
        if path.stem in _FIRST or (script and path.stem.startswith(f"{script}-")):
            register(path)
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
        if path in _known:
            continue
        _known.add(path)
        number = QFontDatabase.addApplicationFont(str(path))
        if number < 0:
            continue  # a damaged file costs its script, never the window
        for family in QFontDatabase.applicationFontFamilies(number):
            if family not in _families:
                _families.append(family)
