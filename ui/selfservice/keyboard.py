"""The keyboard on the screen: keys for a finger, in the language that is spoken, with no memory."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.selfservice import hangul
from ui.selfservice.dress import sizes
from ui.selfservice.key_rows import (
    ACCENTS,
    LATIN,
    LETTERS,
    SIGNS,
    has_shift,
    keys_for,
    shifted,
)
from ui.selfservice.touch_button import TouchButton
from ui.words import translate

_NAMES_OF_LETTERS = {
    "ko": "가나다",
    "ru": "абв",
    "ar": "أبج",
}  # in their own script, for whoever reads it
_LETTER_OF_KEY = 0.45  # capitals of 4.8 mm on a key of 15
_LAYER_WORDS = {LATIN: "ABC", ACCENTS: "áéñ", SIGNS: "123"}


class Keyboard(QFrame):
    """Types into one field. It learns nothing, offers nothing and leads nowhere."""

    entered = Signal()

    def __init__(self, field: QLineEdit, *, language: str, digits_first: bool = False) -> None:
        super().__init__()
        self.setProperty("kind", "keys")
        self._field = field
        self._language = language
        self._layer = SIGNS if digits_first else LETTERS
        self._shift = False
        self._columns = 0
        self._column = QVBoxLayout(self)
        gap = max(sizes().gap_s // 2, 1)
        self._column.setContentsMargins(gap, gap, gap, gap)
        self._column.setSpacing(gap)
        self._rows: QWidget | None = None

    def fit(self, width_px: int) -> None:
        """Lay the keys out for so much width: none is narrower than a finger asks for."""
        gap = max(sizes().gap_s // 2, 1)
        columns = max((width_px - gap) // (sizes().key + gap), 4)
        if columns != self._columns:
            self._columns = int(columns)
            self._lay_out()

    @property
    def keys(self) -> list[TouchButton]:
        return self.findChildren(TouchButton)

    def show_layer(self, layer: str) -> None:
        """Other keys: letters, Latin letters, accents or signs."""
        self._layer, self._shift = layer, False
        self._lay_out()

    # -- inside ------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        if self._rows is not None:
            self._column.removeWidget(self._rows)
            self._rows.hide()
            self._rows.deleteLater()
        self._rows = QWidget(self)
        # Letters lie where they lie on every keyboard, also beside text that runs leftwards.
        self._rows.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        column = QVBoxLayout(self._rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._column.spacing())
        keys = keys_for(self._language, self._layer, columns=self._columns)
        for letters in keys.rows:
            column.addLayout(self._row_of(letters))
        column.addLayout(self._last_row(keys.others))
        self._column.addWidget(self._rows)
        self._rows.show()

    def _row_of(self, letters: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self._column.spacing())
        row.addStretch(1)
        for letter in letters:
            shown = shifted(self._language, letter) if self._shift else letter
            key = _key(shown)
            key.setFixedWidth(self._key_px())
            key.clicked.connect(partial(self._type, shown))
            row.addWidget(key)
        row.addStretch(1)
        return row

    def _key_px(self) -> int:
        """As wide as ten to a row allow, up to half as wide again as a finger needs."""
        gap = self._column.spacing()
        longest = max(10, *(len(row) for row in self._all_rows()))
        return min(self.width_for(longest, gap), int(sizes().key * 1.6))

    def width_for(self, count: int, gap: int) -> int:
        room = self._columns * (sizes().key + gap)
        return max((room - count * gap) // count, sizes().key)

    def _all_rows(self) -> tuple[str, ...]:
        return keys_for(self._language, self._layer, columns=self._columns).rows

    def _last_row(self, others: tuple[str, ...]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self._column.spacing())
        if has_shift(self._language, self._layer):
            shift = _key("⇧", translate("kiosk", "Capital letters"))
            shift.setCheckable(True)
            shift.setChecked(self._shift)
            shift.clicked.connect(self._turn)
            row.addWidget(shift, 1)
        for layer in others:
            words = self._layer_words(layer)
            key = _key(words, translate("kiosk", "Other keys: {keys}").format(keys=words))
            key.clicked.connect(partial(self.show_layer, layer))
            row.addWidget(key, 1)
        space = _key(" ", translate("kiosk", "Space"))
        space.clicked.connect(partial(self._type, " "))
        row.addWidget(space, 3)
        back = _key("⌫", translate("kiosk", "Delete a letter"))
        back.setAutoRepeat(True)
        back.clicked.connect(self._erase)
        row.addWidget(back, 1)
        return row

    def _layer_words(self, layer: str) -> str:
        if layer == LETTERS:
            return _NAMES_OF_LETTERS.get(self._language, "ABC")
        return _LAYER_WORDS[layer]

    def _turn(self) -> None:
        self._shift = not self._shift
        self._lay_out()

    def _type(self, letter: str) -> None:
        if hangul.is_letter(letter) and not self._field.hasSelectedText():
            at = self._field.cursorPosition()
            text = self._field.text()
            self._put(hangul.typed(text[:at], letter), text[at:])
        else:
            self._field.insert(letter)
        if self._shift:
            self._turn()

    def _erase(self) -> None:
        at, text = self._field.cursorPosition(), self._field.text()
        if self._language == "ko" and at and not self._field.hasSelectedText():
            self._put(hangul.erased(text[:at]), text[at:])
        else:
            self._field.backspace()

    def _put(self, before: str, after: str) -> None:
        if len(before + after) <= self._field.maxLength():
            self._field.setText(before + after)
            self._field.setCursorPosition(len(before))


def _key(words: str, name: str = "") -> TouchButton:
    key = TouchButton(words, kind="key", size=int(sizes().key * _LETTER_OF_KEY))
    key.setAccessibleName(name or words)
    return key
