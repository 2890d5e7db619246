"""The form for a walk-in or a correction, in the place of the card."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kiosk.domain.categories import Category
from ui.screens.checkin.form_view import HONORIFICS, FieldView, FormView, Similar
from ui.theme import tokens
from ui.widgets.category_chip import paint_letter
from ui.widgets.labels import label, restyle
from ui.words import translate
from ui.words.refusals import field_words


class FormPane(QFrame):
    """Gives back what was typed; says nothing about whether it is right."""

    saved = Signal(object)  # dict of field to text
    saved_anyway = Signal(object)
    similar_chosen = Signal(str)
    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.participant = ""  # whose details are corrected; empty: a walk-in
        self._inputs: dict[str, QWidget] = {}
        self._title = label(kind="headline", wrap=True)
        self._sentence = label(kind="muted", wrap=True)
        self._fields = QWidget()
        self._grid = QGridLayout(self._fields)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(tokens.GAP_L)
        self._grid.setVerticalSpacing(tokens.GAP_XS)
        self._warning = QFrame()
        self._warning_column = QVBoxLayout(self._warning)
        self._warning_column.setContentsMargins(
            tokens.GAP_L, tokens.GAP_L, tokens.GAP_L, tokens.GAP_L
        )
        self._warning_column.setSpacing(tokens.GAP_M)
        self._save = QPushButton()
        self._save.setProperty("kind", "primary")
        self._save.clicked.connect(self._save_pressed)
        self._cancel = QPushButton(translate("form", "Cancel (Esc)"))
        self._cancel.clicked.connect(self.cancelled)
        buttons = QHBoxLayout()
        buttons.addWidget(self._save, 1)
        buttons.addWidget(self._cancel)
        for button in (self._save, self._cancel):
            button.setMinimumHeight(tokens.MAIN_BUTTON_PX - 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.GAP_XL, tokens.GAP_L, tokens.GAP_XL, tokens.GAP_L)
        column.setSpacing(tokens.GAP_S)
        column.addWidget(self._title)
        column.addWidget(self._sentence)
        column.addSpacing(tokens.GAP_S)
        column.addWidget(self._fields)
        column.addWidget(self._warning)
        column.addStretch(1)
        column.addLayout(buttons)

    def show_form(self, view: FormView) -> None:
        self.participant = view.participant
        self._title.setText(view.title)
        self._sentence.setText(view.sentence)
        self._save.setText(view.save_words)
        self._show_fields()
        self._forget_inputs()
        for place, field in enumerate(view.fields):
            self._add(field, row=place // 2, column=place % 2)
        if view.categories:
            self._add_categories(view.categories, place=len(view.fields))
        first = self._inputs.get("given_name")
        if first is not None:
            first.setFocus()
            if isinstance(first, QLineEdit):
                first.selectAll()

    def input(self, field: str) -> QWidget:
        """Where this field is filled in. KeyError where the form does not ask for it."""
        return self._inputs[field]

    def values(self) -> dict[str, str]:
        return {name: _text(widget) for name, widget in self._inputs.items()}

    def point_at(self, field: str) -> None:
        """Mark the field that a refusal named."""
        widget = self._inputs.get(field)
        if isinstance(widget, QLineEdit):
            restyle(widget, "wrong", "true")
            widget.setFocus()

    def show_similar(self, words: str, similar: tuple[Similar, ...]) -> None:
        """Somebody like this is registered: show them before anything is saved."""
        while (item := self._warning_column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self._warning_column.addWidget(label(words, "strong", wrap=True))
        for one in similar:
            known = _SimilarButton(one)
            known.chosen.connect(self.similar_chosen)
            self._warning_column.addWidget(known)
        other = QPushButton(translate("form", "It is somebody else: register"))
        other.setProperty("kind", "primary")
        other.clicked.connect(self._save_anyway_pressed)
        back = QPushButton(translate("form", "Back to the form"))
        back.clicked.connect(self._show_fields)
        for button in (other, back):
            self._warning_column.addWidget(button)
        restyle(self._warning, "band", "attention")
        self._fields.hide()
        self._save.hide()
        self._warning.show()
        back.setFocus()

    def _show_fields(self) -> None:
        self._warning.hide()
        self._fields.show()
        self._save.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._save.isVisible():
                self._save_pressed()
            elif isinstance(button := self.focusWidget(), QPushButton):
                button.click()
        elif event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    def _save_pressed(self) -> None:
        for widget in self._inputs.values():
            restyle(widget, "wrong", "false")
        self.saved.emit(self.values())

    def _save_anyway_pressed(self) -> None:
        self.saved_anyway.emit(self.values())

    def _add(self, field: FieldView, *, row: int, column: int) -> None:
        words = label(field.words, "caption")
        if field.name == "honorific":
            box = QComboBox()
            box.setEditable(True)
            line = box.lineEdit()
            assert line is not None
            line.setAccessibleName(field_words(field.name))
            box.addItems(HONORIFICS)
            box.setCurrentText(field.value)
            self._put(field.name, box, words, row=row, column=column)
            return
        line = QLineEdit(field.value)
        line.setPlaceholderText(field.hint)
        line.setMaxLength(200)
        self._put(field.name, line, words, row=row, column=column)

    def _add_categories(self, categories: tuple[Category, ...], *, place: int) -> None:
        box = QComboBox()
        box.setIconSize(QSize(24, 24))
        for category in categories:
            box.addItem(_letter(category), category.word, category.code)
        words = label(field_words("category"), "caption")
        self._put("category", box, words, row=place // 2, column=place % 2)
        first = QCheckBox(translate("form", "The family name is said first"))
        self._put("family_name_first", first, label(), row=(place + 1) // 2, column=(place + 1) % 2)

    def _put(self, name: str, widget: QWidget, words: QWidget, *, row: int, column: int) -> None:
        widget.setAccessibleName(field_words(name))
        self._inputs[name] = widget
        self._grid.addWidget(words, row * 2, column)
        self._grid.addWidget(widget, row * 2 + 1, column)

    def _forget_inputs(self) -> None:
        self._inputs.clear()
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()


class _SimilarButton(QPushButton):
    """Opens the person who is registered already."""

    chosen = Signal(str)

    def __init__(self, similar: Similar) -> None:
        super().__init__(similar.words)
        self._participant = similar.participant
        self.clicked.connect(self._choose)

    def _choose(self) -> None:
        self.chosen.emit(self._participant)


def _letter(category: Category) -> QPixmap:
    picture = QPixmap(48, 48)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_letter(painter, category, picture.rect().toRectF().adjusted(1, 1, -1, -1))
    painter.end()
    return picture


def _text(widget: QWidget) -> str:
    if isinstance(widget, QLineEdit):
        return widget.text()
    if isinstance(widget, QComboBox):
        return str(widget.currentData() or widget.currentText())
    if isinstance(widget, QCheckBox):
        return "yes" if widget.isChecked() else ""
    return ""
