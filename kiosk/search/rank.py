"""Which of several people was meant: names before cities, and nearer spellings before farther."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from rapidfuzz.distance import Indel

# What is asked for at a desk, most often first, as parts of 100.
FIELDS: Mapping[str, int] = {
    "family_name": 100,
    "given_name": 98,
    "native_name": 99,
    "organisation": 45,
    "delegation": 44,
    "position": 25,
    "country": 20,
}
# One letter is an initial, and two do not begin a position: half of all people would have it.
LEAST_BY_CHARS: Mapping[int, int] = {1: 98, 2: 44}
# How well one typed word fits one that is held. What is typed rightly goes before what is guessed.
WHOLE = 100
VARIANT = 88  # another spelling of that very name
BEGINNING = 74
INITIALS = 70  # of one name: M.J. for María José
SOUND_BEST, SOUND_LEAST = 64, 40  # by likeness
SOUND_BEGINNING_LOSS = 14
SLIP = 58  # one letter wrong, missing, doubled or in another's place
SLIP_BEGINNING = 44
TWO_SLIPS = 38
TWO_SLIPS_BEGINNING = 30
AS_TYPED = 100  # won by what holds the words as they were typed: guesses stand behind it
LEFT_OUT = 25  # lost by an answer that one typed word has nothing to do with
TAKEN_APART = 3  # lost where words had to be joined or parted
CODE_BEGINNING = 145
WHOLE_CODE = 10_000
EMAIL = 150
LIKE_THE_NAME = 15  # won by whom the words name from the first letter to the last
# Titles that are typed before a name and are no part of it.
TITLES = frozenset(
    ("mr", "mrs", "ms", "miss", "dr", "prof", "hon", "sir", "madam", "mme", "sr", "sra", "herr")
)


def likeness_of_names(typed: Sequence[str], names: Sequence[str]) -> float:
    """How much of the whole name was typed, and how rightly, whatever the order: 0 to 1."""
    if not names:
        return 0.0
    one, other = "".join(sorted(typed)), "".join(sorted(names))
    return max(
        Indel.normalized_similarity(one, other),
        Indel.normalized_similarity("".join(typed), "".join(names)),
    )
