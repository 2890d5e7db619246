"""Finding oneself without a code: letters of a name and a second fact, and an answer that tells
whoever guesses nothing. Pure.

Everybody is compared each time, and every answer has as many lines: those that were found, and
lines behind which is nobody. They are drawn from a secret and the question, so that asking again
shows the same ones.
"""

from __future__ import annotations

import hashlib
import hmac
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from random import Random

from msgspec import Struct

from kiosk.domain.selfservice_cards import ROWS_SHOWN, MaskedRow
from kiosk.domain.selfservice_settings import CITY, EMAIL, NUMBER

LETTERS_MIN = 3
TYPED_CHARS_MAX = 60
SIGN_LETTERS = 3  # that a sign of Han or Hangul counts for
SHOWN_LETTERS = 2  # of a given name
SHOWN_SIGNS = 1  # two would be the whole of most
PLACE_CHARS_MIN = 2  # a sign alone means city or county, and no particular one
MASK = "•••"
# First and last. Not a pattern: to compile one of so many signs takes a hundredth of a start.
_HAN = (("\u3400", "\u9fff"), ("\uf900", "\ufaff"), ("\U00020000", "\U0003ffff"))
_HANGUL = ("\uac00", "\ud7a3")
_PLAIN_STARTS = ("An", "Jo", "Ma", "Mi", "Sa", "Al", "Da", "Le", "Ra", "Yu", "El", "Ni")

Plain = Callable[[str], str]  # a text in plain letters of the alphabet


class Known(Struct, frozen=True):
    """What one participant can be found by, compared as it stands."""

    participant: str
    names: tuple[str, ...]
    cities: frozenset[str]
    number: str
    email: str
    start: str  # of the given name, as a line shows it


class Said(Struct, frozen=True):
    """Who a line of the participants' table is, in their own letters."""

    participant: str
    given_name: str
    family_name: str
    native_name: str
    places: tuple[str, ...]  # organisation, and the names of the delegation
    number: str
    email: str


def letters(text: str) -> str:
    """Letters and digits alone, without case, accents and spaces; Hangul by its letters."""
    apart = unicodedata.normalize("NFKD", text).casefold()
    return "".join(char for char in apart if char.isalnum())


def count_letters(text: str) -> int:
    """One for each letter. A syllable of Hangul and a Chinese sign are as much as three letters of
    an alphabet, and many a family name is one of them and no more."""
    joined = unicodedata.normalize("NFC", text)
    return sum(SIGN_LETTERS if _is_sign(char) else 1 for char in joined if char.isalnum())


def _is_sign(char: str) -> bool:
    """A sign of Han, or a syllable of Hangul."""
    return _is_han(char) or _HANGUL[0] <= char <= _HANGUL[1]


def _is_han(char: str) -> bool:
    return any(first <= char <= last for first, last in _HAN)


def known(said: Said, plain: Plain) -> Known:
    """`plain`: a name in plain letters, for whoever types it on another keyboard."""
    family = said.family_name or said.given_name
    given = said.given_name if said.family_name else ""
    names = {letters(family + given), letters(plain(family) + plain(given))}
    if "ü" in unicodedata.normalize("NFC", family + given).casefold():
        # A keyboard without it types Lv for Lü, and a passport says Lyu.
        names |= {letters(_without_umlaut(family + given, other)) for other in ("v", "yu")}
    words = said.native_name.split()
    for order in (words, [*words[-1:], *words[:-1]]):  # some write the family name last
        native = "".join(order)
        names |= {letters(native), letters(plain(native))}
    places = frozenset(part for place in said.places for part in _places(place, plain))
    shown_name = unicodedata.normalize("NFC", given.strip() or family)
    start = shown_name[: SHOWN_SIGNS if _is_sign(shown_name[:1]) else SHOWN_LETTERS]
    return Known(
        said.participant,
        tuple(sorted(name for name in names if name)),
        places,
        letters(said.number),
        said.email.strip().casefold(),
        start,
    )


def _without_umlaut(name: str, other: str) -> str:
    return unicodedata.normalize("NFC", name).casefold().replace("ü", other)


def _places(place: str, plain: Plain) -> Iterable[str]:
    """The whole, and every run of its words: who is from the City of Milan may say Milan. Chinese
    writes no spaces, so that each sign counts as a word."""
    apart = "".join(f" {char} " if _is_han(char) else char for char in place)
    for text in (apart, plain(apart)):
        words = text.split()
        for first in range(len(words)):
            for last in range(first + 1, len(words) + 1):
                part = letters("".join(words[first:last]))
                whole = len(unicodedata.normalize("NFC", part)) >= PLACE_CHARS_MIN
                if whole and count_letters(part) >= LETTERS_MIN:
                    yield part


class Question(Struct, frozen=True):
    name: str
    second: str  # of selfservice_settings.SECONDS
    fact: str
    typed: str  # as the person wrote it, for the lines


def question(typed: str, second: str, fact: str) -> Question | None:
    """None: it is too little to ask for anybody."""
    typed, fact = typed.strip()[:TYPED_CHARS_MAX], fact.strip()[:TYPED_CHARS_MAX]
    compared = fact.casefold() if second == EMAIL else letters(fact)
    if count_letters(typed) < LETTERS_MIN or not compared:
        return None
    return Question(letters(typed), second, compared, typed)


def find(everybody: Iterable[Known], asked: Question) -> list[Known]:
    """Whoever has both. Each is compared in both, so that it takes as long whoever is there."""
    found = []
    for one in everybody:
        is_name = any([name.startswith(asked.name) for name in one.names])
        is_fact = (
            (asked.second == CITY) & (asked.fact in one.cities)
            | (asked.second == NUMBER) & (asked.fact == one.number)
            | (asked.second == EMAIL) & (asked.fact == one.email)
        )
        if is_name & is_fact:
            found.append(one)
    return found


def rows(
    found: Sequence[Known], asked: Question, *, starts: Sequence[str], secret: bytes
) -> tuple[MaskedRow, ...]:
    """Always as many lines. Two whom a line could not tell apart, or more than fit, stand on none:
    they need their number, or a colleague. `starts`: how given names begin here."""
    by_start: dict[str, list[str]] = {}
    for one in found:
        by_start.setdefault(one.start.casefold(), []).append(one.participant)
    shown = {
        one.start: one.participant for one in found if len(by_start[one.start.casefold()]) == 1
    }
    if len(shown) > ROWS_SHOWN:
        shown = {}
    key = f"{asked.name}\0{asked.second}\0{asked.fact}".encode()
    random = Random(hmac.new(secret, key, hashlib.sha256).digest())  # noqa: S311 keyed by a secret
    taken = {start.casefold() for start in by_start}
    pool = [start for start in (*starts, *_PLAIN_STARTS) if start]
    lines = [MaskedRow(_line(start, asked), who) for start, who in shown.items()]
    random.shuffle(pool)
    for start in pool:
        if len(lines) < ROWS_SHOWN and start.casefold() not in taken:
            taken.add(start.casefold())
            lines.append(MaskedRow(_line(start, asked), ""))
    return tuple(sorted(lines, key=lambda line: line.shown.casefold()))


def _line(start: str, asked: Question) -> str:
    return f"{start}{MASK} {asked.typed.title()}{MASK}"
