"""A button for a finger: as high as its words need, pressed and focused in sight, never hovered."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTextLayout,
    QTextOption,
    QTransform,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle

from ui.selfservice.dress import sizes
from ui.selfservice.snug import Laid, broken
from ui.theme import icons
from ui.theme.theme import colours
from ui.theme.type import font

_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_HIGH = 100_000
_BREAKS = ("\u2e80", "\uac00")  # from here up to Hangul a line may break inside a word
_WHOLE_SIGNS = 4  # so many signs are one word, and look torn where a line breaks them
_POINTING = ("back",)  # turned round where text runs leftwards
_FILLED = ("primary", "ok", "attention", "refused")


def line_px(used: QFont, words: str) -> int:
    """How wide these words are on one line. In some scripts a line needs a little more than its
    letters advance, and breaks where it is given no more than that."""
    return QFontMetrics(used).size(0, words).width() if words else 0


class TouchButton(QAbstractButton):
    """Kinds: plain, primary, quiet, choice (one of several), tick (true or not), key (a letter)."""

    def __init__(
        self, words: str, *, kind: str = "plain", icon: str = "", detail: str = "", size: int = 0
    ) -> None:
        super().__init__()
        self.setText(words)
        self.detail = detail
        self.kind = kind
        self.icon_name = icon
        self.above = False  # the icon stands over the words
        self.centred = kind not in ("choice", "tick")
        self._marked = False
        self.roomy = True  # no neighbour wants the room beside its words
        self.lined_up = False
        self._heights: dict[tuple[object, ...], int] = {}
        self.text_px = size or sizes().body
        self.setAccessibleName(f"{words}, {detail}" if detail else words)
        self.setCheckable(kind == "tick")
        if kind == "tick":
            self.icon_name = "unticked"
            self.toggled.connect(self._show_tick)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover, False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if kind == "key":
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # who has keys of their own uses those
        else:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def line_up(self) -> None:
        """Its words stand over those of a card, and are as large as they are."""
        self.lined_up, self.text_px = True, sizes().strong
        self._heights.clear()

    def mark(self, marked: bool) -> None:
        """This is how it stands now."""
        self._marked = marked
        if marked and not self.icon_name:
            self.icon_name = "check"

    def _show_tick(self, ticked: bool) -> None:
        self.icon_name = "ticked" if ticked else "unticked"

    # -- how large ---------------------------------------------------------------------------------

    @property
    def least(self) -> int:
        return sizes().key if self.kind == "key" else sizes().target

    def sizeHint(self) -> QSize:
        longest = max(
            line_px(self._font(), self.text()),
            line_px(self._small(), self.detail),
        )
        width = self._beside() + min(longest, sizes().measure) + 4
        width = max(width, self.least)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        width = max(self._beside() + self.word_px() + 4, self.least)
        return QSize(width, self.least)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(self.least, self.words_high(width))

    def words_high(self, width: int) -> int:
        """How high it has to be for its words, whatever a finger wants."""
        # A layout asks some seventy times for the same few widths.
        words = (self.text(), self.detail, self.icon_name)
        asked = (*words, self.text_px, self.above, self.roomy, width)
        if asked not in self._heights:
            self._heights[asked] = self._measured(width)
        return self._heights[asked]

    def _measured(self, width: int) -> int:
        room = max(width - self._beside(), 1)
        high = self._text_high(room)
        if self.detail:
            high += self._high(self._small(), self.detail, room)
        if self.icon_name and self.above:
            high += self._icon_px() + sizes().gap_s
        return high + 2 * self._pad()

    def word_px(self) -> int:
        """The widest word, which no line can break."""
        widest = 0
        for words, used in ((self.text(), self._font()), (self.detail, self._small())):
            for word in words.split():
                breaks = any(_BREAKS[0] <= letter < _BREAKS[1] for letter in word)
                part = word[:3] if breaks and len(word) > _WHOLE_SIGNS else word
                widest = max(widest, line_px(used, part))
        return widest

    @property
    def is_cut(self) -> bool:
        """Whether words do not fit into the button as it stands."""
        if not self.text():
            return False
        if self.kind == "key":
            # Some scripts keep room above and below for marks that a letter of its own has not.
            ink = QFontMetrics(self._font()).tightBoundingRect(self.text())
            return ink.width() > self.width() or ink.height() > self.height()
        if self.width() < self._beside() + self.word_px():
            return True
        place = self._place_of_words()
        high = self._text_high(place.width())
        high += self._high(self._small(), self.detail, place.width())
        return high > place.height() + self._pad()

    def _high(self, used: QFont, words: str, room: int) -> int:
        box = QRect(0, 0, room, _HIGH)
        flags = int(Qt.TextFlag.TextWordWrap)
        return QFontMetrics(used).boundingRect(box, flags, words).height() if words else 0

    def _text_high(self, room: int) -> int:
        """Several lines stand by their ink (snug.py); what is on one has its font's height."""
        plain = self._high(self._font(), self.text(), room)
        if plain <= self._high(self._font(), self.text(), _HIGH):
            return plain
        return min(self._lines(room)[1].height, plain)

    def _lines(self, room: int) -> tuple[QTextLayout, Laid]:
        how = QTextOption()
        direction = self.layoutDirection()
        how.setTextDirection(direction)
        leading = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeading)
        how.setAlignment(Qt.AlignmentFlag.AlignHCenter if self.centred else leading)
        return broken(self.text(), self._font(), room, how)

    def _wide(self, room: int) -> int:
        """How wide the words are there: on several lines, as wide as the longest of them."""
        used, words = self._font(), self.text()
        on_one = line_px(used, words)
        if on_one <= room:
            return on_one
        box, flags = QRect(0, 0, room, _HIGH), int(Qt.TextFlag.TextWordWrap)
        longest = QFontMetrics(used).boundingRect(box, flags, words).width() + 2
        same = self._high(used, words, longest) == self._high(used, words, room)
        return longest if same else room

    def lines_at(self, width: int) -> int:
        """How many lines the words take in a button that is so wide."""
        used, words = self._font(), self.text()
        room = max(width - self._beside(), 1)
        return self._high(used, words, room) // max(self._high(used, words, _HIGH), 1)

    def _pad(self) -> int:
        s = sizes()
        if self.lined_up:
            return s.gap_s + s.line
        return s.gap_s // 2 if self.kind == "key" else s.gap_s // 2 + s.line

    def _side_pad(self) -> int:
        if self.kind == "key":
            return self._pad()
        if self.lined_up:
            return sizes().gap_l
        return sizes().gap_m if self.roomy else sizes().gap_s

    def _beside(self) -> int:
        """What of the width is not for words."""
        pads = 2 * self._side_pad()
        if self.icon_name and not self.above:
            return pads + self._icon_px() + (sizes().gap_s if self.text() else 0)
        return pads

    def _icon_px(self) -> int:
        return sizes().picture if self.above else sizes().icon

    def _font(self) -> QFont:
        return font(self.text_px, bold=True)

    def _small(self) -> QFont:
        return font(sizes().caption)

    # -- how it is pressed -------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTERS and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)

    # -- how it looks ------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground, ink, edge = self._colours()
        s = sizes()
        box = QRectF(self.rect()).adjusted(s.line, s.line, -s.line, -s.line)
        painter.setBrush(QColor(ground))
        pen = QPen(QColor(edge), s.line * (2 if self._is_on() else 1))
        painter.setPen(pen if edge else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(box, s.radius, s.radius)
        if self.hasFocus():
            self._paint_ring(painter)
        self._paint_inside(painter, ink)

    def _is_on(self) -> bool:
        return self._marked or self.isChecked()

    def _paint_ring(self, painter: QPainter) -> None:
        s, c = sizes(), colours()
        half = s.ring / 2
        colour = c.text if self.kind in _FILLED else c.focus
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colour), s.ring))
        box = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(box, s.radius, s.radius)

    def _colours(self) -> tuple[str, str, str]:
        c = colours()
        if not self.isEnabled():
            return c.disabled, c.on_disabled, c.line
        if self.kind == "primary":
            return (c.accent_pressed if self.isDown() else c.accent), c.on_accent, ""
        if self.isDown():
            return c.accent_soft, c.text, c.accent
        if self._is_on():
            return c.accent_soft, c.accent_ink, c.accent
        if self.kind == "quiet":
            return "transparent", c.accent_ink, ""
        return c.surface, c.text, c.line_strong

    def _paint_inside(self, painter: QPainter, ink: str) -> None:
        if self.kind == "key" and not self.icon_name:
            painter.setPen(QColor(ink))
            painter.setFont(self._font())
            painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self.text())
            return
        inside = self._place_of_words()
        if self.icon_name:
            self._paint_icon(painter, inside, ink)
        flags = Qt.TextFlag.TextWordWrap
        across = Qt.AlignmentFlag.AlignHCenter if self.centred else Qt.AlignmentFlag.AlignLeading
        words_high = self._text_high(inside.width())
        small_high = self._high(self._small(), self.detail, inside.width())
        top = inside.top() + max((inside.height() - words_high - small_high) // 2, 0)
        painter.setPen(QColor(ink))
        painter.setFont(self._font())
        place = QRect(inside.left(), top, inside.width(), words_high)
        if words_high < self._high(self._font(), self.text(), inside.width()):
            self._lines(inside.width())[0].draw(painter, QPointF(inside.left(), top))
        else:
            painter.drawText(place, int(across | Qt.AlignmentFlag.AlignTop | flags), self.text())
        if self.detail:
            plain = self.kind != "primary" and self.isEnabled()
            painter.setPen(QColor(colours().muted if plain else ink))
            painter.setFont(self._small())
            place = QRect(inside.left(), top + words_high, inside.width(), small_high)
            painter.drawText(place, int(across | Qt.AlignmentFlag.AlignTop | flags), self.detail)

    def _place_of_words(self) -> QRect:
        """What the icon leaves; beside words in the middle it is no wider than they are."""
        pad = self._side_pad()
        inside = self.rect().adjusted(pad, self._pad(), -pad, -self._pad())
        if not self.icon_name or not self.text():
            return inside
        beside = self._icon_px() + sizes().gap_s
        if self.above:
            return inside.adjusted(0, beside, 0, 0)
        free = 0
        if self.centred:
            room = inside.width() - beside
            free = max((room - self._wide(room)) // 2 - 2, 0)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            return inside.adjusted(free, 0, -beside - free, 0)
        return inside.adjusted(beside + free, 0, -free, 0)

    def _paint_icon(self, painter: QPainter, words: QRect, ink: str) -> None:
        """Over the words, or before them where the language begins to read."""
        side, gap = self._icon_px(), sizes().gap_s
        ground = self._colours()[0]
        inner = colours().surface if ground == "transparent" else ground
        picture = icons.pixmap(self.icon_name, ink, side, inner=inner)
        leftwards = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if leftwards and self.icon_name in _POINTING:
            picture = picture.transformed(QTransform().scale(-1, 1))
        top = words.center().y() - side // 2 + 1
        if self.text() and self.above:
            painter.drawPixmap(words.center().x() - side // 2, words.top() - gap - side, picture)
        elif not self.text():
            painter.drawPixmap(words.center().x() - side // 2, top, picture)
        elif leftwards:
            painter.drawPixmap(words.right() + gap + 1, top, picture)
        else:
            painter.drawPixmap(words.left() - gap - side, top, picture)
