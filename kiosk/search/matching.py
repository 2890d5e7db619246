"""Which units one typed word may mean, and how well each fits."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kiosk.search import hangul
from kiosk.search import rank as r
from kiosk.search.forms import GROUP, INITIALS, LEADS, SOUND
from kiosk.search.normalise import ascii_of, is_unspaced, umlaut_of
from kiosk.search.people import People
from kiosk.search.sound import keys_of, likeness
from kiosk.search.variants import groups_of

# A word has to be so long before slips in it are looked for.
_SLIP_CHARS, _SLIP_BEGINNING_CHARS, _TWO_SLIPS_CHARS = 3, 4, 6
_SOUND_BEGINNING_KEYS = 3
_LIKENESS_LEAST = 0.5
_SOUND_STEPS = 6
_SOUND_WORDS_MAX = 1500

Fits = dict[int, int]  # how well each unit fits, by field


class Matching:
    """Fits of typed words, remembered until somebody's words change."""

    REMEMBERED_MAX = 64

    def __init__(self, people: People) -> None:
        self._people = people
        self._known: dict[tuple[str, bool], Fits] = {}
        self._generation = -1

    def fits(self, word: str, *, guessing: bool) -> Fits:
        """`guessing` also brings what sounds alike and what may be a slip of the finger."""
        if self._generation != self._people.generation or len(self._known) > self.REMEMBERED_MAX:
            self._known.clear()
            self._generation = self._people.generation
        found = self._known.get((word, guessing))
        if found is None:
            found = self._guessed(word) if guessing else self._typed(word)
            self._known[word, guessing] = found
        return found

    # -- as it was typed ---------------------------------------------------------------------------

    def _typed(self, word: str) -> Fits:
        vocabulary, found = self._people.vocabulary, _Best(self._people)
        folded = ascii_of(word)
        for spelling in dict.fromkeys((word, folded)):
            for number in groups_of(spelling):
                found.take(vocabulary.whole(f"{GROUP}{number}"), r.VARIANT)
        found.take(vocabulary.whole(INITIALS + folded), r.INITIALS)
        for start in _starts(word, folded):
            for held in vocabulary.beginning_with(start):
                quality = r.WHOLE if held == start else r.BEGINNING
                found.take(vocabulary.whole(held), quality)
        return found.fits

    # -- as it may have been meant -----------------------------------------------------------------

    def _guessed(self, word: str) -> Fits:
        found = _Best(self._people, dict(self.fits(word, guessing=False)))
        folded = ascii_of(word)
        if is_unspaced(word):  # its reading, where somebody's name is held in Latin letters alone
            for spelling in (folded,) if folded else ():
                found.take(self._people.vocabulary.whole(spelling), r.SLIP)
        self._by_sound(folded, found)
        if hangul.has_hangul(word):
            self._slips(hangul.keys_of(word), hangul.KEYS, found)
        else:
            self._slips(folded, "", found)
        return found.fits

    def _by_sound(self, folded: str, found: _Best) -> None:
        vocabulary = self._people.vocabulary
        for key in keys_of(folded):
            for unit in vocabulary.whole(SOUND + key):
                self._sounds(folded, unit, found, whole=True)
            if len(key) >= _SOUND_BEGINNING_KEYS:
                for held in vocabulary.beginning_with(SOUND + key)[:_SOUND_WORDS_MAX]:
                    if len(held) > len(key) + 1:
                        for unit in vocabulary.whole(held):
                            self._sounds(folded, unit, found, whole=False)

    def _sounds(self, folded: str, unit: int, found: _Best, *, whole: bool) -> None:
        length = len(folded) + 1
        near = max(
            (
                likeness(folded, other if whole else other[:length])
                for other in self._people.folds(unit)
            ),
            default=0.0,
        )
        if near >= _LIKENESS_LEAST:
            step = round((near - _LIKENESS_LEAST) / (1 - _LIKENESS_LEAST) * _SOUND_STEPS)
            quality = r.SOUND_LEAST + (r.SOUND_BEST - r.SOUND_LEAST) * step // _SOUND_STEPS
            found.take((unit,), quality if whole else quality - (r.SLIP - r.SLIP_BEGINNING))

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
                for held in vocabulary.beginning_with(guess):
                    found.take(vocabulary.whole(held), r.SLIP_BEGINNING)
        if len(typed) >= _TWO_SLIPS_CHARS:
            for held, is_whole in vocabulary.two_slips_from(typed):
                quality = r.TWO_SLIPS if is_whole else r.TWO_SLIPS_BEGINNING
                found.take(vocabulary.whole(held), quality)


class _Best:
    """Keeps the best of what is said about each unit."""

    def __init__(self, people: People, fits: Fits | None = None) -> None:
        self._people = people
        self.fits: Fits = {} if fits is None else fits

    def take(self, units: Sequence[int], quality: int) -> None:
        fits, field = self.fits, self._people.field
        for unit in units:
            score = quality * r.FIELDS[field(unit)]
            if score > fits.get(unit, 0):
                fits[unit] = score


def _starts(word: str, folded: str) -> Iterable[str]:
    """The beginnings that answer a word as it was typed."""
    if hangul.has_hangul(word):
        keys = hangul.keys_of(word)
        return (keys, LEADS + word) if hangul.are_leads(word) else (keys,)
    if is_unspaced(word) or not folded:  # its Latin spelling begins other people's names too
        return (word,)
    return dict.fromkeys((word, folded, umlaut_of(word)))
