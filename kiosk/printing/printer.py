"""What every printer can be asked, whatever it is made of."""

from __future__ import annotations

from enum import StrEnum
from typing import Protocol

from msgspec import Struct

from kiosk.errors import KnownError

CUPS_PREFIX = "cups:"  # before the name of a queue of CUPS


class Unsure(KnownError):
    """The printer was lost after it may have got the badge: only a person can tell."""


class PrinterState(Struct, frozen=True):
    """Whether a badge can be sent now, and what to say about the printer.

    `ready` and `stuck`: only a queue remembers a trouble; a badge shows whether it still holds."""

    ready: bool
    words: str
    low: bool = False  # it prints, and something in it runs out soon
    stuck: bool = False  # it takes badges, and lets none out before somebody has seen to it

    @property
    def is_well(self) -> bool:
        return self.ready and not self.stuck


class Stage(StrEnum):
    PRINTING = "printing"
    DONE = "done"
    FAILED = "failed"


class Progress(Struct, frozen=True):
    """How far a badge has come. `words`: what holds it up, or why it failed."""

    stage: Stage
    words: str = ""
    may_have_printed: bool = False  # failed, and only a look at the printer tells how far


class Printer(Protocol):
    """A KnownError from `print` promises that nothing was printed; `Unsure` does not."""

    @property
    def name(self) -> str: ...

    def print(self, pdf: bytes, title: str) -> str:
        """Hand a badge over; gives the reference by which to ask about it."""
        ...

    def progress(self, reference: str) -> Progress: ...

    def withdraw(self, reference: str) -> bool:
        """Take back what was handed over, as far as that is still possible.

        True: it certainly never began to print."""
        ...

    def state(self) -> PrinterState: ...
