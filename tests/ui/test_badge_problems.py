"""What is wrong with a badge stands under its picture, before anybody prints it."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ui.screens.checkin.card import PersonPane

# The offscreen platform says so of every window with a smallest size; it is no fault of ours.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

LONG = "The position “Deputy Minister” is too long: it is printed at 5.5 pt. Shorten it."


def said(pane: PersonPane) -> list[str]:
    return [one.text() for one in pane.findChildren(QLabel) if one.isVisible() and one.text()]


def test_what_does_not_fit_is_said_under_the_badge_and_goes_with_it(qtbot: QtBot) -> None:
    pane = PersonPane()
    qtbot.addWidget(pane)
    pane.show()
    picture = QImage(210, 296, QImage.Format.Format_RGB32)
    picture.fill(0xFFFFFFFF)
    pane.show_badge(picture, (LONG,))
    assert LONG in said(pane)
    pane.show_badge(picture)
    assert LONG not in said(pane)
    pane.show_badge(picture, (LONG,))
    pane.show_no_badge("There is no event.")
    assert LONG not in said(pane)
