"""A virtual environment is made once, and again when it was left half made."""

import os
import shutil
import subprocess
from pathlib import Path

import PySide6
import pytest
import shiboken6
from environment import (
    RUN_LOCK,
    Environment,
    compile_project,
    create,
    install_project,
    is_usable,
    unfold_qt,
)


def digest_of_lock(environment: Environment) -> str:
    return environment.digest(environment.lock(RUN_LOCK).read_bytes())


def test_an_environment_is_made_and_its_programs_start(checkout: Path) -> None:
    environment = Environment(checkout)
    assert not is_usable(environment)
    create(environment)
    assert is_usable(environment)
    install_project(environment)
    said = subprocess.run(
        [environment.program("greet")], capture_output=True, text=True, check=True
    )
    assert said.stdout == "good day\n"
    program_made = environment.program("greet").stat().st_mtime_ns
    install_project(environment)
    assert environment.program("greet").stat().st_mtime_ns == program_made


def test_the_programs_of_a_checkout_are_translated_before_they_first_start(checkout: Path) -> None:
    module = checkout / "kiosk" / "greeting.py"
    module.parent.mkdir()
    module.write_text("WORDS = 'good day'\n", "utf-8")
    environment = Environment(checkout)
    create(environment)
    compile_project(environment)
    (made,) = module.parent.glob("__pycache__/greeting.*.pyc")
    first = made.stat().st_mtime_ns
    compile_project(environment)
    assert made.stat().st_mtime_ns == first


def test_what_qt_holds_packed_is_translated_once(
    checkout: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    environment = Environment(checkout)
    create(environment)
    unfold_qt(environment)  # there is no Qt yet
    assert not list(environment.folder.glob("rollcall-unfolded*"))
    own = tmp_path / "own"
    shutil.copytree(
        Path(shiboken6.__file__).parent,
        own / "shiboken6",
        ignore=shutil.ignore_patterns("files.dir"),
    )
    monkeypatch.setenv("PYTHONPATH", f"{own}{os.pathsep}{Path(PySide6.__file__).parent.parent}")
    unfold_qt(environment)
    files = own / "shiboken6" / "files.dir" / "shibokensupport"
    (made,) = files.glob("__pycache__/feature.*.pyc")
    look = "import PySide6.QtCore, shibokensupport.feature as f; print(f.__cached__)"
    said = subprocess.run(
        [environment.python, "-c", look], capture_output=True, text=True, check=True
    )
    assert Path(said.stdout.strip()) == made
    made.unlink()
    unfold_qt(environment)
    assert not made.exists()  # a second time there is nothing to do


def test_one_left_half_made_is_made_again(
    checkout: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    environment = Environment(checkout)
    environment.folder.mkdir()
    leftover = environment.folder / "rollcall-unfinished"
    leftover.touch()
    assert not is_usable(environment)
    create(environment)
    assert is_usable(environment)
    assert not leftover.exists()
    assert "half made" in capsys.readouterr().out


def test_one_in_a_checkout_that_was_moved_is_not_used(checkout: Path, tmp_path: Path) -> None:
    environment = Environment(checkout)
    create(environment)
    moved = tmp_path / "moved"
    moved.mkdir()
    environment.folder.rename(moved / ".venv")
    assert not is_usable(Environment(moved))


def test_a_changed_lock_takes_the_mark_away(checkout: Path) -> None:
    environment = Environment(checkout)
    environment.folder.mkdir()
    environment.mark(RUN_LOCK, digest_of_lock(environment))
    assert environment.is_marked(RUN_LOCK, digest_of_lock(environment))
    environment.lock(RUN_LOCK).write_text("greeting==1.1\n", "utf-8")
    assert not environment.is_marked(RUN_LOCK, digest_of_lock(environment))


def test_another_python_in_the_environment_takes_the_mark_away(checkout: Path) -> None:
    environment = Environment(checkout)
    environment.folder.mkdir()
    environment.mark(RUN_LOCK, digest_of_lock(environment))
    (environment.folder / "pyvenv.cfg").write_text("version = 3.14.0\n", "utf-8")
    assert not environment.is_marked(RUN_LOCK, digest_of_lock(environment))
