"""Commands run on real folders: results on standard output, words for people beside it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from kiosk.cli import app
from kiosk.desk import open_desk
from kiosk.sample import sample_folder

Kioskctl = Callable[..., Result]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An empty station."""
    return tmp_path / "station"


@pytest.fixture
def station(folder: Path) -> Path:
    """A station that holds the sample event."""
    with open_desk(folder) as desk:
        desk.apply_import(desk.plan_import([sample_folder("excom2019")]))
    return folder


@pytest.fixture
def kioskctl(folder: Path) -> Kioskctl:
    def run(*arguments: object, stdin: str = "") -> Result:
        words = [str(argument) for argument in arguments]
        return CliRunner().invoke(app, ["--folder", str(folder), *words], input=stdin)

    return run


def only_json(result: Result) -> dict[str, Any]:
    """Standard output, which must be one JSON object and nothing else."""
    (line,) = result.stdout.splitlines()
    value = json.loads(line)
    assert isinstance(value, dict)
    return value


def somebody(folder: Path, category: str = "delegate") -> str:
    """The registration code of somebody in the list."""
    with open_desk(folder) as desk:
        return desk.people(category)[0].registration_code
