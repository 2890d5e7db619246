"""Planted faults, one at a time: each is a mistake that somebody could make, and must be caught.

A mutant replaces one function of the product for the length of a run. The simulator that lets
one pass would let the same mistake pass in earnest.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass
from typing import Any

from kiosk.desk import desk, identity, opening
from kiosk.domain import checkin, people, seat_fold, seats
from kiosk.domain import commands as c
from kiosk.domain import facts as f
from kiosk.domain.entries import Branch, Entry
from kiosk.domain.exchange import Head
from kiosk.domain.outcomes import Decision, Outcome
from kiosk.domain.seat_ledger import Ledger, Right, RightState
from kiosk.errors import KnownError
from kiosk.log import chain, intake
from kiosk.projections import refold, rows
from kiosk.simulate.replacing import replaced
from kiosk.store import guard
from kiosk.sync import session

Planted = AbstractContextManager[object]


@dataclass(frozen=True, slots=True)
class Mutant:
    """One mistake: its name, what it is, and how it is planted."""

    name: str
    mistake: str
    plant: Callable[[], Planted]


def _in_place_of(*places: tuple[Any, str], value: Any) -> Callable[[], Planted]:
    """The same function under every name that it was imported by."""

    @contextmanager
    def planted() -> Iterator[None]:
        with ExitStack() as stack:
            for owner, name in places:
                stack.enter_context(replaced(owner, name, value))
            yield

    return planted


# -- the log and the disk --------------------------------------------------------------------------


def _confirms_before_commit(self: desk.Desk, command: c.Command, *, actor: str = "") -> Outcome:
    """What could not be written is shown as done."""
    outcome = Outcome()
    try:
        with self._store.transaction():
            outcome = self._actor.carry_out(command, actor)
    except KnownError:
        self._identity.reload()
    return outcome


_bring_up_to_date = opening.bring_up_to_date


def _loses_the_last_entry(store: Any) -> None:
    """What was written last is thought to be half written."""
    _bring_up_to_date(store)
    with store.transaction() as connection:
        connection.exec_driver_sql(
            "DELETE FROM entry WHERE rowid = (SELECT max(rowid) FROM entry) AND seq > 1"
        )


def _order_of_arrival(entries: Iterable[Entry]) -> list[Entry]:
    return list(entries)


def _folds_nothing_that_arrives(store: Any, subjects: Any, progress: Any = None) -> None:
    """Another station's entries about people are kept, but their rows are not made again."""
    mine = [subject for subject in subjects if subject.kind != "participant"]
    _refold(store, mine, progress)


_refold = refold.refold


def _never_a_copy(note: Any, **_: Any) -> str:
    return ""


def _keeps_its_epoch(self: identity.Identity, *, after: int = 0) -> None:
    """A restored station goes on where the backup ended, rights and all."""


def _second_epoch(self: identity.Identity, *, after: int = 0) -> None:
    """The next number, which every other copy takes as well."""
    epoch = self.branch.epoch + 1
    self._store.set_setting("epoch", str(epoch))
    self.branch = Branch(self.key.node, epoch)


# -- the exchange ----------------------------------------------------------------------------------


def _takes_all_as_new(store: Any, page: Any, ours: Head, kept: Any) -> list[Any]:
    """What is sent again is not recognised."""
    return list(page.entries)


_to_give = session.Session._to_give
_given: dict[tuple[int, str], int] = {}


def _forgets_what_it_sent(self: Any, mine: Mapping[Branch, Head]) -> list[tuple[Branch, int]]:
    """What was sent is thought to have arrived: it is deleted from the queue on send."""
    wanted = []
    for branch, after in _to_give(self, mine):
        key = (id(self._log), str(branch))
        if _given.get(key, 0) < mine[branch].seq:
            _given[key] = mine[branch].seq
            wanted.append((branch, after))
    return wanted


def _counts_entries(has: Mapping[Branch, Head], other: Mapping[Branch, Head]) -> dict[Branch, int]:
    """One position for everything: whoever holds as many entries has them all."""
    if sum(head.seq for head in other.values()) <= sum(head.seq for head in has.values()):
        return {}
    return _lacking(has, other)


_lacking = session._lacking


def _any_signature(mark: Any, head: Head) -> bool:
    return True


def _drops_the_rest(store: Any, pages: Sequence[Any], *, event: bytes) -> Any:
    """A page that cannot be taken ends the message, in silence."""
    kept = _keep(store, pages, event=event)
    kept.refused.clear()
    return kept


_keep = intake.keep


def _erases_at_home_only(store: Any, subjects: Any) -> int:
    return 0


# -- seats -----------------------------------------------------------------------------------------

_settle = seats.decide_settle


def _reclaims(ledger: Ledger, me: Branch, *, hub: Branch | None, **given: Any) -> Decision:
    """The root takes back what a station has not used for long enough."""
    decision = _settle(ledger, me, hub=hub, **given)
    lent = [r for r in ledger.rights.values() if r.state is RightState.FREE and r.holder != me]
    if hub is not None or not lent or not ledger.line:
        return decision
    back = tuple((right.number, right.version) for right in lent)
    return Decision((*decision.facts, f.SeatsHanded(ledger.visit, back, str(me))))


def _releases_for_others(
    ledger: Ledger, me: Branch, participant: str, *, reason: str = "cancelled"
) -> Decision:
    """Whoever is told of a cancellation frees the seat, and so does its holder."""
    mine = [ledger.rights[number] for number in ledger.seats.get(participant, ())]
    if not mine:
        return _leave(ledger, me, participant, reason=reason)
    return Decision(tuple(seats._released(ledger, right, reason) for right in mine))


_leave = seats.decide_leave


def _asked_is_asked(right: Right, asked: f.SeatReleaseAsked) -> bool:
    """The version that was meant is not looked at."""
    return right.participant == asked.participant


def _mints_what_it_sees_free(ledger: Ledger, me: Branch, *, capacity: int) -> Decision:
    """Rights that are lent do not count as minted."""
    mine = sum(right.holder == me for right in ledger.rights.values())
    if mine >= capacity:
        return Decision()
    first = max(ledger.rights, default=0) + 1
    return Decision((f.SeatsMinted(ledger.visit, tuple(range(first, first + capacity - mine))),))


def _everyone_is_root(self: identity.Identity) -> bool:
    return True


_sign_up = seats.decide_sign_up


def _jumps_the_line(ledger: Ledger, me: Branch, participant: str) -> Decision:
    return _sign_up(dataclasses.replace(ledger, line=()), me, participant)


def _last_comes_first(ledger: Ledger, me: Branch, **given: Any) -> Decision:
    return _settle(dataclasses.replace(ledger, line=ledger.line[::-1]), me, **given)


def _spends_what_others_hold(self: Ledger, holder: Branch) -> tuple[Right, ...]:
    return tuple(self._free())


def _hands_nothing_back(
    ledger: Ledger, me: Branch, *, hub: Branch | None, **given: Any
) -> Decision:
    if hub is not None:
        return Decision()
    return _settle(ledger, me, hub=hub, **given)


def _walks_by_the_clock(ordered: Sequence[Entry]) -> Any:
    """The clock gives the order of the changes of a right, and not what they cite."""
    walk = seat_fold._Walk()
    for number, mint in seat_fold._mints(ordered).items():
        walk.effective.add((mint, number))
        right = Right(number, version=0, holder=mint.id.branch)
        for entry in ordered:
            cited = {change.number for change in seat_fold._changes(entry)}
            mine = number in cited and entry.id.branch == right.holder
            if mine and seat_fold._fits(entry, right):
                right = seat_fold._after(right, entry)
                walk.effective.add((entry, number))
        walk.rights[number] = right
    return walk


# -- people ----------------------------------------------------------------------------------------

_check_in = checkin.decide_check_in


def _any_badge(person: people.Person, *, method: str, badge_issue: int | None = None) -> Decision:
    return _check_in(person, method=method, badge_issue=None if badge_issue is None else 2**15)


def _cancelled_too(
    person: people.Person, *, method: str, badge_issue: int | None = None
) -> Decision:
    standing = dataclasses.replace(person, cancelled="")
    return _check_in(standing, method=method, badge_issue=badge_issue)


MUTANTS: tuple[Mutant, ...] = (
    Mutant(
        "confirm-before-commit",
        "an act is confirmed although the disk was full",
        _in_place_of((desk.Desk, "do"), value=_confirms_before_commit),
    ),
    Mutant(
        "lose-last-entry",
        "the last entry is dropped when a station starts again",
        _in_place_of((opening, "bring_up_to_date"), value=_loses_the_last_entry),
    ),
    Mutant(
        "fold-in-arrival-order",
        "histories are folded as they arrive",
        _in_place_of(
            (people, "in_order"),
            (seat_fold, "in_order"),
            (rows, "in_order"),
            value=_order_of_arrival,
        ),
    ),
    Mutant(
        "stale-rows",
        "what arrives about people is kept and not folded",
        _in_place_of((refold, "refold"), value=_folds_nothing_that_arrives),
    ),
    Mutant(
        "never-a-copy",
        "the note beside the database is not looked at",
        _in_place_of((guard, "is_copy"), value=_never_a_copy),
    ),
    Mutant(
        "keep-rights-after-restore",
        "a restored station goes on in its epoch",
        _in_place_of((identity.Identity, "open_epoch"), value=_keeps_its_epoch),
    ),
    Mutant(
        "same-epoch-for-copies",
        "two copies of one disk open the same epoch",
        _in_place_of((identity.Identity, "open_epoch"), value=_second_epoch),
    ),
    Mutant(
        "forget-to-deduplicate",
        "what is sent again is not recognised",
        _in_place_of((intake, "_without_known"), value=_takes_all_as_new),
    ),
    Mutant(
        "forget-what-was-sent",
        "what was sent is thought to have arrived",
        _in_place_of((session.Session, "_to_give"), value=_forgets_what_it_sent),
    ),
    Mutant(
        "page-by-position",
        "one position stands for everything that a peer holds",
        _in_place_of((session, "_lacking"), value=_counts_entries),
    ),
    Mutant(
        "skip-the-signature",
        "marks are not verified",
        _in_place_of((intake, "mark_holds"), (chain, "mark_holds"), value=_any_signature),
    ),
    Mutant(
        "refuse-in-silence",
        "a page that is not kept is not spoken of",
        _in_place_of((intake, "keep"), value=_drops_the_rest),
    ),
    Mutant(
        "erase-at-home-only",
        "what other stations send of an erased person is kept",
        _in_place_of((desk, "erase_where_asked"), value=_erases_at_home_only),
    ),
    Mutant(
        "reclaim-a-lease",
        "the root takes back rights that it lent",
        _in_place_of((seats, "decide_settle"), value=_reclaims),
    ),
    Mutant(
        "release-twice",
        "a seat is freed by whoever is told, not by its holder",
        _in_place_of((seats, "decide_leave"), value=_releases_for_others),
    ),
    Mutant(
        "ignore-the-version",
        "a request to release holds for every later seat of that person",
        _in_place_of((seat_fold, "_is_seat_of"), value=_asked_is_asked),
    ),
    Mutant(
        "mint-twice",
        "rights that are lent do not count as minted",
        _in_place_of((seats, "decide_mint"), value=_mints_what_it_sees_free),
    ),
    Mutant(
        "two-roots",
        "every node mints, also under a hub",
        _in_place_of((identity.Identity, "is_root"), value=property(_everyone_is_root)),
    ),
    Mutant(
        "spend-what-others-hold",
        "a free right is spent by whoever knows of it",
        _in_place_of((Ledger, "free_rights"), value=_spends_what_others_hold),
    ),
    Mutant(
        "jump-the-line",
        "a free seat goes to who asks, though others wait",
        _in_place_of((seats, "decide_sign_up"), value=_jumps_the_line),
    ),
    Mutant(
        "last-comes-first",
        "the waiting list is promoted from its end",
        _in_place_of((seats, "decide_settle"), value=_last_comes_first),
    ),
    Mutant(
        "hand-nothing-back",
        "a station keeps free rights while people wait",
        _in_place_of((seats, "decide_settle"), value=_hands_nothing_back),
    ),
    Mutant(
        "clock-decides-seats",
        "changes of a right are put in the order of the clock",
        _in_place_of((seat_fold, "_walk_rights"), value=_walks_by_the_clock),
    ),
    Mutant(
        "admit-void-badges",
        "a badge that was replaced still opens the door",
        _in_place_of((checkin, "decide_check_in"), value=_any_badge),
    ),
    Mutant(
        "admit-the-cancelled",
        "a cancelled registration is let in",
        _in_place_of((checkin, "decide_check_in"), value=_cancelled_too),
    ),
)

BY_NAME = {mutant.name: mutant for mutant in MUTANTS}
