"""Importing lists: choose, look at what would change, and only then write."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.screens.setup.view import PreviewView
from ui.theme import tokens
from ui.widgets.labels import label, restyle
from ui.widgets.page import Page
from ui.widgets.placeholder import Placeholder
from ui.words import translate

_KINDS = "*.toml *.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.ods"


class SetupScreen(Page):
    """Says which files were chosen and whether the preview was agreed to."""

    files_chosen = Signal(object)  # list[Path]
    photos_chosen = Signal(object)  # Path of a folder of photographs
    confirmed = Signal()
    dismissed = Signal()

    def __init__(self) -> None:
        super().__init__(
            translate("setup", "Import"),
            translate(
                "setup", "event.toml, delegations, participants and programme, as CSV or Excel."
            ),
        )
        self.setAcceptDrops(True)
        self._bar: QProgressBar | None = None
        self._bar_words = label(kind="title")
        self._choose = QPushButton(translate("setup", "Choose files"))
        self._choose.clicked.connect(self.choose_files)
        self._choose_photos = QPushButton(translate("setup", "Folder of photographs"))
        self._choose_photos.clicked.connect(self.choose_photos)
        self.buttons.addWidget(self._choose_photos)
        self.buttons.addWidget(self._choose)
        self.show_start()

    # -- states ------------------------------------------------------------------------------------

    def show_start(self) -> None:
        self._bar = None
        self.empty_body()
        start = Placeholder()
        start.say(
            "setup",
            translate("setup", "Drop the organiser's lists here"),
            translate("setup", "You will see what is new and what is wrong before anything is "
                      "written. A folder of photographs, each named by its registration code, can "
                      "be dropped here too."),
            button=translate("setup", "Choose files"),
        )  # fmt: skip
        start.pressed.connect(self.choose_files)
        card = QFrame()
        card.setProperty("kind", "card")
        QVBoxLayout(card).addWidget(start)
        self.body.addWidget(card, 1)

    def show_progress(self, words: str, done: int, total: int) -> None:
        if self._bar is None:
            self._bar = self._show_bar()
        self._bar_words.setText(words)
        self._bar.setMaximum(total)
        self._bar.setValue(done)

    def show_preview(self, view: PreviewView) -> None:
        self.verdict.clear()
        self.empty_body()
        self._bar = None
        self.body.addWidget(label(view.headline, "title", wrap=True))
        self.body.addWidget(_tally_card(view))
        for warning in view.warnings:
            words = label(warning, wrap=True)
            restyle(words, "tone", "attention")
            self.body.addWidget(words)
        if view.rejected:
            self.body.addWidget(_rejected_card(view))
        self.body.addStretch(1)
        self.body.addWidget(self._buttons(view.confirm))

    def show_written(self, headline: str, sentence: str) -> None:
        self.show_start()
        self.verdict.show_verdict("ok", headline, sentence)

    def show_left_out(self, headline: str, view: PreviewView) -> None:
        """Written, and not all of it."""
        self.show_preview(view)
        self.verdict.show_verdict("attention", headline, view.headline)

    def show_problem(self, sentence: str) -> None:
        self.show_start()
        words = translate("setup", "These files cannot be imported")
        self.verdict.show_verdict("refused", words, sentence)

    # -- inside ------------------------------------------------------------------------------------

    def choose_files(self) -> None:
        dialog = QFileDialog(self, translate("setup", "Choose files"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilter(f"{translate('setup', 'Lists')} ({_KINDS})")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(self._files_selected)
        dialog.open()

    def choose_photos(self) -> None:
        dialog = QFileDialog(self, translate("setup", "Folder of photographs"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(self._files_selected)
        dialog.open()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self._files_selected([url.toLocalFile() for url in event.mimeData().urls()])

    def _files_selected(self, names: list[str]) -> None:
        paths = [Path(name) for name in names if name]
        if not paths:
            return
        self.verdict.clear()
        if paths[0].is_dir():
            self.photos_chosen.emit(paths[0])
        else:
            self.files_chosen.emit(paths)

    def _show_bar(self) -> QProgressBar:
        self.empty_body()
        self._bar_words = label(kind="title")
        bar = QProgressBar()
        bar.setTextVisible(False)
        bar.setAccessibleName(translate("setup", "How far it has come"))
        self.body.addStretch(1)
        self.body.addWidget(self._bar_words)
        self.body.addWidget(bar)
        self.body.addStretch(2)
        return bar

    def _buttons(self, confirm: str) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        words = translate("setup", "Leave it") if confirm else translate("setup", "Close")
        dismiss = QPushButton(words)
        dismiss.clicked.connect(self._dismiss)
        row.addWidget(dismiss)
        if confirm:
            button = QPushButton(confirm)
            button.setProperty("kind", "primary")
            button.clicked.connect(self.confirmed)
            row.addWidget(button)
        return holder

    def _dismiss(self) -> None:
        self.show_start()
        self.dismissed.emit()


def _tally_card(view: PreviewView) -> QFrame:
    card = QFrame()
    card.setProperty("kind", "card")
    grid = QGridLayout(card)
    grid.setContentsMargins(tokens.GAP_XL, tokens.GAP_L, tokens.GAP_XL, tokens.GAP_L)
    grid.setHorizontalSpacing(tokens.GAP_XXL)
    grid.setVerticalSpacing(tokens.GAP_S)
    grid.setColumnStretch(0, 1)
    heads = (
        translate("setup", "New"),
        translate("setup", "Changed"),
        translate("setup", "Unchanged"),
        translate("setup", "Rejected"),
    )
    for column, words in enumerate(heads, start=1):
        grid.addWidget(label(words, "section"), 0, column, Qt.AlignmentFlag.AlignRight)
    for row, tally in enumerate(view.tallies, start=1):
        grid.addWidget(label(tally.words, "strong"), row, 0)
        for column, count in enumerate(tally.counts, start=1):
            number = label(count, "strong" if count != "0" else "muted")
            if column == len(tally.counts) and count != "0":
                restyle(number, "tone", "refused")
            grid.addWidget(number, row, column, Qt.AlignmentFlag.AlignRight)
    return card


def _rejected_card(view: PreviewView) -> QFrame:
    rejected, more = view.rejected, view.more_rejected
    card = QFrame()
    card.setProperty("kind", "card")
    grid = QGridLayout(card)
    grid.setContentsMargins(tokens.GAP_XL, tokens.GAP_L, tokens.GAP_XL, tokens.GAP_L)
    grid.setHorizontalSpacing(tokens.GAP_XL)
    grid.setVerticalSpacing(tokens.GAP_S)
    grid.setColumnStretch(1, 1)
    grid.addWidget(label(view.rejected_title, "section"), 0, 0, 1, 2)
    for row, one in enumerate(rejected, start=1):
        grid.addWidget(label(one.where, "strong"), row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(label(one.reason, wrap=True), row, 1)
    if more:
        grid.addWidget(label(more, "muted"), len(rejected) + 1, 0, 1, 2)
    return card
