"""The desk: a field, a list, a card, and one main button that says what Enter will do."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.screens.checkin.actions import ActionRow
from ui.screens.checkin.card import PersonPane
from ui.screens.checkin.card_view import Act, CardView
from ui.screens.checkin.form import FormPane
from ui.screens.checkin.form_view import FormView, Suggested
from ui.screens.checkin.header import EventHeader
from ui.screens.checkin.hit_list import HitList
from ui.screens.checkin.idle import IdleCard
from ui.screens.checkin.verdict_view import VerdictView
from ui.screens.checkin.view import Enter, HitsView, enter_means
from ui.theme import tokens
from ui.widgets.holding import held
from ui.widgets.key_button import KeyButton
from ui.widgets.labels import label
from ui.widgets.search_field import SearchField
from ui.widgets.verdict_panel import VerdictPanel
from ui.words import translate

LIST_PX = 364
WIDE_FROM_PX = 1500
LIST_WIDE_PX = 470
NARROW_BELOW_PX = 1120
LIST_NARROW_PX = 300
WIDTH_PX_MAX = 1960


class CheckInScreen(QWidget):
    """Says what was typed and pressed; shows what it is given."""

    searched = Signal(str)
    looked_up = Signal(str, str)  # the text, and who is marked in the list for it
    chosen = Signal(str)
    note_read = Signal()
    check_in_asked = Signal()
    reprint_asked = Signal(str)
    admission_asked = Signal()
    seat_asked = Signal(str, object)
    undo_asked = Signal()
    walk_in_asked = Signal(str)
    correction_asked = Signal(object)  # what a kiosk was told, as CallCard.suggested
    cleared = Signal()
    import_asked = Signal()
    more_asked = Signal(str, str)  # which act of more_view.py, and about whom
    picture_dropped = Signal(str, object)  # on whose card, and the file's path
    pane_left = Signal()  # what stood in the place of the card is not seen any more

    def __init__(self) -> None:
        super().__init__()
        self._hits: HitsView | None = None
        self._card: CardView | None = None
        self._recent = HitsView("", (), "")
        self._ready = False
        self._entered_early = False
        self.field = SearchField()
        self.form = FormPane()
        self.hits = HitList()
        self.person = PersonPane()
        self.verdict = VerdictPanel()
        self.undo = KeyButton("undo", "Ctrl+Z")
        self.acts = ActionRow()
        self.header = EventHeader()
        self._caption = label(kind="caption")
        self._idle = IdleCard()
        self._stack = QStackedWidget()
        self._pane: QWidget | None = None  # of a flow of its own, in the place of the card
        self._lay_out()
        self._connect()
        self.show_loading()

    # -- building ----------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        whole = QVBoxLayout(held(self, WIDTH_PX_MAX))
        whole.setContentsMargins(tokens.GAP_XL, tokens.GAP_L, tokens.GAP_XL, tokens.GAP_L)
        whole.setSpacing(tokens.GAP_L)
        whole.addLayout(self._top())
        body = QHBoxLayout()
        body.setSpacing(tokens.GAP_XL)
        self._list_side = QWidget()
        self._list_side.setFixedWidth(LIST_PX)
        self._list_side.setLayout(self._left())
        body.addWidget(self._list_side)
        body.addLayout(self._right(), 1)
        whole.addLayout(body, 1)

    def _top(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(tokens.GAP_XL)
        row.addWidget(self.field, 1)
        row.addWidget(self.header)
        return row

    def _left(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.GAP_S)
        column.addWidget(self._caption)
        column.addWidget(self.hits, 1)
        column.addWidget(self.undo)
        return column

    def _right(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(tokens.GAP_M)
        column.addWidget(self.verdict)
        for page in (self._idle, self.person, self.form):
            self._stack.addWidget(page)
        column.addWidget(self._stack, 1)
        column.addWidget(self.acts)
        return column

    def _connect(self) -> None:
        self.field.textEdited.connect(self._typed)
        self.field.entered.connect(self._enter)
        self.field.stepped.connect(self._step)
        self.field.given_up.connect(self.clear)
        self.hits.picked.connect(self._pick)
        self.acts.pressed.connect(self._act)
        self.acts.walk_in_asked.connect(self.ask_walk_in)
        self.acts.correction_asked.connect(self.ask_correction)
        self.acts.reason_chosen.connect(self.reprint_asked)
        self.acts.more_chosen.connect(self.more_asked)
        self.acts.asked.connect(self.take_focus)
        self._stack.currentChanged.connect(self._page_changed)
        self.undo.clicked.connect(self.undo_asked)
        self.person.seat_asked.connect(self.seat_asked)
        self.person.picture_dropped.connect(self.picture_dropped)
        self.form.cancelled.connect(self.close_form)
        self.form.similar_chosen.connect(self.chosen)
        self._idle.pressed.connect(self.import_asked)

    # -- what it shows -----------------------------------------------------------------------------

    def show_ready(self, name: str, counts: str) -> None:
        """The event is open; whatever was typed meanwhile is looked for, or entered."""
        self.header.show_event(name, counts)
        if not self._ready:
            self._ready = True
            if self._stack.currentWidget() is self._idle:
                self.show_idle()
            self._typed(self.field.text())
            if self._entered_early:
                self._entered_early = False
                self._enter()

    def show_hits(self, view: HitsView) -> None:
        self._hits = view
        self._caption.setText(view.caption)
        self.hits.show_hits(view)
        if self._card is None and view.hits:
            self._idle.say_found(view.caption)
            self._rest()
        elif self._card is None:
            self._idle.say_nobody()
            self._rest()

    def show_recent(self, view: HitsView) -> None:
        """In the place of results, while nothing is looked for."""
        self._recent = view
        if self._hits is None:
            self._caption.setText(view.caption)
            self.hits.show_hits(view, mark_first=False)

    def show_card(self, view: CardView) -> None:
        if view == self._card and self._stack.currentWidget() is self.person:
            return
        same = self._card is not None and self._card.participant == view.participant
        self._card = view
        self.person.show_card(view)
        if not same:
            self.person.start_at_top()
            self.person.show_no_badge("")
            self.person.show_photo(QImage())
        question = self.acts.question if same else None
        self._stack.setCurrentWidget(self.person)
        self._show_actions()
        if question is not None:  # what others did came in while it was being answered
            self.acts.ask(question)

    def show_badge(self, picture: QImage, problems: tuple[str, ...] = ()) -> None:
        self.person.show_badge(picture, problems)

    def show_no_badge(self, words: str) -> None:
        self.person.show_no_badge(words)

    def show_verdict(self, view: VerdictView) -> None:
        """Painted when this returns, whatever else is still to be laid out."""
        self.verdict.show_verdict(view.tone, view.headline, view.sentence)
        self.verdict.paint_now()

    def rehearse(self, view: CardView) -> None:
        """Lay out and paint an answer that nobody sees; nothing of it stays."""
        self.verdict.show_verdict("ok", view.name, view.other_name)
        self.verdict.grab()
        self.verdict.clear()
        self.person.rehearse(view)

    def show_undo(self, words: str) -> None:
        """What Ctrl+Z would take back; empty: nothing."""
        self.undo.say(translate("desk", "Undo"), words)
        self.undo.setEnabled(bool(words))

    def show_form(self, view: FormView) -> None:
        self.verdict.clear()
        self.form.show_form(view)
        self._stack.setCurrentWidget(self.form)
        self._show_actions()

    def show_pane(self, pane: QWidget) -> None:
        """In the place of the card: what a flow of its own does about somebody."""
        self.verdict.clear()
        if self._stack.indexOf(pane) < 0:
            self._stack.addWidget(pane)
        self._stack.setCurrentWidget(pane)
        self._pane = pane
        self._show_actions()

    def show_idle(self) -> None:
        self._idle.say_ready(self.header.sample_words)
        self._rest()

    def show_loading(self) -> None:
        self._idle.say_loading()
        self._rest()
        self.show_undo("")

    def show_no_event(self) -> None:
        self._ready = False
        self.header.show_event("", "")
        self._idle.say_no_event()
        self._rest()

    def show_failure(self, sentence: str) -> None:
        self.verdict.clear()
        self.field.setEnabled(False)
        self._idle.say_failure(sentence)
        self._rest()

    # -- what is done to it ------------------------------------------------------------------------

    def clear(self) -> None:
        """Back to the start: nobody's data stays on the screen."""
        if self.in_form:
            self.close_form()
            return
        if self.acts.asking:
            self.acts.ask(None)
            return
        self.forget_hits()
        self.verdict.clear()
        self.show_idle()
        self.cleared.emit()

    def clear_field(self) -> None:
        """Ready for the next one, with the last answer still to be read."""
        self.field.clear()
        self.take_focus()

    def forget_hits(self) -> None:
        """The search has done its work: what it found may be out of date now."""
        self._hits = None
        self.show_recent(self._recent)
        self.clear_field()

    def close_form(self) -> None:
        self.verdict.clear()
        if self._card is not None:
            self.show_card(self._card)
        else:
            self.show_idle()
        self.take_focus()

    def take_focus(self) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_walk_in(self) -> None:
        if self._ready:
            self.walk_in_asked.emit(self.field.text())

    def ask_correction(self, suggested: Suggested = ()) -> None:
        if self._card is not None and self._card.may_correct:
            self.correction_asked.emit(suggested)

    @property
    def ready(self) -> bool:
        """Whether there is an event to check in to."""
        return self._ready

    @property
    def idle(self) -> bool:
        """Nobody is on the card, in the form or in the answer."""
        return self._stack.currentWidget() is self._idle and self.verdict.isHidden()

    @property
    def in_form(self) -> bool:
        """Something is filled in, in the place of the card."""
        return self._stack.currentWidget() in (self.form, self._pane)

    def type_into_field(self, event: QKeyEvent) -> None:
        """A key that no widget wanted: typing anywhere searches."""
        if self.in_form:
            return
        self.take_focus()
        if event.text() and event.text().isprintable():
            self.field.insert(event.text())
            self._typed(self.field.text())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        elif event.key() == Qt.Key.Key_Escape:
            self.clear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More room goes to the list and to the badge, not to emptiness."""
        super().resizeEvent(event)
        wide = self.width() >= WIDE_FROM_PX
        narrow = LIST_NARROW_PX if self.width() < NARROW_BELOW_PX else LIST_PX
        self._list_side.setFixedWidth(LIST_WIDE_PX if wide else narrow)
        self.person.show_large(wide)

    # -- inside ------------------------------------------------------------------------------------

    def _rest(self) -> None:
        """Nobody is on the card."""
        self._card = None
        self._stack.setCurrentWidget(self._idle)
        self._show_actions()

    def _show_actions(self) -> None:
        self.acts.setVisible(not self.in_form)  # a form has buttons of its own
        self.acts.show_card(self._card, ready=self._ready)

    def _page_changed(self) -> None:
        if self._pane is not None and self._stack.currentWidget() is not self._pane:
            self._pane = None
            self.pane_left.emit()

    def _typed(self, text: str) -> None:
        text = text.strip()
        if self.acts.asking and self.acts.press(text):
            self.field.clear()
            return
        if self._card is not None or not text:
            # The next person is being looked for: the one before is nobody's business now.
            self.verdict.clear()
            self._hits = None
            self.show_recent(self._recent)
            if self._ready:
                self.show_idle()
        if text and self._ready:
            self.searched.emit(text)

    def _enter(self) -> None:
        if not self._ready:
            self._entered_early = True  # what was typed is looked up as soon as the event is open
            return
        match enter_means(self.field.text(), shown=self._hits, chosen=self._card):
            case Enter.LOOK_UP:
                text = self.field.text().strip()
                fresh = self._hits is not None and self._hits.text == text
                self.looked_up.emit(text, self.hits.chosen() if fresh else "")
            case Enter.CHOOSE:
                self._pick(self.hits.chosen())
            case Enter.ACT:
                self._act()
            case Enter.NOTHING:
                pass

    def _step(self, step: int) -> None:
        participant = self.hits.move_choice(step)
        if participant and not self.field.text():
            self.chosen.emit(participant)

    def _pick(self, participant: str) -> None:
        if participant:
            self.clear_field()
            self.chosen.emit(participant)

    def _act(self) -> None:
        if self._card is None or self.in_form:
            return
        match self._card.action.act:
            case Act.READ_NOTE:
                self.note_read.emit()
            case Act.CHECK_IN:
                self.check_in_asked.emit()
            case Act.REPRINT:
                self.acts.ask(self.acts.reasons)
                self.take_focus()
            case Act.ADMIT:
                self.admission_asked.emit()
            case Act.NOTHING:
                pass
