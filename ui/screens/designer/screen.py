"""The designer: parts at one side, the badge in the middle, its values at the other."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QImage, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from ui.screens.designer.canvas import Canvas
from ui.screens.designer.inspector import Inspector
from ui.screens.designer.keys import REDO, REDO_TOO, UNDO, FieldKeys, shortcut
from ui.screens.designer.lists import CheckList, PartList
from ui.screens.designer.tools import LookRow, PartButtons, Toolbar
from ui.screens.designer.view import ChecksView, DesignerView, leave_question, name_question
from ui.theme import icons, tokens
from ui.theme.theme import colours
from ui.widgets.confirm_panel import ConfirmPanel
from ui.widgets.labels import OneLine, label
from ui.widgets.question import Question
from ui.widgets.verdict_panel import VerdictPanel
from ui.words import translate

# Of the two sides: where there is room, and in the smallest window.
PARTS_PX, VALUES_PX = 272, 348
NARROW_BELOW_PX, NARROW_PARTS_PX, NARROW_VALUES_PX = 1100, 240, 304
ROOM_FOR_BOTH_PX = 680  # of a question above and all that is edited below
_LAYOUTS = "*.toml *.json"
_PICTURES = "*.png *.jpg *.jpeg"


class DesignerScreen(QWidget):
    """Says what a person does to the layout; it holds none of it."""

    undo_asked = Signal()
    redo_asked = Signal()
    save_asked = Signal()
    named = Signal(str)  # save under this name
    left = Signal()  # lose what was changed
    imported = Signal(object)  # Path
    exported = Signal(object)  # Path
    picture_chosen = Signal(object)  # Path
    test_asked = Signal()
    copied = Signal()
    removed = Signal()
    reordered = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._asks_name = False
        self.tools = Toolbar()
        self.parts = PartList(translate("designer", "Parts, in the order of drawing"))
        self.part_buttons = PartButtons()
        self.canvas = Canvas()
        self.look = LookRow()
        self.inspector = Inspector()
        self.checks = CheckList(translate("designer", "What to look at"))
        self.verdict = VerdictPanel()
        self.question = ConfirmPanel()
        self._sentence = OneLine(kind="muted")
        self._check_mark = label()
        self._check_words = label(kind="row-title", wrap=True)
        self._field_keys = FieldKeys(self)
        self._lay_out()
        self._listen()
        self._add_keys()

    def _lay_out(self) -> None:
        title = QHBoxLayout()
        title.setSpacing(tokens.GAP_M)
        title.addWidget(label(translate("designer", "Badge designer"), "headline"))
        title.addWidget(self._sentence, 1)
        title.addWidget(self.tools.layouts)
        middle = QVBoxLayout()
        middle.setSpacing(tokens.GAP_S)
        middle.addWidget(self.canvas, 1)
        middle.addWidget(self.look)
        self._values = _card(self.inspector)
        across = QHBoxLayout()
        across.setSpacing(tokens.GAP_M)
        self._parts = self._left()
        across.addWidget(self._parts)
        across.addLayout(middle, 1)
        across.addWidget(self._values)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.GAP_XL, tokens.GAP_L, tokens.GAP_XL, tokens.GAP_M)
        column.setSpacing(tokens.GAP_M)
        column.addLayout(title)
        column.addWidget(self.tools)
        column.addWidget(self.verdict)
        column.addWidget(self.question)
        column.addLayout(across, 1)

    def _left(self) -> QWidget:
        holder = QWidget()
        self._at_the_left = column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.GAP_M)
        heading = label(translate("designer", "Parts: later ones lie on top"), "caption")
        column.addWidget(_card(heading, self.parts, self.part_buttons), 4)
        head = QHBoxLayout()
        head.setSpacing(tokens.GAP_S)
        head.addWidget(self._check_mark)
        head.addWidget(self._check_words, 1)
        column.addWidget(_card(head, self.checks), 0)
        return holder

    def _listen(self) -> None:
        tools, buttons = self.tools, self.part_buttons
        tools.undo_asked.connect(self.undo_asked)
        tools.redo_asked.connect(self.redo_asked)
        tools.save_asked.connect(self.save_asked)
        tools.save_as_asked.connect(self.ask_name)
        tools.import_asked.connect(self._choose_import)
        tools.export_asked.connect(self._choose_export)
        tools.test_asked.connect(self.test_asked)
        buttons.removed.connect(self.removed)
        buttons.copied.connect(self.copied)
        buttons.reordered.connect(self.reordered)
        self.canvas.removed.connect(self.removed)
        self.parts.removed.connect(self.removed)
        self.inspector.made.connect(self._watch_fields)
        self.inspector.left.connect(self.canvas.setFocus)
        self.inspector.picture_asked.connect(self._choose_picture)
        self.question.confirmed.connect(self._answered)
        self.question.dismissed.connect(self._question_gone)

    def focusInEvent(self, event: QFocusEvent) -> None:
        # Not a focus proxy: Tab would then never come to what stands before the canvas.
        super().focusInEvent(event)
        self.canvas.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        narrow = event.size().width() < NARROW_BELOW_PX
        self._parts.setFixedWidth(NARROW_PARTS_PX if narrow else PARTS_PX)
        self._values.setFixedWidth(NARROW_VALUES_PX if narrow else VALUES_PX)
        super().resizeEvent(event)

    # -- showing -------------------------------------------------------------------------------

    def show_view(self, view: DesignerView) -> None:
        self._sentence.setText(view.sentence)
        self.tools.show_view(view)
        self.parts.show_lines(view.parts, chosen=view.chosen)
        self.part_buttons.show_view(view)
        self.canvas.show_view(view.canvas)
        self.look.show_view(view)
        self.inspector.show_view(view.inspector, chosen=view.chosen)

    def show_picture(self, picture: QImage) -> None:
        self.canvas.show_picture(picture)

    def show_checks(self, view: ChecksView) -> None:
        tone = {"ok": colours().ok, "refused": colours().refused}.get(
            view.tone, colours().attention
        )
        mark = icons.pixmap(view.tone, tone.ink, 22, inner=colours().surface)
        self._check_mark.setPixmap(mark)
        self._check_words.setText(view.headline)
        self.checks.show_lines(view.lines)
        self.checks.setVisible(bool(view.lines))
        self._at_the_left.setStretch(1, 3 if view.lines else 0)

    def show_done(self, headline: str, sentence: str = "") -> None:
        if not self.question.isHidden():
            self.question.answered()
            self._question_gone()
        self.verdict.show_verdict("ok", headline, sentence)

    def show_problem(self, sentence: str) -> None:
        words = translate("designer", "That did not work")
        self.verdict.show_verdict("refused", words, sentence)
        if not self.question.isHidden():
            self.question.again()

    # -- asking --------------------------------------------------------------------------------

    def ask_name(self) -> None:
        self.verdict.clear()
        self._asks_name = True
        self._ask(name_question())

    def ask_to_leave(self, name: str) -> None:
        self.verdict.clear()
        self._asks_name = False
        self._ask(leave_question(name))

    def _ask(self, question: Question) -> None:
        """Where the window is low, what it asks takes the room of what nobody needs meanwhile."""
        for one in (self._parts, self.look, self._values):
            one.setVisible(self.height() >= ROOM_FOR_BOTH_PX)
        self.question.ask(question)

    def _question_gone(self) -> None:
        for one in (self._parts, self.look, self._values):
            one.show()
        self.canvas.setFocus()

    def _answered(self, filled: dict[str, str]) -> None:
        if self._asks_name:
            self.named.emit(filled["name"])
        else:
            self.question.answered()
            self._question_gone()
            self.left.emit()

    def _choose_import(self) -> None:
        dialog = self._dialog(translate("designer", "Import a layout"), _LAYOUTS)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._import)
        dialog.open()

    def _choose_export(self) -> None:
        dialog = self._dialog(translate("designer", "Export the layout"), "*.toml")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("toml")
        dialog.fileSelected.connect(self._export)
        dialog.open()

    def _choose_picture(self) -> None:
        dialog = self._dialog(translate("designer", "Choose a picture"), _PICTURES)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._take_picture)
        dialog.open()

    def _dialog(self, title: str, kinds: str) -> QFileDialog:
        dialog = QFileDialog(self, title)
        dialog.setNameFilter(f"{title} ({kinds})")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog

    def _import(self, path: str) -> None:
        self.imported.emit(Path(path))

    def _export(self, path: str) -> None:
        self.exported.emit(Path(path))

    def _take_picture(self, path: str) -> None:
        self.picture_chosen.emit(Path(path))

    # -- keys ----------------------------------------------------------------------------------

    def _add_keys(self) -> None:
        for key, pressed in (
            (UNDO, self.undo_asked),
            (REDO, self.redo_asked),
            (REDO_TOO, self.redo_asked),
            ("Ctrl+S", self.save_asked),
            ("Ctrl+Shift+S", self.ask_name),
            ("Ctrl+O", self._choose_import),
            ("Ctrl+E", self._choose_export),
            ("Ctrl+P", self.test_asked),
            ("Ctrl+D", self.copied),
            ("Ctrl+Up", self._draw_earlier),
            ("Ctrl+Down", self._draw_later),
        ):
            shortcut(self, key, pressed)

    def _draw_earlier(self) -> None:
        self.reordered.emit(-1)

    def _draw_later(self) -> None:
        self.reordered.emit(1)

    def _watch_fields(self) -> None:
        self._field_keys.watch(self.inspector)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() and event.text().isprintable():
            event.accept()  # a letter beside a field is no search for a person
        else:
            super().keyPressEvent(event)


def _card(*parts: object) -> QFrame:
    card = QFrame()
    card.setProperty("kind", "card")
    column = QVBoxLayout(card)
    column.setContentsMargins(tokens.GAP_S, tokens.GAP_S, tokens.GAP_S, tokens.GAP_S)
    column.setSpacing(tokens.GAP_S)
    for part in parts:
        if isinstance(part, QWidget):
            column.addWidget(part)
        elif isinstance(part, QHBoxLayout):
            column.addLayout(part)
    return card
