"""From a scanned code to a committed check-in with its badge ordered."""

from __future__ import annotations

from functools import partial
from random import Random

from kiosk.bench.figures import Figures, figures, times_of
from kiosk.bench.ground import SEED, Told, ground
from kiosk.bench.limits import bare_commit, bare_fsync
from kiosk.domain.commands import CheckIn

SCANS_MAX = 2_000
AGAIN = 200


def bench_scan(participants: int, told: Told) -> Figures:
    with ground(participants, told) as (desk, folder):
        codes = [hit.registration_code for hit in desk.people()]
        Random(SEED).shuffle(codes)  # noqa: S311 - an order, no secret

        def scan(code: str) -> None:
            desk.do(CheckIn(code))

        times = times_of(partial(scan, code) for code in codes[:SCANS_MAX])
        counts = desk.counts()
        assert counts.checked_in == len(times), counts
        again = times_of(partial(scan, code) for code in codes[: min(len(times), AGAIN)])
        limits = (bare_commit(folder), bare_fsync(folder))
        refused = figures("refused", again, participants=participants)
        return figures(
            "scan",
            times,
            participants=counts.participants,
            limits=limits,
            more={"refused_p50_ms": refused.p50_ms, "refused_p99_ms": refused.p99_ms},
        )
