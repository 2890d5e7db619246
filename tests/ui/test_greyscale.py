"""Every outcome is told from every other without its colour: on the desk's panel, at the door."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.domain.outcomes import Verdict
from ui.dressing import dressed_application
from ui.screens.door.lamp import Lamp
from ui.screens.door.view import LampView
from ui.theme import figures, tokens
from ui.widgets.verdict_panel import VerdictPanel
from ui.words.verdicts import headline, tone_of

# The offscreen platform says so of every window with a smallest size; it is no fault of ours.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

ROOT = Path(__file__).resolve().parents[2]
PANEL, LAMP = (880, 92), (480, 360)
EVERY = 11  # of so many points one is looked at
# Of 255: what is told apart in a poor print of a screenshot, and how much of it has to be so.
STEP_MIN, SHARE_MIN = 24, 0.004
BRIGHTNESS_STEP_MIN = 20  # between the fills of two tones


@pytest.fixture(params=list(tokens.THEMES))
def theme(request: pytest.FixtureRequest, app: QApplication) -> Iterator[str]:
    dressed_application(lang="en", theme_name=request.param)
    yield request.param
    dressed_application(lang="en", theme_name="light")


def panel(verdict: Verdict) -> QWidget:
    made = VerdictPanel()
    made.show_verdict(tone_of(verdict), headline(verdict), "Anna Maria Rossi, Milan")
    return made


def lamp(verdict: Verdict) -> QWidget:
    made = Lamp()
    made.show_lamp(LampView(tone_of(verdict), headline(verdict), name="Anna Maria Rossi"))
    return made


def grey(made: QWidget, size: tuple[int, int]) -> bytes:
    made.resize(*size)
    image = made.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    made.deleteLater()
    lines = bytes(image.constBits())
    wide = image.bytesPerLine()
    return b"".join(lines[at : at + image.width()] for at in range(0, len(lines), wide))


def share_that_differs(one: bytes, other: bytes) -> float:
    assert len(one) == len(other)
    return sum(abs(a - b) >= STEP_MIN for a, b in zip(one, other, strict=True)) / len(one)


@pytest.mark.parametrize(("make", "size"), [(panel, PANEL), (lamp, LAMP)], ids=["panel", "lamp"])
def test_every_outcome_looks_unlike_every_other_in_a_greyscale_picture(
    theme: str, make: Callable[[Verdict], QWidget], size: tuple[int, int]
) -> None:
    pictures = {verdict: grey(make(verdict), size)[::EVERY] for verdict in Verdict}
    # The commonest value of a picture is its fill.
    fills = {verdict: max(set(seen), key=seen.count) for verdict, seen in pictures.items()}
    for one, other in combinations(Verdict, 2):
        share = share_that_differs(pictures[one], pictures[other])
        assert share >= SHARE_MIN, (theme, one, other, share)
        if tone_of(one) != tone_of(other):
            step = abs(fills[one] - fills[other])
            assert step >= BRIGHTNESS_STEP_MIN, (theme, one, other, step)


def test_every_outcome_has_words_of_its_own_in_every_language(app: QApplication) -> None:
    for path in sorted((ROOT / "ui" / "translations").glob("*.qm")):
        translator = QTranslator()
        assert translator.load(str(path))
        words = [
            translator.translate("verdict", headline(verdict)) or headline(verdict)
            for verdict in Verdict
        ]
        assert len(words) == len(set(words)), path.name


def test_the_figures_in_the_manual_are_those_of_the_tokens() -> None:
    written = (ROOT / "docs" / "contrast.md").read_text("utf-8")
    assert written == figures.page(), "python -m ui.theme.figures > docs/contrast.md"
