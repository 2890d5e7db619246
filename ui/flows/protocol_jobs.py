"""What protocol's screen asks of the desk, on the data thread: what it shows, and its acts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from kiosk.domain import commands as c
from kiosk.domain.delegation_cards import (
    ArrivalBoard,
    DelegationCard,
    FrozenCard,
    QuorumCard,
)
from kiosk.domain.door_cards import SessionCard
from kiosk.domain.names import addressed_name
from kiosk.domain.outcomes import Outcome
from ui.screens.protocol import view as v
from ui.words.times import VenueTime
from ui.words.undo import undo_words

if TYPE_CHECKING:
    from kiosk.desk import Desk


class Known(Struct, frozen=True):
    """What the desk says of the part that is looked at."""

    cards: tuple[DelegationCard, ...]
    order: ArrivalBoard | None
    quorum: QuorumCard | None
    frozen: tuple[FrozenCard, ...]
    rings: bool
    time: VenueTime
    now_ms: int
    sessions: tuple[SessionCard, ...] = ()  # where a body can meet


class Answered(Struct, frozen=True):
    command: c.Command
    outcome: Outcome
    names: dict[str, str]  # of whoever could not be checked in
    known: Known
    left: tuple[c.Command, ...] = ()  # from this one on, where it was refused
    undone: str = ""  # what one press of undo took back


def known_of(desk: Desk, looked: v.Looked) -> Known:
    event = desk.event()
    return Known(
        cards=tuple(desk.delegations()) if looked.tab == v.DELEGATIONS else (),
        order=desk.arrival_board() if looked.tab == v.ARRIVALS else None,
        quorum=desk.quorum(looked.body) if looked.tab == v.BOARD else None,
        frozen=tuple(desk.frozen_boards()) if looked.tab == v.BOARD else (),
        rings=desk.hears_of_arrivals,
        time=VenueTime.of(event.timezone if event else ""),
        now_ms=desk.now_ms(),
        sessions=tuple(desk.sessions()) if looked.tab == v.BOARD else (),
    )


def all_done(desk: Desk, commands: tuple[c.Command, ...], looked: v.Looked) -> Answered:
    """One after the other, until one is refused."""
    first, *others = commands
    answered = do(desk, first, looked)
    if not answered.outcome.ok or not others:
        return replace(answered, left=commands)
    return all_done(desk, tuple(others), looked)


def undo(desk: Desk, looked: v.Looked) -> Answered:
    kind, who = desk.next_undo()
    card = desk.person(who) if who else None
    words = undo_words(kind, addressed_name(card) if card is not None else "")
    return replace(do(desk, c.Undo(), looked), undone=words)


def do(desk: Desk, command: c.Command, looked: v.Looked) -> Answered:
    outcome = desk.do(command)
    people = [desk.person(who) for who, _ in outcome.turned_down]
    names = {one.participant: addressed_name(one) for one in people if one is not None}
    return Answered(command, outcome, names, known_of(desk, looked))


def freeze(desk: Desk, command: c.FreezeBoard, said: dict[str, str], looked: v.Looked) -> Answered:
    from kiosk.venue_times import time_today

    event = desk.event()
    at_ms = time_today(said["at"], desk.now_ms(), event.timezone if event else "")
    if at_ms > desk.now_ms():
        return do(desk, c.SetFreeze(command.body, at_ms, said["by"]), looked)
    return do(desk, replace(command, at_ms=at_ms, by=said["by"]), looked)
