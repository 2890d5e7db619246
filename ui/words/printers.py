"""A printer as people call it."""

from __future__ import annotations

from ui.words import translate

FOLDER = "folder"
QUEUE_PREFIX = "cups:"


def printer_words(name: str) -> str:
    """The folder has a name in every language; a queue is called as the system calls it."""
    if name == FOLDER:
        return translate("printers", "PDF files in a folder")
    return name.removeprefix(QUEUE_PREFIX)
