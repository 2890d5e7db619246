"""Several processes draw one batch: the file is the same, and one that dies is made up for."""

from __future__ import annotations

import io
import multiprocessing
import os
import signal
from collections.abc import Callable, Iterator
from itertools import cycle
from pathlib import Path

import pytest
from msgspec.structs import replace
from PIL import Image

from badges import Badge, Layout, draw_badges, load_layout
from badges.book import BadgeBook
from badges.crew import Crew
from badges.layout import Image as Picture
from badges.layout_table import Area
from badges.papers import papers
from tests.badges.conftest import token

DPI = 300
HELPED_MIN = 40  # badges that a helper drew
BADGES_MAX = 6000  # a helper that is not there by then never comes


def batch(people: list[Badge], count: int) -> Iterator[Badge]:
    for number, person in zip(range(count), cycle(people), strict=False):
        yield replace(person, qr_text=token(number), table=f"Table {number // 13}")


def alone(badges: list[Badge], layout: Layout, *, start: int = 1) -> bytes:
    out = io.BytesIO()
    draw_badges(badges, layout, out, dpi=DPI, start=start)
    return out.getvalue()


def together(
    people: list[Badge],
    layout: Layout,
    *,
    start: int = 1,
    disturb: Callable[[Crew, int], None] = lambda crew, number: None,
) -> tuple[list[Badge], bytes, Crew]:
    """As many badges as it takes until a helper has drawn some of them."""
    given: list[Badge] = []
    with Crew(layout, dpi=DPI, helpers=1) as crew:

        def until_helped() -> Iterator[Badge]:
            for number, badge in enumerate(batch(people, BADGES_MAX)):
                disturb(crew, number)
                given.append(badge)
                yield badge
                if crew.helped >= HELPED_MIN or crew.lost:
                    return

        book = BadgeBook(layout, dpi=DPI)
        for drawn in crew.draw(papers(until_helped(), layout, start=start)):
            book.take(drawn)
    return given, book.finish(), crew


def photographed(people: list[Badge]) -> list[Badge]:
    """Everybody with a picture of their own."""
    found = []
    for number, person in enumerate(people):
        file = io.BytesIO()
        Image.new("RGB", (8, 10), (number * 7 % 256, 40, 90)).save(file, "PNG")
        found.append(replace(person, photo=file.getvalue()))
    return found


@pytest.mark.parametrize("name", ["a6-portrait", "a4-8x90x55", "butterfly-82x203", "table-list"])
def test_a_batch_that_several_processes_draw_is_the_same_to_the_byte(
    people: list[Badge], name: str
) -> None:
    layout = load_layout(name)
    given, content, crew = together(people, layout, start=4)
    assert crew.helped >= HELPED_MIN
    assert not crew.lost
    assert content == alone(given, layout, start=4)


def test_pictures_that_another_process_met_are_in_the_file_once(
    people: list[Badge], small: Layout
) -> None:
    place = Picture(Area(2, 2, 20, 25), field="photo")
    layout = replace(small, parts=(*small.parts, place))
    given, content, crew = together(photographed(people), layout)
    assert crew.helped >= HELPED_MIN
    assert content == alone(given, layout)
    assert content.count(b"/Subtype /Image") == len(people)


def test_what_a_process_had_that_was_killed_is_drawn_all_the_same(
    people: list[Badge], small: Layout
) -> None:
    def kill_at_work(crew: Crew, number: int) -> None:
        if crew.helped and not crew.lost and crew.pids:
            os.kill(crew.pids[0], signal.SIGTERM)

    given, content, crew = together(people, small, disturb=kill_at_work)
    assert crew.lost == 1
    assert crew.pids == ()
    assert content == alone(given, small)


def test_a_process_that_never_comes_up_is_said_and_missed_by_nobody(
    people: list[Badge], small: Layout
) -> None:
    def kill_at_once(crew: Crew, number: int) -> None:
        if number == 0:
            os.kill(crew.pids[0], signal.SIGTERM)

    given, content, crew = together(people, small, disturb=kill_at_once)
    assert (crew.lost, crew.helped) == (1, 0)
    assert content == alone(given, small)


def test_progress_is_told_in_order_and_comes_to_all(
    people: list[Badge], small: Layout, tmp_path: Path
) -> None:
    told: list[int] = []
    wanted = list(batch(people, 100))
    report = draw_badges(wanted, small, tmp_path / "all.pdf", helpers=1, progress=told.append)
    assert told == sorted(told)
    assert told[-1] == report.badges == 100
    assert report.helpers_lost == 0
    assert not multiprocessing.active_children()


def test_giving_up_ends_the_other_processes_and_leaves_no_file(
    people: list[Badge], small: Layout, tmp_path: Path
) -> None:
    def enough(done: int) -> None:
        if done >= 40:
            raise KeyboardInterrupt

    path = tmp_path / "all.pdf"
    with pytest.raises(KeyboardInterrupt):
        draw_badges(batch(people, 1000), small, path, helpers=2, progress=enough)
    assert not multiprocessing.active_children()
    assert not list(tmp_path.iterdir())
