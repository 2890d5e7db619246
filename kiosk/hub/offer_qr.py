"""The QR of a join offer: for the page as SVG, for a terminal as blocks."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest

import qrcode
from qrcode.constants import ERROR_CORRECT_M

QUIET_MODULES = 4
_BLOCKS = {(True, True): "█", (True, False): "▀", (False, True): "▄", (False, False): " "}


def modules_of(text: str) -> Sequence[Sequence[bool]]:
    """The QR with its quiet border; true is dark."""
    code = qrcode.QRCode(error_correction=ERROR_CORRECT_M, border=QUIET_MODULES)
    code.add_data(text)
    code.make(fit=True)
    return [[bool(dark) for dark in row] for row in code.get_matrix()]


def as_svg(text: str) -> str:
    """Dark on white whatever the page looks like; two pixels and more a module."""
    rows = modules_of(text)
    size = len(rows)
    path = "".join(
        f"M{x} {y}h1v1h-1z" for y, row in enumerate(rows) for x, dark in enumerate(row) if dark
    )
    return (
        f'<svg class="qr" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size} {size}" '
        f'role="img" aria-label="QR to join" shape-rendering="crispEdges">'
        f'<path fill="#fff" d="M0 0h{size}v{size}h-{size}z"/><path d="{path}"/></svg>'
    )


def as_blocks(text: str) -> list[str]:
    """Two rows of modules a line, to be shown black on white."""
    rows = [list(row) for row in modules_of(text)]
    light = [False] * len(rows)
    pairs = zip_longest(rows[::2], rows[1::2], fillvalue=light)
    return ["".join(_BLOCKS[both] for both in zip(*pair, strict=True)) for pair in pairs]
