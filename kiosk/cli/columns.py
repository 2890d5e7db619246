"""Words under each other in a terminal, whatever their script: a sign may be two cells wide."""

from __future__ import annotations

from kiosk.speech import told


def padded(words: str, cells: int) -> str:
    """The words as they are told, so many cells wide or wider, with a space behind them."""
    from rich.cells import cell_len

    said = told(words)
    return said + " " * max(1, cells - cell_len(said))
