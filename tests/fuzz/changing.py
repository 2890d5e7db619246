"""Ways to spoil bytes, texts and CBOR: each takes a sound sample and chance, and spoils it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random
from typing import Any

import cbor2

BYTES_MAX = 6_000  # a sample grows no longer than this, but for the few that are meant to be long
LIES = (0, 1, 0x7F, 0x80, 0xFF, 0x7FFF, 0xFFFF, 0x7FFFFFFF, 0xFFFFFFFF, 2**53, 2**63, 2**64 - 1)
STRANGE_CHARS = (
    "\0\n\r\t \u00a0\u200b\u200e\u202e\ufeff\ud800\udc80\udfff\uffff\u0131\u017f\u0130\u00df\ufb00"
    "\u0301\u0660\u0967\uff21\uff11\u212a\u1d7d9\U0001f600:;<>&'\"\\/%{}[]()|-_=+*.,Öé한العربية"
)
STRANGE_VALUES: tuple[Any, ...] = (
    None, True, False, 0, 1, -1, 255, 2**31, 2**53, 2**53 + 1, 2**63 - 1, -(2**63), 2**64, 10**400,
    0.5, float("nan"), float("inf"), -0.0, "", "x", "\0", "x" * 2_001, "\U0001f600", "\u202e",
    b"", b"\0", bytes(15), bytes(16), bytes(17), bytes(31), bytes(32), bytes(33), bytes(64),
    bytes(65), bytes(4_097), [], {}, [[]], [{}], {"": None}, {"a": {"a": {}}}, cbor2.undefined,
    cbor2.CBORSimpleValue(99), cbor2.CBORTag(2, bytes(9)), cbor2.CBORTag(4, [2**40, 1]),
    cbor2.CBORTag(5, [2**40, 3]), cbor2.CBORTag(35, "((((a*)*)*)*)*"),
    cbor2.CBORTag(36, "a: b\n\n"),
    cbor2.CBORTag(30, [1, 0]), cbor2.CBORTag(28, [cbor2.CBORTag(29, 0)]),
    cbor2.CBORTag(258, [1, 1]),
    cbor2.CBORTag(1, 2**60), cbor2.CBORTag(256, [cbor2.CBORTag(25, 9)]), cbor2.CBORTag(99_999, []),
)  # fmt: skip


class Inside(list[Any]):
    """A list that stands in the sample as bytes of its own CBOR."""


# -- bytes -----------------------------------------------------------------------------------------


def _flip(rng: Random, data: bytearray, _: Sequence[bytes]) -> None:
    for _time in range(rng.choice((1, 1, 1, 2, 4, 16))):
        data[rng.randrange(len(data))] ^= 1 << rng.randrange(8)


def _cut(rng: Random, data: bytearray, _: Sequence[bytes]) -> None:
    del data[rng.randrange(len(data)) :]


def _leave_out(rng: Random, data: bytearray, _: Sequence[bytes]) -> None:
    at = rng.randrange(len(data))
    del data[at : at + rng.choice((1, 1, 2, 4, 8, 40))]


def _put_in(rng: Random, data: bytearray, _: Sequence[bytes]) -> None:
    at = rng.randrange(len(data) + 1)
    data[at:at] = rng.randbytes(rng.choice((1, 1, 2, 4, 8, 40)))


def _lie(rng: Random, data: bytearray, _: Sequence[bytes]) -> None:
    """Overwrite what may be a length."""
    width = rng.choice((1, 2, 4, 8))
    at = rng.randrange(len(data))
    data[at : at + width] = (rng.choice(LIES) & ((1 << 8 * width) - 1)).to_bytes(width, "big")


def _double(rng: Random, data: bytearray, _: Sequence[bytes]) -> None:
    at = rng.randrange(len(data))
    part = data[at : at + rng.choice((1, 4, 16, 64, 256))]
    data[at:at] = part * rng.choice((1, 1, 2, 8))


def _splice(rng: Random, data: bytearray, others: Sequence[bytes]) -> None:
    other = rng.choice(others)
    data[rng.randrange(len(data)) :] = other[rng.randrange(len(other) + 1) :]


def _exchange(rng: Random, data: bytearray, _: Sequence[bytes]) -> None:
    """Two parts change places."""
    a, b = sorted((rng.randrange(len(data)), rng.randrange(len(data))))
    data[:] = data[b:] + data[a:b] + data[:a]


_SPOIL: tuple[Callable[[Random, bytearray, Sequence[bytes]], None], ...] = (
    _flip, _flip, _flip, _cut, _leave_out, _put_in, _lie, _lie, _double, _splice, _exchange,
)  # fmt: skip


def spoilt(rng: Random, samples: Sequence[bytes]) -> bytes:
    """One of the samples, changed in one to three places; now and then nothing but chance."""
    if rng.random() < 0.03:
        return rng.randbytes(rng.choice((0, 1, 2, 8, 100, 1_000)))
    data = bytearray(rng.choice(samples))
    for _ in range(rng.choice((1, 1, 1, 2, 3))):
        if data:
            rng.choice(_SPOIL)(rng, data, samples)
    return bytes(data[:BYTES_MAX])


# -- texts -----------------------------------------------------------------------------------------


def spoilt_text(rng: Random, samples: Sequence[str], alphabet: str) -> str:
    """One of the samples with letters changed, doubled, left out, put in or recased."""
    text = rng.choice(samples)
    for _ in range(rng.choice((1, 1, 1, 2, 3, 8))):
        at = rng.randrange(len(text) + 1)
        letter = rng.choice(alphabet if rng.random() < 0.7 else STRANGE_CHARS)
        match rng.randrange(9):
            case 0 | 1 | 2 | 3:
                text = text[:at] + letter + text[at + 1 :]
            case 4:
                text = text[:at] + letter * rng.choice((1, 1, 2, 600)) + text[at:]
            case 5:
                text = text[:at] + text[at + rng.choice((1, 2, 20)) :]
            case 6:
                text = text[:at] + text[at:].swapcase()
            case 7:
                other = rng.choice(samples)
                text = text[:at] + other[rng.randrange(len(other) + 1) :]
            case _:
                text = text[at:] + text[:at]
    return text[:BYTES_MAX]


# -- CBOR, by its structure ------------------------------------------------------------------------


def packed(value: Any, *, canonical: bool = True) -> bytes:
    return cbor2.dumps(_whole(value), canonical=canonical)


def _whole(value: Any) -> Any:
    if isinstance(value, Inside):
        return cbor2.dumps([_whole(item) for item in value], canonical=True)
    if isinstance(value, list):
        return [_whole(item) for item in value]
    return value


def changed(rng: Random, value: Any) -> Any:
    """The same tree with one place in it changed; a list may lose, double or gain an item."""
    if isinstance(value, dict) and value and rng.random() < 0.8:
        return _changed_map(rng, value)
    if not isinstance(value, list) or not value or rng.random() < 0.05:
        return _other(rng, value)
    new = type(value)(value)
    at = rng.randrange(len(new))
    chance = rng.random()
    if chance < 0.85:
        new[at] = changed(rng, new[at])
    elif chance < 0.9:
        del new[at]
    elif chance < 0.95:
        new.insert(at, rng.choice(new))
    else:
        new.insert(at, rng.choice(STRANGE_VALUES))
    return new


def _changed_map(rng: Random, value: dict[str, Any]) -> dict[Any, Any]:
    new: dict[Any, Any] = dict(value)
    key = rng.choice(list(new))
    match rng.randrange(6):
        case 0:
            del new[key]
        case 1:
            new[rng.choice(("", "kind", 0, None, b"x"))] = rng.choice(STRANGE_VALUES)
        case 2:
            new[key] = rng.choice(list(new.values()))
        case _:
            new[key] = changed(rng, new[key])
    return new


def _other(rng: Random, value: Any) -> Any:
    """Something near the value, or something of another kind."""
    if rng.random() < 0.4:
        return rng.choice(STRANGE_VALUES)
    if type(value) is int:
        return value + rng.choice((-1, 1, 2, -value - 1, 2**32, 2**53))
    if type(value) is bytes:
        return spoilt(rng, [value])
    if type(value) is str:
        changed_text = spoilt_text(rng, [value], "abc XYZ019/")
        return changed_text.encode(errors="ignore").decode()
    return rng.choice(STRANGE_VALUES)


def respoilt(rng: Random, samples: Sequence[Any]) -> bytes:
    """One of these trees with one to three places changed, as bytes again; sometimes those too."""
    value = rng.choice(samples)
    for _ in range(rng.choice((1, 1, 1, 2, 3))):
        value = changed(rng, value)
    try:
        data = packed(value, canonical=rng.random() < 0.8)
    except (TypeError, ValueError, cbor2.CBORError):  # no CBOR says this: keys of two kinds, say
        return b"\xff"
    return spoilt(rng, [data]) if data and rng.random() < 0.1 else data
