"""A page is drawn in the printer's dots, and by one thread as by several at once."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from badges import draw_badge, load_layout
from badges.samples import people
from kiosk.printing.raster import dots

DPI = 203
THREADS = 4
ROUNDS = 15


def test_badges_drawn_by_several_threads_at_once_are_each_their_own() -> None:
    layout = load_layout("a6-portrait")
    some = list(people())[:THREADS]
    alone = [(pdf := draw_badge(badge, layout), dots(pdf, DPI).tobytes()) for badge in some]

    def draw(number: int) -> bool:
        at = number % THREADS
        pdf, page = alone[at]
        return draw_badge(some[at], layout) == pdf and dots(pdf, DPI).tobytes() == page

    with ThreadPoolExecutor(THREADS) as pool:
        assert all(pool.map(draw, range(THREADS * ROUNDS)))
