"""Anybody is found by any part of their name, however it is typed."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.search import Index

PEOPLE: dict[str, dict[str, str]] = {
    "maria": {"code": "4TYSBH", "given_name": "María José", "family_name": "Santos",
              "organisation": "Makati"},
    "mario": {"code": "CNXLZH", "given_name": "Mario", "family_name": "Santoro",
              "organisation": "Santos City"},
    "minjun": {"code": "53BJJD", "given_name": "Minjun", "family_name": "Kim",
               "native_name": "김민준", "organisation": "서울특별시"},
    "kimberly": {"code": "T6FLZW", "given_name": "Kimberly", "family_name": "Müller-Öztürk",
                 "organisation": "New York City"},
    "lazar": {"code": "K1M000", "given_name": "Lazar", "family_name": "Mishin",
              "native_name": "Лазарь Мишин", "organisation": "Ulyanovsk Region"},
    "dangelo": {"code": "QQQ777", "given_name": "Beyoncé", "family_name": "D’Angelo",
                "organisation": "Gaziantep", "country": "IT"},
    "nepali": {"code": "W12345", "given_name": "Lakshman", "family_name": "Pyakurel",
               "native_name": "लक्ष्\u200dमण प्याकुरेल", "organisation": "Kathmandu"},
    "arab": {"code": "W98765", "given_name": "Ramih", "family_name": "Al-Ashraf",
             "native_name": "رامح الأشراف", "organisation": "Amman"},
    "thai": {"code": "W55555", "given_name": "Sumatchaya", "family_name": "Siriwong",
             "native_name": "สุมัชญา ศรีวงค์", "organisation": "Bangkok"},
    "suharto": {"code": "SUH001", "given_name": "Suharto", "family_name": ""},
}  # fmt: skip


@pytest.fixture
def index() -> Index:
    index = Index()
    for key, fields in PEOPLE.items():
        index.put(key, fields)
    return index


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("santos maria", "maria"),
        ("maria santos", "maria"),
        ("SANTOS, María", "maria"),
        ("maria jose", "maria"),
        ("ｓａｎｔｏｓ", "maria"),
        ("Kim Minjun", "minjun"),
        ("Minjun Kim", "minjun"),
        ("minj", "minjun"),
        ("김민준", "minjun"),
        ("김", "minjun"),
        ("민준", "minjun"),
        ("김 민준", "minjun"),
        ("서울", "minjun"),
        ("muller", "kimberly"),
        ("MÜLLER", "kimberly"),
        ("öztürk kim", "kimberly"),
        ("mulleroz", "kimberly"),
        ("york kimb", "kimberly"),
        ("Мишин", "lazar"),
        ("лазарь", "lazar"),
        ("mishin", "lazar"),
        ("dangelo", "dangelo"),
        ("d'angelo", "dangelo"),
        ("angelo", "dangelo"),
        ("Beyonce", "dangelo"),
        ("लक्ष्मण", "nepali"),
        ("लक्ष्\u200dमण", "nepali"),
        ("الأشراف", "arab"),
        ("ashraf", "arab"),
        ("ศรีวงค์", "thai"),
        ("kathm", "nepali"),
        ("suharto", "suharto"),
        ("4TYSBH", "maria"),
        ("4tysbh", "maria"),
        ("4ty-sbh", "maria"),
        ("4TY SBH", "maria"),
        ("k1m000", "lazar"),
    ],
)
def test_a_person_is_found_first(typed: str, first: str, index: Index) -> None:
    assert index.find(typed)[:1] == [first]


def test_a_whole_name_goes_before_a_beginning_and_a_name_before_a_city(index: Index) -> None:
    assert index.find("santos") == ["maria", "mario"]
    assert set(index.find("Sant")) == {"maria", "mario"}
    assert index.find("kim") == ["minjun", "kimberly"]


def test_every_word_must_fit(index: Index) -> None:
    assert index.find("santos minjun") == []
    assert index.find("xyz") == []


@pytest.mark.parametrize("typed", ["", "   ", "-,-", "'"])
def test_nothing_typed_finds_nobody(typed: str, index: Index) -> None:
    assert index.find(typed) == []


def test_equally_good_answers_stand_by_name_and_no_more_than_asked_for(index: Index) -> None:
    index = Index()
    for number, family in enumerate(("Cruz", "Abad", "Bello")):
        index.put(f"{number}", {"given_name": "Ana", "family_name": family})
    assert index.find("ana") == ["1", "2", "0"]
    assert index.find("ana", limit=2) == ["1", "2"]
    assert index.find("ana", limit=0) == []


def test_a_corrected_name_is_found_at_once_and_the_old_one_no_more(index: Index) -> None:
    index.put("maria", {**PEOPLE["maria"], "family_name": "Santoso"})
    assert index.find("santoso maria") == ["maria"]
    index.put("mario", {**PEOPLE["mario"], "family_name": "Rossi", "code": "NEW123",
                        "organisation": ""})  # fmt: skip
    assert index.find("rossi")[:1] == ["mario"]
    assert "mario" not in index.find("santoro")
    assert index.find("CNX LZH") == []
    assert index.find("NEW 123") == ["mario"]


def test_who_was_removed_is_not_found(index: Index) -> None:
    index.remove("minjun")
    index.remove("nobody")
    assert index.find("kim") == ["kimberly"]
    assert "minjun" not in index
    assert len(index) == len(PEOPLE) - 1


WORDS = st.sampled_from(["kim", "kimberly", "김민준", "Núñez", "nunez", "a-b", "d'or", ""])
ACTS = st.lists(st.tuples(st.sampled_from("pqrs"), st.none() | st.tuples(WORDS, WORDS)))


@settings(deadline=None)
@given(ACTS, st.lists(st.tuples(st.integers(0, 20), WORDS), max_size=4))
def test_an_index_kept_up_to_date_answers_like_one_built_anew(
    acts: list[tuple[str, tuple[str, str] | None]], questions: list[tuple[int, str]]
) -> None:
    kept, should_hold = Index(), {}
    for number, (key, names) in enumerate(acts):
        if names is None:
            kept.remove(key)
            should_hold.pop(key, None)
        else:
            fields = {"given_name": names[0], "family_name": names[1], "code": f"{key}{number}"}
            kept.put(key, fields)
            should_hold[key] = fields
        for when, question in questions:  # asking sorts new words in, so ask in between as well
            if when == number:
                kept.find(question)
    anew = Index()
    for key, fields in should_hold.items():
        anew.put(key, fields)
    assert len(kept) == len(anew)
    for question in ("kim", "k", "김", "민", "nunez", "b", "or", *(key for key, _ in acts)):
        assert kept.find(question) == anew.find(question), question
