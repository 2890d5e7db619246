"""The organiser's own words at the desk: given, and as they stand."""

from __future__ import annotations

from kiosk.domain import wording
from kiosk.domain.outcomes import Decision
from kiosk.domain.wording import GiveWording, Wording
from kiosk.domain.wording_facts import WORDING
from kiosk.log import log
from kiosk.store.store import Store


def decide(store: Store, command: GiveWording) -> Decision:
    return wording.decide(read_wording(store), command)


class WordingDesk:
    """A part of the Desk."""

    _store: Store

    def wording(self) -> Wording:
        """By language, then by context and English sentence: how it reads at this event."""
        return read_wording(self._store)


def read_wording(store: Store) -> Wording:
    """By language, then by context and English sentence."""
    return wording.wording_of(log.about(store, [WORDING])[WORDING])
