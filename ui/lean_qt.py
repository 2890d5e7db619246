"""Loads Qt as a start needs it: before anything that names Qt."""

from __future__ import annotations

import builtins
import importlib
from typing import Any

from ui.quick_enums import quicken


def load() -> None:
    quicken()
    importlib.import_module("PySide6.QtCore")
    leave_modules_alone()


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
