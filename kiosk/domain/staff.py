"""The accounts of an event's staff, folded from the log, and how they may be changed. Pure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from itertools import pairwise

from msgspec import Struct

from kiosk.domain import refusals as r
from kiosk.domain import staff_facts as f
from kiosk.domain.entries import Entry, in_order
from kiosk.domain.nodes import NodeState, Registry
from kiosk.domain.outcomes import Decision
from kiosk.domain.staff_rules import ADMINISTRATOR, ROLES
from kiosk.domain.withholding import sees_all

NAME_CHARS_MAX = 60
PIN_DIGITS_MIN, PIN_DIGITS_MAX = 4, 12
PIN_TRIES_MAX = 5
REASON_CHARS_MAX = 200

# Seals the secret to a node; None where the node's key is none that anything is sealed to.
Sealing = Callable[[NodeState], bytes | None]


class Account(Struct, frozen=True):
    """Somebody who works at the event, as the log leaves them."""

    id: str
    name: str
    role: str
    is_on: bool = True
    pin: f.StaffPinGiven | None = None


class StaffLine(Struct, frozen=True):
    """One account, and how it stands at this station."""

    account: str
    name: str
    role: str
    is_on: bool
    locked_out: bool  # here
    weakened: bool  # a station that was shut out may know what this PIN is checked with


class Staff(Struct, frozen=True):
    """Everybody who works at the event, and who holds the secrets that PINs are checked with."""

    accounts: Mapping[str, Account] = {}
    boxes: Mapping[str, Mapping[str, bytes]] = {}  # secret -> node -> sealed to it; the newest last
    authors: Mapping[str, str] = {}  # secret -> the node that made it

    @property
    def is_used(self) -> bool:
        """From the first account on, people say who they are before they act."""
        return bool(self.accounts)

    def by_name(self, name: str) -> Account | None:
        wanted = _same(name)
        return next((one for one in self.accounts.values() if _same(one.name) == wanted), None)

    def administrators(self) -> list[str]:
        return [one.id for one in self.accounts.values() if one.is_on and one.role == ADMINISTRATOR]

    def good_pepper(self, registry: Registry) -> str:
        """The newest secret that nobody holds who was shut out; empty: one has to be made."""
        for pepper in reversed(tuple(self.boxes)):
            holders = {self.authors[pepper], *self.boxes[pepper]}
            if not any(registry.is_shut_out(node) for node in holders):
                return pepper
        return ""

    def is_pin_weakened(self, account: Account, registry: Registry) -> bool:
        """Whether somebody who was shut out may hold the secret that this PIN is checked with."""
        if account.pin is None:
            return False
        pepper = account.pin.pepper
        holders = {self.authors.get(pepper, ""), *self.boxes.get(pepper, {})}
        return any(registry.is_shut_out(node) for node in holders)


def fold_staff(entries: Iterable[Entry], registry: Registry, *, me: str) -> Staff:
    """What counts is said by stations behind a desk: a kiosk or a gate, which anybody may carry
    away, makes no administrators."""
    said: dict[str, list[Entry]] = defaultdict(list)
    boxes: dict[str, dict[str, bytes]] = {}
    authors: dict[str, str] = {}
    for entry in in_order(tuple(entries)):
        if not _counts(entry, registry, me):
            continue
        if isinstance(entry.fact, f.PinPepperSealed):
            boxes.setdefault(entry.fact.pepper, {}).update(entry.fact.boxes)
            authors.setdefault(entry.fact.pepper, entry.id.origin)
        elif isinstance(entry.fact, f.AboutStaff):
            said[entry.fact.account].append(entry)
    accounts = [account for of, heard in said.items() if (account := _account(of, heard))]
    accounts.sort(key=lambda one: (one.name.casefold(), one.id))
    return Staff({one.id: one for one in accounts}, boxes, authors)


def _counts(entry: Entry, registry: Registry, me: str) -> bool:
    if registry.is_late(entry.id):
        return False
    node = registry.nodes.get(entry.id.origin)
    return entry.id.origin == me if node is None else sees_all(node.role)


def _account(of: str, heard: Iterable[Entry]) -> Account | None:
    name = role = ""
    on, pin = True, None
    for entry in heard:
        match entry.fact:
            case f.StaffAdded():
                name, role = entry.fact.name, role or entry.fact.role
            case f.StaffRoleGiven():
                role = entry.fact.role
            case f.StaffPinGiven():
                pin = entry.fact
            case f.StaffSwitched():
                on = entry.fact.on
    return Account(of, name, role, on, pin) if name else None


def _same(name: str) -> str:
    return " ".join(name.split()).casefold()


# -- decisions -------------------------------------------------------------------------------------


def is_good_pin(pin: str) -> bool:
    """Digits, and none that everybody tries first: all the same, or one after another."""
    if not (pin.isascii() and pin.isdigit() and PIN_DIGITS_MIN <= len(pin) <= PIN_DIGITS_MAX):
        return False
    steps = {int(b) - int(a) for a, b in pairwise(pin)}
    return steps not in ({0}, {1}, {-1})


def decide_add(staff: Staff, added: f.StaffAdded, pin: str) -> Decision:
    """A new account; what its PIN is checked against comes on top."""
    if not 0 < len(added.name) <= NAME_CHARS_MAX:
        return Decision(refusal=r.FieldMissing("staff_name"))
    if staff.by_name(added.name) is not None:
        return Decision(refusal=r.StaffNameTaken(added.name))
    if added.role not in ROLES:
        return Decision(refusal=r.FieldMissing("role"))
    if not staff.is_used and added.role != ADMINISTRATOR:
        return Decision(refusal=r.AdministratorFirst())
    if not is_good_pin(pin):
        return Decision(refusal=r.PinTooEasy(PIN_DIGITS_MIN, PIN_DIGITS_MAX))
    return Decision((added,))


def decide_role(staff: Staff, account: str, role: str) -> Decision:
    known = staff.accounts.get(account)
    if known is None:
        return Decision(refusal=r.UnknownStaff())
    if role not in ROLES:
        return Decision(refusal=r.FieldMissing("role"))
    if known.role == role:
        return Decision(refusal=r.NothingChanged())
    if staff.administrators() == [account]:
        return Decision(refusal=r.LastAdministrator(known.name))
    return Decision((f.StaffRoleGiven(account, role),))


def decide_switch(staff: Staff, account: str, *, on: bool) -> Decision:
    known = staff.accounts.get(account)
    if known is None:
        return Decision(refusal=r.UnknownStaff())
    if known.is_on == on:
        return Decision(refusal=r.NothingChanged())
    if staff.administrators() == [account]:
        return Decision(refusal=r.LastAdministrator(known.name))
    return Decision((f.StaffSwitched(account, on),))


def decide_pin(staff: Staff, account: str, pin: str) -> Decision:
    """Whether this may be the PIN. The facts are for whoever can make the check."""
    if account not in staff.accounts:
        return Decision(refusal=r.UnknownStaff())
    if not is_good_pin(pin):
        return Decision(refusal=r.PinTooEasy(PIN_DIGITS_MIN, PIN_DIGITS_MAX))
    return Decision()


def decide_pepper(pepper: str, registry: Registry, *, besides: str, seal: Sealing) -> Decision:
    """Seal a new secret to every node of the event that is trusted."""
    boxes = _boxes([one for one in registry.nodes.values() if one.node != besides], registry, seal)
    return Decision((f.PinPepperSealed(pepper, boxes),))


def decide_hand_out(
    staff: Staff, pepper: str, registry: Registry, *, besides: str, seal: Sealing
) -> Decision:
    """Seal a secret to those of our own stations that have no box of it."""
    known = {staff.authors[pepper], besides, *staff.boxes[pepper]}
    lacking = [node for node in registry.right_under(besides) if node.node not in known]
    boxes = _boxes(lacking, registry, seal)
    return Decision((f.PinPepperSealed(pepper, boxes),)) if boxes else Decision()


def _boxes(
    nodes: Iterable[NodeState], registry: Registry, seal: Sealing
) -> tuple[tuple[str, bytes], ...]:
    sealed = ((node.node, seal(node)) for node in nodes if not registry.is_shut_out(node.node))
    return tuple(sorted((node, box) for node, box in sealed if box is not None))
