"""Chinese syllables in the spelling of Wade and Giles, which Taiwan and older passports use."""

from __future__ import annotations

import re

_SYLLABLE = re.compile("(zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?([aeiou]+(?:ng|n|r)?)")
_FIRST = {
    "zh": "ch", "x": "hs", "j": "ch", "q": "ch", "z": "ts", "c": "ts", "r": "j", "b": "p",
    "d": "t", "g": "k",
}  # fmt: skip
_LAST = {"ian": "ien", "ie": "ieh", "ong": "ung", "iong": "iung", "ue": "ueh", "uo": "o"}
_WHOLE = {
    "yan": "yen", "ye": "yeh", "yong": "yung", "you": "yu", "zhi": "chih", "chi": "chih",
    "shi": "shih", "ri": "jih", "zi": "tzu", "ci": "tzu", "si": "ssu", "er": "erh", "yi": "i",
    "ge": "ko", "ke": "ko", "he": "ho", "guo": "kuo", "kuo": "kuo", "huo": "huo", "shuo": "shuo",
    "yue": "yueh",
}  # fmt: skip


def wade_of(pinyin: str) -> str:
    """One syllable without its apostrophe; empty where it is none."""
    if pinyin in _WHOLE:
        return _WHOLE[pinyin]
    match = _SYLLABLE.fullmatch(pinyin)
    if match is None:
        return ""
    first, last = match[1] or "", match[2]
    return _FIRST.get(first, first) + _LAST.get(last, last)
