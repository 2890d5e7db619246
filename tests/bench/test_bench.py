"""Every measurement runs to its end on a small crowd. What it measures is nobody's test."""

from __future__ import annotations

import os

import pytest
from hypothesis import given
from hypothesis import strategies as st
from typer.testing import CliRunner

from kiosk.bench.figures import figures, percentile
from kiosk.cli import app
from tests.cli.conftest import only_json


@pytest.fixture(autouse=True)
def _keyring_setting_is_put_back(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ROLLCALL_KEYRING", "off")


@pytest.mark.parametrize("bench", ["scan", "search", "badges", "exchange"])
def test_a_bench_gives_its_figures_and_the_limit(bench: str) -> None:
    result = CliRunner().invoke(app, ["bench", bench, "--participants", "40", "--json"])
    assert result.exit_code == 0, result.output
    said = only_json(result)
    assert said["participants"] == 40
    assert 0 < said["p50_ms"] <= said["p95_ms"] <= said["p99_ms"]
    assert said["n"] > 0
    assert said["per_s"] > 0
    assert said["rss_mb"] > 0 or os.name == "nt"
    assert said["limits"] or said["more"]["limit_ms"] > 0


def test_a_kiosk_answers_every_code_with_a_page() -> None:
    result = CliRunner().invoke(app, ["bench", "kiosk", "--participants", "5", "--json"])
    assert result.exit_code == 0, result.output
    said = only_json(result)
    assert said["n"] == said["participants"] == 5
    assert 0 < said["p50_ms"] <= said["more"]["max_ms"]
    assert said["more"]["badge_max_ms"] >= said["more"]["max_ms"]


def test_after_an_outage_everything_comes_to_everybody() -> None:
    options = ["--participants", "20", "--stations", "2", "--acts", "8", "--json"]
    result = CliRunner().invoke(app, ["bench", "heal", *options])
    assert result.exit_code == 0, result.output
    more = only_json(result)["more"]
    assert more["entries"] == 16
    assert more["everywhere_s"] >= more["hub_holds_all_s"] > 0


def test_a_hub_is_given_entries_and_asked_for_news() -> None:
    options = ["--participants", "20", "--entries", "40", "--askers", "5", "--seconds", "1"]
    result = CliRunner().invoke(app, ["bench", "hub", *options, "--json"])
    assert result.exit_code == 0, result.output
    more = only_json(result)["more"]
    assert more["entries"] == 40
    assert more["acknowledged_per_s"] > 0
    assert more["core_for_askers"] > 0


def test_scans_are_answered_while_others_acts_stream_in() -> None:
    options = ["--participants", "16", "--entries", "10", "--json"]
    result = CliRunner().invoke(app, ["bench", "stream", *options])
    assert result.exit_code == 0, result.output
    said = only_json(result)
    assert said["n"] > 0
    assert said["more"]["held_in_the_end"] == said["more"]["streamed"] == 10


def test_figures_are_also_lines_for_people() -> None:
    result = CliRunner().invoke(app, ["bench", "scan", "--participants", "20"])
    assert "times the limit" in result.stdout


@given(st.lists(st.floats(0, 1e6), min_size=1))
def test_a_percentile_is_a_time_that_was_measured(times: list[float]) -> None:
    ordered = sorted(times)
    parts = [percentile(ordered, part) for part in (0.0, 0.5, 0.95, 0.99)]
    assert all(part in times for part in parts)
    assert parts == sorted(parts)
    assert parts[0] == ordered[0]


def test_the_rate_counts_the_time_that_was_spent() -> None:
    said = figures("x", [10.0] * 100, participants=1)
    assert said.per_s == 100.0
    assert said.ratio is None
