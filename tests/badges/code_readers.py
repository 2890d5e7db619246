"""Three readers of QR codes that know nothing of each other."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

import cv2
import zxingcpp

from tests.badges.spoiling import Picture

Reader = Callable[[Picture, str], bool]


def by_zxing(picture: Picture, text: str) -> bool:
    formats = zxingcpp.BarcodeFormat.QRCode
    return any(one.text == text for one in zxingcpp.read_barcodes(picture, formats=formats))


def by_opencv(picture: Picture, text: str) -> bool:
    # It gives up with an error on some pictures, which counts as not read.
    with suppress(cv2.error):
        return cv2.QRCodeDetector().detectAndDecode(picture)[0] == text
    return False


def readers() -> dict[str, Reader]:
    """zbar only where its library is installed."""
    found: dict[str, Reader] = {"zxing-cpp": by_zxing, "OpenCV": by_opencv}
    try:
        from pyzbar import pyzbar
    except ImportError:
        return found

    def by_zbar(picture: Picture, text: str) -> bool:
        symbols = [pyzbar.ZBarSymbol.QRCODE]
        return any(one.data.decode() == text for one in pyzbar.decode(picture, symbols=symbols))

    return found | {"zbar": by_zbar}
