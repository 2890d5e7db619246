"""Our names against the person-name rules of Unicode's Common Locale Data Repository, 48.2.

We write Latin names in one way wherever the event is: an honorific first, the names in the person's
own order, Jr. behind them, letters behind a comma. CLDR has a pattern for each language that a
document is written in; where theirs differ, the differences are listed here one by one.
"""

from __future__ import annotations

import csv
import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from kiosk.domain import names
from kiosk.sample import SAMPLES, sample_folder
from tests.domain.test_names import Someone

LOCALES: dict[str, Any] = json.loads(
    Path(__file__).with_name("cldr_person_names.json").read_text("utf-8")
)["locales"]
GAP = re.compile(r"([\s,،၊，—]*)\0([\s,،၊，—]*)")


@dataclass(frozen=True)
class Known:
    """The fields of a name, as CLDR calls them."""

    title: str = ""
    given: str = ""
    surname: str = ""
    generation: str = ""
    credentials: str = ""

    def by(self, pattern: str) -> str:
        """CLDR's algorithm for these fields: empty ones vanish with the marks beside them."""
        values = {**self.__dict__, "surname-core": self.surname}
        values |= {
            "given-monogram-allCaps": self.given[:1],
            "surname-monogram-allCaps": self.surname[:1],
        }
        said = re.sub(
            r"\{([a-zA-Z0-9-]+)\}", lambda match: values.get(match[1], "\0") or "\0", pattern
        )
        while "\0" in said:
            said = GAP.sub(lambda gap: gap[1] if gap[1].strip() else gap[2], said, count=1)
        return re.sub(r"\s+", " ", said).strip(" ,،၊，—")

    def ours(self, *, family_first: bool) -> Someone:
        family = f"{self.surname} {self.generation}".strip()
        family += f", {self.credentials}" if self.credentials else ""
        return Someone(self.given, family, family_first, honorific=self.title)


PLAIN = Known(given="Ana", surname="Reyes")
FULL = Known("Dr", "Ana", "Reyes", "Jr.", "PhD")
MONONYM = Known(given="Suharto")


def of(key: str, name: Known) -> dict[str, str]:
    return {locale: name.by(rules[key]) for locale, rules in LOCALES.items()}


def different(key: str, name: Known, ours: str) -> dict[str, str]:
    return {locale: said for locale, said in of(key, name).items() if said != ours}


def test_given_and_family_name_stand_as_everywhere() -> None:
    said = names.full_name(PLAIN.ours(family_first=False))
    # Chinese and Japanese set a foreign name without the space, and with it in their own data.
    assert different("given_first_pattern", PLAIN, said) == {}


def test_the_family_name_stands_first_as_in_most_languages() -> None:
    said = names.full_name(PLAIN.ours(family_first=True))
    assert different("surname_first_pattern", PLAIN, said) == {
        "ar": "Reyes، Ana",
        "de": "Reyes, Ana",
        "fa": "Reyes، Ana",
        "id": "Reyes, Ana",
    }, "as in a list, which badges are not"


def test_a_formal_name_is_that_of_english_and_of_the_hosts_languages() -> None:
    said = names.formal_name(FULL.ours(family_first=False))
    assert said == "Dr Ana Reyes Jr., PhD"
    same = {locale for locale, text in of("given_first_pattern", FULL).items() if text == said}
    assert same >= {"en", "es", "fil", "fr", "id", "it", "km", "mn", "pt", "vi"}


def test_a_formal_name_with_the_family_first_begins_with_the_honorific() -> None:
    said = names.formal_name(FULL.ours(family_first=True))
    assert said == "Dr Reyes Ana Jr., PhD"
    same = {locale for locale, text in of("surname_first_pattern", FULL).items() if text == said}
    assert same == {"fr", "it"}
    # English data has "Reyes Dr Ana", which no protocol officer writes.
    assert FULL.by(LOCALES["en"]["surname_first_pattern"]) == "Reyes Dr Ana Jr., PhD"


def test_lists_begin_with_the_family_name() -> None:
    said = names.listed_name(PLAIN.ours(family_first=False))
    others = different("sorting_pattern", PLAIN, said)
    without_comma = {"hy", "ja", "ko", "uk", "vi", "yue", "zh"}
    other_comma = {"ar", "fa", "my", "ur"}
    given_first = {"si", "ta"}
    assert set(others) == without_comma | other_comma | given_first


@pytest.mark.parametrize("locale", LOCALES)
def test_a_mononym_stands_alone_in_every_language(locale: str) -> None:
    for key in ("given_first_pattern", "surname_first_pattern", "sorting_pattern"):
        said = names.formal_name(MONONYM.ours(family_first=False))
        assert MONONYM.by(LOCALES[locale][key]) == said


def test_initials_are_english_monograms() -> None:
    for key, family_first in (("given_first_monogram", False), ("surname_first_monogram", True)):
        ours = names.initials(PLAIN.ours(family_first=family_first))
        assert PLAIN.by(LOCALES["en"][key]) == ours


@pytest.mark.parametrize("event", SAMPLES)
def test_the_sample_events_order_names_as_their_languages_do(event: str) -> None:
    """A person's own word wins; here nobody's differs from their first language's custom."""
    first = set(LOCALES["en"]["surname_first"])
    with (sample_folder(event) / "participants.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    told = [row for row in rows if row["languages"].split(";")[0] not in ("", "en")]
    otherwise = [
        row["registration_code"]
        for row in told
        if (row["languages"].split(";")[0] in first) is not (row["family_name_first"] == "yes")
    ]
    assert len(told) > 100
    assert otherwise == []
