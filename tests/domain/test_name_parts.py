"""Jr., III and PhD are told from the name that they stand behind."""

from __future__ import annotations

import pytest

from kiosk.domain import names
from kiosk.domain.name_parts import FamilyName, capitals, family_parts
from tests.domain.test_names import Someone


@pytest.mark.parametrize(
    ("written", "core", "generation", "letters"),
    [
        ("de la Cruz Jr.", "de la Cruz", "Jr.", ""),
        ("dela Cruz, Jr., PhD, MPA", "dela Cruz", "Jr.", "PhD, MPA"),
        ("Reyes III MD", "Reyes", "III", "MD"),
        ("Okafor Ph.D.", "Okafor", "", "Ph.D."),
        ("Smith, Commander of the Order of Merit", "Smith", "", "Commander of the Order of Merit"),
        ("Ma", "Ma", "", ""),
        ("MD", "MD", "", ""),
        ("Rahman Md", "Rahman Md", "", ""),
        ("Yo-Yo Ma", "Yo-Yo Ma", "", ""),
        ("Vi", "Vi", "", ""),
        ("", "", "", ""),
        (", PhD", ", PhD", "", ""),
    ],
)
def test_a_family_name_is_taken_apart(
    written: str, core: str, generation: str, letters: str
) -> None:
    assert family_parts(written) == FamilyName(core, generation, letters)


SENATOR = Someone("Jose Maria", "de la Cruz, Jr., PhD", honorific="Hon.")
KOREAN = Someone("Minjun", "Kim", True, "김민준", "Mr")


def test_each_document_has_its_own_name() -> None:
    assert names.full_name(SENATOR) == "Jose Maria de la Cruz Jr."
    assert names.capital_name(SENATOR) == "Jose Maria DE LA CRUZ Jr."
    assert names.formal_name(SENATOR) == "Hon. Jose Maria de la Cruz Jr., PhD"
    assert names.listed_name(SENATOR) == "de la Cruz Jr., Jose Maria"
    assert names.post_nominals(SENATOR) == "PhD"
    assert names.capital_name(KOREAN) == "KIM Minjun"
    assert names.formal_name(KOREAN) == "Mr Kim Minjun"


def test_a_mononym_is_itself_in_every_document() -> None:
    for person in (Someone("Suharto"), Someone(family_name="Suharto")):
        for say in (names.full_name, names.formal_name, names.listed_name):
            assert say(person) == "Suharto"
    assert names.capital_name(Someone(family_name="Suharto")) == "SUHARTO"
    assert names.capital_name(Someone(native_name="김민준")) == "김민준"


def test_jr_does_not_part_a_family_in_a_list() -> None:
    family = [Someone("Zita", "Reyes"), Someone("Ana", "Reyes Jr."), Someone("Ben", "Reyes")]
    ordered = sorted(family, key=names.sort_key)
    assert [one.given_name for one in ordered] == ["Ana", "Ben", "Zita"]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("İpekçi ilgin", "tr", "İPEKÇİ İLGİN"),
        ("ipekçi", "", "IPEKÇI"),
        ("Großmann", "de", "GROSSMANN"),
        ("Παπαδόπουλος", "el", "ΠΑΠΑΔΟΠΟΥΛΟΣ"),
        ("ბერიძე", "ka", "ბერიძე"),
        ("Ковальчук", "uk", "КОВАЛЬЧУК"),
        ("محمد", "ar", "محمد"),
    ],
)
def test_capitals_are_those_of_the_language(text: str, language: str, expected: str) -> None:
    assert capitals(text, language) == expected
