"""After an erasure: nothing of the person stays in this folder, and this station says so.

The content of the entries is dropped with the transaction that brings the erasure. What else holds
it takes longer: the write-ahead log, the copies of the ring and those set aside, badges in the
folder of badges. That is done beside the desk, and only then an entry says that this station has
carried the erasure out.
"""

from __future__ import annotations

import os
import shutil
import threading
from collections.abc import Callable, Sequence
from pathlib import Path

from sqlalchemy import select, update

from kiosk.desk.acting import Actor
from kiosk.desk.identity import Identity
from kiosk.desk.restoring import ASIDE
from kiosk.domain.entries import Branch, Subject
from kiosk.domain.exchange import Page
from kiosk.domain.facts import ErasureCarriedOut, PersonErased
from kiosk.domain.outcomes import Decision, Outcome
from kiosk.errors import KnownError
from kiosk.log.erase import erased_people, scrub
from kiosk.log.walk import StoredLog, walk_all
from kiosk.printing.jobs import JobState
from kiosk.projections.refold import refold
from kiosk.projections.tables import TABLES, VERSION
from kiosk.said import say
from kiosk.store.backup import BACKUPS
from kiosk.store.engine import open_working_copy
from kiosk.store.folder import DATABASE_FILE, force_names
from kiosk.store.keys import database_key
from kiosk.store.store import Store
from kiosk.store.tables import ENTRY, JOB

BADGES = "badges"
SCRUBBED = ".scrubbed"
WAIT_S_MAX = 120.0


class Cleaning:
    """Beside one desk. A thread lives as long as there is something to clean."""

    def __init__(
        self, folder: Path, store: Store, actor: Actor, *, tell: Callable[[Outcome], None]
    ) -> None:
        self._folder = folder
        self._tell = tell
        self._store = store
        self._actor = actor
        self._thread: threading.Thread | None = None
        self._again = threading.Event()
        self._lock = threading.Lock()
        self.problem = ""  # why it could not be finished; it is tried again at the next start

    def start(self) -> None:
        """Look for what is to be cleaned, and clean it. Returns at once."""
        with self._lock:
            self._again.set()
            if self._thread is None or not self._thread.is_alive():
                self._thread = threading.Thread(target=self._run, name="cleaning", daemon=True)
                self._thread.start()

    def finish(self, wait_s_max: float = WAIT_S_MAX) -> None:
        """Wait until nothing is left to clean."""
        thread = self._thread
        if thread is not None and thread is not threading.current_thread():
            thread.join(wait_s_max)

    def _run(self) -> None:
        while self._again.is_set():
            self._again.clear()
            try:
                self.clean()
                self.problem = ""
            except (KnownError, OSError) as error:
                self.problem = error.words if isinstance(error, KnownError) else str(error)
                return

    # -- what it does ------------------------------------------------------------------------------

    def due(self) -> list[str]:
        """The erased whom this node has not said in its branch to have erased."""
        me = self._actor.identity.branch
        entry = ENTRY.c
        # Whose it was is looked at here: asked of the database, it walks this node's whole branch.
        said = select(entry.subject_id, entry.origin, entry.epoch).where(
            entry.subject_kind == "erasure"
        )
        with self._store.reading() as connection:
            rows = connection.execute(said).all()
            done = {row.subject_id for row in rows if Branch(row.origin, row.epoch) == me}
            return [person for person in erased_people(self._store) if person not in done]

    def clean(self) -> int:
        """Raises KnownError or OSError where something is left. Returns how many are erased now."""
        people = self.due()
        if not people:
            return 0
        self._remove_badges(people)
        scrub(self._store, people)
        self._store.empty_log()
        if self._store.is_sqlite:
            self._scrub_copies(people)
        with self._store.transaction():
            still = set(self.due())  # another program of this hub may have said so meanwhile
            facts = tuple(ErasureCarriedOut(person) for person in people if person in still)
            outcome = self._actor.commit(Decision(facts), actor="")
        self._tell(outcome)
        return len(facts)

    def _remove_badges(self, people: Sequence[str]) -> None:
        with self._store.transaction() as connection:
            theirs = JOB.c.participant.in_(list(people))
            rows = connection.execute(select(JOB.c.reference).where(theirs)).scalars().all()
            open_ = JOB.c.state.in_([str(JobState.WAITING), str(JobState.FAILED)])
            cancelled = {"state": str(JobState.CANCELLED), "problem": "Erased."}
            connection.execute(update(JOB).where(theirs & open_).values(**cancelled))
        folder = self._folder / BADGES
        for reference in rows:
            path = folder / Path(reference).name
            if reference and path.is_file():
                path.unlink()
        if folder.is_dir():
            force_names(folder)

    def _scrub_copies(self, people: Sequence[str]) -> None:
        left = []
        for path in self._copies():
            try:
                near = self._folder if path.parent.name == BACKUPS else path.parent
                scrub_copy(path, database_key(near, is_new=False), people)
            except KnownError as error:
                left.append(say("{path} ({why})", path=path, why=error.words))
        if left:
            raise KnownError(
                say(
                    "These copies may still hold people who were erased: {copies}. Delete "
                    "them yourself once there is a newer one; it is tried again at the next "
                    "start.",
                    copies="; ".join(left),
                )
            )

    def _copies(self) -> list[Path]:
        ring = sorted((self._folder / BACKUPS).glob("*.db"))
        return [*ring, *sorted((self._folder / ASIDE).glob(f"*/{DATABASE_FILE}"))]


def scrub_copy(path: Path, key: bytes, people: Sequence[str]) -> None:
    """Make a copy anew without these people; the old one goes once the new one is found whole."""
    fresh = path.with_name(f".{path.name}{SCRUBBED}")
    fresh.unlink(missing_ok=True)
    try:
        shutil.copyfile(path, fresh)
        for end in ("-wal", "-shm"):
            beside = path.with_name(path.name + end)
            if beside.exists():
                shutil.copyfile(beside, fresh.with_name(fresh.name + end))
        os.chmod(fresh, 0o600)
        store = Store(path.parent, engine=open_working_copy(fresh, key))
        try:
            _scrub(store, people)
            _check(store)
        finally:
            store.close()
        handle = os.open(fresh, os.O_RDWR)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
        for end in ("-wal", "-shm"):
            path.with_name(path.name + end).unlink(missing_ok=True)
        fresh.replace(path)
        force_names(path.parent)
    finally:
        for end in ("", "-wal", "-shm", "-journal"):
            fresh.with_name(fresh.name + end).unlink(missing_ok=True)


def _scrub(store: Store, people: Sequence[str]) -> None:
    with store.transaction():
        scrub(store, people)
        if store.setting("projections_version") == str(VERSION):
            refold(store, [Subject("participant", person) for person in people])
        else:
            store.drop(TABLES)  # of an earlier version: they are made anew where it is opened
            store.set_setting("projections_version", "")
    store.squeeze()


def _check(store: Store) -> None:
    event = Identity(store).event
    broken = [walk for walk in walk_all(StoredLog(store), event) if walk.broken is not None]
    if store.damage() or broken:
        raise KnownError(say("made anew, it does not hold"))


def brings_erasure(pages: Sequence[Page]) -> bool:
    """Whether somebody may have been erased by what these pages bring."""
    trace = PersonErased.kind.encode()
    return any(trace in entry.header for page in pages for entry in page.entries)
