"""What may be done about nodes: letting in, shutting out, writing off, minting again. Pure."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Iterable, Mapping

from msgspec import Struct

from kiosk.domain import facts as f
from kiosk.domain import refusals as r
from kiosk.domain.entries import Branch
from kiosk.domain.nodes import Registry
from kiosk.domain.outcomes import Decision

PEOPLE_NEEDED = 2
NAME_CHARS_MAX = 60
REASON_CHARS_MAX = 500
NOTHING_HELD = ((0, 0),)  # of a node that nothing was ever heard of: whatever it did is late


def names_of(given: Iterable[str]) -> tuple[str, ...]:
    """Names as they are kept: trimmed, and with one space between their parts."""
    return tuple(" ".join(unicodedata.normalize("NFC", name).split()) for name in given)


def are_two_people(names: Collection[str]) -> bool:
    """Two names that differ however they are spelled: letter case, width and spaces are no
    difference."""
    folded = {unicodedata.normalize("NFKC", name).casefold() for name in names_of(names)}
    return len(names) == PEOPLE_NEEDED and len(folded) == PEOPLE_NEEDED and "" not in folded


def held_of(node: str, heads: Mapping[Branch, int]) -> f.Held:
    """How far each branch of a node is held: up to there, what it did counts."""
    held = [(branch.epoch, seq) for branch, seq in heads.items() if branch.origin == node]
    return tuple(sorted(held)) or NOTHING_HELD


def decide_enrol(registry: Registry, me: str, fact: f.NodeEnrolled) -> Decision:
    if not registry.may_admit(me):
        return Decision(refusal=r.OrganiserOnly())
    return Decision((fact,))


def decide_revoke(
    registry: Registry, me: str, node: str, *, heads: Mapping[Branch, int]
) -> Decision:
    refusal = _may_not_shut_out(registry, me, node)
    if refusal is not None:
        return Decision(refusal=refusal)
    if registry.nodes[node].revoked:
        return Decision(refusal=r.NothingChanged())
    return Decision((f.NodeRevoked(node, held_of(node, heads)),))


def decide_write_off(
    registry: Registry, me: str, fact: f.StationWrittenOff, *, heads: Mapping[Branch, int]
) -> Decision:
    """`fact` says who attests what; what is held of the station is filled in here."""
    refusal = _may_not_shut_out(registry, me, fact.node)
    if refusal is not None:
        return Decision(refusal=refusal)
    if registry.nodes[fact.node].written_off:
        return Decision(refusal=r.AlreadyWrittenOff(fact.node))
    problem = _not_attested(fact.attested_by) or _no_reason(fact.reason)
    if problem is not None:
        return Decision(refusal=problem)
    held = held_of(fact.node, heads)
    people, reason = names_of(fact.attested_by), fact.reason.strip()
    return Decision((f.StationWrittenOff(fact.node, people, reason, held),))


class Restored(Struct, frozen=True):
    """A hub that was put back: whether it is held, and who has been heard since."""

    branch: Branch
    is_held: bool
    reported: frozenset[str] = frozenset()
    has_own_acts: bool = True  # all that it did itself before it was put back is held again


def not_reported(registry: Registry, restored: Restored) -> tuple[str, ...]:
    """The trusted stations of this hub that have not exchanged with it since it was put back.

    What stations of a hub below know of seats came through that hub, which reports for them.
    """
    under = registry.right_under(restored.branch.origin)
    return tuple(state.node for state in under if state.node not in restored.reported)


def decide_release(
    registry: Registry, restored: Restored, *, attested_by: tuple[str, ...], reason: str
) -> Decision:
    """Let a root that was put back mint again."""
    if not restored.is_held:
        return Decision(refusal=r.MintingNotHeld())
    if len(reason) > REASON_CHARS_MAX:
        return Decision(refusal=r.FieldTooLong("reason", REASON_CHARS_MAX))
    if attested_by:
        problem = _not_attested(attested_by)
        if problem is not None:
            return Decision(refusal=problem)
    elif not registry.right_under(restored.branch.origin):
        # Nobody else could know what was given out after the backup: then people have to say.
        return Decision(refusal=r.StationsNotReported(()))
    elif missing := not_reported(registry, restored):
        return Decision(refusal=r.StationsNotReported(missing))
    elif not restored.has_own_acts:
        # What it gave out itself and had told nobody is on no station.
        return Decision(refusal=r.OwnActsLost())
    me = restored.branch
    people = names_of(attested_by)
    return Decision((f.MintingReleased(me.origin, me.epoch, people, reason.strip()),))


def _may_not_shut_out(registry: Registry, me: str, node: str) -> r.Refusal | None:
    if not registry.may_admit(me):
        return r.OrganiserOnly()
    if node == me:
        return r.OwnStation()
    if node not in registry.nodes:
        return r.UnknownStation(node)
    if not registry.may_shut_out(me, node):
        return r.HubAboveOnly(node)
    return None


def _not_attested(names: tuple[str, ...]) -> r.Refusal | None:
    if not are_two_people(names):
        return r.TwoPeopleNeeded(names_of(names))
    if any(len(name) > NAME_CHARS_MAX for name in names_of(names)):
        return r.FieldTooLong("name", NAME_CHARS_MAX)
    return None


def _no_reason(reason: str) -> r.Refusal | None:
    if not reason.strip():
        return r.FieldMissing("reason")
    if len(reason) > REASON_CHARS_MAX:
        return r.FieldTooLong("reason", REASON_CHARS_MAX)
    return None
