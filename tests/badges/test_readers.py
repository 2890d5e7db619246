"""Other programs read our files alike: qpdf finds no fault, poppler and pdfium see the same."""

from __future__ import annotations

import shutil
import subprocess
import unicodedata
from pathlib import Path

import cv2
import numpy as np
import pypdfium2
import pytest
from msgspec.structs import replace

from badges import draw_badges, layout_names, load_layout
from badges.samples import people
from tests.badges.test_parts import png

DPI = 203  # the codes fall on whole dots, as they print
# Renderers smooth the edges of letters differently. So patches of 16 x 16 dots are compared by how
# much ink they hold, of 255: one letter more or less changes its patch by more.
PATCH_DOTS = 16
INK_DIFFERENCE_MAX = 40

pytestmark = pytest.mark.system


def need(program: str) -> str:
    found = shutil.which(program)
    if found is None:
        pytest.skip(f"{program} is not installed here")
    return found


@pytest.fixture(scope="module", params=layout_names())
def file(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("pdf") / f"{request.param}.pdf"
    photo = png(20, 30, b"\x30\x60\x90\xc0")
    draw_badges(
        [replace(one, photo=photo) for one in people()[:12]], load_layout(request.param), path
    )
    return path


def test_qpdf_finds_no_fault(file: Path) -> None:
    checked = subprocess.run(
        [need("qpdf"), "--check", str(file)], capture_output=True, text=True, check=False
    )
    assert checked.returncode == 0, checked.stdout + checked.stderr
    assert "No syntax or stream encoding errors found" in checked.stdout


def test_poppler_and_pdfium_paint_the_same(file: Path, tmp_path: Path) -> None:
    command = [need("pdftoppm"), "-r", str(DPI), "-png", "-l", "1", str(file), str(tmp_path / "p")]
    subprocess.run(command, check=True)
    document = pypdfium2.PdfDocument(file)
    for page, path in enumerate(sorted(tmp_path.glob("p*.png"))):
        theirs = cv2.imread(str(path), cv2.IMREAD_GRAYSCALE)
        ours = np.array(document[page].render(scale=DPI / 72, grayscale=True).to_numpy())
        assert np.abs(np.subtract(theirs.shape, ours.shape[:2])).max() <= 1
        different = np.abs(patches(theirs) - patches(ours)).max()
        assert different < INK_DIFFERENCE_MAX, page
    document.close()


def test_poppler_and_pdfium_read_the_same_letters(file: Path) -> None:
    said = subprocess.run(
        [need("pdftotext"), str(file), "-"], check=True, capture_output=True
    ).stdout.decode()
    document = pypdfium2.PdfDocument(file)
    pages = [document[at].get_textpage().get_text_range() for at in range(len(document))]
    document.close()
    theirs, ours = letters(said), letters("".join(pages))
    assert theirs == ours


def patches(seen: np.ndarray) -> np.ndarray:
    whole = seen.reshape(seen.shape[:2])
    height, width = (side // PATCH_DOTS * PATCH_DOTS - PATCH_DOTS for side in whole.shape)
    size = (width // PATCH_DOTS, height // PATCH_DOTS)
    shrunk = cv2.resize(whole[:height, :width], size, interpolation=cv2.INTER_AREA)
    return shrunk.astype(int)


def letters(text: str) -> dict[str, int]:
    """How often each letter of the scripts that need no shaping occurs, in whatever order."""
    composed = unicodedata.normalize("NFC", text)
    plain = [char for char in composed if char.isalnum() and _unshaped(char)]
    return {char: plain.count(char) for char in sorted(set(plain))}


def _unshaped(char: str) -> bool:
    word = unicodedata.name(char, "").split(" ")[0]
    return word in ("LATIN", "DIGIT", "GREEK", "CYRILLIC", "HANGUL", "ARMENIAN", "GEORGIAN", "CJK")
