"""Planted faults of sticks, of stations that are lost, of hubs under hubs, and of updates."""

from __future__ import annotations

from typing import Any

import msgspec

from kiosk.desk import acting, badge_keyring
from kiosk.domain import facts as f
from kiosk.domain import node_rules, seats
from kiosk.domain.entries import Branch
from kiosk.domain.outcomes import Decision, Outcome
from kiosk.domain.seat_ledger import Ledger, RightState
from kiosk.errors import KnownError
from kiosk.hub import gate
from kiosk.log import intake, log
from kiosk.simulate import sticks
from kiosk.simulate.planting import Mutant, in_place_of
from kiosk.store.tables import ENTRY
from kiosk.sync import bundle_read
from kiosk.sync.bundle import Read

# -- sticks ----------------------------------------------------------------------------------------

_read_bundle = bundle_read.read_bundle


def _reads_in_silence(desk: Any, path: Any, **given: Any) -> Read:
    """Of a bundle that cannot be used, nothing is said."""
    try:
        return _read_bundle(desk, path, **given)
    except KnownError:
        return Read(author="", created_ms=0)


_problem = bundle_read._problem


def _cut_is_whole(survey: Any, taken: Any, **given: Any) -> str:
    return _problem(msgspec.structs.replace(survey, broken=None), taken, **given)


_take_page = bundle_read._take_page


def _counts_what_is_known(desk: Any, message: Any, taken: Any) -> None:
    known = taken.known
    _take_page(desk, message, taken)
    taken.new += taken.known - known


# -- stations that are lost ------------------------------------------------------------------------


def _one_is_enough(names: Any) -> bool:
    return any(name.strip() for name in names)


def _anybody_may(registry: Any, me: str, node: str) -> None:
    return None


_let_in = gate.Gate.let_in


def _forgives(self: Any, claim: Any, **given: Any) -> Any:
    """Who was shut out is given what everybody is given."""
    return msgspec.structs.replace(_let_in(self, claim, **given), revoked=False)


def _any_key(self: Any, claim: Any) -> bool:
    return True


_settle = seats.decide_settle


def _frees_the_stranded(
    ledger: Ledger, me: Branch, *, hub: Branch | None, tree: Any = None, **given: Any
) -> Decision:
    """What a lost station holds free is taken back at once."""
    decision = _settle(ledger, me, hub=hub, tree=tree, **given)
    dead = tree.dead if tree is not None else ()
    rights = [r for r in ledger.rights.values() if r.state is RightState.FREE and r.holder in dead]
    if hub is not None or not rights:
        return decision
    back = tuple((right.number, right.version) for right in rights)
    return Decision((*decision.facts, f.SeatsHanded(ledger.visit, back, str(me))))


def _reclaims_unasked(self: acting.Actor, actor: str) -> Outcome:
    """A hub that was put back takes up what it held, before anybody has said that it may."""
    if self.organising.is_held:
        return self.commit(self.seating.reclaim(), actor=actor)
    return Outcome()


# -- hubs under hubs, and departures ---------------------------------------------------------------

_lease = seats.decide_lease


def _leases_what_is_above(
    ledger: Ledger, me: Branch, *, to: Branch, tree: Any = None, **given: Any
) -> Decision:
    """A hub under a hub hands out what it knows of, and not only what it holds."""
    decision = _lease(ledger, me, to=to, tree=tree, **given)
    hub = tree.hubs.get(me.origin) if tree is not None else ""
    above = [right for right in ledger._free() if hub and right.holder.origin == hub]
    if decision.facts or not above:
        return decision
    return Decision((f.SeatsHanded(ledger.visit, ((above[0].number, above[0].version),), str(to)),))


def _never_departs(self: Ledger) -> bool:
    """The record of a departure is kept, and nobody looks at it."""
    return False


# -- versions --------------------------------------------------------------------------------------


_KNOWN = [column.name for column in ENTRY.columns].index("known")


def _keeps_what_it_knows(store: Any, run: Any, kept: Any) -> None:
    """Entries of a kind that this version does not know are left out."""
    rows = [row for row in run.rows if row[_KNOWN]]
    log.write(store, rows, [run.mark], {run.branch: run.head})
    kept.new += len(rows)
    kept.subjects |= run.subjects


def _learns_nothing(store: Any) -> bool:
    return False


NODE_MUTANTS: tuple[Mutant, ...] = (
    Mutant(
        "read-in-silence",
        "of a bundle that cannot be used, nothing is said",
        in_place_of((sticks, "read_bundle"), value=_reads_in_silence),
    ),
    Mutant(
        "cut-is-whole",
        "a bundle that is cut off is taken for a whole one",
        in_place_of((bundle_read, "_problem"), value=_cut_is_whole),
    ),
    Mutant(
        "count-what-is-known",
        "a bundle that is read again brings everything again",
        in_place_of((bundle_read, "_take_page"), value=_counts_what_is_known),
    ),
    Mutant(
        "one-is-enough",
        "one person alone writes a station off",
        in_place_of((node_rules, "are_two_people"), value=_one_is_enough),
    ),
    Mutant(
        "anybody-shuts-out",
        "every desk may shut others out",
        in_place_of((node_rules, "_may_not_shut_out"), value=_anybody_may),
    ),
    Mutant(
        "give-to-the-shut-out",
        "a station that was shut out is given what everybody is given",
        in_place_of((gate.Gate, "let_in"), value=_forgives),
    ),
    Mutant(
        "a-key-for-ever",
        "badges of a lost station's key are let in, whenever they were printed",
        in_place_of((badge_keyring.BadgeKeyring, "holds"), value=_any_key),
    ),
    Mutant(
        "free-the-stranded",
        "what a lost station holds free is taken back at once",
        in_place_of((seats, "decide_settle"), value=_frees_the_stranded),
    ),
    Mutant(
        "reclaim-unasked",
        "a hub that was put back takes up what it held before people released it",
        in_place_of((acting.Actor, "_reclaim"), value=_reclaims_unasked),
    ),
    Mutant(
        "lease-what-is-above",
        "a hub under a hub hands out rights that the hub above holds",
        in_place_of((seats, "decide_lease"), value=_leases_what_is_above),
    ),
    Mutant(
        "board-after-departure",
        "seats are given on a bus that has left",
        in_place_of((Ledger, "departed"), value=property(_never_departs)),
    ),
    Mutant(
        "drop-the-unknown",
        "acts of a kind that this version does not know are not kept",
        in_place_of((intake, "_store"), value=_keeps_what_it_knows),
    ),
    Mutant(
        "learn-nothing",
        "after an update, what was not known before stays so",
        in_place_of((log, "learn_kinds"), value=_learns_nothing),
    ),
)
