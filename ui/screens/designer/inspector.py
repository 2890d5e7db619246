"""The inspector: every value of what is chosen, to be read and set."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.screens.designer.editors import FIELD_PX_MIN, Field
from ui.screens.designer.inspector_view import Choices, FieldView, InspectorView
from ui.theme import tokens
from ui.widgets.labels import label, rule
from ui.words import translate


class FieldGrid(QWidget):
    """Fields two in a row. Those that stay keep their editor, with the cursor in it."""

    changed = Signal(str, object)
    made = Signal()  # there are other editors now

    def __init__(self) -> None:
        super().__init__()
        self.fields: dict[str, Field] = {}
        self._signature: tuple[object, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(tokens.GAP_M)
        self._grid.setVerticalSpacing(tokens.GAP_S)
        for column in (0, 1):
            self._grid.setColumnStretch(column, 1)
            self._grid.setColumnMinimumWidth(column, FIELD_PX_MIN)

    def show_fields(
        self, fields: Sequence[FieldView], offered: Choices = (), *, of: object = None
    ) -> None:
        """`of` tells whose fields they are: another part gets editors of its own."""
        signature = (of, *((one.name, one.sort, one.words) for one in fields))
        if signature != self._signature:
            same_part = bool(self._signature) and self._signature[0] == of
            self._signature = signature
            self._make(fields, offered, kept=self.fields if same_part else {})
            return
        for one in fields:
            self.fields[one.name].show_field(one)

    def _make(
        self, fields: Sequence[FieldView], offered: Choices, *, kept: Mapping[str, Field]
    ) -> None:
        """Editors for these fields. Of the same part, those that it still has stay: the cursor is
        in the one whose value made others come or go."""
        staying = {one.name for one in fields} & set(kept)
        for name, gone in self.fields.items():
            # The cursor leaves it, and what it holds is not of this part.
            gone.blockSignals(name not in staying)
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None and getattr(widget, "name", "") not in staying:
                widget.hide()
                widget.deleteLater()
        self.fields = {}
        row = column = 0
        for one in fields:
            made = kept[one.name] if one.name in staying else self._field(one, offered)
            made.show_field(one)
            self.fields[one.name] = made
            if one.wide and column:
                row, column = row + 1, 0
            flag = Qt.AlignmentFlag.AlignTop
            self._grid.addWidget(made, row, column, 1, 2 if one.wide else 1, flag)
            column += 2 if one.wide else 1
            if column >= 2:
                row, column = row + 1, 0
        self.made.emit()

    def _field(self, one: FieldView, offered: Choices) -> Field:
        made = Field(one, offered)
        made.changed.connect(self.changed)
        return made


class Inspector(QScrollArea):
    """Says which value was set, and which text of a column is meant."""

    changed = Signal(str, object)
    text_chosen = Signal(int)
    text_added = Signal()
    text_removed = Signal()
    picture_asked = Signal()
    photo_asked = Signal()
    made = Signal()
    left = Signal()  # the cursor was in a field that is gone

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._heading = label(kind="strong")
        self.grid = FieldGrid()
        self.grid.changed.connect(self.changed)
        self.texts = QComboBox()
        self.texts.setAccessibleName(translate("designer", "Text"))
        self.texts.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.texts.activated.connect(self.text_chosen)
        self._add = _button(translate("designer", "Add a text"), self.text_added)
        self._remove = _button(translate("designer", "Remove it"), self.text_removed)
        self.text_grid = FieldGrid()
        self.text_grid.changed.connect(self.changed)
        for grid in (self.grid, self.text_grid):
            grid.made.connect(self.made)
        self._picture = _button(translate("designer", "Choose a picture"), self.picture_asked)
        self._photo = _button(translate("designer", "The person's photo"), self.photo_asked)
        self._column_texts = self._texts()
        self._pictures = QWidget()
        pictures = QVBoxLayout(self._pictures)
        pictures.setContentsMargins(0, 0, 0, 0)
        for button in (self._picture, self._photo):
            pictures.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(tokens.GAP_L, tokens.GAP_M, tokens.GAP_L, tokens.GAP_M)
        column.setSpacing(tokens.GAP_M)
        for part in (self._heading, self.grid, self._pictures, self._column_texts):
            column.addWidget(part)
        column.addStretch(1)
        self.setWidget(inside)

    def show_view(self, view: InspectorView, *, chosen: int) -> None:
        was_inside = self._holds_cursor()
        self._show(view, chosen=chosen)
        if was_inside and not self._holds_cursor():
            self.left.emit()

    def _holds_cursor(self) -> bool:
        at_work = QApplication.focusWidget()
        return at_work is not None and self.isAncestorOf(at_work)

    def _show(self, view: InspectorView, *, chosen: int) -> None:
        self._heading.setText(view.heading)
        self.grid.show_fields(view.fields, of=chosen)
        self._pictures.setVisible(view.picture)
        self._photo.setVisible(view.own_picture)
        self._column_texts.setVisible(bool(view.texts))
        if not view.texts:
            return
        listed = list(view.texts)
        if [self.texts.itemText(at) for at in range(self.texts.count())] != listed:
            self.texts.clear()
            self.texts.addItems(listed)
        self.texts.setCurrentIndex(view.text_at)
        self._remove.setEnabled(len(view.texts) > 1)
        of = (chosen, view.text_at)
        self.text_grid.show_fields(view.text_fields, view.offered, of=of)

    def _texts(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.GAP_S)
        buttons = QHBoxLayout()
        buttons.setSpacing(tokens.GAP_S)
        buttons.addWidget(self._add)
        buttons.addWidget(self._remove)
        buttons.addStretch(1)
        column.addWidget(rule())
        column.addWidget(label(translate("designer", "Its texts, one below another"), "caption"))
        column.addWidget(self.texts)
        column.addLayout(buttons)
        column.addWidget(self.text_grid)
        return holder


def _button(words: str, pressed: object) -> QPushButton:
    made = QPushButton(words)
    made.setProperty("kind", "row")
    made.clicked.connect(pressed)
    return made
