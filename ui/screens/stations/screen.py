"""All stations in a table, the chosen one in full, and the questions before what is final."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from ui.models.table import Cell, TableRow
from ui.screens.stations.detail_card import DetailCard
from ui.screens.stations.held_panel import HeldPanel
from ui.screens.stations.view import LineView, StationsView
from ui.widgets.asking_page import AskingPage
from ui.widgets.placeholder import Placeholder
from ui.widgets.table import Table
from ui.words import translate

ROWS_MAX = 7  # further ones are scrolled to


class StationsScreen(AskingPage):
    """Says which station is meant, and what a person answered."""

    revoke_asked = Signal(str)
    write_off_asked = Signal(str)
    release_asked = Signal()
    accounts_asked = Signal()

    def __init__(self) -> None:
        table = Table(
            translate("stations", "Stations of this event"), _headings(), rows_max=ROWS_MAX
        )
        super().__init__(translate("stations", "Stations"), table)
        self._view = StationsView("", None, (), ())
        self.accounts = QPushButton(translate("stations", "Accounts of the staff"))
        self.accounts.setToolTip("Ctrl+F10")
        self.accounts.clicked.connect(self.accounts_asked)
        self.buttons.addWidget(self.accounts)
        self.table.chosen.connect(self._choose)
        self.detail = DetailCard()
        self.detail.revoke_asked.connect(self.revoke_asked)
        self.detail.write_off_asked.connect(self.write_off_asked)
        self._nothing = Placeholder()
        self._nothing.say(
            "desk",
            translate("stations", "No station yet"),
            translate("stations", "Import an event (F8), or join a hub (F7)."),
        )
        self.held = HeldPanel()
        self.held.release_asked.connect(self.release_asked)
        for part in (self.held, self.question, self.holder, self.detail):
            self.body.addWidget(part)
        self.body.addWidget(self._nothing, 100)  # alone, it stands in the middle
        self.body.addStretch(1)
        self.setFocusProxy(self.table)
        self.show_stations(self._view)

    def show_stations(self, view: StationsView) -> None:
        self._view = view
        self.say(view.sentence)
        self.table.show_rows([_row(line) for line in view.lines])
        self.holder.setVisible(bool(view.lines))
        self._nothing.setVisible(not view.lines)
        self.show_around()

    def _choose(self, _: str) -> None:
        self.show_around()

    def show_around(self) -> None:
        """What stands beside a question would only draw away from it."""
        asking = not self.question.isHidden()
        detail = self._view.detail(self.table.chosen_key())
        self.detail.setVisible(detail is not None and not asking)
        if detail is not None:
            self.detail.show_station(detail)
        self.held.show_held(None if asking else self._view.held)


def _headings() -> tuple[str, ...]:
    return (
        translate("stations", "Station"),
        translate("stations", "For"),
        translate("stations", "Last heard of"),
        translate("stations", "Waits there"),
        translate("stations", "Its clock"),
        translate("stations", "Free seats"),
        translate("stations", "State"),
    )


def _row(line: LineView) -> TableRow:
    plain = (line.role, line.heard, line.waits, line.clock, line.seats)
    return TableRow(
        line.node,
        (
            Cell(line.name),
            *(Cell(words) for words in plain),
            Cell(line.state, line.tone, pill=True),
        ),
    )
