"""Looks for a text in everything that a folder holds, past the product and its encryption."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

PAGE, RESERVED, SALT = 4096, 80, 16
WAL_HEADER, FRAME_HEADER = 32, 24


def key_of(folder: Path) -> bytes:
    return bytes.fromhex((folder / "rollcall.key").read_text("ascii").strip())


def decrypted(path: Path, key: bytes) -> Iterator[bytes]:
    """Every page of a database or of its write-ahead log, used or free, as SQLite sees it."""
    data = path.read_bytes()
    is_log = path.name.endswith("-wal")
    start, step = (WAL_HEADER, FRAME_HEADER + PAGE) if is_log else (0, PAGE)
    for at in range(start, len(data), step):
        page = data[at + (FRAME_HEADER if is_log else 0) :][:PAGE]
        if len(page) < PAGE:
            return
        number = int.from_bytes(data[at : at + 4], "big") if is_log else at // PAGE + 1
        sealed = page[SALT if number == 1 else 0 : PAGE - RESERVED]
        vector = page[PAGE - RESERVED : PAGE - RESERVED + 16]
        open_ = Cipher(algorithms.AES(key), modes.CBC(vector)).decryptor()
        yield open_.update(sealed) + open_.finalize()


def rows_with(path: Path, key: bytes, text: bytes) -> list[str]:
    """The tables and columns of which a value holds the text."""
    found = []
    connection = sqlcipher.connect(str(path))
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    for (table,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'"):
        cursor = connection.execute(f'SELECT * FROM "{table}"')  # noqa: S608
        names = [column[0] for column in cursor.description]
        for row in cursor:
            for name, value in zip(names, row, strict=True):
                raw = value if isinstance(value, bytes) else str(value).encode()
                if text in raw:
                    found.append(f"{path.name}: {table}.{name}")
    connection.close()
    return found


def where_found(folder: Path, word: str) -> list[str]:
    """Files, pages and columns that hold a word; each database with the key beside it or above."""
    text, found = word.encode(), []
    for path in sorted(folder.rglob("*")):
        if not path.is_file():
            continue
        if text in path.read_bytes() or text.lower() in path.name.lower().encode():
            found.append(str(path.relative_to(folder)))
        if ".db" not in path.name or path.name.endswith("-shm"):
            continue
        near = path.parent if (path.parent / "rollcall.key").exists() else folder
        key = key_of(near)
        if any(text in page for page in decrypted(path, key)):
            found.append(f"{path.relative_to(folder)}: a page")
        if path.suffix == ".db" and not path.with_name(f"{path.name}-wal").exists():
            found += rows_with(path, key, text)
    return found
