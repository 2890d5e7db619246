"""From a participant to a badge: the first single one, then many into one file."""

from __future__ import annotations

import multiprocessing
import os
import time
from functools import partial
from multiprocessing.connection import Connection
from pathlib import Path
from tempfile import TemporaryDirectory

from msgspec import Struct

from kiosk.bench.figures import Figures, figures, helpers_rss_mb, rss_mb, times_of
from kiosk.bench.ground import Told, fill
from kiosk.bench.limits import bare_page
from kiosk.desk import open_desk
from kiosk.domain.commands import IssueBatch
from kiosk.errors import KnownError

SINGLE = 200
CORES_MAX = 2

More = dict[str, float | int | str]


class Batch(Struct, frozen=True):
    """What one batch came to, in a program that had drawn one badge before."""

    per_s: float
    cpu_s: float  # of this program and of those that helped it
    memory_mb: float  # the most that they held, together
    size: int  # of the file, in bytes


def bench_badges(participants: int, told: Told) -> Figures:
    with TemporaryDirectory(prefix="rollcall-bench-") as name:
        folder = Path(name)
        with open_desk(folder / "station") as desk:
            fill(desk, folder / "lists", participants, told)
            people = [hit.participant for hit in desk.people()]
            first, warm = times_of(partial(desk.badge_pdf, one) for one in people[:2])
            times = times_of(partial(desk.badge_pdf, one) for one in people[:SINGLE])
            issued_ms = times_of([partial(desk.do, IssueBatch(tuple(people)))])[0]
        more: More = {
            "first_ms": round(first, 3),
            "first_warm_ms": round(warm, 3),
            "issued_ms": round(issued_ms, 1),
        }
        count = len(people)
        for cores in range(1, min(CORES_MAX, len(_cores())) + 1):
            found = _batch_on(folder, cores, count)
            more |= _said(found, "one_core" if cores == 1 else "two_cores")
        more["batch_mb"] = round(found.size / 1e6, 3)
        if count >= SINGLE:  # of fewer, the fonts outweigh the badges
            half = _batch_on(folder, 1, count // 2)
            further = count - count // 2
            more["bytes_a_further_badge"] = round((found.size - half.size) / further)
        return figures("badges", times, participants=count, limits=(bare_page(),), more=more)


def _said(batch: Batch, where: str) -> More:
    return {
        f"batch_per_s_{where}": round(batch.per_s, 1),
        f"batch_cpu_s_{where}": round(batch.cpu_s, 2),
        f"batch_memory_mb_{where}": round(batch.memory_mb, 1),
    }


def _cores() -> list[int]:
    """Those that we may use, where we can also choose among them; else one, whichever it is."""
    return sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_setaffinity") else [0]


def _batch_on(folder: Path, cores: int, count: int) -> Batch:
    """One batch in a new program, so that it finds nothing that another left in memory."""
    context = multiprocessing.get_context("spawn")
    results, theirs = context.Pipe(duplex=False)
    program = context.Process(target=draw_batch, args=(folder, cores, count, theirs))
    program.start()
    theirs.close()
    try:
        found: Batch = results.recv()
    except EOFError as error:
        raise KnownError("The program that drew a batch ended before it was done.") from error
    finally:
        program.join()
        results.close()
    return found


def draw_batch(folder: Path, cores: int, count: int, results: Connection) -> None:
    """Draw the badges of the first so many people of the station, on so many processors."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, _cores()[:cores])
    path = folder / "batch.pdf"
    with open_desk(folder / "station") as desk:
        people = [hit.participant for hit in desk.people()][:count]
        desk.badge_pdf(people[0])
        started, cpu = time.perf_counter(), _cpu_s()
        desk.batch_pdf(people, path)
        seconds, cpu_s = time.perf_counter() - started, _cpu_s() - cpu
    memory_mb = rss_mb() + (cores - 1) * helpers_rss_mb()
    results.send(Batch(len(people) / seconds, cpu_s, memory_mb, path.stat().st_size))


def _cpu_s() -> float:
    """Of this program, and of those that it started and that have ended."""
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system
