"""The doors of sessions from a terminal: who goes in and out, heads counted, and how full it is."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.cli.commanding import command
from kiosk.cli.desk_commands import named_by
from kiosk.cli.terminal import Terminal
from kiosk.domain.names import full_name
from kiosk.errors import KnownError
from kiosk.said import say

if TYPE_CHECKING:
    from kiosk.desk import Desk
    from kiosk.domain.door_cards import SessionCard


class Direction(StrEnum):
    IN = "in"
    OUT = "out"


Session = Annotated[
    str,
    typer.Option("--session", help="The session's code; without it, the one that is open now."),
]
Out = Annotated[bool, typer.Option("--out", help="On the way out.")]


def scan(
    terminal: Terminal,
    code: Annotated[
        str, typer.Argument(metavar="CODE", help="A registration code, or a badge's QR as text.")
    ],
    session: Session = "",
    out: Out = False,
    although: Annotated[
        str,
        typer.Option(help="Why they are let in although category, hour or room say no."),
    ] = "",
) -> None:
    """Let somebody through the door of a session, in or out."""
    from kiosk.domain.commands import PassDoor
    from kiosk.door_words import fill_words

    with terminal.desk() as desk:
        where = _session(desk, session)
        direction = Direction.OUT if out else Direction.IN
        outcome = desk.do(
            PassDoor(where, direction.value, code=code, although=although), actor=terminal.actor
        )
        person = desk.person(outcome.participant) if outcome.participant else None
        name = full_name(person) if person else ""
        card = _card(desk, where)
        word = say("Out") if out else say("In")
        terminal.tell(
            outcome,
            say("{word}: {name}. {fill}.", word=word, name=name, fill=fill_words(card)),
            session=where,
            participant=outcome.participant,
            name=name,
            inside=card.inside,
            capacity=card.capacity,
        )


def heads(
    terminal: Terminal,
    number: Annotated[int, typer.Argument(metavar="NUMBER", help="How many people are inside.")],
    session: Session = "",
) -> None:
    """Record how many people are in a session, counted by looking."""
    from kiosk.domain.commands import CountHeads

    with terminal.desk() as desk:
        where = _session(desk, session)
        outcome = desk.do(CountHeads(where, number), actor=terminal.actor)
        card = _card(desk, where)
        done = say(
            "%n head(s) in {where}; {inside} by scan.",
            n=number,
            where=where,
            inside=card.inside,
        )
        terminal.tell(outcome, done, session=where, heads=number, inside=card.inside)


def take_back(
    terminal: Terminal,
    code: Annotated[str, typer.Argument(metavar="CODE", help="A registration code.")],
    session: Session = "",
) -> None:
    """Take somebody's latest way through a door back: it was counted by mistake."""
    from kiosk.domain.commands import TakeBackPassage

    with terminal.desk() as desk:
        where, who = _session(desk, session), named_by(desk, code)
        outcome = desk.do(TakeBackPassage(where, who), actor=terminal.actor)
        terminal.tell(outcome, say("Not counted any more."), session=where, participant=who)


def show(terminal: Terminal, session: Session = "") -> None:
    """Show one door: how full the session is, and who came through last."""
    from kiosk.door_words import fill_words
    from kiosk.words import moment_words

    with terminal.desk() as desk:
        card = desk.door(_session(desk, session))
        assert card is not None
        one = card.session
        at = moment_words(one.heads_ms, terminal.zone)
        counted = say("; %n head(s) at {at}", n=one.heads, at=at) if one.heads >= 0 else ""
        terminal.answer(
            {"door": card},
            [
                one.title,
                say(
                    "  {opens} to {closes}, {place}",
                    opens=one.opens,
                    closes=one.closes,
                    place=one.place,
                ),
                say(
                    "  {fill}; %n scan(s) refused{counted}",
                    n=one.refused,
                    fill=fill_words(one),
                    counted=counted,
                ),
            ],
        )
        rows = [
            (
                moment_words(scan.at_ms, terminal.zone),
                scan.station,
                say("undone") if scan.undone else scan.action,
                scan.name,
                "" if scan.action != "refused" else scan.result,
            )
            for scan in card.latest
        ]
        terminal.table((say("When"), say("Station"), say("What"), say("Name"), say("Why")), rows)


def list_(terminal: Terminal) -> None:
    """List every session with a door and how full it is. Fill = people in / capacity."""
    with terminal.desk() as desk:
        cards = desk.sessions()
        terminal.answer({"sessions": cards, "now": desk.proposed_session()})
        rows = [
            (
                one.session,
                one.title[:40],
                one.opens,
                one.closes,
                one.inside,
                "" if one.capacity is None else one.capacity,
                _percent(one.inside, one.capacity),
                one.entered,
                _percent(one.entered, one.eligible),
                "" if one.heads < 0 else one.heads,
                one.refused,
            )
            for one in cards
        ]
        columns = (
            say("Code"),
            say("Title"),
            say("Opens"),
            say("Closes"),
            say("In"),
            say("Takes"),
            say("Fill"),
        )
        further = (say("Came"), say("Of those invited"), say("Heads"), say("Refused"))
        terminal.table((*columns, *further), rows)


def _percent(part: int, whole: int | None) -> str:
    return f"{round(100 * part / whole)} %" if whole else ""


def _session(desk: Desk, session: str) -> str:
    code = session.strip().upper() or desk.proposed_session()
    if not any(one.session == code for one in desk.sessions()):
        raise KnownError(
            say("There is no session {code} with a door. List them: kioskctl door list.", code=code)
            if code
            else say("The programme has no session with a door. Import one: kioskctl import.")
        )
    return code


def _card(desk: Desk, session: str) -> SessionCard:
    return next(one for one in desk.sessions() if one.session == session)


def add_to(app: typer.Typer) -> None:
    group = typer.Typer(
        help="Doors of sessions: who goes in and out, and how full each is.", no_args_is_help=True
    )
    for name, one in (
        ("scan", scan),
        ("heads", heads),
        ("take-back", take_back),
        ("show", show),
        ("list", list_),
    ):
        command(group, name)(one)
    app.add_typer(group, name="door")
