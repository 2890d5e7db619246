"""What is said of a stick that was written or read, computed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from ui.words import told, translate
from ui.words.terminal import without_commands

if TYPE_CHECKING:
    from kiosk.desk.sticks import Read, Written


class StickView(Struct, frozen=True):
    tone: str
    headline: str
    sentence: str


def written_view(written: Written) -> StickView:
    whom = ", ".join(written.meant_for)
    headline = translate("exchange", "The stick is ready: take it out")
    if not written.entries:
        sentence = translate(
            "exchange", "Nothing is new. It tells its reader what this station holds."
        )
    else:
        sentence = translate(
            "exchange", "%n act(s), written and read back to check.", "", written.entries
        )
    if whom:
        sentence += " " + translate("exchange", "For {stations}.").format(stations=whom)
    return StickView("ok", headline, f"{sentence} {written.path.name}")


def read_view(read: Read) -> StickView:
    if read.problem:
        headline = translate("exchange", "Not all of the stick could be used")
        came = _came(read) + " " if read.new else ""
        return StickView("attention", headline, f"{came}{without_commands(told(read.problem))}")
    headline = translate("exchange", "Read the stick of {station}").format(station=read.author)
    return StickView("ok", headline, f"{_came(read)} {_back(read)}".strip())


def _came(read: Read) -> str:
    if read.new:
        return translate("exchange", "%n new act(s).", "", read.new)
    if read.again:
        return translate("exchange", "Nothing new: this very stick was read here before.")
    if read.older:
        return translate("exchange", "Nothing new: a later stick of that station was read here.")
    return translate("exchange", "Nothing new: everything on it is here already.")


def _back(read: Read) -> str:
    if not read.to_carry_back:
        return ""
    return translate(
        "exchange",
        "%n act(s) here to carry back there: write a stick for it.",
        "",
        read.to_carry_back,
    )
