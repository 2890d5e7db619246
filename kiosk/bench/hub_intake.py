"""How many entries a second a hub takes, and what hundreds of quiet stations cost it."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from msgspec import Struct

from kiosk.bench import ground
from kiosk.bench.figures import Figures, figures, rounded
from kiosk.bench.hub_process import HubProcess
from kiosk.bench.light_station import LightStation
from kiosk.desk import open_desk
from kiosk.domain import facts as f
from kiosk.domain.entries import Stamp
from kiosk.domain.exchange import MESSAGE_ENTRIES_MAX, PAGE_BYTES_MAX, PAGE_ENTRIES_MAX, Page
from kiosk.log import log
from kiosk.store.store import Store

CODES_A_TIME = 40
POLL_EVERY_S = 2.0
ASKERS = 8  # threads; each asks for many stations in turn
PAGES_A_MESSAGE = MESSAGE_ENTRIES_MAX // PAGE_ENTRIES_MAX
Told = Callable[[int, int], None]


class Work(Struct, frozen=True):
    """What the hub is given to do."""

    entries: int  # in all
    senders: int  # stations that bring them at the same time
    askers: int  # stations that ask every two seconds, afterwards
    poll_s: float  # for so long


def join_many(hub: HubProcess, count: int, told: Told) -> list[LightStation]:
    """So many enrolled stations, each with a connection of its own."""
    stations: list[LightStation] = []
    while len(stations) < count:
        for code in hub.codes(min(CODES_A_TIME, count - len(stations))):
            station = LightStation(f"Desk {len(stations) + 1}")
            station.join(hub.url, code)
            stations.append(station)
            told(len(stations), count)
    return stations


def written_by(
    station: LightStation,
    people: Sequence[str],
    entries: int,
    folder: Path,
    *,
    together: int = PAGE_ENTRIES_MAX,
    count_max: int = PAGE_ENTRIES_MAX,
) -> list[Page]:
    """What a desk wrote: check-ins, chained, in pages. `together`: how many one mark signs; one for
    each act where people came one after another. `count_max`: of a page."""
    folder.mkdir()
    store = Store(folder)
    try:
        store.create()
        event = bytes.fromhex(station.event_id)
        writer = log.Writer(store, station.key, event=event, branch=station.branch)
        now_ms = station.now_ms()
        facts = [
            (f.CheckedIn(people[number % len(people)], "code"), Stamp(now_ms + number, 0))
            for number in range(entries)
        ]
        for start in range(0, entries, together):
            part = facts[start : start + together]
            writer.append(part, clock_ms=now_ms, actor="Kim")
        return _pages(store, station, entries, count_max=count_max)
    finally:
        store.close()


def _pages(store: Store, station: LightStation, entries: int, *, count_max: int) -> list[Page]:
    pages: list[Page] = []
    after = 0
    while after < entries:
        page = log.page(store, station.branch, after, count_max=count_max, bytes_max=PAGE_BYTES_MAX)
        pages.append(page)
        after = page.mark.seq
    return pages


def take_all(stations: Sequence[LightStation], pages: Sequence[list[Page]]) -> float:
    """Seconds until the hub has committed what all of these have, each sending by itself."""

    def send(station: LightStation, mine: list[Page]) -> None:
        for start in range(0, len(mine), PAGES_A_MESSAGE):
            answer = station.ask(bytes(32), tuple(mine[start : start + PAGES_A_MESSAGE]))
            assert not answer.refused, answer.refused

    threads = [
        threading.Thread(target=send, args=pair) for pair in zip(stations, pages, strict=True)
    ]
    started_s = time.perf_counter()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return time.perf_counter() - started_s


def poll_quietly(hub: HubProcess, stations: Sequence[LightStation], seconds: float) -> float:
    """The part of one core that the hub computes while all of these ask it every two seconds."""
    digest = stations[0].ask(bytes(32)).digest
    ends_s = time.monotonic() + seconds

    def ask(mine: Sequence[LightStation]) -> None:
        due_s = time.monotonic()
        while time.monotonic() < ends_s:
            for station in mine:
                due_s += POLL_EVERY_S / len(mine)
                time.sleep(max(0.0, due_s - time.monotonic()))
                answer = station.ask(digest)
                assert answer.digest == digest
                asked.append(1)

    asked: list[int] = []
    parts = [stations[number::ASKERS] for number in range(min(ASKERS, len(stations)))]
    threads = [threading.Thread(target=ask, args=(part,)) for part in parts]
    begun_s, cpu_s = time.monotonic(), hub.cpu_s()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    wall_s, computed_s = time.monotonic() - begun_s, hub.cpu_s() - cpu_s
    # Were we frozen for a while, fewer were asked: what a full number of questions would have cost.
    wanted = len(stations) / POLL_EVERY_S * wall_s
    return computed_s / wall_s * max(1.0, wanted / max(1, len(asked)))


def bench_hub(
    participants: int,
    told: Told,
    *,
    work: Work,
    database: str = "",
) -> Figures:
    """`database`: where the hub keeps its data; empty: in an encrypted file, as stations do."""
    with TemporaryDirectory(prefix="rollcall-bench-") as name:
        folder = Path(name)
        with open_desk(folder / "hub", database=database) as desk:
            ground.fill(desk, folder / "lists", participants, lambda *_: None)
            people = [hit.participant for hit in desk.people()]
        with HubProcess(folder / "hub", database) as hub:
            stations = join_many(hub, max(work.senders, work.askers), told)
            try:
                return _measured(hub, stations, people, work=work, folder=folder)
            finally:
                for station in stations:
                    station.close()


def _measured(
    hub: HubProcess,
    stations: Sequence[LightStation],
    people: Sequence[str],
    *,
    work: Work,
    folder: Path,
) -> Figures:
    senders = stations[: work.senders]
    each = work.entries // work.senders
    pages = [
        written_by(station, people, each, folder / f"sender-{number}")
        for number, station in enumerate(senders)
    ]
    taken = [page for mine in pages for page in mine]
    cpu_s = hub.cpu_s()
    started_s = time.perf_counter()
    acknowledged_s = take_all(senders, pages)
    while not hub.is_folded():
        time.sleep(0.01)
    folded_s = time.perf_counter() - started_s
    cpu_s = hub.cpu_s() - cpu_s
    entries = each * work.senders
    size = sum(entry.size_bytes for page in taken for entry in page.entries)
    quiet = poll_quietly(hub, stations[: work.askers], work.poll_s) if work.askers else 0.0
    more: dict[str, float | int | str] = {
        "entries": entries,
        "megabytes": rounded(size / 1e6),
        "acknowledged_s": rounded(acknowledged_s),
        "acknowledged_per_s": rounded(entries / acknowledged_s),
        "folded_too_s": rounded(folded_s),
        "folded_too_per_s": rounded(entries / folded_s),
        "hub_cpu_us_an_entry": rounded(cpu_s / entries * 1e6),
        "askers": work.askers,
        "core_for_askers": rounded(quiet),
    }
    return figures("hub", [acknowledged_s * 1000], participants=len(people), more=more)
