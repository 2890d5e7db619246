"""Which printers there are, and how a name in the settings becomes one."""

from __future__ import annotations

import os
from pathlib import Path

from kiosk.errors import KnownError
from kiosk.printing.cups_printer import PREFIX, CupsPrinter, queues
from kiosk.printing.folder_printer import FOLDER_NAME, FolderPrinter
from kiosk.printing.printer import Printer, PrinterState, Progress, Stage, Unsure

__all__ = [
    "CupsPrinter",
    "FolderPrinter",
    "Printer",
    "PrinterState",
    "Progress",
    "Stage",
    "Unsure",
    "available",
    "printer_named",
]


def available(folder: Path) -> list[str]:
    """The names that `printer_named` takes on this computer now: the folder, and CUPS's queues."""
    found = [] if os.name == "nt" else queues()  # Windows has no CUPS, and is slow to say so
    return [FOLDER_NAME, *(PREFIX + queue for queue in found)]


def printer_named(name: str, folder: Path) -> Printer:
    """The printer of that name. A queue that is away now is given all the same: its state says so.

    KnownError where the name can mean no printer."""
    if name == FOLDER_NAME:
        return FolderPrinter(folder)
    if name.startswith(PREFIX) and _is_queue(name.removeprefix(PREFIX)):
        return CupsPrinter(name.removeprefix(PREFIX))
    raise KnownError(
        f"There is no printer called {name!r}. Choose one of: {', '.join(available(folder))}."
    )


def _is_queue(queue: str) -> bool:
    """What CUPS allows as a name: printable, without space, slash, hash or quotes."""
    return 0 < len(queue) <= 127 and queue.isprintable() and not set(queue) & set(" /#?'\"\\")
