"""Names are typed on the screen as they are written: in Hangul, with accents, in either case."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.languages import LANGUAGES
from kiosk.selfservice import steps as s
from ui.languages import speak
from ui.selfservice import dress, hangul
from ui.selfservice.entry_view import letters_asking, second_asking
from ui.selfservice.key_rows import ACCENTS, LATIN, LETTERS, SIGNS, keys_for, shifted, wrapped
from ui.selfservice.keyboard import Keyboard
from ui.selfservice.sizes import Room, sizes_for
from ui.selfservice.typing_page import Line

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.mark.parametrize(
    ("keys", "text"),
    [
        ("ㄱㅣㅁ", "김"),
        ("ㅂㅏㄱㅅㅜㄱㅈㅏ", "박숙자"),
        ("ㄱㅘㄴ", "관"),
        ("ㅇㅗㅏㅇ", "왕"),
        ("ㅎㅓㅣ", "허ㅣ"),
        ("ㅇㅓㅄㅇㅣ", "없이"),
        ("ㅇㅓㅂㅅㅣ", "업시"),
        ("ㄷㅏㄹㄱㅇㅡㄴ", "닭은"),
        ("ㄷㅏㄹㄱㅣ", "달기"),
        ("ㄲㅗㅊ", "꽃"),
        ("ㅏㅣㅋ", "ㅏㅣㅋ"),
        ("ㅗㅏ", "ㅘ"),
        ("ㄱㄸ", "ㄱㄸ"),
        ("ㅂㅏㄸ", "바ㄸ"),
        ("ㅂㅏㅅㄱ", "밧ㄱ"),
    ],
)
def test_letters_of_hangul_join_as_koreans_type_them(keys: str, text: str) -> None:
    typed = ""
    for key in keys:
        typed = hangul.typed(typed, key)
    assert typed == text


def test_a_letter_of_hangul_is_taken_back_and_not_the_syllable() -> None:
    steps = ["닭", "달", "다", "ㄷ", ""]
    for before, after in pairwise(steps):
        assert hangul.erased(before) == after
    assert hangul.erased("왕") == "와"
    assert hangul.erased("와") == "오"
    assert hangul.erased("ㅘ") == "ㅗ"
    assert hangul.erased("Kim") == "Ki"
    assert hangul.erased("") == ""


@given(st.text(st.sampled_from("ㄱㄲㄴㄷㄸㄹㅁㅂㅅㅇㅈㅎㅏㅐㅓㅗㅜㅡㅣㅘㅢ"), max_size=12))
def test_every_letter_can_be_taken_back(letters: str) -> None:
    text = ""
    for letter in letters:
        text = hangul.typed(text, letter)
    for _ in range(2 * len(letters)):
        text = hangul.erased(text)
    assert text == ""


@pytest.mark.parametrize("language", [one.code for one in LANGUAGES])
def test_every_language_has_its_letters_signs_and_a_way_to_latin(language: str) -> None:
    for columns in (12, 8):
        for layer in (LETTERS, LATIN, ACCENTS, SIGNS):
            keys = keys_for(language, layer, columns=columns)
            assert all(len(row) <= columns for row in keys.rows)
            assert layer not in keys.others
    digits = "".join(keys_for(language, SIGNS, columns=12).rows)
    assert set("0123456789@.-") <= set(digits)
    latin = keys_for(language, LATIN, columns=12).rows
    assert set("abcdefghijklmnopqrstuvwxyz") <= set("".join(latin))


def test_chinese_is_typed_in_pinyin_and_its_pages_say_so() -> None:
    letters = "".join(keys_for("zh", LETTERS, columns=12).rows)
    assert set("abcdefghijklmnopqrstuvwxyz") <= set(letters)
    assert "ü" in "".join(keys_for("zh", ACCENTS, columns=12).rows)
    try:
        speak("zh")
        pages = letters_asking(s.LookUp(("city",)), ""), second_asking("city")
        assert all("拼音" in page.spoken for page in pages)
    finally:
        speak("en")


def test_narrow_keyboards_lose_no_letter() -> None:
    assert "".join(wrapped("qwertyuiopasd", 5)) == "qwertyuiopasd"
    assert [len(row) for row in wrapped("qwertyuiopasd", 5)] == [5, 5, 3]


def test_capitals_are_those_of_the_language() -> None:
    assert shifted("tr", "i") == "İ"
    assert shifted("tr", "ı") == "I"
    assert shifted("en", "i") == "I"
    assert shifted("ko", "ㄱ") == "ㄲ"
    assert shifted("fr", "é") == "É"
    assert shifted("en", "ß") == "ß"


class Typist:
    """Presses keys by what stands on them."""

    def __init__(self, language: str) -> None:
        dress.take(sizes_for(Room(1280, 800, 5.9)))
        self.line = Line("Name", "", 40)
        self.keyboard = Keyboard(self.line, language=language)
        self.keyboard.fit(1280)

    def press(self, *keys: str) -> None:
        for words in keys:
            shown = {key.text(): key for key in self.keyboard.keys if not key.isHidden()}
            shown[words].click()

    def close(self) -> None:
        self.keyboard.deleteLater()
        self.line.deleteLater()


@pytest.mark.parametrize(
    ("language", "keys", "text"),
    [
        ("en", ["⇧", "J", "u", "a", "n"], "Juan"),
        ("ko", [*"ㅅㅜㄱㅈㅏ"], "숙자"),
        ("es", ["⇧", "I", "áéñ", "ñ", "ABC", "i", "g", "o"], "Iñigo"),
        ("ru", [*"иван"], "иван"),
        ("ar", [*"محمد"], "محمد"),
        ("tr", ["⇧", "İ", *"lay", "⌫"], "İla"),
        ("ko", ["ㄱ", "⇧", "ㄲ", "⌫", "ㅏ"], "가"),
        ("en", ["123", "1", "@", "ABC", "x", " ", "y"], "1@x y"),
    ],
)
def test_names_are_typed_with_a_finger(
    app: object, language: str, keys: list[str], text: str
) -> None:
    typist = Typist(language)
    typist.press(*keys)
    assert typist.line.text() == text
    for key in typist.keyboard.keys:
        assert key.accessibleName().strip()
    typist.close()


def test_a_key_types_where_the_cursor_stands_and_no_further_than_the_line_goes(app: object) -> None:
    typist = Typist("ko")
    typist.line.setText("김자")
    typist.line.setCursorPosition(1)
    typist.press("ㅅ", "ㅜ", "ㄱ")
    assert typist.line.text() == "김숙자"
    typist.line.setMaxLength(3)
    typist.line.setCursorPosition(2)
    typist.press("ㄱ", "ㄱ", "ㅏ")
    assert typist.line.text() == "김숙자"
    typist.close()


@pytest.mark.parametrize(
    ("text", "enough"),
    [("김", True), ("李", True), ("이", True), ("Lee", True), ("Li", False), ("ㄱ", False)],
)
def test_a_family_name_of_one_sign_is_enough_to_go_on(text: str, enough: bool) -> None:
    asking = letters_asking(s.LookUp(("city",)), "")
    assert asking.is_enough(text) is enough
    assert not asking.is_enough("")
