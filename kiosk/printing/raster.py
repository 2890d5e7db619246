"""A badge's page as the dots of a printer that has black only."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from badges.opened_pdf import opened_pdf

if TYPE_CHECKING:  # the imaging library comes with the first badge, not before
    from PIL.Image import Image

WHITE = 255
# Half covered is black: letters keep their weight, and a module that lies on whole dots is exact.
# Never dithered: grey dots at the edge of a letter or a module are what readers stumble over.
THRESHOLD = 128


def dots(pdf: bytes, dpi: int) -> Image:
    """The first page in grey-free dots, mode L with 0 (black) and 255, exactly `dpi` an inch."""
    with opened_pdf(pdf) as document:
        page = document[0]
        wide, high = page.get_size()
        scale = dpi / 72
        # A page that is no whole number of dots would be stretched to one, and every module with
        # it. So it grows by a part of a dot, to the right and below.
        whole = (_up(wide * scale) / scale, _up(high * scale) / scale)
        page.set_mediabox(0, high - whole[1], whole[0], high)
        page.set_cropbox(0, high - whole[1], whole[0], high)
        bitmap = page.render(scale=scale, grayscale=True)
        grey = bitmap.to_pil().convert("L").copy()
        bitmap.close()
    black: Image = grey.point([0] * THRESHOLD + [WHITE] * (256 - THRESHOLD))
    return black


def _up(count: float) -> int:
    return math.ceil(count - 1e-3)


def cut_to(picture: Image, width: int, height: int) -> Image:
    """Its middle on a sheet of that many dots: margins are cut or added, and nothing is scaled."""
    from PIL import Image as Images

    sheet = Images.new("L", (width, height), WHITE)
    sheet.paste(picture, ((width - picture.width) // 2, (height - picture.height) // 2))
    return sheet
