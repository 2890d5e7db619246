"""Which words sound alike: for each key of consonants, the words in plain letters that have it."""

from __future__ import annotations

from bisect import bisect_left, insort

from kiosk.search.sound import keys_of

_ONE_BY_ONE = 64
_AFTER_ALL = "~"  # behind every letter of a key


class Sounds:
    """Words by key. Those of one key lie in one string, which takes a tenth of a list of them."""

    def __init__(self) -> None:
        self._words: dict[str, str] = {}
        self._sorted: list[str] = []
        self._new: set[str] = set()

    def add(self, word: str) -> None:
        """A word is added once."""
        for key in keys_of(word):
            held = self._words.get(key)
            if held is None:
                self._new.add(key)
                self._words[key] = word
            else:
                self._words[key] = f"{held} {word}"

    def discard(self, word: str) -> None:
        for key in keys_of(word):
            left = [held for held in self._words[key].split() if held != word]
            if left:
                self._words[key] = " ".join(left)
                continue
            del self._words[key]
            if key in self._new:
                self._new.discard(key)
            else:
                del self._sorted[bisect_left(self._sorted, key)]

    def whole(self, key: str) -> list[str]:
        """Words that sound so."""
        return self._words.get(key, "").split()

    def beginning_with(self, key: str, words_max: int) -> list[str]:
        """Words that sound so at their beginning and go on."""
        if len(self._new) > _ONE_BY_ONE:
            self._sorted = sorted((*self._sorted, *self._new))
        else:
            for one in self._new:
                insort(self._sorted, one)
        self._new.clear()
        low = bisect_left(self._sorted, key)
        found: list[str] = []
        for longer in self._sorted[low : bisect_left(self._sorted, key + _AFTER_ALL, low)]:
            if longer != key:
                found += self._words[longer].split()
            if len(found) > words_max:
                break
        return found
