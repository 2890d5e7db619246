"""Breaks help texts of scripts without spaces. Loads rich, so it is read only for a help page."""

from __future__ import annotations

from rich.text import Text
from typer.rich_utils import OptionHighlighter


class FoldingHighlighter(OptionHighlighter):
    """Colours options as typer does. A line without spaces is broken where its column ends: left
    alone, rich would cut it off there."""

    def __call__(self, text: str | Text) -> Text:
        shown = super().__call__(text)
        shown.overflow = "fold"
        return shown
