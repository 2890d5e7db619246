"""The stations at work: read while they are looked at; shut out or written off when confirmed."""

from __future__ import annotations

from collections import Counter
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.domain import commands as c
from kiosk.domain import refusals as r
from kiosk.domain.changes import Changes
from kiosk.domain.outcomes import Outcome
from kiosk.domain.station_cards import StationCard
from ui.live import Live
from ui.runner import Runner
from ui.screens.stations.known import Known
from ui.screens.stations.question_view import (
    release_question,
    revoke_question,
    write_off_question,
)
from ui.screens.stations.screen import StationsScreen
from ui.screens.stations.view import questionable, stations_view
from ui.words import translate
from ui.words.refusals import refusal_words
from ui.words.times import VenueTime

if TYPE_CHECKING:
    from kiosk.desk import Desk

SHOWN_BY = ("node", "visit", "participant", "erasure")


def known_stations(desk: Desk) -> Known:
    from importlib.metadata import version  # it reads mail headers, and loads all that does

    event = desk.event()
    stations = tuple(desk.stations()) if event is not None else ()
    names = {card.node: card.name for card in stations}
    erasures = desk.erasures() if event is not None else []
    return Known(
        stations=stations,
        unsent=desk.status().not_yet_exchanged,
        is_root=desk.is_root,
        may_shut_out=desk.may_admit,
        version=version("rollcall"),
        time=VenueTime.of(event.timezone if event is not None else ""),
        now_ms=desk.now_ms(),
        is_held=event is not None and desk.is_minting_held,
        waits_for=tuple(names.get(node, node[:8]) for node in desk.not_reported()),
        has_own_acts=event is None or desk.has_own_acts(),
        erased=len(erasures),
        not_erased=Counter(node for one in erasures for node in one.awaited_nodes),
    )


class StationsFlow(QObject):
    """Stands between the stations screen and the desk."""

    supervisor_needed = Signal(str, object)  # for what, and what to call once they answered

    def __init__(self, screen: StationsScreen, desk: Desk, *, runner: Runner, live: Live) -> None:
        super().__init__(screen)
        self._screen = screen
        self._desk = desk
        self._runner = runner
        self._known: Known | None = None
        self._asked = ""  # what the open question is about
        self._command: c.Command | None = None  # what was tried last
        screen.revoke_asked.connect(self._ask_revoke)
        screen.write_off_asked.connect(self._ask_write_off)
        screen.release_asked.connect(self._ask_release)
        screen.confirmed.connect(self._confirmed)
        screen.question.dismissed.connect(self._forget)
        live.changed.connect(self._refresh_if_stale)

    def refresh(self) -> None:
        job = partial(known_stations, self._desk)
        self._runner.latest("stations", job, done=self._show, failed=self._screen.show_problem)

    def refresh_if_shown(self) -> None:
        """For what ages by itself."""
        if self._screen.isVisible():
            self.refresh()

    def _refresh_if_stale(self, changes: Changes) -> None:
        if self._screen.isVisible() and any(changes.touches(kind) for kind in SHOWN_BY):
            self.refresh()

    def _show(self, known: Known) -> None:
        self._known = known
        self._screen.show_stations(stations_view(known))

    # -- what is final -----------------------------------------------------------------------------

    def _ask_revoke(self, node: str) -> None:
        card = self._card(node)
        if card is not None and self._known is not None:
            self._asked = f"revoke {node}"
            self._screen.ask(revoke_question(card, self._known))

    def _ask_write_off(self, node: str) -> None:
        card = self._card(node)
        if card is not None and self._known is not None:
            self._asked = f"write off {node}"
            self._screen.ask(write_off_question(card, self._known))

    def _ask_release(self) -> None:
        if self._known is not None:
            self._asked = "release"
            self._screen.ask(release_question(self._known))

    def _forget(self) -> None:
        self._asked = ""

    def _confirmed(self, said: dict[str, str]) -> None:
        people = (said.get("first", ""), said.get("second", ""))
        what, _, node = self._asked.rpartition(" ")
        if self._asked == "release":
            self._do(c.ReleaseMinting(people if said else (), said.get("reason", "")))
        elif what == "revoke":
            self._do(c.RevokeNode(node))
        elif what == "write off":
            self._do(c.WriteOffStation(node, people, said["reason"]))

    def _do(self, command: c.Command) -> None:
        self._command = command
        job = partial(self._desk.do, command)
        self._runner.run(job, done=self._show_outcome, failed=self._screen.show_problem)

    def _show_outcome(self, outcome: Outcome) -> None:
        if isinstance(outcome.refusal, r.SupervisorNeeded) and self._command is not None:
            self.supervisor_needed.emit(outcome.refusal.right, partial(self._do, self._command))
        if outcome.refusal is not None:
            self._screen.show_problem(refusal_words(outcome.refusal))
        else:
            self._asked = ""
            self._screen.show_done(
                translate("stations", "Done"),
                translate("stations", "Every station learns it at its next exchange."),
            )
        self.refresh()

    def _card(self, node: str) -> StationCard | None:
        return questionable(self._known.stations, node) if self._known is not None else None
