"""The designer's hands and fields: what a person does with them is told as values."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

import badges
from badges.design.finding import Finding
from badges.layout_table import Area
from badges.samples import hard_people
from ui.screens.designer import design as d
from ui.screens.designer.canvas import Canvas
from ui.screens.designer.editors import (
    ChoiceEditor,
    FlagEditor,
    LabelsEditor,
    LanguagesEditor,
    NumberEditor,
    SentenceEditor,
    TextEditor,
    ToneEditor,
)
from ui.screens.designer.inspector_view import FieldView
from ui.screens.designer.screen import DesignerScreen
from ui.screens.designer.tools import PickBox
from ui.screens.designer.view import CanvasView, Outline, checks_view, designer_view

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
A6 = badges.load_layout("a6-portrait")
NAME = 2


def told(qtbot: QtBot, editor: QWidget) -> list[tuple[str, object]]:
    qtbot.addWidget(editor)
    editor.show()
    seen: list[tuple[str, object]] = []
    editor.changed.connect(lambda name, value: seen.append((name, value)))  # type: ignore[attr-defined]
    return seen


def wheel(editor: QWidget) -> None:
    event = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(0, 0), QPoint(0, 120),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    editor.wheelEvent(event)
    assert not event.isAccepted()


def test_a_number_is_told_once_it_is_typed_and_a_passing_wheel_changes_nothing(
    app: object, qtbot: QtBot
) -> None:
    field = FieldView("x_mm", "From the left", "number", 8.0, unit="mm", most=100, decimals=2)
    editor = NumberEditor(field)
    seen = told(qtbot, editor)
    editor.selectAll()
    QTest.keyClicks(editor, "12.5")
    assert seen == []
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.keyClick(editor, Qt.Key.Key_Up)
    wheel(editor)
    assert seen == [("x_mm", 12.5), ("x_mm", 13.5)]
    assert editor.text() == "13.50 mm"


def test_numbers_have_the_digits_of_the_layouts_file_in_every_language(
    app: object, qtbot: QtBot
) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("ar-EG"))
    try:
        field = FieldView("x_mm", "X", "number", 8.5, unit="mm", most=100, decimals=2)
        editor = NumberEditor(field)
        qtbot.addWidget(editor)
        assert editor.text() == "8.50 mm"
    finally:
        QLocale.setDefault(before)


def test_a_colour_is_chosen_by_its_purpose_or_typed(app: object, qtbot: QtBot) -> None:
    choices = (("ink", "Black"), ("white", "White"))
    editor = ToneEditor(FieldView("tone", "Colour", "tone", "ink", choices=choices))
    seen = told(qtbot, editor)
    for typed in ("#aa00aa", "White"):
        editor.setEditText(typed)
        line = editor.lineEdit()
        assert line is not None
        line.editingFinished.emit()
    assert list(dict.fromkeys(seen)) == [("tone", "#aa00aa"), ("tone", "white")]
    wheel(editor)


def test_a_choice_a_flag_and_labels_are_told_by_their_values(app: object, qtbot: QtBot) -> None:
    choice = ChoiceEditor(
        FieldView("side", "On", "choice", "front", choices=(("front", "Front"), ("back", "Back")))
    )
    seen = told(qtbot, choice)
    choice.activated.emit(1)
    flag = FlagEditor(FieldView("text.bold", "Bold", "flag", False))
    seen_too = told(qtbot, flag)
    flag.click()
    labels = LabelsEditor(FieldView("labels", "Zones", "text", "A, B"))
    seen_last = told(qtbot, labels)
    assert labels.cursorPosition() == 0, "a long text is read from its beginning"
    labels.setFocus()
    QTest.keyClick(labels, Qt.Key.Key_End)
    QTest.keyClicks(labels, ", C")
    assert seen_last == []
    QTest.keyClick(labels, Qt.Key.Key_Return)
    assert (seen, seen_too) == ([("side", "back")], [("text.bold", True)])
    assert seen_last[0] == ("labels", "A, B, C")


def test_a_language_is_told_when_its_code_and_its_sentence_are_there(
    app: object, qtbot: QtBot
) -> None:
    editor = LanguagesEditor(
        FieldView("text.words", "Languages", "languages", (("fr", "Bonjour"),))
    )
    seen = told(qtbot, editor)
    editor.findChildren(QAbstractButton)[0].click()
    code, text = [line for line in editor.findChildren(QLineEdit) if not line.text()]
    QTest.keyClicks(code, "ko")
    code.editingFinished.emit()
    assert seen == []
    text.insert("안녕")
    text.editingFinished.emit()
    assert seen == [("text.words", (("fr", "Bonjour"), ("ko", "안녕")))]
    wrong = FieldView("text.words", "Languages", "languages", (), wrong="No language.")
    editor.show_field(wrong)
    assert code.property("wrong") == "true"
    assert code.text() == "ko", "what was typed stays, to be mended"


def test_what_is_typed_wrong_stays_to_be_mended(app: object, qtbot: QtBot) -> None:
    for editor in (
        TextEditor(FieldView("content", "Says", "text", "{qr_text}")),
        SentenceEditor(FieldView("text.sentence", "Says", "sentence", "{name}"), ()),
    ):
        seen = told(qtbot, editor)
        line = editor.line if isinstance(editor, SentenceEditor) else editor
        line.setFocus()
        qtbot.waitUntil(line.hasFocus)
        line.setText("")
        QTest.keyClicks(line, "{x}")
        assert seen[-1][1] == "{x}"
        editor.show_field(FieldView("any", "Says", "text", "{name}", wrong="There is no field x."))
        assert (line.text(), line.property("wrong")) == ("{x}", "true")
        editor.show_field(FieldView("any", "Says", "text", "{name}"))
        assert (line.text(), line.property("wrong")) == ("{name}", "false")


def test_a_turned_part_is_pointed_at_where_it_lies(app: object, qtbot: QtBot) -> None:
    canvas = Canvas()
    qtbot.addWidget(canvas)
    canvas.resize(400, 500)
    tall = Outline(0, Area(20, 60, 60, 6), 90.0)
    canvas.show_view(CanvasView(100, 130, (tall,), -1, (), "A badge"))
    canvas.show()
    seen: list[int] = []
    canvas.chosen.connect(seen.append)
    middle = canvas.point_of(0)
    scale = canvas.scale_px_mm / canvas.devicePixelRatioF()
    above = middle + QPointF(0, -25 * scale)
    beside = middle + QPointF(25 * scale, 0)
    for point in (middle, above, beside):
        QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=point.toPoint())
    assert seen == [0, 0, -1]


def test_a_turned_part_is_pulled_at_its_own_handles(app: object, qtbot: QtBot) -> None:
    canvas = Canvas()
    qtbot.addWidget(canvas)
    canvas.resize(400, 500)
    tall = Outline(0, Area(20, 60, 60, 20), 90.0)  # 40 to 60 across, 40 to 100 downwards
    canvas.show_view(CanvasView(100, 130, (tall,), 0, (), "A badge"))
    canvas.show()
    pulled: list[tuple[Area, object]] = []
    canvas.pulled.connect(lambda area, grip, reach: pulled.append((area, grip)))
    scale = canvas.scale_px_mm / canvas.devicePixelRatioF()
    lower = (canvas.point_of(0) + QPointF(0, 30 * scale)).toPoint()
    QTest.mouseMove(canvas, lower)
    assert canvas.cursor().shape() is Qt.CursorShape.SizeVerCursor
    below = lower + QPoint(0, round(10.2 * scale))
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=lower)
    QTest.mouseMove(canvas, below)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=below)
    area, grip = pulled[-1]
    assert grip == (1, 0)
    assert [round(side, 6) for side in area] == [15, 65, 70, 20]
    canvas.grab()


def test_what_a_value_brings_with_it_leaves_the_cursor_where_it_is(
    app: object, qtbot: QtBot
) -> None:
    screen = DesignerScreen()
    qtbot.addWidget(screen)
    design = d.choose(d.opened(A6, source="a6-portrait"), d.WHOLE)
    screen.show_view(designer_view(design, used=""))
    screen.show()
    paper = screen.inspector.grid.fields["sheet"].editor
    paper.setFocus()
    qtbot.waitUntil(paper.hasFocus)
    for value in ("sheet", ""):
        design = d.with_(design, "sheet", value)
        screen.show_view(designer_view(design, used=""))
        assert screen.inspector.grid.fields["sheet"].editor is paper
        assert paper.hasFocus()
    assert "sheet.columns" not in screen.inspector.grid.fields


def test_a_thin_line_can_be_taken_and_a_trembling_click_moves_nothing(
    app: object, qtbot: QtBot
) -> None:
    canvas = Canvas()
    qtbot.addWidget(canvas)
    canvas.resize(400, 500)
    line = Outline(3, Area(10, 50, 80, 0))
    canvas.show_view(CanvasView(100, 130, (line,), 3, (), "A badge"))
    canvas.show_picture(QImage(10, 13, QImage.Format.Format_RGB32))
    canvas.show()
    pulled: list[object] = []
    canvas.pulled.connect(lambda area, grip, reach: pulled.append((area, grip)))
    point = canvas.point_of(3).toPoint() + QPoint(40, 3)
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=point)
    QTest.mouseMove(canvas, point + QPoint(1, 1))
    assert pulled == []
    QTest.mouseMove(canvas, point + QPoint(0, 30))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=point + QPoint(0, 30))
    area, grip = pulled[-1]  # type: ignore[misc]
    assert grip is None
    assert area.y_mm > 55
    canvas.grab()


def test_the_check_list_leads_by_arrows_too_and_empties_when_all_is_well(
    app: object, qtbot: QtBot
) -> None:
    screen = DesignerScreen()
    qtbot.addWidget(screen)
    design = d.opened(A6, source="a6-portrait")
    found = [Finding(NAME, "overflow", "Too long. " * 9, person=0), Finding(3, "edge", "Near.")]
    screen.show_view(designer_view(design, found, used=""))
    screen.show_checks(checks_view(found, A6, hard_people()))
    screen.show()
    seen: list[tuple[int, int]] = []
    screen.checks.chosen.connect(lambda at, person: seen.append((at, person)))
    screen.checks.setFocus()
    qtbot.waitUntil(screen.checks.hasFocus)
    QTest.keyClick(screen.checks, Qt.Key.Key_Down)
    QTest.keyClick(screen.checks, Qt.Key.Key_Down)
    assert seen[-1] == (3, -1)
    assert screen.checks.sizeHintForRow(0) > screen.checks.sizeHintForRow(1)
    screen.show_checks(checks_view([], A6, hard_people()))
    assert not screen.checks.isVisible()


@pytest.mark.parametrize("size", [(932, 658), (1188, 764)])
def test_no_word_on_a_button_is_cut_at_the_smallest_window(
    app: object, qtbot: QtBot, size: tuple[int, int]
) -> None:
    screen = DesignerScreen()
    qtbot.addWidget(screen)
    screen.show_view(designer_view(d.choose(d.opened(A6, source="a6"), NAME), used=""))
    screen.resize(*size)
    screen.show()
    for _ in range(4):  # what scrolls hears of its width one round later
        QApplication.processEvents()
    assert (screen.width(), screen.height()) == size
    for button in screen.findChildren(QAbstractButton):
        if button.isVisible() and button.text():
            wanted = button.sizeHint()
            assert button.width() >= wanted.width(), button.text()
            right = button.mapTo(screen, button.rect().bottomRight()).x()
            assert right < screen.width(), button.text()
            assert button.accessibleName() or button.text()


def test_a_field_that_goes_away_with_its_part_sets_nothing_of_the_next(
    app: object, qtbot: QtBot
) -> None:
    screen = DesignerScreen()
    qtbot.addWidget(screen)
    zones = d.with_added(d.opened(A6, source="a6-portrait"), "zones")
    screen.show_view(designer_view(zones, used=""))
    screen.show()
    seen: list[tuple[str, object]] = []
    screen.inspector.changed.connect(lambda name, value: seen.append((name, value)))
    labels = screen.inspector.grid.fields["labels"].editor
    labels.setFocus()
    qtbot.waitUntil(labels.hasFocus)
    QTest.keyClicks(labels, ", D")
    screen.show_view(designer_view(d.undone(zones), used=""))
    assert not labels.isVisible()
    assert seen == []


def test_a_language_that_is_taken_back_stays_away_though_its_line_had_the_cursor(
    app: object, qtbot: QtBot
) -> None:
    field = FieldView("text.words", "Languages", "languages", (("ko", "안녕"),))
    editor = LanguagesEditor(field)
    seen = told(qtbot, editor)
    code = editor.findChildren(QLineEdit)[0]
    code.setFocus()
    qtbot.waitUntil(code.hasFocus)
    editor.show_field(FieldView("text.words", "Languages", "languages", ()))
    assert seen == []
    assert [line for line in editor.findChildren(QLineEdit) if line.isVisible()] == []


def test_tab_comes_to_everything_and_everything_has_a_name(app: object, qtbot: QtBot) -> None:
    screen = DesignerScreen()
    qtbot.addWidget(screen)
    changed = d.nudged(d.choose(d.opened(A6, source="a6"), NAME), 1.0, 0.0)
    screen.show_view(designer_view(changed, used=""))
    screen.show()
    screen.setFocus()
    qtbot.waitUntil(screen.canvas.hasFocus)
    seen: list[QWidget] = []
    while (here := QApplication.focusWidget()) not in seen:
        assert here is not None
        seen.append(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
    for widget in (
        *(screen.tools.layouts, screen.tools.undo, screen.tools.save, screen.parts),
        *(screen.part_buttons.add, screen.canvas, screen.look.people, screen.look.dpi),
        *(screen.inspector.texts, screen.look.sides["front"]),
        *(one.editor for one in screen.inspector.grid.fields.values()),
    ):
        assert widget in seen, widget
    for widget in seen:
        assert widget.accessibleName() or getattr(widget, "text", str)(), widget


def test_words_that_do_not_fit_a_list_end_in_dots_and_are_whole_in_its_tooltip(
    app: object, qtbot: QtBot
) -> None:
    box = PickBox("Whose badge it is tried with")
    qtbot.addWidget(box)
    long = "The longest of everything: Maria Fernanda Alessandra de Oliveira Vasconcelos"
    box.show_words([long, "Short"], [0, 1])
    box.resize(260, 40)
    box.show()
    assert box.shown_words().endswith("…")
    assert box.toolTip() == long
    box.setCurrentIndex(1)
    assert box.shown_words() == "Short"
    box.setCurrentIndex(0)
    box.resize(1200, 40)
    assert box.shown_words() == long
