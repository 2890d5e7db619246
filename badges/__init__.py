"""Name badges with QR codes: values in, PDF out. Knows nothing of desks, logs or windows."""

from badges.data import Badge, Problem, Report
from badges.draw import check_badge, draw_badge, draw_badges
from badges.layout import Layout, layout_names, load_layout
from badges.layout_table import LayoutError

__all__ = [
    "Badge",
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
