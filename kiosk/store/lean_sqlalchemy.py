"""Loads SQLAlchemy without what only other kinds of programs use of it.

It loads `asyncio` and the reader of installed packages for engines that are awaited and for
dialects from elsewhere. A station has neither, and they are a tenth of what its start waits for.
Whoever asks SQLAlchemy for them after all gets them then.
"""

from __future__ import annotations

import importlib
import sys
from types import ModuleType
from typing import Any

LATER = ("asyncio", "importlib.metadata")


class Later(ModuleType):
    """Stands in SQLAlchemy's own modules where another module stands, until it is asked for."""

    def __getattr__(self, name: str) -> Any:
        return getattr(self.loaded(), name)

    def loaded(self) -> ModuleType:
        if sys.modules.get(self.__name__) is self:
            del sys.modules[self.__name__]
        return importlib.import_module(self.__name__)


def load() -> None:
    """Nothing happens where it is loaded already."""
    if "sqlalchemy" in sys.modules:
        return
    stand_ins = [Later(name) for name in LATER if name not in sys.modules]
    for one in stand_ins:
        sys.modules[one.__name__] = one
        if one.__name__ == "asyncio":
            # The one thing that is taken from it at once, and called by what is awaited only.
            one.iscoroutine = lambda thing, one=one: one.loaded().iscoroutine(thing)  # type: ignore[attr-defined]
    try:
        importlib.import_module("sqlalchemy.dialects.sqlite")
    finally:
        for one in stand_ins:
            if sys.modules.get(one.__name__) is one:
                del sys.modules[one.__name__]


load()
