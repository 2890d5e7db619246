"""What the window says where something is not lent or taken back."""

from __future__ import annotations

from kiosk.domain import lending_refusals as lr
from kiosk.domain import refusals as r
from ui.words import translate


def lending_words(refusal: r.Refusal) -> str:
    match refusal:
        case lr.ItemUnclear(limit=limit):
            return translate(
                "lending", "Type the number on the item, %n letter(s) at most.", "", limit
            )
        case lr.ItemOut(item=item):
            return translate("lending", "{item} is lent already. Take it back first.").format(
                item=item
            )
        case lr.ItemNotOut(item=item):
            return translate("lending", "{item} is not out.").format(item=item)
    return ""
