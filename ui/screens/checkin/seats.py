"""The visits on a participant's card: seats left, the person's own state, and one button each."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.screens.checkin.seat_view import SeatAct, SeatView
from ui.theme import icons, tokens
from ui.theme.theme import colours
from ui.widgets.labels import OneLine, label, restyle


class SeatRow(QFrame):
    """One visit. A confirmed seat and a place in the line never look alike."""

    asked = Signal(str, object)

    def __init__(self, seat: SeatView) -> None:
        super().__init__()
        self._seat = seat
        self.setProperty("kind", "row")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(tokens.GAP_M)
        row.addWidget(self._mark(), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(self._words(), 1)
        row.addWidget(self._state(), 0, Qt.AlignmentFlag.AlignVCenter)
        if seat.act_words:
            row.addWidget(self._button(), 0, Qt.AlignmentFlag.AlignVCenter)

    def _mark(self) -> QLabel:
        c = colours()
        picture = QLabel()
        tone = {"ok": c.ok, "attention": c.attention}.get(self._seat.tone)
        name = {"ok": "ok", "attention": "waiting"}.get(self._seat.tone, "visits")
        colour = tone.ink if tone is not None else c.muted
        picture.setPixmap(icons.pixmap(name, colour, 22, inner=c.surface))
        return picture

    def _words(self) -> QVBoxLayout:
        seat = self._seat
        column = QVBoxLayout()
        column.setSpacing(1)
        title = OneLine(seat.title)
        bold = title.font()
        bold.setBold(True)
        title.setFont(bold)
        column.addWidget(title)
        column.addWidget(OneLine(" · ".join(filter(None, (seat.when, seat.note))), "caption"))
        if seat.clash and not seat.state:
            clash = OneLine(seat.clash)
            restyle(clash, "tone", "attention")
            column.addWidget(clash)
        return column

    def _state(self) -> QLabel:
        """The person's own state as a pill, or what is left."""
        seat = self._seat
        if seat.state:
            pill = label(seat.state)
            restyle(pill, "pill", seat.tone)
            return pill
        return label(seat.left, "caption")

    def _button(self) -> QWidget:
        if self._seat.act is SeatAct.NOTHING:
            return label(self._seat.act_words, "caption")
        button = QPushButton(self._seat.act_words)
        if self._seat.act is SeatAct.LEAVE:
            button.setProperty("kind", "quiet")
        button.setAccessibleName(f"{self._seat.act_words}: {self._seat.title}")
        button.clicked.connect(self._ask)
        return button

    def _ask(self) -> None:
        self.asked.emit(self._seat.visit, self._seat.act)


class SeatsPane(QWidget):
    """All visits of the programme, as this participant stands to them."""

    asked = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_seats(self, seats: tuple[SeatView, ...]) -> None:
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for seat in seats:
            row = SeatRow(seat)
            row.asked.connect(self.asked)
            self._column.addWidget(row)
