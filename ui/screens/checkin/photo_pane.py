"""Somebody's photograph, in the place of the card: choose or drop a picture, frame the face."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QKeyEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.screens.checkin.photo_canvas import PhotoCanvas
from ui.screens.checkin.photo_view import Box
from ui.theme import tokens
from ui.widgets.labels import label, restyle
from ui.widgets.placeholder import Placeholder
from ui.words import translate

_KINDS = "*.jpg *.jpeg *.png *.webp"
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PhotoPane(QFrame):
    """Gives back which file was chosen and which part of it is meant."""

    file_chosen = Signal(object)  # Path
    saved = Signal(object)  # Box
    removed = Signal()
    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.setAcceptDrops(True)
        self._title = label(kind="headline", wrap=True)
        self._sentence = label(kind="muted", wrap=True)
        self._canvas = PhotoCanvas()
        self._empty = Placeholder()
        self._empty.pressed.connect(self.choose_file)
        self._shown = QStackedWidget()
        self._shown.addWidget(self._empty)
        self._shown.addWidget(self._canvas)
        self._save = QPushButton(translate("photo", "Use this picture"))
        self._save.setProperty("kind", "primary")
        self._other = QPushButton(translate("photo", "Choose another"))
        self._remove = QPushButton(translate("photo", "Remove the photograph"))
        self._cancel = QPushButton(translate("form", "Cancel (Esc)"))
        self._save.clicked.connect(self._save_pressed)
        self._other.clicked.connect(self.choose_file)
        self._remove.clicked.connect(self.removed)
        self._cancel.clicked.connect(self.cancelled)
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.GAP_XL, tokens.GAP_L, tokens.GAP_XL, tokens.GAP_L)
        column.setSpacing(tokens.GAP_S)
        column.addWidget(self._title)
        column.addWidget(self._sentence)
        column.addSpacing(tokens.GAP_S)
        column.addWidget(self._shown, 1)
        column.addSpacing(tokens.GAP_S)
        buttons = QHBoxLayout()
        buttons.addWidget(self._save, 1)
        for button in (self._other, self._remove, self._cancel):
            buttons.addWidget(button)
        for button in (self._save, self._other, self._remove, self._cancel):
            button.setMinimumHeight(tokens.MAIN_BUTTON_PX - 8)
        column.addLayout(buttons)

    # -- states ------------------------------------------------------------------------------------

    def ask_for_file(self, name: str, *, has_photo: bool, on_badges: bool) -> None:
        """No picture yet. Which of the two is true of the badges stands in the sentence."""
        self._title.setText(translate("photo", "Photograph of {name}").format(name=name))
        self._say_sentence(on_badges)
        self._canvas.forget()
        self._empty.say(
            "photo",
            translate("photo", "Drop a picture here"),
            translate("photo", "A JPEG, PNG or WebP file from this computer or a camera."),
            button=translate("photo", "Choose a file"),
        )
        self._shown.setCurrentWidget(self._empty)
        self._remove.setVisible(has_photo)
        self._save.hide()
        self._other.hide()
        self.setFocus()

    def show_picture(self, picture: QImage, ratio: float) -> None:
        self._canvas.show_picture(picture, ratio)
        self._shown.setCurrentWidget(self._canvas)
        restyle(self._sentence, "tone", "")
        self._sentence.setText(
            translate("photo", "Drag the picture, and turn the wheel or press + and − to come "
                      "nearer.")
        )  # fmt: skip
        self._save.show()
        self._other.show()
        self._canvas.setAccessibleName(self._title.text())
        self._canvas.setFocus()

    def show_problem(self, sentence: str) -> None:
        restyle(self._sentence, "tone", "refused")
        self._sentence.setText(sentence)

    def forget(self) -> None:
        """Nobody's face stays behind."""
        self._canvas.forget()
        self._title.clear()

    # -- inside ------------------------------------------------------------------------------------

    def choose_file(self) -> None:
        dialog = QFileDialog(self, translate("photo", "Choose a file"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(f"{translate('photo', 'Pictures')} ({_KINDS})")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(self._files_chosen)
        dialog.open()

    def _say_sentence(self, on_badges: bool) -> None:
        restyle(self._sentence, "tone", "")
        self._sentence.setText(
            translate("photo", "It stands on the badge and on this card.")
            if on_badges
            else translate("photo", "It stands on this card. The badges in use here show no "
                           "photograph: choose a layout that does under Printing.")
        )  # fmt: skip

    def _files_chosen(self, names: list[str]) -> None:
        if names and names[0]:
            self.file_chosen.emit(Path(names[0]))

    def _save_pressed(self) -> None:
        box = self._canvas.box
        if isinstance(box, Box):
            self.saved.emit(box)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self._files_chosen([url.toLocalFile() for url in event.mimeData().urls()])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused: QWidget | None = self.focusWidget()
        if event.key() in _ENTERS:
            if isinstance(focused, QPushButton) and focused.hasFocus():
                focused.click()
            elif self._shown.currentWidget() is self._canvas:
                self._save_pressed()
        elif event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)
