"""Large numbers, the day as bars, and who is here by category and by region."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.screens.overview.chart import BarChart
from ui.screens.overview.view import Figure, OverviewView, ShareView
from ui.theme import tokens
from ui.widgets.labels import label, restyle
from ui.widgets.page import Page
from ui.widgets.placeholder import Placeholder
from ui.widgets.share_bar import ShareBar
from ui.words import translate

FIGURES = 5


class FigureCard(QFrame):
    """One large number, what it counts, and one more line."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._number = label(kind="number")
        self._words = label(wrap=True)
        self._more = label(kind="caption", wrap=True)
        self._bar = ShareBar()
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.GAP_L, tokens.GAP_M, tokens.GAP_L, tokens.GAP_M)
        column.setSpacing(tokens.GAP_XS)
        for part in (self._number, self._words, self._bar, self._more):
            column.addWidget(part)
        column.addStretch(1)

    @property
    def number(self) -> str:
        return self._number.text()

    def show_figure(self, figure: Figure) -> None:
        self._number.setText(figure.number)
        restyle(self._number, "tone", figure.tone)
        self._words.setText(figure.words)
        self._more.setText(figure.more)
        self._more.setVisible(bool(figure.more))
        self._bar.setVisible(figure.percent >= 0)
        self._bar.show_percent(max(0, figure.percent))


class ShareList(QFrame):
    """A line for each group, with a bar."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._lines: list[tuple[QLabel, ShareBar, QLabel]] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(tokens.GAP_M)
        self._grid.setVerticalSpacing(tokens.GAP_XS)
        self._grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.GAP_L, tokens.GAP_M, tokens.GAP_L, tokens.GAP_M)
        column.setSpacing(tokens.GAP_S)
        column.addWidget(label(title, "section"))
        column.addLayout(self._grid)
        column.addStretch(1)

    def bar_names(self) -> list[str]:
        """What each line says to whoever does not see it."""
        return [bar.accessibleName() for _, bar, _ in self._lines]

    def show_shares(self, shares: Sequence[ShareView]) -> None:
        while len(self._lines) > len(shares):
            for part in self._lines.pop():
                self._grid.removeWidget(part)
                part.hide()
                part.deleteLater()
        while len(self._lines) < len(shares):
            line = (label(), ShareBar(), label(kind="muted"))
            for place, widget in enumerate(line):
                self._grid.addWidget(widget, len(self._lines), place)
            self._lines.append(line)
        for (name, bar, words), share in zip(self._lines, shares, strict=True):
            name.setText(share.name)
            words.setText(share.words)
            bar.show_percent(share.percent)
            bar.setAccessibleName(f"{share.name}: {share.words}")


class OverviewScreen(Page):
    """Shows what it is given."""

    def __init__(self) -> None:
        super().__init__(translate("overview", "Overview"), "")
        self.cards = [FigureCard() for _ in range(FIGURES)]
        figures = QHBoxLayout()
        figures.setSpacing(tokens.GAP_M)
        for card in self.cards:
            figures.addWidget(card, 1)
        self.chart = BarChart()
        self._today = label(kind="muted")
        day = QFrame()
        day.setProperty("kind", "card")
        column = QVBoxLayout(day)
        column.setContentsMargins(tokens.GAP_L, tokens.GAP_M, tokens.GAP_L, tokens.GAP_S)
        column.addWidget(label(translate("overview", "Today, in steps of ten minutes"), "section"))
        column.addWidget(self._today)
        column.addWidget(self.chart)
        self.categories = ShareList(translate("overview", "By category"))
        self.regions = ShareList(translate("overview", "By region"))
        groups = QHBoxLayout()
        groups.setSpacing(tokens.GAP_M)
        groups.addWidget(self.categories, 1)
        groups.addWidget(self.regions, 1)
        self._whole = QWidget()
        inside = QVBoxLayout(self._whole)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(tokens.GAP_M)
        inside.addLayout(figures)
        inside.addWidget(day)
        inside.addLayout(groups)
        self._nothing = Placeholder()
        self._nothing.say(
            "overview",
            translate("overview", "No event yet"),
            translate("overview", "Import an event (F8), or join a hub (F7)."),
        )
        self.body.addWidget(self._whole)
        self.body.addWidget(self._nothing, 100)
        self.body.addStretch(1)
        self.show_nothing()

    def show_nothing(self) -> None:
        self._whole.hide()
        self._nothing.show()

    def show_overview(self, view: OverviewView) -> None:
        self.say(view.sentence)
        for card, figure in zip(self.cards, view.figures, strict=True):
            card.show_figure(figure)
        self.chart.show_bars(view.bars, view.bars_words)
        self.chart.setVisible(bool(view.bars))
        self._today.setText(view.bars_words)
        self._today.setVisible(not view.bars)
        self.categories.show_shares(view.categories)
        self.regions.show_shares(view.regions)
        self._nothing.hide()
        self._whole.show()
