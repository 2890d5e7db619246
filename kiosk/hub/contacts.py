"""When each station was last here, and how far its clock is off: remembered across restarts."""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import Protocol

from msgspec import Struct

from kiosk.domain.exchange import NodeLine

KEPT_EVERY_MS = 60_000  # how often a contact without news is written to disk
_SETTING = "contact/"


class Settings(Protocol):
    def setting(self, key: str, default: str = "") -> str: ...

    def set_setting(self, key: str, value: str) -> None: ...

    def at_once(self) -> AbstractContextManager[object]: ...


class Contact(Struct, frozen=True):
    """When a station was last here, and how it stood then."""

    at_ms: int
    in_step: bool
    clock_offset_ms: int = 0  # the station's clock less ours


class StationLine(Struct, frozen=True):
    """A station as its hub knows it."""

    node: NodeLine
    contact: Contact | None  # None: never here


class Contacts:
    """The contacts of one hub."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._known: dict[str, Contact] = {}
        self._written_ms: dict[str, int] = {}

    def of(self, node: str) -> Contact | None:
        known = self._known.get(node)
        text = self._settings.setting(_SETTING + node)
        if not text:
            return known
        at_ms, offset_ms = text.split(":")
        if known is None or int(at_ms) > known.at_ms:
            # Before this hub was started, or at another program of it.
            return Contact(int(at_ms), in_step=False, clock_offset_ms=int(offset_ms))
        return known

    def is_due(self, node: str, now_ms: int) -> bool:
        """Whether a contact now would be written to disk, and not only remembered."""
        return abs(now_ms - self._written_ms.get(node, 0)) >= KEPT_EVERY_MS

    def note(self, node: str, contact: Contact) -> None:
        """A station was here just now."""
        self._known[node] = contact
        if self.is_due(node, contact.at_ms):
            self._keep()

    def _keep(self) -> None:
        """Of all stations, in one transaction: each would cost the disk as much by itself."""
        news = [
            (node, contact)
            for node, contact in list(self._known.items())
            if contact.at_ms != self._written_ms.get(node)
        ]
        with self._settings.at_once():
            for node, contact in news:
                text = f"{contact.at_ms}:{contact.clock_offset_ms}"
                self._settings.set_setting(_SETTING + node, text)
        self._written_ms |= {node: contact.at_ms for node, contact in news}
