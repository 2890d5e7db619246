"""The tokens hold what they promise: readable, and told apart without colour."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage

from kiosk.domain.categories import contrast
from ui.theme import icons
from ui.theme.tokens import THEMES, Colours

# As WCAG 2.2 asks for text: 1.4.3, and 1.4.6 where a theme says high contrast.
TEXT_CONTRAST_MIN = {"light": 4.5, "dark": 4.5, "contrast": 7.0}

themes = pytest.mark.parametrize("colours", list(THEMES.values()), ids=list(THEMES))


@themes
def test_text_is_readable_on_everything_it_stands_on(colours: Colours) -> None:
    pairs = [
        (colours.text, colours.canvas),
        (colours.text, colours.surface),
        (colours.text, colours.accent_soft),
        (colours.text, colours.sunken),
        (colours.rail_text, colours.rail_hover),
        (colours.muted, colours.canvas),
        (colours.muted, colours.surface),
        (colours.muted, colours.sunken),
        (colours.muted, colours.accent_soft),
        (colours.on_accent, colours.accent),
        (colours.on_accent, colours.accent_hover),
        (colours.on_accent, colours.accent_pressed),
        (colours.accent_ink, colours.surface),
        (colours.on_disabled, colours.disabled),
        (colours.rail_text, colours.rail),
        (colours.on_rail_active, colours.rail_active),
    ]
    for tone in (colours.ok, colours.attention, colours.refused, colours.calm):
        pairs += [(tone.on_fill, tone.fill), (tone.ink, tone.soft), (tone.ink, colours.surface)]
    for ink, ground in pairs:
        assert contrast(ink, ground) >= TEXT_CONTRAST_MIN[colours.name], (ink, ground)


@themes
def test_verdicts_differ_in_brightness_too(colours: Colours) -> None:
    fills = [colours.ok.fill, colours.attention.fill, colours.refused.fill]
    for i, one in enumerate(fills):
        for other in fills[i + 1 :]:
            assert contrast(one, other) >= 1.4, (one, other)


@themes
def test_focus_and_edges_can_be_seen(colours: Colours) -> None:
    assert contrast(colours.focus, colours.surface) >= 3
    assert contrast(colours.line_strong, colours.surface) >= 3


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
