"""Every name is set in its own script, and what cannot be set is said."""

import subprocess
import sys

import pytest

from badges import bidi, fonts
from badges.data import Badge
from badges.fonts.catalogue import FAMILIES
from badges.fonts.coverage import tidy
from badges.fonts.faces import face
from badges.setting import Line, Style, set_line, set_part

SCRIPTS = {
    "Noto Sans": "Ñandú Łódź Phương Thảo Ελλάδα Україна",
    "Noto Sans Arabic": "محمد پریا ۱۲",
    "Noto Sans Armenian": "Մուշեղ",
    "Noto Sans Bengali": "প্রিয় ৎ",
    "Noto Sans Devanagari": "लक्ष्‍मण श्री",
    "Noto Sans Ethiopic": "አዲስ አበባ",
    "Noto Sans Georgian": "შალვა",
    "Noto Sans Gujarati": "ગુજરાત",
    "Noto Sans Gurmukhi": "ਪੰਜਾਬ",
    "Noto Sans Hebrew": "הרצל",
    "Noto Sans Kannada": "ಕರ್ನಾಟಕ",
    "Noto Sans Khmer": "សុខ វណ្ណៈ",
    "Noto Sans Lao": "ວຽງຈັນ",
    "Noto Sans Malayalam": "സംസ്ഥാനം",
    "Noto Sans Myanmar": "ရန်ကုန်မြို့",
    "Noto Sans Oriya": "ଓଡ଼ିଶା",
    "Noto Sans Sinhala": "ශ්‍රී",
    "Noto Sans Tamil": "தமிழ்நாடு",
    "Noto Sans Telugu": "తెలంగాణ",
    "Noto Sans Thai": "น้ำ ทองรัตน์",
    "Noto Sans KR": "배도현",
    "Noto Sans SC": "杨秀云 東京 かな カナ 台灣",
}


def families_of(line: Line) -> set[str]:
    return {piece.face.family.name for piece in line.pieces}


def numbers(line: Line) -> list[int]:
    return [glyph.number for piece in line.pieces for glyph in piece.glyphs]


def test_there_is_an_example_for_every_family() -> None:
    assert sorted(SCRIPTS) == sorted(fonts.families())


@pytest.mark.parametrize("bold", [False, True])
@pytest.mark.parametrize("family", SCRIPTS)
def test_every_script_has_glyphs(family: str, bold: bool) -> None:
    line = set_line(SCRIPTS[family], Style(bold=bold))
    assert families_of(line) == {family}
    assert 0 not in numbers(line)
    assert line.missing == ()
    assert fonts.coverage(SCRIPTS[family]) == ()


def test_all_names_of_the_event_can_be_set(people: list[Badge]) -> None:
    for badge in people:
        assert fonts.coverage(f"{badge.native_name} {badge.given_name} {badge.family_name}") == ()


def test_every_file_of_the_catalogue_is_there_and_no_other() -> None:
    wanted = {family.path(bold=bold) for family in FAMILIES for bold in (False, True)}
    assert set(fonts.font_files()) == wanted


def test_whoever_writes_hangul_gets_korean_han_letters() -> None:
    assert families_of(set_line("李在明", Style(korean=True))) == {"Noto Sans KR"}
    assert families_of(set_line("李在明", Style())) == {"Noto Sans SC"}


def test_each_run_of_a_mixed_line_has_its_own_font() -> None:
    line = set_line("محمد (VIP) 홍길동", Style())
    assert families_of(line) == {"Noto Sans", "Noto Sans Arabic", "Noto Sans KR"}
    assert 0 not in numbers(line)


def test_emoji_are_reported_and_leave_a_visible_mark() -> None:
    line = set_line("Ana 😀", Style())
    assert line.missing == ("😀",)
    mark = face(FAMILIES[0], False).hb_font.get_nominal_glyph(0xFFFD)
    assert mark
    assert mark in numbers(line)
    assert fonts.coverage("A😀B😀") == ("😀",)


def test_what_was_read_wrong_before_is_reported_too() -> None:
    assert fonts.coverage("Jos\ufffd") == ("\ufffd",)
    assert tidy("a\ud83d") == "a\ufffd"
    assert set_line(tidy("a\ud83d"), Style()).missing == ("\ufffd",)


def test_invisible_joiners_and_selectors_are_not_missing() -> None:
    assert fonts.coverage("लक्ष्\u200dमण a\u200fb \ufe0f") == ()
    assert set_line("लक्ष्\u200dमण", Style()).missing == ()


def test_letters_and_their_accents_come_composed_and_white_space_single() -> None:
    assert tidy("  Zoe\u0308\n\t Ng ") == "Zoë Ng"


def test_arabic_letters_join_and_run_from_the_right() -> None:
    alone = {number for char in "محمد" for number in numbers(set_line(char, Style()))}
    joined = numbers(set_line("محمد", Style()))
    assert set(joined) - alone, "no letter changed its shape"
    texts = [glyph.text for glyph in set_line("محمد", Style()).pieces[0].glyphs]
    assert "".join(texts) == "دمحم"


def test_brackets_in_right_to_left_text_are_mirrored() -> None:
    latin = face(FAMILIES[0], False)
    opening, closing = (latin.hb_font.get_nominal_glyph(ord(char)) for char in "()")
    line = set_line("(הרצל)", Style())
    drawn = [number for number in numbers(line) if number in (opening, closing)]
    assert drawn == [opening, closing]
    assert bidi.resolve("(הרצל)").base == 1


def test_a_part_of_a_line_is_set_like_the_same_text_alone() -> None:
    text = "Chief Innovation Officer"
    assert set_part(text, 6, 16, Style()) == set_line("Innovation", Style())


def test_asking_for_the_fonts_loads_no_pdf_library() -> None:
    program = "import sys, badges.fonts; print('reportlab' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
    assert done.stdout.strip() == b"False"
