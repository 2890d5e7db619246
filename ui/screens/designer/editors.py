"""Editors of one value each: they show it, and say what a person made of it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.screens.designer.field_view import Choices, FieldView
from ui.theme import tokens
from ui.widgets.labels import label, restyle
from ui.words import translate

TEXT_CHARS_MAX = 300
LANGUAGE_PX = 74
FIELD_PX = 42  # as all other fields
FIELD_PX_MIN = 96  # two of them stand side by side in the smallest window


class NumberEditor(QDoubleSpinBox):
    """A number with its unit; arrows step, and a wheel that passes over it does nothing."""

    changed = Signal(str, object)

    def __init__(self, field: FieldView) -> None:
        super().__init__()
        self._name = field.name
        self.setKeyboardTracking(False)
        if QLocale().zeroDigit() != "0":  # digits as in the layout's file and on the ruler
            self.setLocale(QLocale.c())
        self.setFixedHeight(FIELD_PX)
        self.setMinimumWidth(FIELD_PX_MIN)
        # The style sheet's padding does not reach the line inside a box of this kind.
        self.lineEdit().setTextMargins(tokens.GAP_M, 0, tokens.GAP_M, 0)
        self.setAccessibleName(f"{field.words}, {field.unit}" if field.unit else field.words)
        self.valueChanged.connect(self._tell)
        self.show_field(field)

    def show_field(self, field: FieldView) -> None:
        self.blockSignals(True)
        self.setDecimals(field.decimals)
        self.setRange(field.least, field.most)
        self.setSingleStep(field.step)
        self.setSuffix(field.unit if field.unit == "°" else f" {field.unit}" if field.unit else "")
        self.setValue(float(field.value))
        self.blockSignals(False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def _tell(self, value: float) -> None:
        self.changed.emit(self._name, value)


class TextEditor(QLineEdit):
    """A text; every letter is told at once."""

    changed = Signal(str, object)

    def __init__(self, field: FieldView) -> None:
        super().__init__()
        self._name = field.name
        self.setMaxLength(TEXT_CHARS_MAX)
        self.setAccessibleName(field.words)
        self.textEdited.connect(self._tell)
        self.show_field(field)

    def show_field(self, field: FieldView) -> None:
        restyle(self, "wrong", "true" if field.wrong else "false")
        if not (self.hasFocus() and field.wrong) and self.text() != str(field.value):
            self.setText(str(field.value))
            if not self.hasFocus():
                self.home(False)  # a long text is read from its beginning

    def _tell(self, text: str) -> None:
        self.changed.emit(self._name, text)


class LabelsEditor(TextEditor):
    """Words with commas between them, told when they are all there."""

    def __init__(self, field: FieldView) -> None:
        super().__init__(field)
        self.textEdited.disconnect(self._tell)
        self.editingFinished.connect(self._tell_all)

    def _tell_all(self) -> None:
        self._tell(self.text())


class SentenceEditor(QWidget):
    """A text with fields in braces, and a menu of those there are."""

    changed = Signal(str, object)

    def __init__(self, field: FieldView, offered: Choices) -> None:
        super().__init__()
        self._name = field.name
        self.line = QLineEdit()
        self.line.setMaxLength(TEXT_CHARS_MAX)
        self.line.setAccessibleName(field.words)
        self.line.textEdited.connect(self._tell)
        button = QPushButton(translate("designer", "Insert a field"))
        button.setProperty("kind", "row")
        button.setProperty("menu", "true")
        menu = QMenu(button)
        for name, words in offered:
            action = menu.addAction(words)
            action.setData(name)
        menu.triggered.connect(self._insert)
        button.setMenu(menu)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.GAP_XS)
        column.addWidget(self.line)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        self.setFocusProxy(self.line)
        self.show_field(field)

    def show_field(self, field: FieldView) -> None:
        restyle(self.line, "wrong", "true" if field.wrong else "false")
        if not (self.line.hasFocus() and field.wrong) and self.line.text() != str(field.value):
            self.line.setText(str(field.value))

    def insert(self, field: str) -> None:
        self.line.insert(f"{{{field}}}")
        self._tell(self.line.text())

    def _insert(self, action: Any) -> None:
        self.insert(str(action.data()))

    def _tell(self, text: str) -> None:
        self.changed.emit(self._name, text)


class ChoiceEditor(QComboBox):
    """One of a few words."""

    changed = Signal(str, object)

    def __init__(self, field: FieldView) -> None:
        super().__init__()
        self._name = field.name
        self.setAccessibleName(field.words)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumWidth(FIELD_PX_MIN)
        self.activated.connect(self._tell)
        self.show_field(field)

    def show_field(self, field: FieldView) -> None:
        if [self.itemData(at) for at in range(self.count())] != [one for one, _ in field.choices]:
            self.clear()
            for value, words in field.choices:
                self.addItem(words, value)
        self.setCurrentIndex(self.findData(field.value))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def _tell(self, at: int) -> None:
        self.changed.emit(self._name, self.itemData(at))


class ToneEditor(ChoiceEditor):
    """A colour by what it is for, or any one written as #rrggbb."""

    def __init__(self, field: FieldView) -> None:
        super().__init__(field)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        line = self.lineEdit()
        assert line is not None
        line.setAccessibleName(field.words)
        line.editingFinished.connect(self._typed)
        self.show_field(field)

    def show_field(self, field: FieldView) -> None:
        super().show_field(field)
        line = self.lineEdit()
        if line is not None:
            line.setCursorPosition(0)

    def _typed(self) -> None:
        typed = self.currentText().strip()
        at = self.findText(typed)
        self.changed.emit(self._name, self.itemData(at) if at >= 0 else typed)


class FlagEditor(QCheckBox):
    """Yes or no."""

    changed = Signal(str, object)

    def __init__(self, field: FieldView) -> None:
        super().__init__(field.words)
        self._name = field.name
        self.toggled.connect(self._tell)
        self.show_field(field)

    def show_field(self, field: FieldView) -> None:
        self.blockSignals(True)
        self.setChecked(bool(field.value))
        self.blockSignals(False)

    def _tell(self, on: bool) -> None:
        self.changed.emit(self._name, on)


class LanguagesEditor(QWidget):
    """The same sentence in other languages: a code and a text each."""

    changed = Signal(str, object)

    def __init__(self, field: FieldView) -> None:
        super().__init__()
        self._name = field.name
        self._shown: tuple[tuple[str, str], ...] | None = None
        self._lines: list[tuple[QLineEdit, QLineEdit]] = []
        self._grid = QGridLayout()
        self._grid.setSpacing(tokens.GAP_XS)
        self._grid.setColumnStretch(1, 1)
        self._add = QPushButton(translate("designer", "Add a language"))
        self._add.setProperty("kind", "row")
        self._add.clicked.connect(self._add_line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.GAP_XS)
        column.addLayout(self._grid)
        row = QHBoxLayout()
        row.addWidget(self._add)
        row.addStretch(1)
        column.addLayout(row)
        self.show_field(field)

    def show_field(self, field: FieldView) -> None:
        for code, _ in self._lines:
            restyle(code, "wrong", "true" if field.wrong else "false")
        if field.wrong or field.value == self._shown:
            return
        self._shown = field.value
        for line in (line for pair in self._lines for line in pair):
            line.blockSignals(True)  # the cursor leaves it, and it has nothing more to tell
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._lines = []
        for language, sentence in field.value:
            self._show_line(language, sentence)

    def _add_line(self) -> None:
        self._show_line("", "")
        self._lines[-1][0].setFocus()

    def _show_line(self, language: str, sentence: str) -> None:
        row = len(self._lines)
        code, text = QLineEdit(language), QLineEdit(sentence)
        code.setFixedWidth(LANGUAGE_PX)
        code.setPlaceholderText("ko")
        code.setAccessibleName(translate("designer", "Language"))
        text.setMaxLength(TEXT_CHARS_MAX)
        text.setAccessibleName(translate("designer", "What it says in this language"))
        text.setToolTip(translate("designer", "Leave both empty to take the language out."))
        for line in (code, text):
            line.editingFinished.connect(self._tell)
        self._grid.addWidget(code, row, 0)
        self._grid.addWidget(text, row, 1)
        self._lines.append((code, text))

    def _tell(self) -> None:
        """Both are there, or neither: half a line waits."""
        said = [(code.text().strip(), text.text()) for code, text in self._lines]
        if any(bool(code) != bool(text.strip()) for code, text in said):
            return
        words = tuple((code, text) for code, text in said if code)
        if words != self._shown:
            self._shown = words
            self.changed.emit(self._name, words)


class Field(QWidget):
    """An editor under the words for it, and why what was typed cannot be."""

    changed = Signal(str, object)

    def __init__(self, field: FieldView, offered: Choices) -> None:
        super().__init__()
        self.name = field.name
        self.editor = _editor(field, offered)
        self.editor.changed.connect(self.changed)
        self._why = label(kind="caption", wrap=True)
        restyle(self._why, "tone", "refused")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        if not isinstance(self.editor, FlagEditor):
            column.addWidget(label(field.words, "caption"))
        column.addWidget(self.editor)
        column.addWidget(self._why)
        self.show_field(field)

    def show_field(self, field: FieldView) -> None:
        self.editor.show_field(field)
        self._why.setText(field.wrong)
        self._why.setVisible(bool(field.wrong))


Editor = NumberEditor | TextEditor | SentenceEditor | ChoiceEditor | FlagEditor | LanguagesEditor


def _editor(field: FieldView, offered: Choices) -> Editor:
    match field.sort:
        case "number":
            return NumberEditor(field)
        case "text":
            return LabelsEditor(field) if field.name == "labels" else TextEditor(field)
        case "sentence":
            return SentenceEditor(field, offered)
        case "choice":
            return ChoiceEditor(field)
        case "tone":
            return ToneEditor(field)
        case "flag":
            return FlagEditor(field)
    return LanguagesEditor(field)
