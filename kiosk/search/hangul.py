"""Hangul as it is typed: syllables as the keys that make them, and their first letters alone."""

from __future__ import annotations

_FIRST, _LAST = 0xAC00, 0xD7A3
_LEADS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
_VOWELS = (
    "ㅏ", "ㅐ", "ㅑ", "ㅒ", "ㅓ", "ㅔ", "ㅕ", "ㅖ", "ㅗ", "ㅗㅏ", "ㅗㅐ", "ㅗㅣ", "ㅛ", "ㅜ",
    "ㅜㅓ", "ㅜㅔ", "ㅜㅣ", "ㅠ", "ㅡ", "ㅡㅣ", "ㅣ",
)  # fmt: skip
_TAILS = (
    "", "ㄱ", "ㄲ", "ㄱㅅ", "ㄴ", "ㄴㅈ", "ㄴㅎ", "ㄷ", "ㄹ", "ㄹㄱ", "ㄹㅁ", "ㄹㅂ", "ㄹㅅ",
    "ㄹㅌ", "ㄹㅍ", "ㄹㅎ", "ㅁ", "ㅂ", "ㅂㅅ", "ㅅ", "ㅆ", "ㅇ", "ㅈ", "ㅊ", "ㅋ", "ㅌ", "ㅍ",
    "ㅎ",
)  # fmt: skip
KEYS = "".join(sorted({key for part in (*_LEADS, *_VOWELS, *_TAILS) for key in part}))
# Family names of two syllables; every other one has one.
_DOUBLE_FAMILIES = frozenset(("남궁", "황보", "제갈", "사공", "선우", "서문", "독고", "동방"))
_ALONE = frozenset(_LEADS)


def has_hangul(word: str) -> bool:
    return not word.isascii() and any(_is_syllable(char) or char in _ALONE for char in word)


def keys_of(word: str) -> str:
    """The keys that are pressed for it. What is half typed is then a beginning of the whole:
    the syllable that stands on the screen on the way to another is none of its letters."""
    return "".join(_keys(char) for char in word)


def leads_of(word: str) -> str:
    """The first letter of each syllable: 김민준 is ㄱㅁㅈ. Empty where it holds something else."""
    if not all(map(_is_syllable, word)):
        return ""
    return "".join(_LEADS[(ord(char) - _FIRST) // 588] for char in word)


def are_leads(word: str) -> bool:
    """Whether somebody typed first letters alone."""
    return all(char in _ALONE for char in word)


def family_length(word: str) -> int:
    """How many syllables or characters of a full name are the family name."""
    return 2 if len(word) > 3 and word[:2] in _DOUBLE_FAMILIES else 1


def _is_syllable(char: str) -> bool:
    return _FIRST <= ord(char) <= _LAST


def _keys(char: str) -> str:
    if not _is_syllable(char):
        return char
    lead, rest = divmod(ord(char) - _FIRST, 588)
    vowel, tail = divmod(rest, 28)
    return _LEADS[lead] + _VOWELS[vowel] + _TAILS[tail]
