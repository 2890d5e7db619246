"""CBOR as Rollcall writes it, and nothing else: reading it costs little, whatever it claims.

CBOR can also say "a regular expression", "the same list as that one" or "a million empty lists" in
few bytes. Nothing of that stands in what we write, so it is refused before anything is built of it.
"""

from __future__ import annotations

from typing import Any, NoReturn

import cbor2

DEPTH_MAX = 16
ITEMS_MAX = 200_000  # ten thousand branches, each as a head and as a wish, and their pages
# Below this, the worst that a text can grow to is a few megabytes: counting would cost more.
COUNT_FROM_BYTES = 64_000
_ENDLESS = 28  # from here on: reserved, or of indefinite length
_STRINGS = (2, 3)


def _refuse(*_: object) -> NoReturn:
    raise ValueError("it holds a tag")


# Every tag that the library would make something of; the rest come to the hook.
_TAGS = (0, 1, 2, 3, 4, 5, 25, 28, 29, 30, 35, 36, 37, 52, 54)
_MORE_TAGS = (100, 256, 258, 260, 261, 1004, 43_000, 55_799)
_NO_TAGS = dict.fromkeys((*_TAGS, *_MORE_TAGS), _refuse)


def loads(data: bytes) -> Any:
    """The one value in these bytes: lists, maps with text keys, texts, bytes, numbers, true, false
    and null. Raises ValueError on anything else."""
    if len(data) > COUNT_FROM_BYTES and not _has_few_items(data):
        raise ValueError("it holds far too many items")
    try:
        return cbor2.loads(
            data,
            max_depth=DEPTH_MAX,
            allow_indefinite=False,
            allow_duplicate_keys=False,
            strict_hashable_types=True,
            semantic_decoders=_NO_TAGS,
            tag_hook=_refuse,
        )
    except (cbor2.CBORError, TypeError, RecursionError, MemoryError) as error:
        raise ValueError("it is not in form") from error


def _has_few_items(data: bytes) -> bool:
    """Without building any: strings are stepped over, everything else is one step an item."""
    at, end, left = 0, len(data), ITEMS_MAX
    while at < end and left:
        major, size = data[at] >> 5, data[at] & 31
        at, left = at + 1, left - 1
        if size >= _ENDLESS:
            return False
        if size >= 24:
            width = 1 << (size - 24)
            size = int.from_bytes(data[at : at + width], "big")
            at += width
        if major in _STRINGS:
            at += size
    return at >= end
