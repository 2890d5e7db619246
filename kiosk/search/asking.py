"""From typed words to rows of people: every word has to fit, and the best sum stands first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kiosk.search import hangul
from kiosk.search import rank as r
from kiosk.search.matching import Fits, Matching
from kiosk.search.normalise import ascii_of, is_han_or_hangul
from kiosk.search.people import People

Scores = dict[int, int]  # by row
Reading = tuple[str, ...]  # words, as they were typed or as they may have been meant

_WORDS_MAX = 6
_JOINED_MAX = 14
_PART_CHARS = 2  # what is parted off a word that somebody wrote in one
# With so many good answers nobody looks for guesses.
ENOUGH = 12
POOL = 60  # so many of the best are compared with the whole name
# So many rows are looked at one by one. Where more have a word, as for its first two letters, these
# are the best of them, by name: nobody reads on.
SUMMED_MAX = 250


class Asking:
    """Answers one question after another; the words of the last ones are remembered."""

    def __init__(self, people: People) -> None:
        self._people = people
        self._matching = Matching(people)

    def scores(self, words: Sequence[str], *, guessing: bool = True) -> Scores:
        """Who fits, by how much: as typed, then as meant, at last without one of the words."""
        asked = tuple(words[:_WORDS_MAX])
        found: Scores = {}
        for reading in _readings(asked):
            lost = 0 if reading == asked else r.TAKEN_APART
            _better(found, self._all_of(reading, guessing=False), r.AS_TYPED - lost)
        if not found and len(asked) == 1:
            for reading in self._parted(asked[0]):
                _better(found, self._all_of(reading, guessing=False), -r.TAKEN_APART)
        if not guessing or len(found) >= ENOUGH or _is_whole(asked, found):
            return found
        for reading in _readings(asked, joined_min=_PART_CHARS):
            lost = 0 if reading == asked else r.TAKEN_APART
            _better(found, self._all_of(reading, guessing=True), -lost)
        if not found:
            for reading in _shortened(asked):
                _better(found, self._all_of(reading, guessing=True), -r.LEFT_OUT)
        return found

    def best(self, words: Sequence[str], scores: Scores, count: int) -> list[int]:
        """The best rows first; equally good ones by name."""
        first = self._first(scores, max(POOL, count))
        folded = [fold for word in words if (fold := ascii_of(word))]
        joined = "".join(words)
        for row in first if len(words) > 1 else ():
            plain, native = self._people.names(row)
            near = r.likeness_of_names(folded, plain)
            if native and not joined.isascii():
                near = max(near, r.likeness_of_names(words, native))
            scores[row] += round(near * r.LIKE_THE_NAME * 100)
        order, key = self._people.order, self._people.key
        first.sort(key=lambda row: (-scores[row], order(row), key(row)))
        return first[:count]

    def _first(self, scores: Scores, count: int) -> list[int]:
        """So many of the best rows; of those who are equally good the first by name."""
        if len(scores) <= count:
            return list(scores)
        least = sorted(scores.values(), reverse=True)[count - 1]
        first = [row for row, score in scores.items() if score > least]
        ties = [row for row, score in scores.items() if score == least]
        return first + self._people.first_by_name(ties, count - len(first))

    def _all_of(self, reading: Reading, *, guessing: bool) -> Scores:
        """How well the words fit on average, for the best of those whom every word fits."""
        fits = [self._matching.fits(word, guessing=guessing) for word in reading]
        if not all(fits):
            return {}
        if len(fits) == 1:
            return dict(self._best_of(fits[0], None))
        fits.sort(key=lambda one: one.people)
        met: set[int] | None = None
        if fits[0].people > SUMMED_MAX:
            met = set.intersection(*(one.rows(self._people) for one in fits))
            fits.sort(key=lambda one: one.best_people(self._people))  # who tells most, leads
        found: Scores = {}
        for row, _ in self._best_of(fits[0], met):
            score = self._sum(row, fits)
            if score:
                found[row] = score // len(fits)
        return found

    def _best_of(self, fits: Fits, among: set[int] | None) -> Iterator[tuple[int, int]]:
        """Rows that a word fits, the best first, until there are enough to choose from; each
        stands as often as several of its texts fit."""
        seen = 0
        for score, units in fits.by_score():
            few = fits.people <= SUMMED_MAX
            for unit in units if few else self._people.by_name(units):
                rows = self._people.rows(unit)
                if among is not None:
                    rows = [row for row in rows if row in among]
                for row in rows:
                    yield row, score
                seen += len(rows)
                if seen > SUMMED_MAX:
                    return

    def _sum(self, row: int, fits: Sequence[Fits]) -> int:
        """How well all words fit one person, each to another text of theirs; 0: one does not."""
        units = [column[row] for column in self._people.columns]
        used: list[int] = []
        total = 0
        for one in fits:
            scores = one.scores
            best, chosen = 0, 0
            for unit in units:
                if unit in scores:
                    score = scores[unit]
                    if score > best and (unit not in used or self._again(unit, used)):
                        best, chosen = score, unit
            if not best:
                return 0
            used.append(chosen)
            total += best
        return total

    def _again(self, unit: int, used: Sequence[int]) -> bool:
        return self._people.has_words(unit, used.count(unit) + 1)

    def _parted(self, word: str) -> Iterator[Reading]:
        """A word as two that somebody wrote in one, where the first of them is known."""
        for at in range(_PART_CHARS, len(word) - _PART_CHARS + 1):
            if self._people.vocabulary.whole(word[:at]):
                yield (word[:at], word[at:])
            elif self._people.vocabulary.whole(word[at:]):
                yield (word[at:], word[:at])


def _readings(asked: Reading, joined_min: int = 1) -> Iterator[Reading]:
    """What was typed; then Korean and Chinese names in one parted, and neighbours joined."""
    yield asked
    if len(asked) > 1 and not r.TITLES.isdisjoint(asked):
        yield tuple(word for word in asked if word not in r.TITLES) or asked
    for at, word in enumerate(asked):
        if len(word) > 1 and (is_han_or_hangul(word) or hangul.has_hangul(word)):
            for length in dict.fromkeys((1, hangul.family_length(word))):
                yield (*asked[:at], word[:length], word[length:], *asked[at + 1 :])
    for at in range(len(asked) - 1):
        one, other = asked[at], asked[at + 1]
        fit = min(len(one), len(other)) >= joined_min and len(one + other) <= _JOINED_MAX
        if fit and one.isascii() == other.isascii():
            yield (*asked[:at], one + other, *asked[at + 2 :])


def _shortened(asked: Reading) -> Iterator[Reading]:
    """Without one of three words or more."""
    if len(asked) > 2:
        for at in range(len(asked)):
            yield asked[:at] + asked[at + 1 :]


def _is_whole(asked: Reading, found: Scores) -> bool:
    """Whether somebody has every one of several words, to the letter: then nobody else is meant."""
    if len(asked) < 2 or not found:
        return False
    return max(found.values()) >= (r.AS_TYPED + r.WHOLE) * r.FIELDS["given_name"]


def _better(found: Scores, more: Scores, added: int) -> None:
    """Keep the best of what several readings say; `added` is in parts of 100, as a field counts."""
    if not found:
        found.update({row: score + added * 100 for row, score in more.items()})
        return
    for row, score in more.items():
        score += added * 100
        if score > found.get(row, -r.WHOLE_CODE):
            found[row] = score
