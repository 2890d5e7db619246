"""What is said of one right -> how it stands: each act that is heeded consumes a version of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from kiosk.domain import facts as f
from kiosk.domain.entries import Branch, Entry, EntryId
from kiosk.domain.seat_ledger import Right, RightState

Cited = tuple[tuple[int, int], ...]  # rights, each with the version that is consumed


class Path(Struct, frozen=True):
    """What came of one right."""

    right: Right | None = None  # None: no minting of it is known
    heeded: tuple[Entry, ...] = ()  # its minting, and the acts that consumed its versions
    pending: tuple[Entry, ...] = ()  # acts whose predecessor has not arrived yet
    undone: tuple[EntryId, ...] = ()  # takings that a later act took back as a mistake


def cited(entry: Entry) -> Cited:
    """The changes of rights that an entry makes."""
    match entry.fact:
        case (
            f.SeatsHanded(rights=rights)
            | f.SeatsWithdrawn(rights=rights)
            | f.SeatsReclaimed(rights=rights)
        ):
            return rights
        case (
            f.SeatTaken(right=number, rights_version=version)
            | f.SeatReleased(right=number, rights_version=version)
        ):
            return ((number, version),)
    return ()


def believed(mints: Iterable[Entry]) -> Entry | None:
    """Of several that minted one right, the one that counts."""
    return min(mints, key=_mint_order, default=None)


def _mint_order(entry: Entry) -> tuple[str, int, int]:
    """Of one root, the later epoch is believed: people released it, knowing what was lost."""
    return entry.id.origin, -entry.id.epoch, entry.id.seq


def walk(number: int, mint: Entry | None, citing: Mapping[int, Sequence[Entry]]) -> Path:
    """From its minting through the versions of a right. `citing`: who would consume each."""
    if mint is None:
        return Path(pending=tuple(entry for said in citing.values() for entry in said))
    right = Right(number, version=0, holder=mint.id.branch)
    heeded, undone = [mint], []
    while chosen := _chosen(citing.get(right.version, ()), right):
        if _is_undoing(chosen) and right.taken_by is not None:
            undone.append(right.taken_by)
        right = _after(right, chosen)
        heeded.append(chosen)
    pending = [each for version, said in citing.items() if version > right.version for each in said]
    return Path(right, tuple(heeded), tuple(pending), tuple(undone))


def _chosen(citing: Sequence[Entry], right: Right) -> Entry | None:
    """The act that consumes this version. More than one fits only where a branch was forked, or
    where a root reclaimed its rights after a restore: then that holds, and the latest of them."""
    reclaims = [entry for entry in citing if _reclaims(entry, right)]
    if reclaims:
        return min(reclaims, key=lambda entry: (-entry.id.epoch, entry.id, repr(entry)))
    fitting = [e for e in citing if e.id.branch == right.holder and _fits(e, right)]
    if len(fitting) <= 1:
        return fitting[0] if fitting else None
    return min(fitting, key=lambda entry: (entry.id, repr(entry)))


def _reclaims(entry: Entry, right: Right) -> bool:
    return (
        isinstance(entry.fact, f.SeatsReclaimed)
        and right.state is not RightState.WITHDRAWN
        and entry.id.origin == right.holder.origin
        and entry.id.epoch > right.holder.epoch
    )


def _fits(entry: Entry, right: Right) -> bool:
    match entry.fact:
        case f.SeatsHanded(to=to):
            # Handed to nobody, it stays: one entry of a faulty program must not stop the others.
            return right.state is RightState.FREE and Branch.named(to) is not None
        case f.SeatsWithdrawn() | f.SeatTaken():
            return right.state is RightState.FREE
        case f.SeatReleased(participant=participant):
            return right.state is RightState.TAKEN and right.participant == participant
    return False


def _after(right: Right, entry: Entry) -> Right:
    following = replace(right, version=right.version + 1, participant="", taken_by=None)
    match entry.fact:
        case f.SeatsReclaimed():
            return replace(right, version=right.version + 1, holder=entry.id.branch)
        case f.SeatsHanded(to=to):
            return replace(following, holder=Branch.parse(to))
        case f.SeatsWithdrawn():
            return replace(following, state=RightState.WITHDRAWN)
        case f.SeatTaken(participant=participant):
            return replace(
                following, state=RightState.TAKEN, participant=participant, taken_by=entry.id
            )
        case _:
            return replace(following, state=RightState.FREE)


def _is_undoing(entry: Entry) -> bool:
    return isinstance(entry.fact, f.SeatReleased) and entry.fact.reason == "undone"


def is_still_asked(right: Right | None, asks: Iterable[Entry]) -> bool:
    """Whether somebody asked for the seat as it is now to be released."""
    return right is not None and any(
        _is_seat_of(right, entry.fact)
        for entry in asks
        if isinstance(entry.fact, f.SeatReleaseAsked)
    )


def _is_seat_of(right: Right, asked: f.SeatReleaseAsked) -> bool:
    """Whether the right is still the one that was asked for; it moved on once it was released."""
    return right.version == asked.rights_version and right.participant == asked.participant
