"""The gates at the desk: letting somebody in against them, or writing how it stands."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.domain import commands as c
from kiosk.domain import refusals as r
from kiosk.domain.cards import PersonCard
from kiosk.domain.staff_rules import Right
from ui.flows.allowed import WithReason
from ui.runner import Runner
from ui.screens.checkin.admission_view import (
    Asks,
    accreditation_question,
    admission_question,
    reprint_question,
)
from ui.screens.checkin.screen import CheckInScreen
from ui.screens.checkin.verdict_view import VerdictView
from ui.widgets.confirm_panel import ConfirmPanel
from ui.widgets.question import Question
from ui.words import translate
from ui.words.refusals import refusal_words

if TYPE_CHECKING:
    from kiosk.desk import Desk

Said = dict[str, str]


class Matter(Struct, frozen=True):
    """What is asked, and what follows from the answer."""

    question: Callable[[Asks], Question]
    command: Callable[[Said], c.Command]
    stands: str = ""  # the state that is chosen first, where one is asked for


def who_answers(desk: Desk) -> Asks:
    """What has to be asked of whoever is there. With accounts somebody else answers for it where
    they may not, with their PIN and the reason: then ours is not asked as well."""
    may = desk.may(Right.ADMIT)
    return Asks(name=desk.signed_in is None, reason=may)


class AdmissionFlow(QObject):
    """Asks in the place of the card; what was answered is an act like any other."""

    answered = Signal(object)  # the command
    supervisor_needed = Signal(str, object)  # for what, and what to do with their reason

    def __init__(self, screen: CheckInScreen, desk: Desk, *, runner: Runner) -> None:
        super().__init__(screen)
        self._screen = screen
        self._desk = desk
        self._runner = runner
        self._matter: Matter | None = None
        self._asks = Asks(name=True, reason=True)
        self.question = ConfirmPanel()
        self._pane = QWidget()
        column = QVBoxLayout(self._pane)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.question)
        column.addStretch(1)
        self.question.confirmed.connect(self._answer)
        self.question.dismissed.connect(screen.close_form)
        screen.pane_left.connect(self._forget)

    def let_in(self, card: PersonCard) -> None:
        """Check them in, against the gates."""
        command = partial(_let_in, card.participant)
        self._begin(Matter(partial(admission_question, card), command))

    def print_badge(self, card: PersonCard, why_another: str) -> None:
        """Another badge for who is in, and not accredited any more."""
        command = partial(_print_badge, card.participant, why_another)
        self._begin(Matter(partial(reprint_question, card), command))

    def record(self, card: PersonCard) -> None:
        """How their accreditation stands from now on."""
        command = partial(_record, card.participant)
        question = partial(accreditation_question, card)
        self._begin(Matter(question, command, card.accreditation))

    def _begin(self, matter: Matter) -> None:
        job = partial(who_answers, self._desk)
        self._runner.latest("admission", job, done=partial(self._ask, matter))

    def _ask(self, matter: Matter, asks: Asks) -> None:
        question = matter.question(asks)
        if not question.fields:
            self._hand_on(matter, {})
            return
        self._screen.show_pane(self._pane)  # what stood there before forgets
        self._matter, self._asks = matter, asks
        self.question.ask(question)
        if matter.stands:
            self.question.fill({"state": matter.stands})

    def _answer(self, said: Said) -> None:
        matter, asks = self._matter, self._asks
        self.question.answered()
        self._screen.close_form()
        if matter is None:
            return
        if asks.reason:
            self.answered.emit(matter.command(said))
        else:
            self._hand_on(matter, said)

    def _hand_on(self, matter: Matter, said: Said) -> None:
        """Somebody who may answers, and says why."""
        words = refusal_words(r.SupervisorNeeded(Right.ADMIT.value))
        self._screen.show_verdict(VerdictView("attention", translate("verdict", "Not done"), words))
        done = WithReason(partial(self._do, matter, said))
        self.supervisor_needed.emit(Right.ADMIT.value, done)

    def _do(self, matter: Matter, said: Said, reason: str) -> None:
        self.answered.emit(matter.command({**said, "reason": reason}))

    def _forget(self) -> None:
        self._matter = None
        self._runner.forget("admission")


def _let_in(participant: str, said: Said) -> c.Command:
    return c.CheckInPerson(participant, although=said["reason"], by=said.get("by", ""))


def _print_badge(participant: str, why_another: str, said: Said) -> c.Command:
    return c.Reprint(participant, why_another, said["reason"], said.get("by", ""))


def _record(participant: str, said: Said) -> c.Command:
    by, state = said.get("by", ""), said["state"]
    return c.RecordAccreditation(participant, state, said["reason"], by)
