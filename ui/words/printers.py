"""A printer as people call it."""

from __future__ import annotations

from ui.words import translate

FOLDER = "folder"
PREFIXES = ("cups:", "windows:")
LABEL_PREFIX = "zpl:"
BROTHER_PREFIX = "brother:"
PORT_USUAL = ":9100"


def printer_words(name: str) -> str:
    """The folder has a name in every language; a queue is called as the system calls it, and a
    label printer by what it is and where."""
    if name == FOLDER:
        return translate("printers", "PDF files in a folder")
    if name.startswith(LABEL_PREFIX):
        address, _, dpi = name.removeprefix(LABEL_PREFIX).rpartition("/")
        words = translate("printers", "Label printer {address} ({dpi} dpi)")
        return words.format(address=address.removesuffix(PORT_USUAL), dpi=dpi)
    if name.startswith(BROTHER_PREFIX):
        address, _, made = name.removeprefix(BROTHER_PREFIX).partition("/")
        model, _, roll = made.partition("/")
        words = translate("printers", "{model} {address} ({roll} mm)")
        return words.format(model=model, address=address.removesuffix(PORT_USUAL), roll=roll)
    return next((name.removeprefix(one) for one in PREFIXES if name.startswith(one)), name)
