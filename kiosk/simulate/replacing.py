"""Puts another value in the place of a name for a while: for chance, and for planted faults."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any


@contextmanager
def replaced(owner: Any, name: str, value: Any) -> Iterator[None]:
    """`owner.name` is `value` inside the block, and what it was afterwards."""
    before = vars(owner)[name]  # not getattr: a class method must be put back as one
    setattr(owner, name, value)
    try:
        yield
    finally:
        setattr(owner, name, before)
