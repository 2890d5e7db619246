"""The row of buttons under the card: what Enter does, and the other acts about this person."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from ui.screens.checkin.card_view import Act, CardView
from ui.screens.checkin.reasons import ReasonBar, why_another_badge, why_sent_on
from ui.theme import icons, tokens
from ui.theme.theme import colours
from ui.widgets.key_button import KeyButton
from ui.words import translate

_ICONS = {
    Act.CHECK_IN: "check",
    Act.REPRINT: "printing",
    Act.READ_NOTE: "note",
    Act.NOTHING: "close",
    Act.ADMIT: "attention",
}


MORE_KEY, SEND_KEY = "Ctrl+M", "Ctrl+E"
MORE_PX = 48


class ActionRow(QWidget):
    """Either the acts, or the question why another badge."""

    pressed = Signal()
    walk_in_asked = Signal()
    correction_asked = Signal()
    reason_chosen = Signal(str)
    sent_on = Signal(str, str)  # participant, and why
    asked = Signal()  # a question stands there: the next digit answers it
    more_chosen = Signal(str, str)  # which act of more_view.py, and about whom

    def __init__(self) -> None:
        super().__init__()
        self.main = KeyButton("ok", "Enter", primary=True)
        self.correct = KeyButton("correct", "F3")
        self.walk_in = KeyButton("walk-in", "F2")
        # Its word and key stand in its hint only: the main button needs the room for its own.
        self.more = KeyButton("more", "")
        self.more.clicked.connect(self._open_more)
        self.more.setFixedWidth(MORE_PX)
        words = translate("desk", "More")
        self.more.setAccessibleName(words)
        self.more.setToolTip(f"{words} ({MORE_KEY})")
        self._card: CardView | None = None
        shortcut = QShortcut(QKeySequence(MORE_KEY), self)
        shortcut.activated.connect(self._open_more)
        self.reasons = why_another_badge()
        self.sending = why_sent_on()
        self.main.clicked.connect(self.pressed)
        self.correct.clicked.connect(self.correction_asked)
        self.walk_in.clicked.connect(self.walk_in_asked)
        self.reasons.chosen.connect(self._reason)
        self.sending.chosen.connect(self._send)
        QShortcut(QKeySequence(SEND_KEY), self).activated.connect(self.ask_sending)
        self.correct.say(translate("desk", "Correct"))
        self.walk_in.say(translate("desk", "Walk-in"))
        self._acts = QWidget()
        row = QHBoxLayout(self._acts)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.GAP_S)
        row.addWidget(self.main, 1)
        for button in (self.correct, self.walk_in, self.more):
            row.addWidget(button)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        for one in (self._acts, self.reasons, self.sending):
            whole.addWidget(one, 1)
        self.ask(None)

    @property
    def question(self) -> ReasonBar | None:
        """Which of the two stands there."""
        return next((one for one in (self.reasons, self.sending) if one.isVisible()), None)

    @property
    def asking(self) -> bool:
        return self.question is not None

    def press(self, key: str) -> bool:
        """A digit was typed; whether it was one of the question's."""
        return self.question is not None and self.question.press(key)

    def show_card(self, card: CardView | None, *, ready: bool) -> None:
        """The acts for this card; without one, for whoever comes next."""
        self.ask(None)
        if card is None:
            self.main.say(translate("desk", "Find somebody first"), icon="search")
        else:
            self.main.say(card.action.words, icon=_ICONS[card.action.act])
        self.main.setEnabled(card is not None and card.action.enabled)
        self.correct.setEnabled(card is not None and card.may_correct)
        self.walk_in.setEnabled(ready)
        self._card = card
        self.more.setEnabled(card is not None and bool(card.more))

    def ask(self, question: ReasonBar | None) -> None:
        """Put one of the two questions in the place of the acts, or the acts back."""
        wanted = self._acts if question is None else question
        for one in (self._acts, self.reasons, self.sending):
            if one is not wanted:
                one.hide()
        wanted.show()  # last, and once: each that comes lays the window out anew

    def press_main(self, act: Act) -> None:
        """Press the main button, where this is what it does now."""
        if self._card is not None and self._card.action.act is act:
            self.pressed.emit()

    def ask_sending(self) -> None:
        """Why somebody is sent on to the exceptions desk."""
        if self._card is not None and self.isVisible() and not self.asking:
            self.ask(self.sending)
            self.asked.emit()

    def _open_more(self) -> None:
        card = self._card
        if card is None or not card.more or not self.more.isVisible():
            return
        menu = QMenu(self.more)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for act in card.more:
            line = menu.addAction(icons.icon(act.icon, colours().text), act.words)
            line.setData(act.name)
        menu.triggered.connect(lambda line: self.more_chosen.emit(line.data(), card.participant))
        menu.setActiveAction(menu.actions()[0])
        menu.popup(self.more.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def _send(self, reason: str) -> None:
        self.ask(None)
        if self._card is not None:
            self.sent_on.emit(self._card.participant, reason)

    def _reason(self, reason: str) -> None:
        self.ask(None)
        self.reason_chosen.emit(reason)
