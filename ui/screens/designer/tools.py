"""The buttons of the designer: each says what it does, and its tooltip which key does the same."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from ui.screens.designer.part_words import kinds
from ui.screens.designer.view import DesignerView
from ui.theme import tokens
from ui.words import translate

DPIS = (203, 300, 600)
LEFT_TO_RIGHT = "\u200e"  # a number keeps its place before its unit


class PickBox(QComboBox):
    """A list of words to pick from; a wheel that passes over it picks nothing. Words that do not
    fit end in dots, and stand whole in the tooltip."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.setAccessibleName(words)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.currentTextChanged.connect(self._say_whole)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def shown_words(self) -> str:
        return self._option().currentText

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, option = QStylePainter(self), self._option()
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def _option(self) -> QStyleOptionComboBox:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        room = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            option,
            QStyle.SubControl.SC_ComboBoxEditField,
            self,
        )
        option.currentText = self.fontMetrics().elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, room.width()
        )
        return option

    def _say_whole(self) -> None:
        self.setToolTip(self.currentText())

    def show_words(self, words: Sequence[str], values: Sequence[object]) -> None:
        if [self.itemText(at) for at in range(self.count())] != list(words):
            self.clear()
            for said, value in zip(words, values, strict=True):
                self.addItem(said, value)


class Toolbar(QWidget):
    """What is done with the whole layout."""

    opened = Signal(str)
    undo_asked = Signal()
    redo_asked = Signal()
    save_asked = Signal()
    save_as_asked = Signal()
    import_asked = Signal()
    export_asked = Signal()
    test_asked = Signal()
    use_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.layouts = PickBox(translate("designer", "Layout to open"))
        self.layouts.setMinimumWidth(230)
        self.layouts.activated.connect(self._open)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.GAP_S)
        self.undo = self._button(row, translate("designer", "Undo"), self.undo_asked, "Ctrl+Z")
        self.redo = self._button(row, translate("designer", "Redo"), self.redo_asked, "Ctrl+Y")
        self.save = self._button(row, translate("designer", "Save"), self.save_asked, "Ctrl+S")
        self._button(row, translate("designer", "Save as"), self.save_as_asked, "Ctrl+Shift+S")
        self._button(row, translate("designer", "Import"), self.import_asked, "Ctrl+O")
        self._button(row, translate("designer", "Export"), self.export_asked, "Ctrl+E")
        self._button(row, translate("designer", "Print a test"), self.test_asked, "Ctrl+P")
        self.use = self._button(row, translate("designer", "Use at this station"), self.use_asked)
        self.use.setProperty("kind", "primary")
        row.insertStretch(row.indexOf(self.use), 1)

    def show_layouts(self, names: Sequence[str], *, own: Sequence[str]) -> None:
        """Those of our own stand first."""
        mine = translate("designer", "{name} (yours)")
        words = [mine.format(name=name) for name in own] + [*names]
        self.layouts.show_words(words, [*own, *names])

    def show_view(self, view: DesignerView) -> None:
        self.undo.setEnabled(view.may_undo)
        self.redo.setEnabled(view.may_redo)
        self.save.setEnabled(view.may_save)
        self.use.setEnabled(view.may_use)
        self.layouts.setCurrentIndex(self.layouts.findData(view.name))

    def _button(self, row: QHBoxLayout, words: str, asked: object, key: str = "") -> QPushButton:
        button = QPushButton(words)
        button.setToolTip(f"{words} ({key})" if key else words)
        button.clicked.connect(asked)
        row.addWidget(button)
        return button

    def _open(self, at: int) -> None:
        self.opened.emit(str(self.layouts.itemData(at)))


class PartButtons(QWidget):
    """What is done with the parts."""

    added = Signal(str)
    removed = Signal()
    copied = Signal()
    reordered = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        add = QPushButton(translate("designer", "Add a part"))
        add.setProperty("kind", "row")
        add.setProperty("menu", "true")
        menu = QMenu(add)
        for kind, words in kinds():
            menu.addAction(words).setData(kind)
        menu.triggered.connect(self._add)
        add.setMenu(menu)
        self.add = add
        self._remove = _small(translate("designer", "Remove"), "Delete")
        self._remove.clicked.connect(self.removed)
        self._copy = _small(translate("designer", "Copy"), "Ctrl+D")
        self._copy.clicked.connect(self.copied)
        self._earlier = _small(translate("designer", "Earlier"), "Ctrl+↑")
        self._earlier.clicked.connect(self._move_up)
        self._later = _small(translate("designer", "Later"), "Ctrl+↓")
        self._later.clicked.connect(self._move_down)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(tokens.GAP_XS)
        grid.addWidget(add, 0, 0, 1, 2)
        grid.addWidget(self._copy, 1, 0)
        grid.addWidget(self._remove, 1, 1)
        grid.addWidget(self._earlier, 2, 0)
        grid.addWidget(self._later, 2, 1)

    def show_view(self, view: DesignerView) -> None:
        self._earlier.setEnabled(view.may_earlier)
        self._later.setEnabled(view.may_later)
        for button in (self._copy, self._remove):
            button.setEnabled(view.chosen >= 0)

    def _add(self, action: object) -> None:
        self.added.emit(str(action.data()))  # type: ignore[attr-defined]

    def _move_up(self) -> None:
        self.reordered.emit(-1)

    def _move_down(self) -> None:
        self.reordered.emit(1)


class LookRow(QWidget):
    """Which side is looked at, with whose badge, and for which printer."""

    shown = Signal(str)
    person_chosen = Signal(int)
    dpi_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.GAP_S)
        row = QHBoxLayout()
        row.setSpacing(tokens.GAP_S)
        self._sides = QButtonGroup(self)
        self.sides: dict[str, QPushButton] = {}
        for shows, words in (
            ("front", translate("designer", "Front")),
            ("back", translate("designer", "Back")),
            ("paper", translate("designer", "Paper")),
        ):
            button = QPushButton(words)
            button.setProperty("kind", "choice")
            button.setCheckable(True)
            button.clicked.connect(self._show)
            self._sides.addButton(button)
            self.sides[shows] = button
            row.addWidget(button)
        self.people = PickBox(translate("designer", "Whose badge it is tried with"))
        self.people.setMinimumWidth(120)
        self.people.activated.connect(self.person_chosen)
        self.dpi = PickBox(translate("designer", "Dots an inch of the printer"))
        self.dpi.show_words([f"{LEFT_TO_RIGHT}{dpi} dpi" for dpi in DPIS], DPIS)
        self.dpi.setToolTip(translate("designer", "Dots an inch of the printer"))
        self.dpi.setFixedWidth(124)
        self.dpi.activated.connect(self._choose_dpi)
        row.addStretch(1)
        people = QHBoxLayout()
        people.setSpacing(tokens.GAP_S)
        people.addWidget(self.people, 1)
        people.addWidget(self.dpi)
        column.addLayout(people)
        column.addLayout(row)

    def show_people(self, words: Sequence[str]) -> None:
        self.people.show_words(words, range(len(words)))

    def show_view(self, view: DesignerView) -> None:
        self.sides[view.shows].setChecked(True)
        self.people.setCurrentIndex(view.person)
        self.dpi.setCurrentIndex(DPIS.index(view.dpi))

    def _show(self) -> None:
        for shows, button in self.sides.items():
            if button.isChecked():
                self.shown.emit(shows)

    def _choose_dpi(self, at: int) -> None:
        self.dpi_chosen.emit(DPIS[at])


def _small(words: str, key: str) -> QPushButton:
    made = QPushButton(words)
    made.setProperty("kind", "row")
    made.setToolTip(f"{words} ({key})")
    return made
