"""Slips of the finger: the neighbouring key, two letters changed, one missing, one doubled."""

from __future__ import annotations

import unicodedata
from random import Random

from tests.search.attested import WITHOUT

# What lies beside each key of the English keyboard, in its own row and the rows next to it.
BESIDE = {
    "q": "wa", "w": "qes", "e": "wrd", "r": "etf", "t": "ryg", "y": "tuh", "u": "yij", "i": "uok",
    "o": "ipl", "p": "ol", "a": "qsz", "s": "awdx", "d": "sefc", "f": "drgv", "g": "fthb",
    "h": "gyjn", "j": "hukm", "k": "jilm", "l": "kop", "z": "asx", "x": "zsdc", "c": "xdfv",
    "v": "cfgb", "b": "vghn", "n": "bhjm", "m": "njk",
}  # fmt: skip
ACCENTS = {"a": "áàâä", "e": "éèêë", "i": "íìîï", "o": "óòôö", "u": "úùûü", "c": "ç", "n": "ñ"}
SLIP_CHARS = 4  # a shorter name is another name with every slip


def plain(text: str) -> str:
    """Without any mark on a letter."""
    apart = unicodedata.normalize("NFD", text.translate(WITHOUT))
    return "".join(char for char in apart if not unicodedata.combining(char))


def neighbour(name: str, rng: Random) -> str:
    at = rng.randrange(len(name))
    key = name[at].lower()
    return name[:at] + rng.choice(BESIDE.get(key, key)) + name[at + 1 :]


def transposed(name: str, rng: Random) -> str:
    places = [at for at in range(len(name) - 1) if name[at].lower() != name[at + 1].lower()]
    at = rng.choice(places)
    return name[:at] + name[at + 1] + name[at] + name[at + 2 :]


def missing(name: str, rng: Random) -> str:
    at = rng.randrange(1, len(name))
    return name[:at] + name[at + 1 :]


def doubled(name: str, rng: Random) -> str:
    at = rng.randrange(len(name))
    return name[:at] + name[at] + name[at:]


def accented(name: str, rng: Random) -> str:
    """With an accent where none belongs, or another than the right one."""
    name = plain(name)
    places = [at for at, char in enumerate(name.lower()) if char in ACCENTS]
    if not places:
        return name
    at = rng.choice(places)
    return name[:at] + rng.choice(ACCENTS[name[at].lower()]) + name[at + 1 :]
