"""Pictures on a badge: the person's photo, or one that belongs to the layout."""

from __future__ import annotations

import io
from functools import lru_cache

from badges.data import Badge
from badges.layout import Image
from badges.layout_table import Area
from badges.page import Composition, Shown
from badges.trouble import Trouble

PIXELS_MAX = 40_000_000


def compose_image(page: Composition, badge: Badge, part: Image) -> None:
    """Put the picture into its area; a photo that is not there leaves it empty."""
    content = badge.photo if part.field else part.content
    if not content:
        return
    size = size_of(content)
    if size is None:
        field = "photo" if part.field else "text"
        page.troubles.append(Trouble.of_picture(field, part.file or "photo"))
        return
    page.items.append(Shown(content, placed(size, part), part.area))


def placed(size: tuple[int, int], part: Image) -> Area:
    """Where the whole picture stands; what of it lies beyond the part's area is cut off."""
    area = part.area
    if part.fit == "stretch":
        return area
    scales = (area.width_mm / size[0], area.height_mm / size[1])
    scale = min(scales) if part.fit == "contain" else max(scales)
    width, height = size[0] * scale, size[1] * scale
    return Area(
        area.x_mm + (area.width_mm - width) / 2,
        area.y_mm + (area.height_mm - height) / 2,
        width,
        height,
    )


@lru_cache(maxsize=64)
def size_of(content: bytes) -> tuple[int, int] | None:
    """Width and height in pixels, or none when it is no picture that can be printed."""
    from PIL import Image as Pictures  # only layouts with pictures need it

    try:
        with Pictures.open(io.BytesIO(content), formats=("PNG", "JPEG")) as picture:
            width, height = picture.size
            if width * height > PIXELS_MAX:
                return None
            picture.load()
            return width, height
    except (OSError, ValueError, SyntaxError, Pictures.DecompressionBombError):
        return None
