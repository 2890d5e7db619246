"""Letting somebody in against the accreditation: who answers for it, and why."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.domain import commands as c
from kiosk.domain.cards import PersonCard
from ui.runner import Runner
from ui.screens.checkin.admission_view import admission_question
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
        self.question = ConfirmPanel()
        self._pane = QWidget()
        column = QVBoxLayout(self._pane)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.question)
        column.addStretch(1)
        self.question.confirmed.connect(self._answer)
        self.question.dismissed.connect(screen.close_form)
        screen.pane_left.connect(self._forget)

    def open(self, card: PersonCard) -> None:
        """Where nobody has said who they are, the question asks for that too."""
        job = partial(_somebody_signed_in, self._desk)
        self._runner.latest("admission", job, done=partial(self._ask, card))

    def _ask(self, card: PersonCard, is_known: bool) -> None:
        self._participant = card.participant
        self._screen.show_pane(self._pane)
        self.question.ask(admission_question(card, asks_name=not is_known))

    def _answer(self, said: dict[str, str]) -> None:
        participant = self._participant
        self.question.answered()
        self._screen.close_form()
        if participant:
            by = said.get("by", "")
            self.answered.emit(c.CheckInPerson(participant, although=said["reason"], by=by))

    def _forget(self) -> None:
        self._participant = ""
        self._runner.forget("admission")
