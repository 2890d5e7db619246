"""What the designer shows, computed: its parts, its canvas, its people, and what to look at."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from badges.design.finding import Finding
from badges.design.snapping import Guide
from badges.layout import Layout, rotation_of
from badges.layout_table import Area
from badges.samples import SamplePerson
from ui.screens.designer.design import WHOLE, Design, Shows
from ui.screens.designer.inspector_view import InspectorView, inspector_view
from ui.screens.designer.part_words import part_words
from ui.widgets.question import Asked, Question
from ui.words import told, translate
from ui.words.joined import with_colon

NAME_CHARS_MAX = 60


class PartLine(Struct, frozen=True):
    """One part in the list; `at` is its place in the order of drawing, -1 the badge itself."""

    at: int
    words: str
    detail: str
    tone: str = ""  # of what was found about it


class Outline(Struct, frozen=True):
    """Where a part lies, to be pointed at; turned about its middle."""

    at: int
    area: Area
    rotation_deg: float = 0.0


class CanvasView(Struct, frozen=True):
    """What is drawn over the picture of the badge, in millimetres of the card."""

    width_mm: float
    height_mm: float
    outlines: tuple[Outline, ...]
    chosen: int
    guides: tuple[Guide, ...]
    words: str  # what a screen reader says of it


class CheckLine(Struct, frozen=True):
    """One sentence of the check list, and what it leads to."""

    at: int
    person: int
    words: str
    sentence: str
    tone: str


class ChecksView(Struct, frozen=True):
    headline: str
    tone: str
    lines: tuple[CheckLine, ...]


class DesignerView(Struct, frozen=True):
    sentence: str
    name: str  # as the list of layouts has it; empty: not in it
    canvas: CanvasView
    parts: tuple[PartLine, ...]
    chosen: int
    inspector: InspectorView
    shows: Shows
    has_back: bool
    person: int
    dpi: int
    may_undo: bool
    may_redo: bool
    may_save: bool
    may_use: bool
    may_earlier: bool
    may_later: bool


def designer_view(design: Design, findings: Sequence[Finding] = (), *, used: str) -> DesignerView:
    """`used` is the layout that this station prints badges with."""
    last = len(design.layout.parts) - 1
    return DesignerView(
        sentence=_sentence(design, used),
        name=design.name or design.source,
        canvas=_canvas(design),
        parts=_parts(design.layout, findings),
        chosen=design.chosen,
        inspector=inspector_view(design),
        shows=design.shows,
        has_back=design.layout.two_sided,
        person=design.person,
        dpi=design.dpi,
        may_undo=bool(design.history.past),
        may_redo=bool(design.history.future),
        may_save=design.is_changed,
        may_use=not design.is_changed and bool(design.name or design.source) and
                (design.name or design.source) != used,
        may_earlier=design.chosen > 0,
        may_later=0 <= design.chosen < last,
    )  # fmt: skip


def _sentence(design: Design, used: str) -> str:
    layout = design.layout
    size = f"{layout.width_mm:g} × {layout.height_mm:g} mm"
    if design.name:
        name = design.name
    elif design.is_changed:
        words = translate("designer", "A new layout, begun from {source}")
        name = words.format(source=design.source)
    else:
        words = translate("designer", "{source}, which comes with Rollcall")
        name = words.format(source=design.source)
    state = translate("designer", "not saved") if design.is_changed else ""
    if not state and (design.name or design.source) == used:
        state = translate("designer", "this station prints with it")
    return " · ".join(part for part in (name, state, size) if part)


def _parts(layout: Layout, findings: Sequence[Finding]) -> tuple[PartLine, ...]:
    tones = {one.at: _tone(one) for one in reversed(findings)}
    lines = [PartLine(WHOLE, translate("designer", "The badge"), "", tones.get(WHOLE, ""))]
    for at, part in enumerate(layout.parts):
        words, detail = part_words(part)
        if part.side == "back":
            detail = " · ".join(one for one in (translate("designer", "back"), detail) if one)
        lines.append(PartLine(at, words, detail, tones.get(at, "")))
    return tuple(lines)


def _canvas(design: Design) -> CanvasView:
    layout, shows = design.layout, design.shows
    if shows == "paper":
        width_mm, height_mm = layout.paper_mm
        words = translate("designer", "The paper as it prints, {width:g} by {height:g} millimetres")
        said = words.format(width=width_mm, height=height_mm)
        return CanvasView(width_mm, height_mm, (), WHOLE, (), said)
    outlines = tuple(
        Outline(at, part.area, rotation_of(part))
        for at, part in enumerate(layout.parts)
        if part.side == shows
    )
    return CanvasView(
        layout.width_mm, layout.height_mm, outlines, design.chosen, design.guides, _said(design)
    )


def _said(design: Design) -> str:
    if design.chosen < 0:
        return translate("designer", "The badge; nothing on it is chosen")
    part = design.layout.parts[design.chosen]
    words, detail = part_words(part)
    area = part.area
    place = translate("designer", "{x:g} from the left, {y:g} from the top, {w:g} by {h:g} mm")
    said = place.format(x=area.x_mm, y=area.y_mm, w=area.width_mm, h=area.height_mm)
    return ", ".join(one for one in (words, detail, said) if one)


# -- people and checks ----------------------------------------------------------------------------


def people_words(people: Sequence[SamplePerson]) -> tuple[str, ...]:
    """Whose badge the layout is tried with: what makes each of them hard to print."""
    return tuple(_person_words(told(one.why), _name(one)) for one in people)


def _person_words(why: str, name: str) -> str:
    return with_colon(f"{why[:1].upper()}{why[1:]}", name)


def _name(one: SamplePerson) -> str:
    badge = one.badge
    return badge.native_name or " ".join(
        part for part in (badge.given_name, badge.family_name) if part
    )


def checks_view(
    findings: Sequence[Finding], layout: Layout, people: Sequence[SamplePerson]
) -> ChecksView:
    """A sentence for each finding, in the order in which they matter."""
    if not findings:
        words = translate("designer", "Nothing to mend, tried with %n people", "", len(people))
        return ChecksView(words, "ok", ())
    lines = tuple(_line(one, layout, people) for one in findings)
    blocked = any(one.blocks for one in findings)
    words = translate("designer", "%n thing(s) to look at", "", len(findings))
    return ChecksView(words, "refused" if blocked else "attention", lines)


def _line(one: Finding, layout: Layout, people: Sequence[SamplePerson]) -> CheckLine:
    if 0 <= one.at < len(layout.parts):
        words = part_words(layout.parts[one.at])[0]
    else:
        words = translate("designer", "The badge")
    sentence = told(one.sentence)
    if one.person >= 0 and one.more:
        more = translate("designer", "So for %n more.", "", one.more)
        sentence = f"{sentence} {more}"
    return CheckLine(one.at, one.person, words, sentence, _tone(one))


def _tone(one: Finding) -> str:
    return "refused" if one.blocks or one.kind in ("overflow", "glyph", "code") else "attention"


# -- questions ------------------------------------------------------------------------------------


def name_question() -> Question:
    return Question(
        headline=translate("designer", "Save the layout as"),
        follows=(
            translate("designer", "It is kept on this station, under a name of its own."),
            translate("designer", "Layouts that come with Rollcall stay as they are."),
        ),
        yes=translate("designer", "Save it"),
        no=translate("designer", "Leave it"),
        fields=(Asked("name", translate("designer", "Name"), NAME_CHARS_MAX),),
    )


def leave_question(name: str) -> Question:
    return Question(
        headline=translate("designer", "Open another layout and lose what was changed?"),
        follows=(translate("designer", "The changes to {name} are not saved.").format(name=name),),
        yes=translate("designer", "Lose the changes"),
        no=translate("designer", "Keep designing"),
    )
