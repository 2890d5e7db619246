"""This station as the hub of others: where it is found, and a code for each that joins."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from kiosk.domain.roles import ROLES
from ui.theme import tokens
from ui.widgets.labels import label
from ui.widgets.qr_picture import QrPicture
from ui.words import translate
from ui.words.acts import role_words


class HubPanel(QFrame):
    """Asks for codes, and to stop."""

    code_asked = Signal(str)  # role
    stop_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._where = label(kind="strong", wrap=True)
        self._code = label(kind="number")
        self._code_words = label(kind="muted", wrap=True)
        self._qr = QrPicture()
        self._roles = QComboBox()
        self._roles.setAccessibleName(translate("exchange", "What the station is for"))
        for role in ROLES:
            self._roles.addItem(role_words(role), role)
        self.show_code_button = QPushButton(translate("exchange", "Let a station in"))
        self.show_code_button.setProperty("kind", "primary")
        self.show_code_button.clicked.connect(self._ask_code)
        self.stop_button = QPushButton(translate("exchange", "Stop being the hub"))
        self.stop_button.clicked.connect(self.stop_asked)
        self._lay_out()
        self.hide()

    def show_hub(self, addresses: Sequence[str]) -> None:
        self._where.setText(
            translate("exchange", "This station is a hub at {addresses}").format(
                addresses=" · ".join(addresses)
            )
        )
        self._forget_code()
        self.show()
        self.show_code_button.setFocus()

    def show_code(self, code: str, role: str, qr: Sequence[Sequence[bool]]) -> None:
        self._code.setText(code)
        words = translate(
            "exchange",
            "For one station ({role}), for ten minutes: scan it there, or type the address and "
            "this code.",
        )
        self._code_words.setText(words.format(role=role_words(role)))
        self._qr.show_modules(qr, name=translate("exchange", "QR to join this hub"))
        for part in (self._code, self._code_words, self._qr):
            part.show()

    def _forget_code(self) -> None:
        for part in (self._code, self._code_words, self._qr):
            part.hide()

    def _ask_code(self) -> None:
        self.code_asked.emit(str(self._roles.currentData()))

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(tokens.GAP_S)
        buttons.addWidget(label(translate("exchange", "For")))
        buttons.addWidget(self._roles)
        buttons.addWidget(self.show_code_button)
        buttons.addWidget(self.stop_button)
        buttons.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(tokens.GAP_S)
        words.addWidget(self._where)
        words.addLayout(buttons)
        words.addWidget(self._code)
        words.addWidget(self._code_words)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(tokens.GAP_XL, tokens.GAP_L, tokens.GAP_XL, tokens.GAP_L)
        row.setSpacing(tokens.GAP_XL)
        row.addLayout(words, 1)
        row.addWidget(self._qr, 0, Qt.AlignmentFlag.AlignTop)
