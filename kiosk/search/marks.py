"""Why somebody was found: which letters of what is shown answer the words that were typed."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from rapidfuzz.distance import OSA

from kiosk.search import hangul
from kiosk.search.normalise import ascii_of, is_unspaced, umlaut_of, words
from kiosk.search.sound import Likeness, keys_of
from kiosk.search.variants import groups_of

Span = tuple[int, int]  # from this letter to before that one
_TOKEN = re.compile(r"[^\s!-,./:-@\[-`{-~«»“”„…()·]+")
_LIKENESS_LEAST = 0.5
_SLIPS_MAX = 2
_GUESSED_CHARS = 3


# A way of comparing one typed word with one that is shown: the letters to set off.
_How = Callable[[str, str], list[Span]]


class Marks:
    """The letters to set off in each of several texts, and which typed words nothing answered."""

    def __init__(self, typed: str, texts: Sequence[str]) -> None:
        self.spans: list[list[Span]] = [[] for _ in texts]
        tokens = [
            (number, match[0], match.start())
            for number, text in enumerate(texts)
            for match in _TOKEN.finditer(text)
        ]
        self.unanswered = [word for word in words(typed) if not self._mark(word, tokens, _letters)]
        self.unanswered = [word for word in self.unanswered if not self._mark(word, tokens, _alike)]
        if len(self.unanswered) > 1:  # Sung Hyun for Seonghyeon
            joined = "".join(self.unanswered)
            if self._mark(joined, tokens, _letters) or self._mark(joined, tokens, _alike):
                self.unanswered = []

    def _mark(self, word: str, tokens: list[tuple[int, str, int]], how: _How) -> bool:
        marked = False
        for number, token, start in tokens:
            for begin, end in how(word, token):
                self.spans[number].append((start + begin, start + end))
                marked = True
        return marked

    def of(self, number: int) -> tuple[Span, ...]:
        """The spans of one text, in order and apart."""
        apart: list[Span] = []
        for begin, end in sorted(self.spans[number]):
            if apart and begin <= apart[-1][1]:
                apart[-1] = (apart[-1][0], max(end, apart[-1][1]))
            else:
                apart.append((begin, end))
        return tuple(apart)


def _letters(word: str, token: str) -> list[Span]:
    """The letters that were typed, where the shown word has them."""
    if hangul.has_hangul(token):
        return _hangul_letters(word, token)
    starts = range(len(token)) if is_unspaced(token) else _part_starts(token)
    for at in starts:
        length = _length_of(word, token[at:])
        if length:
            return [(at, at + length)]
    parts = "".join(words(token))
    folded = ascii_of(parts)
    if len(word) > len(folded) > 1 and (word.startswith(folded) or word.endswith(folded)):
        return [(0, len(token))]  # both names typed in one word
    return []


def _part_starts(token: str) -> list[int]:
    """A name with a hyphen or an apostrophe may be asked for by its second part."""
    return [0, *(at + 1 for at, char in enumerate(token[:-1]) if char in "-'’‐")]


def _length_of(word: str, token: str) -> int:
    """How many letters of the token spell the typed word from its first letter; 0: they do not."""
    folded = ascii_of(word)
    whole = "".join(words(token))
    beginnings = {whole: word, ascii_of(whole): folded, umlaut_of(whole): folded}
    if not any(want and have.startswith(want) for have, want in beginnings.items()):
        return 0
    for length in range(1, len(token) + 1):
        part = "".join(words(token[:length]))
        spelled = (part, ascii_of(part), umlaut_of(part))
        if any(one.startswith(want) for one in spelled for want in (word, folded) if want):
            return length
    return len(token)


def _hangul_letters(word: str, token: str) -> list[Span]:
    keys, leads = hangul.keys_of(word), hangul.leads_of(token)
    if hangul.are_leads(word) and word in leads:
        at = leads.index(word)
        return [(at, at + len(word))]
    for at in range(len(token)):
        if not hangul.keys_of(token[at:]).startswith(keys):
            continue
        ends = range(at + 1, len(token) + 1)
        return [(at, next(end for end in ends if hangul.keys_of(token[at:end]).startswith(keys)))]
    tail = word[1:]  # 이ㅁㅈ: the family name, and first letters of the others
    if tail and token[:1] == word[:1] and hangul.are_leads(tail) and leads[1:].startswith(tail):
        return [(0, len(word))]
    return []


def _alike(word: str, token: str) -> list[Span]:
    """The whole word, where it is another spelling of what was typed, or typed with a slip."""
    typed, shown = ascii_of(word), ascii_of("".join(words(token)))
    same_name = {*groups_of(word), *groups_of(typed)} & {
        *groups_of(shown),
        *groups_of(token),
        *groups_of(token[:1]),
    }
    if same_name:
        return [(0, 1 if hangul.has_hangul(token) else len(token))]
    if min(len(typed), len(shown)) < _GUESSED_CHARS or not (typed + shown).isalpha():
        return []
    begun = shown[: len(typed)]
    slips = min(OSA.distance(typed, shown), OSA.distance(typed, begun))
    sounds_alike = not {*keys_of(typed)}.isdisjoint({*keys_of(shown)})
    alike = sounds_alike and Likeness(typed).of([shown], _LIKENESS_LEAST)
    if alike or slips <= min(_SLIPS_MAX, len(typed) // _GUESSED_CHARS):
        return [(0, len(token))]
    return []
