"""What lies on a disk, read past the product: rows of the log, decoded by code of its own."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

import cbor2

from kiosk.credentials.node_key import verify
from kiosk.domain.exchange import Page

BranchName = tuple[str, int]
EntryName = tuple[str, int, int]
Tables = dict[str, frozenset[tuple[Any, ...]]]
FIRST_PREV = bytes(32)


class Rows(Protocol):
    """Anything that a database can be asked through, in SQL."""

    def execute(self, statement: str, *values: Any) -> list[Any]: ...


class Violation(Exception):
    """A promise that was broken: which one, and how it showed."""

    def __init__(self, promise: str, detail: str) -> None:
        super().__init__(f"{promise}: {detail}")
        self.promise = promise
        self.detail = detail


@dataclass(frozen=True, slots=True)
class RawEntry:
    """One row of the log."""

    name: EntryName
    hash: bytes
    stamp: tuple[int, int]
    subject: tuple[str, str]
    kind: str
    body: dict[str, Any] | None = field(compare=False)

    @property
    def branch(self) -> BranchName:
        return self.name[:2]

    @property
    def order(self) -> tuple[tuple[int, int], EntryName]:
        return self.stamp, self.name

    def __str__(self) -> str:
        return f"{self.name[0][:6]}/{self.name[1]}/{self.name[2]} {self.kind} {self.body}"


def raw_tables(disk: Rows, names: Sequence[str]) -> Tables:
    """Every row of these tables. Where two nodes hold the same log, they are the same."""
    return {
        name: frozenset(disk.execute(f"SELECT * FROM {name}"))  # noqa: S608 - our own names
        for name in names
    }


class RawLog:
    """Follows the log of one disk, and holds it to what a log promises."""

    def __init__(self, disk: Rows, name: str) -> None:
        self._disk = disk
        self._name = name
        self._last_row = 0
        self.entries: dict[EntryName, RawEntry] = {}  # in the order in which they came
        self.about: dict[tuple[str, str], list[RawEntry]] = defaultdict(list)
        self._heads: dict[BranchName, tuple[int, bytes]] = {}

    def follow(self) -> list[RawEntry]:
        """The entries that were committed since last asked."""
        rows = self._disk.execute(
            "SELECT rowid, origin, epoch, seq, hash, header, body FROM entry"
            " WHERE rowid > ? ORDER BY rowid",
            self._last_row,
        )
        new = [self._keep(row) for row in rows]
        ((count,),) = self._disk.execute("SELECT count(*) FROM entry")
        if count != len(self.entries):
            detail = f"{self._name} holds {count} entries, and held {len(self.entries)}"
            raise Violation("what was confirmed is kept", detail)
        return new

    def read_again(self) -> RawLog:
        """The same disk from the beginning, after a crash."""
        fresh = RawLog(self._disk, self._name)
        fresh.follow()
        return fresh

    def query(self, statement: str, *values: Any) -> list[tuple[Any, ...]]:
        return self._disk.execute(statement, *values)

    def _keep(self, row: tuple[Any, ...]) -> RawEntry:
        rowid, origin, epoch, seq, hash_, header, body = row
        self._last_row = rowid
        parts = cbor2.loads(header)
        said = (parts[2].hex(), parts[3], parts[4])
        branch = (origin, epoch)
        last_seq, last_hash = self._heads.get(branch, (0, FIRST_PREV))
        entry = RawEntry(
            name=(origin, epoch, seq),
            hash=bytes(hash_),
            stamp=(parts[5][0], parts[5][1]),
            subject=(parts[8][0], parts[8][1]),
            kind=parts[9],
            body=None if body is None else cbor2.loads(body),
        )
        if said != entry.name or hashlib.sha256(header).digest() != entry.hash:
            raise Violation("the chain holds", f"{self._name} holds a false {entry}")
        if seq != last_seq + 1 or parts[12] != last_hash:
            raise Violation("the chain holds", f"{self._name} has a gap before {entry}")
        self._heads[branch] = (seq, entry.hash)
        self.entries[entry.name] = entry
        self.about[entry.subject].append(entry)
        return entry

    def check_marks(self, pages: Sequence[Page]) -> None:
        """The signatures that were kept with these pages are their authors' own."""
        for page in pages:
            where = (page.branch.origin, page.branch.epoch, page.mark.seq)
            entry = self.entries.get(where)
            rows = self.query(
                "SELECT public_key, signature FROM mark WHERE origin = ? AND epoch = ? AND seq = ?",
                *where,
            )
            for key, signature in rows:
                self._check_mark(where, entry, key, signature)

    def _check_mark(
        self, where: EntryName, entry: RawEntry | None, key: bytes, signature: bytes
    ) -> None:
        origin, epoch, seq = where
        text = f"{origin}/{epoch}:{seq}:".encode() + (entry.hash if entry else b"")
        named = hashlib.sha256(key).digest()[:16].hex() == origin
        if not named or not verify(key, signature, domain=b"rollcall-log-v1", message=text):
            detail = f"{self._name} keeps a false signature at {origin[:6]}/{epoch}/{seq}"
            raise Violation("the chain holds", detail)

    def check_all_marks(self) -> None:
        for origin, epoch, seq, key, signature in self.query(
            "SELECT origin, epoch, seq, public_key, signature FROM mark"
        ):
            where = (origin, epoch, seq)
            self._check_mark(where, self.entries.get(where), key, signature)

    @property
    def heads(self) -> dict[BranchName, tuple[int, bytes]]:
        return dict(self._heads)
