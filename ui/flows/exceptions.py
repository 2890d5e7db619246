"""The exception queue at work: told everywhere, taken with one key, opened where it stood."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QObject, Signal

from kiosk.domain import commands as c
from kiosk.domain import exceptions as e
from kiosk.domain import refusals as r
from kiosk.domain import selfservice_facts as sf
from kiosk.domain.changes import Changes
from kiosk.domain.outcomes import Verdict
from ui.live import Live
from ui.runner import Runner
from ui.screens.checkin.card_view import Act
from ui.screens.checkin.form_view import Suggested
from ui.screens.checkin.verdict_view import VerdictView
from ui.screens.exceptions.view import (
    opened_words,
    queue_rows,
    queue_words,
    status_item,
    who_words,
)
from ui.words import translate
from ui.words.refusals import refusal_words

if TYPE_CHECKING:
    from kiosk.desk import Desk
    from ui.window import Window

SHOWN_BY = ("call", "participant")
_FOR_THE_FORM = (e.DETAILS, sf.CORRECTION)
_FOR_THE_GATE = (e.DOCUMENT, Verdict.NOT_ACCREDITED.value, Verdict.DOCUMENT_MISSING.value)
_FOR_A_BADGE = (e.BADGE, sf.PRINTER)


class Queue(Struct, frozen=True):
    """Who waits now."""

    waiting: list[e.WaitingCard]
    now_ms: int


class Done(Struct, frozen=True):
    """What became of one of them."""

    card: e.WaitingCard | None
    refusal: r.Refusal | None
    now_ms: int
    suggested: Suggested = ()  # what a kiosk was told of their details


def queue_of(desk: Desk) -> Queue:
    return Queue(desk.exception_queue() if desk.event() is not None else [], desk.now_ms())


def take(desk: Desk, call: str) -> Done:
    """That one, or, where none is named, who has waited longest and nobody has taken."""
    queue = desk.exception_queue()
    open_ones = [one for one in queue if (one.call == call if call else not one.is_taken)]
    if not open_ones:
        return Done(None, r.NotAwaited(), desk.now_ms())
    outcome = desk.do(c.TakeException(open_ones[0].call))
    return Done(open_ones[0], outcome.refusal, desk.now_ms(), _suggested(desk, open_ones[0]))


def _suggested(desk: Desk, card: e.WaitingCard) -> Suggested:
    if card.reason != sf.CORRECTION:
        return ()
    return next((one.suggested for one in desk.open_calls() if one.call == card.call), ())


def settle(desk: Desk, call: str) -> Done:
    card = next((one for one in desk.exception_queue() if one.call == call), None)
    return Done(card, desk.do(c.SettleException(call)).refusal, desk.now_ms())


class ExceptionsFlow(QObject):
    """Keeps the queue, its number on the rail and the line at the foot true."""

    rang = Signal(str)  # the tone, for the sound
    supervisor_needed = Signal(str, object)

    def __init__(self, window: Window, desk: Desk, *, runner: Runner, live: Live) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._runner = runner
        self._queue = Queue([], 0)
        self._rung: set[str] | None = None  # None: nothing was read yet
        self._is_met = False
        window.next_exception_asked.connect(self.take_next)
        live.changed.connect(self._refresh_if_stale)
        self.refresh()

    def meet_screen(self) -> None:
        """The screen is there now: listen to it."""
        if not self._is_met:
            self._is_met = True
            self._window.exceptions.taken.connect(self._take)
            self._window.exceptions.settled.connect(self._settle)

    def refresh(self) -> None:
        self._runner.quietly("exceptions", partial(queue_of, self._desk), done=self._show)

    def tell_age(self) -> None:
        """Every few seconds: who waits, waits longer."""
        if self._queue.waiting:
            self.refresh()

    def take_next(self) -> None:
        self._take("")

    def _refresh_if_stale(self, changes: Changes) -> None:
        known = {one.participant for one in self._queue.waiting}
        if changes.touches("call") or known & changes.ids("participant"):
            self.refresh()

    def _show(self, queue: Queue) -> None:
        self._queue = queue
        waiting = [one for one in queue.waiting if not one.is_taken]
        self._window.rail.show_count("checkin", len(waiting))
        self._window.status.show_waiting(status_item(queue.waiting, now_ms=queue.now_ms))
        if self._is_met:
            rows = queue_rows(queue.waiting, now_ms=queue.now_ms)
            self._window.exceptions.show_queue(rows, queue_words(queue.waiting))
        calls = {one.call for one in waiting}
        elsewhere = {one.call for one in waiting if one.station != self._desk.name}
        if self._rung is not None and elsewhere - self._rung:
            self.rang.emit("attention")
        self._rung = (self._rung or set()) | calls

    def _take(self, call: str) -> None:
        self._runner.run(partial(take, self._desk, call), done=self._taken)

    def _taken(self, done: Done) -> None:
        if done.refusal is not None or done.card is None:
            self._tell("attention", done)
            return
        card = done.card
        if not card.participant:
            self._window.go_to("exceptions")
            words = opened_words(card, now_ms=done.now_ms)
            self._window.exceptions.show_answer("attention", who_words(card), " · ".join(words))
            return
        self._window.go_to("checkin")
        self._window.checkin.chosen.emit(card.participant)
        # One thread does what is asked in its order: the card is there once this is answered.
        opened = partial(self._open_step, card, done.suggested)
        self._runner.run(self._desk.now_ms, done=opened)

    def _open_step(self, card: e.WaitingCard, suggested: Suggested, now_ms: int) -> None:
        """Where they stood: the form, the gate or the badge, and what it is about above it."""
        checkin = self._window.checkin
        if card.reason in _FOR_THE_FORM:
            checkin.ask_correction(suggested)
        elif card.reason in _FOR_THE_GATE:
            checkin.acts.press_main(Act.ADMIT)
        elif card.reason in _FOR_A_BADGE:
            checkin.acts.press_main(Act.REPRINT)
        checkin.show_verdict(VerdictView("attention", *opened_words(card, now_ms=now_ms)))

    def _settle(self, call: str) -> None:
        self._runner.run(partial(settle, self._desk, call), done=self._settled)

    def _settled(self, done: Done) -> None:
        self._tell("ok" if done.refusal is None else "attention", done)

    def _tell(self, tone: str, done: Done) -> None:
        """On the screen that is looked at."""
        name = who_words(done.card) if done.card is not None else ""
        if done.refusal is None:
            headline, sentence = translate("exceptions", "Settled"), name
        elif isinstance(done.refusal, r.NotAwaited):
            headline, sentence = translate("exceptions", "Nobody waits"), ""
        else:
            headline, sentence = refusal_words(done.refusal), name
        if self._window.screen_name == "exceptions":
            self._window.exceptions.show_answer(tone, headline, sentence)
        else:
            self._window.go_to("checkin")
            self._window.checkin.show_verdict(VerdictView(tone, headline, sentence))
