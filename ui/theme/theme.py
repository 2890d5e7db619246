"""The theme in force: set once on the application, asked by every widget that paints itself."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from ui.theme.stylesheet import stylesheet
from ui.theme.tokens import LIGHT, THEMES, Colours

_colours: Colours = LIGHT


def colours() -> Colours:
    """The colours in force."""
    return _colours


def name_of_system_theme(app: QApplication) -> str:
    """Light or dark, as the computer is set. High contrast is chosen: the hints that Qt has of it
    (6.11) are deleted under us when Python lets go of them."""
    return "dark" if "dark" in app.styleHints().colorScheme().name.casefold() else "light"


def put_on(app: QApplication, name: str) -> None:
    """Dress the whole application in one theme."""
    global _colours
    _colours = THEMES[name]
    app.setStyle("Fusion")
    app.setPalette(_palette(_colours))
    app.setStyleSheet(stylesheet(_colours))


@contextmanager
def sheet_last(app: QApplication) -> Iterator[None]:
    """What is made within gets its style sheet once it is whole: Qt styles a widget, and all within
    it, anew at each step that it takes into a window, which is a third of what a window costs.
    Where a window is there already it is left alone."""
    sheet = "" if app.topLevelWidgets() else app.styleSheet()
    if sheet:
        app.setStyleSheet("")
    try:
        yield
    finally:
        if sheet:
            app.setStyleSheet(sheet)


def _palette(c: Colours) -> QPalette:
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: c.canvas,
        QPalette.ColorRole.WindowText: c.text,
        QPalette.ColorRole.Base: c.surface,
        QPalette.ColorRole.AlternateBase: c.sunken,
        QPalette.ColorRole.Text: c.text,
        QPalette.ColorRole.PlaceholderText: c.muted,
        QPalette.ColorRole.Button: c.surface,
        QPalette.ColorRole.ButtonText: c.text,
        QPalette.ColorRole.Highlight: c.accent,
        QPalette.ColorRole.HighlightedText: c.on_accent,
        QPalette.ColorRole.ToolTipBase: c.text,
        QPalette.ColorRole.ToolTipText: c.surface,
        QPalette.ColorRole.Link: c.accent_ink,
        QPalette.ColorRole.Accent: c.accent,
    }
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(c.on_disabled))
    return palette
