"""A family name taken apart: the name itself, Jr. or III behind it, and the letters behind that."""

from __future__ import annotations

import re

from msgspec import Struct

_GENERATION = re.compile(r"(?:jr|sr|jnr|snr)\.?|i{2,3}|iv|vi{0,3}", re.IGNORECASE)
# Written with a space before them, these are letters behind a name; behind a comma, anything is.
_POST_NOMINALS = re.compile(
    "bsc|cbe|cpa|dba|dbe|dpa|dphil|edd|enp|esq|frs|jd|kbe|kc|llb|llm|ma|mba|mbe|md|mep|mp|mpa|msc"
    "|obe|pe|phd|qc|rn|uap"
)


class FamilyName(Struct, frozen=True):
    """`core` is what is inherited, `generation` Jr. or III, `post_nominals` PhD or MP."""

    core: str
    generation: str = ""
    post_nominals: str = ""


def family_parts(family_name: str) -> FamilyName:
    """Take a family name apart as people write it into one field: "dela Cruz Jr., PhD"."""
    words, *behind = (part.strip() for part in family_name.split(","))
    generation = ""
    letters = [part for part in behind if part]
    if letters and _GENERATION.fullmatch(letters[0]):
        generation = letters.pop(0)
    core = words.split()
    trailing: list[str] = []
    while len(core) > 1 and _is_post_nominal(core[-1]):
        trailing.insert(0, core.pop())
    if len(core) > 1 and not generation and _GENERATION.fullmatch(core[-1]):
        generation = core.pop()
    if not core:
        return FamilyName(family_name.strip())
    return FamilyName(" ".join(core), generation, ", ".join([*trailing, *letters]))


def _is_post_nominal(word: str) -> bool:
    # Ma and Md are names as well: letters are told by their capitals or points.
    plain = word.replace(".", "")
    capital = sum(char.isupper() for char in plain) >= 2 or "." in word
    return capital and bool(_POST_NOMINALS.fullmatch(plain.casefold()))


def capitals(text: str, language: str = "") -> str:
    """The text in the capital letters of its language."""
    if language.split("-")[0] in ("tr", "az"):
        text = text.replace("i", "İ")
    # Georgian has capitals that no name is written in; a Greek capital drops its accent.
    return "".join(_capital(char) for char in text)


_GREEK_PLAIN = str.maketrans("ΆΈΉΊΌΎΏ", "ΑΕΗΙΟΥΩ")


def _capital(char: str) -> str:
    if "\u10d0" <= char <= "\u10ff":
        return char
    return char.upper().translate(_GREEK_PLAIN)
