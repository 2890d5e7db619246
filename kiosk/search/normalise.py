"""Text as words to compare: without case, accents and order, in its own script and in ASCII."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from anyascii import anyascii

# Apostrophes and joiners stand inside words; every other mark and space parts them. Combining
# marks are no word characters to `re`, so the parting marks are named instead.
_INSIDE = re.compile("['’‘ʼ`´\u00ad\u200b-\u200f\u2060\ufeff]")
_PARTING = re.compile(r"[\s!-/:-@\[-_{-~\u2010-\u2015،؛、。・·«»“”„…]+")
_ELISION = re.compile(r"\b\w{1,2}['’]")
# Scripts that write names without spaces: any part of a name may be asked for.
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff가-힣]")


def words(text: str) -> list[str]:
    """The words of a text, in the script that they are written in."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    return [word for word in _PARTING.split(_INSIDE.sub("", plain)) if word]


def ascii_of(word: str) -> str:
    """The word in plain letters: "núñez" is "nunez", "лазарь" is "lazar"."""
    if word.isascii():
        return word
    return "".join(char for char in anyascii(word).casefold() if char.isalnum())


def index_words(text: str) -> Iterator[str]:
    """Every form under which a text is found by the beginning of a word."""
    seen = words(text)
    for word in seen:
        yield word
        folded = ascii_of(word)
        if folded and folded != word:
            yield folded
        if _UNSPACED.search(word):
            yield from (word[at:] for at in range(1, len(word)))
    if len(seen) > 1 and ("-" in text or "‐" in text):  # Jean-Pierre is Jeanpierre to many
        yield ascii_of("".join(seen))
    if "'" in text or "’" in text:  # D'Angelo is found by Angelo as well
        yield from (ascii_of(word) for word in words(_ELISION.sub(" ", text)))


def query_words(text: str) -> list[tuple[str, ...]]:
    """For each word that was typed, the beginnings that may answer it."""
    return [_beginnings(word) for word in words(text)]


def _beginnings(word: str) -> tuple[str, ...]:
    folded = ascii_of(word)
    if not folded or folded == word:
        return (word,)
    if _UNSPACED.search(word):  # 김 is a name, but its Latin spelling begins other names too
        return (word,)
    return (word, folded)
