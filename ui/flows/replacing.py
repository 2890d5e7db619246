"""Somebody comes in another's place, or for another's badge: asked, done, and answered."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.domain import commands as c
from kiosk.domain import refusals as r
from kiosk.domain import replacement_refusals as rr
from kiosk.domain.cards import PersonCard, PersonHit
from ui.flows import desk_jobs as jobs
from ui.runner import Runner
from ui.screens.checkin.collect_view import collect_question
from ui.screens.checkin.form import FormPane
from ui.screens.checkin.form_view import similar_view
from ui.screens.checkin.screen import CheckInScreen
from ui.screens.checkin.substitute_pane import SubstitutePane
from ui.screens.checkin.substitute_view import (
    candidates_view,
    newcomer,
    newcomer_form,
    substitute_view,
)
from ui.screens.checkin.verdict_view import VerdictView
from ui.widgets.confirm_panel import ConfirmPanel
from ui.words import translate
from ui.words.refusals import refusal_words

if TYPE_CHECKING:
    from kiosk.desk import Desk

CANDIDATES_MAX = 12


class Place(Struct, frozen=True):
    """Whose place it is, what they are in the delegation, and who else belongs to it."""

    card: PersonCard
    role: str
    others: list[PersonHit]


def place_of(desk: Desk, participant: str) -> Place | None:
    card = desk.person(participant)
    if card is None:
        return None
    delegation = desk.delegation(card.delegation) if card.delegation else None
    lines = delegation.lines if delegation is not None else ()
    role = next((one.role for one in lines if one.person.participant == participant), "")
    return Place(card, role, [one.person for one in lines])


def _found(desk: Desk, text: str) -> jobs.Found:
    return jobs.Found(text, desk.search(text, limit=CANDIDATES_MAX))


class SubstituteFlow(QObject):
    """Stands between the pane, the form of somebody new, and the desk."""

    acted = Signal(object)  # jobs.Acted: what became of it, for the desk to show

    def __init__(self, screen: CheckInScreen, desk: Desk, *, runner: Runner) -> None:
        super().__init__(screen)
        self._screen = screen
        self._desk = desk
        self._runner = runner
        self._place: Place | None = None
        self.pane = SubstitutePane()
        self.form = FormPane()
        self.pane.searched.connect(self._search)
        self.pane.chosen.connect(self._choose)
        self.pane.new_asked.connect(self._show_form)
        self.pane.closed.connect(screen.close_form)
        self.form.saved.connect(partial(self._register, although_similar=False))
        self.form.saved_anyway.connect(partial(self._register, although_similar=True))
        self.form.similar_chosen.connect(self._choose)
        self.form.cancelled.connect(screen.close_form)
        screen.pane_left.connect(self._forget)

    def open(self, participant: str) -> None:
        job = partial(place_of, self._desk, participant)
        self._runner.latest("substitute", job, done=self._show, failed=self._show_problem)

    def _show(self, found: Place | None) -> None:
        if found is None:
            return
        self._screen.show_pane(self.pane)
        self._place = found
        self.pane.show_substitute(substitute_view(found.card, found.role))
        self.pane.show_candidates(candidates_view("", found.card, found.others))

    def _search(self, text: str) -> None:
        if self._place is None:
            return
        if text.strip():
            job = partial(_found, self._desk, text.strip())
            self._runner.latest("substitute", job, done=self._show_found)
        else:
            self._runner.forget("substitute")
            self._show_found(jobs.Found("", self._place.others))

    def took_scan(self, code: str) -> bool:
        """While it is asked who comes instead, a scan answers that and checks nobody in."""
        if self._place is None:
            return False
        job = partial(self._desk.whose, code)
        self._runner.latest("substitute", job, done=self._show_scanned, failed=self._show_problem)
        return True

    def _show_scanned(self, found: PersonHit | r.Refusal) -> None:
        place = self._place
        if place is None:
            return
        if not isinstance(found, PersonHit):
            self._tell(found)
        elif found.participant == place.card.participant:
            self._tell(rr.NobodyElse())
        else:
            self._screen.show_pane(self.pane)  # where the form of somebody new stood
            self._place = place
            self.pane.show_scanned(candidates_view("", place.card, [found]))

    def _tell(self, refusal: r.Refusal) -> None:
        self._screen.show_verdict(VerdictView("attention", refusal_words(refusal), ""))

    def _show_found(self, found: jobs.Found) -> None:
        if self._place is not None:
            self.pane.show_candidates(candidates_view(found.text, self._place.card, found.hits))

    def _show_form(self, typed: str) -> None:
        place = self._place
        if place is not None:
            self._screen.show_pane(self.form)  # the pane before it forgets
            self._place = place
            self.form.show_form(newcomer_form(place.card, typed))

    def _choose(self, participant: str) -> None:
        self._do(participant, None)

    def _register(self, values: dict[str, str], *, although_similar: bool) -> None:
        self._do("", newcomer(values, although_similar=although_similar))

    def _do(self, successor: str, new: c.Newcomer | None) -> None:
        if self._place is None:
            return
        command = c.Substitute(
            self._place.card.participant,
            successor,
            new,
            takes_category=self.pane.category.isChecked(),
            takes_role=self.pane.role.isChecked(),
            reason=self.pane.reason.text(),
        )
        job = partial(jobs.answered, partial(jobs.act, self._desk, command))
        self._runner.run(job, done=self._show_done, failed=self._show_problem)

    def _show_done(self, acted: jobs.Acted) -> None:
        match acted.outcome.refusal:
            case r.SimilarPeople() as refusal:
                self.form.show_similar(refusal_words(refusal), similar_view(acted.similar))
            case r.FieldMissing(field=field) | r.FieldTooLong(field=field) as refusal:
                self.form.point_at(field)
                self._screen.show_verdict(VerdictView("attention", refusal_words(refusal), ""))
            case None | r.SupervisorNeeded() | r.NotSignedIn():
                self._screen.close_form()
                self.acted.emit(acted)
            case refusal:
                self._screen.show_verdict(VerdictView("attention", refusal_words(refusal), ""))

    def _show_problem(self, sentence: str) -> None:
        words = translate("verdict", "That did not work")
        self._screen.show_verdict(VerdictView("refused", words, sentence))

    def _forget(self) -> None:
        self._place = None
        self._runner.forget("substitute")


class CollectFlow(QObject):
    """Asks in the place of the card who collects a badge."""

    acted = Signal(object)  # jobs.Acted

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

    def open(self, participant: str) -> None:
        job = partial(self._desk.person, participant)
        self._runner.latest("collect", job, done=self._ask, failed=self._show_problem)

    def _ask(self, card: PersonCard | None) -> None:
        if card is not None:
            self._screen.show_pane(self._pane)
            self._participant = card.participant
            self.question.ask(collect_question(card))
            self.question.begin_with("collector")

    def _answer(self, said: dict[str, str]) -> None:
        command = c.HandBadgeTo(self._participant, said["collector"], said["seen"])
        job = partial(jobs.answered, partial(jobs.act, self._desk, command))
        self._runner.run(job, done=self._show_done, failed=self._show_problem)

    def _show_done(self, acted: jobs.Acted) -> None:
        refusal = acted.outcome.refusal
        if isinstance(refusal, r.FieldMissing | r.FieldTooLong):
            self.question.again()
            self._screen.show_verdict(VerdictView("attention", refusal_words(refusal), ""))
            return
        self.question.answered()
        self._screen.close_form()
        self.acted.emit(acted)

    def _show_problem(self, sentence: str) -> None:
        self.question.again()
        words = translate("verdict", "That did not work")
        self._screen.show_verdict(VerdictView("refused", words, sentence))

    def _forget(self) -> None:
        self._participant = ""
        self._runner.forget("collect")
