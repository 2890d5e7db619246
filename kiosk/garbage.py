"""Looking for garbage is left for a while: among millions of values it costs more than it finds."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def left_lying() -> Iterator[None]:
    """For the length of a block that makes many values and hardly any that refer to each other:
    those go as ever when nobody holds them any more."""
    looks = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if looks:
            gc.enable()
