"""Every word that somebody is found by, in order: looked up whole, by its beginning, with slips."""

from __future__ import annotations

from array import array
from bisect import bisect_left, insort
from collections.abc import Iterator, Sequence
from typing import TypeAlias

from rapidfuzz import process
from rapidfuzz.distance import OSA

from kiosk.search.sounds import Sounds

# Up to so many new words are put in place one by one; more are sorted in at once.
_ONE_BY_ONE = 64
_AFTER_ALL = "\U0010ffff"
_LATIN = "abcdefghijklmnopqrstuvwxyz"

Held: TypeAlias = "int | array[int]"  # one unit, or several


class Vocabulary:
    """Words and the units that hold them; a unit is a number."""

    def __init__(self) -> None:
        self._having: dict[str, Held] = {}
        self._sorted: list[str] = []
        self._new: set[str] = set()
        self.sounds = Sounds()

    def __len__(self) -> int:
        return len(self._having)

    def add(self, word: str, unit: int) -> None:
        """A unit is added to a word once."""
        held = self._having.get(word)
        if held is None:
            self._having[word] = unit
            self._new.add(word)
            if _is_plain(word):
                self.sounds.add(word)
        elif isinstance(held, int):
            self._having[word] = array("I", (held, unit))
        else:
            held.append(unit)

    def discard(self, word: str, unit: int) -> None:
        held = self._having[word]
        if not isinstance(held, int):
            held.remove(unit)
            if len(held) == 1:
                self._having[word] = held[0]
            return
        assert held == unit, (word, unit)
        del self._having[word]
        if _is_plain(word):
            self.sounds.discard(word)
        if word in self._new:
            self._new.discard(word)
        else:
            del self._sorted[bisect_left(self._sorted, word)]

    def whole(self, word: str) -> Sequence[int]:
        held = self._having.get(word)
        if held is None:
            return ()
        return (held,) if isinstance(held, int) else held

    def units_beginning_with(self, start: str) -> list[int]:
        """The units of all words that begin so; one may stand there several times."""
        held = list(map(self._having.__getitem__, self.beginning_with(start)))
        found = [one for one in held if isinstance(one, int)]
        for several in held:
            if not isinstance(several, int):
                found.extend(several)
        return found

    def beginning_with(self, start: str) -> Sequence[str]:
        """The words, in order, the whole one first."""
        self._sort()
        low = bisect_left(self._sorted, start)
        return self._sorted[low : bisect_left(self._sorted, start + _AFTER_ALL, low)]

    def one_slip_from(self, typed: str, letters: str = _LATIN) -> Iterator[tuple[str, bool]]:
        """Each text that is one slip away and begins a word; whether it is a word as well.

        A slip is a letter too many, missing, wrong or changed with the next. Trying each of them
        costs some fifty look-ups a letter, however many words there are.
        """
        self._sort()
        words, having, seen = self._sorted, self._having, {typed}
        for at in range(len(typed) + 1):
            head, tail = typed[:at], typed[at:]
            tries = [head + letter + tail for letter in letters]
            if tail:
                tries += [head + letter + tail[1:] for letter in letters]
                tries.append(head + tail[1:])
            if len(tail) > 1:
                tries.append(head + tail[1] + tail[0] + tail[2:])
            for guess in tries:
                if guess in seen:
                    continue
                seen.add(guess)
                low = bisect_left(words, guess)
                if low < len(words) and words[low].startswith(guess):
                    yield guess, guess in having

    def two_slips_from(self, typed: str) -> Iterator[tuple[str, bool]]:
        """Words at most two slips away, and whether to the word's end; the first two letters have
        to be right, or changed with each other."""
        starts = dict.fromkeys((typed[:2], typed[1] + typed[0]))
        for start in starts:
            words = self.beginning_with(start)
            whole = process.extract(typed, words, scorer=OSA.distance, score_cutoff=2, limit=None)
            found = {word for word, _, _ in whole}
            yield from ((word, True) for word in found)
            cut = [word[: len(typed)] for word in words]
            begun = process.extract(typed, cut, scorer=OSA.distance, score_cutoff=2, limit=None)
            yield from ((words[at], False) for _, _, at in begun if words[at] not in found)

    def _sort(self) -> None:
        if len(self._new) > _ONE_BY_ONE:
            self._sorted = sorted((*self._sorted, *self._new))
        else:
            for word in self._new:
                insort(self._sorted, word)
        self._new.clear()


def _is_plain(word: str) -> bool:
    return word.isascii() and word.isalpha()
