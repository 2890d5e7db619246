"""A crowd of any size: deterministic, with codes by rule and names of the sample only."""

from __future__ import annotations

from kiosk.demo.crowd import crowd, newcomers, read_rows
from kiosk.sample import sample_folder

SAMPLE = read_rows(sample_folder("excom2019") / "participants.csv")


def test_a_larger_crowd_begins_with_the_sample_and_repeats_no_code() -> None:
    rows = crowd(SAMPLE, 1_000, seed=1)
    assert rows[: len(SAMPLE)] == SAMPLE
    assert len({row["registration_code"] for row in rows}) == 1_000
    assert rows == crowd(SAMPLE, 1_000, seed=1)
    assert rows != crowd(SAMPLE, 1_000, seed=2)


def test_a_smaller_crowd_is_drawn_from_the_sample() -> None:
    rows = crowd(SAMPLE, 20, seed=1)
    assert len(rows) == 20
    assert all(row in SAMPLE for row in rows)


def test_everybody_has_the_names_of_people_of_the_same_country() -> None:
    given = {(row["country"], row["given_name"]) for row in SAMPLE}
    family = {(row["country"], row["family_name"]) for row in SAMPLE}
    for row in crowd(SAMPLE, 800, seed=3):
        assert (row["country"], row["given_name"]) in given
        assert (row["country"], row["family_name"]) in family


def test_a_made_up_korean_name_reads_the_same_in_both_scripts() -> None:
    """김 and 민준 from two people make 김민준: a family name of one syllable comes first."""
    made = [row for row in crowd(SAMPLE, 600, seed=4)[len(SAMPLE) :] if row["country"] == "KR"]
    assert made
    for row in made:
        assert row["native_name"][:1] in {
            one["native_name"][:1] for one in SAMPLE if one["family_name"] == row["family_name"]
        }


def test_heads_of_delegation_are_not_multiplied() -> None:
    heads = [row for row in crowd(SAMPLE, 2_000, seed=5) if row["head_of_delegation"]]
    assert heads == [row for row in SAMPLE if row["head_of_delegation"]]


def test_newcomers_are_in_no_list_and_can_fill_in_a_form() -> None:
    for newcomer in newcomers(SAMPLE, 10, seed=1):
        assert newcomer["category"] == "observer"
        assert newcomer["given_name"] or newcomer["family_name"]
