"""The roll of one visit: its buses, one way, and everybody whom the chosen bus is about."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kiosk.domain.boarding_facts import BACK, OUT
from kiosk.domain.cards import VisitCard
from kiosk.domain.people_ids import normal_code
from ui.models.table import Cell, TableRow
from ui.screens.roll.bus_bar import BusBar
from ui.screens.roll.view import LineView, RollView
from ui.theme import tokens
from ui.widgets.confirm_panel import ConfirmPanel
from ui.widgets.page import Page
from ui.widgets.placeholder import Placeholder
from ui.widgets.question import Question
from ui.widgets.search_field import SearchField
from ui.widgets.table import Table
from ui.words import translate
from ui.words.verdicts import VerdictView

ROWS_MAX = 10  # further ones are scrolled to


class RollScreen(Page):
    """Says what a marshal chose, typed, and answered. Scans come from outside."""

    visit_chosen = Signal(str)
    leg_chosen = Signal(str)
    bus_chosen = Signal(str)
    typed = Signal(str)
    code_entered = Signal(str)
    board_asked = Signal(str)  # participant
    take_back_asked = Signal(str)
    leave_asked = Signal()
    reopen_asked = Signal()
    plan_asked = Signal()
    assign_asked = Signal()
    undo_asked = Signal()
    lists_asked = Signal(Path)
    confirmed = Signal(dict)

    def __init__(self) -> None:
        super().__init__(translate("roll", "Roll call"), "")
        self._lines: dict[str, LineView] = {}
        self.visits = QComboBox()
        self.visits.setAccessibleName(translate("roll", "Visit"))
        self.visits.activated.connect(self._visit_activated)
        self.way_out = self._leg_button(translate("roll", "Way out"), OUT)
        self.way_back = self._leg_button(translate("roll", "Way back"), BACK)
        self.way_out.setChecked(True)
        self.buttons.addWidget(self.visits)
        self.buttons.addWidget(self.way_out)
        self.buttons.addWidget(self.way_back)
        self.question = ConfirmPanel()
        self.question.confirmed.connect(self.confirmed)
        self.question.dismissed.connect(self._dismissed)
        self.buses = BusBar()
        self.buses.chosen.connect(self.bus_chosen)
        self.above.addWidget(self.buses)
        self._make_acts()
        self._make_people()
        self._nothing = Placeholder()
        self._nothing.say(
            "visits",
            translate("roll", "No visits yet"),
            translate("roll", "Lines of the programme with limited seats have a roll call here."),
        )
        for part in (self.question, self._holder, self._nothing):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.setFocusProxy(self.field)
        self.show_no_visit()

    def _make_people(self) -> None:
        self.field = SearchField(translate("roll", "Scan a badge, or type a name"))
        self.field.textEdited.connect(self.typed)
        self.field.entered.connect(self._enter)
        self.field.stepped.connect(self._step)
        self.field.given_up.connect(self.clear_field)
        self.table = Table(translate("roll", "People"), _headings(), rows_max=ROWS_MAX)
        self.table.chosen.connect(self._show_act)
        self.table.opened.connect(self._open)
        self.act = QPushButton()
        self.act.setProperty("kind", "primary")
        self.act.clicked.connect(self._press)
        row = QHBoxLayout()
        row.setSpacing(tokens.GAP_S)
        row.addWidget(self.field, 1)
        row.addWidget(self.act)
        self._holder = QFrame()
        self._holder.setProperty("kind", "card")
        column = QVBoxLayout(self._holder)
        column.setContentsMargins(tokens.GAP_M, tokens.GAP_M, tokens.GAP_M, tokens.GAP_M)
        column.setSpacing(tokens.GAP_S)
        column.addLayout(row)
        column.addWidget(self.table)

    def _make_acts(self) -> None:
        self.plan = self._button(translate("roll", "Buses"), self.plan_asked)
        self.assign = self._button(translate("roll", "Give everybody a bus"), self.assign_asked)
        self.lists = QPushButton(translate("roll", "Lists for paper"))
        self.lists.clicked.connect(self._choose_file)
        self.reopen = self._button("", self.reopen_asked)
        self.leave = self._button("", self.leave_asked)
        self._acts = QWidget()
        row = QHBoxLayout(self._acts)
        row.setContentsMargins(0, tokens.GAP_S, 0, 0)
        row.setSpacing(tokens.GAP_S)
        for part in (self.plan, self.assign, self.lists):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self.reopen)
        row.addWidget(self.leave)
        self.above.addWidget(self._acts)

    def _button(self, words: str, said: object) -> QPushButton:
        button = QPushButton(words)
        button.clicked.connect(said)
        return button

    def _leg_button(self, words: str, leg: str) -> QPushButton:
        button = QPushButton(words)
        button.setProperty("kind", "choice")
        button.setCheckable(True)
        button.setAutoExclusive(True)
        button.setObjectName(leg)
        button.clicked.connect(self._leg_pressed)
        return button

    # -- what is shown -----------------------------------------------------------------------------

    def show_no_visit(self) -> None:
        self.say("")
        self._nothing.show()
        for part in self._parts():
            part.hide()

    def _parts(self) -> tuple[QWidget, ...]:
        return (self._holder, self._acts, self.buses, self.visits, self.way_out, self.way_back)

    def show_visits(self, visits: Sequence[VisitCard], chosen: str) -> None:
        self.visits.clear()
        for visit in visits:
            self.visits.addItem(visit.title, visit.visit)
        self.visits.setCurrentIndex(max(0, self.visits.findData(chosen)))

    def show_leg(self, leg: str) -> None:
        (self.way_back if leg == BACK else self.way_out).setChecked(True)

    def show_roll(self, view: RollView) -> None:
        self.say(view.when)
        self._nothing.hide()
        asking = not self.question.isHidden()
        for part in self._parts():
            part.setVisible(not (asking and part in (self._holder, self._acts)))
        self.buses.show_buses(view.buses, view.bus)
        self._lines = {line.participant: line for line in view.lines}
        self.table.show_rows([_row(line) for line in view.lines])
        self.leave.setText(view.leaves)
        self.leave.setVisible(bool(view.leaves))
        self.reopen.setText(view.reopens)
        self.reopen.setVisible(bool(view.reopens))
        self.assign.setVisible(view.can_assign)
        self._show_act()

    def show_answer(self, verdict: VerdictView) -> None:
        self._put_question_away()
        self.verdict.show_verdict(verdict.tone, verdict.headline, verdict.sentence)
        self.verdict.paint_now()
        self.table.choose("")  # whoever is missing stands first

    def show_problem(self, sentence: str) -> None:
        self.verdict.show_verdict("refused", translate("roll", "Nothing was changed"), sentence)
        if not self.question.isHidden():
            self.question.again()

    def ask(self, question: Question) -> None:
        self._holder.hide()  # what stands beside a question would only draw away from it
        self._acts.hide()
        self.question.ask(question)

    def _dismissed(self) -> None:
        self._put_question_away()
        self.verdict.clear()

    def _put_question_away(self) -> None:
        self.question.answered()
        self._holder.show()
        self._acts.show()
        self.field.setFocus()

    def _show_act(self) -> None:
        line = self._lines.get(self.table.chosen_key())
        self.act.setEnabled(line is not None)
        if line is None or not line.is_aboard:
            self.act.setText(translate("roll", "Count in"))
        else:
            self.act.setText(translate("roll", "Got out again"))

    # -- what is said ------------------------------------------------------------------------------

    def clear_field(self) -> None:
        self.verdict.clear()
        self.field.clear()
        self.typed.emit("")

    def type_into_field(self, event: QKeyEvent) -> None:
        """Typing anywhere on this screen finds people."""
        self.field.setFocus()
        self.field.insert(event.text())
        self.typed.emit(self.field.text())

    def _step(self, by: int) -> None:
        keys = list(self._lines)
        at = keys.index(self.table.chosen_key()) if self.table.chosen_key() in keys else -1
        if keys:
            self.table.choose(keys[max(0, min(len(keys) - 1, at + by))])

    def _enter(self) -> None:
        """A short code arrives as if it were typed. Enter here never takes anybody out again: the
        next scan of somebody who is in must not."""
        text = self.field.text().strip()
        named = any(line.code == normal_code(text) for line in self._lines.values())
        if text and (named or not self._lines):
            self.code_entered.emit(text)
        elif self._lines:
            self.board_asked.emit(self.table.chosen_key())

    def _press(self) -> None:
        self._open(self.table.chosen_key())

    def _open(self, participant: str) -> None:
        line = self._lines.get(participant)
        if line is None:
            return
        asked = self.take_back_asked if line.is_aboard else self.board_asked
        asked.emit(participant)

    def _visit_activated(self) -> None:
        self.visit_chosen.emit(str(self.visits.currentData()))

    def _leg_pressed(self) -> None:
        self.leg_chosen.emit(self.sender().objectName())

    def _choose_file(self) -> None:
        dialog = QFileDialog(self, translate("roll", "Lists for paper"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter("PDF (*.pdf)")
        dialog.setDefaultSuffix("pdf")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._file_chosen)
        dialog.open()

    def _file_chosen(self, name: str) -> None:
        if name:
            self.lists_asked.emit(Path(name))


def _headings() -> tuple[str, ...]:
    return (
        translate("roll", "Name"),
        translate("roll", "Organisation"),
        translate("roll", "Phone"),
        translate("roll", "Needs"),
        translate("roll", "Bus"),
        translate("roll", "State"),
    )


def _row(line: LineView) -> TableRow:
    plain = (line.organisation, line.phone, line.needs, line.bus)
    return TableRow(
        line.participant,
        (
            Cell(line.name),
            *(Cell(words) for words in plain),
            Cell(line.state, line.tone, pill=True),
        ),
    )
