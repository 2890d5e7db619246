"""The look-up of a kiosk over everybody who is registered, and how often it may miss."""

from __future__ import annotations

import secrets
import threading
from collections.abc import Sequence
from typing import Any

from sqlalchemy import func, select

from kiosk.desk import reading
from kiosk.desk.looks import read_all
from kiosk.domain.changes import Changes
from kiosk.domain.private_look_up import Known, Question, Said, find, known, rows
from kiosk.domain.selfservice_cards import MaskedRow
from kiosk.domain.selfservice_facts import LOOK_UP
from kiosk.projections import tables as t
from kiosk.store.store import Store

TRIES_MAX = 20  # look-ups of a kiosk that led to nobody; a colleague lets it go on
GIVEN_BACK = 2  # for somebody who checked in there: they were no guess
STARTS_MAX = 400
_TRIES, _SECRET, _SEEN = "look_up_tries", "look_up_secret", "look_up_answered"
_P, _D, _CALL = reading.PARTICIPANT, reading.DELEGATION, t.CALL
_PEOPLE = select(
    *(_P.c[name] for name in ("id", "given_name", "family_name", "native_name", "organisation")),
    _P.c.code,
    _P.c.email,
    _P.c.delegation,
).where(_P.c.cancelled == "")
_ANSWERED = (
    select(func.count())
    .select_from(_CALL)
    .where(_CALL.c.reason == LOOK_UP, _CALL.c.answered_at_ms > 0)
)


class PrivateLookUp:
    """Finds people by two facts. What they are found by is kept in memory, as the search does."""

    def __init__(self, store: Store, node: str) -> None:
        self._store = store
        self._node = node
        self._known: dict[str, Known] | None = None
        self._starts: Sequence[str] = ()
        self._lock = threading.Lock()

    def changed(self, changes: Changes) -> None:
        """Whoever has never looked up pays nothing."""
        if self._known is None:
            return
        touched = list(changes.ids("participant"))
        if changes.touches("delegation"):
            self.forget()
        elif touched:
            with self._store.reading(), self._lock:
                fresh = self._read(touched)
                for one in touched:
                    self._known.pop(one, None)
                self._known |= fresh

    def forget(self) -> None:
        self._known = None

    # -- how often ---------------------------------------------------------------------------------

    @property
    def is_closed(self) -> bool:
        """Whether it missed too often here since a colleague last came. No clock opens it."""
        self._heed_colleagues()
        return self._tries >= TRIES_MAX

    @property
    def _tries(self) -> int:
        return int(self._store.setting(_TRIES, "0"))

    def open_again(self) -> None:
        with self._store.transaction():
            self._store.set_setting(_TRIES, "0")

    def give_back(self, count: int) -> None:
        """Those looked up nobody else: they are who they said."""
        with self._store.transaction():
            self._store.set_setting(_TRIES, str(max(0, self._tries - count)))

    def _heed_colleagues(self) -> None:
        """A desk that saw to a call of this kiosk's look-up opens it again."""
        mine = _ANSWERED.where(_CALL.c.station == self._node)
        answered = str(read_all(self._store, mine)[0][0])
        if answered != self._store.setting(_SEEN, "0"):
            with self._store.transaction():
                self._store.set_setting(_SEEN, answered)
                self._store.set_setting(_TRIES, "0")

    # -- looking up --------------------------------------------------------------------------------

    def ask(self, asked: Question) -> tuple[MaskedRow, ...]:
        """The try is on disk before anything is looked at: who cuts the power has had it."""
        with self._store.transaction():
            self._store.set_setting(_TRIES, str(self._tries + 1))
            secret = self._secret()
        with self._store.reading(), self._lock:
            if self._known is None:
                self._known = self._read()
                starts = {one.start for one in self._known.values()}
                self._starts = sorted(starts)[:STARTS_MAX]
            everybody = self._known.values()
            return rows(find(everybody, asked), asked, starts=self._starts, secret=secret)

    def _secret(self) -> bytes:
        secret = self._store.secret(_SECRET)
        if secret is None:
            secret = secrets.token_bytes(32)
            self._store.set_secret(_SECRET, secret)
        return secret

    def _read(self, some: Sequence[str] | None = None) -> dict[str, Known]:
        names = {
            row.code: (row.name, row.native_name)
            for row in read_all(self._store, select(_D.c.code, _D.c.name, _D.c.native_name))
        }
        found: list[Any] = []
        if some is None:
            found += read_all(self._store, _PEOPLE)
        else:
            for start in range(0, len(some), reading.SUBJECTS_A_QUERY):
                part = some[start : start + reading.SUBJECTS_A_QUERY]
                found += read_all(self._store, _PEOPLE.where(_P.c.id.in_(part)))
        return {row.id: known(_said(row, names), _plain) for row in found}


def _said(row: Any, names: dict[str, tuple[str, str]]) -> Said:
    places = (row.organisation, *names.get(row.delegation, ()))
    return Said(
        row.id,
        row.given_name,
        row.family_name,
        row.native_name,
        tuple(place for place in places if place),
        row.code,
        row.email,
    )


def _plain(text: str) -> str:
    # A desk that nobody looks people up at does not load what the search is made of.
    from kiosk.search.normalise import ascii_of

    return " ".join(ascii_of(word) for word in text.casefold().split())
