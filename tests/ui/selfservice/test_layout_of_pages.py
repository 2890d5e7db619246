"""How a page is laid out for whoever reads it: from its top, with answers that are no towers."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from tests.ui.selfservice.pages import shown
from tests.ui.selfservice.test_pages import close, opened, settle, visible, whole_fonts
from ui.languages import speak
from ui.selfservice import dress
from ui.selfservice.actions import Actions, rows_of
from ui.selfservice.parts import dotted_lines
from ui.selfservice.scrolling import Gliding
from ui.selfservice.sheets import Sheet
from ui.selfservice.touch_button import TouchButton, line_px
from ui.theme.type import font

__all__ = ["whole_fonts"]


def test_a_page_is_read_from_its_top_and_the_first_key_shows_where_one_is(
    whole_fonts: QApplication,
) -> None:
    speak("ar")
    window = opened("tablet")
    window.show_page(shown("privacy", "ar"))
    QTest.qWaitForWindowActive(window)
    settle()
    (area,) = visible(window, Gliding)
    box = window.focusWidget()
    assert isinstance(area, Gliding)
    assert isinstance(box, TouchButton)
    assert area.verticalScrollBar().value() == 0  # whatever stands below what is to be read first
    assert not area.viewport().visibleRegion().contains(box.mapTo(area.viewport(), QPoint(5, 60)))
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert not box.isChecked()  # nobody agrees to what they do not see
    assert area.verticalScrollBar().value() > 0
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert box.isChecked()
    close(window)


def test_answers_are_no_towers_and_arabic_is_typed_from_the_right(
    whole_fonts: QApplication,
) -> None:
    speak("es")
    window = opened("tablet")
    window.show_page(shown("confirm", "es"))
    settle()
    answers = visible(window, TouchButton)
    assert all(one.height() < 3 * dress.sizes().target // 2 for one in answers)
    close(window)
    speak("ar")
    window = opened("tablet-upright")
    window.show_page(shown("confirm", "ar"))
    settle()
    (actions,) = visible(window, Actions)
    buttons = [one for one in visible(actions, TouchButton) if isinstance(one, TouchButton)]
    assert [len(row) for row in rows_of(buttons, actions.width())] == [2, 2]
    window.show_page(shown("letters", "ar"))
    (line,) = visible(window, QLineEdit)
    assert isinstance(line, QLineEdit)
    assert line.alignment() & Qt.AlignmentFlag.AlignRight
    assert line.alignment() & Qt.AlignmentFlag.AlignAbsolute  # Arabic letters do not turn it round
    close(window)


def test_no_word_of_korean_is_cut_in_a_narrow_bar(whole_fonts: QApplication) -> None:
    speak("ko")
    window = opened("tablet-upright")
    window.show_page(shown("rows", "ko"))
    settle()
    assert window.bar is not None
    buttons = [one for one in visible(window.bar, TouchButton) if isinstance(one, TouchButton)]
    for one in buttons:
        longest = max(one.text().split(), key=len)
        room = one._place_of_words().width()  # between the picture and the edge
        assert room >= line_px(font(one.text_px, bold=True), longest), one.text()
        assert not one.is_cut
    close(window)


def test_what_became_of_the_badge_is_read_without_turning_on(whole_fonts: QApplication) -> None:
    for code in ("en", "ar", "fr"):
        speak(code)
        window = opened("tablet")
        page = shown("done-out", code)
        window.show_page(page)
        settle()
        (area,) = visible(window, Gliding)
        assert isinstance(area, Gliding)
        lines = {line.text(): line for line in area.findChildren(QLabel)}
        assert isinstance(page.page, Sheet)
        for said in page.page.said:
            line = lines[said]
            foot = line.mapTo(area.viewport(), QPoint(0, line.height() - 1))
            assert area.viewport().rect().contains(foot), said
        close(window)


def test_no_line_of_the_day_ends_in_a_dot_that_leads_nowhere() -> None:
    parts = ["Mon 14 Oct 08:00", "Hall 2", "Bus 1"]
    assert dotted_lines(parts, lambda line: len(line) <= 40) == "Mon 14 Oct 08:00 · Hall 2 · Bus 1"
    assert dotted_lines(parts, lambda line: len(line) <= 20) == "Mon 14 Oct 08:00\nHall 2 · Bus 1"
    assert dotted_lines(parts[:1], lambda line: False) == parts[0]
