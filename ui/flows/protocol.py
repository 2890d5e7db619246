"""Protocol's screen at work: ticks become one check-in of many, choices become facts."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from kiosk.domain import commands as c
from kiosk.domain import facts as f
from kiosk.domain import refusals as r
from kiosk.domain.changes import Changes
from kiosk.domain.delegation_cards import (
    DelegationCard,
)
from ui.flows import protocol_jobs as jobs
from ui.flows.protocol_paper import print_arrivals, print_board
from ui.flows.protocol_told import told
from ui.flows.protocol_ways import ProtocolWays
from ui.live import Live
from ui.runner import Runner
from ui.screens.protocol import meeting_view as m
from ui.screens.protocol import view as v
from ui.screens.protocol.screen import ProtocolScreen, freeze_question, place_question
from ui.words import counted, translate
from ui.words.joined import with_colon
from ui.words.protocol import body_words
from ui.words.refusals import refusal_words

if TYPE_CHECKING:
    from kiosk.desk import Desk

SHOWN_BY = ("participant", "delegation", "precedence", "quorum", "event")


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
        self._known: jobs.Known | None = None
        self._wanted = ""  # the person whose delegation is to be opened
        self._asking: c.GivePlace | c.FreezeBoard | None = None
        self._ways = ProtocolWays(screen)
        self._ways.decided.connect(self._decide)
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
        part.role_asked.connect(self._ask_role)
        part.standing_asked.connect(self._ask_standing)
        screen.undo_asked.connect(self._undo)
        screen.question.dismissed.connect(self._forget_question)
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
        board.hall_chosen.connect(self._bind)
        board.rule_asked.connect(self._ask_rule)
        board.call_off_asked.connect(self._call_off)
        board.file_chosen.connect(self._print_board)

    # -- looking -----------------------------------------------------------------------------------

    def refresh(self) -> None:
        job = partial(jobs.known_of, self._desk, self._looked)
        self._runner.latest("protocol", job, done=self._show, failed=self._screen.show_problem)

    def open_person(self, participant: str) -> None:
        """The delegation of somebody, as soon as it is read, and what they are there."""
        self._wanted = participant
        self._asking = None
        self._looked = replace(self._looked, tab=v.DELEGATIONS, text="")
        self._screen.delegations.field.clear()
        self._screen.show_tab(v.DELEGATIONS)

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

    def _show(self, known: jobs.Known) -> None:
        self._known = known
        match self._looked.tab:
            case v.DELEGATIONS:
                self._show_delegations(known)
            case v.ARRIVALS:
                self._show_arrivals(known)
            case v.BOARD:
                self._show_board(known)

    def _show_delegations(self, known: jobs.Known) -> None:
        wanted, self._wanted = self._wanted, ""
        for one in known.cards if wanted else ():
            if wanted in (line.person.participant for line in one.lines):
                none = frozenset[str]()
                self._looked = replace(self._looked, delegation=one.code, ticked=none, reasons={})
        found = v.found(known.cards, self._looked.text)
        here = sum(card.here for card in known.cards)
        people = sum(len(card.lines) for card in known.cards)
        words = translate("protocol", "{here} of {all} people of delegations are here")
        self._screen.say(words.format(here=counted(here), all=counted(people)))
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
        if wanted:
            self._screen.delegations.people.choose(wanted)
            self._ask_role(wanted)

    def _show_arrivals(self, known: jobs.Known) -> None:
        if known.order is None:
            return
        self._screen.say(v.arrival_words(known.order))
        rows = v.arrival_rows(known.order, self._looked, known.time, now_ms=known.now_ms)
        self._screen.arrivals.show_board(rows, known.order.rule, rings=known.rings)

    def _show_board(self, known: jobs.Known) -> None:
        if known.quorum is None:
            return
        self._screen.say(m.counted_words(known.quorum.board))
        kept = [one for one in known.frozen if one.board.body == self._looked.body]
        frozen = next((one for one in kept if one.entry == self._looked.frozen), None)
        if frozen is not None:
            shown = v.frozen_view(frozen, known.time, now_ms=known.now_ms)
        else:
            shown = v.quorum_view(known.quorum, known.time, now_ms=known.now_ms)
        names = [(one.entry, v.frozen_name(one, known.time, now_ms=known.now_ms)) for one in kept]
        part, card = self._screen.board, known.quorum
        part.show_board(shown, names, frozen.entry if frozen else "")
        part.show_meeting(
            m.hall_choices(known.sessions) if frozen is None else (),
            card.board.session,
            needed=translate("protocol", "Needed: {rule}").format(rule=m.needed_words(card.rule)),
            set_ahead=bool(card.missed or card.to_come),
        )

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

    def _ask_role(self, participant: str) -> None:
        card = self._card
        for line in card.lines if card is not None else ():
            if line.person.participant == participant and card is not None:
                self._asking = None
                self._ways.ask_role(line, card)

    def _ask_standing(self) -> None:
        if self._card is not None:
            self._asking = None
            self._ways.ask_standing(self._card)

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
        """As of now, or as of the time at which nobody was on."""
        known = self._known
        if known is None or known.quorum is None:
            return
        self._ways.forget()
        self._asking = c.FreezeBoard(self._looked.body)
        missed = known.quorum.missed
        at = known.time.local(missed[0].at_ms) if missed else known.time.local(known.now_ms)[-5:]
        self._screen.ask(freeze_question(body_words(self._looked.body)), {"at": at})

    def _bind(self, session: str) -> None:
        self._do(c.BindMeeting(self._looked.body, session))

    def _ask_rule(self) -> None:
        known = self._known
        if known is not None and known.quorum is not None:
            self._asking = None
            self._ways.ask_rule(self._looked.body, known.quorum.rule)

    def _call_off(self) -> None:
        card = self._known.quorum if self._known is not None else None
        waiting = (*card.missed, *card.to_come) if card is not None else ()
        if waiting:
            self._do(c.CallOffFreeze(waiting[0].body, waiting[0].at_ms))

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
                job = partial(jobs.freeze, self._desk, command, said, self._looked)
                self._runner.run(job, done=self._show_answer, failed=self._screen.show_problem)

    def _do(self, command: c.Command) -> None:
        self._decide((command,))

    def _decide(self, commands: tuple[c.Command, ...]) -> None:
        """None: it was confirmed as it stood."""
        if not commands:
            self._forget_question()
            words = translate("protocol", "Nothing was changed")
            self._screen.show_answer("calm", words, translate("protocol", "It stood so already."))
            return
        job = partial(jobs.all_done, self._desk, commands, self._looked)
        self._runner.run(job, done=self._show_answer, failed=self._screen.show_problem)

    def _undo(self) -> None:
        job = partial(jobs.undo, self._desk, self._looked)
        self._runner.run(job, done=self._show_answer, failed=self._screen.show_problem)

    def _forget_question(self) -> None:
        self._asking = None
        self._ways.forget()

    def _show_answer(self, answered: jobs.Answered) -> None:
        outcome = answered.outcome
        if outcome.refusal is not None:
            self._screen.show_problem(refusal_words(outcome.refusal))
            self.verdict_shown.emit("refused")
            if isinstance(outcome.refusal, r.SupervisorNeeded):
                again = partial(self._decide, answered.left or (answered.command,))
                self.supervisor_needed.emit(outcome.refusal.right, again)
            return
        self._forget_question()
        if isinstance(answered.command, c.CheckInTogether):
            self._tell_together(answered)
        else:
            known = answered.known
            self._show(known)
            headline, sentence = told(answered.command, known.time, now_ms=known.now_ms)
            if answered.undone:
                headline, sentence = translate("protocol", "Taken back"), answered.undone
            self._screen.show_answer("ok", headline, sentence)
        if isinstance(answered.command, c.FreezeBoard) and answered.known.frozen:
            self._look_at_frozen(answered.known.frozen[0].entry)

    def _tell_together(self, answered: jobs.Answered) -> None:
        outcome = answered.outcome
        done = sum(isinstance(fact, f.CheckedIn) for fact in outcome.facts)
        badges = sum(isinstance(fact, f.BadgeIssued) for fact in outcome.facts)
        reasons = {who: refusal_words(why) for who, why in outcome.turned_down}
        none = frozenset[str]()
        self._looked = replace(self._looked, ticked=none, reasons=reasons)
        self._show(answered.known)
        headline = translate("protocol", "%n checked in", "", done)
        parts = [translate("protocol", "%n badge(s) ordered as one run", "", badges)]
        parts += [with_colon(answered.names.get(who, ""), words) for who, words in reasons.items()]
        tone = "attention" if reasons else "ok"
        self._screen.show_answer(tone, headline, " · ".join(parts))
        self.verdict_shown.emit(tone)
