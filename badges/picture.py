"""A picture in a PDF document, embedded once however often it is shown."""

from __future__ import annotations

import hashlib
import io
from typing import Any

from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfdoc


def picture_name(content: bytes) -> str:
    """What the operators of a page call it."""
    return f"P{hashlib.sha256(content).hexdigest()[:24]}"


def embedded_picture(document: Any, content: bytes) -> Any:
    """Put the picture into the document, and give what refers to it.

    reportlab does this only together with drawing, at a place in its own order of things.
    """
    name = picture_name(content)
    image = pdfdoc.PDFImageXObject(name, ImageReader(io.BytesIO(content)), mask="auto")
    image.name = name
    image.XObjects = None
    reference = document.Reference(image, name)
    transparency = getattr(image, "_smask", None)
    if transparency:
        transparency.XObjects = None
        image.smask = document.Reference(transparency, f"{name}-transparency")
        del image._smask
    return reference
