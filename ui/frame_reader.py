"""Read the codes in one picture of a camera. What reads them is loaded with the first picture."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QImage

from ui import looks

if TYPE_CHECKING:
    from PIL.Image import Image

GREY = QImage.Format.Format_Grayscale8


class FrameReader:
    """Reads QR codes, which is what badges and invitations carry. Safe to call from any thread."""

    def __init__(self) -> None:
        self._zxing: Any = None

    def read(self, picture: QImage) -> list[str]:
        """The text of every code in the picture; a blurred or empty one has none. Where nothing is
        read and a code is likely, it is looked at again in other ways."""
        if picture.isNull():
            return []
        if self._zxing is None:
            import zxingcpp

            self._zxing = zxingcpp
        grey = picture if picture.format() == GREY else picture.convertToFormat(GREY)
        rows = memoryview(grey.constBits()).cast("B", shape=(grey.height(), grey.bytesPerLine()))
        return self._codes_in(rows) or self._looking_again(grey)

    def _codes_in(self, rows: memoryview, *, whole: bool = False, **how: bool) -> list[str]:
        ways = self._zxing.Binarizer
        way = ways.GlobalHistogram if whole else ways.LocalAverage
        formats = self._zxing.BarcodeFormat.QRCode
        found = self._zxing.read_barcodes(rows, formats=formats, binarizer=way, **how)
        return [code.text for code in found if code.valid]

    def _looking_again(self, grey: QImage) -> list[str]:
        part = looks.likely(_pillow(grey))
        if part is None:
            return []
        for look, seen in looks.looks_at(part):
            rows = memoryview(seen.tobytes()).cast("B", shape=(seen.height, seen.width))
            if found := self._codes_in(rows, whole=look.whole):
                return found
        return []


def _pillow(grey: QImage) -> Image:
    from PIL import Image as Images

    size, stride = (grey.width(), grey.height()), grey.bytesPerLine()
    return Images.frombuffer("L", size, bytes(grey.constBits()), "raw", "L", stride, 1)
