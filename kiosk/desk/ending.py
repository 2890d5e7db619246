"""How a desk ends: in order, or as when the power goes."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from kiosk.desk.cleaning import Cleaning
from kiosk.desk.print_room import PrintRoom
from kiosk.desk.rounds import BackupRounds
from kiosk.desk.set_times import SetTimes
from kiosk.desk.watch import Watch
from kiosk.errors import KnownError
from kiosk.projections.tally import tally_of
from kiosk.store.folder import FolderLock
from kiosk.store.store import Store
from kiosk.store.write_back import WriteBack

if TYPE_CHECKING:
    from typing import Self


class Ending:
    """A part of the Desk."""

    printing: PrintRoom
    _store: Store
    _rounds: BackupRounds
    _write_back: WriteBack
    _set_times: SetTimes
    _cleaning: Cleaning
    _watch: Watch
    _lock: FolderLock
    _ended = False

    def close(self) -> None:
        """Finish what goes on beside, and leave all ready for the next start. Safe to repeat."""
        if self._ended:
            return
        self._stop_beside()
        try:
            # The next start finds counted what is counted now; where that was not written, it
            # counts.
            with suppress(KnownError):
                tally_of(self._store).keep(self._store)
        finally:
            self._let_go()

    def abandon(self) -> None:
        """Nothing more is written, as where the power went: the next start finds what is there."""
        self._lock.abandon()
        self._stop_beside()
        self._let_go()

    def _stop_beside(self) -> None:
        self._rounds.stop()
        self._write_back.stop()
        self._set_times.stop()
        self._cleaning.finish()
        self.printing.stop()

    def _let_go(self) -> None:
        self._ended = True
        self._watch.close()
        self._store.close()
        self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
