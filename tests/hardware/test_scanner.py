"""What a scanner types is a scan; what a person types comes back, untouched and in order."""

from __future__ import annotations

from itertools import accumulate

from hypothesis import given
from hypothesis import strategies as st

from kiosk.hardware.scanner import GAP_MS_MAX, BurstReader, GivenBack, Scan, Stroke
from kiosk.hardware.us_keys import char_at

CODE = "K1:7Q2MX4"


def strokes(
    text: str, *, gap_ms: int, start_ms: int = 1000, ends: bool = True
) -> list[Stroke[int]]:
    typed = [Stroke(char, start_ms + i * gap_ms, i) for i, char in enumerate(text)]
    if ends:
        typed.append(Stroke("", start_ms + len(text) * gap_ms, len(text), ends=True))
    return typed


def read(typed: list[Stroke[int]], reader: BurstReader[int] | None = None) -> list[object]:
    reader = reader or BurstReader()
    answers: list[object] = []
    for stroke in typed:
        answers.extend(reader.take(stroke))
    if typed:
        answers.extend(reader.wait(typed[-1].at_ms + GAP_MS_MAX))
    return answers


def test_a_fast_burst_that_ends_in_enter_is_a_scan() -> None:
    assert [a.text for a in read(strokes(CODE, gap_ms=3)) if isinstance(a, Scan)] == [CODE]


def test_typing_comes_back_and_is_no_scan() -> None:
    answers = read(strokes("hello world", gap_ms=90))
    assert not any(isinstance(a, Scan) for a in answers)


def test_short_codes_are_scans_too() -> None:
    for code in ("H17", "2580", "4TYSBH"):
        assert [a.text for a in read(strokes(code, gap_ms=3)) if isinstance(a, Scan)] == [code]


def test_fingers_that_roll_over_two_keys_and_enter_are_no_scanner() -> None:
    answers = read(strokes("er", gap_ms=20))
    assert len(answers) == 1
    assert isinstance(answers[0], GivenBack)
    assert answers[0].strokes[-1].ends


def test_two_scans_close_together_are_two_scans() -> None:
    typed = strokes(CODE, gap_ms=3) + strokes("K1:OTHER99", gap_ms=3, start_ms=1330)
    assert [a.text for a in read(typed) if isinstance(a, Scan)] == [CODE, "K1:OTHER99"]


def test_letters_typed_just_before_a_scan_stay_letters() -> None:
    typed = strokes("an", gap_ms=90, ends=False) + strokes(CODE, gap_ms=3, start_ms=1200)
    answers = read(typed)
    assert [a.text for a in answers if isinstance(a, Scan)] == [CODE]
    back = [s.char for a in answers if isinstance(a, GivenBack) for s in a.strokes]
    assert back == ["a", "n"]


def test_shift_inside_a_burst_does_not_break_it() -> None:
    typed = strokes(CODE, gap_ms=3)
    typed.insert(2, Stroke("", 1004, -1))
    assert [a.text for a in read(typed) if isinstance(a, Scan)] == [CODE]


stroke_kinds = st.sampled_from(["char", "char", "char", "char", "end", "shift", "other"])
gaps = st.sampled_from([0, 1, 3, 8, 29, 30, 31, 60, 400])


@given(st.lists(st.tuples(stroke_kinds, gaps, st.sampled_from("AZ19:k")), max_size=80))
def test_no_stroke_is_lost_or_doubled(script: list[tuple[str, int, str]]) -> None:
    """Scanned + given back = typed, in that order, whatever the times."""
    reader: BurstReader[int] = BurstReader()
    times = list(accumulate(gap for _, gap, _ in script))
    out: list[Stroke[int]] = []
    typed: list[Stroke[int]] = []
    for i, ((kind, _, char), at_ms) in enumerate(zip(script, times, strict=True)):
        if kind == "other":  # an arrow key: what is held goes first
            answers = reader.give_back()
        else:
            stroke = Stroke(char if kind == "char" else "", at_ms, i, ends=kind == "end")
            typed.append(stroke)
            answers = reader.take(stroke)
        out.extend(stroke for answer in answers for stroke in answer.strokes)
    out.extend(stroke for answer in reader.give_back() for stroke in answer.strokes)
    assert out == typed


@given(st.text(alphabet="ABCXYZ0189:-", min_size=3, max_size=120), st.integers(0, GAP_MS_MAX))
def test_every_burst_of_three_or_more_is_read_exactly(text: str, gap_ms: int) -> None:
    answers = read(strokes(text, gap_ms=gap_ms))
    assert [a.text for a in answers if isinstance(a, Scan)] == [text]


def test_physical_keys_are_read_as_on_a_us_keyboard() -> None:
    # Scan codes of "K1:" under X: 45 with shift, 10, 47 with shift.
    read_text = char_at(45, shift=True) + char_at(10, shift=False) + char_at(47, shift=True)
    assert read_text == "K1:"
    assert char_at(999, shift=False) == ""
