"""In which language sentences are said now: for the whole process, or within one answer."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from kiosk.catalogue import Catalogue, catalogue_of
from kiosk.languages import ENGLISH, number_words

SENTENCES = "sentences"  # the context of those that the core made by `say`

_everywhere: Catalogue | None = None
_here: ContextVar[Catalogue | None] = ContextVar("catalogue", default=None)


def catalogue() -> Catalogue:
    """The one that speaks now."""
    return _here.get() or _everywhere or catalogue_of(ENGLISH)


def speak(with_this: Catalogue) -> None:
    """From now on, wherever nothing else was said."""
    global _everywhere
    _everywhere = with_this


@contextmanager
def speaking(with_this: Catalogue) -> Iterator[None]:
    """Within this block, and for nobody else: a server answers each in their own language."""
    token = _here.set(with_this)
    try:
        yield
    finally:
        _here.reset(token)


def translate(context: str, text: str, comment: str = "", n: int = -1) -> str:
    """The sentence in the language that is spoken; `%n` is the number that decides the plural.

    The texts are literals, so that the maker of the catalogues finds them; values are put in
    afterwards by `format`.
    """
    return catalogue().translate(context, text, comment, n)


def counted(n: int) -> str:
    """A count beside a sentence, as the language that is spoken writes it."""
    return number_words(catalogue().code, n)


def told(sentence: str) -> str:
    """A sentence that knows what it was made of (badges/said.py), in the language that is spoken;
    any other text as it stands."""
    template = getattr(sentence, "template", None)
    if template is None:
        return str(sentence)
    values = {
        name: told(value) if isinstance(value, str) else value
        for name, value in sentence.values.items()  # type: ignore[attr-defined]
    }
    return translate(SENTENCES, template, n=sentence.number).format(**values)  # type: ignore[attr-defined]
