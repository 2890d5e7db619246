"""Memory that was used and is free again is given back to the computer."""

from __future__ import annotations

import ctypes
import sys


def give_back() -> None:
    """After work that used much for a while. Takes some ten milliseconds; does nothing where the
    system sees to it by itself. https://man7.org/linux/man-pages/man3/malloc_trim.3.html
    """
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # of glibc only
        if trim is not None:
            trim(0)
