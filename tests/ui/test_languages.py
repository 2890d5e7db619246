"""The window speaks the language that was chosen: words, days, digits, direction, Qt's own."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from ui.languages import LANGUAGES, Language, collator, speak, spoken, voice
from ui.look import choose_language, choose_theme, chosen_language, chosen_theme
from ui.status_view import StatusItem
from ui.theme.type import fitted
from ui.widgets.status_bar import StatusBar
from ui.words import counted, day_words, name_order, translate

WEDNESDAY = date(2019, 10, 16)


@pytest.fixture
def english_again(app: QApplication) -> Iterator[QApplication]:
    yield app
    voice().word({})
    speak("en")


def test_days_direction_and_qts_own_words_follow_the_language(english_again: QApplication) -> None:
    app = english_again
    heard: list[str] = []
    voice().changed.connect(heard.append)
    days, pastes = {}, {}
    for language in LANGUAGES:
        speak(language.code)
        assert spoken() == language.code
        mirrored = app.layoutDirection() == Qt.LayoutDirection.RightToLeft
        assert mirrored == language.right_to_left
        days[language.code] = day_words(WEDNESDAY)
        pastes[language.code] = app.translate("QWidgetTextControl", "&Paste")
    voice().changed.disconnect(heard.append)
    assert heard == [language.code for language in LANGUAGES]
    assert days["ko"] == "10월 16일 (수)"
    assert days["en"] == "Wed 16 Oct"
    assert len(set(days.values())) == len(days)
    assert all("16" in day for day in days.values())  # digits as on badges and in times
    assert pastes["fr"] == "Co&ller"
    assert pastes["en"] == pastes["fil"] == "&Paste"


def test_a_language_that_is_not_spoken_gives_direction_and_english_words(
    english_again: QApplication,
) -> None:
    speak("he")
    assert english_again.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert spoken() == "en"
    assert translate("status", "Holds %n people", "", 1) == "Holds 1 person"


def test_an_organisers_wording_is_said_at_once(english_again: QApplication) -> None:
    voice().word({"en": {("rail", "Desk"): ("Counter",)}})
    assert translate("rail", "Desk") == "Counter"
    speak("ko")
    assert translate("rail", "Desk") != "Counter"
    speak("en")
    assert translate("rail", "Desk") == "Counter"


def test_names_stand_in_the_order_of_the_language(english_again: QApplication) -> None:
    speak("es")
    assert sorted(["Nz", "Ñu", "Oa"], key=collator().sortKey) == ["Nz", "Ñu", "Oa"]
    speak("en")
    assert sorted(["Bus 10", "Bus 9"], key=collator().sortKey) == ["Bus 9", "Bus 10"]
    speak("tr")
    assert sorted(["Dilek", "Çiğdem", "Cem", "İnci", "Ilgın"], key=name_order) == (
        ["Cem", "Çiğdem", "Dilek", "Ilgın", "İnci"]
    )


def test_a_window_that_changes_its_language_all_day_holds_one_catalogue_of_qt(
    english_again: QApplication,
) -> None:
    for code in ("ko", "es", "fil", "es", "en"):
        speak(code)
    assert len(voice().findChildren(QTranslator)) == 1
    speak("es")
    assert QApplication.translate("QPlatformTheme", "Cancel") == "Cancelar"
    speak("fil")
    assert QApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda one: one.code)
def test_counts_are_written_as_the_locale_writes_them(
    english_again: QApplication, language: Language
) -> None:
    speak(language.code)
    for count in (0, 7, 999, 1000, 1234, 9999, 10_000, 123_456, 1_234_567):
        assert counted(count) == QLocale(language.locale).toString(count)
        if count > 2:  # some languages say none, one and two in words
            sentence = translate("status", "Holds %n people", "", count)
            assert QLocale(language.locale).toString(count) in sentence


def test_language_and_theme_are_kept_beside_each_other(tmp_path: Path) -> None:
    choose_language(tmp_path, "en")
    choose_theme(tmp_path, "dark")
    assert (chosen_language(tmp_path), chosen_theme(tmp_path)) == ("en", "dark")
    choose_language(tmp_path, "tlh")
    assert (chosen_language(tmp_path), chosen_theme(tmp_path)) == ("", "dark")
    assert chosen_language(tmp_path / "none") == ""


def test_words_become_smaller_before_they_are_cut(app: QApplication) -> None:
    assert fitted("", -5, size_px=20, least_px=10).pixelSize() == 20
    assert fitted("Desk", 500, size_px=20, least_px=10).pixelSize() == 20
    assert fitted("Desk", 1, size_px=20, least_px=10).pixelSize() == 10
    room_px = QFontMetrics(fitted("Desk", 500, size_px=16, least_px=10)).horizontalAdvance("Desk")
    assert 10 < fitted("Desk", room_px, size_px=20, least_px=10).pixelSize() <= 16


@pytest.mark.qt_log_ignore(
    "propagateSizeHints"
)  # a bar that is a window, on the offscreen platform
def test_where_not_all_facts_fit_what_is_wrong_keeps_its_words(app: QApplication) -> None:
    bar = StatusBar()
    long = "x" * 40
    bar.resize(700, 42)
    bar.show_items(
        (
            StatusItem("station", "desk", f"place {long}", place="stations"),
            StatusItem(
                "exchange", "attention", f"wrong {long}", tone="attention", place="exchange"
            ),
            StatusItem("held", "people", f"calm {long}"),
        )
    )
    bar.show()

    def said() -> set[str]:
        parts = [*bar.findChildren(QLabel), *bar.findChildren(QPushButton)]
        return {part.text().split()[0] for part in parts if part.isVisible() and part.text()}

    assert said() == {"wrong"}
    assert f"calm {long}" in {part.toolTip() for part in bar.findChildren(QWidget)}
    bar.resize(2_000, 42)
    QApplication.processEvents()
    assert said() == {"place", "wrong", "calm"}
    bar.deleteLater()
