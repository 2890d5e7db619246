"""Announced arrivals at work: read after each change, rung once, ended by a key."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from kiosk.domain.changes import Changes
from kiosk.domain.commands import AcknowledgeArrival
from kiosk.domain.delegation_cards import ArrivalAlert
from kiosk.domain.refusals import SupervisorNeeded
from ui.live import Live
from ui.runner import Runner
from ui.screens.protocol.view import alert_words
from ui.widgets.arrival_band import ArrivalBand
from ui.words.times import VenueTime

if TYPE_CHECKING:
    from kiosk.desk import Desk

SHOWN_BY = ("participant", "arrival")


class Waiting(Struct, frozen=True):
    alerts: tuple[ArrivalAlert, ...]  # open ones, the earliest first
    time: VenueTime
    now_ms: int
    needed: tuple[str, str] = ("", "")  # the right that was lacking, and for whose arrival


def _waiting(desk: Desk) -> Waiting:
    event = desk.event()
    found = desk.alerts() if event is not None and desk.hears_of_arrivals else []
    alerts = tuple(reversed([one for one in found if one.is_open]))
    return Waiting(alerts, VenueTime.of(event.timezone if event else ""), desk.now_ms())


def _take(desk: Desk, participant: str) -> Waiting:
    refusal = desk.do(AcknowledgeArrival(participant)).refusal
    if isinstance(refusal, SupervisorNeeded):
        return replace(_waiting(desk), needed=(refusal.right, participant))
    return _waiting(desk)  # turned down otherwise: somebody else was quicker


class AlertsFlow(QObject):
    """Keeps the band above the screens true. Costs one read a change where the station rings."""

    rang = Signal(str)  # the tone, for the sound
    supervisor_needed = Signal(str, object)  # for what, and what to call once they answered

    def __init__(self, band: ArrivalBand, desk: Desk, *, runner: Runner, live: Live) -> None:
        super().__init__(band)
        self._band = band
        self._desk = desk
        self._runner = runner
        self._rung: set[tuple[str, int]] = set()
        band.taken.connect(self._take)
        live.changed.connect(self._refresh_if_stale)
        self.refresh()

    def refresh(self) -> None:
        self._runner.quietly("alerts", partial(_waiting, self._desk), done=self._show)

    def _refresh_if_stale(self, changes: Changes) -> None:
        if any(changes.touches(kind) for kind in SHOWN_BY):
            self.refresh()

    def _take(self, participant: str) -> None:
        self._runner.run(partial(_take, self._desk, participant), done=self._show)

    def _show(self, waiting: Waiting) -> None:
        right, participant = waiting.needed
        if right:
            self.supervisor_needed.emit(right, partial(self._take, participant))
        if not waiting.alerts:
            self._band.put_away()
            return
        first = waiting.alerts[0]
        words = alert_words(first, waiting.time, now_ms=waiting.now_ms)
        self._band.show_arrival(first.person.participant, words, more=len(waiting.alerts) - 1)
        new = {(one.person.participant, one.at_ms) for one in waiting.alerts} - self._rung
        if new:
            self._rung |= new
            self.rang.emit("attention")
