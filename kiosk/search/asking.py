"""From typed words to rows of people: every word has to fit, and the best sum stands first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from heapq import nlargest

from kiosk.search import hangul
from kiosk.search import rank as r
from kiosk.search.matching import Fits, Matching
from kiosk.search.normalise import ascii_of, is_han_or_hangul
from kiosk.search.people import People

Scores = dict[int, int]  # by row
Reading = tuple[str, ...]  # words, as they were typed or as they may have been meant

_WORDS_MAX = 6
_PART_CHARS = 2  # what is parted off a word that somebody wrote in one
_ROW_BY_ROW = 1500  # so many are looked at one by one; more are met as sets
# With so many good answers nobody looks for guesses.
ENOUGH = 12
POOL = 80  # so many of the best are compared with the whole name


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
        for reading in _readings(asked):
            lost = 0 if reading == asked else r.TAKEN_APART
            _better(found, self._all_of(reading, guessing=True), -lost)
        if not found:
            for reading in _shortened(asked):
                _better(found, self._all_of(reading, guessing=True), -r.LEFT_OUT)
        return found

    def best(self, words: Sequence[str], scores: Scores, count: int) -> list[int]:
        """The best rows first; equally good ones by name."""
        order = self._people.order
        if len(scores) > POOL:
            least = nlargest(POOL, scores.values())[-1]
            first = [row for row, score in scores.items() if score > least]
            ties = [row for row, score in scores.items() if score == least]
            first += sorted(ties, key=order)[: max(POOL, count) - len(first)]
        else:
            first = list(scores)
        folded = [fold for word in words if (fold := ascii_of(word))]
        joined = "".join(words)
        for row in first if len(words) > 1 else ():
            plain, native = self._people.names(row)
            near = r.likeness_of_names(folded, plain)
            if native and not joined.isascii():
                near = max(near, r.likeness_of_names(words, native))
            scores[row] += round(near * r.LIKE_THE_NAME * 100)
        sort_text = self._people.sort_text
        first.sort(key=lambda row: (-scores[row], sort_text(row), self._people.key(row)))
        return first[:count]

    def _all_of(self, reading: Reading, *, guessing: bool) -> Scores:
        """How well the words fit on average, for those whom every word fits."""
        fits = [self._matching.fits(word, guessing=guessing) for word in reading]
        if not all(fits):
            return {}
        if len(fits) == 1:
            return self._rows_of(fits[0])
        sizes = [sum(len(self._people.rows(unit)) for unit in units) for units in fits]
        fits = [fits[number] for number in sorted(range(len(fits)), key=sizes.__getitem__)]
        found = self._rows_of(fits[0])
        for more in fits[1:] if min(sizes) > _ROW_BY_ROW else ():
            others = self._rows_of(more)
            found = {row: found[row] + others[row] for row in found.keys() & others.keys()}
        if len(found) <= _ROW_BY_ROW:
            found = {row: score for row in found if (score := self._sum(row, fits))}
        return {row: score // len(fits) for row, score in found.items()}

    def _sum(self, row: int, fits: Sequence[Fits]) -> int:
        """How well all words fit one person, each to another text of theirs; 0: one does not."""
        units = [column[row] for column in self._people.columns]
        used: list[int] = []
        total = 0
        for one in fits:
            best, chosen = 0, 0
            for unit in units:
                score = one.get(unit, 0)
                if score > best and (unit not in used or self._again(unit, used)):
                    best, chosen = score, unit
            if not best:
                return 0
            used.append(chosen)
            total += best
        return total

    def _again(self, unit: int, used: Sequence[int]) -> bool:
        return self._people.has_words(unit, used.count(unit) + 1)

    def _rows_of(self, fits: Fits) -> Scores:
        by_score: dict[int, list[Sequence[int]]] = {}
        for unit, score in fits.items():
            by_score.setdefault(score, []).append(self._people.rows(unit))
        found: Scores = {}
        for score in sorted(by_score):  # a better one replaces what was there
            for rows in by_score[score]:
                found.update(dict.fromkeys(rows, score))
        return found

    def _parted(self, word: str) -> Iterator[Reading]:
        """A word as two that somebody wrote in one, where the first of them is known."""
        for at in range(_PART_CHARS, len(word) - _PART_CHARS + 1):
            if self._people.vocabulary.whole(word[:at]):
                yield (word[:at], word[at:])
            elif self._people.vocabulary.whole(word[at:]):
                yield (word[at:], word[:at])


def _readings(asked: Reading) -> Iterator[Reading]:
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
        if one.isascii() == other.isascii():
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
    for row, score in more.items():
        score += added * 100
        if score > found.get(row, -r.WHOLE_CODE):
            found[row] = score
