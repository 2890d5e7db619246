"""Delegations from a terminal: who of them is here, and checking a whole one in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.cli.commanding import command
from kiosk.cli.desk_commands import Code, named_by
from kiosk.cli.terminal import Terminal
from kiosk.domain.names import addressed_name
from kiosk.errors import KnownError
from kiosk.said import say
from kiosk.speech import told

if TYPE_CHECKING:
    from kiosk.desk import Desk
    from kiosk.domain.delegation_cards import DelegateLine, DelegationCard

Delegation = Annotated[
    str, typer.Argument(metavar="DELEGATION", help="Its code: see kioskctl delegations.")
]


def delegations(
    terminal: Terminal,
    awaited: Annotated[
        bool, typer.Option("--awaited", help="Only those of whom somebody is still awaited.")
    ] = False,
) -> None:
    """Show every delegation: how many are here of how many, and whether its head is."""
    with terminal.desk() as desk:
        cards = [one for one in desk.delegations() if not awaited or one.here < len(one.lines)]
        people, here = sum(len(one.lines) for one in cards), sum(one.here for one in cards)
        terminal.answer(
            {"delegations": [_values(one) for one in cards]},
            say(
                "%n delegation(s), {here} of {people} people here.",
                n=len(cards),
                here=here,
                people=people,
            ),
        )
        rows = [(one.code, one.name, f"{one.here}/{len(one.lines)}", _head(one)) for one in cards]
        terminal.table(
            (say("Code"), say("Delegation"), say("Here"), say("Head of delegation")), rows
        )


def show(terminal: Terminal, delegation: Delegation) -> None:
    """Show the people of one delegation: head, alternates, companions, and who is here."""
    with terminal.desk() as desk:
        card = _card(desk, delegation)
        names = {one.person.participant: addressed_name(one.person) for one in card.lines}
        terminal.answer(
            {"delegation": card},
            say(
                "{name}: {here} of {count} here.",
                name=card.name,
                here=card.here,
                count=len(card.lines),
            ),
        )
        rows = [
            (
                one.person.registration_code,
                addressed_name(one.person),
                _role(one, names),
                say("here") if one.is_here else say("awaited"),
                one.note,
            )
            for one in card.lines
        ]
        terminal.table((say("Code"), say("Name"), say("Role"), say("State"), say("Note")), rows)


def check_in(
    terminal: Terminal,
    delegation: Delegation,
    only: Annotated[
        list[str] | None, typer.Option("--only", metavar="CODE", help="Only these people.")
    ] = None,
    without: Annotated[
        list[str] | None, typer.Option("--without", metavar="CODE", help="All but these people.")
    ] = None,
    note_read: Annotated[
        list[str] | None,
        typer.Option("--note-read", metavar="CODE", help="The note of this person was read."),
    ] = None,
) -> None:
    """Check in everybody of a delegation who is not yet, and order their badges as one run."""
    from kiosk.domain.commands import CheckInTogether
    from kiosk.domain.facts import BadgeIssued, CheckedIn
    from kiosk.words import refusal_words

    with terminal.desk() as desk:
        card = _card(desk, delegation)
        chosen = [named_by(desk, code) for code in only or ()]
        left_out = {named_by(desk, code) for code in without or ()}
        read = tuple(named_by(desk, code) for code in note_read or ())
        wanted = [
            one.person.participant
            for one in card.lines
            if (one.person.participant in chosen if chosen else not one.is_here)
            and one.person.participant not in left_out
        ]
        outcome = desk.do(CheckInTogether(tuple(wanted), read), actor=terminal.actor)
        names = {one.person.participant: addressed_name(one.person) for one in card.lines}
        done = [fact.participant for fact in outcome.facts if isinstance(fact, CheckedIn)]
        badges = sum(isinstance(fact, BadgeIssued) for fact in outcome.facts)
        turned_down = [
            {"name": names.get(who, who), "words": refusal_words(why, terminal.zone)}
            for who, why in outcome.turned_down
        ]
        for one in turned_down:
            terminal.note(f"  {one['name']}: {one['words']}")
        terminal.tell(
            outcome,
            say(
                "{name}: {count} checked in, %n badge(s) ordered, {failed} could not be.",
                n=badges,
                name=card.name,
                count=len(done),
                failed=len(turned_down),
            ),
            delegation=card.code,
            checked_in=[names[who] for who in done],
            badges=badges,
            turned_down=turned_down,
        )


def role(
    terminal: Terminal,
    code: Code,
    role: Annotated[
        str,
        typer.Argument(metavar="ROLE", help="alternate, adviser, accompanying, member or none."),
    ],
    of: Annotated[str, typer.Option("--of", metavar="CODE", help="Whom they accompany.")] = "",
) -> None:
    """Say what somebody is in their delegation."""
    from kiosk.domain.commands import GiveDelegationRole

    with terminal.desk() as desk:
        who, whom = named_by(desk, code), named_by(desk, of) if of else ""
        given = "" if role == "none" else role
        outcome = desk.do(GiveDelegationRole(who, given, whom), actor=terminal.actor)
        terminal.tell(
            outcome, say("{code} is {role} now.", code=code, role=role), participant=who, role=given
        )


def standing(
    terminal: Terminal,
    delegation: Delegation,
    fee: Annotated[str | None, typer.Option(help="paid or open; empty: nobody has said.")] = None,
    credentials: Annotated[
        str | None, typer.Option(help="accepted or missing; empty: nobody has said.")
    ] = None,
) -> None:
    """Record whether a delegation has paid its fee and handed in its credentials."""
    from kiosk.domain.commands import RecordStanding

    with terminal.desk() as desk:
        code = delegation.strip().upper()
        outcome = desk.do(RecordStanding(code, fee, credentials), actor=terminal.actor)
        card = desk.delegation(code)
        values = (card.fee, card.credentials) if card else ("", "")
        said = say(
            "fee {fee}, credentials {credentials}",
            fee=values[0] or say("not said"),
            credentials=values[1] or say("not said"),
        )
        terminal.tell(
            outcome, say("{code}: {said}.", code=code, said=said), delegation=code, fee=values[0]
        )


def _card(desk: Desk, delegation: str) -> DelegationCard:
    card = desk.delegation(delegation.strip().upper())
    if card is None:
        raise KnownError(
            say(
                "There is no delegation {delegation}. List them: kioskctl delegations.",
                delegation=delegation.strip().upper(),
            )
        )
    return card


def _head(card: DelegationCard) -> str:
    if not card.heads:
        return say("none named")
    return "; ".join(
        told(
            say("{name} (here)", name=addressed_name(one.person))
            if one.is_here
            else say("{name} (awaited)", name=addressed_name(one.person))
        )
        for one in card.heads
    )


def _role(line: DelegateLine, names: dict[str, str]) -> str:
    whom = names.get(line.accompanies, "")
    return say("{role} of {name}", role=line.role, name=whom) if whom else line.role


def _values(card: DelegationCard) -> dict[str, object]:
    return {
        "code": card.code,
        "name": card.name,
        "people": len(card.lines),
        "here": card.here,
        "heads": [addressed_name(one.person) for one in card.heads],
        "head_here": bool(card.head_at_ms),
    }


def add_to(app: typer.Typer) -> None:
    command(app, "delegations")(delegations)
    group = typer.Typer(
        help="One delegation: its people, and checking all in.", no_args_is_help=True
    )
    for name, one in (
        ("show", show),
        ("check-in", check_in),
        ("role", role),
        ("standing", standing),
    ):
        command(group, name)(one)
    app.add_typer(group, name="delegation")
