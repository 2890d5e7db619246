"""Which units one typed word may mean, and how well each fits."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kiosk.search import hangul
from kiosk.search import rank as r
from kiosk.search.forms import GROUP, INITIALS, LEADS
from kiosk.search.normalise import ascii_of, is_unspaced, umlaut_of
from kiosk.search.people import People
from kiosk.search.sound import Likeness, keys_of
from kiosk.search.variants import groups_of

# A word has to be so long before slips in it are looked for.
_SLIP_CHARS, _SLIP_BEGINNING_CHARS, _TWO_SLIPS_CHARS = 3, 4, 6
_SOUND_BEGINNING_KEYS = 3
_LIKENESS_LEAST = 0.5
_SOUND_STEPS = 8
_SOUND_WORDS_MAX = 400
_GUESSED_CHARS = 2
_REMEMBERED_MAX = 300_000  # people, over all words that are remembered


class Fits:
    """Units that one word fits: how well, by field, and how many people have them."""

    def __init__(self, scores: dict[int, int], people: People) -> None:
        self.scores = scores
        self.people = sum(map(people.counts.__getitem__, scores))
        self._rows: set[int] | None = None

    def __bool__(self) -> bool:
        return bool(self.scores)

    def by_score(self) -> list[tuple[int, list[int]]]:
        """The units, the best first."""
        found: dict[int, list[int]] = {}
        for unit, score in self.scores.items():
            found.setdefault(score, []).append(unit)
        return sorted(found.items(), reverse=True)

    def best_people(self, people: People) -> int:
        """How many have what fits best."""
        best = max(self.scores.values())
        units = (unit for unit, score in self.scores.items() if score == best)
        return sum(map(people.counts.__getitem__, units))

    def rows(self, people: People) -> set[int]:
        """Everybody who has one of the units."""
        if self._rows is None:
            self._rows = people.having(self.scores)
        return self._rows


class Matching:
    """Fits of typed words, remembered until somebody's words change."""

    def __init__(self, people: People) -> None:
        self._people = people
        self._known: dict[tuple[str, bool], Fits] = {}
        self._generation = -1
        self._weight = 0

    def fits(self, word: str, *, guessing: bool) -> Fits:
        """`guessing` also brings what sounds alike and what may be a slip of the finger."""
        if self._generation != self._people.generation:
            self._known.clear()
            self._generation, self._weight = self._people.generation, 0
        guessing = guessing and (len(word) >= _GUESSED_CHARS or not word.isascii())
        found = self._known.pop((word, guessing), None)
        if found is None:
            scores = self._guessed(word) if guessing else self._typed(word)
            found = Fits(scores, self._people)
            self._weight += found.people
        self._known[word, guessing] = found  # behind all that were asked for before
        while self._weight > _REMEMBERED_MAX and len(self._known) > 1:
            oldest = next(iter(self._known))
            self._weight -= self._known.pop(oldest).people
        return found

    # -- as it was typed ---------------------------------------------------------------------------

    def _typed(self, word: str) -> dict[int, int]:
        vocabulary, weights = self._people.vocabulary, self._people.weights
        folded = ascii_of(word)
        found = _Best(self._people)
        for start in _starts(word, folded):
            least = r.LEAST_BY_CHARS.get(len(start), 0)
            for unit in vocabulary.units_beginning_with(start):
                if weights[unit] >= least:
                    found.scores[unit] = r.BEGINNING * weights[unit]
        found.take(vocabulary.whole(INITIALS + folded), r.INITIALS)
        for spelling in dict.fromkeys((word, folded)):
            for number in groups_of(spelling):
                found.take(vocabulary.whole(f"{GROUP}{number}"), r.VARIANT)
        for start in _starts(word, folded):
            found.take(vocabulary.whole(start), r.WHOLE)
        return found.scores

    # -- as it may have been meant -----------------------------------------------------------------

    def _guessed(self, word: str) -> dict[int, int]:
        found = _Best(self._people, dict(self.fits(word, guessing=False).scores))
        folded = ascii_of(word)
        if is_unspaced(word):  # its reading, where somebody's name is held in Latin letters alone
            for spelling in (folded,) if folded else ():
                found.take(self._people.vocabulary.whole(spelling), r.SLIP)
        self._by_sound(folded, found)
        if hangul.has_hangul(word):
            self._slips(hangul.keys_of(word), hangul.KEYS, found)
        else:
            self._slips(folded, "", found)
        return found.scores

    def _by_sound(self, folded: str, found: _Best) -> None:
        vocabulary, near = self._people.vocabulary, Likeness(folded)
        length = len(folded) + 1
        for key in keys_of(folded):
            alike = vocabulary.sounds.whole(key)
            for word, score in near.of(alike, _LIKENESS_LEAST).items():
                found.take(vocabulary.whole(word), _quality(score))
            if len(key) < _SOUND_BEGINNING_KEYS:
                continue
            longer = vocabulary.sounds.beginning_with(key, _SOUND_WORDS_MAX)
            begun = near.of([word[:length] for word in longer], _LIKENESS_LEAST)
            for word in longer:
                if score := begun.get(word[:length], 0.0):
                    quality = _quality(score) - r.SOUND_BEGINNING_LOSS
                    found.take(vocabulary.whole(word), quality)

    def _slips(self, typed: str, letters: str, found: _Best) -> None:
        vocabulary = self._people.vocabulary
        if len(typed) < _SLIP_CHARS or not typed.isalpha():  # a number is meant as it is
            return
        guesses = (
            vocabulary.one_slip_from(typed, letters) if letters else vocabulary.one_slip_from(typed)
        )
        for guess, is_word in guesses:
            if is_word:
                found.take(vocabulary.whole(guess), r.SLIP)
            if len(typed) >= _SLIP_BEGINNING_CHARS:
                found.take(vocabulary.units_beginning_with(guess), r.SLIP_BEGINNING)
        if len(typed) >= _TWO_SLIPS_CHARS:
            for held, is_whole in vocabulary.two_slips_from(typed):
                quality = r.TWO_SLIPS if is_whole else r.TWO_SLIPS_BEGINNING
                found.take(vocabulary.whole(held), quality)


def _quality(near: float) -> int:
    """How much a likeness counts, in steps."""
    step = round((near - _LIKENESS_LEAST) / (1 - _LIKENESS_LEAST) * _SOUND_STEPS)
    return r.SOUND_LEAST + (r.SOUND_BEST - r.SOUND_LEAST) * step // _SOUND_STEPS


class _Best:
    """Keeps the best of what is said about each unit."""

    def __init__(self, people: People, scores: dict[int, int] | None = None) -> None:
        self._weights = people.weights
        self.scores: dict[int, int] = {} if scores is None else scores

    def take(self, units: Sequence[int], quality: int) -> None:
        scores, weights = self.scores, self._weights
        for unit in units:
            score = quality * weights[unit]
            if score > scores.get(unit, 0):
                scores[unit] = score


def _starts(word: str, folded: str) -> Iterable[str]:
    """The beginnings that answer a word as it was typed."""
    if hangul.has_hangul(word):
        keys = hangul.keys_of(word)
        return (keys, LEADS + word) if hangul.are_leads(word) else (keys,)
    if is_unspaced(word) or not folded:  # its Latin spelling begins other people's names too
        return (word,)
    return dict.fromkeys((word, folded, umlaut_of(word)))
