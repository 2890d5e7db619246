"""From a terminal: somebody comes in another's place, or collects another's badge."""

from __future__ import annotations

from typing import Annotated

import typer

from kiosk.cli.commanding import command
from kiosk.cli.desk_commands import Code, named_by
from kiosk.cli.people_lines import display_name
from kiosk.cli.terminal import Terminal
from kiosk.domain.cards import PersonCard
from kiosk.errors import KnownError
from kiosk.said import say


def substitute(
    terminal: Terminal,
    code: Code,
    by: Annotated[str, typer.Option(metavar="CODE", help="Who comes, where registered.")] = "",
    given: Annotated[str, typer.Option(help="Given name of somebody new.")] = "",
    family: Annotated[str, typer.Option(help="Family name of somebody new.")] = "",
    honorific: Annotated[str, typer.Option(help="Mr, Dr, Hon., ...")] = "",
    position: Annotated[str, typer.Option()] = "",
    email: Annotated[str, typer.Option()] = "",
    keep_category: Annotated[
        bool, typer.Option("--keep-category", help="Who comes keeps their own category.")
    ] = False,
    keep_role: Annotated[
        bool, typer.Option("--keep-role", help="Who comes does not become head, alternate, ...")
    ] = False,
    although_similar: Annotated[
        bool, typer.Option("--although-similar", help="Another person of the same name.")
    ] = False,
    reason: Annotated[str, typer.Option(help="Why; the history keeps it.")] = "",
) -> None:
    """Put somebody in a participant's place: a registered person, or somebody new.

    The first registration is cancelled and its badge void. Seats on visits stay theirs: free them
    and sign the other person up anew."""
    from kiosk.domain.commands import Newcomer, Substitute

    if bool(by) == bool(given or family):
        raise KnownError(say("Say who comes: --by CODE, or --given and --family of somebody new."))
    newcomer = Newcomer(
        given_name=given,
        family_name=family,
        honorific=honorific,
        position=position,
        email=email,
        although_similar=although_similar,
    )
    with terminal.desk() as desk:
        first, successor = named_by(desk, code), named_by(desk, by) if by else ""
        wanted = Substitute(
            first,
            successor,
            None if by else newcomer,
            takes_category=not keep_category,
            takes_role=not keep_role,
            reason=reason,
        )
        outcome = desk.do(wanted, actor=terminal.actor)
        before, after = desk.person(first), desk.person(outcome.participant)
        seats = [seat.visit for seat in before.seats if seat.state] if before else []
        terminal.tell(
            outcome,
            _comes(after, code, seats),
            participant=outcome.participant,
            code=after.registration_code if after else "",
            instead_of=first,
            seats=seats,
        )


def _comes(after: PersonCard | None, code: str, seats: list[str]) -> str:
    """Who comes instead, and which seats do not go along."""
    comes = f"{display_name(after)} ({after.registration_code})" if after else ""
    kept = ""
    if seats:
        visits = ", ".join(seats)
        kept = say(" Seats that stay with {code}: {visits}.", code=code, visits=visits)
    return say("{comes} comes in place of {code}.{kept}", comes=comes, code=code, kept=kept)


def collect(
    terminal: Terminal,
    code: Code,
    by: Annotated[str, typer.Option(metavar="NAME", help="Who collects the badge.")],
    seen: Annotated[str, typer.Option(help="letter, identity or both: what they showed.")],
) -> None:
    """Hand somebody's badge to another person. Who it is for stays awaited."""
    from kiosk.domain.commands import HandBadgeTo
    from kiosk.domain.replacement_facts import BOTH

    said = seen.strip().casefold()
    said = BOTH if said == "both" else said
    with terminal.desk() as desk:
        who = named_by(desk, code)
        outcome = desk.do(HandBadgeTo(who, by, said), actor=terminal.actor)
        card = desk.person(who)
        issue = card.badge_issue if card else 0
        done = say(
            "Badge {issue} of {code} is collected by {by}, {said} seen.",
            issue=issue,
            code=code,
            by=by,
            said=said,
        )
        terminal.tell(outcome, done, participant=who, badge=issue, collected_by=by, seen=said)


def add_to(app: typer.Typer) -> None:
    command(app, "substitute")(substitute)
    command(app, "collect")(collect)
