"""Branches are counted during the chosen tests, and whatever stands at the top of a module."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parents[2]
MEASURED = """
def chosen():
    return 1

def other():
    return 2
"""


def lines_that_ran(folder: Path, *arguments: str) -> list[int]:
    (folder / "measured.py").write_text(MEASURED, "utf-8")
    for name in ("chosen", "other"):
        test = f"import measured\n\ndef test_it():\n    assert measured.{name}()\n"
        (folder / f"test_{name}.py").write_text(test, "utf-8")
    (folder / "conftest.py").write_text(
        "from tests.traced import pytest_addoption, pytest_configure\n", "utf-8"
    )
    (folder / "pytest.ini").write_text("[pytest]\npythonpath = .\n", "utf-8")
    environment = {**os.environ, "PYTHONPATH": str(HERE), "COVERAGE_FILE": str(folder / "data")}
    asked = ["--cov=measured", "--cov-report=json:found.json", "-p", "no:cacheprovider"]
    subprocess.run(
        [sys.executable, "-m", "pytest", "-q", *asked, *arguments],
        cwd=folder,
        env=environment,
        check=True,
        capture_output=True,
    )
    found = json.loads((folder / "found.json").read_text("utf-8"))
    return list(found["files"]["measured.py"]["executed_lines"])


def test_only_the_chosen_tests_count(tmp_path: Path) -> None:
    assert lines_that_ran(tmp_path, "--cov-during=test_chosen") == [2, 3, 5]


def test_without_a_choice_every_test_counts(tmp_path: Path) -> None:
    assert lines_that_ran(tmp_path) == [2, 3, 5, 6]
