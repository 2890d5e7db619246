"""Photographs at the desk: a file is read and shown, and the part that is meant is kept."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from kiosk.domain.names import addressed_name
from kiosk.domain.outcomes import Outcome
from kiosk.errors import KnownError
from kiosk.said import say
from ui.flows.webcam import PrintPreview, Webcam, as_file
from ui.runner import Runner
from ui.screens.checkin.photo_pane import PhotoPane
from ui.screens.checkin.photo_view import PASSPORT_RATIO, Box
from ui.screens.checkin.screen import CheckInScreen
from ui.screens.checkin.verdict_view import VerdictView
from ui.words import translate
from ui.words.refusals import refusal_words

if TYPE_CHECKING:
    from kiosk.desk import Desk


class Sitter(Struct, frozen=True):
    """Whose photograph it is, and what the badges here make of it."""

    participant: str
    name: str
    has_photo: bool
    ratio: float  # 0: the badges in use show none


class Read(Struct, frozen=True):
    """A file as it was read, and as it is shown."""

    content: bytes
    picture: QImage


def sitter(desk: Desk, participant: str) -> Sitter | None:
    card = desk.person(participant)
    if card is None:
        return None
    has_photo = bool(desk.photos.picture(participant))
    return Sitter(participant, addressed_name(card), has_photo, desk.photo_ratio())


def read(path: Path) -> Read:
    """KnownError with what to do where it is no picture."""
    from kiosk.transfer.photos import Unusable, read_picture, shown_picture

    content = read_picture(path)
    if isinstance(content, Unusable):
        raise KnownError(say("{what}.", what=content.words))
    shown = shown_picture(content, path.name)
    if isinstance(shown, Unusable):
        raise KnownError(say("{what}.", what=shown.words))
    return Read(content, QImage.fromData(shown))


def _taken(picture: QImage) -> Read:
    return Read(as_file(picture), picture)


def keep(desk: Desk, participant: str, content: bytes, box: Box) -> Outcome:
    from kiosk.transfer.photos import Crop

    return desk.photos.give(participant, content, Crop(box.left, box.top, box.width, box.height))


class PhotoFlow(QObject):
    """Stands between the photograph's pane and the desk."""

    def __init__(self, screen: CheckInScreen, desk: Desk, *, runner: Runner) -> None:
        super().__init__(screen)
        self._screen = screen
        self._desk = desk
        self._runner = runner
        self._sitter: Sitter | None = None
        self._content = b""
        self.pane = PhotoPane()
        self.webcam = Webcam(self)
        self.webcam.seen.connect(self.pane.live.show_frame)
        self.webcam.failed.connect(self._lose_camera)
        self._preview = PrintPreview(desk, runner=runner, parent=self)
        self._preview.drawn.connect(self.pane.show_print)
        self.pane.camera_asked.connect(self._look)
        self.pane.taken.connect(self._take)
        self.pane.framed.connect(self._show_print)
        self.pane.file_chosen.connect(self._read)
        self.pane.saved.connect(self._save)
        self.pane.removed.connect(self._remove)
        self.pane.cancelled.connect(screen.close_form)
        screen.pane_left.connect(self._forget)

    def open(self, participant: str) -> None:
        job = partial(sitter, self._desk, participant)
        self._runner.latest("photo", job, done=self._show, failed=self._show_problem)

    def open_with(self, participant: str, path: Path) -> None:
        """A picture was dropped onto somebody's card."""
        self.open(participant)
        self._read(path)

    def _show(self, found: Sitter | None) -> None:
        if found is None:
            return
        self._sitter = found
        self._content = b""
        self._screen.show_pane(self.pane)
        self.pane.ask_for_file(found.name, has_photo=found.has_photo, on_badges=found.ratio > 0)

    # -- by the camera -----------------------------------------------------------------------------

    def _look(self) -> None:
        if self._sitter is not None:
            self._forget_picture()
            self.pane.show_live(self._sitter.ratio or PASSPORT_RATIO)
            self.webcam.start()

    def _lose_camera(self, sentence: str) -> None:
        self.pane.show_no_picture()
        self.pane.show_problem(sentence)

    def _take(self, picture: QImage) -> None:
        self.webcam.stop()
        job = partial(_taken, picture)
        shown = partial(self._show_read, taken=True)
        self._runner.run(job, done=shown, failed=self._show_problem)

    def _show_print(self, box: Box | None) -> None:
        if self._sitter is not None and self._sitter.ratio and self._content and box is not None:
            self._preview.show(self._sitter.participant, self._content, box)

    # -- from a file -------------------------------------------------------------------------------

    def _read(self, path: Path) -> None:
        self.webcam.stop()
        self._runner.run(partial(read, path), done=self._show_read, failed=self._show_problem)

    def _show_read(self, found: Read, *, taken: bool = False) -> None:
        if self._sitter is None:
            return
        self._content = found.content
        self.pane.show_picture(found.picture, self._sitter.ratio or PASSPORT_RATIO, taken=taken)

    def _save(self, box: Box) -> None:
        if self._sitter is None or not self._content:
            return
        job = partial(keep, self._desk, self._sitter.participant, self._content, box)
        self._runner.run(job, done=self._show_saved, failed=self._show_problem)

    def _show_saved(self, outcome: Outcome) -> None:
        self._show_done(outcome, translate("photo", "Photograph saved"))

    def _remove(self) -> None:
        if self._sitter is not None:
            job = partial(self._desk.photos.remove, self._sitter.participant)
            self._runner.run(job, done=self._show_removed, failed=self._show_problem)

    def _show_removed(self, outcome: Outcome) -> None:
        self._show_done(outcome, translate("photo", "Photograph removed"))

    def _show_done(self, outcome: Outcome, words: str) -> None:
        if outcome.refusal is not None:
            self._show_problem(refusal_words(outcome.refusal))
            return
        name = self._sitter.name if self._sitter is not None else ""
        self._screen.close_form()
        self._screen.show_verdict(VerdictView("ok", words, name))

    def _show_problem(self, sentence: str) -> None:
        self.pane.show_problem(sentence)

    def _forget(self) -> None:
        self._sitter = None
        self.webcam.stop()
        self._forget_picture()
        self.pane.forget()

    def _forget_picture(self) -> None:
        self._content = b""
        self._preview.forget()
