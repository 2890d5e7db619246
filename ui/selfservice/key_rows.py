"""Which letters lie on the keys, for each language, and in how many rows they fit."""

from __future__ import annotations

from msgspec import Struct

Rows = tuple[str, ...]

_QWERTY: Rows = ("qwertyuiop", "asdfghjkl'", "zxcvbnm-")
_LETTERS: dict[str, Rows] = {
    "en": _QWERTY,
    "id": _QWERTY,
    "zh": _QWERTY,
    "fil": ("qwertyuiop", "asdfghjklñ", "zxcvbnm'-"),
    "es": ("qwertyuiop", "asdfghjklñ", "zxcvbnm'-"),
    "it": _QWERTY,
    "pt": ("qwertyuiop", "asdfghjklç", "zxcvbnm'-"),
    "fr": ("azertyuiop", "qsdfghjklm", "wxcvbné'-"),
    "tr": ("qwertyuıopğü", "asdfghjklşi'", "zxcvbnmöç-"),
    "ru": ("йцукенгшщзхъ", "фывапролджэё", "ячсмитьбю-"),
    "ar": ("ضصثقفغعهخحجد", "شسيبلاتنمكطذ", "ئءؤرىةوزظأإآ"),
    "ko": ("ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔ", "ㅁㄴㅇㄹㅎㅗㅓㅏㅣ", "ㅋㅌㅊㅍㅠㅜㅡ"),
}
_ACCENTS: Rows = ("áàâäãåæçčć", "éèêëęěíìîïğ", "ñńóòôöõøœßš", "úùûüýžłşğı")
_SIGNS: Rows = ("1234567890", "@._-+/&'\"", "!?()#:;,")
# The same keys with Shift, where that is not the capital of the letter.
_SHIFTED = dict(zip("ㅂㅈㄷㄱㅅㅐㅔ", "ㅃㅉㄸㄲㅆㅒㅖ", strict=True)) | {"i": "I", "ı": "I"}

LETTERS, LATIN, ACCENTS, SIGNS = "letters", "latin", "accents", "signs"


class Keys(Struct, frozen=True):
    """What a keyboard shows now: rows of letters, and which other layers there are."""

    rows: Rows
    others: tuple[str, ...]


def is_latin(language: str) -> bool:
    return language not in ("ru", "ar", "ko")


def has_shift(language: str, layer: str) -> bool:
    """Arabic and signs have no second case."""
    return layer in (LATIN, ACCENTS) or (layer == LETTERS and language != "ar")


def keys_for(language: str, layer: str, *, columns: int) -> Keys:
    """The letters of a layer, in rows of at most so many keys; an unknown language types Latin."""
    rows = _rows(language, layer)
    if max(len(row) for row in rows) > columns:
        rows = wrapped("".join(rows), columns)
    own = LETTERS
    second = ACCENTS if is_latin(language) else LATIN
    return Keys(rows, tuple(each for each in (own, second, SIGNS) if each != layer))


def wrapped(letters: str, columns: int) -> Rows:
    """All of them in rows that are as even as can be, where the keyboard is narrow."""
    count = -(-len(letters) // columns)
    width = -(-len(letters) // count)
    return tuple(letters[at : at + width] for at in range(0, len(letters), width))


def shifted(language: str, key: str) -> str:
    """The capital, as this language writes it: a Turkish i keeps its dot."""
    if language == "tr" and key == "i":
        return "İ"
    return _SHIFTED.get(key, key.upper() if len(key.upper()) == 1 else key)


def _rows(language: str, layer: str) -> Rows:
    if layer == SIGNS:
        return _SIGNS
    if layer == ACCENTS:
        return _ACCENTS
    return _QWERTY if layer == LATIN else _LETTERS.get(language, _QWERTY)
