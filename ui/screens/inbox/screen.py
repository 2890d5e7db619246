"""The inbox: what does not fit together in a table, the chosen one in full, settled or open."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from ui.models.table import Cell, TableRow
from ui.screens.inbox.detail_card import ConflictCard
from ui.screens.inbox.filters import Filters
from ui.screens.inbox.view import InboxView, LineView
from ui.theme import tokens
from ui.widgets.page import Page
from ui.widgets.placeholder import Placeholder
from ui.widgets.table import Table
from ui.words import translate

ROWS_MAX = 6  # further ones are scrolled to


class InboxScreen(Page):
    """Says which way was taken, which conflict is looked at, and which kind is wanted."""

    way_taken = Signal(str, object)  # conflict, Way
    person_wanted = Signal(str)  # the participant of the conflict that is looked at now
    person_asked = Signal(str)
    place_asked = Signal(str)
    undo_asked = Signal()
    filtered = Signal(bool)  # settled ones

    def __init__(self) -> None:
        super().__init__(
            translate("inbox", "To settle"),
            translate(
                "inbox", "What stations did while they could not hear each other. Nothing is lost."
            ),
        )
        self._view = InboxView(0, 0, (), ())
        self.filters = Filters()
        self.filters.chosen.connect(self._filter)
        self.undo = QPushButton(translate("inbox", "Undo"))
        self.undo.setProperty("kind", "quiet")
        self.undo.clicked.connect(self.undo_asked)
        self.undo.hide()
        self.buttons.addWidget(self.undo)
        self.buttons.addWidget(self.filters)
        self.table = Table(
            translate("inbox", "What does not fit together"), _headings(), rows_max=ROWS_MAX
        )
        self.table.chosen.connect(self._choose)
        self._holder = QFrame()
        self._holder.setProperty("kind", "card")
        column = QVBoxLayout(self._holder)
        column.setContentsMargins(tokens.GAP_M, tokens.GAP_S, tokens.GAP_M, tokens.GAP_S)
        column.addWidget(self.table)
        self.detail = ConflictCard()
        self.detail.way_taken.connect(self._take)
        self.detail.person_asked.connect(self.person_asked)
        self.detail.place_asked.connect(self.place_asked)
        self._nothing = Placeholder()
        self.body.addWidget(self._holder)
        self.body.addWidget(self.detail)
        self.body.addWidget(self._nothing, 100)  # alone, it stands in the middle
        self.body.addStretch(1)
        self.setFocusProxy(self.table)
        self.show_inbox(self._view)

    @property
    def shows_settled(self) -> bool:
        return self.filters.settled.isChecked()

    def show_inbox(self, view: InboxView) -> None:
        self._view = view
        self.filters.show_counts(view.open_count, view.settled_count)
        tone = "calm" if self.shows_settled else "attention"
        self.table.show_rows([_row(line, tone) for line in view.lines])
        self._holder.setVisible(bool(view.lines))
        self._nothing.setVisible(not view.lines)
        self._say_nothing()
        self._choose(self.table.chosen_key())

    def show_done(self, how: str) -> None:
        """Settled; one press takes it back."""
        self.undo.show()
        self.verdict.show_verdict("ok", translate("inbox", "Settled"), how)
        self.table.setFocus()

    def show_undone(self) -> None:
        self.undo.hide()
        words = translate("inbox", "Taken back: it is open again, here and at every station.")
        self.verdict.show_verdict("calm", translate("inbox", "Undone"), words)
        self.table.setFocus()

    def show_problem(self, sentence: str) -> None:
        words = translate("inbox", "Nothing was changed")
        self.verdict.show_verdict("refused", words, sentence)

    def _say_nothing(self) -> None:
        if self.shows_settled:
            self._nothing.say("check", translate("inbox", "Nothing was settled yet"))
            return
        self._nothing.say(
            "check",
            translate("inbox", "Everything fits together"),
            translate(
                "inbox",
                "Two check-ins of one person, two corrections of one name, two visits at one time: "
                "such things appear here after an exchange.",
            ),
        )

    def _filter(self) -> None:
        self.undo.hide()
        self.verdict.clear()
        self.filtered.emit(self.shows_settled)

    def _choose(self, conflict: str) -> None:
        view = self._view.detail(conflict)
        self.detail.setVisible(view is not None)
        if view is not None:
            self.detail.show_conflict(view)
            if view.participant:
                self.person_wanted.emit(view.participant)

    def _take(self, conflict: str, way: object) -> None:
        for button in self.detail.buttons:
            button.setEnabled(False)  # a second press would settle it a second time
        self.way_taken.emit(conflict, way)


def _headings() -> tuple[str, ...]:
    return (
        translate("inbox", "About"),
        translate("inbox", "What happened"),
        translate("inbox", "Stations"),
        translate("inbox", "When"),
    )


def _row(line: LineView, tone: str) -> TableRow:
    return TableRow(
        line.conflict,
        (
            Cell(line.name),
            Cell(line.what, tone, pill=True),
            Cell(line.stations),
            Cell(line.when),
        ),
    )
