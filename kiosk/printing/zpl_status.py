"""How a printer that speaks ZPL is, from its answer to the host status question (~HS). Pure."""

from __future__ import annotations

import re

from msgspec import Struct

from badges.said import say

QUESTION = b"~HS\r\n"
_STRING = re.compile(rb"\x02([^\x03]*)\x03")


class ZplStatus(Struct, frozen=True):
    """What keeps it from printing, and whether anything is left to be printed."""

    paper_out: bool
    paused: bool
    head_open: bool
    ribbon_out: bool
    too_hot: bool
    too_cold: bool
    left: int  # labels and formats that it still has to print

    def trouble(self, printer: str) -> str:
        """A sentence about the gravest; empty where nothing keeps it from printing."""
        if self.head_open:
            return say("The printer {printer} is open. Close its cover.", printer=printer)
        if self.paper_out:
            return say(
                "The printer {printer} is out of paper. Put badge paper in.", printer=printer
            )
        if self.ribbon_out:
            return say("The printer {printer} is out of ribbon. Put in new.", printer=printer)
        if self.too_hot:
            return say(
                "The printer {printer} is too hot and waits until it has cooled down.",
                printer=printer,
            )
        if self.too_cold:
            return say(
                "The printer {printer} is too cold to print. Warm the room up.", printer=printer
            )
        if self.paused:
            return say(
                "The printer {printer} is paused. Press its button to go on.", printer=printer
            )
        return ""


def is_whole(data: bytes) -> bool:
    """The answer is three strings, each between STX and ETX."""
    return len(_STRING.findall(data)) >= 3


def parse(data: bytes) -> ZplStatus | None:
    """None where this is no such answer."""
    strings = [found.decode("ascii", "replace").split(",") for found in _STRING.findall(data)]
    if len(strings) < 2 or len(strings[0]) < 12 or len(strings[1]) < 9:
        return None
    first, second = strings[0], strings[1]
    return ZplStatus(
        paper_out=_is_set(first[1]),
        paused=_is_set(first[2]),
        head_open=_is_set(second[2]),
        ribbon_out=_is_set(second[3]),
        too_cold=_is_set(first[10]),
        too_hot=_is_set(first[11]),
        left=_count(first[4]) + _count(second[8]),
    )


def _is_set(flag: str) -> bool:
    return flag.strip() == "1"


def _count(text: str) -> int:
    return int(text) if text.strip().isdecimal() else 0
