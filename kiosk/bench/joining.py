"""An empty station joins the hub of a large event: from the code to tables that are in step."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk.bench import ground, large_log
from kiosk.bench.figures import Figures, figures, rounded
from kiosk.bench.ground import Told
from kiosk.desk import open_desk
from kiosk.errors import KnownError
from kiosk.sync.courier import Courier
from kiosk.sync.snapshot import Filled

ENTRIES_A_PERSON = 10
LISTED = 10  # people of the small list that sets the event up
_CODE = re.compile(r"kioskctl join (\S+) (\S+)")


def bench_join(participants: int, told: Told, *, entries: int = 0, keep: str = "") -> Figures:
    """`keep`: a folder where the hub's log is left, or found from the run before."""
    wanted = entries or participants * ENTRIES_A_PERSON
    with TemporaryDirectory(prefix="rollcall-bench-") as name:
        hub_folder = Path(keep or name) / "hub"
        started = time.perf_counter()
        set_up(hub_folder, participants, wanted, told)
        set_up_s = time.perf_counter() - started
        with _hub(hub_folder) as (address, code), open_desk(Path(name) / "station") as station:
            courier = Courier(station)
            try:
                filled, times = _join(courier, address, code)
                in_step_s = sum(times.values())
            finally:
                courier.stop()
            held = sum(head.seq for head in station.heads().values())
            digests, people = station.digests(), station.counts().participants
        with open_desk(hub_folder) as hub:
            # The hub let the station in and leased it seats since: all of that is here too.
            if hub.digests() != digests:
                raise KnownError("The station's tables are not the hub's. Keep both folders.")
    return _figures(filled, times, in_step_s, people=people, held=held, set_up_s=set_up_s)


def set_up(folder: Path, participants: int, entries: int, told: Told) -> None:
    """The hub's log, by real appends in bulk; left as it is where it stands already."""
    if folder.exists():
        return
    with open_desk(folder) as desk:
        ground.fill(desk, folder / "lists", LISTED, lambda *_: None)
        large_log.fill(desk, participants=participants, entries=entries, told=told)


def _join(courier: Courier, address: str, code: str) -> tuple[Filled, dict[str, float]]:
    started = time.perf_counter()
    courier.join(address, code)
    joined = time.perf_counter()
    done = courier.exchange_now()
    ended = time.perf_counter()
    if not done.in_step or courier.filled is None:
        raise KnownError(f"The station did not come in step: {done.problem or 'no filling'}")
    filled = courier.filled
    phases = filled.waited_s + filled.verified_s + filled.stored_s + filled.folded_s
    times = {"join_s": joined - started, "filling_s": phases}
    return filled, times | {"tail_s": ended - joined - phases}


@contextmanager
def _hub(folder: Path) -> Iterator[tuple[str, str]]:
    """The hub as a program of its own, as it runs at a venue."""
    command = [sys.executable, "-c", "from kiosk.cli import main; main()"]
    command += ["--folder", str(folder), "hub", "--host", "127.0.0.1", "--port", "0"]
    command += ["--no-announce"]
    environment = {**os.environ, "ROLLCALL_KEYRING": "off", "PYTHONUNBUFFERED": "1"}
    process = subprocess.Popen(  # noqa: S603 - our own program
        command, stdout=subprocess.PIPE, text=True, env=environment
    )
    assert process.stdout is not None
    try:
        yield next((found[1], found[2]) for line in process.stdout if (found := _CODE.search(line)))
    finally:
        process.terminate()
        process.communicate()


def _figures(filled: Filled, times: dict[str, float], total_s: float, **known: float) -> Figures:
    phases = {
        "waited_for_hub_s": filled.waited_s,
        "verified_s": filled.verified_s,
        "stored_s": filled.stored_s,
        "folded_s": filled.folded_s,
        **times,
        "total_s": total_s,
        "set_up_s": known["set_up_s"],
    }
    more: dict[str, float | int | str] = {name: rounded(value) for name, value in phases.items()}
    more |= {"entries": int(known["held"]), "filled": filled.entries}
    return figures("join", [total_s * 1000], participants=int(known["people"]), more=more)
