"""What is lent at the desk: who has it, and what may be lent or taken back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec import Struct

from kiosk.domain import lending_refusals as lr
from kiosk.domain import refusals as r
from kiosk.domain.entries import Entry, in_order
from kiosk.domain.lending_facts import ItemLent, ItemReturned, LendingTakenBack
from kiosk.domain.outcomes import Decision
from kiosk.domain.people import Person

ITEM_CHARS_MAX = 40


class Loan(Struct, frozen=True):
    """One item that somebody has. `station` is a node's name in the log."""

    item: str
    participant: str
    since_ms: int
    station: str
    by: str


class LoanCard(Struct, frozen=True):
    """The same, as people read it."""

    item: str
    participant: str
    name: str  # empty: the person was erased
    organisation: str
    since_ms: int
    station: str
    by: str


def item_of(text: str) -> str:
    """The number of an item, however it was typed or scanned."""
    return " ".join(text.split()).upper()


def loans_of(item: str, entries: Iterable[Entry]) -> tuple[Loan, ...]:
    """Who has the item. Two, where stations that could not hear each other both lent it."""
    ordered = in_order(entries)
    gone = {entry.fact.act for entry in ordered if isinstance(entry.fact, LendingTakenBack)}
    out: dict[str, Loan] = {}
    for entry in ordered:
        if entry.id in gone:
            continue
        match entry.fact:
            case ItemLent(participant=who):
                out[who] = Loan(item, who, entry.clock_ms, entry.id.origin, entry.actor)
            case ItemReturned(participant=who):
                out.pop(who, None)
    return tuple(out.values())


def decide_lend(item: str, loans: Sequence[Loan], person: Person) -> Decision:
    if not item or len(item) > ITEM_CHARS_MAX:
        return Decision(refusal=lr.ItemUnclear(ITEM_CHARS_MAX))
    if person.registered is None:
        return Decision(refusal=r.UnknownPerson())
    if person.cancelled:
        return Decision(refusal=r.Cancelled(person.cancelled))
    if loans:
        return Decision(refusal=lr.ItemOut(item, loans[0].participant))
    return Decision((ItemLent(item, person.id),))


def decide_return(item: str, loans: Sequence[Loan]) -> Decision:
    """It is here again, so nobody has it any more, whoever was thought to."""
    if not loans:
        return Decision(refusal=lr.ItemNotOut(item))
    return Decision(tuple(ItemReturned(item, loan.participant) for loan in loans))


def decide_undo(entry: Entry, entries: Sequence[Entry]) -> Decision:
    """As though it had not been lent, or not given back. Where somebody else has it meanwhile, or
    it is here again, there is nothing to take back any more."""
    fact = entry.fact
    assert isinstance(fact, ItemLent | ItemReturned)
    taken_back = LendingTakenBack(fact.item, entry.id)
    loans = {loan.participant for loan in loans_of(fact.item, entries)}
    if isinstance(fact, ItemReturned) and loans:
        return Decision(refusal=lr.ItemOut(fact.item, min(loans)))
    if isinstance(fact, ItemLent) and fact.participant not in loans:
        return Decision(refusal=lr.ItemNotOut(fact.item))
    return Decision((taken_back,))
