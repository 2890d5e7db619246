"""Where a line of text may end: at words, at syllables, last between letters."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import NamedTuple

from badges import unspaced

TEXTS_KEPT = 2_000
_BREAK_AFTER = "-–—/·&、。，"

Syllables = Callable[[str], Sequence[int]]  # places in a word where it may be hyphenated


class Break(NamedTuple):
    """Where a line may end, where the next one starts then, and whether a hyphen ends it."""

    end: int
    start: int
    hyphen: bool = False


def _breaks_between(before: str, after: str) -> bool:
    return before in _BREAK_AFTER or (_is_han(before) and _is_han(after))


def _is_han(char: str) -> bool:
    # Chinese and Japanese break anywhere; Korean, which is written with spaces, at these.
    return "\u3041" <= char <= "\u30ff" or "\u3400" <= char <= "\u9fff" or char >= "\U00020000"


@lru_cache(maxsize=TEXTS_KEPT)
def word_breaks(text: str) -> tuple[Break, ...]:
    """Where a line may end at a word; the end of the text is last."""
    words = set(unspaced.boundaries(text))
    breaks = []
    for at in range(1, len(text)):
        if text[at] == " " and text[at - 1] != " ":
            following = at
            while following < len(text) and text[following] == " ":
                following += 1
            if following < len(text):
                breaks.append(Break(at, following))
        elif text[at - 1] != " " and (at in words or _breaks_between(text[at - 1], text[at])):
            breaks.append(Break(at, at))
    return (*breaks, Break(len(text), len(text)))


def breaks_at_syllables(
    text: str, too_long: Callable[[str], bool], syllables: Syllables
) -> list[Break]:
    """Breaks at words, and at the syllables of those words that are too long."""
    return _inside_long_words(
        text,
        too_long,
        lambda start, end: [
            Break(start + at, start + at, hyphen=True) for at in syllables(text[start:end])
        ],
    )


def breaks_of_long_words(text: str, too_long: Callable[[str], bool]) -> list[Break]:
    """Breaks at words, and between any letters of those words that are wider than a whole line.

    Shrinking on is better than breaking a word that has room on a line of its own.
    """
    return _inside_long_words(
        text,
        too_long,
        lambda start, end: [Break(at, at) for at in range(start + 1, end) if _separable(text, at)],
    )


def _inside_long_words(
    text: str, too_long: Callable[[str], bool], inside: Callable[[int, int], list[Break]]
) -> list[Break]:
    breaks: list[Break] = []
    start = 0
    for whole in word_breaks(text):
        if too_long(text[start : whole.end]):
            breaks += inside(start, whole.end)
        breaks.append(whole)
        start = whole.start
    return breaks


def _separable(text: str, at: int) -> bool:
    before, after = text[at - 1], text[at]
    joined = unicodedata.category(after)[0] == "M" or unicodedata.category(after) == "Cf"
    # A virama or a joiner binds what follows it; Thai and Lao vowels may stand before their letter.
    binds = unicodedata.combining(before) == 9 or before == "\u200d"
    leading_vowel = before in "เแโใไເແໂໃໄ"
    return not (joined or binds or leading_vowel)
