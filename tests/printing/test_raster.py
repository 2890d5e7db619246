"""A page is drawn in the printer's dots, and by one thread as by several at once."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

from badges import draw_badge, load_layout
from badges.opened_pdf import opened_pdf
from badges.samples import people
from kiosk.printing.raster import dots

DPI = 203
THREADS = 4
ROUNDS = 15


def test_a_pdf_is_opened_only_when_the_one_before_is_closed() -> None:
    pdf = draw_badge(people()[0], load_layout("a6-portrait"))
    second = threading.Event()

    def open_second() -> None:
        with opened_pdf(pdf):
            second.set()

    with opened_pdf(pdf):
        thread = threading.Thread(target=open_second)
        thread.start()
        assert not second.wait(0.1)
    thread.join()
    assert second.is_set()


def test_badges_drawn_by_several_threads_at_once_are_each_their_own() -> None:
    layout = load_layout("a6-portrait")
    some = people()[:THREADS]
    alone = [(pdf := draw_badge(badge, layout), dots(pdf, DPI).tobytes()) for badge in some]

    def draw(number: int) -> bool:
        at = number % THREADS
        pdf, page = alone[at]
        return draw_badge(some[at], layout) == pdf and dots(pdf, DPI).tobytes() == page

    with ThreadPoolExecutor(THREADS) as pool:
        assert all(pool.map(draw, range(THREADS * ROUNDS)))
