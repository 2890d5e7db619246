"""Where words end in Thai, Lao, Khmer and Burmese, which are written without spaces between them.

ICU's dictionaries know. A word that they do not know stays whole, and is split between its letters
where no line holds it.
"""

from __future__ import annotations

import re
from functools import lru_cache

_UNSPACED = re.compile("[\u0e01-\u0eff\u1000-\u109f\u1780-\u17ff]{3,}")
_LANGUAGES = ((0x0E80, "th"), (0x0F00, "lo"), (0x10A0, "my"), (0x1800, "km"))


def boundaries(text: str) -> list[int]:
    """Places between two such words; none in other scripts."""
    if text.isascii() or not _UNSPACED.search(text):
        return []
    return list(_boundaries(text))


@lru_cache(maxsize=4096)
def _boundaries(text: str) -> tuple[int, ...]:
    from icu4py.breakers import LineBreaker  # 30 MB of dictionaries, and most badges need none

    found = []
    for run in _UNSPACED.finditer(text):
        at = run.start()
        language = next(name for below, name in _LANGUAGES if ord(run.group()[0]) < below)
        for word in list(LineBreaker(run.group(), language))[:-1]:
            at += len(word)
            found.append(at)
    return tuple(found)
