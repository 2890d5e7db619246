"""Who may vote and who is here; frozen at a time, and printed as it was."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kiosk.domain.quorum import BODIES
from ui.screens.protocol.arrivals_part import ask_file
from ui.screens.protocol.view import BoardView
from ui.theme import tokens
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.labels import label
from ui.widgets.table import Table
from ui.widgets.verdict_panel import VerdictPanel
from ui.words import translate
from ui.words.protocol import body_words

BOARD_ROWS = 7
HALL_CHARS = 30


class NoteList(QWidget):
    """Lines under an answer, each as loud as it is."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)

    def show_notes(self, notes: Sequence[tuple[str, str]]) -> None:
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for tone, words in notes:
            line = label(words, "muted" if tone == "calm" else "strong", wrap=True)
            line.setProperty("tone", tone)
            self._column.addWidget(line)


class BoardPart(QWidget):
    """Says what was chosen."""

    body_chosen = Signal(str)
    frozen_chosen = Signal(str)  # entry; empty: as it stands now
    freeze_asked = Signal()
    hall_chosen = Signal(str)  # session; empty: who is checked in counts
    rule_asked = Signal()
    call_off_asked = Signal()
    file_chosen = Signal(Path)

    def __init__(self) -> None:
        super().__init__()
        self.bodies = QComboBox()
        self.bodies.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.bodies.setAccessibleName(translate("protocol", "Body"))
        for body in BODIES:
            self.bodies.addItem(body_words(body), body)
        self.bodies.activated.connect(self._body_activated)
        self.kept = QComboBox()
        self.kept.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.kept.setAccessibleName(translate("protocol", "Now, or a frozen board"))
        self.kept.activated.connect(self._kept_activated)
        self.freeze = QPushButton(translate("protocol", "Freeze the board"))
        self.freeze.setProperty("kind", "primary")
        self.freeze.clicked.connect(self.freeze_asked)
        self.paper = QPushButton(translate("protocol", "Print the frozen board"))
        self.paper.clicked.connect(self._choose_file)
        self.answer = VerdictPanel()
        self._notes = NoteList()
        headings = (
            translate("protocol", "Member"),
            translate("protocol", "Stands for it"),
            translate("protocol", "Role"),
            translate("protocol", "Votes"),
            translate("protocol", "State"),
        )
        self.table = Table(translate("protocol", "Members"), headings, rows_max=BOARD_ROWS)
        above = QHBoxLayout()
        above.addWidget(self.bodies)
        above.addWidget(self.kept)
        above.addStretch(1)
        above.addWidget(self.paper)
        above.addWidget(self.freeze)
        card = QFrame()
        card.setProperty("kind", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(tokens.GAP_M, tokens.GAP_M, tokens.GAP_M, tokens.GAP_M)
        column.setSpacing(tokens.GAP_S)
        column.addLayout(above)
        column.addLayout(self._meeting_row())
        column.addWidget(self.answer)
        column.addWidget(self._notes)
        column.addWidget(self.table)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(card, 0, Qt.AlignmentFlag.AlignTop)
        self.setFocusProxy(self.table)

    def _meeting_row(self) -> QHBoxLayout:
        """What counts, how many are needed, and a time that was set ahead."""
        self.halls = ChoiceBox(HALL_CHARS)
        self.halls.setAccessibleName(translate("protocol", "Who counts as present"))
        self.halls.activated.connect(self._hall_activated)
        self.rule = QPushButton()
        self.rule.clicked.connect(self.rule_asked)
        self.call_off = QPushButton(translate("protocol", "Cancel the freeze"))
        self.call_off.clicked.connect(self.call_off_asked)
        row = QHBoxLayout()
        row.addWidget(self.halls, 1)  # a session and its time: it takes what room there is
        row.addWidget(self.rule)
        row.addWidget(self.call_off)
        return row

    def show_board(self, view: BoardView, kept: Sequence[tuple[str, str]], chosen: str) -> None:
        """`kept`: the entry of each frozen board, and how it is called."""
        self.kept.clear()
        self.kept.addItem(translate("protocol", "As it stands now"), "")
        for entry, words in kept:
            self.kept.addItem(words, entry)
        self.kept.setCurrentIndex(max(0, self.kept.findData(chosen)))
        self.answer.show_verdict(view.tone, view.headline, view.sentence)
        self._notes.show_notes(view.notes)
        self.table.show_rows(view.rows)
        self.table.setVisible(bool(view.rows))
        self.freeze.setEnabled(bool(view.rows) and not chosen)
        self.paper.setEnabled(bool(chosen))

    def show_meeting(
        self, halls: Sequence[tuple[str, str]], chosen: str, *, needed: str, set_ahead: bool
    ) -> None:
        """`halls`: what can count as present. Nothing of it can be chosen for a frozen board."""
        self.halls.clear()
        for session, words in halls:
            self.halls.addItem(words, session)
        self.halls.setCurrentIndex(max(0, self.halls.findData(chosen)))
        self.rule.setText(needed)
        for widget in (self.halls, self.rule):
            widget.setVisible(bool(halls))
        self.call_off.setVisible(set_ahead and bool(halls))

    def _hall_activated(self) -> None:
        self.hall_chosen.emit(str(self.halls.currentData()))

    def _body_activated(self) -> None:
        self.body_chosen.emit(str(self.bodies.currentData()))

    def _kept_activated(self) -> None:
        self.frozen_chosen.emit(str(self.kept.currentData()))

    def _choose_file(self) -> None:
        ask_file(self, self.paper.text(), self._named)

    def _named(self, name: str) -> None:
        if name:
            self.file_chosen.emit(Path(name))
