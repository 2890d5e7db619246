"""Small lists in files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.transfer.lists import DELEGATIONS_CSV, EVENT_TOML


@pytest.fixture
def write(tmp_path: Path) -> Callable[[str, str], Path]:
    def write_file(name: str, text: str) -> Path:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8", newline="")
        return path

    return write_file


@pytest.fixture
def event(write: Callable[[str, str], Path]) -> tuple[Path, Path]:
    return write("event.toml", EVENT_TOML), write("delegations.csv", DELEGATIONS_CSV)
