"""The letters that answer what was typed are told, so that nobody wonders who stands there."""

from __future__ import annotations

import pytest

from kiosk.search.marks import Marks


def set_off(typed: str, *texts: str) -> list[str]:
    """The texts with the marked letters in brackets."""
    marks = Marks(typed, texts)
    shown = []
    for number, text in enumerate(texts):
        for begin, end in reversed(marks.of(number)):
            text = f"{text[:begin]}[{text[begin:end]}]{text[end:]}"
        shown.append(text)
    return shown


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("ric bin", "Dr [Ric]cardo [Bin]aghi"),
        ("binaghi", "Dr Riccardo [Binaghi]"),
        ("gonzalez", "María [González]"),
        ("gonz", "María [Gonz]ález"),
        ("mueller", "Kim [Müller]"),
        ("muell", "Kim [Müll]er"),
        ("muller", "Kim [Müller]"),
        ("strauss", "Ana [Strauß]"),
        ("pierre", "Jean-[Pierre] Nkulu"),
        ("jeanpi", "[Jean-Pi]erre Nkulu"),
        ("angelo", "Beyoncé D’[Angelo]"),
        ("김민", "[김민]준"),
        ("민준", "김[민준]"),
        ("ㄱㅁㅈ", "[김민준]"),
        ("ㅁㅈ", "김[민준]"),
        ("이ㅅㅎ", "[이성현]"),
        ("김미", "[김민]준"),
        ("明", "王小[明]"),
        ("лаз", "[Лаз]арь Мишин"),
        ("lazar mish", "[Лазар]ь [Миш]ин"),
    ],
)
def test_the_letters_that_were_typed_are_set_off(typed: str, shown: str) -> None:
    assert set_off(typed, shown.replace("[", "").replace("]", "")) == [shown]


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("binagi", "Riccardo [Binaghi]"),
        ("ricardo bianghi", "[Riccardo] [Binaghi]"),
        ("yi sunghyun", "[Lee] [Seonghyeon]"),
        ("rhee sung hyun", "[Lee] [Seonghyeon]"),
        ("kharitonof", "Руслан [Харитонов]"),
        ("kimminjun", "[Kim] [Minjun]"),
    ],
)
def test_a_word_that_was_guessed_is_set_off_whole(typed: str, shown: str) -> None:
    assert set_off(typed, shown.replace("[", "").replace("]", "")) == [shown]


def test_where_the_letters_stand_somewhere_nothing_is_guessed_elsewhere() -> None:
    assert set_off("milan", "Milena Rossi", "Milan · Italy") == ["Milena Rossi", "[Milan] · Italy"]


def test_what_nothing_shown_answers_is_told() -> None:
    assert Marks("rossi 4tysbh", ["Anna Rossi"]).unanswered == ["4tysbh"]
    assert Marks("sung hyun lee", ["Lee Seonghyeon"]).unanswered == []
    assert Marks("", ["Anna"]).of(0) == ()
