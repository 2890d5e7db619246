"""The event in numbers, in the terminal."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Kioskctl, only_json, somebody


def test_who_came_is_counted_by_category_region_and_time(kioskctl: Kioskctl, station: Path) -> None:
    before = only_json(kioskctl("overview", "--json"))
    assert before["all"]["here"] == 0
    assert kioskctl("check-in", somebody(station)).exit_code == 0
    found = only_json(kioskctl("overview", "--json"))
    assert found["all"] == before["all"] | {"here": 1}
    assert found["lately"] == 1
    for shares in ("by_category", "by_region"):
        assert sum(one["here"] for one in found[shares]) == 1
    assert sum(one["came"] for one in found["spans"]) == 1
    said = kioskctl("overview").stdout
    assert "1 of " in said
    assert "Heads of delegation" in said
    assert "East Asia" in said


def test_without_an_event_it_says_what_to_do(kioskctl: Kioskctl) -> None:
    done = kioskctl("overview")
    assert done.exit_code == 1
    assert "kioskctl import" in done.stderr
