"""How far a new station has come with taking over the event, in words."""

from __future__ import annotations

import math

from msgspec import Struct

from ui.words import counted, translate


class FillingStep(Struct, frozen=True):
    """What the exchange says of it: how many entries of how many, and how long it may take."""

    is_folding: bool  # all is here, and the lists are made of it
    done: int
    total: int
    left_s: float | None = None  # None: nobody can say yet


class FillingView(Struct, frozen=True):
    headline: str
    sentence: str


def filling_view(step: FillingStep) -> FillingView:
    if step.is_folding:
        headline = translate("exchange", "All is here. The lists are being made.")
        template = translate("exchange", "{done} of {total} entries are worked in.")
    else:
        headline = translate("exchange", "Taking over the event")
        template = translate("exchange", "{done} of {total} entries are here, safe on this disk.")
    words = template.format(done=counted(step.done), total=counted(step.total))
    left = _left(step.left_s)
    return FillingView(headline, f"{words} {left}" if left else words)


def _left(left_s: float | None) -> str:
    if left_s is None:
        return ""
    if left_s < 60:
        return translate("exchange", "Less than a minute left.")
    return translate("exchange", "About %n minute(s) left.", "", math.ceil(left_s / 60))
