"""Every check runs whatever the others said, and the tests have the last word."""

import sys
from pathlib import Path

import pytest
from checks import run_all
from environment import Environment

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the small programs are scripts")


@pytest.fixture
def environment(checkout: Path) -> Environment:
    """An environment in which each check is a small program that passes."""
    made = Environment(checkout)
    made.program("ruff").parent.mkdir(parents=True)
    for name in ("ruff", "mypy", "lint-imports", "pytest"):
        ends(made, name, status=0)
    return made


def ends(environment: Environment, name: str, *, status: int) -> None:
    program = environment.program(name)
    program.write_text(f'#!/bin/sh\necho "{name} says $*"\nexit {status}\n', "utf-8")
    program.chmod(0o755)


def test_when_all_is_well_the_last_line_is_the_tests_own(
    environment: Environment, capfd: pytest.CaptureFixture[str]
) -> None:
    assert run_all(environment, ["-k", "seats"]) == 0
    said = capfd.readouterr().out.splitlines()
    assert said[-1] == "pytest says -n 2 --dist loadfile --no-loadscope-reorder -k seats"
    assert any(line.startswith("== mypy passed in ") for line in said)


def test_a_failed_check_fails_the_whole_and_stops_no_other(
    environment: Environment, capfd: pytest.CaptureFixture[str]
) -> None:
    ends(environment, "ruff", status=1)
    assert run_all(environment, []) == 1
    said = capfd.readouterr()
    assert "mypy says" in said.out
    assert "pytest says" in said.out
    assert said.err == "Failed: ruff check, ruff format\n"


def test_failed_tests_fail_the_whole(environment: Environment) -> None:
    ends(environment, "pytest", status=1)
    assert run_all(environment, []) == 1


def test_branches_are_counted_where_all_tests_run_and_never_where_some_were_chosen(
    environment: Environment, capfd: pytest.CaptureFixture[str]
) -> None:
    assert run_all(environment, []) == 0
    assert " --cov --cov-during=" in capfd.readouterr().out
    assert run_all(environment, ["tests/log"]) == 0
    assert "--cov" not in capfd.readouterr().out
