"""What organisers decide: lost stations, a hub that was put back, buses that have left."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.cli.commanding import command
from kiosk.cli.desk_commands import Visit, visit_code
from kiosk.cli.terminal import Terminal
from kiosk.errors import KnownError
from kiosk.said import say

if TYPE_CHECKING:
    from kiosk.desk import Desk
    from kiosk.domain.exchange import NodeLine

AttestedBy = Annotated[
    list[str] | None,
    typer.Option("--attested-by", metavar="NAME", help="Who attests it; give it twice."),
]
OWN_ACTS = say("What it gave out itself after the backup may be lost: two people have to attest.")
Yes = Annotated[bool, typer.Option("--yes", help="Without asking.")]


def station_called(desk: Desk, name: str) -> NodeLine:
    """The one other station of this name or identifier. Raises KnownError."""
    others = [line for line in desk.nodes() if line.node != desk.node]
    named = [line for line in others if name in {line.name, line.node}]
    if len(named) > 1:
        ids = ", ".join(line.node for line in named)
        raise KnownError(
            say(
                "%n stations are called {name}. Name one of: {ids}.",
                n=len(named),
                name=name,
                ids=ids,
            )
        )
    if not named:
        raise KnownError(
            say("No station is called {name}. kioskctl stations lists them.", name=name)
        )
    return named[0]


def write_off(
    terminal: Terminal,
    name: Annotated[str, typer.Argument(help="The station's name, as kioskctl stations shows it.")],
    reason: Annotated[str, typer.Option(help="What became of it.")],
    attested_by: AttestedBy = None,
    yes: Yes = False,
) -> None:
    """Give a lost station up for good, as two people attest. The seats that it holds stay its own.

    On a hub or on an organiser's station.
    """
    from kiosk.domain.commands import WriteOffStation

    with terminal.desk() as desk:
        line = station_called(desk, name)
        if not yes and not terminal.confirm(
            say("Write “{name}” off? It cannot be undone.", name=line.name)
        ):
            raise KnownError(say("Nothing was changed. Say --yes where nobody can answer."))
        names = (*(attested_by or ()), "", "")[: max(2, len(attested_by or ()))]
        outcome = desk.do(WriteOffStation(line.node, names, reason), actor=terminal.actor)
        stranded = {visit.visit: visit.stranded for visit in desk.visits() if visit.stranded}
        seats = ", ".join(f"{visit}: {count}" for visit, count in stranded.items())
        lost = say(" Seats that nobody can give out now: {seats}.", seats=seats) if seats else ""
        done = say(
            "“{name}” is written off, and given nothing more.{lost}", name=line.name, lost=lost
        )
        terminal.tell(outcome, done, node=line.node, stranded=stranded)


def release_minting(
    terminal: Terminal,
    attested_by: AttestedBy = None,
    reason: Annotated[str, typer.Option(help="How you know that nothing is missing.")] = "",
    check: Annotated[bool, typer.Option("--check", help="Only say who is awaited.")] = False,
    yes: Yes = False,
) -> None:
    """Let a hub that was put back from a backup give out seats again.

    Where every station that it let in has exchanged with it since and nothing that it did itself
    can be lost, or where two people attest that nobody holds a seat which this hub does not know
    of.
    """
    from kiosk.domain.commands import ReleaseMinting

    with terminal.desk() as desk:
        names = {line.node: line.name for line in desk.nodes()}
        missing = [names.get(node, node) for node in desk.not_reported()]
        if check:
            held, own = desk.is_minting_held, desk.has_own_acts()
            values = {"held": held, "not_reported": missing, "own_acts_held": own}
            terminal.answer(values, [_awaited(missing, is_held=held), *([] if own else [OWN_ACTS])])
            return
        question = say(
            "Has every station exchanged that was let in after the backup was made, too? "
            "This hub does not know of those."
        )
        if desk.is_minting_held and not yes and not terminal.confirm(question):
            raise KnownError(say("Nothing was changed. Say --yes where nobody can answer."))
        command_ = ReleaseMinting(tuple(attested_by or ()), reason)
        outcome = desk.do(command_, actor=terminal.actor)
        if missing and not outcome.ok:
            terminal.note(say("Not heard since: {names}.", names=", ".join(missing)))
        terminal.tell(outcome, say("This hub gives out seats again."), not_reported=missing)


def _awaited(missing: Sequence[str], *, is_held: bool) -> str:
    if not is_held:
        return say("This hub is not held: it gives out seats as it should.")
    if missing:
        return say(
            "This hub gives out no further seats. Not heard since: {names}.",
            names=", ".join(missing),
        )
    return say("This hub gives out no further seats, and waits for no station that it knows of.")


def return_seats(terminal: Terminal) -> None:
    """Hand every free seat that this station holds back to its hub, before it is put away.

    Also on a station that was written off and is found again: then exchange once, or carry a
    bundle to the hub.
    """
    from kiosk.domain.commands import ReturnSeats
    from kiosk.domain.facts import SeatsHanded

    with terminal.desk() as desk:
        outcome = desk.do(ReturnSeats(), actor=terminal.actor)
        handed = {f.visit: len(f.rights) for f in outcome.facts if isinstance(f, SeatsHanded)}
        seats = ", ".join(f"{visit}: {count}" for visit, count in handed.items())
        terminal.tell(
            outcome,
            say("Given back: {seats}. Exchange with the hub now.", seats=seats),
            handed=handed,
        )


def departed(
    terminal: Terminal,
    visit: Visit,
    mistake: Annotated[bool, typer.Option("--mistake", help="It has not left after all.")] = False,
) -> None:
    """Record that the bus of a visit has left: nobody gets a seat on it any more, anywhere."""
    from kiosk.domain.commands import RecordDeparture, ReopenVisit

    with terminal.desk() as desk:
        where = visit_code(visit)
        command_ = ReopenVisit(where) if mistake else RecordDeparture(where)
        outcome = desk.do(command_, actor=terminal.actor)
        done = (
            say("Seats on {where} are given again.", where=where)
            if mistake
            else say("{where} has left.", where=where)
        )
        terminal.tell(outcome, done, visit=where)


def add_to(app: typer.Typer) -> None:
    command(app, "write-off")(write_off)
    command(app, "release-minting")(release_minting)
    command(app, "return-seats")(return_seats)
    command(app, "departed")(departed)
