"""Read the codes in one picture of a camera. What reads them is loaded with the first picture."""

from __future__ import annotations

from typing import Any

from PySide6.QtGui import QImage

GREY = QImage.Format.Format_Grayscale8


class FrameReader:
    """Reads QR codes, which is what badges and invitations carry. Safe to call from any thread."""

    def __init__(self) -> None:
        self._zxing: Any = None

    def read(self, picture: QImage) -> list[str]:
        """The text of every code in the picture; a blurred or empty one has none."""
        if picture.isNull():
            return []
        if self._zxing is None:
            import zxingcpp

            self._zxing = zxingcpp
        grey = picture if picture.format() == GREY else picture.convertToFormat(GREY)
        rows = memoryview(grey.constBits()).cast("B", shape=(grey.height(), grey.bytesPerLine()))
        found = self._zxing.read_barcodes(rows, formats=self._zxing.BarcodeFormat.QRCode)
        return [code.text for code in found if code.valid]
