"""What a printer that is reached without a driver is called in the settings, and how it is read.

zpl:192.168.1.30:9100/203               address, port, dots an inch
brother:192.168.1.31:9100/QL-820NWB/62  address, port, model, label
"""

from __future__ import annotations

import re

from msgspec import Struct

from badges.said import say
from kiosk.errors import KnownError

ZPL = "zpl"
BROTHER = "brother"
KINDS = (ZPL, BROTHER)
PORT = 9100
DPI = (203, 300, 600)
_PLACE = re.compile(r"(?P<host>\[[0-9A-Fa-f:.%]+\]|[A-Za-z0-9._-]+)(?::(?P<port>\d{1,5}))?")


class Place(Struct, frozen=True):
    """Where a printer listens."""

    host: str
    port: int = PORT

    def __str__(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{host}:{self.port}"


class ZplName(Struct, frozen=True):
    """A label printer that speaks ZPL, as Zebra's do and many others can."""

    place: Place
    dpi: int

    def __str__(self) -> str:
        return f"{ZPL}:{self.place}/{self.dpi}"


class BrotherName(Struct, frozen=True):
    """A Brother QL with the label that lies in it."""

    place: Place
    model: str
    label: str

    def __str__(self) -> str:
        return f"{BROTHER}:{self.place}/{self.model}/{self.label}"


def is_direct(name: str) -> bool:
    return name.partition(":")[0] in KINDS


def parse(name: str) -> ZplName | BrotherName:
    """KnownError, with what is wrong and how it is written."""
    kind, _, rest = name.partition(":")
    address, *parts = rest.split("/")
    match kind, parts:
        case "zpl", [dpi] if dpi.isdecimal() and int(dpi) in DPI:
            return ZplName(_place(address, name), int(dpi))
        case "zpl", []:
            return ZplName(_place(address, name), DPI[0])
        case "brother", [model, label]:
            _check_brother(model, label)
            return BrotherName(_place(address, name), model, label)
    raise KnownError(
        say(
            "{name!r} names no printer. Write zpl:192.168.1.30/203 (dots an inch: 203, 300 or "
            "600) or brother:192.168.1.31/QL-820NWB/62 (model and label).",
            name=name,
        )
    )


def _place(address: str, name: str) -> Place:
    found = _PLACE.fullmatch(address)
    port = int(found["port"] or PORT) if found else 0
    if found is None or not 0 < port < 65536:
        raise KnownError(
            say(
                "{name!r} has no address that could be a printer's: {address!r}.",
                name=name,
                address=address,
            )
        )
    return Place(found["host"].strip("[]"), port)


def _check_brother(model: str, label: str) -> None:
    from brother_ql.labels import LabelsManager
    from brother_ql.models import ModelsManager

    models = ModelsManager().identifiers()
    if model not in models:
        raise KnownError(
            say(
                "There is no model {model!r}. Known are {models}.",
                model=model,
                models=", ".join(models),
            )
        )
    labels = LabelsManager().iter_elements()
    # Where a label is made for some models only; an empty list is for all.
    fitting = [one.identifier for one in labels if model in (one.restricted_to_models or [model])]
    if label not in fitting:
        raise KnownError(
            say(
                "The {model} takes no label {label!r}. It takes {labels}.",
                model=model,
                label=label,
                labels=", ".join(fitting),
            )
        )
