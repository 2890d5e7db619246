"""Planted faults of the seats, the waiting list and the door."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from kiosk.desk import identity
from kiosk.domain import checkin, people, seat_fold, seat_rights, seats
from kiosk.domain import facts as f
from kiosk.domain.entries import Branch, Entry, in_order
from kiosk.domain.outcomes import Decision
from kiosk.domain.seat_ledger import Ledger, Right, RightState
from kiosk.simulate.planting import Mutant, in_place_of

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


def _root_is_root(self: identity.Identity) -> bool:
    """A hub that was put back mints what its backup does not know of."""
    return self.is_root


_sign_up = seats.decide_sign_up


def _jumps_the_line(ledger: Ledger, me: Branch, participant: str) -> Decision:
    return _sign_up(msgspec.structs.replace(ledger, line=()), me, participant)


def _last_comes_first(ledger: Ledger, me: Branch, **given: Any) -> Decision:
    return _settle(msgspec.structs.replace(ledger, line=ledger.line[::-1]), me, **given)


def _spends_what_others_hold(self: Ledger, holder: Branch) -> tuple[Right, ...]:
    return tuple(self._free())


def _no_duplicates(self: Ledger) -> tuple[Right, ...]:
    """Who was seated at two desks keeps both seats."""
    return ()


def _hands_nothing_back(
    ledger: Ledger, me: Branch, *, hub: Branch | None, **given: Any
) -> Decision:
    if hub is not None:
        return Decision()
    return _settle(ledger, me, hub=hub, **given)


def _walks_by_the_clock(
    number: int, mint: Entry | None, citing: Mapping[int, Sequence[Entry]]
) -> seat_rights.Path:
    """The clock gives the order of the changes of a right, and not what they cite."""
    if mint is None:
        return _walk(number, mint, citing)
    right, heeded = Right(number, version=0, holder=mint.id.branch), [mint]
    for entry in in_order({entry for said in citing.values() for entry in said}):
        if entry.id.branch == right.holder and seat_rights._fits(entry, right):
            right = seat_rights._after(right, entry)
            heeded.append(entry)
    return seat_rights.Path(right, tuple(heeded))


_walk = seat_rights.walk


# -- people ----------------------------------------------------------------------------------------

_check_in = checkin.decide_check_in


def _any_badge(person: people.Person, *, badge_issue: int | None = None, **more: Any) -> Decision:
    return _check_in(person, badge_issue=None if badge_issue is None else 2**15, **more)


def _cancelled_too(person: people.Person, **more: Any) -> Decision:
    return _check_in(msgspec.structs.replace(person, cancelled=""), **more)


SEAT_MUTANTS: tuple[Mutant, ...] = (
    Mutant(
        "reclaim-a-lease",
        "the root takes back rights that it lent",
        in_place_of((seats, "decide_settle"), value=_reclaims),
    ),
    Mutant(
        "release-twice",
        "a seat is freed by whoever is told, not by its holder",
        in_place_of((seats, "decide_leave"), value=_releases_for_others),
    ),
    Mutant(
        "ignore-the-version",
        "a request to release holds for every later seat of that person",
        in_place_of((seat_rights, "_is_seat_of"), value=_asked_is_asked),
    ),
    Mutant(
        "mint-twice",
        "rights that are lent do not count as minted",
        in_place_of((seats, "decide_mint"), value=_mints_what_it_sees_free),
    ),
    Mutant(
        "mint-after-restore",
        "a hub that was put back mints seats that the stations hold already",
        in_place_of((identity.Identity, "may_mint"), value=property(_root_is_root)),
    ),
    Mutant(
        "two-roots",
        "every node mints, also under a hub",
        in_place_of((identity.Identity, "is_root"), value=property(_everyone_is_root)),
    ),
    Mutant(
        "spend-what-others-hold",
        "a free right is spent by whoever knows of it",
        in_place_of((Ledger, "free_rights"), value=_spends_what_others_hold),
    ),
    Mutant(
        "jump-the-line",
        "a free seat goes to who asks, though others wait",
        in_place_of((seats, "decide_sign_up"), value=_jumps_the_line),
    ),
    Mutant(
        "last-comes-first",
        "the waiting list is promoted from its end",
        in_place_of((seats, "decide_settle"), value=_last_comes_first),
    ),
    Mutant(
        "hand-nothing-back",
        "a station keeps free rights while people wait",
        in_place_of((seats, "decide_settle"), value=_hands_nothing_back),
    ),
    Mutant(
        "keep-the-second-seat",
        "who was seated at two desks keeps both seats",
        in_place_of((Ledger, "duplicates"), value=_no_duplicates),
    ),
    Mutant(
        "clock-decides-seats",
        "changes of a right are put in the order of the clock",
        in_place_of((seat_fold, "walk"), value=_walks_by_the_clock),
    ),
    Mutant(
        "admit-void-badges",
        "a badge that was replaced still opens the door",
        in_place_of((checkin, "decide_check_in"), value=_any_badge),
    ),
    Mutant(
        "admit-the-cancelled",
        "a cancelled registration is let in",
        in_place_of((checkin, "decide_check_in"), value=_cancelled_too),
    ),
)
