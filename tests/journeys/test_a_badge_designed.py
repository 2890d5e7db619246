"""A layout is opened, dragged, typed into, mended, saved, tried on paper and used: by hand."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit

import badges
from badges.design.people import somebody
from badges.layout import CodeBox, Column, Image, Layout
from kiosk.domain import commands as c
from tests.journeys.conftest import Hands
from ui.flows.designer import DesignerFlow
from ui.gallery.stage import Stage
from ui.screens.designer.design import Design
from ui.screens.designer.editors import NumberEditor, SentenceEditor
from ui.screens.designer.screen import DesignerScreen

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
NAME, PLACE, CODE = 2, 3, 5


class Designing:
    """The designer in front, and hands that drag."""

    def __init__(self, hands: Hands) -> None:
        self.hands = hands
        hands.press(Qt.Key.Key_F6)
        hands.window.printing.design.click()
        hands.stage.settle()

    @property
    def screen(self) -> DesignerScreen:
        return self.hands.window.designer

    @property
    def flow(self) -> DesignerFlow:
        return self.hands.stage.station.places.designer

    @property
    def design(self) -> Design:
        assert self.flow.design is not None
        return self.flow.design

    @property
    def layout(self) -> Layout:
        return self.design.layout

    def settle(self) -> None:
        self.hands.stage.settle()

    def point(self, at: int) -> QPoint:
        return self.screen.canvas.point_of(at).toPoint()

    def drag(self, at: int, dx_px: int, dy_px: int, *, off: QPoint | None = None) -> None:
        """From the middle of a part, or beside it, in steps as a hand goes."""
        canvas, start = self.screen.canvas, self.point(at) + (off or QPoint(0, 0))
        QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=start)
        for step in range(1, 5):
            way = QPoint(dx_px * step // 4, dy_px * step // 4)
            QTest.mouseMove(canvas, start + way)
        end = start + QPoint(dx_px, dy_px)
        QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=end)
        self.settle()

    def checks(self) -> list[str]:
        return [
            str(self.screen.checks.item(row).data(Qt.ItemDataRole.AccessibleTextRole))
            for row in range(self.screen.checks.count())
        ]

    def said(self) -> str:
        panel = self.screen.verdict
        words = [one.text() for one in panel.findChildren(QLabel)]
        return " ".join(words) if panel.isVisible() else ""


@pytest.fixture
def designing(hands: Hands) -> Designing:
    return Designing(hands)


def test_a_layout_is_made_mended_saved_tried_and_used(designing: Designing, hands: Hands) -> None:
    screen = designing.screen
    assert hands.window.screen_name == "designer"
    assert designing.design.source == "a6-portrait"

    before = designing.layout.parts[CODE].area
    designing.drag(CODE, 0, -40)
    after = designing.layout.parts[CODE].area
    assert after.y_mm < before.y_mm - 3
    assert after.x_mm == pytest.approx(before.x_mm, abs=1.5)
    assert any("over the code" in one for one in designing.checks()), "it lies over the name now"

    hands.press(Qt.Key.Key_Z, CTRL)
    assert designing.layout.parts[CODE].area == before
    assert designing.checks() == []
    assert hands.desk.next_undo()[0] == "", "the desk's own undo was not meant"

    screen.parts.chosen.emit(PLACE)
    designing.settle()
    sentence = screen.inspector.text_grid.fields["text.sentence"].editor
    assert isinstance(sentence, SentenceEditor)
    sentence.line.setFocus()
    sentence.line.selectAll()
    hands.type("Welcome to Seongnam ")
    sentence.insert("country")
    designing.settle()
    column = designing.layout.parts[PLACE]
    assert isinstance(column, Column)
    assert column.texts[0].text == "Welcome to Seongnam {country}"

    width = screen.inspector.grid.fields["width_mm"].editor
    assert isinstance(width, NumberEditor)
    width.setValue(18.0)
    designing.settle()
    assert any("too long" in one for one in designing.checks())
    width.setValue(58.8)
    designing.settle()
    assert designing.checks() == []

    hands.press(Qt.Key.Key_S, CTRL)
    hands.type("Seongnam")
    hands.enter()
    assert "Saved as Seongnam" in designing.said()
    assert hands.desk.printing.layouts.names() == ["Seongnam"]
    assert hands.desk.printing.layouts.load("Seongnam") == designing.layout

    hands.press(Qt.Key.Key_P, CTRL)
    hands.desk.printing.spool.step(hands.desk.now_ms())
    (printed,) = (hands.desk.folder / "badges").glob("Layout-test-Seongnam*.pdf")
    assert "Welcome to Seongnam" in words_in(printed)

    screen.tools.use.click()
    designing.settle()
    assert hands.desk.printing.layout == "Seongnam"
    person = hands.stage.find("Azatkhanyan").participant
    hands.desk.do(c.CheckInPerson(person))
    hands.desk.printing.spool.step(hands.desk.now_ms())
    badge = [one for one in (hands.desk.folder / "badges").glob("*.pdf") if one != printed]
    assert any("Welcome to Seongnam" in words_in(one) for one in badge)


def words_in(path: Path) -> str:
    document = pypdfium2.PdfDocument(path)
    try:
        return " ".join(str(document[0].get_textpage().get_text_range()).split())
    finally:
        document.close()


def test_all_of_it_goes_by_keyboard(designing: Designing, hands: Hands) -> None:
    canvas = designing.screen.canvas
    assert canvas.hasFocus()
    for _ in range(3):
        hands.press(Qt.Key.Key_PageDown)
    assert designing.design.chosen == NAME
    before = designing.layout.parts[NAME].area
    for key, modifier in (
        (Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Down, SHIFT),
        (Qt.Key.Key_Left, ALT),
        (Qt.Key.Key_Up, ALT | SHIFT),
    ):
        hands.press(key, modifier)
    area = designing.layout.parts[NAME].area
    moved = (area.x_mm - before.x_mm, area.y_mm - before.y_mm)
    grown = (area.width_mm - before.width_mm, area.height_mm - before.height_mm)
    assert moved == pytest.approx((1.0, 0.1))
    assert grown == pytest.approx((-1.0, -0.1))
    for _ in range(4):
        hands.press(Qt.Key.Key_Z, CTRL)
    assert designing.layout.parts[NAME].area == before
    hands.press(Qt.Key.Key_Y, CTRL)
    hands.press(Qt.Key.Key_Z, CTRL | SHIFT)
    assert designing.layout.parts[NAME].area.y_mm == pytest.approx(before.y_mm + 0.1)

    count = len(designing.layout.parts)
    hands.press(Qt.Key.Key_D, CTRL)
    assert len(designing.layout.parts) == count + 1
    hands.press(Qt.Key.Key_Up, CTRL)
    hands.press(Qt.Key.Key_Down, CTRL)
    hands.press(Qt.Key.Key_Delete)
    assert len(designing.layout.parts) == count
    hands.press(Qt.Key.Key_PageUp)
    hands.type("k")
    assert hands.window.screen_name == "designer", "a stray letter is no search for a person"
    hands.press(Qt.Key.Key_F4)
    assert hands.window.screen_name == "checkin"
    hands.press(Qt.Key.Key_F11)
    assert len(designing.layout.parts) == count, "what is designed waits"


def test_the_keyboard_stays_in_the_designer_when_the_field_under_it_goes_away(
    designing: Designing, hands: Hands
) -> None:
    designing.screen.parts.chosen.emit(NAME)
    designing.settle()
    editor = designing.screen.inspector.text_grid.fields["text.sentence"].editor
    assert isinstance(editor, SentenceEditor)
    editor.line.setFocus()
    designing.screen.parts.chosen.emit(CODE)
    designing.settle()
    assert designing.screen.canvas.hasFocus()


def test_ctrl_z_in_a_field_takes_the_edit_back_and_the_desks_undo_is_back_at_the_desk(
    designing: Designing, hands: Hands
) -> None:
    hands.desk.do(c.CheckInPerson(hands.stage.find("Azatkhanyan").participant))
    designing.screen.parts.chosen.emit(PLACE)
    designing.settle()
    editor = designing.screen.inspector.text_grid.fields["text.sentence"].editor
    assert isinstance(editor, SentenceEditor)
    editor.line.setFocus()
    before = designing.layout
    hands.type("Hi")
    assert designing.layout != before
    hands.press(Qt.Key.Key_Z, CTRL)
    assert designing.layout == before
    assert editor.line.text() == "{position}"
    assert hands.desk.counts().checked_in == 1
    hands.press(Qt.Key.Key_F4)
    hands.press(Qt.Key.Key_Z, CTRL)
    assert hands.desk.counts().checked_in == 0


def test_a_part_is_pulled_by_its_corner_and_a_click_on_nothing_lets_go(
    designing: Designing,
) -> None:
    canvas = designing.screen.canvas
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=designing.point(NAME))
    assert designing.design.chosen == NAME
    before = designing.layout.parts[NAME].area
    scale = canvas.scale_px_mm / canvas.devicePixelRatioF()
    corner = QPoint(round(before.width_mm * scale / 2), round(before.height_mm * scale / 2))
    QTest.mouseMove(canvas, designing.point(NAME) + corner)
    designing.drag(NAME, -60, -40, off=corner)
    after = designing.layout.parts[NAME].area
    assert (after.x_mm, after.y_mm) == (before.x_mm, before.y_mm)
    assert after.width_mm == pytest.approx(before.width_mm - 60 / scale, abs=2)
    assert after.height_mm == pytest.approx(before.height_mm - 40 / scale, abs=2)
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    assert designing.design.chosen == -1
    assert designing.layout.parts[NAME].area == after


def test_a_finding_leads_to_its_part_and_to_the_person_who_meets_it(designing: Designing) -> None:
    screen = designing.screen
    screen.parts.chosen.emit(NAME)
    height = screen.inspector.grid.fields["height_mm"].editor
    assert isinstance(height, NumberEditor)
    height.setValue(9.0)
    screen.look.person_chosen.emit(4)
    screen.parts.chosen.emit(-1)
    designing.settle()
    row = next(at for at, one in enumerate(designing.checks()) if "The name" in one)
    screen.checks.choose(row)
    assert (designing.design.chosen, designing.design.person) == (NAME, 0)


def test_nothing_unsaved_is_lost_without_a_question(designing: Designing, hands: Hands) -> None:
    screen = designing.screen
    screen.parts.chosen.emit(NAME)
    screen.canvas.nudged.emit(1.0, 0.0)
    edited = designing.layout
    screen.tools.opened.emit("a7-portrait")
    designing.settle()
    assert screen.question.isVisible()
    hands.press(Qt.Key.Key_Escape)
    assert designing.layout == edited
    screen.tools.opened.emit("a7-portrait")
    screen.question.confirmed.emit({})
    designing.settle()
    assert designing.layout == badges.load_layout("a7-portrait")
    assert not screen.question.isVisible()


def test_what_was_not_saved_is_there_again_after_the_window_was_closed(
    designing: Designing, tmp_path: Path
) -> None:
    stage = designing.hands.stage
    designing.screen.parts.chosen.emit(NAME)
    designing.screen.canvas.nudged.emit(0.0, -2.0)
    designing.settle()
    edited = designing.layout
    stage.window.hide()
    stage.station.close()
    again = Hands(Stage(tmp_path / "station", size=(1280, 800)))
    again.stage.start()
    again.stage.settle()
    resumed = Designing(again)
    try:
        assert resumed.layout == edited
        assert "here again" in resumed.said()
        assert resumed.design.source == "a6-portrait"
        again.press(Qt.Key.Key_Z, CTRL)
        assert not resumed.design.is_changed
        assert again.desk.printing.layouts.draft() is None, "there is nothing to lose any more"
    finally:
        again.stage.close()


def test_a_name_of_a_shipped_layout_is_turned_down_and_asked_again(
    designing: Designing, hands: Hands
) -> None:
    hands.press(Qt.Key.Key_S, CTRL | SHIFT)
    hands.type("a6-portrait")
    hands.enter()
    assert "stays as it is" in designing.said()
    line = designing.screen.question.findChild(QLineEdit)
    assert line is not None
    assert line.isEnabled()
    assert line.text() == "a6-portrait"


def test_layouts_and_pictures_come_in_and_go_out_as_files(
    designing: Designing, hands: Hands, tmp_path: Path
) -> None:
    screen = designing.screen
    theirs = tmp_path / "theirs.json"
    theirs.write_text(
        '[{"type": "textarea", "content": "attendee_name", "left": "10", "bottom": "50",'
        ' "fontsize": "20", "width": "80", "align": "center", "italic": true}]'
    )
    screen.imported.emit(theirs)
    designing.settle()
    assert "save it under a name" in designing.said()
    assert len(designing.layout.parts) == 1
    screen.part_buttons.added.emit("image")
    logo = tmp_path / "logo.png"
    logo.write_bytes(somebody())
    screen.picture_chosen.emit(logo)
    designing.settle()
    picture = designing.layout.parts[-1]
    assert isinstance(picture, Image)
    assert picture.content == somebody()
    screen.exported.emit(tmp_path / "out" / "mine")
    designing.settle()
    assert badges.load_layout(tmp_path / "out" / "mine.toml") == designing.layout
    screen.inspector.photo_asked.emit()
    designing.settle()
    photo = designing.layout.parts[-1]
    assert isinstance(photo, Image)
    assert photo.field == "photo"
    screen.imported.emit(tmp_path / "logo.png")
    screen.question.confirmed.emit({})
    designing.settle()
    assert "That did not work" in designing.said()


def test_the_newest_edit_is_what_is_drawn_and_the_paper_is_shown_whole(
    designing: Designing,
) -> None:
    screen = designing.screen
    screen.look.dpi_chosen.emit(600)
    screen.tools.opened.emit("a4-8x90x55")
    designing.settle()
    at = next(at for at, part in enumerate(designing.layout.parts) if isinstance(part, CodeBox))
    screen.parts.chosen.emit(at)
    for _ in range(8):
        screen.canvas.nudged.emit(-1.0, 0.0)
    screen.canvas.let_go.emit()
    screen.look.shown.emit("paper")
    designing.settle()
    assert screen.canvas.accessibleName().startswith("The paper as it prints, 210 by 297")
    screen.look.sides["back"].click()
    designing.settle()
    assert designing.design.shows == "back"
