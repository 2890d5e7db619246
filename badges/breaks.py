"""Where a line of text may end: at words, and inside words between letters that stand alone."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

_BREAK_AFTER = "-–—/·&、。，"


def _breaks_between(before: str, after: str) -> bool:
    return before in _BREAK_AFTER or (_is_han(before) and _is_han(after))


def _is_han(char: str) -> bool:
    # Chinese and Japanese break anywhere; Korean, which is written with spaces, at these.
    return "\u3041" <= char <= "\u30ff" or "\u3400" <= char <= "\u9fff" or char >= "\U00020000"


def word_breaks(text: str) -> list[tuple[int, int]]:
    """Where a line may end, and where the next one starts then; the end of the text is last."""
    breaks = []
    for at in range(1, len(text)):
        if text[at] == " " and text[at - 1] != " ":
            following = at
            while following < len(text) and text[following] == " ":
                following += 1
            if following < len(text):
                breaks.append((at, following))
        elif text[at - 1] != " " and _breaks_between(text[at - 1], text[at]):
            breaks.append((at, at))
    return [*breaks, (len(text), len(text))]


def breaks_of_long_words(text: str, too_long: Callable[[str], bool]) -> list[tuple[int, int]]:
    """Breaks at words, and inside those words that are wider than a whole line.

    Shrinking on is better than breaking a word that has room on a line of its own.
    """
    breaks: list[tuple[int, int]] = []
    start = 0
    for end, following in word_breaks(text):
        if too_long(text[start:end]):
            breaks += [(at, at) for at in range(start + 1, end) if _separable(text, at)]
        breaks.append((end, following))
        start = following
    return breaks


def _separable(text: str, at: int) -> bool:
    before, after = text[at - 1], text[at]
    joined = unicodedata.category(after)[0] == "M" or unicodedata.category(after) == "Cf"
    # A virama or a joiner binds what follows it; Thai and Lao vowels may stand before their letter.
    binds = unicodedata.combining(before) == 9 or before == "\u200d"
    leading_vowel = before in "เแโใไເແໂໃໄ"
    return not (joined or binds or leading_vowel)
