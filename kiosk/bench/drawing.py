"""From a participant to a badge: the first single one, then many into one file."""

from __future__ import annotations

import time
from functools import partial

from kiosk.bench.figures import Figures, figures, times_of
from kiosk.bench.ground import Told, ground
from kiosk.bench.limits import bare_page

SINGLE = 200


def bench_badges(participants: int, told: Told) -> Figures:
    with ground(participants, told) as (desk, folder):
        people = [hit.participant for hit in desk.people()]
        first = times_of([partial(desk.badge_pdf, people[0])])[0]
        times = times_of(partial(desk.badge_pdf, who) for who in people[:SINGLE])
        path = folder / "batch.pdf"
        started = time.perf_counter()
        desk.batch_pdf(people, path)
        seconds = time.perf_counter() - started
        return figures(
            "badges",
            times,
            participants=len(people),
            limits=(bare_page(),),
            more={
                "first_ms": round(first, 3),
                "batch_per_s": round(len(people) / seconds, 1),
                "batch_mb": round(path.stat().st_size / 1e6, 3),
            },
        )
