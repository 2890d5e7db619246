"""What the front door offers about who works here: signing in, and letting others do more."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from kiosk.desk.acting import Actor
from kiosk.domain import commands as c
from kiosk.domain import facts as f
from kiosk.domain import refusals as r
from kiosk.domain.outcomes import Decision, Outcome
from kiosk.domain.staff import PIN_TRIES_MAX, REASON_CHARS_MAX, Account, StaffLine
from kiosk.domain.staff_rules import Right, may
from kiosk.store.store import Store


class StaffDesk(ABC):
    """A part of the Desk."""

    _actor: Actor
    _store: Store

    @abstractmethod
    def _done(self, outcome: Outcome) -> None:
        """As the whole desk tells what was done."""

    def ask_who_acts(self) -> None:
        """From now on nobody acts here who has not said who they are, once there are accounts."""
        self._actor.staff.guarded = True

    @contextmanager
    def asking_nobody(self) -> Iterator[None]:
        """What the station itself owes is done meanwhile, whoever is signed in."""
        room = self._actor.staff
        guarded, room.guarded = room.guarded, False
        try:
            yield
        finally:
            room.guarded = guarded

    @property
    def has_staff(self) -> bool:
        return self._actor.staff.staff.is_used

    def staff(self) -> list[StaffLine]:
        """Every account, by name."""
        room = self._actor.staff
        registry, known = self._actor.nodes.registry, room.staff
        return [
            StaffLine(
                one.id,
                one.name,
                one.role,
                one.is_on,
                room.is_locked(one),
                known.is_pin_weakened(one, registry),
            )
            for one in known.accounts.values()
        ]

    @property
    def signed_in(self) -> Account | None:
        """Who works at this station now."""
        return self._actor.staff.signed_in

    def may(self, right: Right) -> bool:
        """Whether whoever is signed in may do this; anybody, where there are no accounts."""
        room = self._actor.staff
        if not room.asks:
            return True
        account = room.signed_in
        return account is not None and may(account.role, right)

    def why_not(self, right: Right) -> r.Refusal | None:
        """Why whoever is there may not do what is no command (set up a printer, put a copy back).
        None: they may, or somebody let them."""
        return self._actor.staff.why_not_right(right)

    def use_grant(self, right: Right) -> None:
        """What somebody let be done was done: the log keeps who did, and it is good no more."""
        room = self._actor.staff
        with self._store.transaction():
            outcome = self._actor.commit(Decision(room.used_up_right(right)), actor=room.who)
        self._done(outcome)

    def sign_in(self, account: str, pin: str) -> r.Refusal | None:
        """Say who is there from now on. None: they are."""
        refusal, _ = self._try(account, pin)
        if refusal is None:
            self._actor.staff.sign_in(account)
        return refusal

    def sign_out(self) -> None:
        self._actor.staff.sign_out()

    def let(self, right: Right, account: str, pin: str, reason: str) -> r.Refusal | None:
        """Let whoever is signed in do one act that needs this right. None: the next such act is
        done, and says who let it be done and why."""
        room = self._actor.staff
        if room.signed_in is None:
            return r.NotSignedIn()
        reason = " ".join(reason.split())
        if not reason:
            return r.ReasonMissing(())
        if len(reason) > REASON_CHARS_MAX:
            return r.FieldTooLong("reason", REASON_CHARS_MAX)
        known = room.staff.accounts.get(account)
        if known is not None and not may(known.role, right):
            return r.SupervisorNeeded(right.value)
        refusal, known = self._try(account, pin)
        if refusal is None and known is not None:
            room.give(right, known, reason)
        return refusal

    def take_back_grant(self) -> None:
        """The act that was let be done is not done after all."""
        self._actor.staff.grant = None

    def unlock(self, account: str) -> r.Refusal | None:
        """Let a PIN be tried again here that was wrong too often."""
        room = self._actor.staff
        if not self.may(Right.UNLOCK):
            return r.SupervisorNeeded(Right.UNLOCK.value)
        known = room.staff.accounts.get(account)
        if known is None:
            return r.UnknownStaff()
        with self._store.transaction():
            room.note_failures(known, 0)
        return None

    def _try(self, account: str, pin: str) -> tuple[r.Refusal | None, Account | None]:
        """A try is counted and on disk before it is looked at: who cuts the power has had it."""
        room = self._actor.staff
        with self._store.transaction():
            known = room.staff.accounts.get(account)
            if known is None or not known.is_on:
                return r.UnknownStaff(), None
            failed = room.failures(known)
            if failed >= PIN_TRIES_MAX:
                return r.LockedOut(known.name), known
            room.note_failures(known, failed + 1)
        return self._judge(known, room.check_pin(known, pin), failed), known

    def _judge(self, known: Account, right: bool | None, failed: int) -> r.Refusal | None:
        room = self._actor.staff
        if right is not False:
            with self._store.transaction():
                room.note_failures(known, failed if right is None else 0)
            return r.PinSecretMissing() if right is None else None
        if failed + 1 < PIN_TRIES_MAX:
            return r.PinWrong(PIN_TRIES_MAX - failed - 1)
        self._write(lambda: Decision((f.StaffLockedOut(known.id),)))
        return r.LockedOut(known.name)

    def _write(self, decide: Callable[[], Decision]) -> None:
        with self._store.transaction():
            outcome = self._actor.commit(decide(), actor="")
        self._done(outcome)


def carry_out(actor: Actor, command: c.Command, by: str) -> Outcome:
    """Do it where whoever is signed in may; and what somebody else let them do says so."""
    refusal = actor.staff.why_not(command)
    if refusal is not None:
        return Outcome(refusal=refusal, participant=getattr(command, "participant", ""))
    by = by or actor.staff.actor_of(command)
    outcome = actor.carry_out(command, by)
    if outcome.ok:
        facts = actor.staff.used_up(command, outcome.entries, outcome.participant)
        outcome = actor.and_then(outcome, facts, by)
    return outcome
