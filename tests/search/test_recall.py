"""Whoever is looked for is found, in whichever of many ways people type a name."""

from __future__ import annotations

import pytest

from kiosk.search import Index
from tests.search.evaluate import (
    LookUp,
    Recall,
    filled,
    look_ups,
    misses,
    sample_people,
    table,
    whole,
)
from tests.search.lookups import RULES

EACH = 12
ALL_SHOWN, KIND_SHOWN, ALL_FIRST = 0.97, 0.8, 0.93


@pytest.fixture(scope="module")
def people() -> list[dict[str, str]]:
    return sample_people()


@pytest.fixture(scope="module")
def index(people: list[dict[str, str]]) -> Index:
    return filled(people)


@pytest.fixture(scope="module")
def found(people: list[dict[str, str]], index: Index) -> tuple[list[Recall], list[LookUp]]:
    asked = look_ups(people, seed=7, each=EACH)
    assert len(asked) >= 500
    return misses(people, index, asked)


def test_the_one_who_is_meant_is_among_the_first_five(
    found: tuple[list[Recall], list[LookUp]],
) -> None:
    recalls, missed = found
    every = whole(recalls)
    assert every.shown >= ALL_SHOWN * every.count, [one.typed for one in missed]


def test_the_one_who_is_meant_mostly_stands_first(
    found: tuple[list[Recall], list[LookUp]],
) -> None:
    every = whole(found[0])
    assert every.first >= ALL_FIRST * every.count, table(found[0])


@pytest.mark.parametrize("kind", RULES)
def test_no_way_of_typing_is_left_out(kind: str, found: tuple[list[Recall], list[LookUp]]) -> None:
    recalls = {one.kind: one for one in found[0]}
    assert recalls[kind].shown >= KIND_SHOWN * recalls[kind].count, table(found[0])
