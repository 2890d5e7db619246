"""A station's database file, read past the product: by its key, with SQL, and never written."""

from __future__ import annotations

from pathlib import Path
from types import TracebackType
from typing import Any
from urllib.parse import quote

import sqlcipher3.dbapi2 as sqlcipher

from kiosk.store.folder import DATABASE_FILE
from kiosk.store.keys import KEY_FILE

BUSY_S_MAX = 10.0


class RawFile:
    """Open for as long as the block lasts."""

    def __init__(self, folder: Path) -> None:
        key = (folder / KEY_FILE).read_text("ascii").strip()
        place = quote(str(folder / DATABASE_FILE))
        self._connection = sqlcipher.connect(f"file:{place}?mode=ro", uri=True, timeout=BUSY_S_MAX)
        self._connection.execute(f"PRAGMA key = \"x'{key}'\"")

    def execute(self, statement: str, *values: Any) -> list[Any]:
        return list(self._connection.execute(statement, values))

    def last_seq(self, branch: str) -> int:
        """The last entry that is held of a branch."""
        origin, _, epoch = branch.partition("/")
        ((seq,),) = self.execute(
            "SELECT coalesce(max(seq), 0) FROM entry WHERE origin = ? AND epoch = ?",
            origin,
            int(epoch),
        )
        return int(seq)

    def __enter__(self) -> RawFile:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._connection.close()
