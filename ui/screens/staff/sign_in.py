"""Who is there? A name, a PIN, and nothing of what the window held before."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kiosk.domain import refusals as r
from ui.models.table import Cell, TableRow
from ui.screens.staff.view import PersonView
from ui.theme import icons, tokens
from ui.theme.theme import colours
from ui.widgets.labels import OneLine, label
from ui.widgets.pin_pad import PinPad
from ui.widgets.table import Table
from ui.widgets.verdict_panel import VerdictPanel
from ui.words import name_order, translate
from ui.words.refusals import refusal_words

CARD_PX = 880
PAD_PX = 264
NAMES_MAX = 8  # further ones are scrolled to
_PAUSE_MS = 1_000  # letters that follow one another in this time belong together


class SignInScreen(QWidget):
    """Says who claims to be there, and with which PIN."""

    entered = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(translate("staff", "Who is there?"))
        self._people: tuple[PersonView, ...] = ()
        self._typed, self._typed_ms = "", 0
        self.names = Table(
            translate("staff", "Who is there?"),
            (translate("fields", "Name"), translate("fields", "Role")),
            rows_max=NAMES_MAX,
        )
        self.names.chosen.connect(self._chosen)
        self.names.opened.connect(self._to_pin)
        self.names.clicked.connect(self._to_pin)
        self.pad = PinPad()
        self.pad.setFixedWidth(PAD_PX)
        self.pad.entered.connect(self._enter)
        self.pad.field.stepped.connect(self._step)
        self.pad.field.lettered.connect(self._jump)
        self.verdict = VerdictPanel()
        self._who = OneLine(kind="title")
        self._role = label(kind="muted", wrap=True)
        self._lay_out()
        self.setFocusProxy(self.pad.field)

    def _lay_out(self) -> None:
        card = QFrame()
        card.setProperty("kind", "card")
        card.setFixedWidth(CARD_PX)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(*(tokens.GAP_XXL,) * 4)
        inside.setSpacing(tokens.GAP_L)
        inside.addLayout(self._top())
        inside.addWidget(self.verdict)
        body = QHBoxLayout()
        body.setSpacing(tokens.GAP_XXL)
        left = QVBoxLayout()
        left.addWidget(self.names)
        left.addStretch(1)
        body.addLayout(left, 1)
        right = QVBoxLayout()
        right.setSpacing(tokens.GAP_S)
        right.addWidget(self._who)
        right.addWidget(self._role)
        right.addStretch(1)
        right.addWidget(self.pad)
        body.addLayout(right)
        inside.addLayout(body)
        inside.addWidget(
            label(
                translate(
                    "staff",
                    "↑ ↓ or the first letters choose a name, digits and Enter sign in. What waits "
                    "goes on meanwhile: exchange, printing, copies.",
                ),
                "caption",
                wrap=True,
            )
        )
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(card)
        middle.addStretch(1)
        whole = QVBoxLayout(self)
        whole.addStretch(1)
        whole.addLayout(middle)
        whole.addStretch(1)

    def _top(self) -> QHBoxLayout:
        picture = QLabel()
        picture.setPixmap(icons.pixmap("lock", colours().accent_ink, 40))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label(translate("staff", "Who is there?"), "headline"))
        self._where = OneLine(kind="muted")
        words.addWidget(self._where)
        row = QHBoxLayout()
        row.setSpacing(tokens.GAP_L)
        row.addWidget(picture)
        row.addLayout(words, 1)
        return row

    # -- what it shows -----------------------------------------------------------------------------

    def show_people(self, people: tuple[PersonView, ...], where: str) -> None:
        """Whoever may sign in here. Who was chosen stays chosen."""
        able = (one for one in people if one.is_on)
        self._people = tuple(sorted(able, key=lambda one: name_order(one.name)))
        self._where.setText(where)
        self.names.show_rows(
            [TableRow(one.account, (Cell(one.name), Cell(one.role))) for one in self._people]
        )
        self._chosen()

    def choose(self, account: str) -> None:
        """Whoever was here last comes back most often."""
        self.names.choose(account)
        self._chosen()

    def show_problem(self, sentence: str) -> None:
        self.setEnabled(True)
        words = translate("staff", "Not signed in")
        self.verdict.show_verdict("refused", words, sentence)
        self.pad.field.setFocus()

    def clear(self) -> None:
        """Nobody's PIN, and nobody's mistake."""
        self.setEnabled(True)
        self.pad.take()
        self._typed = ""
        self.verdict.clear()

    # -- what is done to it ------------------------------------------------------------------------

    def tell_scan_in_vain(self) -> None:
        """A code was scanned, which is no PIN even where it is nothing but digits."""
        self.show_problem(refusal_words(r.NotSignedIn()))

    def type_into_pin(self, event: QKeyEvent) -> None:
        """A key that no widget wanted: it is meant for the PIN or the names."""
        field = self.pad.field
        if not field.hasFocus():
            field.setFocus()
            field.keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.pad.field.setFocus()

    def _enter(self) -> None:
        pin, account = self.pad.take(), self.names.chosen_key()
        if pin and account and self.isEnabled():
            self.setEnabled(False)  # until it is checked: nothing is tried twice
            self.entered.emit(account, pin)

    def _chosen(self) -> None:
        account = self.names.chosen_key()
        one = next((one for one in self._people if one.account == account), None)
        self._who.setText(one.name if one is not None else "")
        self._role.setText(one.role if one is not None else "")

    def _to_pin(self) -> None:
        self.pad.field.setFocus()

    def _step(self, step: int) -> None:
        keys = [one.account for one in self._people]
        if keys:
            at = keys.index(self.names.chosen_key()) if self.names.chosen_key() in keys else 0
            self.names.choose(keys[max(0, min(len(keys) - 1, at + step))])

    def _jump(self, letter: str) -> None:
        """To the first name, or the first word of one, that begins so."""
        now_ms = _uptime_ms()
        longer = self._typed + letter if now_ms - self._typed_ms < _PAUSE_MS else letter
        self._typed_ms = now_ms
        for wanted in (longer, letter):
            found = next((one for one in self._people if _begins(one.name, wanted)), None)
            if found is not None:
                self._typed = wanted
                self.names.choose(found.account)
                return


def _begins(name: str, typed: str) -> bool:
    """Whether a word of the name begins so, and the rest goes on so."""
    name, typed = name.casefold(), typed.casefold()
    return name.startswith(typed) or f" {typed}" in name


def _uptime_ms() -> int:
    from time import monotonic_ns

    return monotonic_ns() // 1_000_000
