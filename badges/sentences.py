"""What a text of a layout says on one badge: fields, or a sentence with fields in it."""

from __future__ import annotations

import re

from badges.data import FIELDS, Badge
from badges.layout import TextBox

PLACEHOLDER = re.compile(r"\{([a-z_]+)\}")
# In these, capitals are not the ones that letters have everywhere: i becomes İ.
_DOTTED = ("tr", "az")


def sentence_of(badge: Badge, box: TextBox) -> str:
    """The text, or an empty one where all fields in it are."""
    if box.fields:
        said = box.join.join(text for field in box.fields if (text := FIELDS[field](badge)))
    else:
        said = _filled(badge, _in_language(badge, box))
    return capitals(said, badge.languages) if box.capitals else said


def _in_language(badge: Badge, box: TextBox) -> str:
    """The sentence in the first of the person's languages that it is written in."""
    if not box.words:
        return box.text
    words = {language.lower(): sentence for language, sentence in box.words}
    for language in badge.languages:
        exact = language.lower().replace("_", "-")
        for wanted in (exact, exact.split("-")[0]):
            if wanted in words:
                return words[wanted]
    return box.text or words.get("en", box.words[0][1])


def _filled(badge: Badge, sentence: str) -> str:
    asked = PLACEHOLDER.findall(sentence)
    values = {name: FIELDS[name](badge) for name in asked}
    if asked and not any(value.strip() for value in values.values()):
        return ""
    return PLACEHOLDER.sub(lambda match: values[match[1]], sentence)


def capitals(text: str, languages: tuple[str, ...]) -> str:
    """The text in capital letters, as the person's own language has them."""
    if languages and languages[0].split("-")[0].lower() in _DOTTED:
        text = text.replace("i", "İ")
    return text.upper()
