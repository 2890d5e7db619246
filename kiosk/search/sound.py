"""How a word in plain letters sounds, coarsely: spellings of one name in any system of romanisation
come to the same consonants, and likeness says how near two spellings are."""

from __future__ import annotations

import re
from functools import lru_cache

from rapidfuzz.distance import Indel

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

_SPELLINGS = (
    (re.compile("ou|oo|uo|eu|wu"), "u"),
    (re.compile("ee|ii|iy|yi|ie|ei|ey|ui"), "i"),
    (re.compile("eo|oh"), "o"),
    (re.compile("ae|ai|ay|oe"), "e"),
    (re.compile("aa|ah"), "a"),
    (re.compile("[ye]"), "i"),
    (re.compile("o"), "u"),
    (re.compile("ck|q"), "k"),
    (re.compile("ph"), "f"),
    (re.compile("w"), "v"),
    (re.compile(r"(.)\1"), r"\1"),
)
_VOWELS = re.compile("[aeiouy]+")


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


@lru_cache(maxsize=4096)
def spelling_of(word: str) -> str:
    """The word with one spelling for the vowels that systems write in many ways."""
    for pattern, plain in _SPELLINGS:
        word = pattern.sub(plain, word)
    return word


def likeness(one: str, other: str) -> float:
    """How near two spellings are, 0 to 1. Where no vowels are written, consonants tell."""
    whole = Indel.normalized_similarity(spelling_of(one), spelling_of(other))
    bare = Indel.normalized_similarity(_VOWELS.sub("", one), _VOWELS.sub("", other))
    return max(whole, 0.75 * bare if min(len(one), len(other)) > 2 else 0.0)
