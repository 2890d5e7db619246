"""Changing what stands in the list: corrections, cancellations, and erasing a person for ever."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated

import typer

from kiosk.cli.commanding import command
from kiosk.cli.desk_commands import Code, named_by
from kiosk.cli.people_lines import display_name
from kiosk.cli.terminal import Terminal
from kiosk.errors import KnownError
from kiosk.said import say
from kiosk.speech import told


def correct(
    terminal: Terminal,
    code: Code,
    changes: Annotated[
        list[str],
        typer.Argument(metavar="FIELD=TEXT...", help="given_name=Zoë position='Deputy Mayor' ..."),
    ],
) -> None:
    """Correct how a name, a position or an organisation reads, or change table, seat and zones.

    Then reprint the badge where it shows what changed."""
    from kiosk.domain.commands import CorrectDetails
    from kiosk.domain.people import CORRECTABLE
    from kiosk.domain.places import PLACE_FIELDS

    wanted = dict(_pair(change, (*CORRECTABLE, *PLACE_FIELDS)) for change in changes)
    with terminal.desk() as desk:
        who = named_by(desk, code)
        outcome = desk.do(CorrectDetails(who, wanted), actor=terminal.actor)
        card = desk.person(who)
        assert card is not None, who
        again = say(
            " For a badge that says so: kioskctl reprint {code} --reason spelling.", code=code
        )
        done = say(
            "Corrected: {name}.{again}",
            name=display_name(card),
            again=again if card.badge_issue else "",
        )
        terminal.tell(outcome, done, participant=who, changes=wanted)


def _pair(text: str, fields: tuple[str, ...]) -> tuple[str, str]:
    field, equals, value = text.partition("=")
    field = field.strip().replace("-", "_")
    if not equals or field not in fields:
        raise KnownError(
            say(
                "“{text}” is no correction. Write FIELD=TEXT, where FIELD is one of: {fields}.",
                text=text,
                fields=", ".join(fields),
            )
        )
    return field, value.strip()


def cancel(
    terminal: Terminal,
    code: Code,
    reason: Annotated[str, typer.Option(help="Why; the desk shows it.")],
) -> None:
    """Cancel a registration. The person is not checked in any more, and stays in the list."""
    from kiosk.domain.commands import CancelRegistration

    with terminal.desk() as desk:
        who = named_by(desk, code)
        outcome = desk.do(CancelRegistration(who, reason), actor=terminal.actor)
        card = desk.person(who)
        seats = [seat.visit for seat in card.seats if seat.state] if card else []
        kept = ""
        if seats:
            kept = say(" Still signed up for {visits}: free the seats.", visits=", ".join(seats))
        terminal.tell(
            outcome,
            say("Cancelled: {code}.{kept}", code=code, kept=kept),
            participant=who,
            seats=seats,
        )


def reinstate(terminal: Terminal, code: Code) -> None:
    """Take a cancellation back."""
    from kiosk.domain.commands import ReinstateRegistration

    with terminal.desk() as desk:
        who = named_by(desk, code)
        outcome = desk.do(ReinstateRegistration(who), actor=terminal.actor)
        terminal.tell(
            outcome, say("The registration {code} stands again.", code=code), participant=who
        )


def erase(
    terminal: Terminal,
    code: Code,
    yes: Annotated[bool, typer.Option("--yes", help="Erase without asking.")] = False,
) -> None:
    """Erase everything that says who a person was, here and on every station. For ever.

    Counts and seats stay; no name, address, need or note does, nor in the copies of the ring and in
    badges in the folder. What was carried elsewhere (bundles, exports, backups) is out of reach.
    """
    from kiosk.domain.commands import ErasePerson

    with terminal.desk() as desk:
        who = named_by(desk, code)
        card = desk.person(who)
        assert card is not None, who
        if not yes and not terminal.confirm(
            say("Erase {name} ({code}) for ever?", name=display_name(card), code=code)
        ):
            raise KnownError(say("Nothing was erased. Say --yes to erase."))
        outcome = desk.do(ErasePerson(who), actor=terminal.actor)
        problem = desk.finish_cleaning()
        awaited = next((e.awaited for e in desk.erasures() if e.participant == who), ())
        names = ", ".join(awaited)
        done = say(
            "Erased here: {code}. {left}{unheard}Bundles, exports and backups that were carried "
            "elsewhere are out of reach.",
            code=code,
            left=say("Not finished yet: {problem} ", problem=problem) if problem else "",
            unheard=say("Not heard yet from {names}. ", names=names) if awaited else "",
        )
        terminal.tell(outcome, done, participant=who, awaited=awaited)


def erasures(terminal: Terminal) -> None:
    """List who was erased, and which stations have not carried it out yet."""
    with terminal.desk() as desk:
        desk.finish_cleaning()
        found = desk.erasures()
    rows = []
    for one in found:
        when = datetime.fromtimestamp(one.at_ms / 1000, UTC).astimezone(terminal.zone)
        lost = [told(say("{name} (shut out)", name=name)) for name in one.out_of_reach]
        missing = ", ".join([*one.awaited, *lost]) or say("nobody")
        rows.append((one.participant[:8], f"{when:%Y-%m-%d %H:%M}", one.by, len(one.done), missing))
    terminal.table(
        (say("Person"), say("Erased"), say("At"), say("Done by"), say("Not yet by")), rows
    )
    terminal.answer({"erasures": found}, () if found else say("Nobody was erased."))


def add_to(app: typer.Typer) -> None:
    command(app, "correct")(correct)
    command(app, "cancel")(cancel)
    command(app, "reinstate")(reinstate)
    command(app, "erase")(erase)
    command(app, "erasures")(erasures)
