"""The card for joining a hub: by its address and code, or by what its QR says."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout

from ui.screens.exchange.found_view import FoundHubView
from ui.screens.exchange.view import is_join_offer
from ui.theme import tokens
from ui.widgets.labels import label, restyle
from ui.words import translate

FOUND_A_ROW = 2


class JoinCard(QFrame):
    """Asks to join; trusts nothing by itself: the code says which hub it is."""

    join_asked = Signal(str, str)  # address, code
    look_asked = Signal()
    hub_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.GAP_XL, tokens.GAP_L, tokens.GAP_XL, tokens.GAP_L)
        column.setSpacing(tokens.GAP_S)
        column.addLayout(self._heading())
        self._found_words = label(kind="muted", wrap=True)
        self._found = QGridLayout()
        self._found.setSpacing(tokens.GAP_S)
        self._found.setColumnStretch(FOUND_A_ROW, 1)
        column.addWidget(self._found_words)
        column.addLayout(self._found)
        column.addLayout(self._fields())
        self._found_words.hide()

    def fill(self, address: str) -> None:
        """An address that was scanned or chosen. A person still has to say yes."""
        self._address.setText(address)
        self._code.clear()

    def take_offer(self, scanned: str) -> None:
        self.fill(scanned.strip())
        self._join_button.setFocus()

    def show_hosting(self, hosting: bool) -> None:
        self._host.setEnabled(not hosting)

    def show_looking(self) -> None:
        self._look.setEnabled(False)
        self._say_found(translate("exchange", "Looking for hubs on this network"))

    def forget_found(self) -> None:
        """As before anybody looked."""
        self._look.setEnabled(True)
        self._found_words.hide()
        while (item := self._found.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def show_found(self, hubs: Sequence[FoundHubView]) -> None:
        self.forget_found()
        if not hubs:
            self._say_found(
                translate(
                    "exchange",
                    "No hub answered on this network. Type the address that its screen shows.",
                )
            )
            return
        self._say_found(
            translate(
                "exchange",
                "Found on this network. Anybody may use a name: the code on the hub's own screen "
                "says which one is yours.",
            )
        )
        for number, hub in enumerate(hubs):
            button = QPushButton(hub.words.replace("&", "&&"))  # one alone marks a key
            button.setProperty("kind", "row")
            button.setProperty("address", hub.address)
            button.clicked.connect(self._choose)
            self._found.addWidget(button, *divmod(number, FOUND_A_ROW))

    def _say_found(self, words: str) -> None:
        self._found_words.setText(words)
        self._found_words.show()

    def _choose(self) -> None:
        self.fill(str(self.sender().property("address")))
        self._code.setFocus()

    def _heading(self) -> QHBoxLayout:
        row = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(label(translate("exchange", "Join a hub"), "section"))
        sentence = translate(
            "exchange", "The hub shows its address, a code and a QR. Type the first two, or scan."
        )
        words.addWidget(label(sentence, "muted", wrap=True))
        self._look = QPushButton(translate("exchange", "Look for hubs"))
        self._look.clicked.connect(self.look_asked)
        self._host = QPushButton(translate("exchange", "Be the hub"))
        self._host.setToolTip(
            translate("exchange", "Other stations join this one, for as long as it is open")
        )
        self._host.clicked.connect(self.hub_asked)
        row.addLayout(words, 1)
        row.addWidget(self._look)
        row.addWidget(self._host)
        return row

    def _fields(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(tokens.GAP_L)
        grid.setVerticalSpacing(2)
        self._address = QLineEdit()
        self._address.setPlaceholderText("192.168.1.10:8470")
        self._code = QLineEdit()
        for number, (words, line) in enumerate(
            (
                (translate("exchange", "Address of the hub"), self._address),
                (translate("exchange", "Code"), self._code),
            )
        ):
            line.setAccessibleName(words)
            line.returnPressed.connect(self._join)
            grid.addWidget(label(words, "caption"), 0, number)
            grid.addWidget(line, 1, number)
        self._join_button = QPushButton(translate("exchange", "Join"))
        self._join_button.clicked.connect(self._join)
        grid.addWidget(self._join_button, 1, 2)
        return grid

    def _join(self) -> None:
        address, code = self._address.text().strip(), self._code.text().strip()
        suffices = is_join_offer(address)
        restyle(self._address, "wrong", "false" if address else "true")
        restyle(self._code, "wrong", "false" if code or suffices else "true")
        if address and (code or suffices):
            self.join_asked.emit(address, code)
