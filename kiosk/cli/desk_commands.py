"""What the desk does at the counter, one person at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.cli.commanding import command
from kiosk.cli.people_lines import card_lines, display_name, hit_row
from kiosk.cli.terminal import Terminal
from kiosk.errors import KnownError
from kiosk.said import say

if TYPE_CHECKING:
    from kiosk.desk import Desk
    from kiosk.domain.commands import Command

Code = Annotated[
    str, typer.Argument(metavar="CODE", help="The registration code on the invitation.")
]
Visit = Annotated[
    str, typer.Argument(metavar="VISIT", help="The visit's code: see kioskctl visits.")
]
HIT_COLUMNS = (
    say("Code"),
    say("Name"),
    say("Own script"),
    say("Organisation"),
    say("Country"),
    say("Category"),
    say("State"),
)


def named_by(desk: Desk, code: str) -> str:
    """The participant of a registration code."""
    participant = desk.person_by_code(code)
    if participant is None:
        raise KnownError(
            say(
                "Nobody at this event has the code {code}. Look for the name: kioskctl find NAME.",
                code=code,
            )
        )
    return participant


def visit_code(text: str) -> str:
    return text.strip().upper()


def check_in(
    terminal: Terminal,
    code: Annotated[
        str, typer.Argument(metavar="CODE", help="A registration code, or a badge's QR as text.")
    ],
    although: Annotated[
        str,
        typer.Option(metavar="WHY", help="Why, where the accreditation or a fee is against it."),
    ] = "",
    by: Annotated[str, typer.Option(metavar="NAME", help="Who answers for that.")] = "",
) -> None:
    """Check in whoever a code names, and order the badge."""
    from kiosk.domain.commands import CheckIn, CheckInPerson
    from kiosk.domain.facts import BadgeIssued
    from kiosk.words import verdict_words

    with terminal.desk() as desk:
        if although.strip():
            who = named_by(desk, code)
            asked: Command = CheckInPerson(who, "code", although, by or terminal.actor)
        else:
            asked = CheckIn(code)
        outcome = desk.do(asked, actor=terminal.actor)
        person = desk.person(outcome.participant) if outcome.participant else None
        name = display_name(person) if person else ""
        said = person.desk_note if person and outcome.ok else ""
        note = say(" Note: {note}", note=said) if said else ""
        verdict = verdict_words(outcome.verdict) if outcome.verdict else say("Done")
        issues = [fact.issue for fact in outcome.facts if isinstance(fact, BadgeIssued)]
        badge = say(", with the badge in hand")
        if issues:
            badge = say("; badge {issue} is ordered", issue=issues[0])
        done = say(
            "{verdict}: {name} is checked in{badge}.{note}",
            verdict=verdict,
            name=name,
            badge=badge,
            note=note,
        )
        issue = person.badge_issue if person else 0
        terminal.tell(outcome, done, participant=outcome.participant, name=name, badge=issue)


def find(
    terminal: Terminal,
    text: Annotated[
        list[str], typer.Argument(metavar="TEXT...", help="Any part of a name, in any order.")
    ],
    limit: Annotated[int, typer.Option(help="How many at most.", min=1)] = 10,
) -> None:
    """Find people by any spelling of a name, an organisation or a code."""
    wanted = " ".join(text)
    with terminal.desk() as desk:
        hits = desk.search(wanted, limit)
        terminal.answer({"text": wanted, "found": hits}, [] if hits else say("Nobody was found."))
        if hits:
            terminal.table(HIT_COLUMNS, [hit_row(hit) for hit in hits])


def show(terminal: Terminal, code: Code) -> None:
    """Show everything that the desk knows about one person."""
    with terminal.desk() as desk:
        card = desk.person(named_by(desk, code))
        assert card is not None, code
        terminal.answer({"person": card}, card_lines(card, terminal.zone))


def sign_up(
    terminal: Terminal,
    code: Code,
    visit: Visit,
    although_clashing: Annotated[
        bool, typer.Option("--although-clashing", help="Although it overlaps another visit.")
    ] = False,
) -> None:
    """Give a person a seat on a visit, or the next place in its waiting list."""
    from kiosk.domain.commands import SignUp
    from kiosk.domain.facts import SeatTaken

    with terminal.desk() as desk:
        who, where = named_by(desk, code), visit_code(visit)
        outcome = desk.do(SignUp(who, where, although_clashing), actor=terminal.actor)
        confirmed = any(isinstance(fact, SeatTaken) for fact in outcome.facts)
        done = (
            say("Confirmed: a seat on {where}.", where=where)
            if confirmed
            else say(
                "Not confirmed: on the waiting list of {where}. No seat is free at this station.",
                where=where,
            )
        )
        terminal.tell(outcome, done, participant=who, visit=where, confirmed=confirmed)


def leave(terminal: Terminal, code: Code, visit: Visit) -> None:
    """Give up a person's seat on a visit, or the place in its waiting list."""
    from kiosk.domain.commands import LeaveVisit
    from kiosk.domain.facts import SeatReleaseAsked

    with terminal.desk() as desk:
        who, where = named_by(desk, code), visit_code(visit)
        outcome = desk.do(LeaveVisit(who, where), actor=terminal.actor)
        asked = any(isinstance(fact, SeatReleaseAsked) for fact in outcome.facts)
        done = (
            say(
                "Asked the station that gave the seat on {where} to free it: done at the next "
                "exchange.",
                where=where,
            )
            if asked
            else say("Left {where}.", where=where)
        )
        terminal.tell(outcome, done, participant=who, visit=where, asked=asked)


def undo(terminal: Terminal) -> None:
    """Take back this station's latest act, if it is young enough."""
    from kiosk.domain.commands import Undo
    from kiosk.words import act_words

    with terminal.desk() as desk:
        kind, participant = desk.next_undo()
        outcome = desk.do(Undo(), actor=terminal.actor)
        card = desk.person(participant) if participant else None
        act = act_words(kind)
        done = say("Undone: the {act}.", act=act)
        if card:
            done = say("Undone: the {act} of {name}.", act=act, name=display_name(card))
        terminal.tell(outcome, done, act=kind, participant=participant)


def reprint(
    terminal: Terminal,
    code: Code,
    reason: Annotated[
        str, typer.Option(help="spelling, lost, damaged or printer.", show_default=False)
    ] = "",
    although: Annotated[
        str, typer.Option(metavar="WHY", help="Why, where they are not accredited any more.")
    ] = "",
    by: Annotated[str, typer.Option(metavar="NAME", help="Who answers for that.")] = "",
) -> None:
    """Order another badge; the one before is void from now on."""
    from kiosk.domain.commands import Reprint

    with terminal.desk() as desk:
        who = named_by(desk, code)
        wanted = Reprint(who, reason.strip().lower(), although, by or terminal.actor)
        outcome = desk.do(wanted, actor=terminal.actor)
        card = desk.person(who)
        issue = card.badge_issue if card else 0
        done = say("Badge {issue} is ordered; every badge before it is void.", issue=issue)
        terminal.tell(outcome, done, participant=who, badge=issue)


def add_to(app: typer.Typer) -> None:
    command(app, "check-in")(check_in)
    command(app, "find")(find)
    command(app, "show")(show)
    command(app, "sign-up")(sign_up)
    command(app, "leave")(leave)
    command(app, "undo")(undo)
    command(app, "reprint")(reprint)
