"""QR codes as whole modules, and as one vector path that falls on whole printer dots."""

from __future__ import annotations

from functools import lru_cache

from msgspec import Struct
from qrcode import QRCode
from qrcode.constants import ERROR_CORRECT_M
from qrcode.exceptions import DataOverflowError
from qrcode.util import QRData

from badges.code_table import CodeTable, Shape, drawn

QUIET_MODULES = 4
# The standard's search for the best of eight masks takes four times as long as all else. Measured
# with tests/badges/measure_masks.py, masks 0 to 7: zxing-cpp reads all of 600 clean prints, OpenCV
# 578, 584, 576, 579, 570, 581, 579, 582 of them. Of 2,000 hard scenes (slanted, small, blurred,
# noisy) zxing-cpp reads 1424, 1436, 1435, 1439, 1439, 1425, 1441, 1422 and OpenCV 907, 936, 913,
# 910, 909, 928, 926, 918. Mask 1 leads in both sums, if only a little: none of them is a bad one.
MASK = 1
# A table of sums takes as long as the library takes for so many codes, and in larger codes much
# memory: then it pays for a batch, and never for one badge.
TABLE_PAYS = 16
TABLE_VERSION_MAX = 10
TABLES_MAX = 8


class Code(Struct, frozen=True):
    """The dark modules of a code, a string of 0 and 1 for each row, without the quiet zone."""

    rows: tuple[str, ...]

    @property
    def modules(self) -> int:
        return len(self.rows)


class Spot(Struct, frozen=True):
    """Where a code lands on the page: in points from the top left, in whole dots."""

    x_pt: float
    y_pt: float
    module_pt: float
    dots_per_module: int


_tables: dict[Shape, CodeTable] = {}
# How often the library was asked for each shape that has no table, and for which text at last.
_asked: dict[Shape, tuple[int, bytes]] = {}


@lru_cache(maxsize=256)
def encode(text: str, mask: int | None = MASK) -> Code | None:
    """The code of the text, or none when even the largest code cannot hold it."""
    data = QRData(text)
    version = _version(data.mode, len(data))
    if version is None:
        return None
    shape = Shape(version, ERROR_CORRECT_M, mask, data.mode, len(data))
    table = _tables.get(shape)
    if table is None:
        _asked[shape] = (_asked.get(shape, (0, b""))[0] + 1, data.data)
    dark = table.code(data.data) if table else drawn(shape, data.data)
    side = shape.modules
    digits = f"{dark:0{side * side}b}"
    return Code(tuple(digits[at : at + side] for at in range(0, side * side, side)))


def make_tables() -> None:
    """Have codes like those that were asked for again and again by sums from now on.

    For whoever draws many badges, some time after the first: it takes as long as `TABLE_PAYS`
    codes."""
    for shape, (times, text) in list(_asked.items()):
        pays = times >= TABLE_PAYS and len(_tables) < TABLES_MAX
        if pays and shape.mask is not None and shape.version <= TABLE_VERSION_MAX:
            _tables[shape] = CodeTable(shape, text)
            del _asked[shape]


@lru_cache(maxsize=4096)
def _version(mode: int, length: int) -> int | None:
    """The smallest version that holds so many characters.

    Asking the library costs as much as encoding, and what matters of a text is only its length.
    """
    code = QRCode(error_correction=ERROR_CORRECT_M)
    code.add_data(QRData(b"0" * length, mode=mode))
    try:
        return int(code.best_fit())
    except (DataOverflowError, ValueError):
        return None


def snap(code: Code, box_mm: tuple[float, float, float], *, dpi: int) -> Spot:
    """Put the code in the middle of its box (left, top, side), each module as many whole dots
    as go in with the quiet zone around."""
    left_mm, top_mm, side_mm = box_mm
    dots_per_mm = dpi / 25.4
    whole = code.modules + 2 * QUIET_MODULES
    dots_per_module = int(side_mm * dots_per_mm / whole + 1e-9)
    dots = max(1, dots_per_module) * code.modules
    margin = (side_mm * dots_per_mm - dots) / 2
    x_dots = round(left_mm * dots_per_mm + margin)
    y_dots = round(top_mm * dots_per_mm + margin)
    dot_pt = 72 / dpi
    return Spot(x_dots * dot_pt, y_dots * dot_pt, max(1, dots_per_module) * dot_pt, dots_per_module)


def path(code: Code) -> str:
    """PDF operators for the dark modules, a unit each, filled together.

    One path with one fill: rectangles of one path that touch leave no seam between them.
    """
    starts, lengths = _rectangles(code.modules)
    runs = []
    at = 0
    for dark in "0".join(code.rows).split("0"):
        if dark:
            runs.append(starts[at] + lengths[len(dark)])
        at += len(dark) + 1
    return "".join([*runs, "f"])


@lru_cache(maxsize=64)
def _rectangles(modules: int) -> tuple[list[str], list[str]]:
    """How the operator of a run begins at each module, a light one between two rows, and how it
    ends with each length."""
    starts = [f"{x} {y} " for y in range(modules) for x in range(modules + 1)]
    return starts, [f"{length} 1 re\n" for length in range(modules + 1)]
