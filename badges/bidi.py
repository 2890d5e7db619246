"""The order in which mixed left-to-right and right-to-left text is drawn (Unicode annex 9).

Pure standard library: the libraries that do this need a compiler, or hide the levels that a
shaper needs. Mirroring (rule L4) is left to the shaper, which swaps the glyphs of brackets in
each right-to-left run by itself.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from msgspec import Struct

from badges.bidi_rules import IsolatingRun, resolve_run

DEPTH_MAX = 125
_EMBEDDINGS = {"RLE": "R", "LRE": "L", "RLO": "R", "LRO": "L"}
_ISOLATES = {"RLI", "LRI", "FSI"}
_REMOVED = {*_EMBEDDINGS, "PDF", "BN"}  # rule X9
_SPACES_AT_END = {"WS", "PDI"} | _ISOLATES | _REMOVED  # rule L1

# Blocks of right-to-left scripts and the controls that turn text around.
_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufeff"
    "\U00010800-\U00010fff\U0001e800-\U0001efff]"
)


class Paragraph(Struct, frozen=True):
    """The level of the whole and of each character; an odd level reads right to left."""

    base: int
    levels: tuple[int, ...]


class VisualRun(Struct, frozen=True):
    """A stretch of the text that is drawn in one direction."""

    start: int
    end: int
    right_to_left: bool


def has_right_to_left(text: str) -> bool:
    return _RIGHT_TO_LEFT.search(text) is not None


@lru_cache(maxsize=8192)
def resolve(text: str, base: int | None = None) -> Paragraph:
    """Give every character its level; without a base the first strong letter decides it."""
    # An unassigned character has no class yet and reads left to right.
    classes = [unicodedata.bidirectional(char) or "L" for char in text]
    matches = _matching_isolates(classes)
    if base is None:
        base = _first_strong(classes, 0, len(classes), matches)
    levels, resolved = _explicit(classes, base, matches)
    for run in _isolating_runs(classes, levels, base, matches):
        resolve_run(run, text, classes, resolved)
        for index in run.indices:
            levels[index] += _implicit_rise(levels[index], resolved[index])
    _reset_spaces(classes, levels, base)
    return Paragraph(base, tuple(levels))


def visual_runs(paragraph: Paragraph, start: int, end: int) -> list[VisualRun]:
    """The stretches of one line from left to right (rule L2)."""
    runs: list[tuple[int, int, int]] = []
    for index in range(start, end):
        level = paragraph.levels[index]
        if runs and runs[-1][2] == level:
            runs[-1] = (runs[-1][0], index + 1, level)
        else:
            runs.append((index, index + 1, level))
    _reverse_by_level(runs, [level for _, _, level in runs])
    return [VisualRun(first, last, bool(level & 1)) for first, last, level in runs]


def removed(char: str) -> bool:
    """Whether rule X9 takes this character out: it steers the order and is never drawn."""
    return unicodedata.bidirectional(char) in _REMOVED


def _reverse_by_level(items: list[tuple[int, int, int]], levels: list[int]) -> None:
    odd = [level for level in levels if level & 1]
    for level in range(max(levels, default=0), min(odd, default=1) - 1, -1):
        at = 0
        while at < len(items):
            stop = at
            while stop < len(items) and items[stop][2] >= level:
                stop += 1
            items[at:stop] = items[at:stop][::-1]
            at = max(stop, at + 1)


def _matching_isolates(classes: Sequence[str]) -> dict[int, int]:
    """Where each isolate that is closed at all is closed (definition BD9)."""
    matches: dict[int, int] = {}
    open_at: list[int] = []
    for index, bidi_class in enumerate(classes):
        if bidi_class in _ISOLATES:
            open_at.append(index)
        elif bidi_class == "PDI" and open_at:
            matches[open_at.pop()] = index
    return matches


def _first_strong(classes: Sequence[str], start: int, end: int, matches: dict[int, int]) -> int:
    """The level that the first strong letter outside isolates asks for (rules P2 and P3)."""
    index = start
    while index < end:
        bidi_class = classes[index]
        if bidi_class == "L":
            return 0
        if bidi_class in ("R", "AL"):
            return 1
        index = matches.get(index, end) if bidi_class in _ISOLATES else index + 1
    return 0


class _Stack:
    """The directional states that are open while the explicit rules run (X1 to X8)."""

    def __init__(self, base: int) -> None:
        self.states: list[tuple[int, str | None, bool]] = [(base, None, False)]
        self.overflow_isolates = self.overflow_embeddings = self.valid_isolates = 0

    def push(self, right_to_left: bool, override: str | None, *, isolate: bool) -> None:
        level = self.states[-1][0]
        deeper = (level + 1) | 1 if right_to_left else (level + 2) & ~1
        if deeper <= DEPTH_MAX and not self.overflow_isolates and not self.overflow_embeddings:
            self.states.append((deeper, override, isolate))
            self.valid_isolates += isolate
        elif isolate:
            self.overflow_isolates += 1
        elif not self.overflow_isolates:
            self.overflow_embeddings += 1

    def pop_isolate(self) -> None:
        if self.overflow_isolates:
            self.overflow_isolates -= 1
        elif self.valid_isolates:
            self.overflow_embeddings = 0
            while not self.states[-1][2]:
                self.states.pop()
            self.states.pop()
            self.valid_isolates -= 1

    def pop_embedding(self) -> None:
        if self.overflow_isolates:
            return
        if self.overflow_embeddings:
            self.overflow_embeddings -= 1
        elif not self.states[-1][2] and len(self.states) > 1:
            self.states.pop()


def _explicit(
    classes: Sequence[str], base: int, matches: dict[int, int]
) -> tuple[list[int], list[str]]:
    """The level that embeddings, overrides and isolates give each character (X1 to X8)."""
    stack = _Stack(base)
    levels = [base] * len(classes)
    resolved = list(classes)
    for index, bidi_class in enumerate(classes):
        if bidi_class == "PDI":
            stack.pop_isolate()
        level, override, _ = stack.states[-1]
        levels[index] = base if bidi_class == "B" else level
        if bidi_class in _EMBEDDINGS:
            direction = _EMBEDDINGS[bidi_class]
            forced = direction if bidi_class.endswith("O") else None
            stack.push(direction == "R", forced, isolate=False)
        elif bidi_class == "PDF":
            stack.pop_embedding()
        elif bidi_class not in ("BN", "B") and override:
            resolved[index] = override
        if bidi_class in _ISOLATES:
            end = matches.get(index, len(classes))
            inside = bidi_class == "FSI" and _first_strong(classes, index + 1, end, matches)
            stack.push(bidi_class == "RLI" or bool(inside), None, isolate=True)
    return levels, resolved


def _isolating_runs(
    classes: Sequence[str], levels: Sequence[int], base: int, matches: dict[int, int]
) -> list[IsolatingRun]:
    """Level runs joined across the isolates inside them (rule X10)."""
    kept = [index for index, bidi_class in enumerate(classes) if bidi_class not in _REMOVED]
    if not kept:
        return []
    before = dict(zip(kept, [base, *(levels[index] for index in kept)], strict=False))
    after = dict(zip(kept, [*(levels[index] for index in kept[1:]), base], strict=True))
    level_runs = [[kept[0]]]
    for previous, index in pairwise(kept):
        if levels[previous] == levels[index]:
            level_runs[-1].append(index)
        else:
            level_runs.append([index])
    by_start = {run[0]: run for run in level_runs}
    continued = {close for start, close in matches.items() if close in by_start}
    found = []
    for level_run in level_runs:
        if level_run[0] in continued:
            continue
        indices = list(level_run)
        while classes[indices[-1]] in _ISOLATES and indices[-1] in matches:
            indices += by_start[matches[indices[-1]]]
        level = levels[indices[0]]
        # An isolate that is never closed looks at the paragraph beyond its end.
        beyond = base if classes[indices[-1]] in _ISOLATES else after[indices[-1]]
        found.append(
            IsolatingRun(
                indices=tuple(indices),
                level=level,
                start="R" if max(level, before[indices[0]]) & 1 else "L",
                end="R" if max(level, beyond) & 1 else "L",
            )
        )
    return found


def _implicit_rise(level: int, bidi_class: str) -> int:
    """How far a resolved character rises above its embedding (rules I1 and I2)."""
    if level & 1:
        return 0 if bidi_class == "R" else 1
    return {"R": 1, "AN": 2, "EN": 2}.get(bidi_class, 0)


def _reset_spaces(classes: Sequence[str], levels: list[int], base: int) -> None:
    """Separators and the spaces before them or at the end go back to the base (rule L1)."""
    at_end = True
    for index in range(len(classes) - 1, -1, -1):
        if classes[index] in ("B", "S"):
            at_end = True
            levels[index] = base
        elif classes[index] not in _SPACES_AT_END:
            at_end = False
        elif at_end:
            levels[index] = base
    # Characters that are never drawn go where the one before them goes.
    for index, bidi_class in enumerate(classes):
        if bidi_class in _REMOVED:
            levels[index] = levels[index - 1] if index else base
