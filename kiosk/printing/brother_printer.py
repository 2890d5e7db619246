"""A Brother QL label printer on the network, given its own raster commands: no driver between."""

from __future__ import annotations

import secrets
import socket
from dataclasses import dataclass, field

from msgspec import Struct

from badges.said import say
from kiosk.errors import KnownError
from kiosk.printing.direct_names import BrotherName
from kiosk.printing.port_9100 import (
    answer_of,
    connect,
    connected,
    lost_words,
    send_badge,
    unasked_words,
)
from kiosk.printing.printer import PrinterState, Progress, Stage
from kiosk.printing.raster import cut_to, dots

DPI = 300
STATUS_QUESTION = bytes(200) + b"\x1b@\x1biS"
STATUS_BYTES = 32
_HEAD = b"\x80\x20\x42"
LISTEN_S = 0.05
LOOKS_MAX = 15  # some seconds: a printer that has told nothing by then is asked
_TYPE, _PHASE = 18, 19  # bytes of the answer
_COMPLETED, _ERROR = 1, 2
_PRINTING = 1
_ERRORS = (8, 9)  # the bytes of the answer that hold one error a bit
_WORDS = (
    ((9, 0x10), say("is open. Close its cover")),
    ((8, 0x01), say("is out of labels. Put in a new roll")),
    ((8, 0x02), say("is out of labels. Put in a new roll")),
    ((9, 0x40), say("cannot feed its labels. Put the roll in again")),
    ((9, 0x01), say("has another label in it than it was told. Put the right roll in")),
    ((8, 0x04), say("has a jam at its cutter. Open it and take the label out")),
)


class _Given(Struct):
    """A badge that the printer has, and the connection on which it tells that it is printed.

    While it prints it must not be asked: so it is listened to, and asked only after a silence."""

    link: socket.socket | None
    looks: int = 0
    got: bytes = b""


@dataclass(frozen=True, slots=True)
class BrotherPrinter:
    """One printer with the roll that lies in it."""

    at: BrotherName
    _given: dict[str, _Given] = field(default_factory=dict, compare=False)
    _talks: list[bool] = field(default_factory=list, compare=False)

    @property
    def name(self) -> str:
        return str(self.at)

    @property
    def dpi(self) -> int:
        return DPI

    @property
    def _what(self) -> str:
        return f"{self.at.model} {self.at.place}"

    def state(self) -> PrinterState:
        try:
            status = self._status()
        except KnownError as error:
            return PrinterState(False, error.words)
        if not status:
            return PrinterState(
                True,
                say(
                    "The printer {printer} is connected. It does not tell how it is.",
                    printer=self._what,
                ),
            )
        trouble = trouble_words(self._what, status)
        return PrinterState(
            not trouble, trouble or say("The printer {printer} is ready.", printer=self._what)
        )

    def print(self, pdf: bytes, title: str) -> str:
        page = page_of(pdf, self.at)
        link = connect(self.at.place, what=self._what)
        try:
            # The last byte is the command to print.
            send_badge(link, page[:-1], end=page[-1:], what=self._what)
        except KnownError:
            link.close()
            raise
        reference = f"brother-{secrets.token_hex(6)}"
        self._given[reference] = _Given(link)
        return reference

    def progress(self, reference: str) -> Progress:
        given = self._given.get(reference)
        if given is None:  # handed over by the program before it was ended
            words = unasked_words(self._what)
            return Progress(Stage.FAILED, words, may_have_printed=True)
        progress = self._heard(given) if given.link is not None else self._asked()
        if progress.stage is not Stage.PRINTING:
            self._forget(reference)
        return progress

    def _heard(self, given: _Given) -> Progress:
        assert given.link is not None
        given.looks += 1
        given.got += answer_of(given.link, b"", whole=bool, wait_s=LISTEN_S)
        for at in range(0, len(given.got) - STATUS_BYTES + 1, STATUS_BYTES):
            status = given.got[at : at + STATUS_BYTES]
            if status[_TYPE] == _COMPLETED:
                return Progress(Stage.DONE)
            if status[_TYPE] == _ERROR:
                return Progress(Stage.PRINTING, trouble_words(self._what, status))
        if given.looks >= LOOKS_MAX:
            given.link.close()
            given.link = None
        return Progress(Stage.PRINTING)

    def _asked(self) -> Progress:
        try:
            status = self._status()
        except KnownError:
            words = lost_words(self._what)
            return Progress(Stage.FAILED, words, may_have_printed=True)
        trouble = trouble_words(self._what, status)
        if trouble or (status and status[_PHASE] == _PRINTING):
            return Progress(Stage.PRINTING, trouble)
        return Progress(Stage.DONE)

    def _forget(self, reference: str) -> None:
        given = self._given.pop(reference, None)
        if given is not None and given.link is not None:
            given.link.close()

    def withdraw(self, reference: str) -> bool:
        self._forget(reference)
        return False  # it has no command for that

    def _status(self) -> bytes:
        """Its 32 bytes; none where it takes data and tells nothing."""
        with connected(self.at.place, what=self._what) as link:
            if self._talks == [False]:
                return b""
            answer = answer_of(link, STATUS_QUESTION, whole=lambda got: len(got) >= STATUS_BYTES)
        if answer.startswith(_HEAD) and len(answer) >= STATUS_BYTES:
            self._talks[:] = [True]
            return answer[:STATUS_BYTES]
        if self._talks == [True]:
            raise KnownError(
                say(
                    "The printer {printer} does not answer. Look at its lights. The badge is kept "
                    "and tried again.",
                    printer=self._what,
                )
            )
        self._talks[:] = [False]
        return b""


def trouble_words(printer: str, status: bytes) -> str:
    """A sentence about the gravest error in the answer; empty where there is none."""
    for (at, bit), words in _WORDS:
        if status and status[at] & bit:
            return say("The printer {queue} {words}.", queue=printer, words=words)
    if status and any(status[at] for at in _ERRORS):
        return say("The printer {printer} reports an error. Look at its lights.", printer=printer)
    return ""


def page_of(pdf: bytes, at: BrotherName) -> bytes:
    """The badge in the printer's own commands. It is cut to what the head reaches, never scaled:
    the modules of its code stay whole dots."""
    from brother_ql.conversion import convert
    from brother_ql.labels import LabelsManager
    from brother_ql.raster import BrotherQLRaster
    from PIL.Image import Transpose

    label = LabelsManager()[at.label]
    picture = dots(pdf, DPI)
    across = label.dots_total[0]
    if abs(picture.height - across) < abs(picture.width - across):  # it lies across the roll
        picture = picture.transpose(Transpose.ROTATE_90)
    width, height = label.dots_printable
    raster = BrotherQLRaster(at.model)
    sheet = cut_to(picture, width, height or picture.height)
    return bytes(convert(raster, [sheet], at.label, rotate=0, threshold=50, dither=False, cut=True))
