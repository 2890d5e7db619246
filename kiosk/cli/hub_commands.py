"""Stations and their hub: joining, exchanging, and being a hub."""

from __future__ import annotations

import math
import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated, Any

import typer

from kiosk.cli.commanding import command
from kiosk.cli.terminal import Step, Terminal
from kiosk.domain.roles import DESK, ROLES
from kiosk.errors import KnownError
from kiosk.said import say
from kiosk.speech import told

if TYPE_CHECKING:
    from kiosk.hub.contacts import StationLine
    from kiosk.hub.serve import HubServer
    from kiosk.sync.courier import CourierState


def hub(
    terminal: Terminal,
    host: Annotated[str, typer.Option(help="The address to listen on; empty: all of them.")] = "",
    port: Annotated[int, typer.Option(help="The port to listen on.", min=0, max=65535)] = 8470,
    database: Annotated[
        str,
        typer.Option(help="postgresql://... for a large hub; else an encrypted file."),
    ] = "",
    name: Annotated[str, typer.Option(help="What this hub is called from now on.")] = "",
    role: Annotated[
        str, typer.Option(help=f"What the first station is for: {', '.join(ROLES)}.")
    ] = DESK,
    workers: Annotated[
        int,
        typer.Option(help="How many programs answer, with --database.", min=1, max=64),
    ] = 1,
    announce: Annotated[
        bool, typer.Option(help="Say on the local network where this hub is (mDNS).")
    ] = True,
) -> None:
    """Be the hub: let stations in, and exchange with them until Ctrl-C.

    More join codes, and how all stations stand, are on its page: open the address that it prints
    in a browser on this computer.
    """
    from kiosk.hub.serve import serve
    from kiosk.hub.workers import Work

    with terminal.desk(database=database) as desk:
        if workers > 1 and not desk.is_shared:
            raise KnownError(
                say(
                    "Several programs can share a database server only: name it with "
                    "--database postgresql://... A hub on this computer's own file is one "
                    "program."
                )
            )
        if name:
            desk.rename(name)
        has_event = desk.event() is not None
        desk.keep_backups()
        desk.keep_acts_short()
        desk.keep_set_times()

        def ready(server: HubServer) -> None:
            code = server.new_code(role) if has_event else ""
            _say_ready(terminal, server, desk.name, code)

        def works(server: HubServer) -> list[Work]:
            folders = [terminal.place / "workers" / str(number) for number in range(2, workers + 1)]
            return [Work(folder, database, server.listening) for folder in folders]

        serve(desk, host=host, port=port, on_ready=ready, announce=announce, works=works)


def _say_ready(terminal: Terminal, server: HubServer, name: str, code: str) -> None:
    offer = server.offer_of(code).text() if code else ""
    values = {
        "url": server.url,
        "page": server.page_url,
        "addresses": list(server.hosts),
        "port": server.port,
        "code": code,
        "offer": offer,
        "name": name,
    }
    first = server.hosts[0]
    address = f"[{first}]:{server.port}" if ":" in first else f"{first}:{server.port}"
    lines = [
        say("Hub “{name}” at {address}  (stop with Ctrl-C)", name=name, address=address),
        say("Its page, in a browser on this computer:  {url}", url=server.page_url),
        say("Let a station in:  kioskctl join {address} {code}", address=address, code=code)
        if code
        else say("It has no event yet, so no station can join. Import one first."),
    ]
    terminal.answer(values, lines)
    if offer and not terminal.as_json and sys.stdout.isatty():
        _show_qr(offer)


def _show_qr(offer: str) -> None:
    """Black on white, whatever the colours of the terminal are."""
    from rich.console import Console
    from rich.text import Text

    from kiosk.hub.offer_qr import as_blocks

    lines = as_blocks(offer)
    console = Console(file=sys.stdout, highlight=False)
    if console.width <= len(lines[0]):
        return  # a QR in broken lines helps nobody; the code above suffices
    console.print(told(say("Or scan this in the station's window, under Exchange:")))
    for line in lines:
        console.print(Text(line, style="black on bright_white"))


def join(
    terminal: Terminal,
    where: Annotated[
        str, typer.Argument(metavar="ADDRESS", help="The hub's address, or the text of its QR.")
    ],
    code: Annotated[
        str, typer.Argument(metavar="[CODE]", help="The one-time code; the QR holds it.")
    ] = "",
    name: Annotated[str, typer.Option(help="What this station is called from now on.")] = "",
) -> None:
    """Make this folder a station of a hub, and take over what the hub holds."""
    from kiosk.sync.courier import Courier

    with terminal.desk() as desk:
        if name:
            desk.rename(name)
        with terminal.progress(say("Taking over the event")) as step:
            courier = Courier(desk, listener=lambda state: _filling(state, step))
            try:
                courier.join(where, code)
                done = courier.exchange_now()
            finally:
                courier.stop()
        said = desk.status()
    if not done.in_step:
        terminal.note(say("Joined, and the first exchange goes on later: {why}", why=done.problem))
    terminal.answer(
        {"ok": True, "in_step": done.in_step, "received": done.received, "status": said},
        say(
            "“{station}” is a station of {hub} now, and holds %n people of {event}.",
            n=said.people,
            station=said.station,
            hub=said.hub,
            event=said.event_name or say("an event yet to come"),
            one="“{station}” is a station of {hub} now, and holds %n person of {event}.",
        ),
    )


def _filling(state: CourierState, step: Step) -> None:
    """How far a first filling has come: every entry is taken over, and then worked out."""
    at = state.filling
    if at is not None:
        receives = at.doing == "receiving"
        doing = say("Receiving the event") if receives else say("Working it out")
        left = "" if at.left_s is None else say(", {time} left", time=_minutes(at.left_s))
        step(at.done, at.total, f"{told(doing)}{told(left)}")


def _minutes(seconds: float) -> str:
    if seconds < 60:
        return say("less than a minute")
    return say("about %n minute(s)", n=math.ceil(seconds / 60))


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
    terminal.answer(
        values,
        say(
            "In step with the hub: {sent} sent, {received} received.",
            sent=done.sent,
            received=done.received,
        ),
    )


def stations(terminal: Terminal) -> None:
    """List the stations of this event: role, last contact with this hub, clock, revoked or not."""
    from kiosk.hub.answering import stations_of
    from kiosk.hub.contacts import Contacts

    with terminal.desk() as desk:
        lines = stations_of(desk, Contacts(desk))
    terminal.table(
        (say("Station"), say("Role"), say("Last contact"), say("Clock"), ""),
        [_station_cells(terminal, line) for line in lines],
    )
    values = {"stations": [_station_values(line) for line in lines]}
    terminal.answer(values, () if lines else say("No other station is known here."))


def revoke(
    terminal: Terminal,
    name: Annotated[str, typer.Argument(help="The station's name, as kioskctl stations shows it.")],
    yes: Annotated[bool, typer.Option("--yes", help="Without asking.")] = False,
) -> None:
    """Shut a lost, stolen or returned station out for good. While the hub runs: on its page."""
    from kiosk.hub import answering

    with terminal.desk() as desk:
        others = [line for line in desk.nodes() if line.node != desk.node and not line.revoked]
        named = [line for line in others if name in {line.name, line.node}]
        if len(named) > 1:
            ids = ", ".join(line.node for line in named)
            raise KnownError(
                say(
                    "%n stations are called {name}. Name one of: {ids}.",
                    n=len(named),
                    name=name,
                    ids=ids,
                )
            )
        if not named:
            raise KnownError(
                say("No station is called {name}. kioskctl stations lists them.", name=name)
            )
        if not yes and not terminal.confirm(
            say("Revoke “{name}” for good? It cannot be undone.", name=name)
        ):
            raise KnownError(say("Nothing was changed. Say --yes where nobody can answer."))
        answering.revoke(desk, named[0].node)
    terminal.answer(
        {"ok": True, "node": named[0].node},
        say(
            "“{name}” is revoked. The hub takes what it still has to give, once, and gives it "
            "nothing more. Seats that it holds stay with it.",
            name=named[0].name,
        ),
    )


def _station_cells(terminal: Terminal, line: StationLine) -> tuple[str, ...]:
    from kiosk.hub.console import clock_words

    state = say("revoked") if line.node.revoked else ""
    if line.contact is None:
        return line.node.name, line.node.role, say("never"), "", state
    when = datetime.fromtimestamp(line.contact.at_ms / 1000, UTC).astimezone(terminal.zone)
    clock = clock_words(line.contact.clock_offset_ms)
    return line.node.name, line.node.role, f"{when:%Y-%m-%d %H:%M}", clock, state


def _station_values(line: StationLine) -> dict[str, Any]:
    return {
        "node": line.node.node,
        "name": line.node.name,
        "role": line.node.role,
        "revoked": line.node.revoked,
        "last_contact_ms": line.contact.at_ms if line.contact else 0,
        "clock_offset_ms": line.contact.clock_offset_ms if line.contact else 0,
    }


def add_to(app: typer.Typer) -> None:
    command(app, "hub")(hub)
    command(app, "join")(join)
    command(app, "sync")(sync)
    command(app, "stations")(stations)
    command(app, "revoke")(revoke)
