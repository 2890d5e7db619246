"""The manual's pictures of layouts, drawn anew by `python -m tests.badges.draw_pictures FOLDER`.

Each shipped layout with a person who is hard to print, to scale, several rows on one picture.
"""

from __future__ import annotations

import io
import sys
from collections.abc import Sequence
from pathlib import Path

import pypdfium2
from PIL import Image

from badges import draw_badges, load_layout
from badges.design.people import dressed
from badges.samples import people

GROUND, GAP_PX = "#C9CDD2", 14
Cell = tuple[str, int]  # a layout, and whose badge it is

BADGES: tuple[tuple[Cell, ...], ...] = (
    (("a6-portrait", 0), ("a6-portrait", 1), ("a6-portrait", 2), ("4x6-portrait", 3),
     ("a7-portrait", 4), ("3x4-portrait", 5)),
    (("a6-landscape", 6), ("6x4-landscape", 7), ("4x3-landscape", 8), ("card-86x54", 9)),
    (("a6-photo", 0), ("a6-photo", 1), ("card-86x54-photo", 4), ("card-86x54-photo", 7)),
    (("a7-landscape", 10), ("label-100x62", 0), ("label-62", 11), ("card-54x86", 12),
     ("butterfly-82x203", 0)),
)  # fmt: skip
PAPER: tuple[tuple[Cell, ...], ...] = (
    (("a4-2xa5", 0), ("a4-4xa6", 0), ("a4-8x90x55", 0), ("place-card", 0), ("table-list", 0),
     ("manifest", 0)),
    (("lane-sign", 0), ("temporary-day", 0), ("day-slip", 0), ("a6-portrait:black", 0)),
)  # fmt: skip


def page(layout: str, person: int, *, dpi: float) -> Image.Image:
    """The first page that this person's badge is on; sheets and lists are filled, and every
    second person gave no photograph."""
    drawn, everybody = load_layout(layout), people()
    if drawn.shows_photo and person % 2 == 0:
        everybody[person] = dressed(everybody[person], drawn)
    wanted = everybody[person:] + everybody[:person]
    out = io.BytesIO()
    draw_badges(wanted if drawn.sheet is not None else wanted[:1], drawn, out)
    with pypdfium2.PdfDocument(out.getvalue()) as pdf:
        return pdf[0].render(scale=dpi / 72).to_pil().convert("RGB")


def sheet(rows: Sequence[Sequence[Cell]], *, dpi: float) -> Image.Image:
    """All of them, row below row."""
    drawn = [[page(layout, person, dpi=dpi) for layout, person in row] for row in rows]
    widths = [sum(one.width + GAP_PX for one in row) + GAP_PX for row in drawn]
    heights = [max(one.height for one in row) + GAP_PX for row in drawn]
    whole = Image.new("RGB", (max(widths), sum(heights) + GAP_PX), GROUND)
    y = GAP_PX
    for row, height in zip(drawn, heights, strict=True):
        x = GAP_PX
        for one in row:
            whole.paste(one, (x, y))
            x += one.width + GAP_PX
        y += height
    return whole


def main(folder: Path) -> None:
    for name, rows, dpi in (("layouts", BADGES, 45.0), ("layouts-paper", PAPER, 26.0)):
        picture = sheet(rows, dpi=dpi).quantize(128)
        picture.save(folder / f"{name}.png", optimize=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
