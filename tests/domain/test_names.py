"""Names read in the person's own order, whoever they are."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from kiosk.domain import names


@dataclass(frozen=True)
class Someone:
    given_name: str = ""
    family_name: str = ""
    family_name_first: bool = False
    native_name: str = ""
    honorific: str = ""


KOREAN = Someone("Minjun", "Kim", True, "김민준", "Mr")
FILIPINO = Someone("Jose Maria", "de la Cruz Jr.", honorific="Hon.")
SPANISH = Someone("María José", "García Márquez", honorific="Dr")
INDONESIAN = Someone("Suharto")
NATIVE_ONLY = Someone(native_name="김민준", honorific="Ms")


@pytest.mark.parametrize(
    ("person", "full", "addressed", "listed"),
    [
        (KOREAN, "Kim Minjun", "Mr Kim Minjun", "Kim Minjun"),
        (
            FILIPINO,
            "Jose Maria de la Cruz Jr.",
            "Hon. Jose Maria de la Cruz Jr.",
            "de la Cruz Jr., Jose Maria",
        ),
        (SPANISH, "María José García Márquez", "Dr María José García Márquez",
         "García Márquez, María José"),
        (INDONESIAN, "Suharto", "Suharto", "Suharto"),
        (NATIVE_ONLY, "김민준", "Ms 김민준", "김민준"),
        (Someone(), "", "", ""),
    ],
)  # fmt: skip
def test_a_name_reads_in_the_persons_own_order(
    person: Someone, full: str, addressed: str, listed: str
) -> None:
    assert names.full_name(person) == full
    assert names.addressed_name(person) == addressed
    assert names.listed_name(person) == listed


def test_the_native_name_is_not_said_twice() -> None:
    assert names.other_script(KOREAN) == "김민준"
    assert names.other_script(NATIVE_ONLY) == ""


def test_people_sort_by_family_name_and_mononyms_by_their_only_name() -> None:
    people = [
        Someone("Zoe", "Adams"),
        Someone("Suharto"),
        KOREAN,
        Someone("Ángel", "Núñez"),
        Someone("Angela", "Nunez"),
        Someone("Émile", "Érard"),
        Someone("Minjun", "Kim"),
    ]
    ordered = [names.full_name(person) for person in sorted(people, key=names.sort_key)]
    assert ordered == [
        "Zoe Adams",
        "Émile Érard",
        "Minjun Kim",
        "Kim Minjun",
        "Ángel Núñez",
        "Angela Nunez",
        "Suharto",
    ]


@pytest.mark.parametrize(
    ("person", "letters"),
    [
        (KOREAN, "KM"),
        (SPANISH, "MG"),
        (INDONESIAN, "S"),
        (NATIVE_ONLY, "김"),
        (Someone("e\u0301mile", "Zola"), "ÉZ"),
        (Someone(native_name="सिता"), "सि"),
        (Someone(), ""),
    ],
)
def test_initials_keep_their_accents_and_vowel_signs(person: Someone, letters: str) -> None:
    assert names.initials(person) == letters
