"""Printers of Windows, reached through Qt: given to the spool by the window, for the core has none.

What Windows tells Qt of a printer is little: whether it is there and whether it is in error. The
reasons stand on the printer's display."""

from __future__ import annotations

import secrets
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QMarginsF, QRect, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from badges.opened_pdf import opened_pdf
from kiosk.errors import KnownError
from kiosk.printing import printers
from kiosk.printing.printer import PrinterState, Progress, Stage, Unsure
from kiosk.said import say

PREFIX = "windows:"
DPI_MAX = 600  # finer than any badge printer, and a page stays below 100 MB


class WindowsPrinter(Struct, frozen=True):
    """One printer of the system. `file` is for trying it where there is none: a PDF comes out."""

    name: str
    file: Path | None = None

    @property
    def _system_name(self) -> str:
        return self.name.removeprefix(PREFIX)

    def state(self) -> PrinterState:
        found = QPrinterInfo.printerInfo(self._system_name)
        if found.isNull():
            words = f"Windows has no printer {self._system_name}. Choose another one."
            return PrinterState(False, words)
        if found.state() is QPrinter.PrinterState.Error:
            words = f"The printer {self._system_name} reports an error. Look at its display."
            return PrinterState(True, words, stuck=True)
        return PrinterState(True, f"The printer {self._system_name} is there.")

    def print(self, pdf: bytes, title: str) -> str:
        """Nothing is printed before the painter ends, so until then a fault leaves no badge."""
        printer = self._made_ready(title)
        page, size_mm = _page(pdf, min(printer.resolution(), DPI_MAX))
        _set_page(printer, size_mm)
        painter = QPainter()
        if not painter.begin(printer):
            raise KnownError(
                say(
                    "The printer {printer} did not take the badge. Look at its display. The "
                    "badge is kept and tried again.",
                    printer=self._system_name,
                )
            )
        dots_a_dot = printer.resolution() / min(printer.resolution(), DPI_MAX)
        wide, high = round(page.width() * dots_a_dot), round(page.height() * dots_a_dot)
        painter.drawImage(QRect(0, 0, wide, high), page)
        if not painter.end():
            raise Unsure(
                say(
                    "The printer {printer} was lost as it should begin to print.",
                    printer=self._system_name,
                )
            )
        return f"windows-{secrets.token_hex(6)}"

    def progress(self, reference: str) -> Progress:
        """Windows has it: more it does not tell. Its own queue keeps it until it is printed."""
        return Progress(Stage.DONE)

    def withdraw(self, reference: str) -> bool:
        return False

    def _made_ready(self, title: str) -> QPrinter:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        if self.file is not None:
            printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
            printer.setOutputFileName(str(self.file))
            printer.setResolution(DPI_MAX)
        else:
            printer.setPrinterName(self._system_name)
        printer.setDocName(title)
        printer.setFullPage(True)
        return printer


def names() -> list[str]:
    return [PREFIX + name for name in QPrinterInfo.availablePrinterNames()]


def make(name: str) -> WindowsPrinter:
    return WindowsPrinter(name)


def offer_printers() -> None:
    """To the spool: from now on each printer of the system can be chosen like any other."""
    printers.offer(PREFIX, names=names, make=make)


def _page(pdf: bytes, dpi: int) -> tuple[QImage, tuple[float, float]]:
    """The first page in the printer's dots, and how large it is."""
    with opened_pdf(pdf) as document:
        page = document[0]
        wide, high = page.get_size()
        bitmap = page.render(scale=dpi / 72, prefer_bgrx=True)
        image = QImage(
            bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB32
        ).copy()
        bitmap.close()
    return image, (wide * 25.4 / 72, high * 25.4 / 72)


def _set_page(printer: QPrinter, size_mm: tuple[float, float]) -> None:
    wide, high = size_mm
    landscape = wide > high
    size = QSizeF(min(size_mm), max(size_mm))  # papers are named upright
    printer.setPageSize(QPageSize(size, QPageSize.Unit.Millimeter))
    way = QPageLayout.Orientation.Landscape if landscape else QPageLayout.Orientation.Portrait
    printer.setPageOrientation(way)
    printer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
