"""Make the application: language, direction, theme and first font, before any window."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from ui import words
from ui.theme import fonts, theme

_DAY_PATTERNS = {
    "ko": "M월 d일 (ddd)",
    "ja": "M月d日(ddd)",
    "zh": "M月d日 ddd",
    "hu": "MMM d., ddd",
}
_CATALOGUES = Path(__file__).resolve().parent / "translations"


def dressed_application(*, lang: str = "", theme_name: str = "") -> QApplication:
    """The one application of this process, dressed anew."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(["kiosk"])
        if app.platformName() == "vnc":
            from ui.vnc import keep_vnc_to_this_computer

            keep_vnc_to_this_computer(app)
    app.setApplicationName("Rollcall")
    app.setDesktopFileName("rollcall")
    _speak(app, lang)
    app.setFont(fonts.register_first())
    theme.put_on(app, theme_name or theme.name_of_system_theme(app))
    return app


def _speak(app: QApplication, lang: str) -> None:
    locale = QLocale(lang) if lang else QLocale.system()
    QLocale.setDefault(locale)
    app.setLayoutDirection(locale.textDirection())
    translator = QTranslator(app)
    for name in (locale.name(), locale.name().partition("_")[0], "en"):
        if translator.load(f"rollcall_{name}", str(_CATALOGUES)):
            app.installTranslator(translator)
            break
    words.speak_with(_translate, day=_day)


def _translate(context: str, text: str, comment: str, n: int) -> str:
    return QCoreApplication.translate(context, text, comment or None, n)


def _day(day: date) -> str:
    """As the language writes a short day; with its own order and its own digits."""
    language = QLocale().name().partition("_")[0]
    pattern = _DAY_PATTERNS.get(language, "ddd d MMM")
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)
