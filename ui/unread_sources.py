"""Keeps PySide from reading the source of every module that is loaded after it.

It looks there for its own name, to know whose calls may ask for its other spelling of Qt
(`from __feature__ import snake_case`). Nothing here uses that, and reading a thousand files, which
Python then keeps, costs a start a third of its time and 26 MB.
"""

from __future__ import annotations

import importlib
from types import ModuleType

import PySide6.QtCore  # noqa: F401 - with it comes what is told here


def _asks_for_another_spelling(_: ModuleType) -> bool:
    return False


def leave_sources_unread() -> bool:
    """Whether this PySide could be told: another one may do it otherwise, and is only slower."""
    try:
        features = importlib.import_module("shibokensupport.feature")
    except ImportError:
        return False
    known = hasattr(features, "_mod_uses_pyside")
    if known:
        features._mod_uses_pyside = _asks_for_another_spelling  # type: ignore[attr-defined]
    return known


leave_sources_unread()
