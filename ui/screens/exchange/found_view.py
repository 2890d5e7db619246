"""Hubs that answered on this network, computed: what they say of themselves, and no more."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from msgspec import Struct

from ui.words import translate

if TYPE_CHECKING:
    from kiosk.desk.exchanging import FoundHub

SHOWN_MAX = 6


class FoundHubView(Struct, frozen=True):
    """A hub that answered. Nothing about it is proven: its code is."""

    words: str
    address: str  # as it would be typed


def found_views(hubs: Sequence[FoundHub], *, event: str, me: str) -> tuple[FoundHubView, ...]:
    """Those of this event first; never this station itself."""
    others = [hub for hub in hubs if not me.startswith(hub.node)]
    others.sort(key=lambda hub: bool(event and hub.event and not event.startswith(hub.event)))
    return tuple(_view(hub, event) for hub in others[:SHOWN_MAX])


def _view(hub: FoundHub, event: str) -> FoundHubView:
    host = hub.addresses[0]
    address = f"[{host}]:{hub.port}" if ":" in host else f"{host}:{hub.port}"
    words = f"{hub.name} · {address}"
    if event and hub.event and not event.startswith(hub.event):
        words = translate("exchange", "{hub} (another event)").format(hub=words)
    return FoundHubView(words, address)
