"""A layout being designed: its edits, what is chosen of it, and whose badge it is tried with.

Everything that a person does is a function from one design to the next.
"""

from __future__ import annotations

from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from badges.design import arranging
from badges.design.history import History
from badges.design.paper import is_of_paper
from badges.design.snapping import Grip, Guide, lines_of, snapped_move, snapped_size
from badges.design.values import (
    Unfit,
    Value,
    with_card_value,
    with_picture,
    with_text,
    with_value,
    without_text,
)
from badges.layout import Column, Layout, Side, rotation_of
from badges.layout_table import Area

Dpi = Literal[203, 300, 600]
Shows = Literal["front", "back", "paper"]
WHOLE = -1  # chosen: the badge itself, and none of its parts


class Design(Struct, frozen=True):
    """What the designer holds. `name` is that of a layout of our own; empty: not saved yet."""

    history: History
    saved: Layout
    name: str = ""
    source: str = ""  # the shipped layout or the file that it began from
    chosen: int = WHOLE
    text_at: int = 0
    shows: Shows = "front"
    person: int = 0
    dpi: Dpi = 203
    guides: tuple[Guide, ...] = ()
    wrong: tuple[str, str] = ("", "")  # a value that could not be set, and why

    @property
    def layout(self) -> Layout:
        return self.history.now

    @property
    def is_changed(self) -> bool:
        return self.layout != self.saved

    @property
    def side(self) -> Side:
        return "back" if self.shows == "back" else "front"


def opened(layout: Layout, *, name: str = "", source: str = "") -> Design:
    """A layout as it lies on the disk; one that is shipped has no name of ours yet."""
    return Design(History(layout), layout, name, source)


def brought(layout: Layout, *, source: str) -> Design:
    """A layout out of a file: it is here only once it is saved."""
    return Design(History(layout), replace(layout, parts=()), "", source)


def was_saved(design: Design, layout: Layout, name: str) -> Design:
    """It lies on the disk under this name; the edits that led here can still be taken back."""
    history = design.history.done(layout).sealed()
    return replace(design, history=history, saved=layout, name=name)


def edited(design: Design, layout: Layout, touch: str = "") -> Design:
    history = design.history.done(layout, touch)
    return _sound(replace(design, history=history, guides=(), wrong=("", "")))


def sealed(design: Design) -> Design:
    """The hand lets go: what comes next is another edit."""
    return replace(design, history=design.history.sealed(), guides=())


def undone(design: Design) -> Design:
    return _sound(replace(design, history=design.history.undone(), guides=(), wrong=("", "")))


def redone(design: Design) -> Design:
    return _sound(replace(design, history=design.history.redone(), guides=(), wrong=("", "")))


def _sound(design: Design) -> Design:
    """What is chosen is something that is there, on the side that is shown."""
    parts = design.layout.parts
    chosen = design.chosen if design.chosen < len(parts) else len(parts) - 1
    part = parts[chosen] if chosen >= 0 else None
    texts = len(part.texts) if isinstance(part, Column) else 1
    return replace(design, chosen=chosen, text_at=min(design.text_at, texts - 1))


# -- choosing -------------------------------------------------------------------------------------


def choose(design: Design, at: int) -> Design:
    """This part, and its side with it; -1 is the badge itself."""
    found = replace(sealed(design), chosen=at, text_at=0, wrong=("", ""))
    if at >= 0 and design.layout.parts[at].side != found.shows:
        return replace(found, shows=design.layout.parts[at].side)
    return found


def choose_next(design: Design, step: int) -> Design:
    """The next part in the order of drawing; after the last one, the first."""
    count = len(design.layout.parts)
    at = 0 if design.chosen < 0 < step else (design.chosen + step) % count
    return choose(design, at)


def choose_text(design: Design, text_at: int) -> Design:
    return _sound(replace(sealed(design), text_at=text_at, wrong=("", "")))


def show(design: Design, shows: Shows) -> Design:
    part = design.layout.parts[design.chosen] if design.chosen >= 0 else None
    hidden = part is not None and shows != "paper" and part.side != shows
    return replace(sealed(design), shows=shows, chosen=WHOLE if hidden else design.chosen)


# -- changing what is chosen ----------------------------------------------------------------------


def nudged(design: Design, dx_mm: float, dy_mm: float) -> Design:
    """Moved by the keyboard: while a key is held it is one edit."""
    if design.chosen < 0:
        return design
    layout = arranging.moved(design.layout, design.chosen, dx_mm, dy_mm)
    return edited(design, layout, f"nudge {design.chosen}")


def stretched(design: Design, dx_mm: float, dy_mm: float) -> Design:
    if design.chosen < 0:
        return design
    layout = arranging.resized(design.layout, design.chosen, dx_mm, dy_mm)
    return edited(design, layout, f"stretch {design.chosen}")


def pulled(design: Design, area: Area, grip: Grip | None, *, reach_mm: float) -> Design:
    """Dragged to this area, or by the edges of a grip; what is near a line comes to it."""
    at = design.chosen
    if at < 0:
        return design
    lines = lines_of(design.layout, at)
    if grip is not None and rotation_of(design.layout.parts[at]):
        layout = arranging.pulled(design.layout, at, area)
        return edited(design, layout, f"pull {at}")
    if grip is None:
        snapped = snapped_move(area, lines, reach_mm=reach_mm)
    else:
        snapped = snapped_size(area, grip, lines, reach_mm=reach_mm)
    layout = arranging.placed(design.layout, at, snapped.area)
    guides = snapped.guides if reach_mm > 0 else ()
    return replace(edited(design, layout, f"pull {at}"), guides=guides)


def with_(design: Design, name: str, value: Value) -> Design:
    """A value of what is chosen; one that cannot be is said, and nothing is changed."""
    if design.chosen < 0:
        after = edited(design, with_card_value(design.layout, name, value), f"card {name}")
        return replace(after, shows="paper") if is_of_paper(name) else after
    found = with_value(design.layout, design.chosen, name, value, text_at=design.text_at)
    if isinstance(found, Unfit):
        return replace(design, wrong=(name, found.sentence))
    after = edited(design, found, f"value {design.chosen} {design.text_at} {name}")
    if name == "side":
        return replace(after, shows=after.layout.parts[after.chosen].side)
    return after


def with_added(design: Design, kind: str) -> Design:
    layout = arranging.added(design.layout, arranging.new_part(kind, design.layout, design.side))
    return choose(edited(design, layout), len(layout.parts) - 1)


def with_removed(design: Design) -> Design:
    if design.chosen < 0:
        return design
    after = edited(design, arranging.removed(design.layout, design.chosen))
    return choose(after, after.chosen)


def with_copy(design: Design) -> Design:
    if design.chosen < 0:
        return design
    after = edited(design, arranging.duplicated(design.layout, design.chosen))
    return choose(after, design.chosen + 1)


def reordered(design: Design, step: int) -> Design:
    """Drawn earlier or later: what is drawn later lies on top."""
    to = design.chosen + step
    if design.chosen < 0 or not 0 <= to < len(design.layout.parts):
        return design
    after = edited(design, arranging.reordered(design.layout, design.chosen, to))
    return replace(after, chosen=to)


def with_another_text(design: Design) -> Design:
    after = edited(design, with_text(design.layout, design.chosen))
    part = after.layout.parts[after.chosen]
    assert isinstance(part, Column)
    return replace(after, text_at=len(part.texts) - 1)


def with_text_removed(design: Design) -> Design:
    return edited(design, without_text(design.layout, design.chosen, design.text_at))


def with_own_picture(design: Design, file: str, content: bytes) -> Design:
    """A picture of the layout's own; no file: the person's photo."""
    return edited(design, with_picture(design.layout, design.chosen, file, content))
