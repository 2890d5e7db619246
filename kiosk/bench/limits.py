"""What the machine alone takes: a write that reaches the disk, a commit, an empty page."""

from __future__ import annotations

import io
import os
import sqlite3
from functools import partial
from pathlib import Path

from kiosk.bench.figures import Limit, limit_of, times_of

TURNS = 200
BLOCK_BYTES = 4096


def bare_fsync(folder: Path) -> Limit:
    """Append a block and wait until the disk has it."""
    handle = os.open(folder / "fsync.bin", os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)

    def write() -> None:
        os.write(handle, bytes(BLOCK_BYTES))
        os.fsync(handle)

    try:
        times = times_of([write] * TURNS)
    finally:
        os.close(handle)
    return limit_of("a 4 KB append and fsync", times)


def bare_commit(folder: Path) -> Limit:
    """One row in one transaction, in plain SQLite with the same settings as ours."""
    connection = sqlite3.connect(folder / "commit.db", isolation_level=None)
    for pragma in ("journal_mode = WAL", "synchronous = FULL"):
        connection.execute(f"PRAGMA {pragma}")
    connection.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, body BLOB)")

    def commit() -> None:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("INSERT INTO t (body) VALUES (?)", (bytes(600),))
        connection.execute("COMMIT")

    try:
        times = times_of([commit] * TURNS)
    finally:
        connection.close()
    return limit_of("one row committed to plain SQLite", times)


def bare_bulk_insert(folder: Path, rows: int) -> float:
    """Milliseconds for so many rows of an entry's size, in one transaction of plain SQLite."""
    connection = sqlite3.connect(folder / "bulk.db", isolation_level=None)
    for pragma in ("journal_mode = WAL", "synchronous = FULL"):
        connection.execute(f"PRAGMA {pragma}")
    connection.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, header BLOB, body BLOB)")

    def insert() -> None:
        connection.execute("BEGIN IMMEDIATE")
        values = ((bytes(250), bytes(350)) for _ in range(rows))
        connection.executemany("INSERT INTO t (header, body) VALUES (?, ?)", values)
        connection.execute("COMMIT")

    try:
        return times_of([insert])[0]
    finally:
        connection.close()


def bare_page() -> Limit:
    """A page with one line of text and one rectangle, by the PDF library alone."""
    from reportlab.lib.pagesizes import A6
    from reportlab.pdfgen.canvas import Canvas

    canvas = Canvas(io.BytesIO(), pagesize=A6)

    def page() -> None:
        canvas.drawString(20, 20, "Riccardo Binaghi")
        canvas.rect(0, 0, 100, 20, fill=1)
        canvas.showPage()

    return limit_of("one PDF page with a line and a bar", times_of([page] * TURNS))


def bare_scan(texts: list[str], wanted: list[str]) -> Limit:
    """Look for a word in every text, one after the other: what needs no index at all."""

    def look(word: str) -> list[str]:
        return [text for text in texts if word in text]

    times = times_of(partial(look, word) for word in wanted[:TURNS])
    return limit_of(f"a word looked for in {len(texts)} strings", times)
