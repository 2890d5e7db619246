"""Filling a station with a large event: everything is stored first, and folded once at the end."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import Protocol

from kiosk.desk.acting import Actor
from kiosk.desk.bodies import Bodies
from kiosk.desk.finding import Finding
from kiosk.desk.folding import Folding
from kiosk.domain.changes import Changes
from kiosk.domain.entries import Subject
from kiosk.log import intake, log
from kiosk.log.erase import erase_where_asked
from kiosk.log.runs import Checked
from kiosk.projections import bulk
from kiosk.projections import tables as t
from kiosk.projections.heard import Heard
from kiosk.projections.refold import refold
from kiosk.store.engine import CACHE_KIB
from kiosk.store.store import Store

VERSION = "projections_version"
UNFOLDED = "filling"  # no version at all: a station that stopped here folds when it starts again


class Telling(Protocol):
    """The desk that is filled."""

    @property
    def bodies(self) -> Bodies: ...

    @property
    def folding(self) -> Folding: ...

    def tell(self, changes: Changes) -> None: ...

    def clean(self) -> None: ...


class Filling:
    """Takes a whole log in, in parts that may stop anywhere.

    A station that holds nothing yet does without an index and without rows until all is here. One
    that holds anything is at work, perhaps, with somebody in front of it: it keeps both, as in any
    other exchange, and so it takes longer.
    """

    def __init__(self, store: Store, actor: Actor, finding: Finding, *, desk: Telling) -> None:
        self._store = store
        self._actor = actor
        self._finding = finding
        self._desk = desk
        self._role: str | None = None  # ours, from the first part to the last
        self._heard = Heard()

    @property
    def is_owed(self) -> bool:
        """Whether something was stored for which there are no rows at all yet."""
        return self._store.setting(VERSION) == UNFOLDED

    def keep(self, runs: Sequence[Checked]) -> int:
        """Store sound runs, committed to disk when it returns. How many entries were new.

        On a new station they count in no table until `fold`.
        """
        store = self._store
        with store.transaction():
            pulse, is_new = store.pulse, self._is_new()
            if not log.heads(store):
                self._heard.begin()
            if self._role is None or any(run.is_about("node") for run in runs):
                self._role = self._desk.bodies.role
            if is_new:
                self._do_without()
            admitted = self._desk.bodies.admitted_runs(runs, self._role)
            kept = intake.keep_checked(store, admitted)
            if kept.new:
                self._actor.heed(kept.stamp)
            now = set[Subject]()
            if not is_new:
                subjects = set[Subject]().union(*(run.subjects for run in runs))
                erase_where_asked(store, subjects)
                now = self._desk.folding.take(subjects)
                self._take_up(subjects)
        if kept.known:
            self._heard.forget()  # somebody else brought some of it
        self._heard.note(admitted, pulse=pulse)
        self._desk.tell(Changes.of(now))
        return kept.new

    def fold(self, progress: Callable[[int], None] | None = None) -> Changes:
        """Bring every table in line with the log."""
        store, self._role = self._store, None
        if not self.is_owed:
            changes = self._desk.folding.rest()
            self._desk.clean()
            return changes
        kept_kib = store.keep_pages(CACHE_KIB)  # with half as much it takes a tenth longer
        try:
            found = bulk.fold_all(store, progress, heard=self._heard)
        finally:
            store.keep_pages(kept_kib)
        with store.transaction():
            if erase_where_asked(store, found.erased):
                refold(store, found.erased)
            store.set_setting(VERSION, str(t.VERSION))
            self._take_up(found.subjects)
        self._finding.forget()
        changes = Changes.of(found.subjects)
        self._desk.tell(changes)
        self._desk.clean()
        return changes

    def _is_new(self) -> bool:
        return self.is_owed or not log.heads(self._store)

    def _do_without(self) -> None:
        """Without the index, and as if nothing had been folded. Before there is an event nobody can
        do anything here but be told so, as by a scan; who scans shall not wait for it twice."""
        store = self._store
        if not self.is_owed:
            store.set_setting(VERSION, UNFOLDED)
            bulk.without_index(store)
        elif log.head_of(store, self._actor.identity.branch).seq:
            bulk.with_index(store)

    def _take_up(self, subjects: Collection[Subject]) -> None:
        """Keys that were sealed to this station, and that it may mint again."""
        self._actor.keyring.take_up(subjects)
        self._actor.staff.take_up(subjects)
        if self._actor.organising.is_held:
            self._actor.organising.take_up_minting()
