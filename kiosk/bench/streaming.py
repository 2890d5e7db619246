"""Scans in the window of a large event while what others did streams in from the hub."""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk.bench.figures import Figures, figures, percentile, resident_mb, rounded
from kiosk.bench.ground import Told
from kiosk.bench.hub_intake import join_many, written_by
from kiosk.bench.hub_process import HubProcess
from kiosk.bench.joining import set_up
from kiosk.bench.light_station import LightStation
from kiosk.bench.scan import scanning_window, shown_of, unanswered
from kiosk.bench.station_process import StationProcess
from kiosk.desk import open_desk
from kiosk.domain.exchange import LIVE_PAGE_ENTRIES, Page
from kiosk.errors import KnownError

SCANS = 200
SCAN_EVERY_S = 0.32  # as the window's clock scans (ui/scan_clock.py), with its answer
ENTRIES_A_PERSON = 2.4  # who they are, how to reach them, what they need: nothing happened yet


def bench_stream(participants: int, told: Told, *, entries: int, keep: str = "") -> Figures:
    """`keep`: a folder where the hub's log is left, or found from the run before."""
    with TemporaryDirectory(prefix="rollcall-bench-") as name:
        folder = Path(name)
        hub_folder = Path(keep or name) / "hub"
        set_up(hub_folder, participants, int(participants * ENTRIES_A_PERSON), told)
        with open_desk(hub_folder) as desk:
            hits = [hit for hit in desk.people() if not hit.checked_in]
        elsewhere = [hit.participant for hit in hits[: min(entries, len(hits) // 2)]]
        codes = [hit.registration_code for hit in hits[len(elsewhere) :][:SCANS]]
        with HubProcess(hub_folder) as hub:
            with StationProcess(folder / "station", "Desk 1") as station:
                station.join(hub.url, *hub.codes(1))
            (other,) = join_many(hub, 1, lambda *_: None)
            try:
                # As a desk sends what it does, act after act, with a mark for each.
                pages = written_by(
                    other,
                    elsewhere,
                    entries,
                    folder / "other",
                    together=1,
                    count_max=LIVE_PAGE_ENTRIES,
                )
                found = _scanned_meanwhile(folder, codes, other, pages)
            finally:
                other.close()
        return _figures(folder, found, other, people=len(hits), entries=entries)


class _Stream(threading.Thread):
    """Brings the hub page after page, spread over the time that the scans take."""

    def __init__(self, other: LightStation, pages: Sequence[Page], over_s: float) -> None:
        super().__init__(name="stream", daemon=True)
        self._other = other
        self._pages = pages
        self._pause_s = over_s / max(1, len(pages))
        self.problem = ""

    def run(self) -> None:
        for page in self._pages:
            answer = self._other.ask(bytes(32), (page,))
            if answer.refused:
                self.problem = str(answer.refused)
                return
            time.sleep(self._pause_s)


def _scanned_meanwhile(
    folder: Path, codes: list[str], other: LightStation, pages: Sequence[Page]
) -> dict[str, list[float]]:
    """Milliseconds until each answer and each card was painted; megabytes, before and after."""
    stream = _Stream(other, pages, over_s=len(codes) * SCAN_EVERY_S * 0.8)
    found: dict[str, list[float]] = {"shown": [], "card": [], "rss_mb": []}
    with scanning_window(folder, codes) as process:
        assert process.stdout is not None
        for times in filter(None, map(shown_of, process.stdout)):
            if not found["shown"]:
                stream.start()
            for name, ms in zip(("shown", "card"), times, strict=True):
                found[name].append(ms)
            found["rss_mb"].append(resident_mb(process.pid))
    if len(found["shown"]) < len(codes):
        raise unanswered(len(found["shown"]), len(codes))
    stream.join()
    if stream.problem:
        raise KnownError(f"The hub refused what was sent: {stream.problem}")
    return found


def _figures(
    folder: Path, found: dict[str, list[float]], other: LightStation, *, people: int, entries: int
) -> Figures:
    with open_desk(folder / "station") as desk:
        held = next((head.seq for b, head in desk.heads().items() if b == other.branch), 0)
    card = sorted(found["card"])
    return figures(
        "stream",
        found["shown"],
        participants=people,
        more={
            "streamed": entries,
            "held_in_the_end": held,
            "shown_max_ms": rounded(max(found["shown"])),
            "card_p50_ms": rounded(percentile(card, 0.5)),
            "card_p99_ms": rounded(percentile(card, 0.99)),
            "window_rss_first_mb": rounded(found["rss_mb"][0]),
            "window_rss_most_mb": rounded(max(found["rss_mb"])),
        },
    )
