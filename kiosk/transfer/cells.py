"""Cells of one row as values; whatever is wrong with them is collected as sentences."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from datetime import date, datetime

from kiosk.said import say
from kiosk.transfer.countries import country_code
from kiosk.transfer.sheets import Row

_INVISIBLE = re.compile("[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
_SPACES = re.compile(r"[\s\u00a0]+")
_EMAIL = re.compile(r"[^@\s,;<>()\[\]\"]+@[^@\s,;<>()\[\]\".]+(\.[^@\s,;<>()\[\]\".]+)+")
_TIME = re.compile(r"[0-9]{1,2}:[0-9]{2}(:[0-9]{2})?")
_DIGITS = re.compile(r"[0-9]{1,9}")
_SHOWN_CHARS = 40
EMAIL_CHARS_MAX = 254
WHOLE_NUMBER_MAX = 100_000

_YES = frozenset({"yes", "y", "true", "1", "x", "ja", "oui", "si", "sí", "예", "네", "✓"})
_NO = frozenset({"no", "n", "false", "0", "-", "nein", "non", "아니오", "아니요"})


class Cells:
    """Reads the cells of one row. After the last, `problems` and `warnings` say what was met."""

    def __init__(self, row: Row) -> None:
        self._row = row
        self.problems: list[str] = []
        self.warnings: list[str] = []

    def text(self, name: str, chars_max: int) -> str:
        """One line of text, without what cannot be seen; control characters are refused."""
        text = _SPACES.sub(" ", _INVISIBLE.sub("", self._row.values.get(name, ""))).strip()
        text = unicodedata.normalize("NFC", text)
        strange = next((char for char in text if not _printable(char)), "")
        if strange:
            self.problems.append(
                say(
                    "{name} holds a character that cannot be printed (U+{number:04X}): type "
                    "the cell again",
                    name=name,
                    number=ord(strange),
                )
            )
        if len(text) > chars_max:
            self.problems.append(
                say(
                    "{name} has %n character(s) and at most {most} fit: shorten it",
                    n=len(text),
                    name=name,
                    most=chars_max,
                )
            )
        return text

    def needed(self, name: str, chars_max: int) -> str:
        text = self.text(name, chars_max)
        if not text:
            self.problems.append(say("{name} is missing: fill it in", name=name))
        return text

    def yes(self, name: str, *, default: bool = False) -> bool:
        text = self.text(name, _SHOWN_CHARS)
        if not text:
            return default
        if text.casefold() not in _YES | _NO:
            self.problems.append(
                say('{name} is "{text}": write yes or no', name=name, text=shown(text))
            )
        return text.casefold() in _YES

    def number(self, name: str) -> int | None:
        text = self.text(name, _SHOWN_CHARS)
        if not text:
            return None
        plain = text.replace(" ", "")
        if not _DIGITS.fullmatch(plain) or int(plain) > WHOLE_NUMBER_MAX:
            self.problems.append(
                say(
                    '{name} is "{text}": write a whole number from 0 to {most}',
                    name=name,
                    text=shown(text),
                    most=WHOLE_NUMBER_MAX,
                )
            )
            return None
        return int(plain)

    def moment(self, name: str) -> str:
        """A local time at the venue, as ISO to the minute."""
        text = self.needed(name, _SHOWN_CHARS)
        return self._moment(name, text) if text else ""

    def moment_on(self, name: str, day: str) -> str:
        """The same, or a time alone on that ISO day; empty where the cell is."""
        text = self.text(name, _SHOWN_CHARS)
        if day and _TIME.fullmatch(text):
            text = f"{day}T{text:0>5}" if len(text) < len("09:30:00") else f"{day}T{text}"
        return self._moment(name, text) if text else ""

    def _moment(self, name: str, text: str) -> str:
        try:
            moment = datetime.fromisoformat(text)
        except ValueError:
            moment = None
        if moment is None or len(text) <= len("2019-10-14"):
            self.problems.append(
                say(
                    '{name} is "{text}": write date and time as 2019-10-14T09:30',
                    name=name,
                    text=shown(text),
                )
            )
            return ""
        if moment.tzinfo is not None:
            self.problems.append(
                say(
                    '{name} is "{text}": write the local time at the venue, without an offset',
                    name=name,
                    text=shown(text),
                )
            )
            return ""
        return moment.isoformat(timespec="minutes")

    def day(self, name: str) -> str:
        text = self.needed(name, _SHOWN_CHARS)
        if not text:
            return ""
        try:
            return date.fromisoformat(text[: len("2019-10-14")]).isoformat()
        except ValueError:
            self.problems.append(
                say('{name} is "{text}": write the date as 2019-10-14', name=name, text=shown(text))
            )
            return ""

    def email(self, name: str) -> str:
        text = self.text(name, EMAIL_CHARS_MAX)
        if text and not _EMAIL.fullmatch(text):
            self.problems.append(
                say(
                    '{name} is "{text}", which is no e-mail address: correct it or leave it empty',
                    name=name,
                    text=shown(text),
                )
            )
        return text

    def country(self, name: str) -> str:
        text = self.text(name, 100)
        code = country_code(text) if text else ""
        if code is None:
            self.problems.append(
                say(
                    '{name} is "{text}", which is no country that we know: write its two '
                    "letters, such as KR",
                    name=name,
                    text=shown(text),
                )
            )
        return code or ""

    def words(self, name: str, chars_max: int) -> tuple[str, ...]:
        """Several values in one cell, parted by semicolons or commas; each once."""
        parts = re.split(r"[;,、|/]", self.text(name, chars_max))
        return tuple(dict.fromkeys(part.strip() for part in parts if part.strip()))

    def languages(self, name: str) -> tuple[str, ...]:
        tags = [tag.replace("_", "-") for tag in self.words(name, 200)]
        good = tuple(tag for tag in tags if _is_language(tag))
        strange = [tag for tag in tags if tag not in good]
        if strange:
            self.warnings.append(
                say(
                    '{name} names "{text}", which was left out: write languages as en;ko',
                    name=name,
                    text=shown(strange[0]),
                )
            )
        return tuple(_language_case(tag) for tag in good)


def problems_of(problems: Sequence[str]) -> str:
    """All that is wrong with a row, to stand after its number."""
    whole, *others = problems
    for other in others:
        whole = say("{first}; {second}", first=whole, second=other)
    return say("{what}.", what=whole)


def shown(text: str) -> str:
    """As much of a cell as a sentence bears."""
    return text if len(text) <= _SHOWN_CHARS else f"{text[:_SHOWN_CHARS]}..."


def _printable(char: str) -> bool:
    return unicodedata.category(char) not in ("Cc", "Cs", "Co") and char != "\ufffd"


def _is_language(tag: str) -> bool:
    return re.fullmatch(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*", tag) is not None


def _language_case(tag: str) -> str:
    first, *rest = tag.split("-")
    cased = [part.title() if len(part) == 4 else part.upper() for part in rest]
    return "-".join((first.lower(), *cased))
