"""Which part of a picture becomes somebody's photograph, computed: moved, and drawn nearer."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

PASSPORT_RATIO = 35 / 45  # of a badge that says nothing else
ZOOM_MAX = 6.0
ZOOM_STEP = 1.15
MOVE_STEP = 0.02  # of the picture, for one press of an arrow key


class Box(Struct, frozen=True):
    """A part of a picture, in parts of its width and height."""

    left: float
    top: float
    width: float
    height: float


class Cut(Struct, frozen=True):
    """A frame of fixed proportions on a picture. It never leaves the picture."""

    width_px: int
    height_px: int
    ratio: float  # width by height of the frame
    zoom: float = 1.0  # 1: as large as the picture allows
    x: float = 0.5  # its middle, in parts of the picture
    y: float = 0.5

    @property
    def box(self) -> Box:
        width, height = self._size
        left = min(max(self.x - width / 2, 0.0), 1 - width)
        top = min(max(self.y - height / 2, 0.0), 1 - height)
        return Box(left, top, width, height)

    def moved(self, x: float, y: float) -> Cut:
        """So far to the right and down, in parts of the picture."""
        box = self.box  # from where it is seen to stand, not from beyond an edge
        middle = (box.left + box.width / 2 + x, box.top + box.height / 2 + y)
        now = replace(self, x=middle[0], y=middle[1]).box
        return replace(self, x=now.left + now.width / 2, y=now.top + now.height / 2)

    def zoomed(self, steps: float) -> Cut:
        """Nearer by so many steps; negative: further away."""
        zoom = min(max(self.zoom * ZOOM_STEP**steps, 1.0), ZOOM_MAX)
        return replace(self, zoom=zoom).moved(0, 0)

    @property
    def _size(self) -> tuple[float, float]:
        picture = self.width_px / self.height_px
        if picture > self.ratio:
            return self.ratio / picture / self.zoom, 1 / self.zoom
        return 1 / self.zoom, picture / self.ratio / self.zoom
