"""What a print would show too late: a layout tried with people, and looked at as a printer would.

Every finding names the part that it is about, so that a person is led to it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from badges.compose import compose_parts, paint_of
from badges.data import NAMES, Badge, Item
from badges.design.edges import edge_findings
from badges.design.finding import Finding, Kind
from badges.design.legibility import contrast_findings
from badges.design.saying import sentence_for
from badges.layout import Column, Layout, Programme, TextBox
from badges.layout_file import beyond_sheet, off_card, off_sheet, over_codes, reach_mm
from badges.page import Dpi
from badges.said import say
from badges.sentences import PLACEHOLDER
from badges.trouble import Trouble

__all__ = ["Finding", "GaveUpError", "Kind", "review"]


OFF_CARD = say("This reaches beyond the edge of the badge. Move it or make it smaller.")
OVER_CODE = say("This lies over the code, which needs its white margin. Move one of them.")


OFF_SHEET = say("What the sheet itself says reaches beyond its edge. Take a larger sheet.")


class _Met(Struct, frozen=True):
    """The same trouble, however many people meet it."""

    at: int
    kind: Kind
    field: str


class GaveUpError(Exception):
    """Whoever asked wants another layout reviewed by now."""


def review(
    layout: Layout,
    people: Sequence[Badge],
    *,
    dpi: Dpi,
    still_wanted: Callable[[], bool] = lambda: True,
) -> tuple[Finding, ...]:
    """What is wrong with the layout for a printer of so many dots an inch: the worst first.

    Asks between two people whether it is still wanted. Raises GaveUpError where it is not."""
    found = [
        *(Finding(at, "place", OFF_CARD, blocks=True) for at, _ in off_card(layout)),
        *(Finding(at, "place", OVER_CODE, blocks=True) for at, _ in over_codes(layout)),
        *_whole(layout),
        *_with_people(layout, _wanted(people, still_wanted), dpi=dpi),
        *contrast_findings(layout, people),
        *edge_findings(layout),
        *_silent(layout),
    ]
    return tuple(sorted(found, key=lambda one: not one.blocks))


def _wanted(people: Sequence[Badge], still_wanted: Callable[[], bool]) -> Iterator[Badge]:
    for badge in people:
        if not still_wanted():
            raise GaveUpError
        yield badge


def _with_people(layout: Layout, people: Iterable[Badge], *, dpi: Dpi) -> Iterator[Finding]:
    """What composing each part for each person tells, once for a part and a kind of trouble."""
    first: dict[_Met, Finding] = {}
    others: dict[_Met, int] = {}
    programmes: dict[tuple[int, tuple[Item, ...]], list[Trouble]] = {}
    for person, badge in enumerate(people):
        paint, _ = paint_of(badge, layout)
        for at, part in enumerate(layout.parts):
            # Setting a programme takes as long as all the rest of a badge, and many have the same.
            # That languages part its words otherwise is left out of account here.
            same = (at, badge.programme) if isinstance(part, Programme) else None
            if same in programmes:
                troubles = programmes[same]
            else:
                composed = compose_parts(badge, (part,), paint=paint, dpi=dpi, side=part.side)
                troubles = composed.troubles
            if same is not None:
                programmes[same] = troubles
            for met, trouble in {_Met(at, one.kind, one.field): one for one in troubles}.items():
                if met in first:
                    others[met] = others.get(met, 0) + 1
                else:
                    # The same code stands on everybody's badge, so that nobody is named for it.
                    whose = -1 if trouble.kind == "code" else person
                    first[met] = Finding(at, trouble.kind, trouble.sentence, person=whose)
    for met, finding in first.items():
        more = others.get(met, 0) if finding.person >= 0 else 0
        yield replace(finding, more=more)


def _whole(layout: Layout) -> Iterator[Finding]:
    """What every badge needs; a sign or a list needs none of it."""
    if layout.fold is not None and not layout.two_sided:
        said = say("The badge is folded and has nothing on its back. Put something there.")
        yield Finding(-1, "place", said, blocks=True)
    if beyond_sheet(layout):
        yield Finding(-1, "place", _too_many(layout), blocks=True)
    if layout.sheet is not None and off_sheet(layout.sheet):
        yield Finding(-1, "place", OFF_SHEET, blocks=True)
    if layout.kind != "badge":
        return
    if not layout.codes:
        said = say("There is no QR code on this badge, so that no scanner will know it. Add one.")
        yield Finding(-1, "code", said)
    said_fields = {
        field for column in layout.columns for box in column.texts for field in _fields(box)
    }
    if not NAMES & said_fields:
        said = say("There is no name on this badge. Add a text with {{name}}.")
        yield Finding(-1, "missing", said)


def _too_many(layout: Layout) -> str:
    sheet = layout.sheet
    assert sheet is not None
    right_mm, bottom_mm = reach_mm(layout, sheet)
    return say(
        "The cards reach {right_mm:g} × {bottom_mm:g} mm, and the sheet has {width_mm:g} × "
        "{height_mm:g}. Put fewer on it, or make its margins and gaps smaller.",
        right_mm=right_mm,
        bottom_mm=bottom_mm,
        width_mm=sheet.width_mm,
        height_mm=sheet.height_mm,
    )


def _fields(box: TextBox) -> set[str]:
    sentences = (sentence_for(box), *(sentence for _, sentence in box.words))
    return {field for sentence in sentences for field in PLACEHOLDER.findall(sentence)}


def _silent(layout: Layout) -> Iterator[Finding]:
    for at, part in enumerate(layout.parts):
        if isinstance(part, Column) and any(
            not sentence_for(box).strip() and not box.words for box in part.texts
        ):
            said = say("A text here says nothing yet. Write something into it.")
            yield Finding(at, "missing", said)
