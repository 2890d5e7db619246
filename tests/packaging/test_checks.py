"""Every check runs whatever the others said, and the tests have the last word."""

import subprocess
import sys
from pathlib import Path

import pytest
from checks import PYTEST, run_all
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
    assert said[-1] == f"pytest says {' '.join(PYTEST[1:])} -k seats"
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


def test_a_run_whose_worker_falls_ends_and_names_the_test(tmp_path: Path) -> None:
    """It waited for ever, and nobody was told what had fallen."""
    (tmp_path / "test_falls.py").write_text("import os\n\n\ndef test_it():\n    os._exit(7)\n")
    for name in "abcd":
        (tmp_path / f"test_{name}.py").write_text("def test_it():\n    pass\n")
    command = [sys.executable, "-m", *PYTEST, "--rootdir", str(tmp_path), str(tmp_path)]
    ended = subprocess.run(
        command, cwd=tmp_path, capture_output=True, text=True, timeout=120, check=False
    )
    assert ended.returncode != 0
    assert "crashed while running 'test_falls.py::test_it'" in ended.stdout
