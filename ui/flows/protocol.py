"""Protocol's screen at work: ticks become one check-in of many, choices become facts."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from kiosk.domain import commands as c
from kiosk.domain import facts as f
from kiosk.domain import refusals as r
from kiosk.domain.changes import Changes
from kiosk.domain.delegation_cards import (
    ArrivalBoard,
    DelegationCard,
    FrozenCard,
    QuorumCard,
)
from kiosk.domain.names import addressed_name
from kiosk.domain.outcomes import Outcome
from ui.flows.protocol_paper import print_arrivals, print_board
from ui.live import Live
from ui.runner import Runner
from ui.screens.protocol import view as v
from ui.screens.protocol.screen import ProtocolScreen, freeze_question, place_question
from ui.words import translate
from ui.words.protocol import body_words, rule_words
from ui.words.refusals import refusal_words
from ui.words.times import VenueTime

if TYPE_CHECKING:
    from kiosk.desk import Desk

SHOWN_BY = ("participant", "delegation", "precedence", "quorum", "event")


class Known(Struct, frozen=True):
    """What the desk says of the part that is looked at."""

    cards: tuple[DelegationCard, ...]
    order: ArrivalBoard | None
    quorum: QuorumCard | None
    frozen: tuple[FrozenCard, ...]
    rings: bool
    time: VenueTime
    now_ms: int


class Answered(Struct, frozen=True):
    command: c.Command
    outcome: Outcome
    names: dict[str, str]  # of whoever could not be checked in
    known: Known


def known_of(desk: Desk, looked: v.Looked) -> Known:
    event = desk.event()
    return Known(
        cards=tuple(desk.delegations()) if looked.tab == v.DELEGATIONS else (),
        order=desk.arrival_board() if looked.tab == v.ARRIVALS else None,
        quorum=desk.quorum(looked.body) if looked.tab == v.BOARD else None,
        frozen=tuple(desk.frozen_boards()) if looked.tab == v.BOARD else (),
        rings=desk.hears_of_arrivals,
        time=VenueTime.of(event.timezone if event else ""),
        now_ms=desk.now_ms(),
    )


def _done(desk: Desk, command: c.Command, looked: v.Looked) -> Answered:
    outcome = desk.do(command)
    people = [desk.person(who) for who, _ in outcome.turned_down]
    names = {one.participant: addressed_name(one) for one in people if one is not None}
    return Answered(command, outcome, names, known_of(desk, looked))


class ProtocolFlow(QObject):
    """Stands between protocol's screen and the desk."""

    verdict_shown = Signal(str)  # the tone, for the sound
    rings_changed = Signal()
    supervisor_needed = Signal(str, object)  # for what, and what to call once they answered

    def __init__(self, screen: ProtocolScreen, desk: Desk, *, runner: Runner, live: Live) -> None:
        super().__init__(screen)
        self._screen = screen
        self._desk = desk
        self._runner = runner
        self._looked = v.Looked()
        self._known: Known | None = None
        self._asking: c.GivePlace | c.FreezeBoard | None = None
        self._listen(screen)
        live.changed.connect(self._refresh_if_stale)

    def _listen(self, screen: ProtocolScreen) -> None:
        screen.tab_chosen.connect(self._look_at_tab)
        screen.confirmed.connect(self._confirmed)
        part = screen.delegations
        part.typed.connect(self._look_for)
        part.chosen.connect(self._open)
        part.tick_asked.connect(self._tick)
        part.all_asked.connect(self._tick_all)
        part.together_asked.connect(self._check_in_together)
        arrivals = screen.arrivals
        arrivals.rule_chosen.connect(self._rule)
        arrivals.place_asked.connect(self._ask_place)
        arrivals.back_asked.connect(self._back_to_rule)
        arrivals.only_awaited.connect(self._look_at_awaited)
        arrivals.rings_asked.connect(self._ring)
        arrivals.file_chosen.connect(self._print_arrivals)
        board = screen.board
        board.body_chosen.connect(self._look_at_body)
        board.frozen_chosen.connect(self._look_at_frozen)
        board.freeze_asked.connect(self._ask_freeze)
        board.file_chosen.connect(self._print_board)

    # -- looking -----------------------------------------------------------------------------------

    def refresh(self) -> None:
        job = partial(known_of, self._desk, self._looked)
        self._runner.latest("protocol", job, done=self._show, failed=self._screen.show_problem)

    def _refresh_if_stale(self, changes: Changes) -> None:
        if self._screen.isVisible() and any(changes.touches(kind) for kind in SHOWN_BY):
            self.refresh()

    def _look_at_tab(self, tab: str) -> None:
        self._asking = None
        self._looked = replace(self._looked, tab=tab)
        self._screen.show_tab(tab)
        self._screen.setFocus()
        self.refresh()

    def _look_for(self, text: str) -> None:
        self._look(replace(self._looked, text=text))

    def _open(self, delegation: str) -> None:
        if delegation and delegation != self._looked.delegation:
            self._screen.verdict.clear()
            none = frozenset[str]()
            self._look(replace(self._looked, delegation=delegation, ticked=none, reasons={}))

    def _look_at_awaited(self, only: bool) -> None:
        self._look(replace(self._looked, only_awaited=only))

    def _look_at_body(self, body: str) -> None:
        self._looked = replace(self._looked, body=body, frozen="")
        self.refresh()

    def _look_at_frozen(self, entry: str) -> None:
        self._look(replace(self._looked, frozen=entry))

    def _look(self, looked: v.Looked) -> None:
        self._looked = looked
        if self._known is not None:
            self._show(self._known)

    def _show(self, known: Known) -> None:
        self._known = known
        match self._looked.tab:
            case v.DELEGATIONS:
                self._show_delegations(known)
            case v.ARRIVALS:
                self._show_arrivals(known)
            case v.BOARD:
                self._show_board(known)

    def _show_delegations(self, known: Known) -> None:
        found = v.found(known.cards, self._looked.text)
        here = sum(card.here for card in known.cards)
        people = sum(len(card.lines) for card in known.cards)
        words = translate("protocol", "{here} of {all} people of delegations are here")
        self._screen.say(words.format(here=here, all=people))
        codes = [card.code for card in found]
        chosen = self._looked.delegation if self._looked.delegation in codes else ""
        chosen = chosen or (codes[0] if codes else "")
        if chosen != self._looked.delegation:
            none = frozenset[str]()
            self._looked = replace(self._looked, delegation=chosen, ticked=none, reasons={})
        self._screen.delegations.show_list(v.delegation_rows(found), chosen)
        card = self._card
        self._screen.delegations.show_people(
            v.people_view(card, self._looked, known.time, now_ms=known.now_ms) if card else None
        )

    def _show_arrivals(self, known: Known) -> None:
        if known.order is None:
            return
        self._screen.say(v.arrival_words(known.order))
        rows = v.arrival_rows(known.order, self._looked, known.time, now_ms=known.now_ms)
        self._screen.arrivals.show_board(rows, known.order.rule, rings=known.rings)

    def _show_board(self, known: Known) -> None:
        if known.quorum is None:
            return
        self._screen.say(translate("protocol", "Who is checked in counts as present"))
        kept = [one for one in known.frozen if one.board.body == self._looked.body]
        frozen = next((one for one in kept if one.entry == self._looked.frozen), None)
        if frozen is not None:
            shown = v.frozen_view(frozen, known.time, now_ms=known.now_ms)
        else:
            shown = v.quorum_view(known.quorum, known.time, now_ms=known.now_ms)
        names = [(one.entry, v.frozen_name(one, known.time, now_ms=known.now_ms)) for one in kept]
        self._screen.board.show_board(shown, names, frozen.entry if frozen else "")

    @property
    def _card(self) -> DelegationCard | None:
        cards = self._known.cards if self._known is not None else ()
        return next((card for card in cards if card.code == self._looked.delegation), None)

    # -- a whole delegation ------------------------------------------------------------------------

    def _tick(self, participant: str) -> None:
        card = self._card
        if card is not None and participant in v.tickable(card):
            self._look(replace(self._looked, ticked=self._looked.ticked ^ {participant}))

    def _tick_all(self) -> None:
        card = self._card
        if card is not None:
            everybody = v.all_ticked(card)
            ticked = frozenset[str]() if everybody <= self._looked.ticked else everybody
            self._look(replace(self._looked, ticked=ticked))

    def _check_in_together(self) -> None:
        card = self._card
        if card is None:
            return
        people = tuple(
            line.person.participant
            for line in card.lines
            if line.person.participant in self._looked.ticked
        )
        read = v.notes_read(card, self._looked.ticked)
        self._do(c.CheckInTogether(people, read))

    # -- arrivals ----------------------------------------------------------------------------------

    def _rule(self, rule: str) -> None:
        self._do(c.RulePrecedence(tuple(rule.split(";"))))

    def _ask_place(self, delegation: str) -> None:
        order = self._known.order if self._known is not None else None
        for one in order.delegations if order is not None else ():
            if one.card.code == delegation:
                self._asking = c.GivePlace(delegation, 1)
                self._screen.ask(place_question(one.card.name))

    def _back_to_rule(self, delegation: str) -> None:
        if delegation:
            self._do(c.GivePlace(delegation, 0))

    def _ring(self, wanted: bool) -> None:
        job = partial(self._desk.hear_of_arrivals, wanted)
        self._runner.run(job, done=self._rung, failed=self._screen.show_problem)

    def _rung(self, _: None) -> None:
        self.rings_changed.emit()
        self.refresh()

    def _print_arrivals(self, path: Path) -> None:
        self._run_paper(partial(print_arrivals, self._desk, path))

    # -- boards ------------------------------------------------------------------------------------

    def _ask_freeze(self) -> None:
        if self._known is not None:
            self._asking = c.FreezeBoard(self._looked.body)
            now = self._known.time.local(self._known.now_ms)[-5:]
            self._screen.ask(freeze_question(body_words(self._looked.body)), {"at": now})

    def _print_board(self, path: Path) -> None:
        self._run_paper(partial(print_board, self._desk, self._looked.frozen, path))

    def _run_paper(self, job: partial[Path]) -> None:
        self._runner.run(job, done=self._show_written, failed=self._screen.show_problem)

    def _show_written(self, path: Path) -> None:
        self._screen.show_answer("ok", translate("protocol", "Written for paper"), str(path))

    # -- acts --------------------------------------------------------------------------------------

    def _confirmed(self, said: dict[str, str]) -> None:
        match self._asking:
            case c.GivePlace() as command:
                place = int(said["place"]) if said["place"].isdecimal() else 0
                if place < 1:
                    self._screen.show_problem(translate("protocol", "Write the place as a number."))
                    return
                self._do(replace(command, place=place, by=said["by"], reason=said["reason"]))
            case c.FreezeBoard() as command:
                job = partial(_frozen, self._desk, command, said, self._looked)
                self._runner.run(job, done=self._show_answer, failed=self._screen.show_problem)

    def _do(self, command: c.Command) -> None:
        job = partial(_done, self._desk, command, self._looked)
        self._runner.run(job, done=self._show_answer, failed=self._screen.show_problem)

    def _show_answer(self, answered: Answered) -> None:
        outcome = answered.outcome
        if outcome.refusal is not None:
            self._screen.show_problem(refusal_words(outcome.refusal))
            self.verdict_shown.emit("refused")
            if isinstance(outcome.refusal, r.SupervisorNeeded):
                again = partial(self._do, answered.command)
                self.supervisor_needed.emit(outcome.refusal.right, again)
            return
        self._asking = None
        if isinstance(answered.command, c.CheckInTogether):
            self._tell_together(answered)
        else:
            self._show(answered.known)
            headline, sentence = _told(answered)
            self._screen.show_answer("ok", headline, sentence)
        if isinstance(answered.command, c.FreezeBoard) and answered.known.frozen:
            self._look_at_frozen(answered.known.frozen[0].entry)

    def _tell_together(self, answered: Answered) -> None:
        outcome = answered.outcome
        done = sum(isinstance(fact, f.CheckedIn) for fact in outcome.facts)
        badges = sum(isinstance(fact, f.BadgeIssued) for fact in outcome.facts)
        reasons = {who: refusal_words(why) for who, why in outcome.turned_down}
        none = frozenset[str]()
        self._looked = replace(self._looked, ticked=none, reasons=reasons)
        self._show(answered.known)
        headline = translate("protocol", "%n checked in", "", done)
        parts = [translate("protocol", "%n badge(s) ordered as one run", "", badges)]
        parts += [f"{answered.names.get(who, '')}: {words}" for who, words in reasons.items()]
        tone = "attention" if reasons else "ok"
        self._screen.show_answer(tone, headline, " · ".join(parts))
        self.verdict_shown.emit(tone)


def _told(answered: Answered) -> tuple[str, str]:
    match answered.command:
        case c.RulePrecedence(rule=rule):
            return translate("protocol", "The order was changed"), rule_words(rule)
        case c.GivePlace(place=place) if place:
            words = translate("protocol", "Place {place} by hand").format(place=place)
            return translate("protocol", "The order was changed"), words
        case c.GivePlace():
            return translate("protocol", "The order was changed"), translate(
                "protocol", "As the rule says again"
            )
    return translate("protocol", "The board is frozen"), translate(
        "protocol", "Every station has it after the next exchange."
    )


def _frozen(desk: Desk, command: c.FreezeBoard, said: dict[str, str], looked: v.Looked) -> Answered:
    from kiosk.venue_times import time_today

    event = desk.event()
    at_ms = time_today(said["at"], desk.now_ms(), event.timezone if event else "")
    return _done(desk, replace(command, at_ms=at_ms, by=said["by"]), looked)
