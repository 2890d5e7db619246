"""What is said in one language: Qt Linguist's file, read as it stands, and wordings over it.

Read without Qt, so that the terminal and the hub's pages speak from the same file as the window.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from xml.etree import ElementTree as Xml

from kiosk.domain.wording import NUMBER, Forms, Key
from kiosk.languages import ENGLISH, SHIPPED, number_words, plural_form

FOLDER = Path(__file__).resolve().parent / "translations"


def file_of(code: str) -> Path:
    """Where the sentences of a language lie."""
    return FOLDER / f"rollcall_{code}.ts"


class Catalogue:
    """Says sentences in one language. Where it knows none, it says the English one."""

    def __init__(
        self,
        code: str,
        sentences: Mapping[Key, Forms],
        *,
        english: Mapping[Key, Forms],
        wording: Mapping[Key, Forms] | None = None,
    ) -> None:
        self.code = code
        self._sentences = sentences
        self._english = english
        self._wording = wording or {}

    def worded(self, wording: Mapping[Key, Forms]) -> Catalogue:
        """The same, with an organiser's own wording of some sentences."""
        return Catalogue(self.code, self._sentences, english=self._english, wording=wording)

    def beside(self, code: str, sentences: Mapping[Key, Forms]) -> Catalogue:
        """Another language, with the same English behind it."""
        return Catalogue(code, sentences, english=self._english)

    def translate(self, context: str, text: str, comment: str = "", n: int = -1) -> str:
        """`n` puts a number in place of %n and decides the form; -1 where there is none."""
        key = context, text
        code = self.code
        forms = self._wording.get(key) or self._sentences.get(key)
        if forms is None:
            code, forms = ENGLISH, self._english.get(key)
        if forms is None:
            return text.replace(NUMBER, number_words(ENGLISH, n)) if n >= 0 else text
        if n < 0:
            return forms[0]
        form = forms[plural_form(code, n)] if len(forms) > 1 else forms[0]
        return form.replace(NUMBER, number_words(code, n))


def sources() -> tuple[Key, ...]:
    """Every sentence that is translated into some language: what an organiser may word."""
    files = (file_of(code) for code in SHIPPED)
    return tuple(dict.fromkeys(key for path in files for key in sentences_in(path)))


@cache
def catalogue_of(code: str) -> Catalogue:
    """The catalogue of a language of LANGUAGES; what it lacks is English."""
    sentences = sentences_in(file_of(code))
    if code == ENGLISH:
        return Catalogue(code, sentences, english=sentences)
    return catalogue_of(ENGLISH).beside(code, sentences)


def sentences_in(path: Path) -> dict[Key, Forms]:
    """What is translated in a file; nothing where there is none."""
    said: dict[Key, Forms] = {}
    if not path.exists():
        return said
    for context in Xml.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") == "unfinished":
                continue
            forms = tuple(form.text or "" for form in translation) or (translation.text or "",)
            if all(forms):
                said[name, message.findtext("source", "")] = forms
    return said
