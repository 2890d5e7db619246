"""Bytes of a text file as text, whichever of the world's spreadsheets wrote them."""

from __future__ import annotations

import codecs
from dataclasses import dataclass

from charset_normalizer import from_bytes

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# What spreadsheets save as where UTF-8 was not chosen, in the countries of our delegations.
_LEGACY = (
    "cp949", "shift_jis", "gb18030", "big5", "cp1252", "cp1250", "cp1251", "cp1254", "cp1256",
    "cp874",
)  # fmt: skip
_SAMPLE_BYTES = 200_000
_NUL_SHARE_OF_UTF16 = 0.2


@dataclass(frozen=True, slots=True)
class Text:
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
    foreign = b"\n".join(line for line in data.splitlines() if not line.isascii())
    sample = foreign[:_SAMPLE_BYTES]
    guesses = [
        encoding
        for encoding, first, last in (("cp949", "가", "힣"), ("shift_jis", "ぁ", "ヺ"))
        if _mostly(data, encoding, first, last)
    ]
    best = from_bytes(sample, cp_isolation=list(_LEGACY)).best()
    if best is not None:
        guesses.append(best.encoding)
    return [*guesses, "cp1252"]


def _mostly(data: bytes, encoding: str, first: str, last: str) -> bool:
    """Short texts fool the statistics, but Korean read wrongly hardly ever is all Hangul."""
    text = _decoded(data, encoding)
    if text is None:
        return False
    foreign = [char for char in text.text if not char.isascii()]
    return sum(first <= char <= last for char in foreign) > len(foreign) / 2
