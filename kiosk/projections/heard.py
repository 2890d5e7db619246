"""What a new station was told, kept in memory from when it is stored until it is folded."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.log.runs import Checked
from kiosk.projections.passes import Said

ENTRIES_MAX = 1_500_000  # some 800 MB; a larger log is read from the file again, in passes
_HEADER, _BODY, _KIND, _ID = 4, 5, 7, 8  # of a row of the log


class Heard:
    """The whole log as it came in, if nobody else has written anything since it was empty.

    A store tells another pulse after each transaction, so who else wrote is noticed, whatever it
    was; then nothing is remembered, and the fold reads the file. So it is after a restart too.
    """

    def __init__(self) -> None:
        self._said: Said | None = None
        self._entries = 0
        self._pulse = -1

    def begin(self) -> None:
        """The log is empty, and what comes next is the first that it holds."""
        self._said, self._entries, self._pulse = {}, 0, -1

    def note(self, runs: Sequence[Checked], *, pulse: int) -> None:
        """These were stored, all of them, in the transaction that began at this pulse."""
        said = self._said
        if said is None:
            return
        self._entries += sum(len(run.rows) for run in runs)
        if self._entries > ENTRIES_MAX or self._pulse not in {-1, pulse}:
            self.forget()
            return
        self._pulse = pulse + 1
        for run in runs:
            for row in run.rows:
                said.setdefault((row[_KIND], row[_ID]), []).append((row[_HEADER], row[_BODY]))

    def forget(self) -> None:
        self._said = None

    def take(self, *, pulse: int) -> Said | None:
        """All that the log holds, once; None: read it. `pulse`: the store's, in a transaction."""
        said, self._said = self._said, None
        return said if pulse == self._pulse else None
