"""Meeting the others: how it stands, exchange now, or join a hub by its address and code."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout

from ui.screens.exchange.stick_card import StickCard
from ui.screens.exchange.stick_view import StickView
from ui.screens.exchange.view import ExchangeView, is_join_offer
from ui.theme import tokens
from ui.widgets.labels import label, restyle
from ui.widgets.page import Page
from ui.widgets.verdict_panel import VerdictPanel
from ui.words import translate


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
        self._shown_name = ""
        self._state = VerdictPanel()
        self._hub = label(kind="strong", wrap=True)
        self._stations = label(kind="muted", wrap=True)
        self.body.addWidget(self._state)
        self.body.addWidget(self._hub_card())
        self.stick = StickCard()
        self.body.addWidget(self._join_card())
        self.body.addWidget(self.stick)
        self.body.addStretch(1)

    def show_state(self, view: ExchangeView) -> None:
        self._state.show_verdict(view.tone, view.headline, view.sentence)
        self._now.setEnabled(view.may_exchange)
        self._hub.setText(view.hub or translate("exchange", "No hub"))
        others = " · ".join(view.stations)
        self._stations.setText(others or translate("exchange", "No other station is known yet"))
        self._show_name(view.station)
        self.stick.show_stations(view.stations)

    def show_working(self) -> None:
        self._now.setEnabled(False)
        self.verdict.show_verdict("calm", translate("exchange", "Exchanging"), "")

    def show_done(self, headline: str, sentence: str) -> None:
        self.verdict.show_verdict("ok", headline, sentence)

    def show_problem(self, sentence: str) -> None:
        words = translate("exchange", "That did not work")
        self.verdict.show_verdict("attention", words, sentence)
        self._now.setEnabled(True)

    def show_stick_working(self, headline: str) -> None:
        self.stick.show_working(True)
        self.verdict.show_verdict("calm", headline, "")

    def show_stick(self, view: StickView) -> None:
        self.stick.show_working(False)
        self.verdict.show_verdict(view.tone, view.headline, view.sentence)

    def take_offer(self, scanned: str) -> None:
        """The hub's QR was scanned. A person still has to say yes: anybody can print a QR."""
        self._address.setText(scanned.strip())
        self._code.clear()
        self._join_button.setFocus()
        self.verdict.show_verdict(
            "calm",
            translate("exchange", "The hub's code was read"),
            translate("exchange", "Press Join to become a station of this hub."),
        )

    def _show_name(self, name: str) -> None:
        self._shown_name = name
        if not self._name.hasFocus():
            self._name.setText(name)

    def _hub_card(self) -> QFrame:
        card, column = _card(translate("exchange", "Stations of this event"))
        column.addWidget(self._hub)
        column.addWidget(self._stations)
        self._name = QLineEdit()
        self._name.setMaxLength(40)
        self._name.setAccessibleName(translate("exchange", "Name of this station"))
        self._name.editingFinished.connect(self._rename)
        row = QHBoxLayout()
        row.addWidget(label(translate("exchange", "Name of this station")))
        row.addWidget(self._name, 1)
        column.addSpacing(tokens.GAP_S)
        column.addLayout(row)
        return card

    def _join_card(self) -> QFrame:
        card, column = _card(translate("exchange", "Join a hub"))
        column.addWidget(
            label(
                translate(
                    "exchange",
                    "The hub shows its address, a code and a QR. Type the first two, or scan.",
                ),
                "muted",
                wrap=True,
            )
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(tokens.GAP_L)
        self._address = QLineEdit()
        self._address.setPlaceholderText("192.168.1.10:8470")
        self._code = QLineEdit()
        self._code.returnPressed.connect(self._join)
        for column_number, (words, line) in enumerate(
            (
                (translate("exchange", "Address of the hub"), self._address),
                (translate("exchange", "Code"), self._code),
            )
        ):
            line.setAccessibleName(words)
            grid.addWidget(label(words, "caption"), 0, column_number)
            grid.addWidget(line, 1, column_number)
        self._join_button = QPushButton(translate("exchange", "Join"))
        self._join_button.clicked.connect(self._join)
        grid.addWidget(self._join_button, 1, 2)
        column.addLayout(grid)
        return card

    def _join(self) -> None:
        address, code = self._address.text().strip(), self._code.text().strip()
        suffices = is_join_offer(address)
        restyle(self._address, "wrong", "false" if address else "true")
        restyle(self._code, "wrong", "false" if code or suffices else "true")
        if address and (code or suffices):
            self.show_working()
            self.join_asked.emit(address, code)

    def _rename(self) -> None:
        name = self._name.text().strip()
        if name and name != self._shown_name:
            self.renamed.emit(name)


def _card(title: str) -> tuple[QFrame, QVBoxLayout]:
    card = QFrame()
    card.setProperty("kind", "card")
    column = QVBoxLayout(card)
    column.setContentsMargins(tokens.GAP_XL, tokens.GAP_L, tokens.GAP_XL, tokens.GAP_XL)
    column.setSpacing(tokens.GAP_S)
    column.addWidget(label(title, "section"))
    return card, column
