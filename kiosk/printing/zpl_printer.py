"""A label printer that takes ZPL over the network: no driver, no queue between."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field

from badges.said import say
from kiosk.errors import KnownError
from kiosk.printing import zpl_status
from kiosk.printing.direct_names import ZplName
from kiosk.printing.port_9100 import (
    answer_of,
    connected,
    lost_words,
    send_badge,
    unasked_words,
)
from kiosk.printing.printer import PrinterState, Progress, Stage
from kiosk.printing.raster import dots
from kiosk.printing.zpl_status import ZplStatus

END = b"^XZ\n"


@dataclass(frozen=True, slots=True)
class ZplPrinter:
    """One printer. Whether it tells how it is is learnt by asking: not all that take ZPL do."""

    at: ZplName
    # What was handed over by this program, and whether the printer was lost since.
    _given: dict[str, bool] = field(default_factory=dict, compare=False)
    _talks: list[bool] = field(default_factory=list, compare=False)

    @property
    def name(self) -> str:
        return str(self.at)

    @property
    def dpi(self) -> int:
        return self.at.dpi

    @property
    def _what(self) -> str:
        return str(self.at.place)

    def state(self) -> PrinterState:
        try:
            status = self._status()
        except KnownError as error:
            return PrinterState(False, error.words)
        if status is None:
            return PrinterState(
                True,
                say(
                    "The printer {printer} is connected. It does not tell how it is.",
                    printer=self._what,
                ),
            )
        trouble = status.trouble(self._what)
        if trouble:
            return PrinterState(False, trouble)
        return PrinterState(True, say("The printer {printer} is ready.", printer=self._what))

    def print(self, pdf: bytes, title: str) -> str:
        page = page_of(pdf, self.at.dpi)
        with connected(self.at.place, what=self._what) as link:
            send_badge(link, page, end=END, what=self._what)
        reference = f"zpl-{secrets.token_hex(6)}"
        self._given[reference] = False
        return reference

    def progress(self, reference: str) -> Progress:
        if reference not in self._given:  # handed over by the program before it was ended
            words = unasked_words(self._what)
            return Progress(Stage.FAILED, words, may_have_printed=True)
        try:
            status = self._status()
        except KnownError as error:
            self._given[reference] = True
            return Progress(Stage.PRINTING, error.words)
        if self._given[reference]:
            # Away for a while: if that was its power, it has forgotten what it had not printed.
            del self._given[reference]
            words = lost_words(self._what)
            return Progress(Stage.FAILED, words, may_have_printed=True)
        if status is None or not (status.left or status.trouble(self._what)):
            del self._given[reference]
            return Progress(Stage.DONE)
        return Progress(Stage.PRINTING, status.trouble(self._what))

    def withdraw(self, reference: str) -> bool:
        """ZPL's ~JA would take back every badge of every station: so nothing is taken back."""
        self._given.pop(reference, None)
        return False

    def _status(self) -> ZplStatus | None:
        """None: it takes data and tells nothing."""
        if self._talks == [False]:
            with connected(self.at.place, what=self._what):
                return None
        with connected(self.at.place, what=self._what) as link:
            answer = answer_of(link, zpl_status.QUESTION, whole=zpl_status.is_whole)
        status = zpl_status.parse(answer)
        if status is not None:
            self._talks[:] = [True]
        elif self._talks == [True]:
            raise KnownError(
                say(
                    "The printer {printer} does not answer. Look at its display. The badge is kept "
                    "and tried again.",
                    printer=self._what,
                )
            )
        elif not answer:
            self._talks[:] = [False]
        return status


def page_of(pdf: bytes, dpi: int) -> bytes:
    """The badge in ZPL without its end: one picture in the printer's own dots, compressed."""
    from zebrafy.zebrafy_image import ZebrafyImage

    picture = dots(pdf, dpi)
    graphic = ZebrafyImage(
        picture, format="Z64", dither=False, threshold=128, complete_zpl=False
    ).to_zpl()
    width, height = picture.size
    return f"^XA^LH0,0^LS0^PW{width}^LL{height}\n{graphic}\n^PQ1\n".encode("ascii")
