"""Hangul as it is typed on two sets of keys: letters join into syllables, and come apart again."""

from __future__ import annotations

_LEADS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
_VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
_TAILS = ("", *"ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ")
_PAIRS = {
    **{
        "ㅗㅏ": "ㅘ",
        "ㅗㅐ": "ㅙ",
        "ㅗㅣ": "ㅚ",
        "ㅜㅓ": "ㅝ",
        "ㅜㅔ": "ㅞ",
        "ㅜㅣ": "ㅟ",
        "ㅡㅣ": "ㅢ",
    },
    **{"ㄱㅅ": "ㄳ", "ㄴㅈ": "ㄵ", "ㄴㅎ": "ㄶ", "ㄹㄱ": "ㄺ", "ㄹㅁ": "ㄻ", "ㄹㅂ": "ㄼ"},
    **{"ㄹㅅ": "ㄽ", "ㄹㅌ": "ㄾ", "ㄹㅍ": "ㄿ", "ㄹㅎ": "ㅀ", "ㅂㅅ": "ㅄ"},
}
_PARTS = {whole: pair for pair, whole in _PAIRS.items()}
_FIRST, _LAST = 0xAC00, 0xD7A3


def is_letter(key: str) -> bool:
    """Whether the key is a letter of Hangul, which joins with those before it."""
    return len(key) == 1 and (key in _LEADS or key in _VOWELS)


def typed(text: str, letter: str) -> str:
    """The text after one more letter at its end."""
    if not text:
        return letter
    last, before = text[-1], text[:-1]
    if letter in _VOWELS:
        return before + _with_vowel(last, letter)
    return before + _with_consonant(last, letter)


def erased(text: str) -> str:
    """The text with the last letter taken back, and not the whole syllable."""
    if not text:
        return ""
    last, before = text[-1], text[:-1]
    if not _FIRST <= ord(last) <= _LAST:
        return before + _PARTS[last][0] if last in _PARTS else before
    lead, vowel, tail = _apart(last)
    if tail:
        return before + _syllable(lead, vowel, _PARTS[tail][0] if tail in _PARTS else "")
    if vowel in _PARTS:
        return before + _syllable(lead, _PARTS[vowel][0])
    return before + lead


def _with_vowel(last: str, vowel: str) -> str:
    if last in _LEADS:
        return _syllable(last, vowel)
    if last + vowel in _PAIRS:
        return _PAIRS[last + vowel]
    if not _FIRST <= ord(last) <= _LAST:
        return last + vowel
    lead, own, tail = _apart(last)
    if not tail:
        joined = _PAIRS.get(own + vowel, "")
        return _syllable(lead, joined) if joined else last + vowel
    # A vowel takes the consonant before it along: 각 and ㅏ are 가가.
    stays, goes = (_PARTS[tail][0], _PARTS[tail][1]) if tail in _PARTS else ("", tail)
    return _syllable(lead, own, stays) + _syllable(goes, vowel)


def _with_consonant(last: str, letter: str) -> str:
    if not _FIRST <= ord(last) <= _LAST:
        return last + letter
    lead, vowel, tail = _apart(last)
    if not tail:
        return _syllable(lead, vowel, letter) if letter in _TAILS else last + letter
    joined = _PAIRS.get(tail + letter, "")
    return _syllable(lead, vowel, joined) if joined in _TAILS and joined else last + letter


def _apart(syllable: str) -> tuple[str, str, str]:
    number = ord(syllable) - _FIRST
    lead, rest = divmod(number, len(_VOWELS) * len(_TAILS))
    vowel, tail = divmod(rest, len(_TAILS))
    return _LEADS[lead], _VOWELS[vowel], _TAILS[tail]


def _syllable(lead: str, vowel: str, tail: str = "") -> str:
    number = (_LEADS.index(lead) * len(_VOWELS) + _VOWELS.index(vowel)) * len(_TAILS)
    return chr(_FIRST + number + _TAILS.index(tail))
