"""After a long outage: stations that were away bring everything they did, until all hold all."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk.bench import ground
from kiosk.bench.figures import Figures, figures, rounded
from kiosk.bench.ground import Told
from kiosk.bench.hub_process import HubProcess
from kiosk.bench.station_process import Held, StationProcess
from kiosk.desk import open_desk
from kiosk.errors import KnownError

LOOK_EVERY_S = 0.02
HUB_S_MAX = 600.0


def bench_healing(
    participants: int, told: Told, *, stations: int = 4, acts: int = 10_000, database: str = ""
) -> Figures:
    """`database`: where the hub keeps its data; empty: in an encrypted file, as stations do."""
    with TemporaryDirectory(prefix="rollcall-bench-") as name, ExitStack() as stack:
        folder = Path(name)
        with open_desk(folder / "hub", database=database) as hub_desk:
            ground.fill(hub_desk, folder / "lists", participants, told)
        hub = stack.enter_context(HubProcess(folder / "hub", database))
        desks = [
            stack.enter_context(StationProcess(folder / f"station-{n}", f"Desk {n}"))
            for n in range(1, stations + 1)
        ]
        for desk, code in zip(desks, hub.codes(stations), strict=True):
            desk.join(hub.url, code)
        wanted: dict[str, int] = {}
        for number, desk in enumerate(desks):
            held = desk.act(acts, seed=number)
            wanted |= {branch: max(seq, wanted.get(branch, 0)) for branch, seq in held.items()}
            told(number + 1, stations)
        return _heal(hub, desks, wanted, acts=acts, people=participants)


def _heal(
    hub: HubProcess, desks: list[StationProcess], wanted: dict[str, int], *, acts: int, people: int
) -> Figures:
    started_s, hub_cpu_s = time.monotonic(), hub.cpu_s()
    for desk in desks:
        desk.exchange_until(wanted)
    hub_stored_s = _until(lambda: hub.holds(wanted)) - started_s
    hub_folded_s = _until(hub.is_folded) - started_s
    hub_cpu_s = hub.cpu_s() - hub_cpu_s
    held: list[Held] = [desk.held() for desk in desks]
    folded_s = max(hub_folded_s, *(one.folded_s - started_s for one in held))
    digests = [desk.settle() for desk in desks]
    # The last to come in step may have brought a settling of seats: once more for the others.
    digests = [desk.settle() for desk in desks]
    if any(one != hub.digests() for one in digests):
        raise KnownError("The stations' tables are not the hub's.")
    entries = len(desks) * acts
    intakes = entries * len(desks)  # on the hub all; on each station those of the others
    cpu_s = hub_cpu_s + sum(one.cpu_s for one in held)
    return figures(
        "healing",
        [folded_s * 1000],
        participants=people,
        more={
            "stations": len(desks),
            "entries": entries,
            "hub_holds_all_s": rounded(hub_stored_s),
            "hub_folded_s": rounded(hub_folded_s),
            "stations_hold_all_s": rounded(max(one.stored_s for one in held) - started_s),
            "everywhere_s": rounded(folded_s),
            "hub_cpu_s": rounded(hub_cpu_s),
            "stations_cpu_s": rounded(sum(one.cpu_s for one in held)),
            "cpu_us_an_intake": rounded(cpu_s / intakes * 1e6),
        },
    )


def _until(true: Callable[[], bool]) -> float:
    """When it first was so."""
    ends_s = time.monotonic() + HUB_S_MAX
    while not true():
        if time.monotonic() > ends_s:
            raise TimeoutError("the measured hub does not get there")
        time.sleep(LOOK_EVERY_S)
    return time.monotonic()
