"""Counts which fixed mask real readers read best; run by hand.

Each scene is a badge's code as a 203 dpi thermal printer prints it, seen by a poor camera: from a
slant, small, out of focus, in bad light, noisy. All masks meet the same texts and the same scenes.
"""

from __future__ import annotations

import sys
from contextlib import suppress
from importlib.metadata import version
from pathlib import Path
from random import Random

import cv2
import numpy as np
import zxingcpp

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from badges import codes

SEED = 20191014
CLEAN = 600
SCENES = 2000
DOTS_PER_MODULE = 4
CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def printed(code: codes.Code) -> np.ndarray:
    modules = np.array([[int(dark) for dark in row] for row in code.rows], np.uint8)
    dark = np.kron(modules, np.ones((DOTS_PER_MODULE, DOTS_PER_MODULE), np.uint8))
    return np.pad(255 - 255 * dark, codes.QUIET_MODULES * DOTS_PER_MODULE, constant_values=255)


def scene(picture: np.ndarray, random: Random) -> np.ndarray:
    """The same random numbers make the same scene of whatever picture of this size."""
    side = picture.shape[0]
    seen = random.uniform(120, 240)
    corners = np.float32([[0, 0], [side, 0], [side, side], [0, side]])
    slant = 0.16 * seen
    target = corners / side * seen + np.float32(
        [[random.uniform(-slant, slant) + 60, random.uniform(-slant, slant) + 60] for _ in "1234"]
    )
    size = (int(seen + 120), int(seen + 120))
    warp = cv2.getPerspectiveTransform(corners, target)
    view = cv2.warpPerspective(
        picture, warp, size, flags=cv2.INTER_AREA, borderMode=cv2.BORDER_CONSTANT, borderValue=255
    )
    view = cv2.GaussianBlur(view, (0, 0), random.uniform(0.3, 1.5)).astype(np.float32)
    light = np.linspace(random.uniform(0.5, 1), random.uniform(0.5, 1), size[0], dtype=np.float32)
    noise = np.random.default_rng(random.randrange(2**32)).normal(0, random.uniform(0, 14), size)
    return np.clip(view * 0.8 * light + 30 + noise, 0, 255).astype(np.uint8)


def read_by_opencv(detector: cv2.QRCodeDetector, view: np.ndarray, text: str) -> bool:
    # It gives up with an error on some pictures, which counts as not read.
    with suppress(cv2.error):
        return detector.detectAndDecode(view)[0] == text
    return False


def tally(mask: int | None, number: int, *, hard: bool) -> dict[str, int]:
    random = Random(SEED)
    opencv = cv2.QRCodeDetector()
    read = {"zxing-cpp": 0, "OpenCV": 0}
    for _ in range(number):
        text = "K1:" + "".join(random.choice(CROCKFORD) for _ in range(145))
        code = codes.encode(text, mask)
        assert code is not None
        view = scene(printed(code), random) if hard else np.pad(printed(code), 99, "edge")
        read["zxing-cpp"] += any(found.text == text for found in zxingcpp.read_barcodes(view))
        read["OpenCV"] += read_by_opencv(opencv, view, text)
    return read


def main() -> None:
    versions = f"zxing-cpp {version('zxing-cpp')}, OpenCV {cv2.__version__}"
    print(f"seed {SEED}, {versions}, of {CLEAN} clean prints and {SCENES} hard scenes were read")
    for mask in (*range(8), None):
        named = f"mask {mask}" if mask is not None else "searched"
        clean, hard = tally(mask, CLEAN, hard=False), tally(mask, SCENES, hard=True)
        print(f"{named}: clean {clean}, hard {hard}", flush=True)


if __name__ == "__main__":
    main()
