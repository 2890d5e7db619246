"""Name badges with QR codes: values in, PDF out. Knows nothing of desks, logs or windows."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from badges.data import Badge, Item, Problem, Report

if TYPE_CHECKING:
    from badges.check import check_badge
    from badges.draw import draw_badge, draw_badges
    from badges.layout import Layout
    from badges.layout_file import layout_names, load_layout
    from badges.layout_table import LayoutError

__all__ = [
    "Badge",
    "Item",
    "Layout",
    "LayoutError",
    "Problem",
    "Report",
    "check_badge",
    "draw_badge",
    "draw_badges",
    "layout_names",
    "load_layout",
]


# The PDF library takes a tenth of a second to import, and a window that only wants the fonts at
# its start should not wait for it: these are imported when they are first asked for.
_AT_FIRST_USE = {
    "Layout": "badges.layout",
    "LayoutError": "badges.layout_table",
    "layout_names": "badges.layout_file",
    "load_layout": "badges.layout_file",
    "check_badge": "badges.check",
    "draw_badge": "badges.draw",
    "draw_badges": "badges.draw",
}


def __getattr__(name: str) -> Any:
    if name not in _AT_FIRST_USE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_AT_FIRST_USE[name]), name)
