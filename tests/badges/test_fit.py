"""Text goes into its box whole, or says by how much it does not."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from badges.breaks import word_breaks
from badges.fit import Box, Extent, Fitted, Overflow, _largest, _try_size, fit, fit_column
from badges.syllables import syllables_in

LETTERS = st.text(
    st.sampled_from("abc WÅé-–/·ก้ำ한글 漢字かな محمد क्ष\u200d"), min_size=1, max_size=80
).map(lambda text: " ".join(text.split()) or "a")
BOXES = st.builds(
    lambda width, size, share, lines, height: Box(width, size, size * share, lines, height),
    st.floats(5, 300),
    st.floats(4, 60),
    st.floats(0.1, 1),
    st.integers(1, 4),
    st.floats(5, 400),
)


def measure(text: str) -> Extent:
    """Wide and narrow letters, as a font has them."""
    return Extent(sum(0.3 if char in " il-" else 0.6 for char in text), 0.75, 0.25)


def whole(placed: Fitted | Overflow) -> str:
    return "".join(placed.line_texts()).replace(" ", "")


@given(LETTERS, BOXES)
def test_no_character_is_ever_lost(text: str, box: Box) -> None:
    placed = fit(text, box, measure)
    assert whole(placed) == text.replace(" ", "")
    assert all(line == line.strip() for line in placed.line_texts())


@given(LETTERS, BOXES)
def test_what_is_placed_is_inside_its_box(text: str, box: Box) -> None:
    placed = fit(text, box, measure)
    tolerance = 1e-3
    assert len(placed.lines) <= box.lines_max
    assert placed.height_pt <= box.height_pt + tolerance
    for line in placed.line_texts():
        assert measure(line).width * placed.size_pt <= box.width_pt + tolerance


@given(LETTERS, BOXES)
def test_only_fitted_text_is_as_large_as_asked(text: str, box: Box) -> None:
    match fit(text, box, measure):
        case Fitted(size_pt=size_pt):
            assert box.floor_pt - 1e-6 <= size_pt <= box.size_pt + 1e-6
        case Overflow(size_pt=size_pt, floor_pt=floor_pt):
            assert size_pt < floor_pt == box.floor_pt


@given(st.lists(st.tuples(LETTERS, BOXES), min_size=1, max_size=4), st.floats(10, 500))
def test_a_column_is_never_higher_than_its_room(
    items: list[tuple[str, Box]], height_pt: float
) -> None:
    texts = [(text, Box(box.width_pt, box.size_pt, box.floor_pt, 2), 3.0) for text, box in items]
    placed = fit_column(texts, height_pt, [measure] * len(texts))
    assert sum(item.height_pt for item in placed) <= height_pt + 1e-3
    for item, (text, box, _) in zip(placed, texts, strict=True):
        assert whole(item) == text.replace(" ", "")
        assert isinstance(item, Overflow) is (item.size_pt < box.floor_pt - 1e-6)


def test_a_short_text_keeps_its_full_size_on_one_line() -> None:
    placed = fit("Milan", Box(200, 30, 10, 3), measure)
    assert (placed.size_pt, placed.line_texts()) == (30, ["Milan"])


def test_a_little_too_long_shrinks_rather_than_wraps() -> None:
    placed = fit("Head of Relations", Box(17 * 6 - 12, 12, 8, 2), measure)
    assert placed.line_texts() == ["Head of Relations"]


def test_much_too_long_wraps_into_lines_of_like_length() -> None:
    placed = fit("Korea Advanced Institute of Science and Technology", Box(230, 14, 8, 3), measure)
    assert placed.line_texts() == ["Korea Advanced Institute", "of Science and Technology"]


def test_a_word_is_split_only_when_no_line_can_hold_it() -> None:
    long_word = "W" * 40
    placed = fit(long_word, Box(120, 20, 10, 4), measure)
    assert isinstance(placed, Fitted)
    assert len(placed.lines) > 1
    many_words = "one two three four five six seven eight nine ten"
    crowded = fit(many_words, Box(60, 20, 10, 2), measure)
    assert isinstance(crowded, Overflow)
    assert " ".join(crowded.line_texts()) == many_words


def test_marks_stay_with_their_letters() -> None:
    placed = fit("ก้ก้ก้ก้ก้ก้ก้ก้ก้ก้", Box(20, 10, 9, 9), measure)
    assert all(not line.startswith("้") for line in placed.line_texts())


@pytest.mark.parametrize(
    ("text", "first"),
    [("Rhein-Main", "Rhein-"), ("東京都庁", "東"), ("서울 시청", "서울"), ("a  b", "a")],
)
def test_lines_may_end_where_the_script_allows(text: str, first: str) -> None:
    assert text[: word_breaks(text)[0][0]] == first


def test_a_long_word_is_hyphenated_where_that_keeps_it_large() -> None:
    word = "Bezirksverordnetenvorsteherin"
    placed = fit(word, Box(100, 14, 7, 2), measure, syllables_in(("de", "en")))
    assert [line.of(word) for line in placed.lines] == ["Bezirksverordne-", "tenvorsteherin"]
    assert whole(placed) == word
    assert placed.size_pt == 11
    one_line = fit(word, Box(100, 14, 5, 1), measure, syllables_in(("de",)))
    assert one_line.line_texts() == [word], "there is no second line to go on"


def test_a_word_that_has_room_is_never_hyphenated() -> None:
    placed = fit("Department of Development", Box(90, 12, 6, 3), measure, syllables_in(("en",)))
    assert not any(line.hyphen for line in placed.lines)


@pytest.mark.parametrize(
    ("word", "languages", "parts"),
    [
        ("Stadtentwicklungsgesellschaft", ("de",), "Stadt-ent-wick-lungs-ge-sell-schaft"),
        ("(internationalisation)", ("fr", "en"), "(inter-na-tio-na-li-sa-tion)"),
        ("трансформації", ("uk", "en"), "трансформації"),
        ("трансформации", ("de",), "транс-фор-ма-ции"),
        ("Αντιδήμαρχος", ("de",), "Αντι-δή-μαρ-χος"),
        ("서울특별시청", ("ko",), "서울특별시청"),
        ("office@example.org", ("en",), "office@example.org"),
        ("Ahmednagar", ("tlh",), "Ahmed-nagar"),
    ],
)
def test_syllables_are_those_of_a_language_in_the_words_script(
    word: str, languages: tuple[str, ...], parts: str
) -> None:
    places = [0, *syllables_in(languages)(word), len(word)]
    assert "-".join(word[start:end] for start, end in pairwise(places)) == parts


@pytest.mark.parametrize(
    "words",
    [
        "สำนักงาน|ส่ง|เสริม|เศรษฐกิจ|ดิจิทัล",
        "រាជធានី|ភ្នំពេញ",
        "ရန်|ကုန်|မြို့တော်|စည်ပင်သာယာရေး|ကော်မတီ",
    ],
)
def test_scripts_without_spaces_break_between_words(words: str) -> None:
    text = words.replace("|", "")
    starts = [0, *(one.start for one in word_breaks(text))]
    assert "|".join(text[start:end] for start, end in pairwise(starts)) == words


def test_sizes_at_which_a_text_cannot_go_in_are_passed_over_and_none_that_could() -> None:
    """The largest size of half points that holds, found by trying every one of them."""
    texts = ("a", "Aaaaaaaaaa bb cc", "one two three four five six seven", "x-y-z w")
    for text in texts:
        for width_pt in (20.0, 45.0, 90.0, 400.0):
            box = Box(width_pt, 40.0, 5.0, lines_max=3)
            found = _largest(text, box, measure, word_breaks(text))
            size = 40.0
            tried = _try_size(text, replace(box, size_pt=size), measure, word_breaks(text))
            while tried is None and size > 5.0:
                size = max(5.0, size - 0.5)
                tried = _try_size(text, replace(box, size_pt=size), measure, word_breaks(text))
            assert found == tried
