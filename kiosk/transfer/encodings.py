"""Bytes of a text file as text, whichever of the world's spreadsheets wrote them."""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable

from charset_normalizer import from_bytes
from msgspec import Struct

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# What spreadsheets save as where UTF-8 was not chosen, in the countries of our delegations.
_LEGACY = (
    "cp949", "shift_jis", "gb18030", "big5", "cp1252", "cp1251", "cp1256", "cp874",
)  # fmt: skip
# The six letters in which Turkish cp1254 differs from cp1252, where they would be Icelandic.
_TURKISH_IN_CP1254 = re.compile(rb"[\xd0\xdd\xde\xf0\xfd\xfe]")
_SAMPLE_BYTES = 200_000
_NUL_SHARE_OF_UTF16 = 0.2


class Text(Struct, frozen=True):
    """The text, and the encoding where it had to be guessed (empty: it is certain)."""

    text: str
    guessed: str = ""


def read_text(data: bytes) -> Text | None:
    """None where no encoding fits: then it is not text."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _decoded(data, encoding)
    if data[:_SAMPLE_BYTES].count(0) > _NUL_SHARE_OF_UTF16 * len(data[:_SAMPLE_BYTES]):
        return _decoded(data, _utf16_of(data))
    plain = _decoded(data, "utf-8")
    if plain is not None:
        return plain
    if b"\0" in data:
        return None
    for encoding in _guesses(data):
        text = _decoded(data, encoding)
        if text is not None:
            return Text(text.text, guessed=encoding)
    return None


def _decoded(data: bytes, encoding: str) -> Text | None:
    try:
        return Text(data.decode(encoding))
    except UnicodeDecodeError:
        return None


def _utf16_of(data: bytes) -> str:
    """Mostly ASCII text has its NULs in the odd places where the low byte comes first."""
    sample = data[:_SAMPLE_BYTES]
    return "utf-16-le" if sample[1::2].count(0) >= sample[::2].count(0) else "utf-16-be"


def _guesses(data: bytes) -> list[str]:
    """Short texts fool the statistics, so the surest signs of some scripts are asked first."""
    guesses = [
        encoding
        for encoding, sure in (("cp949", _is_common_hangul), ("shift_jis", _is_kana))
        if _mostly(data, encoding, sure)
    ]
    foreign = b"\n".join(line for line in data.splitlines() if not line.isascii())
    best = from_bytes(foreign[:_SAMPLE_BYTES], cp_isolation=list(_LEGACY)).best()
    guesses.append(best.encoding if best is not None else "cp1252")
    if guesses[-1] == "cp1252" and _TURKISH_IN_CP1254.search(data):
        guesses[-1] = "cp1254"
    return [*guesses, "cp1252"]


def _mostly(data: bytes, encoding: str, sure: Callable[[str], bool]) -> bool:
    text = _decoded(data, encoding)
    if text is None:
        return False
    foreign = [char for char in text.text[:_SAMPLE_BYTES] if not char.isascii()]
    return sum(map(sure, foreign)) > len(foreign) / 2


def _is_common_hangul(char: str) -> bool:
    """The 2,350 syllables of KS X 1001, which nearly all Korean text is made of. What is no
    Korean falls among the other 8,822 when it is read as if it were."""
    # Python spells the others in eight bytes.
    return "가" <= char <= "힣" and len(char.encode("euc_kr", "ignore")) == 2


def _is_kana(char: str) -> bool:
    return "ぁ" <= char <= "ヺ"
