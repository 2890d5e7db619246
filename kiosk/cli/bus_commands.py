"""The doors of buses from a terminal: which buses go, who is aboard, and when each leaves."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.cli.commanding import command
from kiosk.cli.desk_commands import Visit, named_by, visit_code
from kiosk.cli.terminal import Terminal
from kiosk.domain.names import full_name
from kiosk.errors import KnownError
from kiosk.said import say

if TYPE_CHECKING:
    from kiosk.desk import Desk
    from kiosk.domain.roll_cards import RollCard, RollLine


class Leg(StrEnum):
    OUT = "out"
    BACK = "back"


Bus = Annotated[str, typer.Option("--bus", help="The bus, where there are several.")]
Back = Annotated[bool, typer.Option("--back", help="On the way back.")]


def plan(
    terminal: Terminal,
    visit: Visit,
    seats: Annotated[
        list[str],
        typer.Argument(metavar="SEATS...", help="Seats of each bus: 40 40, or A=40 B=24."),
    ],
) -> None:
    """Say which buses go on a visit, and how many people each takes."""
    from kiosk.domain.bus_plan import buses_of
    from kiosk.domain.commands import PlanBuses

    with terminal.desk() as desk:
        where, buses = visit_code(visit), buses_of(seats)
        outcome = desk.do(PlanBuses(where, buses), actor=terminal.actor)
        named = ", ".join(f"{name} ({seats})" for name, seats in buses)
        done = say("{visit} goes by these buses: {buses}.", visit=where, buses=named)
        terminal.tell(outcome, done, visit=where, buses=buses)


def assign(terminal: Terminal, visit: Visit) -> None:
    """Give everybody who has a seat and no bus one. Delegations stay together."""
    from kiosk.domain.commands import AssignBuses
    from kiosk.domain.facts import BusAssigned

    with terminal.desk() as desk:
        where = visit_code(visit)
        outcome = desk.do(AssignBuses(where), actor=terminal.actor)
        given = {f.bus: len(f.participants) for f in outcome.facts if isinstance(f, BusAssigned)}
        words = ", ".join(f"{bus}: {count}" for bus, count in given.items())
        terminal.tell(
            outcome, say("Given a bus: {words}.", words=words), visit=where, assigned=given
        )


def board(
    terminal: Terminal,
    visit: Visit,
    code: Annotated[
        str, typer.Argument(metavar="CODE", help="A registration code, or a badge's QR as text.")
    ],
    bus: Bus = "",
    back: Back = False,
    standby: Annotated[
        bool, typer.Option("--standby", help="Has no seat, and takes one that is left.")
    ] = False,
    although_other_bus: Annotated[
        bool, typer.Option("--although-other-bus", help="Although they go by another one.")
    ] = False,
    although_missing: Annotated[
        bool, typer.Option("--although-missing", help="Nobody waits for who is missing any more.")
    ] = False,
) -> None:
    """Count somebody into a bus."""
    from kiosk.domain.commands import Board

    with terminal.desk() as desk:
        card, leg = _roll(desk, visit), Leg.BACK if back else Leg.OUT
        outcome = desk.do(
            Board(
                card.visit,
                _bus_named(card, bus),
                leg.value,
                code=code,
                standby=standby,
                although_other_bus=although_other_bus,
                although_missing=although_missing,
            ),
            actor=terminal.actor,
        )
        person = desk.person(outcome.participant) if outcome.participant else None
        name = full_name(person) if person else ""
        done, values = "", {}
        if outcome.ok:
            after = _roll(desk, visit)
            one = next(one for one in after.buses if one.bus == _bus_named(after, bus))
            way = one.back if back else one.out
            done = say(
                "Aboard: {name}. {aboard} in bus {bus}, {missing} missing.",
                name=name,
                aboard=way.aboard,
                bus=one.bus,
                missing=way.missing,
            )
            values = {"aboard": way.aboard, "missing": way.missing}
        terminal.tell(outcome, done, participant=outcome.participant, name=name, **values)


def out_again(terminal: Terminal, visit: Visit, code: str, back: Back = False) -> None:
    """Somebody got out of the bus again, or was counted by mistake."""
    from kiosk.domain.commands import TakeBackBoarding

    with terminal.desk() as desk:
        leg = Leg.BACK if back else Leg.OUT
        who = named_by(desk, code)
        outcome = desk.do(TakeBackBoarding(visit_code(visit), who, leg.value), actor=terminal.actor)
        terminal.tell(outcome, say("Not counted any more."), participant=who)


def leaves(
    terminal: Terminal,
    visit: Visit,
    bus: Bus = "",
    back: Back = False,
    by: Annotated[str, typer.Option(help="Who answers for leaving without somebody.")] = "",
    reason: Annotated[str, typer.Option(help="Why the bus leaves without them.")] = "",
    mistake: Annotated[bool, typer.Option("--mistake", help="It has not left after all.")] = False,
) -> None:
    """Record that a bus leaves. While somebody is missing it asks for a name and a reason."""
    from kiosk.domain.commands import CloseRoll, ReopenRoll
    from kiosk.domain.refusals import PeopleMissing

    with terminal.desk() as desk:
        card, leg = _roll(desk, visit), Leg.BACK if back else Leg.OUT
        name = _bus_named(card, bus)
        command_ = (
            ReopenRoll(card.visit, name, leg.value)
            if mistake
            else CloseRoll(card.visit, name, leg.value, by, reason)
        )
        outcome = desk.do(command_, actor=terminal.actor)
        missing: list[str] = []
        if isinstance(outcome.refusal, PeopleMissing):
            gone = set(outcome.refusal.participants)
            lines = [line for line in card.lines if line.person.participant in gone]
            missing = [full_name(line.person) for line in lines]
            for line in lines:
                terminal.note(f"  {full_name(line.person)}  {line.phone}".rstrip())
        done = (
            say("Bus {name} takes people again.", name=name)
            if mistake
            else say("Bus {name} has left.", name=name)
        )
        terminal.tell(outcome, done, visit=card.visit, bus=name, missing=missing)


def roll(terminal: Terminal, visit: Visit, back: Back = False) -> None:
    """Show who is aboard and who is missing."""
    with terminal.desk() as desk:
        card = _roll(desk, visit)
        terminal.answer({"roll": card}, _bus_lines(card, back=back))
        rows = [_roll_row(line, back=back) for line in card.lines]
        terminal.table(
            (
                say("State"),
                say("Bus"),
                say("Name"),
                say("Organisation"),
                say("Phone"),
                say("Needs"),
            ),
            rows,
        )


def manifest(
    terminal: Terminal,
    visit: Visit,
    output: Annotated[Path, typer.Option("-o", "--output", help="The PDF to write.")],
    bus: Annotated[str, typer.Option("--bus", help="This bus only.")] = "",
) -> None:
    """Write the lists of a visit's buses as an A4 PDF to print: names, phones, needs, boxes."""
    from kiosk.printing.manifest import write_manifest

    with terminal.desk() as desk:
        report = write_manifest(_roll(desk, visit), output, bus=bus)
        for problem in report.problems:
            terminal.note(say("{name}: {what}", name=problem.name, what=problem.sentence))
        values = {"ok": True, "path": str(report.path), "pages": report.pages}
        terminal.answer(
            values, say("Written: {path}, %n page(s).", n=report.pages, path=report.path)
        )


def _roll(desk: Desk, visit: str) -> RollCard:
    card = desk.roll(visit_code(visit))
    if card is None:
        raise KnownError(
            say(
                "There is no visit {visit} with limited seats. List them: kioskctl visits.",
                visit=visit_code(visit),
            )
        )
    return card


def _bus_named(card: RollCard, bus: str) -> str:
    names = [one.bus for one in card.buses]
    if not bus and len(names) > 1:
        raise KnownError(
            say(
                "{visit} has %n buses. Say which: --bus {first}.",
                n=len(names),
                visit=card.visit,
                first=names[0],
            )
        )
    return bus or names[0]


def _bus_lines(card: RollCard, *, back: bool) -> list[str]:
    lines = [card.title]
    for one in card.buses:
        way = one.back if back else one.out
        gone = say("; has left, {by}", by=way.left_by) if way.left_by else say("; has left")
        lines.append(
            say(
                "  bus {bus}: {aboard} of {seats} aboard, {missing} missing{left}",
                bus=one.bus,
                aboard=way.aboard,
                seats=one.seats,
                missing=way.missing,
                left=gone if way.left_at_ms else "",
            )
        )
    return lines


def _roll_row(line: RollLine, *, back: bool) -> tuple[str, ...]:
    inside = line.back_bus if back else line.out_bus
    place = line.place_in_line
    waits = say("waits, {place}.", place=place) if place else say("missing")
    state = say("aboard") if inside else waits if not back or line.out_bus else say("stayed")
    person = line.person
    bus = inside or line.bus
    return state, bus, full_name(person), person.organisation, line.phone, line.needs


def add_to(app: typer.Typer) -> None:
    group = typer.Typer(
        help="Buses of site visits: who is aboard, and when each leaves.", no_args_is_help=True
    )
    for name, one in (
        ("plan", plan),
        ("assign", assign),
        ("board", board),
        ("out-again", out_again),
        ("leaves", leaves),
        ("roll", roll),
        ("manifest", manifest),
    ):
        command(group, name)(one)
    app.add_typer(group, name="bus")
