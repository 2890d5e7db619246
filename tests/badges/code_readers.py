"""Three readers of QR codes that know nothing of each other, each at one look and looking again."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

import cv2
import numpy as np
import zxingcpp
from PIL import Image
from PySide6.QtGui import QImage

from tests.badges.spoiling import Picture
from ui import looks
from ui.frame_reader import GREY, FrameReader

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


def by_the_product(picture: Picture, text: str) -> bool:
    """As a badge is read that is held before a camera: by zxing-cpp, and again where it failed."""
    high, wide = picture.shape
    seen = QImage(picture.data, wide, high, picture.strides[0], GREY)
    return text in FrameReader().read(seen)


def readers_looking_again() -> dict[str, Reader]:
    """The same readers, each with the further looks that the product's own has."""
    named = readers()
    again = {name: _again(reads) for name, reads in named.items()}
    again["OpenCV"] = _again(named["OpenCV"], by_opencv_otherwise)
    return again | {"zxing-cpp": by_the_product}


def by_opencv_otherwise(picture: Picture, text: str) -> bool:
    """With the way of finding corners that OpenCV has besides."""
    with suppress(cv2.error):
        return cv2.QRCodeDetectorAruco().detectAndDecode(picture)[0] == text
    return False


def _again(*ways: Reader) -> Reader:
    def reads(picture: Picture, text: str) -> bool:
        if any(way(picture, text) for way in ways):
            return True
        part = looks.likely(Image.fromarray(picture))
        seen = looks.looks_at(part) if part is not None else ()
        return any(way(np.asarray(one), text) for _, one in seen for way in ways)

    return reads
