"""Right-to-left text is ordered as Unicode annex 9 says."""

from pathlib import Path

import pytest

from badges import bidi

SAMPLE = Path(__file__).with_name("bidi_sample.txt")
CASES = [
    line.split(";")
    for line in SAMPLE.read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]


def order(text: str, paragraph: bidi.Paragraph) -> list[int]:
    """Character by character from left to right, without what is never drawn."""
    seen: list[int] = []
    for run in bidi.visual_runs(paragraph, 0, len(text)):
        drawn = [at for at in range(run.start, run.end) if not bidi.removed(text[at])]
        seen += reversed(drawn) if run.right_to_left else drawn
    return seen


def test_levels_and_order_are_those_of_the_unicode_test_file() -> None:
    wrong = []
    for codes, asked, base, levels, visual in CASES:
        text = "".join(chr(int(code, 16)) for code in codes.split())
        paragraph = bidi.resolve(text, {"0": 0, "1": 1}.get(asked))
        got = [
            "x" if bidi.removed(char) else str(level)
            for char, level in zip(text, paragraph.levels, strict=True)
        ]
        if (
            paragraph.base != int(base)
            or got != levels.split()
            or order(text, paragraph) != [int(at) for at in visual.split()]
        ):
            wrong.append((codes, asked))
    assert len(CASES) > 400
    assert wrong == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Bae Dohyeon 배도현", False), ("Dr. محمد", True), ("הרצל", True), ("a\u200fb", True)],
)
def test_only_text_that_turns_round_takes_the_long_way(text: str, expected: bool) -> None:
    assert bidi.has_right_to_left(text) is expected


def test_a_line_of_a_longer_text_keeps_the_directions_of_the_whole() -> None:
    text = "Dr. محمد 12 عبد"
    paragraph = bidi.resolve(text)
    runs = bidi.visual_runs(paragraph, text.index("1"), len(text))
    assert [(text[run.start : run.end], run.right_to_left) for run in runs] == [
        (" عبد", True),
        ("12", False),
    ]


def test_no_text_needs_no_order() -> None:
    assert bidi.visual_runs(bidi.resolve(""), 0, 0) == []
