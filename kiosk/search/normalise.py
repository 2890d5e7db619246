"""Text as words to compare: without case and accents, in its own script and in plain letters."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from anyascii import anyascii

# Apostrophes and joiners stand inside words; every other mark and space parts them. Combining
# marks are no word characters to `re`, so the parting marks are named instead.
_INSIDE = re.compile("['’‘ʼʿʾ`´\u00ad\u200b-\u200f\u2060\ufeff]")
_ASCII_INSIDE = str.maketrans("", "", "'`")
_PARTING = re.compile(r"[\s!-/:-@\[-_{-~\u2010-\u2015،؛、。・·«»“”„…]+")
_ELISION = re.compile(r"\b\w{1,2}['’]")
# Scripts that write names without spaces: any part of a name may be asked for.
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff가-힣]")
_HAN_OR_HANGUL = re.compile("[\u3400-\u9fff\uf900-\ufaff가-힣]+")

# What the plain fold of letters gets wrong for names. Arabic: an alif is heard, and an ayn begins
# a syllable; Devanagari and Bengali: jña is said gya, the anusvara is a nasal, and a consonant with
# no other vowel has an a; Thai: the vowels that are written before their consonant are spoken after
# it, and o ang alone is a carrier.
_ARABIC = str.maketrans(
    {letter: "a" for letter in "اأإآٱىةع"}
    | {letter: "dh" for letter in "ضظذ"}
    | {"ؤ": "w", "ئ": "y", "ء": ""}
)
_INDIC = (("ज्ञ", "ग्य"), ("জ্ঞ", "গ্য"), ("ं", "न"), ("ং", "ন"))
_INHERENT = (
    (re.compile("([क-ह]़?)(?![़ा-्]|$)"), r"\1अ"),
    (re.compile("([ক-হ]়?)(?![়া-্]|$)"), r"\1অ"),
)
_THAI_BEFORE = re.compile("([เแโใไ])([ก-ฮ])")
_THAI_CARRIER = re.compile("^อ(?=[ะ-ู็])")
_NOT_LETTERS_ALONE = re.compile("[^ㄱ-ㅣ]+")
_GERMAN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe", "æ": "ae"})


def _normal(match: re.Match[str]) -> str:
    return unicodedata.normalize("NFKC", match[0])


def words(text: str) -> list[str]:
    """The words of a text, in the script that they are written in."""
    if text.isascii():  # most texts, and a quarter of the work
        return [word for word in _PARTING.split(text.lower().translate(_ASCII_INSIDE)) if word]
    # Hangul letters that stand alone are first letters, typed so; together they would be syllables.
    plain = _NOT_LETTERS_ALONE.sub(_normal, text).casefold()
    return [word for word in _PARTING.split(_INSIDE.sub("", plain)) if word]


def elided(text: str) -> list[str]:
    """The words without what is elided before an apostrophe: D'Angelo is Angelo as well."""
    return words(_ELISION.sub(" ", text)) if "'" in text or "’" in text else []


def is_unspaced(word: str) -> bool:
    """Whether any part of the word may be asked for, as its script knows no spaces in names."""
    return not word.isascii() and _UNSPACED.search(word) is not None


def is_han_or_hangul(word: str) -> bool:
    return not word.isascii() and _HAN_OR_HANGUL.fullmatch(word) is not None


@lru_cache(maxsize=4096)
def ascii_of(word: str) -> str:
    """A casefolded word in plain letters: "núñez" is "nunez", "лазарь" is "lazar"."""
    if word.isascii():
        return word
    return "".join(char for char in anyascii(_spoken(word)).casefold() if char.isalnum())


def umlaut_of(word: str) -> str:
    """The word as German and Nordic rules spell it in plain letters: "müller" is "mueller"."""
    return ascii_of(word.translate(_GERMAN)) if not word.isascii() else word


def _spoken(word: str) -> str:
    first = word[0]
    if "\u0600" <= first <= "\u06ff":
        return word.translate(_ARABIC)
    if "\u0900" <= first <= "\u09ff":
        for written, spoken in _INDIC:
            word = word.replace(written, spoken)
        for consonant, with_vowel in _INHERENT:
            word = consonant.sub(with_vowel, word)
        return word
    if "\u0e00" <= first <= "\u0e7f":
        return _THAI_CARRIER.sub("", _THAI_BEFORE.sub(r"\2\1", word)) or word
    return word
