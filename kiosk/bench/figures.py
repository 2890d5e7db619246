"""What a measurement comes to: percentiles, a rate, memory, and the machine's own limit."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from msgspec import Struct, field

_T = 1000.0


class Limit(Struct, frozen=True):
    """What the machine alone takes for the part that no program can save."""

    what: str
    p50_ms: float
    p99_ms: float


class Figures(Struct, frozen=True):
    """One measurement. Times are milliseconds; what does not fit is left out."""

    bench: str
    participants: int
    n: int
    p50_ms: float
    p95_ms: float
    p99_ms: float
    per_s: float
    rss_mb: float
    limits: tuple[Limit, ...] = ()
    ratio: float | None = None  # our median to the median of the first limit
    more: dict[str, float | int | str] = field(default_factory=dict)


def percentile(sorted_times: Sequence[float], part: float) -> float:
    """The nearest rank: a time that was really measured."""
    assert sorted_times
    return sorted_times[min(len(sorted_times) - 1, int(len(sorted_times) * part))]


def times_of(acts: Iterable[Callable[[], object]]) -> list[float]:
    """How long each act takes, in milliseconds, in the order of doing."""
    found: list[float] = []
    for act in acts:
        started = time.perf_counter()
        act()
        found.append((time.perf_counter() - started) * _T)
    return found


def limit_of(what: str, times_ms: Sequence[float]) -> Limit:
    ordered = sorted(times_ms)
    return Limit(what, rounded(percentile(ordered, 0.5)), rounded(percentile(ordered, 0.99)))


def figures(
    bench: str,
    times_ms: Sequence[float],
    *,
    participants: int,
    limits: tuple[Limit, ...] = (),
    more: dict[str, float | int | str] | None = None,
) -> Figures:
    ordered = sorted(times_ms)
    median = percentile(ordered, 0.5)
    return Figures(
        bench=bench,
        participants=participants,
        n=len(ordered),
        p50_ms=rounded(median),
        p95_ms=rounded(percentile(ordered, 0.95)),
        p99_ms=rounded(percentile(ordered, 0.99)),
        per_s=rounded(len(ordered) * _T / max(1e-9, sum(ordered))),
        rss_mb=rss_mb(),
        limits=limits,
        ratio=rounded(median / limits[0].p50_ms) if limits and limits[0].p50_ms else None,
        more=more or {},
    )


def rounded(value: float) -> float:
    """Three digits after the point: a microsecond is more than any of these clocks can tell."""
    return round(value, 3)


def rss_mb() -> float:
    """The most memory that this process had so far; 0 where the system does not say."""
    return _peak_mb("RUSAGE_SELF")


def resident_mb(pid: int) -> float:
    """What another process holds in memory now; 0 where the system has no /proc."""
    try:
        said = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    except OSError:
        return 0.0
    held = next((line for line in said.splitlines() if line.startswith("VmRSS:")), "VmRSS: 0 kB")
    return round(int(held.split()[1]) / 1024, 1)


def helpers_rss_mb() -> float:
    """The most that any process had that we started and that has ended; 0 where there is none."""
    return _peak_mb("RUSAGE_CHILDREN")


def _peak_mb(whose: str) -> float:
    try:
        import resource
    except ImportError:  # Windows
        return 0.0
    import sys

    peak = resource.getrusage(getattr(resource, whose)).ru_maxrss
    return round(peak / (1024 * 1024 if sys.platform == "darwin" else 1024), 1)
