"""In which language the window speaks: sentences, days, digits, direction and Qt's own words."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import (
    QCollator,
    QCoreApplication,
    QDate,
    QLibraryInfo,
    QLocale,
    QObject,
    QTranslator,
    Signal,
)
from PySide6.QtWidgets import QApplication

from kiosk import speech
from kiosk.catalogue import catalogue_of
from kiosk.domain.wording import Wording
from kiosk.languages import ENGLISH, LANGUAGES, Language, language_of, shipped
from ui import words

__all__ = ["LANGUAGES", "Language", "Voice", "collator", "shipped", "speak", "spoken", "voice"]

# The order in which a language writes a short day, where it is not "Wed 16 Oct".
_DAY_PATTERNS = {
    "ko": "M월 d일 (ddd)",
    "ja": "M月d日(ddd)",
    "zh": "M月d日 ddd",
    "hu": "MMM d., ddd",
    "tr": "d MMM ddd",
    "fil": "ddd, MMM d",
    "ru": "ddd, d MMM",
}
# Qt's own words come with PySide6. Portuguese there is that of Brazil; there is no Filipino and no
# Indonesian, so a menu of a field reads English then.
_QT_CATALOGUES = {"zh": "zh_CN", "pt": "pt_BR"}


class Voice(QObject):
    """What the window speaks. Whoever shows sentences that stay hears when it speaks another."""

    changed = Signal(str)  # the code of the language

    def __init__(self) -> None:
        super().__init__()
        self.code = ENGLISH
        self.wording: Wording = {}  # the organiser's own
        self._qt = QTranslator(self)

    def speak(self, tag: str) -> None:
        """From now on, everywhere. A language that Rollcall does not speak gives its days and its
        direction, and English sentences."""
        known = language_of(tag)
        locale = QLocale(known.locale if known and known.code != ENGLISH else tag)
        self.code = known.code if known else ENGLISH
        QLocale.setDefault(locale)
        speech.speak(catalogue_of(self.code).worded(self.wording.get(self.code, {})))
        words.write_days(day_words)
        words.order_names(collator().sortKey)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            self._let_qt_speak(app, locale)
            app.setLayoutDirection(locale.textDirection())
        self.changed.emit(self.code)

    def word(self, wording: Wording) -> None:
        """Take the organiser's own wording, by language."""
        if wording != self.wording:
            self.wording = wording
            self.speak(QLocale().name())

    def _let_qt_speak(self, app: QCoreApplication, locale: QLocale) -> None:
        """One translator that is filled anew: each holds its whole catalogue as long as it lives,
        and a kiosk changes its language some hundreds of times a day."""
        code = locale.name().partition("_")[0]
        app.removeTranslator(self._qt)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if self._qt.load(f"qtbase_{_QT_CATALOGUES.get(code, code)}", folder):
            app.installTranslator(self._qt)


_voice: Voice | None = None


def voice() -> Voice:
    """The one of this process."""
    global _voice
    if _voice is None:
        _voice = Voice()
    return _voice


def speak(code: str) -> None:
    """Let the window speak this language from now on (ko, or a tag such as ko_KR). What is made
    afterwards speaks it; what is shown already hears `voice().changed`."""
    voice().speak(code)


def spoken() -> str:
    """The code of the language that is spoken now."""
    return voice().code


def collator() -> QCollator:
    """Puts names in the order that readers of the spoken language look for."""
    order = QCollator(QLocale())
    order.setNumericMode(True)
    return order


def day_words(day: date) -> str:
    """As the language writes a short day; with its own order and its own digits."""
    locale = QLocale()
    language = locale.name().partition("_")[0]
    pattern = _DAY_PATTERNS.get(language, "ddd d MMM")
    if language == "pt":  # its short names of days are long there: "segunda" for "seg."
        short = locale.dayName(day.isoweekday(), QLocale.FormatType.ShortFormat)[:3]
        pattern = f"'{short}.', d MMM"
    return locale.toString(QDate(day.year, day.month, day.day), pattern)
