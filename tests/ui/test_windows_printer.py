"""The way to a printer through Qt, as far as it can be tried without Windows: a PDF comes out."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pypdfium2
import pytest
import zxingcpp
from msgspec.structs import replace

from kiosk.printing.drawing import badge_pdf
from kiosk.printing.printer import Stage
from tests.badges.measure_reading import a_token
from tests.printing.test_batch import BADGE
from ui.windows_printer import PREFIX, WindowsPrinter, names


@pytest.mark.parametrize("layout", ["a6-portrait", "4x3-landscape"])
def test_the_page_keeps_its_size_and_its_code(app: object, tmp_path: Path, layout: str) -> None:
    text = a_token(Random(1))
    pdf = badge_pdf(replace(BADGE, qr_text=text), layout)
    out = tmp_path / "badge.pdf"
    printer = WindowsPrinter(f"{PREFIX}Office", file=out)
    reference = printer.print(pdf, "Ana")
    assert printer.progress(reference).stage is Stage.DONE
    assert not printer.withdraw(reference)
    before, after = (pypdfium2.PdfDocument(one)[0] for one in (pdf, out.read_bytes()))
    for old, new in zip(before.get_size(), after.get_size(), strict=True):
        assert abs(old - new) < 3  # points: a millimetre
    found = zxingcpp.read_barcodes(after.render(scale=300 / 72, grayscale=True).to_pil())
    assert [one.text for one in found] == [text]


def test_a_printer_that_the_system_does_not_know_is_said_to_be_missing(app: object) -> None:
    assert not WindowsPrinter(f"{PREFIX}Nowhere").state().ready
    assert all(name.startswith(PREFIX) for name in names())
