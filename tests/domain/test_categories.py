"""Categories are told apart by letter, by word and by colour, each alone."""

from __future__ import annotations

import itertools
import math

import pytest

from kiosk.domain.categories import (
    BY_CODE,
    DEFAULTS,
    Category,
    _linear,
    category_code,
    category_of,
    contrast,
)

# Machado, Oliveira and Fernandes (2009), full severity, for linear RGB.
_VISIONS = {
    "normal": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    "no red": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "no green": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
}
# A difference of 2.3 is just noticed side by side; badges are seen one at a time, across a hall.
DIFFERENCE_MIN = 15.0


def _seen(colour: str, vision: str) -> tuple[float, float, float]:
    """The colour in CIE Lab, as somebody with that vision sees it."""
    plain = [_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5)]
    matrix = _VISIONS[vision]
    red, green, blue = (
        min(1.0, max(0.0, sum(a * b for a, b in zip(row, plain, strict=True)))) for row in matrix
    )
    x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505
    y = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089
    fx, fy, fz = (t ** (1 / 3) if t > 0.008856 else 7.787 * t + 16 / 116 for t in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


def test_there_are_at_least_twelve_categories_with_letters_and_words_of_their_own() -> None:
    assert len(DEFAULTS) >= 12
    for what in ("code", "letter", "word", "colour"):
        assert len({getattr(category, what) for category in DEFAULTS}) == len(DEFAULTS), what


@pytest.mark.parametrize("category", DEFAULTS, ids=lambda category: category.code)
def test_text_on_every_colour_is_readable(category: Category) -> None:
    assert contrast(category.ink, category.colour) >= 4.5


@pytest.mark.parametrize("vision", _VISIONS)
def test_every_two_colours_differ_for_people_who_see_less_of_them(vision: str) -> None:
    for one, other in itertools.combinations(DEFAULTS, 2):
        apart = math.dist(_seen(one.colour, vision), _seen(other.colour, vision))
        assert apart >= DIFFERENCE_MIN, (one.code, other.code, apart)


def test_a_category_that_nobody_defined_is_the_same_everywhere_and_like_no_other() -> None:
    made_up = category_of("Youth Envoy")
    assert made_up == category_of("youth_envoy")
    assert (made_up.letter, made_up.word) == ("YO", "Youth envoy")
    assert made_up.letter not in {category.letter for category in DEFAULTS}
    assert contrast(made_up.ink, made_up.colour) >= 4.5
    assert category_of("").word == "Participant"


def test_an_event_may_set_its_own() -> None:
    own = {"delegate": Category("delegate", "D", "Member", "#004400")}
    assert category_of("Delegate", own).word == "Member"
    assert category_of("mayor", own) is BY_CODE["mayor"]


def test_a_category_is_found_however_it_is_written() -> None:
    assert category_code(" Guest of-Honour ") == "guest_of_honour"
