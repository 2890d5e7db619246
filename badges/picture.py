"""A picture in a PDF document, embedded once however often it is shown."""

from __future__ import annotations

import io
from typing import Any

from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfdoc


def picture_name(canvas: Any, name: str) -> str:
    """What the operators of a page call it."""
    registered: str = canvas._doc.getXObjectName(name)
    return registered


def embedded_picture(canvas: Any, content: bytes, name: str) -> None:
    """Put the picture into the canvas' document.

    reportlab does this only together with drawing, at a place in its own order of things.
    """
    document = canvas._doc
    image = pdfdoc.PDFImageXObject(name, ImageReader(io.BytesIO(content)), mask="auto")
    image.name = name
    image.XObjects = None
    document.Reference(image, picture_name(canvas, name))
    document.addForm(name, image)
    transparency = getattr(image, "_smask", None)
    if transparency:
        transparency.XObjects = None
        mask_name = picture_name(canvas, transparency.name)
        image.smask = document.Reference(transparency, mask_name)
        del image._smask
