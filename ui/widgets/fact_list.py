"""Lines to know: a title, words beside it, and an icon where they want to be looked at."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from ui.theme import icons, tokens
from ui.theme.theme import colours
from ui.widgets.labels import label, restyle
from ui.words.joined import with_colon

TITLE_PX = 150
ICON_PX = 18


class FactLine(Struct, frozen=True):
    """One line. An empty icon leaves its place free."""

    words: str
    title: str = ""
    icon: str = ""
    tone: str = ""


class FactList(QWidget):
    """Shows lines, one under the other, their words in one column."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[FactLine, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(tokens.GAP_S)
        self._grid.setVerticalSpacing(tokens.GAP_S)
        self._grid.setColumnStretch(2, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def show_lines(self, lines: Sequence[FactLine]) -> None:
        if tuple(lines) == self._shown:
            return
        self._shown = tuple(lines)
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row, line in enumerate(self._shown):
            self._add(row, line)

    def _add(self, row: int, line: FactLine) -> None:
        top = Qt.AlignmentFlag.AlignTop
        if line.icon:
            self._grid.addWidget(_picture(line), row, 0, top)
        words = label(line.words, wrap=True)
        words.setAccessibleName(with_colon(line.title, line.words) if line.title else line.words)
        if line.tone:
            restyle(words, "tone", line.tone)
        if line.title:
            title = label(line.title, "muted", wrap=True)
            title.setFixedWidth(TITLE_PX)
            self._grid.addWidget(title, row, 1, top)
            self._grid.addWidget(words, row, 2, top)
        else:
            self._grid.addWidget(words, row, 1, 1, 2, top)


def _picture(line: FactLine) -> QLabel:
    c = colours()
    tone = {"ok": c.ok, "attention": c.attention, "refused": c.refused}.get(line.tone)
    picture = QLabel()
    picture.setFixedWidth(ICON_PX + tokens.GAP_XS)
    ink = tone.ink if tone is not None else c.muted
    picture.setPixmap(icons.pixmap(line.icon, ink, ICON_PX, inner=c.surface))
    return picture
