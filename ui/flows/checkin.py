"""The desk screen at work: what is typed and pressed becomes questions and acts."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.domain import commands as c
from kiosk.domain import refusals as r
from kiosk.domain.cards import PersonCard
from kiosk.domain.changes import Changes
from ui.flows import desk_jobs as jobs
from ui.flows.badge_picture import BadgePicture, badge_picture
from ui.live import Live
from ui.runner import Runner
from ui.screens.checkin.card_view import Reading, barred_words, card_view
from ui.screens.checkin.form_view import (
    Suggested,
    correction,
    correction_form,
    similar_view,
    walk_in,
)
from ui.screens.checkin.form_view import walk_in_form as empty_form
from ui.screens.checkin.screen import CheckInScreen
from ui.screens.checkin.seat_view import SeatAct
from ui.screens.checkin.verdict_view import VerdictView, Wall, verdict_view
from ui.screens.checkin.view import RECENT_MAX, hits_view, looks_like_code, recent_view
from ui.words import translate
from ui.words.refusals import refusal_words
from ui.words.times import VenueTime
from ui.words.undo import undo_words

if TYPE_CHECKING:
    from kiosk.desk import Desk
    from ui.flows.admission import AdmissionFlow


# Drawing in Python and painting contend for the interpreter: the answer is painted first.
AFTER_PAINT_MS = 30


class CheckInFlow(QObject):
    """Stands between one desk screen and the desk. Lives as long as the screen."""

    verdict_shown = Signal(str)  # the tone, for the sound
    supervisor_needed = Signal(str, object)  # for what, and what to call once they answered

    def __init__(self, screen: CheckInScreen, desk: Desk, *, runner: Runner, live: Live) -> None:
        super().__init__(screen)
        self._screen = screen
        self._desk = desk
        self._runner = runner
        self._card: PersonCard | None = None
        self._note_read = ""
        self._acting = False  # a second press while the first is under way is no second act
        self._recent: dict[str, PersonCard] = {}
        self._badge_job: jobs.Job | None = None
        self._categories: tuple[str, ...] = ()
        self._time = VenueTime()
        self._afterwards = QTimer(self)  # what may follow the painted answer
        self._afterwards.setSingleShot(True)
        self._afterwards.setInterval(AFTER_PAINT_MS)
        self._afterwards.timeout.connect(self._follow_up)
        self._connect(live)
        self.refresh()

    def _connect(self, live: Live) -> None:
        screen = self._screen
        screen.searched.connect(self._search)
        screen.looked_up.connect(self._look_up)
        screen.chosen.connect(self._open)
        screen.note_read.connect(self._read_note)
        screen.check_in_asked.connect(self._check_in)
        screen.reprint_asked.connect(self._reprint)
        screen.admission_asked.connect(self._ask_admission)
        screen.more_asked.connect(self._do_more)
        screen.seat_asked.connect(self._seat)
        screen.undo_asked.connect(self.undo)
        screen.walk_in_asked.connect(self._show_walk_in)
        screen.correction_asked.connect(self._show_correction)
        screen.cleared.connect(self._forget)
        screen.form.saved.connect(self._save)
        screen.form.saved_anyway.connect(self._save_anyway)
        live.changed.connect(self._refresh_if_stale)

    # -- questions ---------------------------------------------------------------------------------

    def refresh(self) -> None:
        self._ask("begin", partial(jobs.begin, self._desk), self._show_beginning)

    def scan(self, code: str) -> None:
        """A scanner read this, wherever the focus was."""
        if not self._screen.ready:
            return
        if self._screen.in_form:
            self._screen.close_form()
        self._screen.clear_field()
        self._runner.forget("search")
        self._do(partial(jobs.scan, self._desk, code))

    def undo(self) -> None:
        self._act(c.Undo())

    def _search(self, text: str) -> None:
        self._ask("search", partial(jobs.find, self._desk, text), self._show_found)

    def _look_up(self, text: str, marked: str) -> None:
        asked = jobs.Typed(text, is_code=looks_like_code(text), marked=marked)
        self._runner.forget("search")
        self._do(partial(jobs.look_up, self._desk, asked))

    def _open(self, participant: str) -> None:
        self._ask("card", partial(jobs.card, self._desk, participant), self._show_opened)

    def _refresh_if_stale(self, changes: Changes) -> None:
        problem = self._show_problem
        if not changes.only("print_job"):
            begin = partial(jobs.begin, self._desk)
            self._runner.quietly("begin", begin, done=self._show_beginning, failed=problem)
        card = self._card
        if card is not None and _shows(card, changes):
            job = partial(jobs.card, self._desk, card.participant)
            self._runner.quietly("card", job, done=self._show_again, failed=problem)
            if card.participant in changes.ids("photo"):
                self._badge_job = partial(badge_picture, self._desk, card.participant)
                self._afterwards.start()

    # -- acts --------------------------------------------------------------------------------------

    def _check_in(self) -> None:
        if self._card is not None:
            self._act(c.CheckInPerson(self._card.participant))

    def _reprint(self, reason: str) -> None:
        card = self._card
        if card is not None and barred_words(card):
            self._admission.print_badge(card, reason)
        elif card is not None:
            self._act(c.Reprint(card.participant, reason))

    def _ask_admission(self) -> None:
        if self._card is not None:
            self._admission.let_in(self._card)

    def _do_more(self, what: str, participant: str) -> None:
        card = self._card
        if card is None or card.participant != participant:
            return
        if what == "accredit":
            self._admission.record(card)
        elif what == "fee":
            self._press(partial(jobs.pay_fee, self._desk, card))

    @cached_property
    def _admission(self) -> AdmissionFlow:
        from ui.flows.admission import AdmissionFlow

        flow = AdmissionFlow(self._screen, self._desk, runner=self._runner)
        flow.answered.connect(self._act)
        flow.supervisor_needed.connect(self.supervisor_needed)
        return flow

    def _seat(self, visit: str, act: SeatAct) -> None:
        if self._card is None:
            return
        if act is SeatAct.LEAVE:
            self._act(c.LeaveVisit(self._card.participant, visit))
        else:
            self._act(c.SignUp(self._card.participant, visit))

    def _read_note(self) -> None:
        if self._card is not None:
            self._note_read = self._card.participant
            self._show_card(self._card, self._desk.now_ms())

    def _show_walk_in(self, typed: str) -> None:
        self._screen.show_form(empty_form(self._categories, typed))

    def _show_correction(self, suggested: Suggested) -> None:
        if self._card is not None:
            self._screen.show_form(correction_form(self._card, suggested))

    def _save(self, values: dict[str, str]) -> None:
        if self._screen.form.participant:
            command = correction(self._screen.form.participant, values)
            self._press(partial(jobs.correct, self._desk, command))
        else:
            command_new = walk_in(values, although_similar=False)
            self._press(partial(jobs.register, self._desk, command_new))

    def _save_anyway(self, values: dict[str, str]) -> None:
        command = walk_in(values, although_similar=True)
        self._press(partial(jobs.register, self._desk, command))

    def _forget(self) -> None:
        self._card = None
        self._badge_job = None
        self._note_read = ""
        for topic in ("search", "card", "badge"):
            self._runner.forget(topic)

    # -- answers -----------------------------------------------------------------------------------

    def _show_beginning(self, beginning: jobs.Beginning) -> None:
        event, counts = beginning.event, beginning.counts
        undo = beginning.undo
        self._screen.show_undo(undo_words(undo.kind, undo.name))
        if event is None:
            self._screen.show_no_event()
            return
        self._time = VenueTime.of(event.timezone)
        usual_first = sorted(counts.by_category, key=lambda line: -line[1])
        self._categories = tuple(code for code, _, _ in usual_first)
        words = translate("desk", "{inside} of {all} are in").format(
            inside=counts.checked_in, all=counts.participants
        )
        self._screen.show_ready(event.name, words)

    def _show_found(self, found: jobs.Found) -> None:
        self._screen.show_hits(hits_view(found.text, found.hits))

    def _show_opened(self, held: jobs.Held | None) -> None:
        if held is not None:
            self._screen.verdict.clear()
            self._show_card(held.card, held.now_ms)

    def _show_again(self, held: jobs.Held | None) -> None:
        if held is not None and not self._screen.in_form:
            self._show_card(held.card, held.now_ms)

    def show_answer(self, answer: jobs.Acted | jobs.Held | jobs.Found) -> None:
        """What became of an act, also of one that another flow asked for."""
        self._acting = False
        match answer:
            case jobs.Found():
                self._show_found(answer)
            case jobs.Held():
                self._screen.clear_field()
                self._show_opened(answer)
            case jobs.Acted():
                self._show_acted(answer)

    def _show_acted(self, acted: jobs.Acted) -> None:
        if self._screen.in_form and self._show_in_form(acted):
            return
        wall = Wall(self._time, acted.now_ms)
        # What became of it stands painted before the card is laid out: that takes three times as
        # long, and the person in front of the desk is looked at by then.
        self._show_verdict(verdict_view(acted.outcome, acted.card, wall))
        refusal = acted.outcome.refusal
        if acted.again is not None and isinstance(refusal, r.SupervisorNeeded):
            self.supervisor_needed.emit(refusal.right, partial(self._press, acted.again))
        self._screen.forget_hits()
        if acted.card is not None:
            self._show_card(acted.card, acted.now_ms)
            self._remember(acted.card)
        elif acted.outcome.refusal is not None:
            self._card = None
            self._screen.show_idle()

    def _remember(self, card: PersonCard) -> None:
        self._recent.pop(card.participant, None)
        self._recent[card.participant] = card
        while len(self._recent) > RECENT_MAX:
            del self._recent[next(iter(self._recent))]
        self._afterwards.start()

    def _show_in_form(self, acted: jobs.Acted) -> bool:
        """A refusal that the form can answer stays in the form."""
        match acted.outcome.refusal:
            case None:
                return False
            case r.SimilarPeople() as refusal:
                self._screen.form.show_similar(refusal_words(refusal), similar_view(acted.similar))
            case r.FieldMissing(field=field) | r.FieldTooLong(field=field):
                self._screen.form.point_at(field)
                words = refusal_words(acted.outcome.refusal)
                self._show_verdict(VerdictView("attention", words, ""))
            case refusal:
                self._show_verdict(VerdictView("attention", refusal_words(refusal), ""))
        return True

    def _show_card(self, card: PersonCard, now_ms: int) -> None:
        fresh = self._card is None or self._card.participant != card.participant
        changed_face = fresh or _face(self._card) != _face(card)
        if fresh and self._note_read != card.participant:
            self._note_read = ""
        self._card = card
        reading = Reading(self._time, now_ms, note_read=self._note_read == card.participant)
        self._screen.show_card(card_view(card, reading))
        if changed_face:
            self._badge_job = partial(badge_picture, self._desk, card.participant)
            self._afterwards.start()

    @property
    def has_more(self) -> bool:
        """The answer stands, and its picture and the list beside it are still to come."""
        return self._afterwards.isActive()

    def _follow_up(self) -> None:
        if self._badge_job is not None:
            job, self._badge_job = self._badge_job, None
            self._runner.latest("badge", job, done=self._show_badge, failed=self._show_no_badge)
        self._screen.show_recent(recent_view(tuple(reversed(self._recent.values()))))

    def _show_badge(self, badge: BadgePicture) -> None:
        if self._card is not None and self._card.participant == badge.participant:
            self._screen.show_badge(badge.picture, badge.problems)
            self._screen.person.show_photo(badge.photo)

    def _show_no_badge(self, sentence: str) -> None:
        self._screen.show_no_badge(sentence)

    def _show_verdict(self, verdict: VerdictView) -> None:
        self._screen.show_verdict(verdict)
        self.verdict_shown.emit(verdict.tone)

    def _show_problem(self, sentence: str) -> None:
        self._acting = False
        words = translate("verdict", "That did not work")
        self._show_verdict(VerdictView("refused", words, sentence))

    # -- the way out and home ----------------------------------------------------------------------

    def _ask(self, topic: str, job: jobs.Job, done: jobs.Shown) -> None:
        self._runner.latest(topic, job, done=done, failed=self._show_problem)

    def _do(self, job: jobs.Job) -> None:
        job = partial(jobs.answered, job)
        self._runner.run(job, done=self.show_answer, failed=self._show_problem)

    def _press(self, job: jobs.Job) -> None:
        """What a person pressed; a scanner is never made to wait."""
        if not self._acting:
            self._acting = True
            self._do(job)

    def _act(self, command: c.Command) -> None:
        self._press(partial(jobs.act, self._desk, command))

    def rehearse(self, held: jobs.Held) -> None:
        """Lay out and paint an answer that nobody sees: the first person does not wait for it."""
        if self._card is None and self._screen.idle:
            self._screen.rehearse(card_view(held.card, Reading(self._time, held.now_ms)))

    def give_up_waiting(self) -> None:
        """The answer will not come: the buttons work again."""
        self._acting = False


def _shows(card: PersonCard, changes: Changes) -> bool:
    """Whether something of what the card shows may be another now."""
    printed = card.badge_pending and changes.touches("print_job")
    theirs = changes.ids("participant") | changes.ids("photo")
    fee = card.delegation in changes.ids("delegation")
    theirs_too = any(changes.touches(kind) for kind in ("visit", "appointment"))
    return printed or fee or card.participant in theirs or theirs_too


def _face(card: PersonCard | None) -> tuple[object, ...]:
    """What the badge's picture depends on."""
    if card is None:
        return ()
    return (
        card.honorific,
        card.given_name,
        card.family_name,
        card.native_name,
        card.position,
        card.organisation,
        card.country,
        card.category,
        card.badge_issue,
        card.at_table,
        card.at_seat,
        card.zones,
    )
