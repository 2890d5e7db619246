"""Every refusal and every verdict has a sentence of its own."""

from __future__ import annotations

from typing import Any, get_args

import pytest
from msgspec import Struct

from kiosk.domain import refusals as r
from kiosk.domain.facts import ALL_FACTS
from kiosk.domain.outcomes import Verdict
from kiosk.domain.undo import _ABOUT_PEOPLE, _ABOUT_SEATS
from kiosk.words import act_words, moment_words, refusal_words, verdict_words, zone_of

EXAMPLES: dict[str, Any] = {"int": 3, "str": "V-AUTO", "bool": False, "tuple[str, ...]": ("lost",)}


@pytest.mark.parametrize("form", get_args(r.Refusal))
def test_a_refusal_is_a_sentence_that_names_no_class(form: type[Struct]) -> None:
    words = refusal_words(
        form(*(EXAMPLES[form.__annotations__[one]] for one in form.__struct_fields__))
    )
    assert words[0].isupper()
    assert words.endswith(".")
    assert form.__name__ not in words


@pytest.mark.parametrize("verdict", list(Verdict))
def test_a_verdict_begins_a_sentence(verdict: Verdict) -> None:
    assert verdict_words(verdict)[0].isupper()


def test_whatever_can_be_undone_has_a_name_for_people() -> None:
    for form in _ABOUT_PEOPLE + _ABOUT_SEATS:
        assert form in ALL_FACTS
        assert act_words(form.kind) != form.kind


def test_times_are_those_of_the_venue() -> None:
    assert moment_words(1_571_011_200_000, zone_of("Asia/Seoul")) == "2019-10-14T09:00:00+09:00"
    assert moment_words(0) == ""
    assert moment_words(1_571_011_200_000, zone_of("Nowhere/At all")).endswith("+00:00")
