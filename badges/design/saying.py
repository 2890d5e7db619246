"""What a text of a layout says, as one sentence with fields in braces, and back."""

from __future__ import annotations

from msgspec.structs import replace

from badges.data import FIELDS
from badges.layout import TextBox
from badges.sentences import PLACEHOLDER

# A text that says nothing yet; a layout file needs something in it.
NOTHING = " "


def sentence_for(box: TextBox) -> str:
    """The sentence that a person reads and edits: {honorific} {name}."""
    if box.fields:
        return box.join.join(f"{{{field}}}" for field in box.fields)
    return "" if box.text == NOTHING else box.text


def unknown_fields(sentence: str) -> list[str]:
    return [name for name in PLACEHOLDER.findall(sentence) if name not in FIELDS]


def saying(box: TextBox, sentence: str) -> TextBox:
    """The text with this sentence.

    Where it is nothing but fields, it becomes a list of them: those that are empty then take what
    joins them with them, and a name is known to be a name.
    """
    assert not unknown_fields(sentence), sentence
    fields, join = _only_fields(sentence)
    if fields and not box.words:
        return replace(box, fields=fields, join=join, text="")
    return replace(box, fields=(), join=" ", text=sentence or NOTHING)


def in_language(box: TextBox, words: tuple[tuple[str, str], ...]) -> TextBox:
    """The text with a sentence for each of these languages beside its own."""
    assert not any(unknown_fields(sentence) for _, sentence in words), words
    if words and box.fields:
        box = replace(box, fields=(), join=" ", text=sentence_for(box))
    plain = replace(box, words=words)
    return plain if words else saying(plain, sentence_for(plain))


def _only_fields(sentence: str) -> tuple[tuple[str, ...], str]:
    """The fields of a sentence that holds nothing else but what joins them, and that."""
    fields = tuple(PLACEHOLDER.findall(sentence))
    if not fields or not sentence.startswith("{") or not sentence.endswith("}"):
        return (), " "
    between = set(PLACEHOLDER.split(sentence)[2:-1:2])
    if len(between) > 1:
        return (), " "
    return fields, between.pop() if between else " "
