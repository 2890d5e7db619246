"""What the front door offers for looking after a station: copies, checks, tidying."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from kiosk.desk.identity import Identity
from kiosk.desk.watch import Watch
from kiosk.log.walk import BranchWalk, StoredLog, walk_all
from kiosk.store.store import Store


class Upkeep:
    """A part of the Desk."""

    _store: Store
    _identity: Identity
    _watch: Watch

    def backup(self, target: Path | None = None) -> Path:
        """A verified copy: into the station's ring of copies, or to a place of your choice."""
        return self._watch.backup(target)

    def tidy(self) -> None:
        """What can be done while nobody waits."""
        self._store.tidy()

    def verify_log(
        self, progress: Callable[[int], None] | None = None, *, last: int | None = None
    ) -> list[BranchWalk]:
        """Walk every branch from its first entry, or over its last ones: what holds, and what is
        the first that does not."""
        log = StoredLog(self._store)
        return walk_all(log, self._identity.event, progress, last=last)

    def damage(self) -> str:
        """What of the database file is not as it was written; empty: nothing, or no such file."""
        return self._store.damage()
