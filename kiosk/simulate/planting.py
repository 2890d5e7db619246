"""How a fault is planted: one function of the product is another one for the length of a run."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from typing import Any

from msgspec import Struct

from kiosk.simulate.replacing import replaced

Planted = AbstractContextManager[object]


class Mutant(Struct, frozen=True):
    """One mistake: its name, what it is, and how it is planted."""

    name: str
    mistake: str
    plant: Callable[[], Planted]


def in_place_of(*places: tuple[Any, str], value: Any) -> Callable[[], Planted]:
    """The same function under every name that it was imported by."""

    @contextmanager
    def planted() -> Iterator[None]:
        with ExitStack() as stack:
            for owner, name in places:
                stack.enter_context(replaced(owner, name, value))
            yield

    return planted
