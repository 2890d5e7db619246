"""An index of words in memory: one put or remove costs microseconds, one question under 10 ms."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Mapping
from heapq import nsmallest

from msgspec import Struct

from kiosk.search.normalise import index_words, query_words, words
from kiosk.search.rank import WHOLE_CODE, WHOLE_WORD, weight_of

# Up to so many new words are put in place one by one; more are sorted in at once.
_ONE_BY_ONE = 64
_LAST = "\U0010ffff"


class _Held(Struct, frozen=True):
    weights: Mapping[str, int]
    code: str
    order: str  # equally good answers stand by name


class Index:
    """Who is found by which words. Fields are named as in `rank.FIELD_WEIGHTS`."""

    def __init__(self) -> None:
        self._held: dict[str, _Held] = {}
        # Who has a word, by the weight of the field: whole sets are joined faster than members.
        self._by_word: dict[str, dict[int, set[str]]] = {}
        self._by_code: dict[str, str] = {}
        self._sorted: list[str] = []
        self._new: set[str] = set()

    def __len__(self) -> int:
        return len(self._held)

    def __contains__(self, key: str) -> bool:
        return key in self._held

    def put(self, key: str, fields: Mapping[str, str]) -> None:
        """Make this what is known about `key`, whatever was known before."""
        self.remove(key)
        weights: dict[str, int] = {}
        for field, text in fields.items():
            if not text:
                continue
            weight = weight_of(field)
            for word in index_words(text):
                weights[word] = max(weights.get(word, 0), weight)
        code = "".join(words(fields.get("code", "")))
        if code:
            weights[code] = weight_of("code")
            self._by_code[code] = key
        for word, weight in weights.items():
            having = self._by_word.get(word)
            if having is None:
                having = self._by_word[word] = {}
                self._new.add(word)
            having.setdefault(weight, set()).add(key)
        names = (fields.get("family_name", ""), fields.get("given_name", ""))
        order = "\0".join("".join(words(name)) for name in (*names, *fields.values()))
        self._held[key] = _Held(weights, code, order)

    def remove(self, key: str) -> None:
        """Forget `key`; nothing happens where it is not known."""
        held = self._held.pop(key, None)
        if held is None:
            return
        if self._by_code.get(held.code) == key:
            del self._by_code[held.code]
        for word, weight in held.weights.items():
            having = self._by_word[word]
            having[weight].discard(key)
            if not having[weight]:
                del having[weight]
            if not having:
                del self._by_word[word]
                if word in self._new:
                    self._new.discard(word)
                else:
                    del self._sorted[bisect_left(self._sorted, word)]

    def find(self, text: str, limit: int = 10) -> list[str]:
        """The best answers first: everybody who has a beginning of every word that was typed."""
        asked = query_words(text)
        if not asked or limit <= 0:
            return []
        self._sort()
        scores = self._scores(asked[0], None)
        for beginnings in asked[1:]:
            more = self._scores(beginnings, scores)
            scores = {key: scores[key] + score for key, score in more.items()}
        whole = self._by_code.get("".join(words(text)))
        if whole is not None:  # a code that was typed with spaces or hyphens in it
            scores[whole] = WHOLE_CODE
        return self._best(scores, limit)

    def _best(self, scores: dict[str, int], limit: int) -> list[str]:
        if len(scores) > limit:  # only the best are worth comparing by name
            enough = sorted(scores.values(), reverse=True)[limit - 1]
            scores = {key: score for key, score in scores.items() if score >= enough}
        return nsmallest(limit, scores, key=lambda key: (-scores[key], self._held[key].order, key))

    def _scores(self, beginnings: tuple[str, ...], among: dict[str, int] | None) -> dict[str, int]:
        """Each person's best score for one word that was typed."""
        having: dict[int, list[set[str]]] = {}
        for beginning in dict.fromkeys(beginnings):
            start = bisect_left(self._sorted, beginning)
            end = bisect_left(self._sorted, beginning + _LAST, start)
            for word in self._sorted[start:end]:
                times = WHOLE_WORD if word == beginning else 1
                for weight, keys in self._by_word[word].items():
                    having.setdefault(weight * times, []).append(keys)
        scores: dict[str, int] = {}
        for score in sorted(having):  # a better one replaces what was there
            found = set().union(*having[score])
            if among is not None:
                found &= among.keys()
            scores.update(dict.fromkeys(found, score))
        return scores

    def _sort(self) -> None:
        if len(self._new) > _ONE_BY_ONE:
            self._sorted = sorted((*self._sorted, *self._new))
        else:
            for word in self._new:
                insort(self._sorted, word)
        self._new.clear()
