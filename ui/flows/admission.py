"""Accreditation at the desk: letting somebody in against it, or writing how it stands."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.domain import commands as c
from kiosk.domain.cards import PersonCard
from ui.runner import Runner
from ui.screens.checkin.admission_view import accreditation_question, admission_question
from ui.screens.checkin.screen import CheckInScreen
from ui.widgets.confirm_panel import ConfirmPanel

if TYPE_CHECKING:
    from kiosk.desk import Desk


def _somebody_signed_in(desk: Desk) -> bool:
    return desk.signed_in is not None


class AdmissionFlow(QObject):
    """Asks in the place of the card; what was answered is an act like any other."""

    answered = Signal(object)  # the command

    def __init__(self, screen: CheckInScreen, desk: Desk, *, runner: Runner) -> None:
        super().__init__(screen)
        self._screen = screen
        self._desk = desk
        self._runner = runner
        self._participant = ""
        self._lets_in = False  # now; otherwise it is written how the accreditation stands
        self.question = ConfirmPanel()
        self._pane = QWidget()
        column = QVBoxLayout(self._pane)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.question)
        column.addStretch(1)
        self.question.confirmed.connect(self._answer)
        self.question.dismissed.connect(screen.close_form)
        screen.pane_left.connect(self._forget)

    def open(self, card: PersonCard, *, lets_in: bool = True) -> None:
        """Where nobody has said who they are, the question asks for that too."""
        job = partial(_somebody_signed_in, self._desk)
        self._runner.latest("admission", job, done=partial(self._ask, card, lets_in))

    def _ask(self, card: PersonCard, lets_in: bool, is_known: bool) -> None:
        self._participant, self._lets_in = card.participant, lets_in
        self._screen.show_pane(self._pane)
        if lets_in:
            self.question.ask(admission_question(card, asks_name=not is_known))
            return
        self.question.ask(accreditation_question(card, asks_name=not is_known))
        self.question.fill({"state": card.accreditation})

    def _answer(self, said: dict[str, str]) -> None:
        participant = self._participant
        self.question.answered()
        self._screen.close_form()
        if not participant:
            return
        by, why = said.get("by", ""), said["reason"]
        if self._lets_in:
            self.answered.emit(c.CheckInPerson(participant, although=why, by=by))
        else:
            self.answered.emit(c.RecordAccreditation(participant, said["state"], why, by))

    def _forget(self) -> None:
        self._participant = ""
        self._runner.forget("admission")
