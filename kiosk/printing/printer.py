"""What every printer can be asked, whatever it is made of."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from kiosk.errors import KnownError


class Unsure(KnownError):
    """The printer was lost after it may have got the badge: only a person can tell."""


@dataclass(frozen=True, slots=True)
class PrinterState:
    """Whether a badge can be sent now, and what to say about the printer."""

    ready: bool
    words: str


class Stage(StrEnum):
    PRINTING = "printing"
    DONE = "done"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Progress:
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

    def withdraw(self, reference: str) -> None:
        """Take back what was handed over, as far as that is still possible."""
        ...

    def state(self) -> PrinterState: ...
