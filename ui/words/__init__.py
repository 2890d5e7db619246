"""Every sentence of the window passes here, so that one place can speak another language."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from kiosk import speech
from kiosk.speech import SENTENCES

Translator = Callable[[str, str, str, int], str]


def _plain_day(day: date) -> str:
    return f"{day:%a} {day.day} {day:%b}"


_translator: Translator = speech.translate
_day: Callable[[date], str] = _plain_day


def speak_with(translator: Translator, *, day: Callable[[date], str]) -> None:
    """Let this translate, and this write days, from now on."""
    global _translator, _day
    _translator = translator
    _day = day


def translate(context: str, text: str, comment: str = "", n: int = -1) -> str:
    """The sentence in the language of the window; `%n` is the number that decides the plural.

    The texts are literals, so that the maker of the catalogues finds them; values are put in
    afterwards by `format`.
    """
    return _translator(context, text, comment, n)


def told(sentence: str) -> str:
    """A sentence that knows what it was made of (badges/said.py), in the language of the window;
    any other text as it stands."""
    template = getattr(sentence, "template", None)
    if template is None:
        return str(sentence)
    values = {
        name: told(value) if isinstance(value, str) else value
        for name, value in sentence.values.items()  # type: ignore[attr-defined]
    }
    return _translator(SENTENCES, template, "", -1).format(**values)


def day_words(day: date) -> str:
    """A day as people write it here: "Wed 16 Oct"."""
    return _day(day)
