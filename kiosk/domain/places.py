"""Where somebody sits and may go, as lists say it and as a desk changes it."""

from __future__ import annotations

import re
from collections.abc import Mapping

from msgspec import Struct
from msgspec.structs import replace

from kiosk.domain import refusals as r
from kiosk.domain.place_facts import PlaceChanged, TableGiven, ZonesGiven

PLACE_FIELDS = ("table", "seat", "zones")
PLACE_CHARS_MAX = 40
ZONES_CHARS_MAX = 200
ZONES_MAX = 12  # a badge shows no more
_PARTED_BY = re.compile(r"[;,、|/]")


def zones_of(text: str) -> tuple[str, ...]:
    """Zones in one text, parted by semicolons or commas; each once."""
    return tuple(dict.fromkeys(part.strip() for part in _PARTED_BY.split(text) if part.strip()))


def zones_text(zones: tuple[str, ...]) -> str:
    """The zones as one text, as `zones_of` reads it."""
    return "; ".join(zones)


class Place(Struct, frozen=True):
    """Where somebody sits and may go; blank: nowhere yet. Zones as one text."""

    table: str = ""
    seat: str = ""
    zones: str = ""


class Placing(Struct):
    """What was said of somebody's place so far, by facts in order that nobody took back. A later
    list changes only what it says otherwise than the list before it: what a desk changed stays."""

    place: Place = Place()
    listed: Place = Place()

    def hear(self, fact: TableGiven | ZonesGiven | PlaceChanged) -> None:
        match fact:
            case TableGiven(table=table, seat=seat):
                self._list({"table": table, "seat": seat})
            case ZonesGiven(zones=zones):
                self._list({"zones": zones_text(zones)})
            case PlaceChanged(changes=changes):
                known = {name: text for name, text in changes.items() if name in PLACE_FIELDS}
                self.place = replace(self.place, **known)

    def _list(self, said: Mapping[str, str]) -> None:
        new = {name: text for name, text in said.items() if text != getattr(self.listed, name)}
        self.place = replace(self.place, **new)
        self.listed = replace(self.listed, **said)


def changed_place(
    participant: str, place: Place, changes: Mapping[str, str]
) -> PlaceChanged | r.Refusal | None:
    """The fact that makes the place read like this; None where it does already."""
    wanted = {name: changes[name].strip() for name in PLACE_FIELDS if name in changes}
    if "zones" in wanted:
        wanted["zones"] = zones_text(zones_of(wanted["zones"]))
        if len(zones_of(wanted["zones"])) > ZONES_MAX:
            return r.ZonesTooMany(ZONES_MAX)
    wanted = {name: text for name, text in wanted.items() if text != getattr(place, name)}
    for name, text in wanted.items():
        most = ZONES_CHARS_MAX if name == "zones" else PLACE_CHARS_MAX
        if len(text) > most:
            return r.FieldTooLong(name, most)
    if not wanted:
        return None
    return PlaceChanged(participant, wanted, {name: getattr(place, name) for name in wanted})
