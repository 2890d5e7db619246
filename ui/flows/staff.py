"""The staff at work: signing in and out, locking by itself, accounts, and who answers for what."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.domain import commands as c
from kiosk.domain import refusals as r
from kiosk.domain.changes import Changes
from kiosk.domain.outcomes import Outcome
from kiosk.domain.staff_rules import Right
from ui.flows.allowed import Allowed, WithReason
from ui.live import Live
from ui.runner import Runner
from ui.screens.staff.known import Known
from ui.screens.staff.view import (
    add_question,
    pin_question,
    role_question,
    staff_view,
    supervisor_question,
)
from ui.words import translate
from ui.words.refusals import refusal_words
from ui.words.staff import role_words

if TYPE_CHECKING:
    from kiosk.desk import Desk
    from ui.window import Window

LOCK_AFTER_MIN = 10
_LOCK_AFTER = "lock_after_min"
_CLOSE_ASKS = "close_asks"
YES, NO = "yes", "no"


class SignedIn(Struct, frozen=True):
    """Whether somebody may work now, and how things stand then."""

    account: str
    refusal: r.Refusal | None
    known: Known


def known_staff(desk: Desk) -> Known:
    text = desk.setting(_LOCK_AFTER)
    return Known(
        tuple(desk.staff()),
        desk.signed_in,
        may_keep=desk.may(Right.STAFF),
        may_unlock=desk.may(Right.UNLOCK),
        may_set_up=desk.may(Right.SET_UP),
        close_asks=desk.setting(_CLOSE_ASKS) == YES,
        lock_after_min=int(text) if text.isdecimal() else LOCK_AFTER_MIN,
    )


def _sign_in(desk: Desk, account: str, pin: str) -> SignedIn:
    return SignedIn(account, desk.sign_in(account, pin), known_staff(desk))


def _add(desk: Desk, command: c.AddStaff) -> Outcome:
    """Whoever makes the first account is the one it is for, and works on."""
    is_first = not desk.has_staff
    outcome = desk.do(command)
    if outcome.ok and is_first:
        desk.sign_in(desk.staff()[0].account, command.pin)
    return outcome


class StaffFlow(QObject):
    """Stands between the desk and everything that has to do with who works here."""

    locked = Signal()

    def __init__(self, window: Window, desk: Desk, *, runner: Runner, live: Live) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._runner = runner
        self._known = Known((), None, may_keep=True, may_unlock=True, lock_after_min=0)
        self._was = ""  # whose window this was last
        self._asked: tuple[str, str] = ("", "")  # what the open question is about: what, account
        self._right = ""
        self._again: Callable[[], None] | WithReason | None = None
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.timeout.connect(self.lock)
        self._screen_met = False
        self._listens = False  # to the screen that asks who is there
        self.allowed = Allowed(self, desk, runner=runner, say=self._not_set_up)
        self.allowed.supervisor_needed.connect(self.supervise)
        window.user_asked.connect(self.lock)
        window.cover.confirmed.connect(self._answer)
        window.cover.closed.connect(self._leave)
        live.changed.connect(self._refresh_if_stale)

    def refresh(self) -> None:
        job = partial(known_staff, self._desk)
        self._runner.latest("staff", job, done=self._show)

    def touched(self) -> None:
        """Somebody is there: a key, a finger, a scan."""
        if self._idle.isActive():
            self._idle.start()

    def lock(self) -> None:
        """Ask again who is there. Nothing happens where there are no accounts."""
        if self._known.asks:
            self._window.cover.dismiss()
            self._runner.run(self._desk.sign_out)
            self.refresh()
            self._show_lock()

    def _refresh_if_stale(self, changes: Changes) -> None:
        if changes.touches("staff") or changes.touches("node"):
            self.refresh()

    def _show(self, known: Known) -> None:
        self._known = known
        self._window.asks_before_closing = known.asks and known.close_asks
        me = known.signed_in
        if known.asks and me is None:
            self._show_lock()
        elif self._window.is_locked:
            self._window.unlock()
        self._window.status.show_user(f"{me.name} · {role_words(me.role)}" if me else "")
        self._wait(known.lock_after_min if me is not None else 0)
        if me is not None:
            self._was = me.id
        if self._screen_met:
            self._window.staff.show_staff(staff_view(known))

    def _wait(self, minutes: int) -> None:
        if minutes:
            self._idle.start(minutes * 60_000)
        else:
            self._idle.stop()

    # -- signing in --------------------------------------------------------------------------------

    def _show_lock(self) -> None:
        self._idle.stop()
        # At a start the window was locked before anybody was known.
        fresh = not self._window.is_locked or not self._listens
        screen = self._window.sign_in
        if fresh:
            if not self._listens:
                self._listens = True
                screen.entered.connect(self._enter)
            screen.clear()
        screen.show_people(staff_view(self._known).people, self._desk.name)
        if fresh:
            screen.choose(self._was)
            self._window.lock()
            self.locked.emit()

    def _enter(self, account: str, pin: str) -> None:
        job = partial(_sign_in, self._desk, account, pin)
        self._runner.run(job, done=self._show_signed_in, failed=self._window.sign_in.show_problem)

    def _show_signed_in(self, signed: SignedIn) -> None:
        screen = self._window.sign_in
        if signed.refusal is not None:
            self._known = signed.known
            screen.show_people(staff_view(signed.known).people, self._desk.name)
            screen.show_problem(refusal_words(signed.refusal))
            return
        screen.clear()
        if self._was and self._was != signed.account:
            self._window.start_anew()  # what one began, another does not end
        self._show(signed.known)

    # -- somebody else answers for it --------------------------------------------------------------

    def supervise(self, right: str, again: Callable[[], None] | WithReason) -> None:
        """Ask for somebody who may, and do it once they answered for it."""
        question = supervisor_question(self._known, right)
        if question is None or self._window.is_locked:
            return
        self._right, self._again = right, again
        self._window.cover_with(question)

    def _answer(self, said: dict[str, str]) -> None:
        right = Right(self._right)
        job = partial(self._desk.let, right, said["account"], said["pin"], said["reason"])
        answered = partial(self._show_answer, said["reason"])
        self._runner.run(job, done=answered, failed=self._show_no_answer)

    def _show_answer(self, reason: str, refusal: r.Refusal | None) -> None:
        if refusal is not None:
            self._show_no_answer(refusal_words(refusal))
            return
        again, self._again = self._again, None
        self._window.cover.answered()
        if isinstance(again, WithReason):
            again.act(reason)
        elif again is not None:
            again()

    def _show_no_answer(self, sentence: str) -> None:
        self._window.cover.again(translate("staff", "Not done"), sentence)

    def _leave(self) -> None:
        self._again = None
        self._window.uncovered()

    # -- keeping accounts --------------------------------------------------------------------------

    def meet_screen(self) -> None:
        """Put the screen of accounts to work, once somebody goes there."""
        if self._screen_met:
            return
        self._screen_met = True
        screen = self._window.staff
        screen.add_asked.connect(self._ask_add)
        screen.role_asked.connect(self._ask_role)
        screen.pin_asked.connect(self._ask_pin)
        screen.switch_asked.connect(self._switch)
        screen.unlock_asked.connect(self._unlock)
        screen.lock_after_chosen.connect(self._keep_lock_after)
        screen.close_asks_chosen.connect(self._keep_close_asks)
        screen.confirmed.connect(self._confirmed)
        screen.show_staff(staff_view(self._known))

    def _ask_add(self) -> None:
        self._asked = ("add", "")
        self._window.staff.ask(add_question(first=not self._known.asks))

    def _ask_role(self, account: str) -> None:
        person = self._window.staff.person(account)
        if person is not None:
            self._asked = ("role", account)
            self._window.staff.ask(role_question(person))

    def _ask_pin(self, account: str) -> None:
        person = self._window.staff.person(account)
        if person is not None:
            self._asked = ("pin", account)
            self._window.staff.ask(pin_question(person))

    def _confirmed(self, said: dict[str, str]) -> None:
        what, account = self._asked
        if what in ("add", "pin") and said["pin"] != said["again"]:
            self._window.staff.show_problem(translate("staff", "These are two different PINs."))
            return
        match what:
            case "add":
                command = c.AddStaff(said["name"], said["role"], said["pin"])
                self._run(partial(_add, self._desk, command))
            case "role":
                self._run(partial(self._desk.do, c.GiveRole(account, said["role"])))
            case "pin":
                self._run(partial(self._desk.do, c.GivePin(account, said["pin"])))

    def _switch(self, account: str, on: bool) -> None:
        self._run(partial(self._desk.do, c.SwitchStaff(account, on)))

    def _unlock(self, account: str) -> None:
        self._run(partial(_unlocked, self._desk, account))

    def _keep_lock_after(self, minutes: int) -> None:
        self._set_up(_LOCK_AFTER, str(minutes))

    def _keep_close_asks(self, asks: bool) -> None:
        self._set_up(_CLOSE_ASKS, YES if asks else NO)

    def _set_up(self, name: str, value: str) -> None:
        job = partial(self._desk.set_setting, name, value)
        failed = self._window.staff.show_problem
        self.allowed.run(Right.SET_UP, job, done=self._was_set_up, failed=failed)

    def _was_set_up(self, _: object) -> None:
        self.refresh()

    def _not_set_up(self, sentence: str) -> None:
        self._window.staff.show_problem(sentence)
        self.refresh()  # the box says again what holds

    def _run(self, job: Callable[[], Outcome]) -> None:
        self._runner.run(job, done=self._show_done, failed=self._window.staff.show_problem)

    def _show_done(self, outcome: Outcome) -> None:
        if outcome.refusal is not None:
            self._window.staff.show_problem(refusal_words(outcome.refusal))
        else:
            self._window.staff.show_done(
                translate("staff", "Done"),
                translate("staff", "Every station learns it at its next exchange."),
            )
        self.refresh()


def _unlocked(desk: Desk, account: str) -> Outcome:
    return Outcome(refusal=desk.unlock(account))
