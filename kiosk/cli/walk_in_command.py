"""Registering somebody who stands at the desk and is not in the list."""

from __future__ import annotations

from typing import Annotated

import typer

from kiosk.cli.commanding import command
from kiosk.cli.people_lines import display_name
from kiosk.cli.terminal import Terminal
from kiosk.said import say


def walk_in(
    terminal: Terminal,
    category: Annotated[str, typer.Option(help="delegate, press, observer, ...")],
    given: Annotated[str, typer.Option(help="Given name.")] = "",
    family: Annotated[str, typer.Option(help="Family name.")] = "",
    family_first: Annotated[
        bool, typer.Option("--family-first", help="The family name is written first.")
    ] = False,
    native: Annotated[str, typer.Option(help="The name in its own script.")] = "",
    honorific: Annotated[str, typer.Option(help="Mr, Dr, Hon., ...")] = "",
    position: Annotated[str, typer.Option()] = "",
    organisation: Annotated[str, typer.Option()] = "",
    country: Annotated[str, typer.Option(help="Two letters: KR, FR, ...")] = "",
    email: Annotated[str, typer.Option()] = "",
    delegation: Annotated[str, typer.Option(help="The delegation's code.")] = "",
    although_similar: Annotated[
        bool, typer.Option("--although-similar", help="Another person of the same name.")
    ] = False,
    check_in: Annotated[
        bool, typer.Option("--check-in", help="Check in at once, and order the badge.")
    ] = False,
) -> None:
    """Register a walk-in; with --check-in, check in and order the badge as well."""
    from kiosk.domain.commands import CheckInPerson, RegisterWalkIn

    wanted = RegisterWalkIn(
        given_name=given,
        family_name=family,
        category=category,
        organisation=organisation,
        country=country,
        position=position,
        honorific=honorific,
        native_name=native,
        email=email,
        family_name_first=family_first,
        delegation=delegation,
        although_similar=although_similar,
    )
    with terminal.desk() as desk:
        outcome = desk.do(wanted, actor=terminal.actor)
        if not outcome.ok:
            terminal.tell(outcome, "")
        who = outcome.participant
        if check_in:
            outcome = desk.do(CheckInPerson(who, "walk-in"), actor=terminal.actor)
        card = desk.person(who)
        assert card is not None, who
        here = ""
        if check_in:
            here = say("; checked in, badge {issue} is ordered", issue=card.badge_issue)
        code = card.registration_code
        done = say(
            "Registered {name} with the code {code}{here}.",
            name=display_name(card),
            code=code,
            here=here,
        )
        terminal.tell(outcome, done, participant=who, code=code, badge=card.badge_issue)


def add_to(app: typer.Typer) -> None:
    command(app, "walk-in")(walk_in)
