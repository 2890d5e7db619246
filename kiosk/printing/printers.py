"""Which printers there are, and how a name in the settings becomes one."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path

from badges.said import say
from kiosk.errors import KnownError
from kiosk.printing import direct_names
from kiosk.printing.direct_names import BrotherName
from kiosk.printing.folder_printer import FOLDER_NAME, FolderPrinter
from kiosk.printing.printer import CUPS_PREFIX, Printer, PrinterState, Progress, Stage, Unsure

__all__ = [
    "FolderPrinter",
    "Printer",
    "PrinterState",
    "Progress",
    "Stage",
    "Unsure",
    "available",
    "dpi_of",
    "offer",
    "printer_named",
]


# Printers that only a part of the program above knows how to reach, such as the window's on
# Windows: by the start of their name, who lists them and who makes one.
_Offered = tuple[Callable[[], list[str]], Callable[[str], Printer]]
_offered: dict[str, _Offered] = {}


def offer(prefix: str, *, names: Callable[[], list[str]], make: Callable[[str], Printer]) -> None:
    """From now on names that start so are printers of that making."""
    _offered[prefix] = (names, make)


def available(folder: Path, added: Sequence[str] = ()) -> list[str]:
    """The names that `printer_named` takes on this computer now: the folder, CUPS's queues, what
    the window offers, and the network printers that a person has added."""
    from kiosk.printing.cups_printer import queues

    found = [] if os.name == "nt" else queues()  # Windows has no CUPS, and is slow to say so
    offered = [name for names, _ in _offered.values() for name in names()]
    return [FOLDER_NAME, *(CUPS_PREFIX + queue for queue in found), *offered, *added]


def printer_named(name: str, folder: Path) -> Printer:
    """The printer of that name. A queue that is away now is given all the same: its state says so.

    KnownError where the name can mean no printer."""
    if name == FOLDER_NAME:
        return FolderPrinter(folder)
    if name.startswith(CUPS_PREFIX) and _is_queue(name.removeprefix(CUPS_PREFIX)):
        from kiosk.printing.cups_printer import CupsPrinter

        return CupsPrinter(name.removeprefix(CUPS_PREFIX))
    for prefix, (_, make) in _offered.items():
        if name.startswith(prefix):
            return make(name)
    if direct_names.is_direct(name):
        return _direct(name)
    raise KnownError(
        say(
            "There is no printer called {name!r}. Choose one of: {printers}.",
            name=name,
            printers=", ".join(available(folder)),
        )
    )


def _direct(name: str) -> Printer:
    # Each brings what it speaks with, and a station has one kind: the window opens before.
    at = direct_names.parse(name)
    if isinstance(at, BrotherName):
        from kiosk.printing.brother_printer import BrotherPrinter

        return BrotherPrinter(at)
    from kiosk.printing.zpl_printer import ZplPrinter

    return ZplPrinter(at)


def dpi_of(name: str) -> int:
    """The dots an inch of a printer that has black only and is given its own dots; 0: any other."""
    if not direct_names.is_direct(name):
        return 0
    at = direct_names.parse(name)
    return 300 if isinstance(at, BrotherName) else at.dpi


def _is_queue(queue: str) -> bool:
    """What CUPS allows as a name: printable, without space, slash, hash or quotes."""
    return 0 < len(queue) <= 127 and queue.isprintable() and not set(queue) & set(" /#?'\"\\")
