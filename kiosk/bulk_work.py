"""How Python runs while millions of values go through its hands."""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager

# A thread that writes to the database asks for Python's lock a few times a statement, and each time
# waits so long for a thread that computes: by default five milliseconds, longer than the writing.
TURN_S = 0.0001

_going: set[object] = set()  # one for each block that is being worked in


def is_going() -> bool:
    """Is some thread inside such a block?"""
    return bool(_going)


@contextmanager
def bulk_work() -> Iterator[None]:
    """For the length of a block, no garbage is looked for, since values that refer to each other
    are hardly made; what nobody holds goes as ever. And threads take turns more often."""
    looks, turn_s = gc.isenabled(), sys.getswitchinterval()
    gc.disable()
    sys.setswitchinterval(TURN_S)
    block = object()
    _going.add(block)
    try:
        yield
    finally:
        _going.discard(block)
        sys.setswitchinterval(turn_s)
        if looks:
            gc.enable()
