"""Layouts and edits by chance, for whatever has to hold for all of them."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import strategies as st

from badges import Layout, layout_names, load_layout
from badges.design import arranging
from badges.design.saying import sentence_for
from badges.design.values import Unfit, with_text, with_value, without_text
from badges.layout import Column
from badges.layout_table import Area

NUMBERS = st.floats(-400, 400, allow_nan=False)
SENTENCES = st.one_of(
    st.sampled_from(["{name}", "{honorific} {name}", "Table {table}", "", "{a", "{zones}·{seat}"]),
    st.text(st.characters(blacklist_categories=("Cs", "Cc")), max_size=12),
)
Edit = Callable[[Layout], Layout]


def shipped() -> st.SearchStrategy[Layout]:
    return st.sampled_from([load_layout(name) for name in layout_names()])


@st.composite
def edits(draw: st.DrawFn) -> Edit:
    """One edit as a person makes it, to whichever part it meets."""
    which = draw(st.integers(0, 40))
    kind = draw(st.sampled_from(["place", "move", "size", "add", "remove", "twice", "order",
                                 "turn", "text", "say", "pt", "drop"]))  # fmt: skip
    one, other = draw(NUMBERS), draw(NUMBERS)
    what = draw(st.sampled_from(arranging.KINDS))
    sentence = draw(SENTENCES)

    def edit(layout: Layout) -> Layout:
        at = which % len(layout.parts)
        column = isinstance(layout.parts[at], Column)
        match kind:
            case "place":
                return arranging.placed(layout, at, Area(one, other, abs(other), abs(one)))
            case "move":
                return arranging.moved(layout, at, one, other)
            case "size":
                return arranging.resized(layout, at, one, other)
            case "add":
                return arranging.added(layout, arranging.new_part(what, layout, "front"))
            case "remove":
                return arranging.removed(layout, at)
            case "twice":
                return arranging.duplicated(layout, at)
            case "order":
                return arranging.reordered(layout, at, int(one))
            case "turn" if hasattr(layout.parts[at], "rotation_deg"):
                return kept(layout, at, "rotation_deg", one)
            case "text" if column:
                return with_text(layout, at)
            case "say" if column:
                return kept(layout, at, "text.sentence", sentence)
            case "pt" if column:
                return kept(layout, at, "text.floor_pt" if one > 0 else "text.size_pt", abs(other))
            case "drop" if column:
                return without_text(layout, at, 0)
        return layout

    return edit


def kept(layout: Layout, at: int, name: str, value: float | str) -> Layout:
    found = with_value(layout, at, name, value)
    return layout if isinstance(found, Unfit) else found


__all__ = ["NUMBERS", "SENTENCES", "edits", "kept", "sentence_for", "shipped"]
