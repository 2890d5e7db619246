"""A backup file, looked into where it lies: whether it opens, and whether all of it holds."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from msgspec import Struct

from kiosk.desk import reading
from kiosk.desk.identity import Identity
from kiosk.domain.cards import Counts
from kiosk.domain.entries import Branch
from kiosk.domain.exchange import NodeLine
from kiosk.errors import DamagedError, KnownError
from kiosk.log import log
from kiosk.log.walk import BranchWalk, StoredLog, walk_all
from kiosk.projections.tables import VERSION
from kiosk.said import say
from kiosk.store.engine import open_copy
from kiosk.store.keys import KEY_FILE, database_key, read_key
from kiosk.store.store import Store

T = TypeVar("T")


class Inspected(Struct, frozen=True):
    """What a backup holds, and the first thing of it that does not hold."""

    path: Path
    node: str
    name: str
    event: str  # its code; empty: none was set up yet, or another version wrote it
    branch: Branch
    seq: int
    written_ms: int  # its author's clock at the last own act; 0: none
    walks: tuple[BranchWalk, ...]
    names: dict[str, str]  # of the stations that it knows
    counts: Counts | None  # None: another version wrote it, and they are made anew
    damage: str  # of the file itself

    @property
    def entries(self) -> int:
        return sum(walk.entries for walk in self.walks)

    @property
    def broken(self) -> tuple[BranchWalk, ...]:
        return tuple(walk for walk in self.walks if walk.broken is not None)

    @property
    def holds(self) -> bool:
        return not self.damage and not self.broken


def key_for(backup: Path, *, folder: Path, key: Path | None) -> bytes:
    """The key of a backup: the one that is named, else that of the station's own folder, else the
    key file beside the backup. Raises KnownError where there is none, or it does not fit."""
    if key is not None:
        return read_key(key)
    tried: list[bytes] = []
    for place in (folder, backup.parent):
        try:
            found = database_key(place, is_new=False)
        except KnownError:
            continue
        if fits(backup, found):
            return found
        tried.append(found)
    if tried:
        return tried[0]  # opening says what is wrong with it
    raise KnownError(
        say(
            "The key of {backup} is not here: neither in {folder} nor as {key_file} beside "
            "it. Name the key file that was kept with it: --key FILE (kioskctl backup --key "
            "FILE writes it).",
            backup=backup,
            folder=folder,
            key_file=KEY_FILE,
        )
    )


def fits(backup: Path, key: bytes) -> bool:
    try:
        with opened(backup, key):
            return True
    except KnownError:
        return False


@contextmanager
def opened(path: Path, key: bytes) -> Iterator[Store]:
    """A copy as a store that nothing can be written to. Raises KnownError where it is none."""
    if not path.is_file():
        raise KnownError(say("There is no file {path}.", path=path))
    store = Store(path.parent, engine=open_copy(path, key))
    try:
        yield store
    finally:
        store.close()


def inspect(
    path: Path, key: bytes, progress: Callable[[int, int], None] | None = None
) -> Inspected:
    """Look through all of a backup: every page of the file, every chain, body and signature.

    Raises KnownError where it does not open, or is damaged where it says what it is.
    """
    with opened(path, key) as store:
        damage = store.damage()
        try:
            return _inspect(store, path, damage, progress)
        except DamagedError as error:
            raise DamagedError(
                say(
                    "{path} is damaged so that it does not even say whose it is ({damage}). "
                    "Take an earlier backup.",
                    path=path,
                    damage=damage,
                )
            ) from error


def _inspect(
    store: Store, path: Path, damage: str, progress: Callable[[int, int], None] | None
) -> Inspected:
    if store.secret("node_key") is None:
        raise KnownError(
            say("{path} is no backup of a station: it holds no station's key.", path=path)
        )
    identity = Identity(store)
    heads = log.heads(store)
    total = sum(head.seq for head in heads.values())
    step = None if progress is None else (lambda done: progress(done, total))
    branch, name = identity.branch, identity.name
    seq = heads[branch].seq if branch in heads else 0
    # What is derived from the log is only told, and made anew: damage there hides nothing.
    is_ours = _told(store, lambda: store.setting("projections_version"), "") == str(VERSION)
    event = _told(store, lambda: reading.event(store), None) if is_ours else None
    none: list[NodeLine] = []
    lines = _told(store, lambda: reading.nodes(store), none) if is_ours else none
    counts = _told(store, lambda: reading.counts(store), None) if is_ours else None
    written_ms = _told(store, lambda: log.written_ms(store, branch, seq), 0)
    return Inspected(
        path=path,
        node=identity.key.node,
        name=name,
        event=event.code if event is not None else "",
        branch=branch,
        seq=seq,
        written_ms=written_ms,
        walks=tuple(walk_all(StoredLog(store), identity.event, step)),
        names={line.node: line.name for line in lines},
        counts=counts,
        damage=damage,
    )


def _told(store: Store, ask: Callable[[], T], otherwise: T) -> T:
    try:
        return ask()
    except DamagedError:
        store.reopen()
        return otherwise
