"""The printers and the print queue: how each is, what is on its way, and what got stuck."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from ui.screens.printing.handover_view import handover_question
from ui.screens.printing.printer_row import PrinterRow
from ui.screens.printing.printer_view import PrinterView, add_question, stock_question
from ui.screens.printing.view import JobView, QueueView
from ui.theme import tokens
from ui.widgets.confirm_panel import ConfirmPanel
from ui.widgets.labels import OneLine, Pill, label, restyle
from ui.widgets.page import Page
from ui.widgets.placeholder import Placeholder
from ui.words import translate

HANDOVER = "handover"  # what is asked about, where it is no printer


class PrintingScreen(Page):
    """Jobs stay until they are printed or cancelled by a person."""

    retry_asked = Signal(int)
    cancel_asked = Signal(int)
    settled = Signal(int)
    printer_used = Signal(str)
    fallback_chosen = Signal(str)  # empty: none
    stock_set = Signal(str, int)
    test_asked = Signal(str)
    printer_added = Signal(str)
    printer_removed = Signal(str)
    design_asked = Signal()
    handover_asked = Signal(dict, object)  # what was filled in, and the Path to write

    def __init__(self) -> None:
        super().__init__(translate("printing", "Printing"), "")
        self._asked_about = ""
        self._shows_all = False
        self._view: QueueView | None = None
        self._rows: list[JobRow] = []
        self.question = ConfirmPanel()
        self.question.confirmed.connect(self._answered)
        self.above.addWidget(self.question)
        self._all = QPushButton()
        self._all.setProperty("kind", "quiet")
        self._all.clicked.connect(self._toggle_all)
        add = QPushButton(translate("printers", "Add a label printer"))
        add.clicked.connect(self._ask_name)
        self.design = QPushButton(translate("printers", "Design badges"))
        self.design.setToolTip(translate("printers", "Layouts of badges (F11)"))
        self.design.clicked.connect(self.design_asked)
        handover = QPushButton(translate("handover", "Shift hand-over"))
        handover.clicked.connect(self._ask_handover)
        self.buttons.addWidget(self._all)
        self.buttons.addWidget(handover)
        self.buttons.addWidget(self.design)
        self.buttons.addWidget(add)

    def show_queue(self, view: QueueView) -> None:
        self._view = view
        self.say(view.sentence)
        self._show_all_button(view)
        # A badge more changes one line of fifty: making all of them anew could be felt.
        rows = {row.job: row for row in self._rows if row.job in view.jobs}
        self.empty_body(keep=rows.values())
        for printer in (*view.printers, *(view.others if self._shows_all else ())):
            self._add_printer(printer)
        self._rows = [rows.get(job) or self._row(job) for job in view.jobs]
        for row in self._rows:
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

    def _row(self, job: JobView) -> JobRow:
        row = JobRow(job)
        row.retry_asked.connect(self.retry_asked)
        row.cancel_asked.connect(self.cancel_asked)
        row.settled.connect(self.settled)
        return row

    def _add_printer(self, view: PrinterView) -> None:
        row = PrinterRow(view)
        row.used.connect(self.printer_used)
        row.stand_in_asked.connect(self.fallback_chosen)
        row.stand_in_ended.connect(self._end_stand_in)
        row.stock_asked.connect(self._ask_stock)
        row.test_asked.connect(self.test_asked)
        row.removed.connect(self.printer_removed)
        self.body.addWidget(row)

    def _show_all_button(self, view: QueueView) -> None:
        self._all.setVisible(bool(view.others))
        if self._shows_all:
            self._all.setText(translate("printers", "Only ours"))
            return
        words = translate("printers", "%n more printer(s)", "", len(view.others))
        self._all.setText(words)

    def _toggle_all(self) -> None:
        self._shows_all = not self._shows_all
        if self._view is not None:
            self.show_queue(self._view)

    def _end_stand_in(self, _: str) -> None:
        self.fallback_chosen.emit("")

    def _ask_stock(self, printer: str) -> None:
        self._asked_about = printer
        self.question.ask(stock_question(printer))

    def _ask_name(self) -> None:
        self._asked_about = ""
        self.question.ask(add_question())

    def _ask_handover(self) -> None:
        self._asked_about = HANDOVER
        self.question.ask(handover_question())

    def _choose_sheet(self, filled: dict[str, str]) -> None:
        dialog = QFileDialog(self, translate("handover", "Shift hand-over"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter("PDF (*.pdf)")
        dialog.setDefaultSuffix("pdf")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(partial(self._sheet_chosen, filled))
        dialog.rejected.connect(self.question.again)
        dialog.open()

    def _sheet_chosen(self, filled: dict[str, str], name: str) -> None:
        if name:
            self.handover_asked.emit(filled, Path(name))

    def _answered(self, filled: dict[str, str]) -> None:
        if self._asked_about == HANDOVER:
            self._choose_sheet(filled)
            return
        if not self._asked_about:
            self.printer_added.emit(filled["name"].strip())
            return
        size = filled["size"].strip()
        if not size.isdecimal():
            self.question.again()
            return
        self.stock_set.emit(self._asked_about, int(size))


class JobRow(QFrame):
    """One job, and the buttons that its state allows."""

    retry_asked = Signal(int)
    cancel_asked = Signal(int)
    settled = Signal(int)

    def __init__(self, job: JobView) -> None:
        super().__init__()
        self.job = job
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
        self.retry_asked.emit(self.job.job)

    def _settle(self) -> None:
        self.settled.emit(self.job.job)

    def _cancel(self) -> None:
        self.cancel_asked.emit(self.job.job)
