"""The accreditation gate from a terminal."""

from __future__ import annotations

from typing import Annotated

import typer

from kiosk.cli.commanding import command
from kiosk.cli.desk_commands import Code, named_by
from kiosk.cli.terminal import Terminal
from kiosk.said import say


def accredit(
    terminal: Terminal,
    code: Code,
    state: Annotated[
        str, typer.Argument(metavar="STATE", help="accredited, not-accredited, document-missing.")
    ],
    because: Annotated[str, typer.Option(help="Why: the history keeps it.")],
    by: Annotated[str, typer.Option(metavar="NAME", help="Who answers for it.")],
) -> None:
    """Say how somebody's accreditation stands: whoever is not accredited gets no badge."""
    from kiosk.domain.commands import RecordAccreditation

    said = state.strip().casefold().replace("-", " ")
    with terminal.desk() as desk:
        who = named_by(desk, code)
        outcome = desk.do(RecordAccreditation(who, said, because, by), actor=terminal.actor)
        terminal.tell(
            outcome,
            say("{code}: {said}.", code=code, said=said),
            participant=who,
            accreditation=said,
        )


def add_to(app: typer.Typer) -> None:
    command(app, "accredit")(accredit)
