"""Drawing a layout that is being designed, and trying it with people, away from the GUI thread."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtGui import QImage

from badges.design.finding import Finding
from badges.layout import Layout
from badges.page import Dpi
from badges.samples import SamplePerson
from ui.screens.designer.design import Shows

PX_MAX = 4000  # of the longer side: no window is larger
MM_PT = 72 / 25.4


class Wish(Struct, frozen=True):
    """What the canvas wants to see."""

    layout: Layout
    shows: Shows
    person: int
    dpi: Dpi


class Drawn(Struct, frozen=True):
    wish: Wish
    picture: QImage


class Checked(Struct, frozen=True):
    layout: Layout
    findings: tuple[Finding, ...]


def draw(wish: Wish, people: Sequence[SamplePerson], scale_px_mm: float) -> Drawn:
    """The same drawing as on paper; where its sheet is not asked for, of one side of one card."""
    from badges import draw_badges
    from badges.design.people import dressed
    from ui.flows.badge_picture import page_of

    layout, page = wish.layout, 0
    if wish.shows != "paper":
        # What stands on the other side is not fitted and drawn for nobody to see.
        page = int(wish.shows == "back" and layout.two_sided)
        shown = tuple(part for part in layout.parts if part.side == ("front", "back")[page])
        layout = replace(layout, parts=shown, sheet=None, fold=None)
    longest_mm = max(layout.paper_mm)
    scale = min(max(scale_px_mm, 1.0), PX_MAX / longest_mm) / MM_PT
    cards = layout.sheet.columns * layout.sheet.rows if layout.sheet else 1
    ordered = [*people[wish.person :], *people[: wish.person]]
    badges = [dressed(one.badge, layout) for one in ordered[:cards]]
    out = io.BytesIO()
    draw_badges(badges, layout, out, dpi=wish.dpi)
    return Drawn(wish, page_of(out.getvalue(), page, scale=scale))


def check(
    wish: Wish, people: Sequence[SamplePerson], still_wanted: Callable[[], bool]
) -> Checked | None:
    """Everything that a print would show too late. None: another layout is designed by now, whose
    picture waits behind this."""
    from badges.design.people import dressed
    from badges.design.review import GaveUpError, review

    badges = [dressed(one.badge, wish.layout) for one in people]
    try:
        found = review(wish.layout, badges, dpi=wish.dpi, still_wanted=still_wanted)
    except GaveUpError:
        return None
    return Checked(wish.layout, found)
