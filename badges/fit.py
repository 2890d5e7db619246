"""Fitting text into boxes: shrink to a floor, wrap at words and syllables, split words last.

Nothing is lost, and what does not fit is an Overflow, which a person sees before printing. Pure:
the width and the height of text come from the `measure` that is passed in.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from itertools import pairwise
from math import inf
from typing import NamedTuple

from msgspec import Struct
from msgspec.structs import replace

from badges.breaks import (
    Break,
    Syllables,
    breaks_at_syllables,
    breaks_of_long_words,
    word_breaks,
)

SIZE_STEP_PT = 0.5
COLUMN_STEP = 0.96
# Another line has to buy at least this much size; less looks like a mistake.
LINE_GAIN_MIN = 1.2
PITCH_MIN = 1.16
LINE_GAP = 0.05
BALANCE_STEPS = 7
FITS_KEPT = 2_000
# Words that are broken may be a little narrower in sum than whole ones.
WORDS_SURE = 0.9
# A word is hyphenated only where that keeps the text this much larger, and only a word that would
# shrink it below this share of its size.
SYLLABLE_GAIN_MIN = 1.3
SYLLABLE_BELOW = 0.75
HYPHEN = "-"
_TOLERANCE = 1e-6


class Extent(Struct, frozen=True):
    """How much room one line takes at a size of one point."""

    width: float
    ascent: float
    descent: float


class Box(Struct, frozen=True):
    """Where a text has to go, and how small and how broken it may become."""

    width_pt: float
    size_pt: float
    floor_pt: float
    lines_max: int = 1
    height_pt: float = inf


class Stretch(NamedTuple):
    """One line of a text, and whether a hyphen that is not in the text ends it."""

    start: int
    end: int
    hyphen: bool = False

    def of(self, text: str) -> str:
        return text[self.start : self.end] + (HYPHEN if self.hyphen else "")


class Placed(Struct, frozen=True):
    """Text on its lines."""

    text: str
    size_pt: float
    lines: tuple[Stretch, ...]
    baselines_pt: tuple[float, ...]
    width_pt: float
    height_pt: float

    def line_texts(self) -> list[str]:
        """What stands on each line, without the hyphens that were set at its end."""
        return [self.text[line.start : line.end] for line in self.lines]


class Fitted(Placed, frozen=True):
    """It fits, at the floor or above."""


class Overflow(Placed, frozen=True):
    """It does not fit at the floor. Whole it would go in so, smaller than allowed."""

    floor_pt: float


Measure = Callable[[str], Extent]


def never(_word: str) -> Sequence[int]:
    """For texts that are not hyphenated."""
    return ()


def fit(text: str, box: Box, measure: Measure, syllables: Syllables = never) -> Fitted | Overflow:
    """Set the text as large as the box allows, on as few lines as look well."""
    assert min(box.width_pt, box.height_pt, box.floor_pt) > 0, box
    assert box.floor_pt <= box.size_pt, box
    found = _at_words(text, box, measure, word_breaks(text))
    if box.lines_max > 1 and (not found or found[0] < box.size_pt * SYLLABLE_BELOW):
        found = _at_syllables(text, box, measure, syllables) or found
    limit = box.width_pt / box.floor_pt + _TOLERANCE
    breaks = breaks_of_long_words(text, lambda word: measure(word).width > limit)
    if not found and len(breaks) > 1:
        found = _largest(text, box, measure, breaks)
    if found:
        return Fitted(text, *found)
    size = box.floor_pt
    while True:
        size *= COLUMN_STEP
        found = _try_size(text, replace(box, size_pt=size), measure, breaks)
        if found:
            return Overflow(text, *found, floor_pt=box.floor_pt)


# Who types into one text of a column tries all of them again, at the same sizes as before.
_fit_again = lru_cache(maxsize=FITS_KEPT)(fit)


def _at_syllables(text: str, box: Box, measure: Measure, syllables: Syllables) -> _Found | None:
    """The text with its longest words hyphenated, where that is worth it."""
    limit = box.width_pt / (box.size_pt * SYLLABLE_BELOW)
    breaks = breaks_at_syllables(text, lambda word: measure(word).width > limit, syllables)
    if not any(one.hyphen for one in breaks):
        return None
    found = _at_words(text, box, measure, breaks)
    without = _at_words(text, box, measure, word_breaks(text))
    if found and without and found[0] < without[0] * SYLLABLE_GAIN_MIN:
        return None
    return found


def fit_column(
    texts: Sequence[tuple[str, Box, float]],
    height_pt: float,
    measures: Sequence[Measure],
    hyphenators: Sequence[Syllables] = (),
) -> list[Fitted | Overflow]:
    """Fit texts that stand one below another, each with the gap above it, into one height.

    All shrink by the same share until their sum fits, each only to its floor; past the floors
    everything shrinks on, and what had to is an Overflow.
    """
    assert height_pt > 0, height_pt
    syllables = hyphenators or [never] * len(texts)
    at_floors = min((box.floor_pt / box.size_pt for _, box, _ in texts), default=1.0)
    share = 1.0
    while True:
        beyond = min(1.0, share / at_floors)
        placed = [
            _fit_again(text, _shrunk(box, share, beyond), measure, places)
            for (text, box, _), measure, places in zip(texts, measures, syllables, strict=True)
        ]
        gaps_pt = sum(gap for _, _, gap in texts[1:]) * beyond
        if sum(item.height_pt for item in placed) + gaps_pt <= height_pt + _TOLERANCE:
            return [
                _judged(item, box.floor_pt) for item, (_, box, _) in zip(placed, texts, strict=True)
            ]
        share *= COLUMN_STEP


def _shrunk(box: Box, share: float, beyond: float) -> Box:
    """A box for smaller text; only below `beyond` 1 do the floors give way, all together."""
    if beyond < 1.0:
        return replace(box, size_pt=box.floor_pt * beyond, floor_pt=box.floor_pt * beyond)
    return replace(box, size_pt=max(box.floor_pt, box.size_pt * share))


def _judged(item: Placed, floor_pt: float) -> Fitted | Overflow:
    values = (item.text, item.size_pt, item.lines, item.baselines_pt, item.width_pt)
    if item.size_pt < floor_pt - _TOLERANCE:
        return Overflow(*values, item.height_pt, floor_pt=floor_pt)
    return Fitted(*values, item.height_pt)


Breaks = Sequence[Break]
_Found = tuple[float, tuple[Stretch, ...], tuple[float, ...], float, float]


def _at_words(text: str, box: Box, measure: Measure, breaks: Breaks) -> _Found | None:
    best: _Found | None = None
    for lines_max in range(1, min(box.lines_max, len(breaks)) + 1):
        if best and best[0] >= box.size_pt:
            break
        found = _largest(text, replace(box, lines_max=lines_max), measure, breaks)
        if found and (best is None or found[0] > best[0] * LINE_GAIN_MIN):
            best = found
    return best


def _largest(text: str, box: Box, measure: Measure, breaks: Breaks) -> _Found | None:
    if box.lines_max == 1 and len(text) and box.height_pt == inf:
        # One line needs no search.
        width = measure(text).width
        size = min(box.size_pt, box.width_pt / width) if width else box.size_pt
        if size < box.floor_pt:
            return None
        return _try_size(text, replace(box, size_pt=size), measure, breaks)
    size, widest = box.size_pt, _widest(text, box, measure, breaks)
    while size > box.floor_pt and widest > box.width_pt / size + _TOLERANCE:
        size = max(box.floor_pt, size - SIZE_STEP_PT)
    while True:
        found = _try_size(text, replace(box, size_pt=size), measure, breaks)
        if found or size <= box.floor_pt:
            return found
        size = max(box.floor_pt, size - SIZE_STEP_PT)


def _widest(text: str, box: Box, measure: Measure, breaks: Breaks) -> float:
    """No narrower is the widest of so many lines, so that no larger size need be wrapped: what
    lies between two breaks stands on one line, and all the words together stand somewhere."""
    starts = [0, *(one.start for one in breaks[:-1])]
    piece = max(
        measure(Stretch(start, one.end, one.hyphen).of(text)).width
        for start, one in zip(starts, breaks, strict=True)
    )
    words = sum(measure(word).width for word in text.split())
    return max(piece, words * WORDS_SURE / box.lines_max)


def _try_size(text: str, box: Box, measure: Measure, breaks: Breaks) -> _Found | None:
    """The lines at exactly this size, or none when they do not fit."""
    limit = box.width_pt / box.size_pt
    lines = _wrap(text, limit, measure, breaks)
    if lines is None or len(lines) > box.lines_max:
        return None
    if len(lines) > 1:
        lines = _balance(text, lines, measure, breaks)
    extents = [measure(line.of(text)) for line in lines]
    baselines = [extents[0].ascent]
    for above, below in pairwise(extents):
        pitch = max(PITCH_MIN, above.descent + below.ascent + LINE_GAP)
        baselines.append(baselines[-1] + pitch)
    height = (baselines[-1] + extents[-1].descent) * box.size_pt
    if height > box.height_pt + _TOLERANCE:
        return None
    width = max(extent.width for extent in extents) * box.size_pt
    return (
        box.size_pt,
        tuple(lines),
        tuple(baseline * box.size_pt for baseline in baselines),
        width,
        height,
    )


def _wrap(text: str, limit: float, measure: Measure, breaks: Breaks) -> list[Stretch] | None:
    """Fill each line as far as it goes; none when a piece is wider than a line."""
    lines: list[Stretch] = []
    start = 0
    last: Break | None = None
    for one in breaks:
        if _too_wide(Stretch(start, one.end, one.hyphen), text, limit, measure):
            if last is None:
                return None
            lines.append(Stretch(start, last.end, last.hyphen))
            start = last.start
            if _too_wide(Stretch(start, one.end, one.hyphen), text, limit, measure):
                return None
        last = one
    lines.append(Stretch(start, len(text)))
    return lines


def _too_wide(line: Stretch, text: str, limit: float, measure: Measure) -> bool:
    return measure(line.of(text)).width > limit + _TOLERANCE


def _balance(text: str, lines: list[Stretch], measure: Measure, breaks: Breaks) -> list[Stretch]:
    """Lines of like length, as many as before: no lone word on the last one."""
    high = max(measure(line.of(text)).width for line in lines)
    low = high / 2
    for _ in range(BALANCE_STEPS):
        middle = (low + high) / 2
        narrower = _wrap(text, middle, measure, breaks)
        if narrower is not None and len(narrower) == len(lines):
            lines, high = narrower, middle
        else:
            low = middle
    return lines
