"""Lending at work: an item that is free is lent, one that is out is taken back."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog

from kiosk.domain import commands as c
from kiosk.domain.lending import LoanCard, item_of
from kiosk.domain.names import addressed_name
from kiosk.domain.refusals import Refusal
from ui.flows.desk_jobs import TOKEN_START
from ui.runner import Runner
from ui.screens.checkin.lend_pane import LendPane
from ui.screens.checkin.lend_view import lend_view
from ui.screens.checkin.screen import CheckInScreen
from ui.words import translate
from ui.words.refusals import refusal_words
from ui.words.times import VenueTime

if TYPE_CHECKING:
    from kiosk.desk import Desk


class Lending(Struct, frozen=True):
    """How it stands with one person, and what the last item did."""

    participant: str
    name: str
    loans: list[LoanCard]
    time: VenueTime
    now_ms: int
    item: str = ""
    lent: bool = False
    had_by: str = ""  # who had it before, where it was taken back
    refusal: Refusal | None = None


def look(desk: Desk, participant: str) -> Lending | None:
    card, event = desk.person(participant), desk.event()
    if card is None or event is None:
        return None
    time = VenueTime.of(event.timezone)
    return Lending(participant, addressed_name(card), desk.loans(), time, desk.now_ms())


def take(desk: Desk, participant: str, code: str) -> Lending | str | None:
    """What a scanner read: an item, or, where it is somebody's code, that code for the desk."""
    if desk.person_by_code(code) is not None:
        return code
    return scan(desk, participant, code)


def scan(desk: Desk, participant: str, text: str) -> Lending | None:
    """Lend the item, or take it back where somebody has it."""
    from msgspec.structs import replace

    item = item_of(text)
    had_by = next((loan.name for loan in desk.loans() if loan.item == item), None)
    if had_by is None:
        outcome = desk.do(c.LendItem(item, participant))
    else:
        outcome = desk.do(c.ReturnItem(item))
    found = look(desk, participant)
    if found is None:
        return None
    return replace(
        found, item=item, lent=had_by is None, had_by=had_by or "", refusal=outcome.refusal
    )


def write(desk: Desk, path: Path, time: VenueTime) -> str:
    desk.write_loans(path, zone=time.zone)
    return str(path)


class LendingFlow(QObject):
    """Stands between the lending pane and the desk."""

    person_scanned = Signal(str)  # the next person, and no item

    def __init__(self, screen: CheckInScreen, desk: Desk, *, runner: Runner) -> None:
        super().__init__(screen)
        self._screen = screen
        self._desk = desk
        self._runner = runner
        self._known: Lending | None = None
        self.pane = LendPane()
        self.pane.scanned.connect(self._scan)
        self.pane.list_asked.connect(self._choose_file)
        self.pane.closed.connect(screen.close_form)
        screen.pane_left.connect(self._forget)

    def open(self, participant: str) -> None:
        job = partial(look, self._desk, participant)
        self._runner.latest("lending", job, done=self._show_first, failed=self._show_problem)

    def took_scan(self, code: str) -> bool:
        """Whether the pane stands there and this is no badge: then it is an item, or a code."""
        if self._known is None or code.upper().startswith(TOKEN_START):
            return False
        job = partial(take, self._desk, self._known.participant, code)
        self._runner.run(job, done=self._show_taken, failed=self._show_problem)
        return True

    def _show_taken(self, found: Lending | str | None) -> None:
        if isinstance(found, str):
            self.person_scanned.emit(found)
        else:
            self._show_scanned(found)

    def _show_first(self, found: Lending | None) -> None:
        if found is not None:
            self._screen.show_pane(self.pane)
            self.pane.show_answer("", "")
            self._show(found)

    def _show(self, found: Lending) -> None:
        self._known = found
        view = lend_view(
            found.name, found.participant, found.loans, time=found.time, now_ms=found.now_ms
        )
        self.pane.show_lending(view)

    def _scan(self, text: str) -> None:
        if self._known is not None:
            job = partial(scan, self._desk, self._known.participant, text)
            self._runner.run(job, done=self._show_scanned, failed=self._show_problem)

    def _show_scanned(self, found: Lending | None) -> None:
        if found is None or self._known is None:
            return
        self._show(found)
        if found.refusal is not None:
            self.pane.show_answer(refusal_words(found.refusal), "attention")
        elif found.lent:
            words = translate("lending", "{item} is lent to {name}.")
            self.pane.show_answer(words.format(item=found.item, name=found.name), "ok")
        else:
            words = translate("lending", "{item} is here again. {name} had it.")
            self.pane.show_answer(words.format(item=found.item, name=found.had_by), "ok")

    def _choose_file(self) -> None:
        dialog = QFileDialog(self.pane, translate("lending", "List of what is out"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(["PDF (*.pdf)", "CSV (*.csv)", "Excel (*.xlsx)"])
        dialog.setDefaultSuffix("pdf")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._write)
        dialog.open()

    def _write(self, name: str) -> None:
        if name and self._known is not None:
            job = partial(write, self._desk, Path(name), self._known.time)
            self._runner.run(job, done=self._show_written, failed=self._show_problem)

    def _show_written(self, path: str) -> None:
        words = translate("lending", "Written: {path}").format(path=path)
        self.pane.show_answer(words, "ok")

    def _show_problem(self, sentence: str) -> None:
        self.pane.show_answer(sentence, "refused")

    def _forget(self) -> None:
        self._known = None
        self.pane.forget()
