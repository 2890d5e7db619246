"""The door of a session: a lamp for whoever stands there, and the room for whoever counts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kiosk.domain.door_facts import IN, OUT
from ui.screens.door.lamp import Lamp
from ui.screens.door.room_card import RoomCard
from ui.screens.door.view import DoorView, LampView, heads_of
from ui.theme import tokens
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.confirm_panel import ConfirmPanel
from ui.widgets.labels import label
from ui.widgets.placeholder import Placeholder
from ui.widgets.question import Question
from ui.words import translate

TYPED_CHARS_MAX = 200
ROOM_PX = 400
SESSION_CHARS = 20  # at least
_DIRECTION_KEYS = {"+": IN, "-": OUT}


class DoorScreen(QWidget):
    """Says what an usher chose and typed. Scans come from outside."""

    session_chosen = Signal(str)
    direction_chosen = Signal(str)
    code_entered = Signal(str)
    heads_counted = Signal(int)
    undo_asked = Signal()
    overrule_asked = Signal()
    confirmed = Signal(dict)
    camera_asked = Signal(bool)
    left = Signal()
    room_asked = Signal(bool)  # the whole screen, without the rail, or not any more

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(translate("door", "Door"))
        self._typed = ""
        self._make_top()
        self.lamp = Lamp()
        self.room = RoomCard()
        self.room.setFixedWidth(ROOM_PX)
        self.room.other_asked.connect(self.session_chosen)
        self.typed = label(kind="headline")
        self.typed.hide()
        self.overrule = QPushButton(translate("door", "Let in all the same"))
        self.overrule.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.overrule.clicked.connect(self.overrule_asked)
        self.overrule.hide()
        self.question = ConfirmPanel()
        self.question.confirmed.connect(self.confirmed)
        self.question.dismissed.connect(self._take_focus)
        self._nothing = Placeholder()
        self._nothing.say(
            "door",
            translate("door", "No sessions yet"),
            translate("door", "Import a programme: each of its sessions has a door here."),
        )
        self._lay_out()
        self.show_no_session()

    def _make_top(self) -> None:
        self.sessions = ChoiceBox(SESSION_CHARS)
        self.sessions.setAccessibleName(translate("door", "Session"))
        self.sessions.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.sessions.activated.connect(self._session_activated)
        self.going_in = self._direction_button(translate("door", "Going in (+)"), IN)
        self.going_out = self._direction_button(translate("door", "Going out (−)"), OUT)
        self.going_in.setChecked(True)
        self.undo = QPushButton(translate("door", "Undo"))
        self.undo.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.undo.clicked.connect(self.undo_asked)
        self.camera = QPushButton(translate("door", "Camera"))
        self.camera.setCheckable(True)
        self.camera.setProperty("kind", "choice")
        self.camera.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.camera.toggled.connect(self._camera_toggled)
        self.whole = QPushButton(translate("door", "Whole screen"))
        self.whole.setCheckable(True)
        self.whole.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.whole.toggled.connect(self._whole_toggled)

    def _direction_button(self, words: str, direction: str) -> QPushButton:
        button = QPushButton(words)
        button.setProperty("kind", "choice")
        button.setCheckable(True)
        button.setAutoExclusive(True)
        button.setObjectName(direction)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(self._direction_pressed)
        return button

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(tokens.GAP_S)
        top.addWidget(self.sessions, 1)
        for part in self._choices()[1:]:
            top.addWidget(part)
        self.hint = label(
            translate("door", "Digits and Enter: heads counted · + in, − out · Ctrl+Z: undo"),
            "caption",
        )
        foot = QHBoxLayout()
        foot.addWidget(self.typed)
        foot.addWidget(self.hint, 1)
        foot.addWidget(self.overrule)
        left = QVBoxLayout()
        left.setSpacing(tokens.GAP_S)
        left.addWidget(self.lamp, 1)
        left.addWidget(self.question)
        left.addLayout(foot)
        self._door = QWidget()
        middle = QHBoxLayout(self._door)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(tokens.GAP_M)
        middle.addLayout(left, 1)
        middle.addWidget(self.room)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.GAP_L, tokens.GAP_L, tokens.GAP_L, tokens.GAP_M)
        column.setSpacing(tokens.GAP_M)
        column.addLayout(top)
        column.addWidget(self._door, 1)
        column.addWidget(self._nothing, 1)

    # -- what is shown -----------------------------------------------------------------------------

    def show_no_session(self) -> None:
        self._nothing.show()
        self._door.hide()
        for part in self._choices():
            part.hide()

    def _choices(self) -> tuple[QWidget, ...]:
        going = (self.going_in, self.going_out)
        return (self.sessions, *going, self.camera, self.undo, self.whole)

    def show_sessions(self, sessions: Sequence[tuple[str, str]], chosen: str) -> None:
        self.sessions.clear()
        for code, words in sessions:
            self.sessions.addItem(words, code)
        self.sessions.setCurrentIndex(max(0, self.sessions.findData(chosen)))

    def show_direction(self, direction: str) -> None:
        (self.going_out if direction == OUT else self.going_in).setChecked(True)

    def show_door(self, view: DoorView) -> None:
        self._nothing.hide()
        self._door.show()
        for part in self._choices():
            part.show()
        self.room.show_room(view)

    def show_lamp(self, view: LampView, *, may_overrule: bool = False) -> None:
        """The result of a scan stays until the next."""
        self._forget_typed()
        self.question.answered()
        self.overrule.setVisible(may_overrule)
        self.lamp.show_lamp(view)
        self.lamp.paint_now()

    def show_problem(self, sentence: str) -> None:
        words = translate("door", "Nothing was changed")
        self.show_lamp(LampView("refused", words, sentence=sentence))

    def show_camera(self, *, is_on: bool) -> None:
        self.camera.setChecked(is_on)

    def ask(self, question: Question) -> None:
        self.question.ask(question)

    def _whole_toggled(self, whole: bool) -> None:
        """What stands on the button is what it does next."""
        leave, take = translate("door", "Leave the whole screen"), translate("door", "Whole screen")
        self.whole.setText(leave if whole else take)
        self.room_asked.emit(whole)

    def leave_whole(self) -> None:
        """Somebody goes elsewhere."""
        self.whole.setChecked(False)

    # -- what is said ------------------------------------------------------------------------------

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.left.emit()

    def _camera_toggled(self, on: bool) -> None:
        self.room.show_picture(None)
        self.camera_asked.emit(on)
        self._take_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, text = Qt.Key(event.key()), event.text()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._typed and not event.isAutoRepeat():
                self._enter()
        elif key == Qt.Key.Key_Escape:
            self._give_up()
        elif key == Qt.Key.Key_Backspace:
            self._show_typed(self._typed[:-1])
        elif not self._typed and text in _DIRECTION_KEYS:
            self.direction_chosen.emit(_DIRECTION_KEYS[text])
        elif text and text.isprintable() and not text.isspace():
            self.type_in(event)
        else:
            super().keyPressEvent(event)

    def type_in(self, event: QKeyEvent) -> None:
        """A number of heads, or a short code letter by letter, whatever has the focus."""
        self._show_typed((self._typed + event.text().strip())[:TYPED_CHARS_MAX])
        self._take_focus()

    def _enter(self) -> None:
        typed, heads = self._typed, heads_of(self._typed)
        self._forget_typed()
        if heads is not None:
            self.heads_counted.emit(heads)
        else:
            self.code_entered.emit(typed)

    def _give_up(self) -> None:
        if self._typed:
            self._forget_typed()
        else:
            self.whole.setChecked(False)

    def _forget_typed(self) -> None:
        self._show_typed("")

    def _show_typed(self, typed: str) -> None:
        self._typed = typed
        is_heads = heads_of(typed) is not None
        words = translate("door", "Heads: {typed}") if is_heads else "{typed}"
        self.typed.setText(words.format(typed=typed))
        self.typed.setVisible(bool(typed))
        self.hint.setVisible(not typed)

    def _take_focus(self) -> None:
        self.setFocus()

    def _session_activated(self) -> None:
        self.session_chosen.emit(str(self.sessions.currentData()))
        self._take_focus()

    def _direction_pressed(self) -> None:
        self.direction_chosen.emit(self.sender().objectName())
        self._take_focus()
