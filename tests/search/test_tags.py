"""Codes and addresses are found by their beginning or any part, and forgotten without a trace."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kiosk.search.tags import Tags

ROWS = st.integers(0, 5)
TAGS = st.text("ab@.", max_size=4)


def test_a_tag_is_found_whole_by_its_beginning_and_by_any_part() -> None:
    tags = Tags()
    for row, tag in enumerate(("ana@mil.org", "bob@mil.org", "")):
        tags.put(row, tag)
    assert list(tags.beginning_with("ana")) == [0]
    assert list(tags.beginning_with("mil")) == []
    assert list(tags.holding("@mil")) == [0, 1]
    assert tags.whole("bob@mil.org") == 1
    assert tags.whole("bob") is None
    assert tags.whole("") is None


def test_nothing_is_left_of_a_tag_that_was_taken_away() -> None:
    tags = Tags()
    tags.put(0, "secret")
    tags.put(0, "")
    assert b"secret" not in bytes(tags._blob)


@given(st.lists(st.tuples(ROWS, TAGS), max_size=30), TAGS)
def test_tags_that_were_changed_answer_as_if_put_anew(
    acts: list[tuple[int, str]], asked: str
) -> None:
    tags, held = Tags(), dict[int, str]()
    for row, tag in acts:
        tags.put(row, tag)
        held[row] = tag
    starting = {row for row, tag in held.items() if asked and tag.startswith(asked)}
    assert set(tags.beginning_with(asked)) == starting
    assert set(tags.holding(asked)) == {row for row, tag in held.items() if asked and asked in tag}
    assert (tags.whole(asked) is not None) == (asked in set(held.values()) - {""})


def test_many_changes_do_not_make_it_grow_for_ever() -> None:
    tags = Tags()
    for number in range(5_000):
        tags.put(number % 7, f"tag{number}")
    assert len(tags._blob) < 6_000
    assert [tags.whole(f"tag{number}") is not None for number in (0, 4_999)] == [False, True]
