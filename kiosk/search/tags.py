"""Codes and addresses, which everybody has of their own: one long string that is looked through."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterator

_END = b"\n"
_SPENT_MAX = 4096  # bytes of what was taken out, before what is left is put together anew


class Tags:
    """One tag a row. A megabyte is looked through in a fraction of a millisecond, and an index of
    a hundred thousand different words would take a hundred times the memory."""

    def __init__(self) -> None:
        self._blob = bytearray(_END)
        self._starts: array[int] = array("I")  # where each tag begins, in order
        self._rows: array[int] = array("I")  # and whose it is
        self._start_of: array[int] = array("I")  # by row; 0: none
        self._spent = 0
        self._longest = 0

    def put(self, row: int, tag: str) -> None:
        """Make this the tag of a row; an empty one takes it away."""
        raw = tag.encode(errors="replace").replace(_END, b" ").replace(b"\0", b" ")
        self._reach(row)
        start = self._start_of[row]
        if start:
            end = self._blob.index(_END, start)
            if self._blob[start:end] == raw:
                return
            self._blob[start:end] = bytes(end - start)  # nothing is left of it to be read
            self._start_of[row] = 0
            self._spent += end - start
            if self._spent > max(_SPENT_MAX, len(self._blob) // 4):
                self._gather()
                self._reach(row)
        if raw:
            self._start_of[row] = len(self._blob)
            self._starts.append(len(self._blob))
            self._rows.append(row)
            self._blob += raw + _END
            self._longest = max(self._longest, len(raw))

    def _reach(self, row: int) -> None:
        self._start_of.extend([0] * (row + 1 - len(self._start_of)))

    def beginning_with(self, text: str) -> Iterator[int]:
        """Rows whose tag begins so, in the order of putting; nobody's begins with nothing."""
        if text:
            yield from self._found(_END + _raw(text))

    def holding(self, text: str) -> Iterator[int]:
        """Rows whose tag has this anywhere."""
        if text:
            yield from self._found(_raw(text))

    def whole(self, text: str) -> int | None:
        """The row of the tag that is just this; of several the one that was put first."""
        could_be = 0 < len(text) <= self._longest
        at = self._blob.find(_END + _raw(text) + _END) if could_be else -1
        return self._row_at(at + 1) if at >= 0 else None

    def _found(self, wanted: bytes) -> Iterator[int]:
        at = self._blob.find(wanted) if len(wanted) <= self._longest + 1 else -1
        while at >= 0:
            yield self._row_at(at + (wanted[:1] == _END))
            end = self._blob.find(_END, at + 1)
            at = self._blob.find(wanted, end) if end >= 0 else -1

    def _row_at(self, at: int) -> int:
        return self._rows[bisect_right(self._starts, at) - 1]

    def _gather(self) -> None:
        held = [
            (row, bytes(self._blob[start : self._blob.index(_END, start)]))
            for row, start in enumerate(self._start_of)
            if start
        ]
        self._blob, self._spent = bytearray(_END), 0
        self._starts, self._rows = array("I"), array("I")
        self._start_of = array("I")
        for row, raw in held:
            self.put(row, raw.decode())


def _raw(text: str) -> bytes:
    """What is looked for. Half a sign that some keyboards send stands in no tag."""
    return text.encode(errors="surrogatepass")
