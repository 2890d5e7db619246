"""Rows of a table as values, for whoever decides what stands in them without a window."""

from __future__ import annotations

from msgspec import Struct


class Cell(Struct, frozen=True):
    """Words, and how loud they are; `pill` draws them on a soft ground."""

    words: str
    tone: str = ""
    pill: bool = False


class TableRow(Struct, frozen=True):
    key: str
    cells: tuple[Cell, ...]
