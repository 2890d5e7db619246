"""Finding people: the index is filled piece by piece while the desk works, and kept up with every
act. Who searches before it is full waits for the rest."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from typing import TYPE_CHECKING

from kiosk.desk import reading
from kiosk.domain.cards import PersonHit
from kiosk.domain.changes import Changes
from kiosk.store.store import Store

if TYPE_CHECKING:
    from kiosk.search import Index

PUT_AT_ONCE = 50
PIECE = 2_000  # people that are read at once where somebody waits for all of them


class Finding:
    """Answers what is typed into the search field."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._made: Index | None = None
        self._filled_upto: str | None = ""  # the last id that it holds; None: it holds everybody
        self._lock = threading.Lock()

    @property
    def _index(self) -> Index:
        """Loaded when somebody is looked for: whoever opens a desk does not wait for it."""
        if self._made is None:
            from kiosk.search import Index

            self._made = Index()
        return self._made

    def search(self, text: str, limit: int) -> list[PersonHit]:
        with self._store.reading(), self._lock:
            while self._fill(PIECE):
                pass
            found = self._index.find(text, limit)
            return reading.hits(self._store, found)

    def fill(self, count: int) -> bool:
        """Take in some more people; whether more are left."""
        with self._store.reading(), self._lock:
            return self._fill(count)

    def forget(self) -> None:
        """Everything changed: the index is filled again."""
        with self._lock:
            self._made = None
            self._filled_upto = ""

    def changed(self, changes: Changes) -> None:
        """Follow what was written; whoever has never searched pays nothing."""
        touched = changes.ids("participant")
        named = changes.touches("delegation")
        upto = self._filled_upto
        if not (touched or named) or upto == "":
            return
        if named:
            with self._store.reading(), self._lock:
                self._name_delegations()
        people = sorted(touched)
        for start in range(0, len(people), PUT_AT_ONCE):  # in between somebody may act
            self._put(people[start : start + PUT_AT_ONCE])

    def _put(self, people: Sequence[str]) -> None:
        with self._store.reading(), self._lock:
            found = dict(reading.search_fields(self._store, people))
            for participant in people:
                if participant in found:  # most acts change nothing that anybody is found by
                    self._index.put(participant, found[participant])
                else:
                    self._index.remove(participant)

    def _fill(self, count: int) -> bool:
        if self._filled_upto is None:
            return False
        if self._filled_upto == "":
            self._name_delegations()
        people = reading.search_fields_after(self._store, self._filled_upto, count)
        for participant, fields in people:
            self._index.put(participant, fields)
        self._filled_upto = people[-1][0] if len(people) == count else None
        return self._filled_upto is not None

    def _name_delegations(self) -> None:
        """Whoever belongs to a city is found by its name, in its own script too."""
        for code, names in reading.delegation_words(self._store):
            self._index.also("delegation", code, names)
