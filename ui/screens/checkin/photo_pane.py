"""Somebody's photograph, in the place of the card: chosen, dropped or taken; then framed."""

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

from ui.screens.checkin.live_pane import LivePane
from ui.screens.checkin.photo_canvas import PhotoCanvas
from ui.screens.checkin.photo_view import Box
from ui.theme import tokens
from ui.widgets.badge_pane import BadgePane
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
    camera_asked = Signal()
    taken = Signal(QImage)  # what the camera saw at that moment
    framed = Signal(object)  # Box: another part is meant
    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.setAcceptDrops(True)
        self._title = label(kind="headline", wrap=True)
        self._sentence = label(kind="muted", wrap=True)
        self._canvas = PhotoCanvas()
        self._canvas.changed.connect(self._say_framed)
        self.live = LivePane()
        self._badge = BadgePane()
        self._badge.hide()
        self._empty = Placeholder()
        self._empty.pressed.connect(self.choose_file)
        self._shown = QStackedWidget()
        self._shown.addWidget(self._empty)
        self._shown.addWidget(self._canvas)
        self._shown.addWidget(self.live)
        self._save = QPushButton(translate("photo", "Use this picture"))
        self._save.setProperty("kind", "primary")
        self._camera = QPushButton()
        self._camera.clicked.connect(self._camera_pressed)
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
        shown = QHBoxLayout()
        shown.setSpacing(tokens.GAP_L)
        shown.addWidget(self._shown, 1)
        shown.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(shown, 1)
        column.addSpacing(tokens.GAP_S)
        main, others = QHBoxLayout(), QHBoxLayout()
        main.addWidget(self._save, 1)
        main.addWidget(self._camera, 1)
        for button in (self._other, self._remove, self._cancel):
            others.addWidget(button, 1)
        for button in (self._save, self._camera, self._other, self._remove, self._cancel):
            button.setMinimumHeight(tokens.MAIN_BUTTON_PX - 8)
        column.addLayout(main)
        column.addLayout(others)

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
        self._remove.setVisible(has_photo)
        self.show_no_picture()
        self.setFocus()

    def show_no_picture(self) -> None:
        """Neither a file nor a camera, yet."""
        self._shown.setCurrentWidget(self._empty)
        self.live.forget()
        self._badge.hide()
        self._save.hide()
        self._other.hide()
        self._camera.setText(camera_words(again=False))

    def show_live(self, ratio: float) -> None:
        """The camera is on: the face belongs into the frame."""
        self.live.frame_for(ratio)
        self._shown.setCurrentWidget(self.live)
        self._badge.hide()
        restyle(self._sentence, "tone", "")
        self._sentence.setText(
            translate("photo", "The face belongs into the frame. Space or Enter takes the picture.")
        )
        self._save.hide()
        self._other.show()
        self._camera.setText(translate("photo", "Take the picture (Space)"))
        self.live.setAccessibleName(self._title.text())
        self.setFocus()

    def show_picture(self, picture: QImage, ratio: float, *, taken: bool = False) -> None:
        self._canvas.show_picture(picture, ratio)
        self._shown.setCurrentWidget(self._canvas)
        restyle(self._sentence, "tone", "")
        self._sentence.setText(
            translate("photo", "Drag the picture, and turn the wheel or press + and − to come "
                      "nearer.")
        )  # fmt: skip
        self._save.show()
        self._other.show()
        self.live.forget()
        self._badge.hide()
        self._camera.setText(camera_words(again=taken))
        self._canvas.setAccessibleName(self._title.text())
        self._canvas.setFocus()

    def show_print(self, badge: QImage) -> None:
        """The badge as it would print with this picture; null: it cannot be drawn."""
        if self._shown.currentWidget() is self._canvas:
            self._badge.setVisible(not badge.isNull())
            if not badge.isNull():
                self._badge.show_badge(badge, translate("card", "The badge as it will print"))

    def show_problem(self, sentence: str) -> None:
        restyle(self._sentence, "tone", "refused")
        self._sentence.setText(sentence)

    def forget(self) -> None:
        """Nobody's face stays behind."""
        self._canvas.forget()
        self.live.forget()
        self._badge.show_words("")
        self._badge.hide()
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

    def _say_framed(self) -> None:
        self.framed.emit(self._canvas.box)

    @property
    def is_live(self) -> bool:
        return self._shown.currentWidget() is self.live

    def _camera_pressed(self) -> None:
        if not self.is_live:
            self.camera_asked.emit()
        elif not self.live.picture.isNull():
            self.taken.emit(self.live.picture)

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
            elif self.is_live:
                self._camera_pressed()
        elif event.key() == Qt.Key.Key_Space:
            self._camera_pressed()
        elif event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)


def camera_words(*, again: bool) -> str:
    """What the button of the camera says while it is off."""
    if again:
        return translate("photo", "Take again (Space)")
    return translate("photo", "Camera (Space)")
