"""The badge as it will print, turned into a picture away from the GUI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct, field
from PySide6.QtGui import QImage

from badges.opened_pdf import opened_pdf

if TYPE_CHECKING:
    from kiosk.desk import Desk


_SCALE = 2.0  # pixels a point: sharp at twice the size that a 1280-pixel window shows


class BadgePicture(Struct, frozen=True):
    participant: str
    picture: QImage
    problems: tuple[str, ...] = ()  # what a person should see before it prints
    photo: QImage = field(default_factory=QImage)  # of the person; null: there is none


def badge_picture(desk: Desk, participant: str) -> BadgePicture:
    problems = tuple(desk.badge_problems(participant))
    photo = QImage.fromData(desk.photos.picture(participant))
    return BadgePicture(participant, first_page(desk.badge_pdf(participant)), problems, photo)


def first_page(pdf: bytes) -> QImage:
    """The first page of a PDF."""
    return page_of(pdf, 0, scale=_SCALE)


def page_of(pdf: bytes, page: int, *, scale: float) -> QImage:
    """A page of a PDF, counted from 0, in so many pixels a point."""
    with opened_pdf(pdf) as document:
        bitmap = document[page].render(scale=scale, prefer_bgrx=True)
        picture = QImage(
            bitmap.buffer,
            bitmap.width,
            bitmap.height,
            bitmap.stride,
            QImage.Format.Format_RGB32,
        ).copy()  # the buffer goes away with the document
        bitmap.close()
    return picture
