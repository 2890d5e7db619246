"""What a station knew when it acted, worked out from its raw entries and none of the folds."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Protocol

from msgspec import Struct

from kiosk.simulate.raw import BranchName, EntryName, RawEntry, RawLog
from kiosk.simulate.truth import cited


def undone(entries: Iterable[RawEntry]) -> set[EntryName]:
    return {
        (entry.body["act"]["origin"], entry.body["act"]["epoch"], entry.body["act"]["seq"])
        for entry in entries
        if entry.kind == "participant.act_undone" and entry.body is not None
    }


def why_not_admitted(entries: Sequence[RawEntry], badge_issue: int | None) -> str:
    """Why this person, with this badge, may not be let in; empty: they may."""
    gone = undone(entries)
    standing = [entry for entry in sorted(entries, key=_order) if entry.name not in gone]
    kinds = {entry.kind for entry in entries}
    if "participant.registered" not in kinds or "participant.erased" in kinds:
        return "nobody knows this person"
    if any(entry.kind == "participant.checked_in" for entry in standing):
        return "they are in already"
    words = [e.kind for e in standing if e.kind in _STANDING]
    if words and words[-1] == "participant.cancelled":
        return "the registration is cancelled"
    if badge_issue is None:
        return ""
    valid = [e.body["issue"] for e in standing if e.kind == _ISSUED and e.body is not None]
    ever = [e.body["issue"] for e in entries if e.kind == _ISSUED and e.body is not None]
    if any(issue > badge_issue for issue in valid):
        return "a later badge was printed"
    if badge_issue in ever and badge_issue not in valid:
        return "the badge was taken back"
    return ""


_STANDING = {"participant.cancelled", "participant.reinstated"}
_ISSUED = "participant.badge_issued"


def _order(entry: RawEntry) -> tuple[tuple[int, int], EntryName]:
    return entry.order


class Printed(Protocol):
    """A badge: its issue, and the act by which it was printed."""

    @property
    def issue(self) -> int: ...

    @property
    def printed(self) -> EntryName: ...


def is_of_a_loss(log: RawLog, badge: Printed, about: Sequence[RawEntry]) -> bool:
    """Whether a badge was printed by a station after it was shut out, where this log tells so:
    it holds the shutting out and the new key that came with it, and no other such badge."""
    if not _is_late(log, badge.printed):
        return False
    same = [e for e in about if e.kind == _ISSUED and e.body and e.body["issue"] == badge.issue]
    return all(_is_late(log, entry.name) for entry in same)


def _is_late(log: RawLog, act: EntryName) -> bool:
    origin, epoch, seq = act
    keys = [e for e in log.about[("event", "event")] if e.kind == "event.badge_key_published"]
    for said in log.about[("node", origin)]:
        if said.kind not in _SHUT_OUT or not said.body or not said.body["held"]:
            continue
        renewed = any(k.branch == said.branch and k.name[2] > said.name[2] for k in keys)
        if renewed and seq > dict(said.body["held"]).get(epoch, 0):
            return True
    return False


_SHUT_OUT = {"node.revoked", "node.written_off"}


class KnownSeats(Struct, frozen=True):
    """One visit, as far as the entries go. `is_whole` says that none is missing in between."""

    is_whole: bool
    holders: dict[int, BranchName]
    sitting: dict[int, str]  # right -> participant, of those that are taken
    line: tuple[str, ...]  # who waits, first in line first

    def free(self, branch: BranchName) -> list[int]:
        mine = (number for number, holder in self.holders.items() if holder == branch)
        return sorted(number for number in mine if number not in self.sitting)


def known_seats(entries: Sequence[RawEntry]) -> KnownSeats:
    """Each change of a right consumes one version, so the versions alone give the order."""
    holders: dict[int, BranchName] = {}
    changes: dict[int, dict[int, RawEntry]] = {}
    for entry in entries:
        if entry.kind == "visit.seats_minted" and entry.body is not None:
            for number in entry.body["rights"]:
                holders[number] = entry.branch
        elif entry.body is not None:
            for number, version in cited(entry):
                changes.setdefault(number, {})[version] = entry
    is_whole = set(changes) <= set(holders)
    sitting: dict[int, str] = {}
    for number, of_right in changes.items():
        is_whole = is_whole and sorted(of_right) == list(range(len(of_right)))
        for _, change in sorted(of_right.items()):
            assert change.body is not None
            if change.kind == "visit.seats_handed":
                origin, _, epoch = change.body["to"].partition("/")
                holders[number] = (origin, int(epoch))
            elif change.kind == "visit.seats_reclaimed":
                holders[number] = change.branch
            elif change.kind == "visit.seats_withdrawn":
                holders.pop(number, None)
            elif change.kind == "visit.seat_taken":
                sitting[number] = change.body["participant"]
            else:
                sitting.pop(number, None)
    return KnownSeats(is_whole, holders, sitting, _line(entries, set(sitting.values())))


def has_left(entries: Sequence[RawEntry]) -> bool:
    """Whether the bus of a visit has left, as far as these entries go."""
    bodies = [(entry, entry.body) for entry in entries if entry.body is not None]
    reopened = {
        _name(departure)
        for entry, body in bodies
        if entry.kind == "visit.reopened"
        for departure in body["departures"]
    }
    return any(e.kind == "visit.departed" and e.name not in reopened for e, _ in bodies)


def _line(entries: Sequence[RawEntry], seated: set[str]) -> tuple[str, ...]:
    """A leaving ends the places that it names, whenever it seems to have been written."""
    line: list[str] = []
    ended = {
        _name(join)
        for entry in entries
        if entry.kind == "visit.waitlist_left" and entry.body is not None
        for join in entry.body.get("joins", ())
    }
    for entry in sorted(entries, key=_order):
        body = entry.body or {}
        who = body.get("participant", "")
        gives_up = entry.kind == "visit.seat_released" and body.get("reason") == "cancelled"
        if entry.kind == "visit.waitlist_joined" and who not in line and entry.name not in ended:
            line.append(who)
        elif (gives_up or entry.kind in _OUT_OF_LINE) and who in line:
            line.remove(who)
    return tuple(who for who in line if who not in seated)


_OUT_OF_LINE = {"visit.waitlist_left", "visit.seat_taken"}


def _name(cited: dict[str, Any]) -> EntryName:
    return (cited["origin"], cited["epoch"], cited["seq"])
