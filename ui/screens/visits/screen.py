"""All visits: a bar of seats each."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.screens.visits.view import VisitView
from ui.theme import tokens
from ui.widgets.labels import Pill, label
from ui.widgets.page import Page
from ui.widgets.placeholder import Placeholder
from ui.widgets.seat_bar import SeatBar, Swatch
from ui.words import translate
from ui.words.joined import with_colon


class VisitsScreen(Page):
    """Shows every visit with limited seats, and says whose roll is to be called."""

    roll_asked = Signal(str)  # visit

    def __init__(self) -> None:
        super().__init__(
            translate("visits", "Site visits"),
            translate("visits", "Seats are given out on a participant's card at the desk."),
        )
        for part, words in enumerate(
            (
                translate("visits", "Taken"),
                translate("visits", "Free here"),
                translate("visits", "Free elsewhere"),
            )
        ):
            self.buttons.addWidget(Swatch(part))
            self.buttons.addWidget(label(words, "caption"))
            self.buttons.addSpacing(tokens.GAP_S)
        self.show_visits(())

    def show_visits(self, visits: tuple[VisitView, ...]) -> None:
        self.empty_body()
        for visit in visits:
            self.body.addWidget(self._visit_card(visit))
        if visits:
            self.body.addStretch(1)
            return
        nothing = Placeholder()
        nothing.say(
            "visits",
            translate("visits", "No visits yet"),
            translate("visits", "Lines of the programme with limited seats appear here."),
        )
        self.body.addWidget(nothing)

    def _visit_card(self, visit: VisitView) -> QFrame:
        card = QFrame()
        card.setProperty("kind", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(tokens.GAP_XL, tokens.GAP_L, tokens.GAP_XL, tokens.GAP_L)
        column.setSpacing(tokens.GAP_S)
        heading = _heading(visit)
        roll = QPushButton(translate("visits", "Roll call"))
        roll.setAccessibleName(with_colon(roll.text(), visit.title))
        roll.setObjectName(visit.visit)
        roll.clicked.connect(self._ask_roll)
        heading.addWidget(roll, 0, Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(heading)
        bar = SeatBar()
        bar.show_seats(
            taken=visit.taken, here=visit.here, elsewhere=visit.elsewhere, capacity=visit.capacity
        )
        bar.setAccessibleName(f"{visit.taken_words}. {visit.left_words}")
        column.addWidget(bar)
        below = QHBoxLayout()
        below.addWidget(label(visit.taken_words, "strong"))
        below.addStretch(1)
        below.addWidget(label(visit.left_words, "muted"))
        column.addLayout(below)
        return card

    def _ask_roll(self) -> None:
        self.roll_asked.emit(self.sender().objectName())


def _heading(visit: VisitView) -> QHBoxLayout:
    row = QHBoxLayout()
    words = QWidget()
    column = QVBoxLayout(words)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(1)
    column.addWidget(label(visit.title, "strong", wrap=True))
    column.addWidget(label(visit.when, "muted", wrap=True))
    row.addWidget(words, 1)
    if visit.waiting_words:
        pill = Pill(visit.waiting_words, "attention")
        row.addWidget(pill, 0, Qt.AlignmentFlag.AlignVCenter)
    elif visit.full:
        pill = Pill(translate("visits", "Full"), "refused")
        row.addWidget(pill, 0, Qt.AlignmentFlag.AlignVCenter)
    return row
