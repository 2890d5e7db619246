"""One station in full: what is known of it, where a copied disk parts, and what may be done."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from ui.screens.stations.detail_view import DetailView
from ui.screens.stations.fork_view import ForkView
from ui.theme import tokens
from ui.widgets.fact_list import FactLine, FactList
from ui.widgets.labels import label, restyle
from ui.words import translate


class DetailCard(QFrame):
    """Shows the chosen station; asks to shut it out or to write it off."""

    revoke_asked = Signal(str)
    write_off_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._node = ""
        self._name = label(kind="title", wrap=True)
        self._band, self._band_words = _band()
        self._fork = ForkPanel()
        self._lines = FactList()
        self._hint = label(kind="caption", wrap=True)
        self.revoke = QPushButton(translate("stations", "Shut out"))
        self.revoke.clicked.connect(self._revoke)
        self.write_off = QPushButton(translate("stations", "Write off"))
        self.write_off.clicked.connect(self._write_off)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.GAP_XL, tokens.GAP_L, tokens.GAP_XL, tokens.GAP_L)
        column.setSpacing(tokens.GAP_S)
        top = QHBoxLayout()
        top.setSpacing(tokens.GAP_S)
        top.addWidget(self._name, 1)
        top.addWidget(self.revoke)
        top.addWidget(self.write_off)
        column.addLayout(top)
        column.addWidget(self._hint)
        column.addWidget(self._band)
        column.addWidget(self._fork)
        column.addWidget(self._lines)

    def show_station(self, view: DetailView) -> None:
        self._node = view.node
        self._name.setText(view.name)
        self._lines.show_lines(
            [FactLine(line.words, line.title, tone=line.tone) for line in view.lines]
        )
        self._band_words.setText(view.band)
        restyle(self._band, "band", view.tone or "calm")
        self._band.setVisible(bool(view.band))
        self._fork.show_fork(view.fork)
        self._hint.setText(view.hint)
        self._hint.setVisible(bool(view.hint))
        for button, may, words in (
            (self.revoke, view.may_revoke, translate("stations", "Shut “{name}” out")),
            (self.write_off, view.may_write_off, translate("stations", "Write “{name}” off")),
        ):
            button.setVisible(may)
            button.setAccessibleName(words.format(name=view.name))

    def _revoke(self) -> None:
        self.revoke_asked.emit(self._node)

    def _write_off(self) -> None:
        self.write_off_asked.emit(self._node)


class ForkPanel(QFrame):
    """Two stories of one station, side by side, and what to do."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("band", "refused")
        self._headline = label(kind="strong", wrap=True)
        self._to_do = FactList()
        self._sides = [(label(kind="section"), label(wrap=True)) for _ in range(2)]
        row = QHBoxLayout()
        row.setSpacing(tokens.GAP_XL)
        for title, words in self._sides:
            side = QVBoxLayout()
            side.setSpacing(1)
            side.addWidget(title)
            side.addWidget(words)
            row.addLayout(side, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.GAP_L, tokens.GAP_M, tokens.GAP_L, tokens.GAP_M)
        column.setSpacing(tokens.GAP_S)
        column.addWidget(self._headline)
        column.addLayout(row)
        column.addWidget(self._to_do)
        self.hide()

    def show_fork(self, fork: ForkView | None) -> None:
        self.setVisible(fork is not None)
        if fork is None:
            return
        self._headline.setText(fork.headline)
        for (title, words), side in zip(self._sides, fork.sides, strict=True):
            title.setText(side.title)
            words.setText(side.words)
        steps = [FactLine(f"{number}. {step}") for number, step in enumerate(fork.to_do, start=1)]
        self._to_do.show_lines(steps)


def _band() -> tuple[QFrame, QLabel]:
    band = QFrame()
    band.setProperty("band", "calm")
    words = label(wrap=True)
    column = QVBoxLayout(band)
    column.setContentsMargins(tokens.GAP_L, tokens.GAP_M, tokens.GAP_L, tokens.GAP_M)
    column.addWidget(words)
    return band, words
