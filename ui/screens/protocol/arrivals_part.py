"""The order of arrival: by the rule, with places by hand, and on paper for the ushers."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kiosk.domain.precedence import ARRIVAL, COMMITTEE, COUNTRY, MEMBERSHIP, NAME, RANK
from ui.models.table import TableRow
from ui.theme import tokens
from ui.widgets.table import Table
from ui.words import translate
from ui.words.protocol import rule_words

ARRIVAL_ROWS = 11
# The orders that protocol asks for; any other is chosen from the terminal.
RULES = (
    (COMMITTEE, MEMBERSHIP, NAME),
    (RANK, COMMITTEE, MEMBERSHIP, NAME),
    (MEMBERSHIP, NAME),
    (COUNTRY, NAME),
    (NAME,),
    (ARRIVAL, NAME),
)


class ArrivalsPart(QWidget):
    """Says what protocol chose."""

    rule_chosen = Signal(str)  # criteria, separated by ;
    place_asked = Signal(str)  # delegation
    back_asked = Signal(str)  # delegation
    only_awaited = Signal(bool)
    rings_asked = Signal(bool)
    file_chosen = Signal(Path)

    def __init__(self) -> None:
        super().__init__()
        self.rules = QComboBox()
        self.rules.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.rules.setAccessibleName(translate("protocol", "Order"))
        self.rules.activated.connect(self._rule_activated)
        self.awaited = QCheckBox(translate("protocol", "Only heads not here yet"))
        self.awaited.toggled.connect(self.only_awaited)
        self.rings = QCheckBox(translate("protocol", "Alerts at this station"))
        self.rings.clicked.connect(self.rings_asked)
        self.place = QPushButton(translate("protocol", "Place by hand"))
        self.place.clicked.connect(self._ask_place)
        self.back = QPushButton(translate("protocol", "Back to the rule"))
        self.back.clicked.connect(self._ask_back)
        self.paper = QPushButton(translate("protocol", "List for the ushers"))
        self.paper.clicked.connect(self._choose_file)
        headings = (
            translate("protocol", "Delegation"),
            translate("protocol", "Head"),
            translate("protocol", "Here"),
            translate("protocol", "By hand"),
            translate("protocol", "State"),
        )
        self.table = Table(
            translate("protocol", "Order of arrival"), headings, rows_max=ARRIVAL_ROWS
        )
        above, below = QHBoxLayout(), QHBoxLayout()
        above.addWidget(self.rules)
        above.addWidget(self.awaited)
        above.addStretch(1)
        above.addWidget(self.rings)
        below.addWidget(self.place)
        below.addWidget(self.back)
        below.addStretch(1)
        below.addWidget(self.paper)
        card = QFrame()
        card.setProperty("kind", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(tokens.GAP_M, tokens.GAP_M, tokens.GAP_M, tokens.GAP_M)
        column.setSpacing(tokens.GAP_S)
        column.addLayout(above)
        column.addWidget(self.table)
        column.addLayout(below)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(card, 0, Qt.AlignmentFlag.AlignTop)
        self.setFocusProxy(self.table)

    def show_board(self, rows: Sequence[TableRow], rule: tuple[str, ...], *, rings: bool) -> None:
        self.rules.clear()
        for one in dict.fromkeys((rule, *RULES)):
            self.rules.addItem(rule_words(one), ";".join(one))
        self.rules.setCurrentIndex(self.rules.findData(";".join(rule)))
        self.rings.setChecked(rings)
        self.table.show_rows(rows)

    def _rule_activated(self) -> None:
        self.rule_chosen.emit(str(self.rules.currentData()))

    def _ask_place(self) -> None:
        self.place_asked.emit(self.table.chosen_key())

    def _ask_back(self) -> None:
        self.back_asked.emit(self.table.chosen_key())

    def _choose_file(self) -> None:
        ask_file(self, self.paper.text(), self._named)

    def _named(self, name: str) -> None:
        if name:
            self.file_chosen.emit(Path(name))


def ask_file(parent: QWidget, words: str, slot: object) -> None:
    """Where a PDF shall go."""
    dialog = QFileDialog(parent, words)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter("PDF (*.pdf)")
    dialog.setDefaultSuffix("pdf")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(slot)
    dialog.open()
