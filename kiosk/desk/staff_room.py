"""Who works at this station: accounts as the log has them, and what is decided about them."""

from __future__ import annotations

import secrets
from collections.abc import Collection

from msgspec import Struct
from sqlalchemy import func, select

from kiosk.credentials import pin as p
from kiosk.credentials.sealing import open_box, seal
from kiosk.desk.identity import Identity
from kiosk.desk.registry import Nodes
from kiosk.domain import commands as c
from kiosk.domain import facts as f
from kiosk.domain import refusals as r
from kiosk.domain import staff
from kiosk.domain.entries import Entry, EntryId, Subject
from kiosk.domain.nodes import Registry
from kiosk.domain.outcomes import Decision
from kiosk.domain.staff import PIN_TRIES_MAX, Account, Staff
from kiosk.domain.staff_rules import Right, may, right_for
from kiosk.log import log
from kiosk.store.store import Store
from kiosk.store.tables import ENTRY

PURPOSE = "rollcall-pin-pepper-v1"
_PEPPER = "pin_pepper/"
_FAILED = "pin_failed/"
_SAID = ENTRY.c.subject_kind == "staff"
_HOW_MANY = select(func.count()).select_from(ENTRY).where(_SAID)
_ABOUT = select(ENTRY.c.subject_id).where(_SAID).distinct()


class Grant(Struct, frozen=True):
    """Somebody lets one act be done that the role of whoever is signed in may not do."""

    right: Right
    account: str
    name: str
    reason: str


class StaffRoom:
    """Stands inside the desk's transaction where it writes. Who is signed in is forgotten when
    the program ends."""

    def __init__(self, store: Store, identity: Identity, nodes: Nodes) -> None:
        self._store = store
        self._identity = identity
        self._nodes = nodes
        self._known: tuple[int, Registry, Staff] | None = None
        self.guarded = False  # a window asks who is there; a terminal is its folder's owner's
        self._signed_in = ""
        self.grant: Grant | None = None

    @property
    def staff(self) -> Staff:
        registry = self._nodes.registry
        with self._store.reading() as connection:
            count = int(connection.execute(_HOW_MANY).scalar_one())
            known = self._known
            if known is None or known[0] != count or known[1] is not registry:
                subjects = [Subject("staff", row[0]) for row in connection.execute(_ABOUT).all()]
                known = self._known = (count, registry, self._fold(subjects, registry))
        return known[2]

    def _fold(self, subjects: list[Subject], registry: Registry) -> Staff:
        histories = log.about(self._store, subjects) if subjects else {}
        said: list[Entry] = [entry for history in histories.values() for entry in history]
        return staff.fold_staff(said, registry, me=self._identity.key.node)

    def forget(self) -> None:
        """After a transaction was rolled back: it may have been read in the middle of it."""
        self._known = None

    # -- who is there ------------------------------------------------------------------------------

    @property
    def signed_in(self) -> Account | None:
        """Whoever works here now. An account that was switched off meanwhile does not."""
        account = self.staff.accounts.get(self._signed_in) if self._signed_in else None
        return account if account is not None and account.is_on else None

    def sign_in(self, account: str) -> None:
        self._signed_in, self.grant = account, None

    def sign_out(self) -> None:
        self._signed_in, self.grant = "", None

    @property
    def asks(self) -> bool:
        """Whether people say who they are here before they act."""
        return self.guarded and self.staff.is_used

    def why_not(self, command: c.Command) -> r.Refusal | None:
        """Why whoever is there may not do this. None: they may, or nobody is asked."""
        right = right_for(command)
        return self.why_not_right(right) if right is not None else None

    def why_not_right(self, right: Right) -> r.Refusal | None:
        if not self.asks:
            return None
        account = self.signed_in
        if account is None:
            return r.NotSignedIn()
        if may(account.role, right) or (self.grant is not None and self.grant.right == right):
            return None
        return r.SupervisorNeeded(right.value)

    def actor_of(self, command: c.Command) -> str:
        """Whose act this is, where nobody says otherwise."""
        if not self.guarded or right_for(command) is None:
            return ""
        return self.who

    @property
    def who(self) -> str:
        account = self.signed_in
        return account.name if account is not None else ""

    def who_answers(self, right: Right, actor: str) -> str:
        """Whoever let this be done; else whoever does it."""
        grant = self.grant
        return grant.name if grant is not None and grant.right is right else actor

    def may_undo_late(self) -> bool:
        return self.grant is not None and self.grant.right is Right.UNDO_LATE

    def give(self, right: Right, account: Account, reason: str) -> None:
        """Let the next act that needs this right be done."""
        self.grant = Grant(right, account.id, account.name, reason)

    def used_up(
        self, command: c.Command, acts: tuple[EntryId, ...], participant: str
    ) -> tuple[f.Fact, ...]:
        """What is written of a grant once it was made use of; it is good for one act."""
        grant, right = self.grant, right_for(command)
        late = isinstance(command, c.Undo) and grant is not None and grant.right is Right.UNDO_LATE
        if grant is None or not acts or not (late or grant.right == right):
            return ()
        return self._spend(grant, self.actor_of(command), participant, acts)

    def used_up_right(self, right: Right) -> tuple[f.Fact, ...]:
        """The same of what is no command, and leaves no entry of its own."""
        grant = self.grant
        if grant is None or grant.right is not right:
            return ()
        return self._spend(grant, self.who, "", ())

    def _spend(
        self, grant: Grant, by: str, participant: str, acts: tuple[EntryId, ...]
    ) -> tuple[f.Fact, ...]:
        self.grant = None
        return (
            f.OverrideGiven(
                right=grant.right.value,
                account=grant.account,
                name=grant.name,
                by=by,
                reason=grant.reason,
                participant=participant,
                acts=acts,
            ),
        )

    # -- PINs --------------------------------------------------------------------------------------

    def failures(self, account: Account) -> int:
        """How often in a row this PIN was wrong here. Another PIN begins anew."""
        text, _, of = self._store.setting(_FAILED + account.id, "0 ").partition(" ")
        return int(text) if of == _print_of(account) else 0

    def note_failures(self, account: Account, count: int) -> None:
        self._store.set_setting(_FAILED + account.id, f"{count} {_print_of(account)}")

    def check_pin(self, account: Account, pin: str) -> bool | None:
        """Whether this is the PIN. None: this station lacks the secret that it is checked with."""
        if account.pin is None:
            return False
        pepper = self._store.secret(_PEPPER + account.pin.pepper)
        if pepper is None:
            return None
        said = account.pin
        check = p.PinCheck(said.salt, said.check, said.passes, said.memory_kib)
        return p.is_pin(pin, check, account=account.id, pepper=pepper)

    def is_locked(self, account: Account) -> bool:
        return self.failures(account) >= PIN_TRIES_MAX

    # -- what is decided ---------------------------------------------------------------------------

    def decide(self, command: c.AddStaff | c.GiveRole | c.GivePin | c.SwitchStaff) -> Decision:
        match command:
            case c.AddStaff(name=name, role=role, pin=pin):
                account = secrets.token_hex(16)
                added = f.StaffAdded(account, " ".join(name.split()), role)
                decision = staff.decide_add(self.staff, added, pin)
                return self._with_pin(decision, account, pin)
            case c.GiveRole(account=account, role=role):
                return staff.decide_role(self.staff, account, role)
            case c.GivePin(account=account, pin=pin):
                return self._with_pin(staff.decide_pin(self.staff, account, pin), account, pin)
            case c.SwitchStaff(account=account, on=on):
                return staff.decide_switch(self.staff, account, on=on)

    def _with_pin(self, decision: Decision, account: str, pin: str) -> Decision:
        if decision.refusal is not None:
            return decision
        name, pepper, sealed = self._pepper()
        check = p.make_check(pin, account=account, pepper=pepper)
        given = f.StaffPinGiven(
            account, name, check.salt, check.check, check.passes, check.memory_kib
        )
        return Decision((*sealed, *decision.facts, given))

    def _pepper(self) -> tuple[str, bytes, tuple[f.Fact, ...]]:
        """The secret for a new PIN, made and sealed to everybody where there is no good one."""
        registry = self._nodes.registry
        name = self.staff.good_pepper(registry)
        held = self._store.secret(_PEPPER + name) if name else None
        if held is not None:
            return name, held, ()
        pepper = p.new_pepper()
        name, me = p.pepper_name(pepper), self._identity.key.node
        self._store.set_secret(_PEPPER + name, pepper)
        sealed = staff.decide_pepper(name, registry, besides=me, seal=_sealing(pepper))
        return name, pepper, sealed.facts

    # -- the secret of the event -------------------------------------------------------------------

    def share(self) -> Decision:
        """What is owed to stations of ours that joined later: boxes of the secrets we hold."""
        registry, me = self._nodes.registry, self._identity.key.node
        if not self.staff.boxes or not registry.may_admit(me):
            return Decision()
        facts: list[f.Fact] = []
        for name in self.staff.boxes:
            pepper = self._store.secret(_PEPPER + name)
            if pepper is not None:
                seal_it = _sealing(pepper)
                owed = staff.decide_hand_out(self.staff, name, registry, besides=me, seal=seal_it)
                facts += owed.facts
        return Decision(tuple(facts))

    def take_up(self, news: Collection[Subject]) -> None:
        """Keep the secrets that were sealed to this station, where there may be news of them."""
        if not any(subject.kind in {"staff", "node"} for subject in news):
            return
        me = self._identity.key
        for name, boxes in self.staff.boxes.items():
            box = boxes.get(me.node)
            if box is None or self._store.secret(_PEPPER + name) is not None:
                continue
            pepper = open_box(box, key=me, purpose=PURPOSE)
            if pepper is not None and p.pepper_name(pepper) == name:
                self._store.set_secret(_PEPPER + name, pepper)


def _sealing(pepper: bytes) -> staff.Sealing:
    return lambda node: seal(pepper, to=node.public_key, purpose=PURPOSE)


def _print_of(account: Account) -> str:
    return account.pin.check.hex()[:16] if account.pin is not None else ""
