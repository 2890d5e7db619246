"""The print queue: what is on its way, what got stuck, and which printer is in use."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from ui.screens.printing.view import JobView, QueueView
from ui.theme import tokens
from ui.widgets.labels import OneLine, Pill, label, restyle
from ui.widgets.page import Page
from ui.widgets.placeholder import Placeholder
from ui.words import translate


class PrintingScreen(Page):
    """Jobs stay until they are printed or cancelled by a person."""

    retry_asked = Signal(int)
    cancel_asked = Signal(int)
    settled = Signal(int)
    printer_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__(translate("printing", "Printing"), "")
        self._printers = QComboBox()
        self._printers.setAccessibleName(translate("printing", "Printer in use"))
        self._printers.setMinimumWidth(240)
        self._printers.activated.connect(self._choose)
        self.buttons.addWidget(label(translate("printing", "Printer in use"), "muted"))
        self.buttons.addWidget(self._printers)

    def show_queue(self, view: QueueView) -> None:
        self.say(view.sentence)
        self._show_printers(view)
        self.empty_body()
        for job in view.jobs:
            row = JobRow(job)
            row.retry_asked.connect(self.retry_asked)
            row.cancel_asked.connect(self.cancel_asked)
            row.settled.connect(self.settled)
            self.body.addWidget(row)
        if view.jobs:
            self.body.addStretch(1)
            return
        nothing = Placeholder()
        nothing.say(
            "printing",
            translate("printing", "No badge was printed here yet"),
            translate("printing", "Every badge that this station orders is listed here."),
        )
        self.body.addWidget(nothing)

    def _show_printers(self, view: QueueView) -> None:
        self._printers.clear()
        for name, words in view.printers:
            self._printers.addItem(words, name)
        self._printers.setCurrentIndex(self._printers.findData(view.printer))
        self._printers.setEnabled(len(view.printers) > 1)

    def _choose(self) -> None:
        self.printer_chosen.emit(str(self._printers.currentData()))


class JobRow(QFrame):
    """One job, and the buttons that its state allows."""

    retry_asked = Signal(int)
    cancel_asked = Signal(int)
    settled = Signal(int)

    def __init__(self, job: JobView) -> None:
        super().__init__()
        self._job = job.job
        self.setProperty("kind", "card")
        row = QHBoxLayout(self)
        row.setContentsMargins(tokens.GAP_L, tokens.GAP_M, tokens.GAP_L, tokens.GAP_M)
        row.setSpacing(tokens.GAP_L)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(OneLine(job.name, "strong"))
        words.addWidget(OneLine(job.detail, "caption"))
        if job.problem:
            problem = label(job.problem, wrap=True)
            restyle(problem, "tone", job.tone)
            words.addWidget(problem)
        row.addLayout(words, 1)
        row.addWidget(Pill(job.state, job.tone), 0, Qt.AlignmentFlag.AlignVCenter)
        if job.may_retry:
            retry = QPushButton(translate("printing", "Print again"))
            retry.clicked.connect(self._retry)
            row.addWidget(retry)
        if job.may_settle:
            settle = QPushButton(translate("printing", "It did print"))
            settle.setProperty("kind", "quiet")
            settle.clicked.connect(self._settle)
            row.addWidget(settle)
        if job.may_cancel:
            cancel = QPushButton(translate("printing", "Cancel"))
            cancel.setProperty("kind", "quiet")
            cancel.clicked.connect(self._cancel)
            row.addWidget(cancel)

    def _retry(self) -> None:
        self.retry_asked.emit(self._job)

    def _settle(self) -> None:
        self.settled.emit(self._job)

    def _cancel(self) -> None:
        self.cancel_asked.emit(self._job)
