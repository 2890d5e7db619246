"""CBOR that nobody wrote: heads with any length, endless strings, deep lists, tags in tags."""

from __future__ import annotations

from random import Random

_BREAK = b"\xff"
_LIST, _MAP, _TAG = 4, 5, 6
DEEP = (1, 15, 16, 17, 399, 400, 401, 1_500)
TAGS = (0, 1, 2, 3, 4, 5, 21, 24, 25, 28, 29, 30, 35, 36, 37, 52, 54, 100, 256, 258, 260, 261,
        1_004, 43_000, 55_799, 2**32)  # fmt: skip


def head(major: int, size: int, width: int = 0) -> bytes:
    """A head; with a width, longer than it need be."""
    if size < 24 and not width:
        return bytes([major << 5 | size])
    for at, octets in enumerate((1, 2, 4, 8)):
        if size < 1 << 8 * octets and octets >= width:
            return bytes([major << 5 | 24 + at]) + size.to_bytes(octets, "big")
    return bytes([major << 5 | 27]) + b"\xff" * 8


def anything(rng: Random, depth: int = 0) -> bytes:
    """One item, mostly well formed, a few bytes to a few thousand."""
    match rng.randrange(14 if depth < 5 else 8):
        case 0 | 1:
            return head(rng.randrange(2), rng.choice((0, 23, 24, 255, 2**31, 2**53, 2**64 - 1)))
        case 2 | 3:
            return _string(rng)
        case 4:
            return rng.choice(
                (b"\xf4", b"\xf5", b"\xf6", b"\xf7", b"\xf8\x20", b"\xf8\x00", b"\xff")
            )
        case 5:
            return bytes([rng.choice((0xF9, 0xFA, 0xFB))]) + rng.randbytes(8)
        case 6:
            return bytes([rng.randrange(256)])
        case 7:
            major, size = rng.randrange(2, 6), rng.choice((2**16, 2**31, 2**32 - 1, 2**62, 2**63))
            return head(major, size) + rng.randbytes(rng.randrange(20))
        case 8:
            level = rng.choice(
                (b"\x81", b"\x9f", b"\xa1\x00", b"\xc1", b"\xd8\x1c", b"\xd8\x1c\x81")
            )
            return level * rng.choice(DEEP) + b"\x00"
        case 9:
            return head(_TAG, rng.choice(TAGS)) + anything(rng, depth + 1)
        case 10:
            return _map(rng, depth)
        case 11:
            small = rng.choice((b"\x80", b"\xa0", b"\x60", b"\x18\xff", b"\xc0\x60"))
            count = rng.choice((10, 1_000, 2_000))
            return head(_LIST, count) + small * count
        case _:
            return _list(rng, depth)


def _string(rng: Random) -> bytes:
    major, text = rng.choice((2, 3)), rng.randbytes(rng.choice((0, 1, 16, 32, 64, 200)))
    if rng.random() < 0.15:
        return bytes([major << 5 | 31]) + head(major, len(text)) + text + _BREAK
    return (
        head(major, len(text) + rng.choice((0, 0, 0, 1, -len(text))), rng.choice((0, 0, 8))) + text
    )


def _list(rng: Random, depth: int) -> bytes:
    count = rng.choice((0, 1, 2, 3, 5, 9, 13))
    parts = b"".join(anything(rng, depth + 1) for _ in range(count))
    if rng.random() < 0.1:
        return b"\x9f" + parts + _BREAK
    return head(_LIST, max(0, count + rng.choice((0, 0, 0, 0, 1, -1)))) + parts


def _map(rng: Random, depth: int) -> bytes:
    keys = [head(3, 1) + rng.choice((b"a", b"b", b"\xff")) for _ in range(rng.randrange(4))]
    if rng.random() < 0.3:
        keys = [anything(rng, depth + 1) for _ in keys]
    return head(_MAP, len(keys)) + b"".join(key + anything(rng, depth + 1) for key in keys)
