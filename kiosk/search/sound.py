"""How a word in plain letters sounds, coarsely: spellings of one name in any system of romanisation
come to the same consonants, and likeness says how near two spellings are."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from rapidfuzz.distance import Indel
from rapidfuzz.process import extract

KEYS_MAX = 4
# Which classes a group of letters may stand for; the first group that fits is taken. An empty class
# is not heard. S holds all that hisses: no two systems tell sh, ch, ts, zh and j apart alike.
_GROUPS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("shch|schtsch|tsch|dzh|tch|sch|dsch", ("S",)),
    ("sc", ("S", "SK")),
    ("sh|cz|sz|ts|tz|dz|dj|zh|zs|^hs", ("S",)),
    ("ch", ("S", "K")),
    ("kh", ("K", "")),
    ("ck", ("K", "SK")),
    ("gh", ("K",)),
    ("ph", ("P",)),
    ("th", ("T", "S")),
    ("dh", ("T", "S")),
    ("ngh", ("NK", "N")),
    ("ng(?=[aeiouy])", ("N", "NK")),
    ("ng", ("N",)),
    ("lr|rl", ("R",)),
    ("c(?=[eiy])", ("S",)),
    ("c", ("K", "S")),
    ("j", ("S", ".")),
    ("^x", ("S", "K")),
    ("x", ("K", "KS", "S")),
    ("q(?=[iuy])", ("K", "S")),
    ("[kgq]", ("K",)),
    ("[sz]", ("S",)),
    ("[td]", ("T",)),
    ("[pbfv]", ("P",)),
    ("w", (".", "P")),
    ("[lr]", ("R",)),
    ("m", ("M",)),
    ("n", ("N",)),
    ("h", (".",)),
    ("[aeiouyh]+", (".",)),
    (".", ("",)),
)
_GROUP = re.compile("|".join(f"({letters})" for letters, _ in _GROUPS))
_BREATH = re.compile("kh|h")
_OPEN = "."  # a vowel, or next to nothing
_TWICE = re.compile("([a-z])\\1+")
# Longer than a name has to be told apart by: the rest costs memory and finds nobody more.
_SOUNDS_MAX = 7

# Vowels that one system writes for another's, two letters first, and letters for one sound.
_PAIRS = (("eo", "o"), ("eu", "u"), ("oo", "u"), ("ou", "u"), ("ee", "i"), ("ui", "i"), ("ae", "e"))
_SPELLING: dict[int, int | None] = dict(str.maketrans("yeowq", "iiuvk"))
_BARE: dict[int, int | None] = str.maketrans("", "", "aeiouy")
_BARE_PART = 0.75  # of what consonants alone say


@lru_cache(maxsize=4096)
def keys_of(word: str) -> tuple[str, ...]:
    """What the word may sound like, at most `KEYS_MAX` keys; empty for what has no letters."""
    choices: list[tuple[str, ...]] = []
    word = _TWICE.sub(r"\1", word)
    for match in _GROUP.finditer(word):
        assert match.lastindex is not None
        choices.append(_GROUPS[match.lastindex - 1][1])
    plain = [group[0] for group in choices]
    found = {_joined(word, plain): None}
    for at, group in enumerate(choices):
        for other in group[1:]:
            found[_joined(word, [*plain[:at], other, *plain[at + 1 :]])] = None
    found.pop("", None)
    return tuple(found)[:KEYS_MAX]


def _joined(word: str, classes: list[str]) -> str:
    return (_first(word, classes) + "".join(classes).replace(_OPEN, ""))[:_SOUNDS_MAX]


def _first(word: str, classes: list[str]) -> str:
    """A vowel is heard where a word begins with it, and an h as well."""
    if _BREATH.match(word) and classes[0] in ("", _OPEN):
        return "H"
    return "A" if word[:1] in tuple("aeiouyw") and classes[0] == _OPEN else ""


class Likeness:
    """How near spellings are to one that was typed, 0 to 1. Where no vowels are written, consonants
    tell."""

    def __init__(self, typed: str) -> None:
        (self._spelling,) = _spelled((typed,))
        self._bare = typed.translate(_BARE) if len(typed) > 2 else ""

    def of(self, others: Sequence[str], least: float) -> dict[str, float]:
        """Those of the words that are at least so near, and how near."""
        near = {others[at]: score for score, at in _near(self._spelling, _spelled(others), least)}
        if self._bare:
            bare = [other.translate(_BARE) for other in others]
            for score, at in _near(self._bare, bare, least / _BARE_PART):
                other = others[at]
                if len(other) > 2:
                    near[other] = max(near.get(other, 0.0), _BARE_PART * score)
        return near


def _spelled(words: Sequence[str]) -> list[str]:
    """Words with one spelling for what systems write in many ways; all of them at once."""
    lines = "\n".join(words)
    for pair, plain in _PAIRS:
        lines = lines.replace(pair, plain)
    return lines.translate(_SPELLING).split("\n")


def _near(typed: str, others: Sequence[str], least: float) -> Iterator[tuple[float, int]]:
    scorer = Indel.normalized_similarity
    for _, score, at in extract(typed, others, scorer=scorer, score_cutoff=least, limit=None):
        yield score, at
