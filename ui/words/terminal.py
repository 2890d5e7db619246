"""Sentences of the core, for a window: what to do stays, commands for a terminal go."""

from __future__ import annotations

import re

_IN_BRACKETS = re.compile(r"\s*[(（][^()（）]*kioskctl [^()（）]*[)）]")
# In each language's own punctuation. Chinese puts no space between sentences.
_AFTER_COLON = re.compile(r"\s?[:：]\s*kioskctl [^.。]*(?:[.]*(?=\s|$)|(。))")


def without_commands(sentence: str) -> str:
    """ "Write it again." for "Write it again: kioskctl bundle write." """
    return _AFTER_COLON.sub(lambda found: found[1] or ".", _IN_BRACKETS.sub("", sentence))
