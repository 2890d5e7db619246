"""Every shipped badge's code is read as it comes out of the printer, and after some hard use."""

from __future__ import annotations

from random import Random

import pytest

import badges
from tests.badges.code_readers import readers
from tests.badges.measure_reading import a_token, printed
from tests.badges.spoiling import SPOILINGS

LAYOUTS = [name for name in badges.layout_names() if printed(badges.load_layout(name), "K1", 203)]


def test_most_layouts_carry_a_code() -> None:
    assert len(LAYOUTS) > len(badges.layout_names()) / 2


@pytest.mark.parametrize("dpi", [203, 300, 600])
def test_the_code_of_each_layout_is_read_as_it_comes_out_of_the_printer(dpi: int) -> None:
    for name in LAYOUTS:
        text = a_token(Random(name))
        made = printed(badges.load_layout(name), text, dpi)
        assert made is not None, name
        picture, dots = made
        assert dots >= 3, name
        unread = [reader for reader, reads in readers().items() if not reads(picture, text)]
        assert len(unread) < 2, (name, dpi, unread)


@pytest.mark.parametrize("what", ["15 degrees", "perspective", "70 % scale"])
def test_a_badge_that_is_held_badly_is_read_by_the_best_reader(what: str) -> None:
    for name in LAYOUTS:
        random = Random(f"{name} {what}")
        text = a_token(random)
        made = printed(badges.load_layout(name), text, 203)
        assert made is not None
        seen = SPOILINGS[what](made[0], random)
        assert any(reads(seen, text) for reads in readers().values()), (name, what)
