"""Planted faults of the doors of buses and rooms."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from msgspec.structs import replace

from kiosk.domain import boarding_rules, door_rules
from kiosk.domain.boarding import Roll, SeatHolders, fold_boarding
from kiosk.domain.boarding_facts import BoardingTakenBack
from kiosk.domain.doors import Passages
from kiosk.domain.entries import Entry
from kiosk.domain.outcomes import Decision
from kiosk.projections import rows
from kiosk.simulate.planting import Mutant, in_place_of

_board = boarding_rules.decide_board
_pass = door_rules.decide_pass


def _aboard_after_it_left(
    roll: Roll, holders: SeatHolders, asked: boarding_rules.Asked
) -> Decision:
    """Nobody looks whether the roll was closed."""
    return _board(replace(roll, closed={}), holders, asked)


def _aboard_twice(roll: Roll, participant: str, leg: str) -> list[BoardingTakenBack]:
    """Who changes the bus is not taken off the first."""
    return []


def _any_number(roll: Roll, holders: SeatHolders, asked: Any, bus: Any) -> None:
    """A bus takes whoever comes."""


def _in_again(door: door_rules.SessionDoor, passages: Passages, asked: Any, room: Any) -> Decision:
    """One badge lets in a second person."""
    return _pass(door, replace(passages, inside=()), asked, room)


def _room_for_all(
    door: door_rules.SessionDoor, passages: Passages, asked: Any, room: door_rules.Room
) -> Decision:
    """Nobody counts who is inside."""
    return _pass(door, passages, asked, replace(room, inside=0))


def _as_they_came(visit: str, entries: Iterable[Entry]) -> Roll:
    """The roll that is shown knows of no boarding that was taken back."""
    kept = [entry for entry in entries if not isinstance(entry.fact, BoardingTakenBack)]
    return fold_boarding(visit, kept)


DOOR_MUTANTS = (
    Mutant(
        "aboard-after-it-left",
        "a bus whose roll is closed takes people",
        in_place_of((boarding_rules, "decide_board"), value=_aboard_after_it_left),
    ),
    Mutant(
        "aboard-twice",
        "who changes the bus is counted in both",
        in_place_of((boarding_rules, "_taken_back"), value=_aboard_twice),
    ),
    Mutant(
        "a-bus-for-any-number",
        "a full bus takes people",
        in_place_of((boarding_rules, "_no_room"), value=_any_number),
    ),
    Mutant(
        "show-who-got-out",
        "who got out again is shown aboard",
        in_place_of((rows, "fold_boarding"), value=_as_they_came),
    ),
    Mutant(
        "in-on-one-badge",
        "who is inside is let in again",
        in_place_of((door_rules, "decide_pass"), value=_in_again),
    ),
    Mutant(
        "room-for-all",
        "a full room takes people",
        in_place_of((door_rules, "decide_pass"), value=_room_for_all),
    ),
)
