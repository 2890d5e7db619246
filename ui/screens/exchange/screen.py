"""Meeting the others: how it stands, exchange now, join a hub, or carry a stick."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from ui.screens.exchange.filling_view import FillingView
from ui.screens.exchange.hub_panel import HubPanel
from ui.screens.exchange.join_card import JoinCard
from ui.screens.exchange.state_card import StateCards
from ui.screens.exchange.stick_card import StickCard
from ui.screens.exchange.stick_view import StickView
from ui.screens.exchange.view import ExchangeView, is_join_offer
from ui.widgets.page import Page
from ui.widgets.verdict_panel import VerdictPanel
from ui.words import translate
from ui.words.terminal import without_commands


class ExchangeScreen(Page):
    """Asks for an exchange; never says "in step" when it is not."""

    exchange_asked = Signal()
    join_asked = Signal(str, str)  # address, code
    renamed = Signal(str)

    def __init__(self) -> None:
        super().__init__(
            translate("exchange", "Exchange"),
            translate("exchange", "What happens here is kept here first, and given to the others."),
        )
        self._now = QPushButton(translate("exchange", "Exchange now"))
        self._now.setProperty("kind", "primary")
        self._now.clicked.connect(self.exchange_asked)
        self._now.setEnabled(False)
        self.buttons.addWidget(self._now)
        self._state = VerdictPanel()
        self.cards = StateCards()
        self.cards.renamed.connect(self.renamed)
        self.join = JoinCard()
        self.join.join_asked.connect(self._join)
        self.stick = StickCard()
        self.hub = HubPanel()
        for part in (self._state, self.hub, self.cards, self.join, self.stick):
            self.body.addWidget(part)
        self.body.addStretch(1)

    def show_state(self, view: ExchangeView) -> None:
        self._state.show_verdict(view.tone, view.headline, view.sentence)
        self._now.setEnabled(view.may_exchange)
        self.cards.show_state(view)
        self.stick.show_stations(view.stations)

    def show_working(self) -> None:
        self._now.setEnabled(False)
        self.verdict.show_verdict("calm", translate("exchange", "Exchanging"), "")

    def show_filling(self, view: FillingView) -> None:
        self.verdict.show_verdict("calm", view.headline, view.sentence)

    def show_done(self, headline: str, sentence: str) -> None:
        self.verdict.show_verdict("ok", headline, sentence)

    def show_problem(self, sentence: str) -> None:
        words = translate("exchange", "That did not work")
        self.verdict.show_verdict("attention", words, without_commands(sentence))
        self._now.setEnabled(True)

    def show_stick_working(self, headline: str) -> None:
        self.stick.show_working(True)
        self.verdict.show_verdict("calm", headline, "")

    def show_stick(self, view: StickView) -> None:
        self.stick.show_working(False)
        self.verdict.show_verdict(view.tone, view.headline, view.sentence)

    def took_offer(self, scanned: str) -> bool:
        """Whether a hub's QR was scanned. A person still has to say yes: anybody can print a QR."""
        if not is_join_offer(scanned):
            return False
        self.join.take_offer(scanned)
        self.verdict.show_verdict(
            "calm",
            translate("exchange", "The hub's code was read"),
            translate("exchange", "Press Join to become a station of this hub."),
        )
        return True

    def _join(self, address: str, code: str) -> None:
        self.show_working()
        self.join_asked.emit(address, code)
