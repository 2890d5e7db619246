"""One call of a kiosk, folded: who wants what, and whether somebody saw to it. Pure."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct
from msgspec.structs import replace

from kiosk.domain.entries import Entry, in_order
from kiosk.domain.selfservice_facts import CallAnswered, StaffCalled


class CallState(Struct, frozen=True):
    call: str
    participant: str
    station: str  # node
    step: str
    reason: str
    ticket: str
    at_ms: int
    answered_by: str = ""
    answered_at_ms: int = 0  # 0: nobody yet
    how: str = ""


def fold_call(entries: Iterable[Entry]) -> CallState | None:
    """Of several answers, the first; None: only an answer has arrived so far."""
    found: CallState | None = None
    answer: Entry | None = None
    for entry in in_order(entries):
        match entry.fact:
            case StaffCalled() as made if found is None:
                found = CallState(
                    made.call,
                    made.participant,
                    entry.id.origin,
                    made.step,
                    made.reason,
                    made.ticket,
                    entry.clock_ms,
                )
            case CallAnswered() if answer is None:
                answer = entry
    if found is None or answer is None or not isinstance(answer.fact, CallAnswered):
        return found
    return replace(
        found,
        answered_by=answer.fact.by or answer.actor,
        answered_at_ms=answer.clock_ms,
        how=answer.fact.how,
    )
