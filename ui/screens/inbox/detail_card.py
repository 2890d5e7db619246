"""One conflict in full: whom it is about, both sides, and a button for each way to settle it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout

from kiosk.domain.categories import Category
from ui.screens.inbox.view import DetailView, SideView
from ui.screens.inbox.ways import Way
from ui.theme import tokens
from ui.widgets.category_chip import CategoryChip
from ui.widgets.labels import label
from ui.words import translate
from ui.words.joined import with_colon

SIDES_A_ROW = 2


class ConflictCard(QFrame):
    """Shows the chosen conflict; says which way was taken."""

    way_taken = Signal(str, object)  # conflict, Way
    person_asked = Signal(str)  # participant
    place_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._view: DetailView | None = None
        self._chip = CategoryChip()
        self._name = label(kind="title", wrap=True)
        self._belongs = label(kind="muted", wrap=True)
        self._what = label(kind="strong", wrap=True)
        self._meaning = label(wrap=True)
        self._settled = label(kind="muted", wrap=True)
        self._person = QPushButton(translate("inbox", "Show at the desk"))
        self._person.clicked.connect(self._ask_person)
        self._place = QPushButton(translate("inbox", "Go to Stations"))
        self._place.clicked.connect(self._ask_place)
        self._sides = QGridLayout()
        self._sides.setSpacing(tokens.GAP_M)
        self._ways = QGridLayout()
        self._ways.setSpacing(tokens.GAP_S)
        for column in range(SIDES_A_ROW):
            self._sides.setColumnStretch(column, 1)
            self._ways.setColumnStretch(column, 1)
        self.buttons: list[QPushButton] = []
        self._lay_out()

    def show_conflict(self, view: DetailView) -> None:
        if self._view == view:
            for button in self.buttons:  # whoever is on one of them stays there
                button.setEnabled(True)
            return
        if self._view is None or self._view.conflict != view.conflict:
            self.show_person(None, "")
        self._view = view
        self._name.setText(view.name)
        what = with_colon(view.what, view.field) if view.field else view.what
        self._what.setText(what)
        self._meaning.setText(view.meaning)
        self._settled.setText(view.settled)
        self._settled.setVisible(bool(view.settled))
        self._person.setVisible(bool(view.participant))
        self._place.setVisible(bool(view.place))
        _empty(self._sides)
        for number, side in enumerate(view.sides):
            place = divmod(number, SIDES_A_ROW)
            self._sides.addWidget(_side_card(side), *place)
        self._show_ways(view.ways)

    def show_person(self, category: Category | None, belongs: str) -> None:
        """Who it is about, once that is read."""
        self._chip.setVisible(category is not None)
        if category is not None:
            self._chip.show_category(category)
        self._belongs.setText(belongs)
        self._belongs.setVisible(bool(belongs))

    def _show_ways(self, ways: tuple[Way, ...]) -> None:
        _empty(self._ways)
        self.buttons = []
        for number, way in enumerate(ways):
            button = QPushButton(way.words.replace("&", "&&"))  # one alone marks a key
            button.setProperty("way", number)
            button.setAccessibleName(with_colon(way.words, self._name.text()))
            button.clicked.connect(self._take)
            self._ways.addWidget(button, *divmod(number, SIDES_A_ROW))
            self.buttons.append(button)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._name)
        words.addWidget(self._belongs)
        top = QHBoxLayout()
        top.setSpacing(tokens.GAP_M)
        top.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignVCenter)
        top.addLayout(words, 1)
        top.addWidget(self._person)
        top.addWidget(self._place)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.GAP_XL, tokens.GAP_L, tokens.GAP_XL, tokens.GAP_L)
        column.setSpacing(tokens.GAP_S)
        column.addLayout(top)
        column.addWidget(self._what)
        column.addLayout(self._sides)
        column.addWidget(self._meaning)
        column.addWidget(self._settled)
        column.addSpacing(tokens.GAP_XS)
        column.addLayout(self._ways)

    def _take(self) -> None:
        if self._view is not None:
            way = self._view.ways[int(self.sender().property("way"))]
            self.way_taken.emit(self._view.conflict, way)

    def _ask_person(self) -> None:
        if self._view is not None:
            self.person_asked.emit(self._view.participant)

    def _ask_place(self) -> None:
        if self._view is not None:
            self.place_asked.emit(self._view.place)


def _side_card(side: SideView) -> QFrame:
    card = QFrame()
    card.setProperty("kind", "sunken")
    card.setAccessibleName(with_colon(side.title, side.words))
    column = QVBoxLayout(card)
    column.setContentsMargins(tokens.GAP_L, tokens.GAP_M, tokens.GAP_L, tokens.GAP_M)
    column.setSpacing(1)
    column.addWidget(label(side.title, "section", wrap=True))
    if side.words:
        column.addWidget(label(side.words, "strong", wrap=True))
    column.addStretch(1)
    return card


def _empty(grid: QGridLayout) -> None:
    while (item := grid.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
