"""From a scanned code to a committed check-in with its badge ordered, and to the painted answer."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from random import Random

from kiosk.bench.figures import Figures, figures, percentile, rounded, times_of
from kiosk.bench.ground import SEED, Told, ground
from kiosk.bench.limits import bare_commit, bare_fsync
from kiosk.bench.starting import window_process
from kiosk.desk import Desk, open_desk
from kiosk.domain.commands import CheckIn
from kiosk.errors import KnownError

SCANS_MAX = 2_000
SHOWN_MAX = 200
AGAIN = 200
_SHOWN = re.compile(r"scan shown ([\d.]+) ms, all ([\d.]+) ms")


def bench_scan(participants: int, told: Told) -> Figures:
    with ground(participants, told) as (desk, folder):
        codes = [hit.registration_code for hit in desk.people()]
        Random(SEED).shuffle(codes)  # noqa: S311 - an order, no secret
        # Whoever has a note waits until a person has read it: that is no time of ours.
        codes = [code for code in codes if desk.with_unread_note(code) is None]
        shown_max = min(SHOWN_MAX, len(codes) // 2)
        in_window, codes = codes[:shown_max], codes[shown_max:]

        # First, while no badge waits for the printer: two thousand are ordered below.
        desk.close()
        shown, whole = _shown(folder, in_window)
        with open_desk(folder / "station") as desk:
            return _committed(desk, folder, codes, shown=shown, whole=whole)


def _committed(
    desk: Desk, folder: Path, codes: list[str], *, shown: list[float], whole: list[float]
) -> Figures:
    before = desk.counts()

    def scan(code: str) -> None:
        desk.do(CheckIn(code))

    times = times_of(partial(scan, code) for code in codes[:SCANS_MAX])
    counts = desk.counts()
    assert counts.checked_in == before.checked_in + len(times), counts
    again = times_of(partial(scan, code) for code in codes[: min(len(times), AGAIN)])
    refused = figures("refused", again, participants=counts.participants)
    return figures(
        "scan",
        times,
        participants=counts.participants,
        limits=(bare_commit(folder), bare_fsync(folder)),
        more={
            "refused_p50_ms": refused.p50_ms,
            "refused_p99_ms": refused.p99_ms,
            "shown_n": len(shown),
            **_spread("shown", shown),
            **_spread("card", whole),
        },
    )


def _spread(name: str, times: list[float]) -> dict[str, float]:
    ordered = sorted(times)
    return {
        f"{name}_p50_ms": rounded(percentile(ordered, 0.5)),
        f"{name}_p95_ms": rounded(percentile(ordered, 0.95)),
        f"{name}_p99_ms": rounded(percentile(ordered, 0.99)),
        f"{name}_max_ms": rounded(ordered[-1]),
    }


@contextmanager
def scanning_window(folder: Path, codes: list[str]) -> Iterator[subprocess.Popen[str]]:
    """The station's window, which scans one code after another; a line for each on its output."""
    wanted = folder / "codes.txt"
    wanted.write_text("\n".join(codes), encoding="ascii")
    command = [sys.executable, "-m", "ui.app", "--time-scan", str(wanted)]
    with window_process([*command, "--folder", str(folder / "station")]) as process:
        yield process


def shown_of(line: str) -> tuple[float, float] | None:
    """Milliseconds until the answer was painted and until the card was; None: another line."""
    match = _SHOWN.search(line)
    return (float(match[1]), float(match[2])) if match else None


def unanswered(found: int, wanted: int, *, program: str = "kiosk") -> KnownError:
    return KnownError(
        f"The window answered {found} of {wanted} scans. Try it by itself: {program} --time-scan "
        "FILE"
    )


def _shown(folder: Path, codes: list[str]) -> tuple[list[float], list[float]]:
    """The same in the window, one scan after another: until what became of it is painted, and
    until the whole card is."""
    with scanning_window(folder, codes) as process:
        assert process.stdout is not None
        found = [times for line in process.stdout if (times := shown_of(line))]
    if len(found) < len(codes):
        raise unanswered(len(found), len(codes))
    return [shown for shown, _ in found], [whole for _, whole in found]
