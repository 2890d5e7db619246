"""Loads chosen modules of a library by a loader of one's own, for the length of a block."""

from __future__ import annotations

import sys
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader
from typing import Any


class Finder:
    """Finds the named modules where they lie as files, and leaves all others to Python."""

    def __init__(self, names: Collection[str], loader: type[SourceFileLoader]) -> None:
        self._names, self._loader = names, loader

    def find_spec(self, name: str, path: Any, target: Any = None) -> ModuleSpec | None:
        if name not in self._names:
            return None
        spec = PathFinder.find_spec(name, path, target)
        if spec is not None and isinstance(spec.loader, SourceFileLoader):
            spec.loader = self._loader(name, spec.loader.path)
        return spec


@contextmanager
def loaded_by(loader: type[SourceFileLoader], names: Collection[str]) -> Iterator[None]:
    """What is loaded within and has one of these names is loaded by this loader."""
    finder = Finder(names, loader)
    sys.meta_path.insert(0, finder)
    try:
        yield
    finally:
        sys.meta_path.remove(finder)
