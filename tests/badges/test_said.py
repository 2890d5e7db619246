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
