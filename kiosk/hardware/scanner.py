"""Tell a scanner's burst of keys from typing: strokes with times in, scans and the rest out."""

from __future__ import annotations

from typing import Generic, TypeVar

from msgspec import Struct, field

GAP_MS_MAX = 30
# Two letters and Enter in 60 ms may still be fingers that roll over three keys; one more is not.
SCAN_CHARS_MIN = 3

T = TypeVar("T")


class Stroke(Struct, Generic[T], frozen=True):
    """One stroke and the thing that caused it, which goes back untouched if nobody scanned.

    `char` is empty for what only accompanies a burst: a released key, a shift.
    """

    char: str
    at_ms: int
    cause: T
    ends: bool = False  # Enter or Tab


class Scan(Struct, Generic[T], frozen=True):
    """A burst that a scanner typed; `strokes` are its own, the ending one included."""

    text: str
    strokes: tuple[Stroke[T], ...]


class GivenBack(Struct, Generic[T], frozen=True):
    """Strokes that were typed by hand, in the order in which they were typed."""

    strokes: tuple[Stroke[T], ...]


class BurstReader(Struct, Generic[T]):
    """Holds strokes back until it is clear who typed them. Nothing is lost and nothing doubled."""

    gap_ms_max: int = GAP_MS_MAX
    scan_chars_min: int = SCAN_CHARS_MIN
    _held: list[Stroke[T]] = field(default_factory=list)
    _last_char_ms: int = 0

    @property
    def holding(self) -> bool:
        return bool(self._held)

    def take(self, stroke: Stroke[T]) -> list[Scan[T] | GivenBack[T]]:
        """One more stroke; what became clear because of it."""
        out: list[Scan[T] | GivenBack[T]] = []
        late = stroke.at_ms - self._last_char_ms > self.gap_ms_max
        if self._held and late and (stroke.char or stroke.ends):
            out.extend(self.give_back())
        if stroke.ends:
            return out + self._end(stroke)
        if stroke.char:
            self._last_char_ms = stroke.at_ms
            self._held.append(stroke)
        elif self._held:
            self._held.append(stroke)
        else:
            out.append(GivenBack((stroke,)))
        return out

    def wait(self, now_ms: int) -> list[Scan[T] | GivenBack[T]]:
        """Time passed without a stroke: after the gap, what is held was typed by hand."""
        if now_ms - self._last_char_ms < self.gap_ms_max:
            return []
        return self.give_back()

    def give_back(self) -> list[Scan[T] | GivenBack[T]]:
        """Everything held goes back, as when a key comes that no scanner sends."""
        if not self._held:
            return []
        strokes = tuple(self._held)
        self._held.clear()
        return [GivenBack(strokes)]

    def _end(self, stroke: Stroke[T]) -> list[Scan[T] | GivenBack[T]]:
        text = "".join(held.char for held in self._held)
        strokes = (*self._held, stroke)
        self._held.clear()
        if len(text) >= self.scan_chars_min:
            return [Scan(text, strokes)]
        return [GivenBack(strokes)]
