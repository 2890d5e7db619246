"""Finding people: the index is filled when it is first asked, and kept up with every act."""

from __future__ import annotations

import threading

from kiosk.desk import reading
from kiosk.domain.cards import PersonHit
from kiosk.domain.changes import Changes
from kiosk.search import Index
from kiosk.store.store import Store


class Finding:
    """Answers what is typed into the search field."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._index: Index | None = None
        self._lock = threading.Lock()

    def search(self, text: str, limit: int) -> list[PersonHit]:
        with self._store.reading(), self._lock:
            if self._index is None:
                self._index = Index()
                self._put(self._index, None)
            found = self._index.find(text, limit)
            return reading.hits(self._store, found)

    def forget(self) -> None:
        """Everything changed: the index is filled again when somebody searches."""
        with self._lock:
            self._index = None

    def changed(self, changes: Changes) -> None:
        """Follow what was written; whoever has never searched pays nothing."""
        touched = changes.ids("participant")
        if not touched:
            return
        with self._store.reading(), self._lock:
            if self._index is not None:
                for participant in touched:
                    self._index.remove(participant)
                self._put(self._index, list(touched))

    def _put(self, index: Index, participants: list[str] | None) -> None:
        for participant, fields in reading.search_fields(self._store, participants):
            index.put(participant, fields)
