"""What the touch window is dressed in: the theme's colours in type and targets of this screen."""

from __future__ import annotations

from ui.selfservice.sizes import Room, Sizes, sizes_for
from ui.theme.theme import colours

_sizes: Sizes = sizes_for(Room(width_px=1280, height_px=800, px_per_mm=5.94))


def sizes() -> Sizes:
    """The lengths in force."""
    return _sizes


def take(given: Sizes) -> None:
    """From now on widgets are made in these lengths."""
    global _sizes
    _sizes = given


def sheet() -> str:
    """The style sheet of the touch window; it stands nearer to its widgets than the desk's."""
    c, s = colours(), _sizes
    return f"""
* {{ font-size: {s.body}px; }}
QWidget[kind="canvas"] {{ background: {c.canvas}; }}
QLabel {{ background: transparent; color: {c.text}; }}
QLabel[kind="muted"] {{ color: {c.muted}; font-size: {s.body}px; }}
QLabel[kind="caption"] {{ color: {c.muted}; font-size: {s.caption}px; }}
QLabel[kind="strong"] {{ font-size: {s.strong}px; font-weight: 700; }}
QLabel[kind="title"] {{ font-size: {s.title}px; font-weight: 700; }}
QLabel[kind="display"] {{ font-size: {s.display}px; font-weight: 700; }}
QFrame[kind="bar"] {{ background: {c.surface}; border: none; }}
QFrame[kind="card"] {{
    background: {c.surface}; border: {s.line}px solid {c.line}; border-radius: {s.radius}px;
}}
QFrame[kind="keys"] {{ background: {c.sunken}; border-top: {s.line}px solid {c.line}; }}
QFrame[kind="scrim"] {{ background: {c.canvas}; }}
QLineEdit {{
    background: {c.surface}; color: {c.text}; border: {s.line}px solid {c.line_strong};
    border-radius: {s.radius}px; padding: 0 {s.gap_m}px; font-size: {s.title}px;
    min-height: {s.target - 2 * s.ring}px;
}}
QLineEdit:focus {{ border: {s.ring}px solid {c.focus}; }}
QScrollBar:vertical {{ background: transparent; width: {s.gap_s}px; margin: 0; }}
QScrollBar::handle:vertical {{
    background: {c.line_strong}; border-radius: {max(s.gap_s // 2, 1)}px; min-height: {s.key}px;
}}
"""
