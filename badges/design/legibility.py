"""Whether letters can be told from what lies under them, in every colour of a category."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from badges.colours import WHITE, Colour, luminance
from badges.compose import paint_of
from badges.data import Badge
from badges.design.finding import Finding
from badges.layout import Band, Column, Layout, Part, Rectangle, TextBox, rotation_of, turned_area
from badges.layout_table import Area
from badges.page import Paint
from badges.said import say

# Of WCAG 2 (1.4.3): what small and what large letters need.
RATIO_MIN, LARGE_RATIO_MIN = 4.5, 3.0
LARGE_PT, LARGE_BOLD_PT = 18.0, 14.0


def contrast(one: Colour, other: Colour) -> float:
    """From 1, the same, to 21, black on white."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def contrast_findings(layout: Layout, people: Sequence[Badge]) -> Iterator[Finding]:
    """One for each column with a text that is hard to read, for the person for whom it is worst."""
    paints = [paint_of(badge, layout)[0] for badge in people]
    for at, part in enumerate(layout.parts):
        if not isinstance(part, Column):
            continue
        faint = [
            (ratio, person)
            for person, paint in enumerate(paints)
            for box in part.texts
            if (ratio := _worst(layout, at, box, paint)) < _needed(box)
        ]
        if faint:
            ratio, person = min(faint)
            met = len({person for _, person in faint})
            yield Finding(
                at,
                "contrast",
                say(
                    "The letters hardly stand out from what lies under them ({ratio:.1f} to 1, and "
                    "{least:g} are needed; {large:g} for large letters). Take another colour.",
                    ratio=ratio,
                    least=RATIO_MIN,
                    large=LARGE_RATIO_MIN,
                ),
                # Where everybody meets it, it is the layout's own colours.
                person=person if met < len(people) else -1,
                more=met - 1 if met < len(people) else 0,
            )


def _needed(box: TextBox) -> float:
    large = box.size_pt >= (LARGE_BOLD_PT if box.bold else LARGE_PT)
    return LARGE_RATIO_MIN if large else RATIO_MIN


def _worst(layout: Layout, at: int, box: TextBox, paint: Paint) -> float:
    letters = paint.of(box.tone)
    return min(contrast(letters, ground) for ground in _grounds(layout, at, paint))


def _grounds(layout: Layout, at: int, paint: Paint) -> list[Colour]:
    """The colours that may lie under a part: of each surface below it, and of the paper."""
    part = layout.parts[at]
    area = turned_area(part.area, rotation_of(part))
    grounds: list[Colour] = [WHITE]
    for below in layout.parts[:at]:
        if below.side != part.side:
            continue
        colour = _surface(below, paint)
        surface = turned_area(below.area, rotation_of(below))
        if colour is None or not surface.overlaps(area):
            continue
        if _covers(surface, area):
            grounds = []
        grounds.append(colour)
    return grounds


def _surface(part: Part, paint: Paint) -> Colour | None:
    if isinstance(part, Band):
        return WHITE if paint.black_only else paint.category
    if isinstance(part, Rectangle) and part.fill:
        return paint.of(part.fill)
    return None


def _covers(over: Area, under: Area) -> bool:
    slack_mm = 0.01
    return (
        over.x_mm <= under.x_mm + slack_mm
        and over.y_mm <= under.y_mm + slack_mm
        and over.x_mm + over.width_mm >= under.x_mm + under.width_mm - slack_mm
        and over.y_mm + over.height_mm >= under.y_mm + under.height_mm - slack_mm
    )
