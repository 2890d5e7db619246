"""Protocol's screen: four parts, of which one is looked at, and a question where one is asked."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from ui.screens.protocol.arrivals_part import ArrivalsPart
from ui.screens.protocol.board_part import BoardPart
from ui.screens.protocol.cards_part import CardsPart
from ui.screens.protocol.delegations_part import DelegationsPart
from ui.screens.protocol.view import ARRIVALS, BOARD, CARDS, DELEGATIONS, TABS
from ui.widgets.confirm_panel import ConfirmPanel
from ui.widgets.one_of import OneOf
from ui.widgets.page import Page
from ui.widgets.question import Asked, Question
from ui.widgets.rows_that_fit import RowsThatFit
from ui.words import translate

CHARS_MAX, PLACE_CHARS_MAX = 200, 4
ROWS_LEAST = 3


class ProtocolScreen(Page):
    """Shows one part; its parts say what was chosen."""

    tab_chosen = Signal(str)
    confirmed = Signal(dict)
    undo_asked = Signal()

    def __init__(self) -> None:
        super().__init__(translate("protocol", "Protocol"), "")
        self._tabs: dict[str, QPushButton] = {}
        for name, words in zip(
            TABS,
            (
                translate("protocol", "Delegations"),
                translate("protocol", "Arrivals"),
                translate("protocol", "Quorum"),
                translate("protocol", "Place cards"),
            ),
            strict=True,
        ):
            button = QPushButton(words)
            button.setProperty("kind", "choice")
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.setObjectName(name)
            button.clicked.connect(self._tab_pressed)
            self._tabs[name] = button
            self.buttons.addWidget(button)
        self.question = ConfirmPanel()
        self.question.confirmed.connect(self.confirmed)
        self.question.dismissed.connect(self._dismissed)
        self.delegations = DelegationsPart()
        self.arrivals = ArrivalsPart()
        self.board = BoardPart()
        self.cards = CardsPart()
        self._parts = {
            DELEGATIONS: self.delegations,
            ARRIVALS: self.arrivals,
            BOARD: self.board,
            CARDS: self.cards,
        }
        self._asked_from: QWidget | None = None  # where the focus was, and comes back to
        self._stack = OneOf()
        for part in self._parts.values():
            self._stack.add(part)
        self.body.addWidget(self.question)
        self.body.addWidget(self._stack, 1000)  # all there is; its cards stand at the top of it
        self.body.addStretch(1)
        self.setFocusProxy(self._stack)
        self.show_tab(DELEGATIONS)
        tables = (
            *(self.delegations.list, self.delegations.people),
            *(self.arrivals.table, self.board.table, self.cards.table),
        )
        RowsThatFit(self, tables, least=ROWS_LEAST)

    def show_tab(self, tab: str) -> None:
        self._tabs[tab].setChecked(True)
        self._stack.see(self._parts[tab])

    def say_late_cards(self, count: int) -> None:
        """How many place cards are out of date stands on their tab, whatever is looked at."""
        words = translate("protocol", "Place cards")
        self._tabs[CARDS].setText(f"{words} ({count})" if count else words)

    def show_answer(self, tone: str, headline: str, sentence: str) -> None:
        self._put_question_away()
        self.verdict.show_verdict(tone, headline, sentence)
        self.verdict.paint_now()

    def show_problem(self, sentence: str) -> None:
        words = translate("protocol", "Nothing was changed")
        self.verdict.show_verdict("refused", words, sentence)
        if not self.question.isHidden():
            self.question.again()

    def ask(self, question: Question, filled: Mapping[str, str] | None = None) -> None:
        """`filled`: what stands in a field already."""
        focused = QApplication.focusWidget()
        inside = focused is not None and self._stack.isAncestorOf(focused)
        self._asked_from = focused if inside else None
        self._stack.hide()  # what stands beside a question would only draw away from it
        self.verdict.clear()
        self.question.ask(question)
        self.question.fill(filled or {})

    def type_into_field(self, event: QKeyEvent) -> None:
        """Typing anywhere among the delegations finds one."""
        part = self.delegations
        part.field.setFocus()
        part.field.insert(event.text())
        part.typed.emit(part.field.text())

    @property
    def takes_letters(self) -> bool:
        return self._stack.seen is self.delegations

    def _tab_pressed(self) -> None:
        self._put_question_away()
        self.verdict.clear()
        self.tab_chosen.emit(self.sender().objectName())

    def _dismissed(self) -> None:
        self._put_question_away()
        (self._asked_from or self._stack).setFocus()

    def _put_question_away(self) -> None:
        asked = not self.question.isHidden()
        self.question.answered()
        self._stack.show()
        if asked and self.isVisible():
            (self._asked_from or self._stack).setFocus()


def place_question(name: str) -> Question:
    """Where a delegation shall stand, who says so, and why."""
    return Question(
        headline=translate("protocol", "At which place does {name} stand?").format(name=name),
        follows=(translate("protocol", "1 is first. Your name and the reason stand beside it."),),
        yes=translate("protocol", "Give this place"),
        no=translate("protocol", "Leave it"),
        fields=(
            Asked("place", translate("protocol", "Place"), PLACE_CHARS_MAX),
            Asked("by", translate("protocol", "Your name"), CHARS_MAX),
            Asked("reason", translate("protocol", "Why"), CHARS_MAX),
        ),
    )


def freeze_question(body: str) -> Question:
    """Who freezes a board, and as of when."""
    return Question(
        headline=translate("protocol", "Freeze the board: {body}").format(body=body),
        follows=(
            translate("protocol", "It is kept with all its figures, and nothing changes it later."),
            translate(
                "protocol",
                "A time that is still to come is set ahead: this station freezes then, if it is "
                "on. Set it at a second station, and that one stands in.",
            ),
        ),
        yes=translate("protocol", "Freeze"),
        no=translate("protocol", "Not yet"),
        fields=(
            Asked("at", translate("protocol", "As of (time today)"), CHARS_MAX),
            Asked("by", translate("protocol", "Your name"), CHARS_MAX),
        ),
    )
