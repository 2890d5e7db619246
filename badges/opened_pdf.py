"""A PDF opened to be looked at: one at a time in a program, whichever thread asks."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

# PDFium is not made for threads: two that draw at the same time get each other's glyphs, or worse.
_ONE_AT_A_TIME = threading.Lock()


@contextmanager
def opened_pdf(pdf: bytes) -> Iterator[Any]:
    """A `pypdfium2.PdfDocument`. What was drawn from it is copied before this ends."""
    import pypdfium2  # slow to load, and nobody waits for it at the start

    with _ONE_AT_A_TIME:
        document = pypdfium2.PdfDocument(pdf)
        try:
            yield document
        finally:
            document.close()
