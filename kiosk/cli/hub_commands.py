"""Stations and their hub: joining, exchanging, and being a hub."""

from __future__ import annotations

from typing import Annotated

import typer

from kiosk.cli.commanding import command
from kiosk.cli.terminal import Terminal
from kiosk.errors import KnownError


def hub(
    terminal: Terminal,
    host: Annotated[str, typer.Option(help="The address to listen on; empty: all of them.")] = "",
    port: Annotated[int, typer.Option(help="The port to listen on.", min=0, max=65535)] = 8470,
    database: Annotated[
        str,
        typer.Option(help="postgresql://... for a large hub; else an encrypted file."),
    ] = "",
    name: Annotated[str, typer.Option(help="What this hub is called from now on.")] = "",
) -> None:
    """Be the hub: let stations in, and exchange with them until Ctrl-C.

    Its page is at the address that it prints; a new join code is shown there, on this computer.
    """
    from kiosk.hub.serve import HubServer, serve

    with terminal.desk(database=database) as desk:
        if name:
            desk.rename(name)
        event = desk.event()

        def ready(server: HubServer) -> None:
            code = server.new_code() if event else ""
            values = {"url": server.url, "port": server.port, "code": code, "name": desk.name}
            lines = [
                f"Hub “{desk.name}” at {server.url}  (stop with Ctrl-C)",
                f"Let a station in:  kioskctl join http://THIS-COMPUTER:{server.port} {code}"
                if code
                else "It has no event yet, so no station can join. Import one first.",
            ]
            terminal.answer(values, lines)

        serve(desk, host=host, port=port, on_ready=ready)


def join(
    terminal: Terminal,
    url: Annotated[str, typer.Argument(metavar="URL", help="The hub's address, as it shows it.")],
    code: Annotated[str, typer.Argument(metavar="CODE", help="The one-time code it shows.")],
    name: Annotated[str, typer.Option(help="What this station is called from now on.")] = "",
) -> None:
    """Make this folder a station of a hub, and take over what the hub holds."""
    from kiosk.sync.courier import Courier

    with terminal.desk() as desk:
        if name:
            desk.rename(name)
        courier = Courier(desk)
        try:
            courier.join(url, code)
            done = courier.exchange_now()
        finally:
            courier.stop()
        said = desk.status()
    if not done.in_step:
        terminal.note(f"Joined, and the first exchange goes on later: {done.problem}")
    terminal.answer(
        {"ok": True, "in_step": done.in_step, "received": done.received, "status": said},
        f"“{said.station}” is a station of {said.hub} now, and holds {said.people} people of "
        f"{said.event_name or 'an event yet to come'}.",
    )


def sync(terminal: Terminal) -> None:
    """Exchange with the hub once, until neither has anything new for the other."""
    from kiosk.sync.courier import Courier

    with terminal.desk() as desk:
        courier = Courier(desk)
        try:
            done = courier.exchange_now()
        finally:
            courier.stop()
    values = {"in_step": done.in_step, "sent": done.sent, "received": done.received}
    if not done.in_step:
        raise KnownError(done.problem)
    terminal.answer(values, f"In step with the hub: {done.sent} sent, {done.received} received.")


def add_to(app: typer.Typer) -> None:
    command(app, "hub")(hub)
    command(app, "join")(join)
    command(app, "sync")(sync)
