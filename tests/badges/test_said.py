"""Sentences are kept as what they were made of, and come back able to be told in any language."""

from __future__ import annotations

import json

from badges.said import Said, kept, of_kept, say

NESTED = say(
    "{words} {question}",
    words=say("The printer {printer} is out of paper.", printer="Saal “A”"),
    question=say("It may have printed."),
)


def test_a_sentence_is_kept_as_its_parts_and_comes_back_whole() -> None:
    text = kept(NESTED)
    assert json.loads(text)["values"]["words"]["values"] == {"printer": "Saal “A”"}
    back = of_kept(text)
    assert isinstance(back, Said)
    assert back == NESTED == "The printer Saal “A” is out of paper. It may have printed."
    assert isinstance(back.values["words"], Said)
    assert back.values["words"].template == "The printer {printer} is out of paper."


def test_what_is_plain_text_stays_as_it_stands() -> None:
    for text in ("", "Put paper in.", '{"say": "broken', '{"say": 3}', '{"say": "{x}"}'):
        assert of_kept(text) == text
        assert kept(text) == text


def test_a_number_decides_between_one_and_many() -> None:
    assert say("%n badge(s) in {output}.", n=1, output="a.pdf") == "1 badge in a.pdf."
    assert say("%n badge(s) in {output}.", n=2_000, output="a.pdf") == "2,000 badges in a.pdf."
    one = say("%n badges are here.", n=1, one="%n badge is here.")
    assert (one, one.number) == ("1 badge is here.", 1)
    assert say("Nobody is here.", n=4).number == -1


def test_a_number_that_was_kept_is_told_in_another_language_and_as_english() -> None:
    said = of_kept(kept(say("%n badge(s) in {output}.", n=3, output="a.pdf")))
    assert said == "3 badges in a.pdf."
    assert isinstance(said, Said)
    assert said.number == 3
    assert said.of(n=1) == "1 badge in a.pdf."
    irregular = say("%n badges are here.", n=2, one="%n badge is here.")
    assert of_kept(kept(irregular)).of(n=1) == "1 badge is here."
    lost = '{"say": "%n badge(s)", "values": {}}'
    assert of_kept(lost) == lost
