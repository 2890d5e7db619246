"""Finding hubs on the local network: names and addresses, which prove nothing by themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from kiosk.cli.commanding import command
from kiosk.cli.terminal import Terminal
from kiosk.said import say

if TYPE_CHECKING:
    from kiosk.sync.discovery import FoundHub


def find_hub(
    terminal: Terminal,
    seconds: Annotated[float, typer.Option(help="How long to listen.", min=0.5, max=60.0)] = 3.0,
    interface: Annotated[
        str, typer.Option(help="An address of this computer to listen at; empty: all of them.")
    ] = "",
) -> None:
    """List the hubs that announce themselves on this network.

    Anybody can announce a hub. Joining needs the code from the hub's own screen, which proves it.
    """
    from kiosk.sync.discovery import find_hubs

    found = find_hubs(seconds, interfaces=[interface] if interface else ())
    rows = [(hub.name, ", ".join(_places(hub)), hub.node) for hub in found]
    if not terminal.as_json and rows:
        terminal.table((say("Hub"), say("Address"), say("Node")), rows)
    advice = (
        say("Join one with the code on its screen:  kioskctl join ADDRESS CODE")
        if found
        else say(
            "No hub announces itself here. Some networks do not let computers see each other: "
            "type the address that the hub's screen shows."
        )
    )
    terminal.answer({"hubs": [_values(hub) for hub in found]}, advice)


def _places(hub: FoundHub) -> list[str]:
    return [url.removeprefix("https://") for url in hub.urls()]


def _values(hub: FoundHub) -> dict[str, Any]:
    return {
        "name": hub.name,
        "addresses": _places(hub),
        "node": hub.node,
        "event": hub.event,
        "pin": hub.pin,
    }


def add_to(app: typer.Typer) -> None:
    command(app, "find-hub")(find_hub)
