"""The visits on a participant's card: seats left, the person's own state, and one button each."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.screens.checkin.seat_view import SeatAct, SeatView
from ui.theme import icons, tokens
from ui.theme.theme import colours
from ui.widgets.labels import OneLine, Pill, label, restyle
from ui.words.joined import with_colon

_MARKS = {"ok": "ok", "attention": "waiting"}


class SeatRow(QFrame):
    """One visit. A confirmed seat and a place in the line never look alike.

    The row is kept and shown anew for the next person: making it costs ten times as much.
    """

    asked = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self._seat: SeatView | None = None
        self.setProperty("kind", "row")
        self._mark = QLabel()
        self._title = OneLine(kind="row-title")
        self._when = OneLine(kind="caption")
        self._clash = OneLine()
        restyle(self._clash, "tone", "attention")
        self._left = label(kind="caption")
        self._state = Pill()
        self._closed = label(kind="caption")
        self._button = QPushButton()
        self._button.clicked.connect(self._ask)
        words = QVBoxLayout()
        words.setSpacing(1)
        for line in (self._title, self._when, self._clash):
            words.addWidget(line)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 5, 0, 5)
        row.setSpacing(tokens.GAP_M)
        row.addWidget(self._mark)
        row.addLayout(words, 1)
        for widget in (self._left, self._state, self._closed, self._button):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_seat(self, seat: SeatView) -> None:
        if seat == self._seat:
            return
        self._seat = seat
        self._show_mark(seat)
        self._title.setText(seat.title)
        self._when.setText(" · ".join(part for part in (seat.when, seat.note) if part))
        self._clash.setText(seat.clash)
        self._clash.setVisible(bool(seat.clash) and not seat.state)
        self._left.setText(seat.left)
        self._left.setVisible(not seat.state)
        self._state.show_state(seat.state, seat.tone or "calm")
        self._state.setVisible(bool(seat.state))
        self._show_act(seat)

    def _show_mark(self, seat: SeatView) -> None:
        c = colours()
        colour = {"ok": c.ok.ink, "attention": c.attention.ink}.get(seat.tone, c.muted)
        name = _MARKS.get(seat.tone, "visits")
        self._mark.setPixmap(icons.pixmap(name, colour, 22, inner=c.surface))

    def _show_act(self, seat: SeatView) -> None:
        can = seat.act is not SeatAct.NOTHING
        self._closed.setText("" if can else seat.act_words)
        self._closed.setVisible(not can and bool(seat.act_words))
        self._button.setVisible(can)
        self._button.setText(seat.act_words)
        self._button.setAccessibleName(with_colon(seat.act_words, seat.title))
        restyle(self._button, "kind", "quiet-row" if seat.act is SeatAct.LEAVE else "row")

    def _ask(self) -> None:
        if self._seat is not None:
            self.asked.emit(self._seat.visit, self._seat.act)


class SeatsPane(QWidget):
    """All visits of the programme, as this participant stands to them."""

    asked = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[SeatRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def make_rows(self, count: int) -> None:
        while len(self._rows) < count:
            row = SeatRow()
            row.asked.connect(self.asked)
            self._rows.append(row)
            self._column.addWidget(row)

    def show_seats(self, seats: tuple[SeatView, ...]) -> None:
        self.make_rows(len(seats))
        for number, row in enumerate(self._rows):
            if number < len(seats):
                row.show_seat(seats[number])
            row.setVisible(number < len(seats))
