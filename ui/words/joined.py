"""A thing and what is said of it, with the colon as a language writes it."""

from __future__ import annotations

from ui.words import translate


def with_colon(what: str, more: str) -> str:
    """French has a space before it, Chinese a wide one."""
    return translate("words", "{what}: {more}").format(what=what, more=more)
