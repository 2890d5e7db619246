"""Who is aboard and who is inside, worked out from raw entries and none of the folds.

Of several stations that do not hear each other each is right by itself, so an act is held to what
its own station knew when it was done.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from kiosk.simulate.raw import EntryName, RawEntry, RawLog, Rows, Violation

LEGS = ("out", "back")
Place = tuple[str, str]  # visit and participant, or session and participant


def standing(entries: Iterable[RawEntry], kind: str, *, gone_by: str, named: str) -> list[RawEntry]:
    """The entries of a kind that nothing took back, in order. `named` is where those that take
    back say what they mean."""
    entries = [entry for entry in entries if entry.body is not None]
    gone = {
        _name(meant)
        for entry in entries
        if entry.kind == gone_by and entry.body is not None
        for meant in entry.body[named]
    }
    left = [entry for entry in entries if entry.kind == kind and entry.name not in gone]
    return sorted(left, key=lambda entry: entry.order)


def _name(meant: dict[str, Any]) -> EntryName:
    return (meant["origin"], meant["epoch"], meant["seq"])


def _boarded(entries: Iterable[RawEntry], leg: str) -> list[dict[str, Any]]:
    found = standing(entries, "boarding.boarded", gone_by="boarding.taken_back", named="boardings")
    return [entry.body for entry in found if entry.body is not None and entry.body["leg"] == leg]


def aboard(entries: Iterable[RawEntry], leg: str) -> dict[str, str]:
    """In which bus each participant is, one way, by the latest word that stands."""
    return {body["participant"]: body["bus"] for body in _boarded(entries, leg)}


def planned(entries: Iterable[RawEntry]) -> dict[str, int]:
    """How many people each bus takes; empty: nobody planned any."""
    said = [entry for entry in entries if entry.kind == "boarding.buses_planned"]
    latest = max(said, key=lambda entry: entry.order, default=None)
    return {} if latest is None or latest.body is None else dict(latest.body["buses"])


def why_not_aboard(before: Sequence[RawEntry], boarded: dict[str, Any]) -> str:
    """Why nobody may get into this bus, as `before` tells; empty: they may."""
    bus, leg, who = boarded["bus"], boarded["leg"], boarded["participant"]
    closings = standing(
        before, "boarding.roll_closed", gone_by="boarding.roll_reopened", named="closings"
    )
    if any(e.body is not None and (e.body["bus"], e.body["leg"]) == (bus, leg) for e in closings):
        return "it has left"
    if any(body["participant"] == who for body in _boarded(before, leg)):
        return "they are aboard already"
    buses = planned(before)
    if buses and bus not in buses:
        return "there is no such bus"
    inside = list(aboard(before, leg).values()).count(bus)
    if buses and inside >= buses[bus]:
        return f"{inside} are in it"
    return ""


def is_inside(entries: Iterable[RawEntry]) -> bool:
    """Whether somebody is in the room; the entries are all about them and this door."""
    ways = standing(entries, "door.passed", gone_by="door.taken_back", named="passages")
    return bool(ways) and ways[-1].body is not None and ways[-1].body["direction"] == "in"


def why_not_through(log: RawLog, before: Sequence[RawEntry], passed: dict[str, Any]) -> str:
    """Why somebody may not pass this door, as this log tells; empty: they may."""
    was_inside = is_inside(before)
    if passed["direction"] == "out":
        return "" if was_inside else "they are not inside"
    if was_inside:
        return "they are inside already"
    described = log.about[("session", passed["session"])]
    latest = max(
        (entry for entry in described if entry.kind == "session.described"),
        key=lambda entry: entry.order,
    )
    room = latest.body["capacity"] if latest.body is not None else None
    own = ("door", f"{passed['session']}/{passed['participant']}")
    others = [s for s in log.about if s[0] == "door" and s[1].startswith(f"{passed['session']}/")]
    inside = sum(is_inside(log.about[subject]) for subject in others if subject != own)
    if room is not None and inside >= room and not passed["although"]:
        return f"{inside} of {room} are inside"
    return ""


def check_act_at_a_door(log: RawLog, before: Sequence[RawEntry], entry: RawEntry) -> None:
    """An act of the station itself; `before` is what it knew about the same subject."""
    if entry.kind == "boarding.boarded" and entry.body is not None:
        why = why_not_aboard(before, entry.body)
        if why:
            raise Violation("nobody is let into a bus who may not", f"{entry}, but {why}")
    elif entry.kind == "door.passed" and entry.body is not None:
        why = why_not_through(log, before, entry.body)
        if why:
            raise Violation("nobody passes a door who may not", f"{entry}, but {why}")


def check_doors_shown(log: RawLog, disk: Rows) -> None:
    """What the tables say about buses and rooms is what the acts say that stand."""
    really: dict[Place, tuple[str, ...]] = {}
    for (kind, visit), entries in log.about.items():
        if kind == "boarding":
            ways = [aboard(entries, leg) for leg in LEGS]
            for who in {who for way in ways for who in way}:
                really[visit, who] = tuple(way.get(who, "") for way in ways)
    rows = disk.execute(
        "SELECT visit, participant, out_bus, back_bus FROM boarding WHERE out_bus || back_bus != ''"
    )
    shown = {(visit, who): (out, back) for visit, who, out, back in rows}
    if shown != really:
        raise Violation("who is shown aboard is aboard", f"{shown}, but {really}")
    inside = {about for (kind, about), e in log.about.items() if kind == "door" and is_inside(e)}
    rooms = {about for (about,) in disk.execute("SELECT id FROM door WHERE is_in")}
    if rooms != inside:
        raise Violation("who is shown inside is inside", f"{rooms}, but {inside}")
