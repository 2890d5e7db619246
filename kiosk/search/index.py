"""Everybody who can be found, kept in memory: put in, taken out, and asked for by what is typed."""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.search import rank as r
from kiosk.search.asking import Asking
from kiosk.search.normalise import words
from kiosk.search.people import People
from kiosk.search.tags import Tags

_CODE_CHARS_MIN = 2


class Index:
    """Who is found by which words. Fields are named as in `rank.FIELDS`, and `code` and `email`."""

    def __init__(self) -> None:
        self._people = People()
        self._asking = Asking(self._people)
        self._codes, self._emails = Tags(), Tags()

    def __len__(self) -> int:
        return len(self._people)

    def __contains__(self, key: str) -> bool:
        return key in self._people

    def put(self, key: str, fields: Mapping[str, str]) -> None:
        """Make this what is known about `key`, whatever was known before."""
        row = self._people.put(key, fields)
        self._codes.put(row, "".join(words(fields.get("code", ""))))
        self._emails.put(row, fields.get("email", "").strip().casefold())

    def remove(self, key: str) -> None:
        """Forget `key`; nothing happens where it is not known."""
        row = self._people.remove(key)
        if row is not None:
            self._codes.put(row, "")
            self._emails.put(row, "")

    def also(self, field: str, text: str, more: str) -> None:
        """Whoever has this text in this field is found by further words too: who belongs to the
        delegation SEL by "Seoul" and "서울특별시"."""
        self._people.also(field, text, more)

    def find(self, text: str, limit: int = 10) -> list[str]:
        """The best answers first: who has every word that was typed, in any spelling."""
        asked = words(text)
        if not asked or limit <= 0:
            return []
        joined = "".join(asked)
        whole = self._codes.whole(joined)
        scores = {} if "@" in text else self._asking.scores(asked, guessing=whole is None)
        if len(joined) >= _CODE_CHARS_MIN:
            for row, _ in zip(self._codes.beginning_with(joined), range(limit), strict=False):
                scores[row] = max(scores.get(row, 0), r.CODE_BEGINNING * 100)
        if "@" in text or ("." in text and not scores):
            held = self._emails.holding(text.strip().casefold())
            for row, _ in zip(held, range(limit), strict=False):
                scores[row] = max(scores.get(row, 0), r.EMAIL * 100)
        if whole is not None:  # a code that was typed with spaces or hyphens in it
            scores[whole] = r.WHOLE_CODE * 100
        return [self._people.key(row) for row in self._asking.best(asked, scores, limit)]
