"""Filling a station with a large event: everything is stored first, and folded once at the end."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from kiosk.desk.acting import Actor
from kiosk.desk.bodies import Bodies
from kiosk.desk.finding import Finding
from kiosk.domain.changes import Changes
from kiosk.log import intake
from kiosk.log.erase import erase_where_asked
from kiosk.log.runs import Checked
from kiosk.projections import bulk
from kiosk.projections import tables as t
from kiosk.projections.refold import refold
from kiosk.store.store import Store

VERSION = "projections_version"
UNFOLDED = "filling"  # no version at all: a station that stopped here folds when it starts again


class Telling(Protocol):
    """The desk that is filled."""

    @property
    def bodies(self) -> Bodies: ...

    def tell(self, changes: Changes) -> None: ...

    def clean(self) -> None: ...


class Filling:
    """Takes a whole log in, in parts that may stop anywhere."""

    def __init__(self, store: Store, actor: Actor, finding: Finding, *, desk: Telling) -> None:
        self._store = store
        self._actor = actor
        self._finding = finding
        self._desk = desk

    def keep(self, runs: Sequence[Checked]) -> int:
        """Store sound runs, committed to disk when it returns. How many entries were new.

        They count in no table until `fold`.
        """
        store = self._store
        runs = [self._desk.bodies.admitted_run(run) for run in runs]
        with store.transaction():
            if store.setting(VERSION) != UNFOLDED:
                store.set_setting(VERSION, UNFOLDED)
                bulk.without_index(store)
            kept = intake.keep_checked(store, runs)
            if kept.new:
                self._actor.heed(kept.stamp)
        return kept.new

    def fold(self, progress: Callable[[int], None] | None = None) -> Changes:
        """Bring every table in line with the log."""
        store = self._store
        found = bulk.fold_all(store, progress)
        with store.transaction():
            if erase_where_asked(store, found.erased):
                refold(store, found.erased)
            store.set_setting(VERSION, str(t.VERSION))
        self._finding.forget()
        changes = Changes.of(found.subjects)
        self._desk.tell(changes)
        self._desk.clean()
        return changes
