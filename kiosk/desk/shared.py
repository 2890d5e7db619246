"""What the front door offers several workers of one hub on one database."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import TYPE_CHECKING

from kiosk.desk.folding import Folding
from kiosk.desk.watch import Watch
from kiosk.store.store import Store

if TYPE_CHECKING:
    from kiosk.store.pulse import PulseWatch


class Shared:
    """A part of the Desk. Costs nothing where one process alone works on the database."""

    _store: Store
    folding: Folding
    _watch: Watch

    @contextmanager
    def turn(self) -> Iterator[None]:
        """Whoever acts for a person and reads what became of it does both in one turn: between the
        two nobody else's work comes in, for which that person would wait again."""
        self.folding.acted_s = time.monotonic()
        with self.folding.lulls.act(), self._store.lock:
            yield

    @property
    def is_shared(self) -> bool:
        """Other workers of this hub may write to its database too."""
        return self._store.is_shared

    @property
    def pulse(self) -> int:
        """Another number whenever anything may have been written, here or by another worker."""
        return self._store.pulse

    def catch_up(self) -> None:
        """Forget what another worker has changed. Costs nothing where there is none."""
        self._store.catch_up()
        self._watch.catch_up()

    def on_forget(self, forget: Callable[[], None]) -> None:
        """Call this when another worker has written and what is remembered may be old."""
        self._store.on_forget(forget)

    def at_once(self) -> AbstractContextManager[object]:
        """What is done inside is done whole or not at all, and nobody else writes meanwhile."""
        return self._store.transaction()

    def pulse_watch(self, moved: Callable[[], None]) -> PulseWatch | None:
        """Not started yet; None where no other worker can write."""
        return self._store.pulse_watch(moved)
