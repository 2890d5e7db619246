"""Which words do not fit where they stand: python -m tests.ui.overflow [LANGUAGE...] [--size WxH].

Walks every scene of the gallery in each language and measures what can be seen.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)

from kiosk.catalogue import file_of, sentences_in
from ui.screens.designer.tools import PickBox
from ui.widgets.labels import OneLine

ARROW_PX = 40  # of a list that opens, with the theme's padding
SLACK_PX = 1  # layouts and fonts round differently
_MEASURED = (QPushButton, QRadioButton, QCheckBox, QComboBox)


def overflows(window: QWidget) -> Iterator[str]:
    """What is cut off in a window, as "class: text (has, needs)"."""
    for label in window.findChildren(QLabel):
        if label.isVisible() and label.text() and not isinstance(label, OneLine):
            yield from _label(label)
    for kind in _MEASURED:
        for control in window.findChildren(kind):
            if control.isVisible() and (isinstance(control, QComboBox) or control.text()):
                yield from _control(control)
    for field in window.findChildren(QLineEdit):
        words = field.placeholderText()
        if field.isVisible() and not field.text() and words:
            # Qt keeps 2 px on either side of the text, besides margins and what the style takes.
            room = field.contentsRect().width() - 2 * 2
            yield from _too_wide(field, words, room)
    for header in window.findChildren(QHeaderView):
        if header.isVisible():
            yield from _header(header)


def _label(label: QLabel) -> Iterator[str]:
    size = label.size()
    if label.wordWrap():
        needed = label.heightForWidth(size.width())
        if needed > size.height() + SLACK_PX and _is_seen_whole(label):
            yield _told(label, label.text(), size.height(), needed)
        yield from _longest_word(label)
    elif label.sizeHint().width() > size.width() + SLACK_PX:
        yield _told(label, label.text(), size.width(), label.sizeHint().width())


def _longest_word(label: QLabel) -> Iterator[str]:
    """A word that no line holds is painted past the edge."""
    for word in label.text().replace("\u200b", " ").split():
        if any(unicodedata.east_asian_width(char) == "W" for char in word):
            continue  # these scripts break between any two letters
        yield from _too_wide(label, word, label.contentsRect().width())


def _control(control: QWidget) -> Iterator[str]:
    if isinstance(control, PickBox):
        return  # ends in dots, and its hint has all of it
    if isinstance(control, QComboBox):  # it is as wide as its longest line likes to be
        text = control.currentText()
        needed = control.fontMetrics().horizontalAdvance(text) + ARROW_PX
    else:
        assert isinstance(control, QAbstractButton)
        text, needed = control.text(), control.sizeHint().width()
    if needed > control.width() + SLACK_PX:
        yield _told(control, text, control.width(), needed)


def _header(header: QHeaderView) -> Iterator[str]:
    for section in range(header.count()):
        text = str(header.model().headerData(section, header.orientation()) or "")
        room = header.sectionSize(section)
        if text and not header.isSectionHidden(section):
            needed = header.sectionSizeHint(section)
            if needed > room + SLACK_PX:
                yield _told(header, text, room, needed)


def _too_wide(widget: QWidget, words: str, room: int) -> Iterator[str]:
    needed = widget.fontMetrics().horizontalAdvance(words)
    if needed > room + SLACK_PX:
        yield _told(widget, words, room, needed)


def _is_seen_whole(widget: QWidget) -> bool:
    """Whether no scroll area would show the rest."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QAbstractScrollArea):
            whole = QRect(widget.mapTo(above, QPoint(0, 0)), widget.size())
            return above.rect().contains(whole)
        above = above.parentWidget()
    return True


def _told(widget: QWidget, text: str, has: int, needs: int) -> str:
    kind = widget.property("kind") or type(widget).__name__
    return f"{kind}: {text!r} ({has} px, needs {needs})"


@contextmanager
def elisions() -> Iterator[set[tuple[str, str]]]:
    """What painters cut with an ellipsis meanwhile: the text, and what is left of it."""
    cut: set[tuple[str, str]] = set()
    plain = QFontMetrics.elidedText

    def heard(metrics: QFontMetrics, text: str, *how: object) -> str:
        left: str = plain(metrics, text, *how)  # type: ignore[arg-type]
        if left != text:
            cut.add((text, left))
        return left

    QFontMetrics.elidedText = heard  # type: ignore[method-assign,assignment]
    try:
        yield cut
    finally:
        QFontMetrics.elidedText = plain  # type: ignore[method-assign]


@cache
def _forms_of(language: str) -> frozenset[str]:
    sentences = sentences_in(file_of(language)).values()
    return frozenset(form for forms in sentences for form in forms)


def problems(language: str, cut: set[tuple[str, str]]) -> Iterator[str]:
    """What does not fit on all that is shown now; of what was painted, only words of our own."""
    ours = _forms_of(language)
    for window in QApplication.topLevelWidgets():
        if window.isVisible():
            yield from overflows(window)
    for text, left in sorted(cut):
        if text in ours:  # a name may be longer than any line
            yield f"painted: {text!r} as {left!r}"
    cut.clear()


def walk(language: str, size: tuple[int, int]) -> Iterator[tuple[str, str]]:
    """Each scene and what does not fit on it, in a language."""
    from ui.dressing import dressed_application
    from ui.gallery.photographing import pictures

    dressed_application(lang=language, theme_name="light")
    with tempfile.TemporaryDirectory(prefix="rollcall-") as scratch, elisions() as cut:
        out = Path(scratch) / "out"
        out.mkdir()
        for name in pictures(out, Path(scratch), size=size):
            for problem in problems(language, cut):
                yield name, problem


def main() -> int:
    from kiosk.languages import SHIPPED

    parser = argparse.ArgumentParser(description="Name the words that do not fit.")
    parser.add_argument("languages", nargs="*", default=list(SHIPPED))
    parser.add_argument("--size", default="1280x800")
    given = parser.parse_args()
    width, _, height = given.size.partition("x")
    found = 0
    for language in given.languages:
        seen: dict[str, str] = {}
        for scene, problem in walk(language, (int(width), int(height))):
            seen.setdefault(problem, scene)
        for problem, scene in seen.items():
            print(f"{language} {scene}: {problem}", flush=True)
        found += len(seen)
    return min(found, 1)


if __name__ == "__main__":
    sys.exit(main())
