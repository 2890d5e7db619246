"""The program `kioskctl`: its commands, gathered from the files that hold a group each."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli import (
    accreditation_commands,
    bench_command,
    bundle_commands,
    bus_commands,
    conflict_commands,
    delegation_commands,
    demo_command,
    desk_commands,
    doctor_command,
    door_commands,
    event_commands,
    exceptions_commands,
    find_hub_command,
    handover_command,
    hub_commands,
    import_command,
    interests_commands,
    items_commands,
    kiosk_commands,
    layout_commands,
    log_commands,
    meetings_commands,
    organiser_commands,
    overview_command,
    partition_command,
    photo_commands,
    place_card_commands,
    print_commands,
    protocol_commands,
    register_commands,
    replacing_commands,
    restore_command,
    simulate_command,
    staff_commands,
    walk_in_command,
    wording_commands,
)
from kiosk.cli.commanding import FolderOption, JsonOption
from kiosk.cli.help_language import SpeakingGroup
from kiosk.cli.terminal import Terminal

app = typer.Typer(
    name="kioskctl",
    cls=SpeakingGroup,
    help="Rollcall from a terminal. Every command takes --folder DIR (or KIOSK_FOLDER) and --json.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)

GROUPS = (
    import_command,
    handover_command,
    interests_commands,
    items_commands,
    kiosk_commands,
    meetings_commands,
    photo_commands,
    desk_commands,
    exceptions_commands,
    overview_command,
    accreditation_commands,
    walk_in_command,
    register_commands,
    replacing_commands,
    event_commands,
    print_commands,
    place_card_commands,
    layout_commands,
    hub_commands,
    find_hub_command,
    bundle_commands,
    organiser_commands,
    bus_commands,
    delegation_commands,
    protocol_commands,
    door_commands,
    conflict_commands,
    log_commands,
    restore_command,
    doctor_command,
    demo_command,
    bench_command,
    simulate_command,
    staff_commands,
    partition_command,
    wording_commands,
)
for group in GROUPS:
    group.add_to(app)


@app.callback()
def with_options(
    ctx: typer.Context,
    folder: FolderOption = None,
    json: JsonOption = False,
    lang: Annotated[
        str, typer.Option("--lang", metavar="L", help="The language of what is said, as ko.")
    ] = "",
) -> None:
    # The language was taken from the whole line before (help_language): this only names the option.
    ctx.obj = Terminal(Path(folder) if folder is not None else None, json)


def main() -> None:
    """What the installed program starts."""
    if getattr(sys, "frozen", False):
        # A program in one piece is also what its helpers are started from.
        from multiprocessing import freeze_support

        freeze_support()
    for stream in (sys.stdout, sys.stderr):
        # A terminal that cannot show a letter shows another one: no name may stop a command.
        stream.reconfigure(errors="replace")  # type: ignore[union-attr]
    app()
