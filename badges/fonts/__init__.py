"""The fonts that badges and screens are set in."""

from badges.fonts.catalogue import families, font_files
from badges.fonts.coverage import coverage

__all__ = ["coverage", "families", "font_files"]
