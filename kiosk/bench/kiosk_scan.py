"""From a code that somebody shows a kiosk to the page with their name, painted."""

from __future__ import annotations

import sys
from random import Random

from kiosk.bench.figures import Figures, figures, percentile, rounded
from kiosk.bench.ground import SEED, Told, ground
from kiosk.bench.scan import shown_of, unanswered
from kiosk.bench.starting import window_process

CODES = 50
GOAL_MS = 100.0


def bench_kiosk(participants: int, told: Told) -> Figures:
    """`CODES` valid codes one after another in a kiosk's window, each visit ended before the next.
    A code that no page answers is a fault."""
    with ground(participants, told) as (desk, folder):
        codes = [hit.registration_code for hit in desk.people()]
        count = len(codes)
        Random(SEED).shuffle(codes)  # noqa: S311 - an order, no secret
        desk.close()
        wanted = folder / "codes.txt"
        wanted.write_text("\n".join(codes[:CODES]), encoding="ascii")
        command = [sys.executable, "-m", "ui.app", "--self-service", "--unlocked"]
        command += ["--time-scan", str(wanted), "--folder", str(folder / "station")]
        with window_process(command) as process:
            assert process.stdout is not None
            found = [times for line in process.stdout if (times := shown_of(line))]
    if len(found) < min(CODES, count):
        raise unanswered(len(found), min(CODES, count), program="kiosk --self-service")
    shown, whole = ([one[at] for one in found] for at in (0, 1))
    return figures(
        "kiosk",
        shown,
        participants=count,
        more={
            "max_ms": rounded(max(shown)),
            f"above_{GOAL_MS:g}_ms": sum(one > GOAL_MS for one in shown),
            "badge_p50_ms": rounded(percentile(sorted(whole), 0.5)),
            "badge_max_ms": rounded(max(whole)),
        },
    )
