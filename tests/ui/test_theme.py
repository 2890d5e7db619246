"""The tokens hold what they promise: readable, and told apart without colour."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage

from ui.theme import figures, icons
from ui.theme.tokens import THEMES, Colours

themes = pytest.mark.parametrize("colours", list(THEMES.values()), ids=list(THEMES))


@themes
def test_text_is_readable_on_everything_it_stands_on(colours: Colours) -> None:
    for pair, found in figures.text_pairs(colours):
        assert found >= figures.TEXT_MIN[colours.name], pair


@themes
def test_focus_and_edges_can_be_seen_and_verdicts_differ_in_brightness(colours: Colours) -> None:
    for pair, found in figures.edge_pairs(colours):
        assert found >= figures.EDGE_MIN, pair
    for pair, found in figures.fill_pairs(colours):
        assert found >= figures.FILL_MIN, pair


def test_the_three_verdict_icons_have_three_shapes(app: object) -> None:
    shapes = {_shape(icons.pixmap(name, "#000000", 24).toImage()) for name in _TONES}
    assert len(shapes) == len(_TONES)


_TONES = ("ok", "attention", "refused")


def _shape(image: QImage) -> bytes:
    return bytes(
        QColor(image.pixelColor(x, y)).alpha() > 127
        for y in range(image.height())
        for x in range(image.width())
    )
