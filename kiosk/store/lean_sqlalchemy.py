"""Loads SQLAlchemy without what only other kinds of programs use of it.

It loads `asyncio` and the reader of installed packages for engines that are awaited and for
dialects from elsewhere. It writes and translates a function anew for each of a hundred methods, so
that wrong arguments are told by the method's own signature, and makes two classes of each kind of
expression, one for expressions that carry notes. A station has no such engines, calls some ten of
those methods and makes no notes, and all that is a fifth of what its start waits for SQLAlchemy.
Whoever asks for one of them gets it then, made by SQLAlchemy itself.
"""

from __future__ import annotations

import importlib
import inspect
import sys
from collections.abc import Callable
from functools import update_wrapper
from importlib.machinery import SourceFileLoader
from types import ModuleType
from typing import Any

from kiosk.loading import loaded_by

LATER = ("asyncio", "importlib.metadata")
_Function = Callable[..., Any]


class Later(ModuleType):
    """Stands in SQLAlchemy's own modules where another module stands, until it is asked for."""

    def __getattr__(self, name: str) -> Any:
        return getattr(self.loaded(), name)

    def loaded(self) -> ModuleType:
        if sys.modules.get(self.__name__) is self:
            del sys.modules[self.__name__]
        return importlib.import_module(self.__name__)


def wrap_later(util: Any) -> None:
    """A wrapped method is written when it is first called. What makes an object is written at
    once: SQLAlchemy reads its signature."""
    at_once = util.decorator

    def decorator(target: _Function) -> _Function:
        wrap = at_once(target)

        def decorate(method: Any) -> Any:
            if not _may_wait(method):
                return wrap(_written(method))
            written: _Function | None = None

            def write() -> _Function:
                nonlocal written
                if written is None:
                    written = wrap(_written(method))
                return written

            def waiting(*given: Any, **named: Any) -> Any:
                return (written or write())(*given, **named)

            waiting.write = write  # type: ignore[attr-defined]
            return update_wrapper(waiting, method, updated=())

        return update_wrapper(decorate, target)

    util.decorator = decorator


def _may_wait(method: Any) -> bool:
    return (
        inspect.isfunction(method)
        and method.__name__ not in ("__init__", "__new__")
        and not inspect.isgeneratorfunction(method)
        and not inspect.iscoroutinefunction(method)
    )


def _written(method: Any) -> Any:
    """A method that is wrapped twice has its inner one written first: the outer one takes the
    signature from it."""
    write = getattr(method, "write", None)
    return method if write is None else write()


def annotate_later(annotation: Any) -> None:
    """The classes for expressions with notes are made with the first such expression: all of
    them, for which one builds on which follows from their order."""
    make, prepare = annotation._new_annotation_type, annotation._prepare_annotations
    families: list[tuple[type, type]] = []

    def new_annotation_type(kind: type, base: type) -> Any:
        annotation._new_annotation_type = make
        annotation._prepare_annotations = prepare
        for family in families:
            prepare(*family)
        return make(kind, base)

    annotation._new_annotation_type = new_annotation_type
    annotation._prepare_annotations = lambda family, base: families.append((family, base))


_CHANGES = {
    "sqlalchemy.util.langhelpers": (wrap_later, ("decorator",)),
    "sqlalchemy.sql.annotation": (
        annotate_later,
        ("_new_annotation_type", "_prepare_annotations"),
    ),
}


class _Changing(SourceFileLoader):
    def exec_module(self, module: ModuleType) -> None:
        super().exec_module(module)
        change, needed = _CHANGES[self.name]
        if all(hasattr(module, name) for name in needed):  # another SQLAlchemy is only slower
            change(module)


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
        with loaded_by(_Changing, _CHANGES):
            importlib.import_module("sqlalchemy.dialects.sqlite")
    finally:
        for one in stand_ins:
            if sys.modules.get(one.__name__) is one:
                del sys.modules[one.__name__]


load()
