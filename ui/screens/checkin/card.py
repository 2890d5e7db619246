"""The participant's card: who it is in large type, the badge beside it, the visits below."""

from __future__ import annotations

from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.screens.checkin.card_view import CardView, Fact, HistoryLine
from ui.screens.checkin.seats import SeatsPane
from ui.theme import icons, tokens
from ui.theme.theme import colours
from ui.widgets.badge_pane import BadgePane
from ui.widgets.category_chip import CategoryChip
from ui.widgets.face_pane import FacePane
from ui.widgets.labels import OneLine, label, lean_to_start, restyle
from ui.words import told, translate

ROWS_USUAL = 4
FACTS_USUAL = 5
HISTORY_USUAL = 3


class FactLine(QWidget):
    """An icon and words. Kept for the next person: making one costs ten times as much."""

    def __init__(self) -> None:
        super().__init__()
        self._fact: Fact | None = None
        self._picture = QLabel()
        self._words = label(wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.GAP_S)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)

    def show_fact(self, fact: Fact) -> None:
        if fact == self._fact:
            return
        self._fact = fact
        c = colours()
        tone = {"ok": c.ok, "attention": c.attention, "refused": c.refused, "calm": c.calm}.get(
            fact.tone
        )
        colour = tone.ink if tone is not None else c.muted
        self._picture.setPixmap(icons.pixmap(fact.icon, colour, 20, inner=c.surface))
        self._words.setText(fact.words)
        lean_to_start(self._words)
        restyle(self._words, "tone", fact.tone)


class FactLines(QWidget):
    """What else is known about a person, a line each."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[FactLine] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(tokens.GAP_XS)

    def make_lines(self, count: int) -> None:
        while len(self._lines) < count:
            line = FactLine()
            self._lines.append(line)
            self._column.addWidget(line)

    def show_facts(self, facts: tuple[Fact, ...]) -> None:
        self.make_lines(len(facts))
        for number, line in enumerate(self._lines):
            if number < len(facts):
                line.show_fact(facts[number])
            line.setVisible(number < len(facts))


class HistoryLines(QWidget):
    """What happened so far: when, and in words."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[tuple[QLabel, OneLine]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(tokens.GAP_L)
        self._grid.setVerticalSpacing(tokens.GAP_XS)
        self._grid.setColumnStretch(1, 1)

    def make_lines(self, count: int) -> None:
        while len(self._lines) < count:
            row = len(self._lines)
            when, words = label(kind="caption"), OneLine()
            self._lines.append((when, words))
            self._grid.addWidget(when, row, 0)
            self._grid.addWidget(words, row, 1)

    def show_history(self, history: tuple[HistoryLine, ...]) -> None:
        self.make_lines(len(history))
        for number, (when, words) in enumerate(self._lines):
            if number < len(history):
                line = history[number]
                when.setText(line.when)
                words.setText(line.words)
                lean_to_start(words)
                struck = words.font()
                if struck.strikeOut() != line.undone:
                    struck.setStrikeOut(line.undone)
                    words.setFont(struck)
            when.setVisible(number < len(history))
            words.setVisible(number < len(history))


class PersonPane(QFrame):
    """Shows one card view. It scrolls as a whole, the name first."""

    seat_asked = Signal(str, object)
    picture_dropped = Signal(str, object)  # on whose card, and the Path

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.setAcceptDrops(True)
        self._participant = ""
        self.face = FacePane()
        self._chip = CategoryChip()
        self._code = label(kind="key")
        self._name = label(kind="name", wrap=True)
        self._other_name = label(kind="title", wrap=True)
        self._role = label(kind="strong", wrap=True)
        self._belongs = label(wrap=True)
        self._facts = FactLines()
        self._note = _Note()
        self.badge = BadgePane()
        self._badge_problems = FactLine()
        self._badge_problems.hide()
        self._seats = SeatsPane()
        self._seats.asked.connect(self.seat_asked)
        self._seats_title = label(translate("card", "Site visits"), "section")
        self._history_title = label(translate("card", "What happened so far"), "section")
        self._history = HistoryLines()
        self._lay_out()

    def _lay_out(self) -> None:
        self._inside = QWidget()
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(tokens.GAP_XL, tokens.GAP_L, tokens.GAP_XL, tokens.GAP_L)
        column.setSpacing(tokens.GAP_XS)
        columns = QHBoxLayout()
        columns.setSpacing(tokens.GAP_XL)
        columns.addLayout(self._person_column(), 1)
        badge = QVBoxLayout()
        badge.addWidget(self.badge)
        badge.addWidget(self._badge_problems)
        badge.addStretch(1)
        columns.addLayout(badge)
        column.addLayout(columns)
        column.addSpacing(tokens.GAP_S)
        column.addWidget(self._seats_title)
        column.addWidget(self._seats)
        column.addSpacing(tokens.GAP_L)
        column.addWidget(self._history_title)
        column.addWidget(self._history)
        column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 1, 1, 1)
        whole.addWidget(self._scroll)

    def _person_column(self) -> QVBoxLayout:
        top = QHBoxLayout()
        top.addWidget(self._chip)
        top.addStretch(1)
        top.addWidget(self._code)
        column = QVBoxLayout()
        column.setSpacing(tokens.GAP_XS)
        column.addLayout(top)
        column.addSpacing(tokens.GAP_XS)
        for widget in (self._name, self._other_name, self._role, self._belongs):
            column.addWidget(widget)
        column.addSpacing(tokens.GAP_S)
        known = QHBoxLayout()
        known.setSpacing(tokens.GAP_L)
        known.addWidget(self._facts, 1, Qt.AlignmentFlag.AlignTop)
        known.addWidget(self.face, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(known)
        column.addSpacing(tokens.GAP_S)
        column.addWidget(self._note)
        column.addStretch(1)
        return column

    def show_card(self, view: CardView) -> None:
        self._participant = view.participant
        self._chip.show_category(view.category)
        self._code.setText(view.code)
        self._code.setVisible(bool(view.code))
        for widget, words in (
            (self._name, view.name),
            (self._other_name, view.other_name),
            (self._role, view.role),
            (self._belongs, view.belongs),
        ):
            widget.setText(words)
            widget.setVisible(bool(words))
            lean_to_start(widget)
        self._facts.show_facts((view.state, *view.facts))
        self._note.show_note(view.note, is_open=view.note_open)
        self._seats_title.setVisible(bool(view.seats))
        self._seats.show_seats(view.seats)
        self._history_title.setVisible(bool(view.history))
        self._history.show_history(view.history)

    def show_large(self, large: bool) -> None:
        """On a large screen the badge is shown near its true size."""
        self.badge.show_large(large)

    def warm_up(self) -> None:
        """Dress what is not shown yet, so that the first person does not wait for it."""
        self._seats.make_rows(ROWS_USUAL)
        self._facts.make_lines(FACTS_USUAL)
        self._history.make_lines(HISTORY_USUAL)
        for widget in self.findChildren(QWidget):
            widget.ensurePolished()

    def rehearse(self, view: CardView) -> None:
        """Paint a card that nobody sees; nothing of it stays."""
        self.show_card(view)
        self.grab()
        self.show_card(replace(view, name="", other_name="", role="", belongs="", code=""))

    def start_at_top(self) -> None:
        self._scroll.verticalScrollBar().setValue(0)

    def show_badge(self, picture: QImage, problems: tuple[str, ...] = ()) -> None:
        self.badge.show_badge(picture, translate("card", "The badge as it will print"))
        self._show_problems(problems)

    def show_photo(self, picture: QImage) -> None:
        self.face.show_face(picture, translate("card", "Photograph"))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        urls = event.mimeData().urls()
        if urls and urls[0].isLocalFile():
            self.picture_dropped.emit(self._participant, Path(urls[0].toLocalFile()))

    def show_no_badge(self, words: str) -> None:
        self.badge.show_words(words)
        self._show_problems(())

    def _show_problems(self, problems: tuple[str, ...]) -> None:
        """What is wrong with the badge stands under it, before anybody prints it."""
        line = self._badge_problems
        line.setVisible(bool(problems))
        if problems:
            line.setMaximumWidth(self.badge.sizeHint().width())
            # One is enough to stop at; more would push the visits off the screen.
            more = f" (+{len(problems) - 1})" if len(problems) > 1 else ""
            line.show_fact(Fact("attention", told(problems[0]) + more, "attention"))


class _Note(QFrame):
    """What the desk has to read before it goes on."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = QLabel()
        self._words = label(kind="strong", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(tokens.GAP_M, tokens.GAP_M, tokens.GAP_M, tokens.GAP_M)
        row.setSpacing(tokens.GAP_M)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)

    def show_note(self, note: str, *, is_open: bool) -> None:
        self.setVisible(bool(note))
        tone = colours().attention if is_open else colours().calm
        self._icon.setPixmap(icons.pixmap("note", tone.ink, 24))
        self._words.setText(note)
        restyle(self, "band", "attention" if is_open else "calm")
