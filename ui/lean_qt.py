"""Loads Qt as a start needs it: before anything that names Qt."""

from __future__ import annotations

import builtins
import importlib
import sys
from importlib.machinery import ModuleSpec, SourceFileLoader
from threading import RLock
from types import ModuleType
from typing import Any

from kiosk.loading import loaded_by
from ui.quick_enums import quicken

# What PySide loads with its first module and needs when somebody gives Qt a wrong argument, or asks
# for a signature: with regular expressions that take longer to translate than the rest.
LATER = frozenset(
    f"shibokensupport.signature.{name}"
    for name in (
        "layout",
        "lib.enum_sig",
        "lib.pyi_generator",
        "lib.tool",
        "parser",
    )
)
_LOADING = RLock()
_begun: list[ModuleType] = []


def load() -> None:
    if "PySide6.QtCore" in sys.modules:
        return
    quicken()
    # They are found only where they lie as files (packaging/environment.py sees to that): out of
    # its own package PySide loads them itself.
    with loaded_by(_LaterLoader, LATER):
        importlib.import_module("PySide6.QtCore")
    leave_modules_alone()


class _Later(ModuleType):
    """A module that is executed when the first of its names is asked for."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):  # asked of every module, and these define none
            raise AttributeError(name)
        with _LOADING:  # whoever else asks waits until all of it is there
            if self in _begun:
                raise AttributeError(name)  # asked for while it is executed, or not there at all
            if isinstance(self, _Later):
                _begun.append(self)
                loader = object.__getattribute__(self, "__loader__")
                try:
                    SourceFileLoader.exec_module(loader, self)
                    self.__class__ = ModuleType  # type: ignore[assignment]
                finally:
                    _begun.remove(self)
        return getattr(self, name)


class _LaterLoader(SourceFileLoader):
    def create_module(self, spec: ModuleSpec) -> ModuleType:
        return _Later(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        """Not now."""


def leave_modules_alone(place: Any = builtins) -> bool:
    """PySide stands before Python's `import` and reads the source of every module that is loaded
    after it, looking for its own name, to know whose calls may ask for its other spelling of Qt
    (`from __feature__ import snake_case`). Nothing here asks for that. The thousand files cost a
    start a third of its time and 26 MB, the standing before it a hundredth more.

    Whether this PySide stands there: another one may do it otherwise, and is only slower.
    """
    own = getattr(place, "__orig_import__", None)
    if own is None or place.__import__ is own:
        return False
    place.__import__ = own
    return True
