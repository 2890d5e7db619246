"""Counts which spoilt badges real readers read, for every layout that is shipped; run by hand.

    python -m tests.badges.measure_reading layouts [scenes] [layout[@dpi] ...]  # a table of layouts
    python -m tests.badges.measure_reading product [scenes] [layout[@dpi] ...]  # the product alone
    python -m tests.badges.measure_reading levels [scenes]    # error levels in the same square
    python -m tests.badges.measure_reading masks [scenes]     # masks

Each badge is drawn, turned into a thermal printer's dots and cut out around its code with some of
what stands beside it, as a camera would see it; then it is spoilt."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from importlib.metadata import version
from random import Random

import cv2
import numpy as np
import zxingcpp
from msgspec.structs import replace
from qrcode import QRCode
from qrcode.constants import ERROR_CORRECT_H, ERROR_CORRECT_L, ERROR_CORRECT_M, ERROR_CORRECT_Q

import badges
from badges import codes
from kiosk.printing.raster import dots
from tests.badges.code_readers import Reader, by_zxing, readers, readers_looking_again
from tests.badges.spoiling import SPOILINGS, Picture

SEED = 20191014
SCENES = 20
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
BESIDE_DOTS = 30
SQUARE_DOTS = 247  # 31 mm at 203 dpi, the box of the A6 badge
# Card printers and Brother's label printers have 300 dpi, office printers 600 and some 300; what
# goes through any desktop thermal printer has to be read at 203.
PRINTERS = {"card-": 300, "label-": 300, "a4-": 300}
ANY = "at least one of them"
AGAIN = "looking again: "
PRODUCT = AGAIN + "zxing-cpp"
LEVELS = {"L": ERROR_CORRECT_L, "M": ERROR_CORRECT_M, "Q": ERROR_CORRECT_Q, "H": ERROR_CORRECT_H}
BADGE = badges.Badge(
    category_letter="D",
    category_word="Delegate",
    category_colour="#1f4e9c",
    honorific="Hon.",
    given_name="Maria Guadalupe",
    family_name="Fernández",
    family_name_first=False,
    native_name="홍길동",
    position="Deputy Mayor",
    organisation="Seongnam City",
    country="Republic of Korea",
    qr_text="",
    event_name="Executive Committee 2019",
)


def a_token(random: Random) -> str:
    return "K1:" + "".join(random.choice(ALPHABET) for _ in range(143))


def printed(layout: badges.Layout, text: str, dpi: int) -> tuple[Picture, int] | None:
    """The code of a badge with what is beside it, and its dots a module; none: no code on it."""
    badge = replace(BADGE, qr_text=text)
    # A card by itself: of a sheet there would be much paper to look through, and the same dots.
    card = layout if layout.fold else replace(layout, sheet=None)
    pdf = badges.draw_badge(badge, card.in_black(), dpi=dpi)  # type: ignore[arg-type]
    page = np.asarray(dots(pdf, dpi))
    found = zxingcpp.read_barcodes(page, formats=zxingcpp.BarcodeFormat.QRCode)
    if not found:
        return None
    place = found[0].position
    xs = [place.top_left.x, place.bottom_right.x]
    ys = [place.top_left.y, place.bottom_right.y]
    side = max(xs) - min(xs) + 1
    beside = side * 3 // 10  # turned and seen from the side, nothing of the code is cut off
    padded = np.pad(page, beside, constant_values=255)
    top, left = min(ys), min(xs)
    wide = side + 2 * beside
    code = codes.encode(text)
    assert code is not None
    return padded[top : top + wide, left : left + wide].copy(), round(side / code.modules)


def percent(read: int, of: int) -> str:
    return f"{100 * read / of:.1f}" if read < of else "100"


def measure_layouts(scenes: int, names: list[str], named: dict[str, Reader]) -> None:
    """Each badge is spoilt in every way, and each way counts as much as another. Of each way, what
    the product's own reader reads, of so many, and the mean. Behind that the means of each reader
    looking again and at one look; and, with several readers, at one look of the one that reads
    most of each way, and of any."""
    of = scenes * len(SPOILINGS)
    for wanted in names or badges.layout_names():
        name, _, asked = wanted.partition("@")
        layout = badges.load_layout(name)
        dpi = int(asked) if asked else printer_of(name)
        made = printed(layout, a_token(Random(1)), dpi)
        if made is None:
            continue
        counts = read_of(layout, dpi, scenes, named)
        ours = [counts[what, PRODUCT] for what in SPOILINGS]
        read = {
            by: sum(counts[what, by] for what in SPOILINGS) for by in {who for _, who in counts}
        }
        best = sum(max(counts[what, reader] for reader in named) for what in SPOILINGS)
        again = "/".join(percent(read[AGAIN + reader], of) for reader in named)
        once = "/".join(percent(read[reader], of) for reader in named)
        cells = [*(percent(each, scenes) for each in ours), percent(sum(ours), of), again, once]
        if len(named) > 1:
            cells += [percent(best, of), percent(read[ANY], of)]
        print(f"| {name} | {dpi} | {made[1]} | {' | '.join(cells)} |", flush=True)


def printer_of(name: str) -> int:
    """The dots an inch of the printer that a layout is for, at the worst."""
    return next((dpi for kind, dpi in PRINTERS.items() if name.startswith(kind)), 203)


def read_of(
    layout: badges.Layout, dpi: int, scenes: int, named: dict[str, Reader]
) -> Counter[tuple[str, str]]:
    """How many of so many badges each reader reads after each spoiling, at one look and looking
    again, and how many any reads at one look."""
    again = readers_looking_again()
    counts: Counter[tuple[str, str]] = Counter()
    random = Random(f"{SEED} {layout.name} {dpi}")
    for _ in range(scenes):
        text = a_token(random)
        one = printed(layout, text, dpi)
        assert one is not None, (layout.name, text)
        for what, spoil in SPOILINGS.items():
            seen = spoil(one[0], random)
            by = [name for name, reads in named.items() if reads(seen, text)]
            more = [name for name in named if name in by or again[name](seen, text)]
            counts.update((what, name) for name in (*by, *([ANY] if by else [])))
            counts.update((what, AGAIN + name) for name in more)
    return counts


def in_a_square(text: str, level: int, mask: int) -> tuple[Picture, int]:
    """The same square at 203 dpi, as many whole dots a module as it has room for."""
    code = QRCode(error_correction=level, mask_pattern=mask, border=codes.QUIET_MODULES)
    code.add_data(text)
    code.make(fit=True)
    modules = np.array(code.get_matrix(), np.uint8)
    each = SQUARE_DOTS // len(modules)
    dark = np.kron(modules, np.ones((each, each), np.uint8))
    beside = (SQUARE_DOTS + 2 * BESIDE_DOTS - len(dark)) // 2
    return np.pad(255 - 255 * dark, beside, constant_values=255), each


def tally(scenes: int, choices: Iterator[tuple[str, int, int]]) -> None:
    named = readers()
    for words, level, mask in choices:
        line = []
        each = 0
        for what, spoil in SPOILINGS.items():
            random = Random(f"{SEED} {what}")
            counts: Counter[str] = Counter()
            for _ in range(scenes):
                text = a_token(random)
                picture, each = in_a_square(text, level, mask)
                seen = spoil(
                    cv2.resize(picture, (307, 307)) if picture.shape[0] != 307 else picture, random
                )
                counts.update(reader for reader, reads in named.items() if reads(seen, text))
            line.append("/".join(percent(counts[reader], scenes) for reader in named))
        print(f"{words} | {each} | " + " | ".join(line), flush=True)


def main(arguments: list[str]) -> None:
    what, scenes = arguments[0], int(arguments[1]) if len(arguments) > 1 else SCENES
    versions = f"zxing-cpp {version('zxing-cpp')}, OpenCV {cv2.__version__}"
    print(f"seed {SEED}, {scenes} scenes each, {versions}: {'/'.join(readers())}, per cent read")
    print("choice | dots | " + " | ".join(SPOILINGS))
    match what:
        case "levels":
            tally(scenes, ((name, level, codes.MASK) for name, level in LEVELS.items()))
        case "masks":
            tally(scenes, ((f"mask {mask}", ERROR_CORRECT_M, mask) for mask in range(8)))
        case "product":
            measure_layouts(scenes, arguments[2:], {"zxing-cpp": by_zxing})
        case _:
            measure_layouts(scenes, arguments[2:], readers())


if __name__ == "__main__":
    main(sys.argv[1:])
