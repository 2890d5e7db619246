"""Opening a station's folder: locked, checked, brought up to date, and only then used."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from kiosk.clock import Clock, SystemClock
from kiosk.desk.desk import Desk
from kiosk.desk.watch import is_served
from kiosk.errors import KnownError
from kiosk.log import log
from kiosk.log.codec import kinds_known
from kiosk.projections import tables as t
from kiosk.projections.owed import make_good_after_a_stop
from kiosk.projections.refold import rebuild
from kiosk.said import say
from kiosk.store.folder import FolderLock, default_folder, make_folder
from kiosk.store.store import Store

_VERSION = "projections_version"
_KINDS = "kinds_known"


def open_desk(
    folder: Path | str | None = None, *, clock: Clock | None = None, database: str = ""
) -> Desk:
    """Open a station's data folder, making it where it is new.

    Without a folder, KIOSK_FOLDER or the user's own. `database` is a PostgreSQL address
    (or KIOSK_DATABASE), for a hub; empty: the encrypted file in the folder. Raises KnownError
    with a sentence that says what to do.
    """
    place = make_folder(Path(folder) if folder is not None else default_folder())
    address = database or os.environ.get("KIOSK_DATABASE", "")
    if not address and is_served(place):
        raise KnownError(
            say(
                "The hub of {place} keeps its event on a database server, and no address was "
                "given. Say which one: --database ADDRESS, or set KIOSK_DATABASE. Nothing was "
                "made here.",
                place=place,
            )
        )
    desk = open_at(place, clock=clock or SystemClock(), make_store=lambda: Store(place, address))
    desk.keep_clean()
    return desk


def open_at(
    place: Path,
    *,
    clock: Clock,
    make_store: Callable[[], Store],
    make_desk: Callable[..., Desk] = Desk,
) -> Desk:
    """The way in itself, for a folder that is there. The simulator walks it on its own disk."""
    lock = FolderLock(place)
    try:
        store = make_store()
    except BaseException:
        lock.release()
        raise
    try:
        with store.opening():
            if lock.was_left_open:
                store.check()
            store.create()
            bring_up_to_date(store)
            return make_desk(place, store, lock=lock, clock=clock)
    except BaseException:
        store.close()
        lock.abandon()
        raise


def bring_up_to_date(store: Store) -> None:
    """Projections of another version are dropped and made again from the log, and so are those
    that lack what an older version could not read. What came in a burst and was not folded yet
    is folded now."""
    kinds = kinds_known()
    if store.setting(_KINDS) != kinds:
        with store.transaction():
            store.set_setting(_KINDS, kinds)
            if log.learn_kinds(store):
                store.set_setting(_VERSION, "")  # or a crash now would leave it at that
    if store.setting(_VERSION) != str(t.VERSION):
        rebuild(store)
    make_good_after_a_stop(store)
