"""Accounts of the staff in a terminal. Whoever may open the data folder may keep them here."""

from __future__ import annotations

import getpass
import sys
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.cli.commanding import command
from kiosk.cli.terminal import Terminal
from kiosk.domain.staff_rules import ROLES
from kiosk.errors import KnownError
from kiosk.said import say
from kiosk.speech import told

if TYPE_CHECKING:
    from kiosk.desk import Desk
    from kiosk.domain.staff import StaffLine

NameArgument = Annotated[str, typer.Argument(help="As kioskctl staff list shows it.")]


def staff_list(terminal: Terminal) -> None:
    """List who has an account, in which role, and whose PIN is locked here."""
    with terminal.desk() as desk:
        lines = desk.staff()
    terminal.answer(
        {"staff": lines}, "" if lines else say("No accounts: nobody is asked who they are.")
    )
    if lines:
        rows = [(line.name, line.role, _standing(line)) for line in lines]
        terminal.table((say("name"), say("role"), say("standing")), rows)


def staff_add(
    terminal: Terminal,
    name: Annotated[str, typer.Argument(help="As it is shown and written beside every act.")],
    role: Annotated[str, typer.Option(help=f"One of {', '.join(ROLES)}.")] = "desk",
) -> None:
    """Make an account; the PIN is asked for, or read from standard input.

    The first one is an administrator's, and from then on every window asks who is there."""
    from kiosk.domain.commands import AddStaff

    with terminal.desk() as desk:
        outcome = desk.do(AddStaff(name, role, _new_pin()), actor=terminal.actor)
        terminal.tell(
            outcome,
            say("{name} has an account as {role}.", name=name, role=role),
            name=name,
            role=role,
        )


def staff_role(
    terminal: Terminal,
    name: NameArgument,
    role: Annotated[str, typer.Argument(help=f"One of {', '.join(ROLES)}.")],
) -> None:
    """Give somebody another role."""
    from kiosk.domain.commands import GiveRole

    with terminal.desk() as desk:
        outcome = desk.do(GiveRole(_named(desk, name), role), actor=terminal.actor)
        terminal.tell(
            outcome, say("{name} is {role} now.", name=name, role=role), name=name, role=role
        )


def staff_pin(terminal: Terminal, name: NameArgument) -> None:
    """Give somebody a new PIN; it is asked for, or read from standard input."""
    from kiosk.domain.commands import GivePin

    with terminal.desk() as desk:
        outcome = desk.do(GivePin(_named(desk, name), _new_pin()), actor=terminal.actor)
        terminal.tell(outcome, say("{name} has a new PIN.", name=name), name=name)


def staff_off(
    terminal: Terminal,
    name: NameArgument,
    on: Annotated[bool, typer.Option("--on", help="Switch it on again.")] = False,
) -> None:
    """Switch an account off: it can sign in nowhere after the next exchange."""
    from kiosk.domain.commands import SwitchStaff

    with terminal.desk() as desk:
        outcome = desk.do(SwitchStaff(_named(desk, name), on), actor=terminal.actor)
        done = (
            say("The account of {name} is switched on.", name=name)
            if on
            else say("The account of {name} is switched off.", name=name)
        )
        terminal.tell(outcome, done, name=name, on=on)


def staff_unlock(terminal: Terminal, name: NameArgument) -> None:
    """Let a PIN be tried again that was wrong too often at this station."""
    with terminal.desk() as desk:
        desk.unlock(_named(desk, name))
        terminal.answer({"ok": True, "name": name}, say("{name} may try the PIN again.", name=name))


def _named(desk: Desk, name: str) -> str:
    wanted = name.strip().casefold()
    found = [line.account for line in desk.staff() if line.name.casefold() == wanted]
    if len(found) != 1:
        raise KnownError(
            say("Nobody called {name} has an account. List them: kioskctl staff list.", name=name)
        )
    return found[0]


def _new_pin() -> str:
    """Never an argument: those stand in the list of processes and in the shell's history."""
    if not sys.stdin.isatty():
        return sys.stdin.readline().strip()
    pin = getpass.getpass(told(say("PIN: ")))
    if getpass.getpass(told(say("Once more: "))) != pin:
        raise KnownError(say("These were two different PINs. Nothing was changed."))
    return pin


def _standing(line: StaffLine) -> str:
    standing = [] if line.is_on else [say("switched off")]
    standing += [say("locked here")] if line.locked_out else []
    standing += [say("needs a new PIN: a lost station may know it")] if line.weakened else []
    return ", ".join(map(told, standing))


def add_to(app: typer.Typer) -> None:
    group = typer.Typer(help="Accounts of the staff: who may do what.", no_args_is_help=True)
    command(group, "list")(staff_list)
    command(group, "add")(staff_add)
    command(group, "role")(staff_role)
    command(group, "pin")(staff_pin)
    command(group, "off")(staff_off)
    command(group, "unlock")(staff_unlock)
    app.add_typer(group, name="staff")
