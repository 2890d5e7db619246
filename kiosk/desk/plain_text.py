"""Text from outside as every file and database takes it: scanners and programs send worse."""

from __future__ import annotations

import re
from typing import Any, TypeVar

from msgspec import Struct
from msgspec.structs import replace

from kiosk.domain.replacement_commands import Newcomer

# NUL ends a text for some databases. The others are halves of characters: a keyboard sends the two
# halves as two strokes, and the terminal stands for bytes that are no text with one alone.
_NO_TEXT = re.compile("[\x00\ud800-\udfff]")
_IN_ITS_PLACE = "\ufffd"

T = TypeVar("T", bound=Struct)


def plain_text(text: str) -> str:
    """The same text, with a visible sign where something stood that is no character."""
    return text if text.isprintable() else _NO_TEXT.sub(_IN_ITS_PLACE, text)


def plain_command(command: T) -> T:
    """The same command, with plain texts."""
    changes: dict[str, Any] = {}
    for name in command.__struct_fields__:
        value = getattr(command, name)
        plain = _plain(value)
        if plain != value:
            changes[name] = plain
    return replace(command, **changes) if changes else command


def _plain(value: Any) -> Any:
    if isinstance(value, str):
        return plain_text(value)
    if isinstance(value, Newcomer):
        return plain_command(value)
    if isinstance(value, dict):
        return {_plain(key): _plain(inner) for key, inner in value.items()}
    return value
