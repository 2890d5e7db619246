"""A page of tables scrolls in its tables, not as a whole, and no line loses its end."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLineEdit,
    QPushButton,
    QStyleOptionComboBox,
    QVBoxLayout,
    QWidget,
)

from ui.dressing import dressed_application
from ui.models.table import Cell, TableRow
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.one_of import OneOf
from ui.widgets.page import Page
from ui.widgets.rows_that_fit import RowsThatFit
from ui.widgets.table import Table

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
LEAST = 3


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> None:
    dressed_application(lang="en", theme_name="light")


class TwoPages(Page):
    def __init__(self) -> None:
        super().__init__("Title", "A sentence")
        self.parts = OneOf()
        self.tables, self.buttons_below = [], []
        for count in (40, 2):
            card = QFrame()
            column = QVBoxLayout(card)
            table = Table("People", ["Name"], rows_max=30)
            button = QPushButton("Below the table")
            column.addWidget(table)
            column.addWidget(button)
            table.show_rows([TableRow(str(at), (Cell(f"Name {at}"),)) for at in range(count)])
            self.tables.append(table)
            self.buttons_below.append(button)
            self.parts.add(card)
        self.body.addWidget(self.parts)
        self.body.addStretch(1)
        RowsThatFit(self, self.tables, least=LEAST)

    def sees(self, widget: QWidget) -> bool:
        at = widget.mapTo(self.viewport, QPoint(0, 0))
        return self.viewport.rect().contains(QRect(at, widget.size()))


@pytest.mark.parametrize("height_px", [560, 700, 1000])
def test_what_stands_below_a_table_is_seen_however_tall_the_window_is(height_px: int) -> None:
    page = TwoPages()
    page.resize(900, height_px)
    page.show()
    for _ in range(3):
        QApplication.processEvents()
    assert page.sees(page.buttons_below[0])
    seen = page.tables[0].rows_seen
    page.resize(900, height_px + 210)
    for _ in range(3):
        QApplication.processEvents()
    assert page.tables[0].rows_seen == seen + 5
    assert page.sees(page.buttons_below[0])
    page.resize(900, 300)
    for _ in range(3):
        QApplication.processEvents()
    assert page.tables[0].rows_seen == LEAST, "then the page scrolls"
    page.close()


def test_one_of_several_is_as_tall_as_the_one_that_is_seen_and_has_the_focus() -> None:
    page = TwoPages()
    page.resize(900, 700)
    page.show()
    page.activateWindow()
    page.tables[0].setFocus()
    QApplication.processEvents()
    tall = page.parts.sizeHint().height()
    short = page.tables[1].parentWidget()
    page.parts.see(short)
    QApplication.processEvents()
    assert page.parts.seen is short
    assert page.parts.sizeHint().height() < tall
    focused = page.focusWidget()
    assert focused is not None
    assert short is focused or short.isAncestorOf(focused)
    page.close()


def test_what_had_no_focus_gets_none_when_another_is_seen() -> None:
    holder = QWidget()
    column = QVBoxLayout(holder)
    field, parts = QLineEdit(), OneOf()
    column.addWidget(field)
    column.addWidget(parts)
    for words in ("one", "two"):
        parts.add(QPushButton(words))
    holder.show()
    field.setFocus()
    (second,) = (one for one in parts.findChildren(QPushButton) if one.text() == "two")
    parts.see(second)
    assert holder.focusWidget() is field
    holder.close()


def test_a_line_that_does_not_fit_keeps_its_end_where_the_time_stands() -> None:
    box = ChoiceBox(10)
    whole = "Executive Committee meeting · Monday 14 October, 09:30–12:00"
    box.addItem(whole)
    box.resize(260, 40)
    box.show()
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    shown = box.shortened(option)
    assert shown.startswith("Exec")
    assert shown.endswith("12:00")
    assert "…" in shown
    box.resize(900, 40)
    box.initStyleOption(option)
    assert box.shortened(option) == whole
    box.close()
