"""Badge layouts of other programs: their text in, a layout and what was lost of it out."""

from badges.imports.reading import Imported, import_layout

__all__ = ["Imported", "import_layout"]
