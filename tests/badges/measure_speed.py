"""Says how fast badges are drawn on one core; run by hand."""

from __future__ import annotations

import csv
import io
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

from msgspec.structs import replace

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from badges import draw_badge, draw_badges, layout_names, load_layout
from tests.badges.conftest import PEOPLE, badge_of, token

BATCH = 1000
COLD = """
import sys, time
sys.path.insert(0, {path!r})
started = time.perf_counter()
from tests.badges.conftest import PEOPLE, badge_of
from badges import draw_badge, load_layout
import csv
imported = time.perf_counter()
people = [badge_of(row, n) for n, row in enumerate(csv.DictReader(PEOPLE.open(encoding="utf-8")))]
first = time.perf_counter()
draw_badge(people[2], load_layout("a6-portrait"))
done = time.perf_counter()
print(f"import {{(imported - started) * 1e3:.0f}} ms,", end=" ")
print(f"first badge (Korean) {{(done - first) * 1e3:.0f}} ms")
"""


def main() -> None:
    with PEOPLE.open(encoding="utf-8", newline="") as file:
        people = [badge_of(row, number) for number, row in enumerate(csv.DictReader(file))]
    cold = COLD.format(path=sys.path[0])
    print(
        "cold:",
        subprocess.run(
            [sys.executable, "-c", cold], check=True, text=True, capture_output=True
        ).stdout.strip(),
    )
    # Different names and codes each time, so that no cache makes the figures look better.
    many = [
        replace(people[at % len(people)], family_name=f"Ng{at}", qr_text=token(at))
        for at in range(BATCH)
    ]
    for name in layout_names():
        layout = load_layout(name)
        singles = []
        for badge in many[:100]:
            started = time.perf_counter()
            draw_badge(replace(badge, qr_text=badge.qr_text[::-1]), layout)
            singles.append((time.perf_counter() - started) * 1e3)
        out = io.BytesIO()
        started = time.process_time()
        draw_badges(many, layout, out)
        seconds = time.process_time() - started
        size = len(out.getvalue())
        print(f"{name}: single {median(singles):.1f} ms, worst {max(singles):.1f} ms;", end=" ")
        print(f"batch of {BATCH}: {BATCH / seconds:.0f} a second,", end=" ")
        print(f"{size / BATCH / 1000:.2f} KB each with fonts")


if __name__ == "__main__":
    main()
