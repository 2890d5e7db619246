"""Under which words one text is found: as written, in plain letters, joined, by sound, by keys."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from kiosk.search import hangul
from kiosk.search.normalise import (
    ascii_of,
    elided,
    is_han_or_hangul,
    is_unspaced,
    umlaut_of,
    words,
)
from kiosk.search.variants import groups_of
from kiosk.search.wade import wade_of

# Words that nobody types: they stand before all others, and begin none of them.
LEADS = "\x01"
GROUP = "\x02"
INITIALS = "\x03"
NAMES = ("family_name", "given_name", "native_name")
_JOINED_MAX = 4
_ARTICLES = ("ال",)


def name_parts(native: str) -> list[str]:
    """A native name as parts that many people share. Korean and Chinese names are written in one
    and part after the family name; the fourth part and what follows stay together."""
    parts = words(native)
    if len(parts) == 1 and is_han_or_hangul(parts[0]) and len(parts[0]) >= 2:
        whole = parts[0]
        length = hangul.family_length(whole)
        if len(whole) <= 3 or hangul.has_hangul(whole):
            return [whole[:length], whole[length:]]
    return [*parts[:2], " ".join(parts[2:])] if len(parts) > 3 else parts


@lru_cache(maxsize=4096)
def folds_of(text: str) -> tuple[str, ...]:
    """The words of a text in plain letters, and the first two of them joined."""
    folded = [fold for word in words(text) if (fold := ascii_of(word))]
    return (*folded, *_joins(folded))


def forms_of(field: str, text: str) -> set[str]:
    """Every word under which a text of this field is looked for."""
    plain = words(text)
    found: set[str] = set()
    for word in (*plain, *elided(text)):
        found.update(_written(word))
    if field in NAMES:
        folded = [fold for word in plain if (fold := ascii_of(word))]
        found.update(_joins(folded))
        found.update(INITIALS + letters for letters in _initials(plain, folded))
        found.update(_older_chinese(plain))
        for word in (*plain, *folded):
            found.update(f"{GROUP}{number}" for number in groups_of(word))
    found -= {"", LEADS, INITIALS}
    return found


def _written(word: str) -> Iterator[str]:
    yield word
    if word.isascii():
        return
    yield ascii_of(word)
    yield umlaut_of(word)
    for article in _ARTICLES:
        if word.startswith(article) and len(word) > len(article) + 1:
            yield word[len(article) :]
            yield ascii_of(word[len(article) :])
    parts = [word[at:] for at in range(len(word))] if is_unspaced(word) else []
    yield from parts
    if hangul.has_hangul(word):
        for part in parts:
            yield hangul.keys_of(part)
            yield LEADS + hangul.leads_of(part)


def _joins(folded: Sequence[str]) -> list[str]:
    """Neighbours as one word: Jean-Pierre is Jeanpierre to many, and De la Cruz is Delacruz."""
    if len(folded) < 2:
        return []
    pairs = [one + other for one, other in pairwise(folded)]
    return [*pairs, "".join(folded[:_JOINED_MAX])] if len(folded) > 2 else pairs


def _older_chinese(plain: Sequence[str]) -> Iterator[str]:
    for word in plain:
        if is_han_or_hangul(word) and not hangul.has_hangul(word):
            yield "".join(wade_of(ascii_of(char)) for char in word)


def _initials(plain: Sequence[str], folded: Sequence[str]) -> Iterator[str]:
    """M.J. for María José, and SH for Seong-hyeon, whose syllables Hangul tells apart."""
    if len(folded) > 1:
        yield "".join(fold[0] for fold in folded)
    for word in plain:
        if 2 <= len(word) <= 3 and is_han_or_hangul(word):
            yield "".join(fold[0] for char in word if (fold := ascii_of(char)))
