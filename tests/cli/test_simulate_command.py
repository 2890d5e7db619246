"""Worst days from a terminal: one, many, and how many seats are sold."""

from __future__ import annotations

from tests.cli.conftest import Kioskctl, only_json


def test_one_seed_is_told_step_by_step(kioskctl: Kioskctl) -> None:
    result = kioskctl("simulate", "--seed", "3")
    assert result.exit_code == 0
    assert "exchanged: sent" in result.stdout
    assert "1 days, " in result.stdout


def test_many_seeds_say_how_often_each_fault_happened(kioskctl: Kioskctl) -> None:
    value = only_json(kioskctl("simulate", "--seeds", "12", "--jobs", "1", "--json"))
    assert (value["ok"], value["seeds"], value["first_seed"], value["last_seed"]) == (
        True,
        12,
        0,
        11,
    )
    assert value["happened"]["network cut"] > 0
    result = kioskctl("simulate", "--seeds", "2", "--jobs", "1")
    assert "How often it happened: " in result.stdout


def test_seats_are_counted_for_every_policy(kioskctl: Kioskctl) -> None:
    value = only_json(kioskctl("simulate", "--seats", "--seeds", "1", "--json"))
    policies = {sale["policy"] for sale in value["sales"]}
    assert policies == {"lease", "lease, nothing gathered", "equal split"}
