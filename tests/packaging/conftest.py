"""Makes the set-up's own modules importable: they lie in a folder that is no package."""

import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
# At the end: the library `packaging` and everything else that is installed goes first.
sys.path.append(str(ROOT / "packaging"))


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A small checkout: one program, one locked package, no `.venv` yet."""
    (tmp_path / "packaging").mkdir()
    (tmp_path / "packaging" / "requirements.txt").write_text("greeting==1.0\n", "utf-8")
    (tmp_path / "packaging" / "requirements-check.txt").write_text("checker==1.0\n", "utf-8")
    (tmp_path / "pyproject.toml").write_text(
        '[project]\nname = "greeter"\nversion = "1.0"\n[project.scripts]\ngreet = "greeter:main"\n',
        "utf-8",
    )
    (tmp_path / "greeter.py").write_text("def main():\n    print('good day')\n", "utf-8")
    return tmp_path
