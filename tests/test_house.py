"""Holds the house: what every file, folder and lock must keep to, whoever wrote it."""

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ("kiosk", "ui", "badges", "packaging", "tests")
FILE_LINES_MAX = 400
FUNCTION_LINES_MAX = 60
NAMES_THAT_SAY_NOTHING = {
    *("util", "utils", "helper", "helpers", "manager", "managers"),
    *("base", "common", "misc"),
}
# Folders of tests that follow no source folder: they look at the whole.
TESTS_OF_THE_WHOLE = {"simulation", "journeys", "snapshots", "old_databases", "bench", "fuzz"}
MADE_BY_PROGRAMS = {
    *(".git", ".venv", "__pycache__", ".mypy_cache", ".ruff_cache", ".hypothesis"),
    *(".import_linter_cache", ".pytest_cache", "build", "dist", "out"),
}
TEXT_BYTES_MAX = 2_000_000
TIED_TO_ONE_MACHINE = re.compile(
    r"(?<![\w.~])/(?:root|work|home/\w+|Users/\w+)" + r"/|[A-Z]:\\+Users"
)
# Written apart, so that this file does not find itself.
PACKAGE_INDEX_HOSTS = tuple(
    ".".join(parts)
    for parts in (("pypi", "org"), ("pythonhosted", "org"), ("deb", "debian", "org"))
)


def own_files(folder: Path = ROOT) -> Iterator[Path]:
    for path in sorted(folder.iterdir()):
        if path.name in MADE_BY_PROGRAMS or path.name.endswith(".egg-info"):
            continue
        if path.is_dir():
            yield from own_files(path)
        elif path.is_file():
            yield path


def named(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


PYTHON_FILES = [
    path for source in SOURCES for path in own_files(ROOT / source) if path.suffix == ".py"
]


@cache
def trees() -> tuple[tuple[str, ast.Module], ...]:
    """Parsed once: reading them is most of what these tests cost."""
    return tuple(
        (named(path), ast.parse(path.read_text("utf-8"), filename=str(path)))
        for path in PYTHON_FILES
    )


def test_a_file_fits_in_one_head() -> None:
    lines = {named(path): len(path.read_text("utf-8").splitlines()) for path in PYTHON_FILES}
    assert not {path: count for path, count in lines.items() if count > FILE_LINES_MAX}


def test_a_function_fits_on_one_screen() -> None:
    lines = {
        f"{path}: {node.name}": (node.end_lineno or node.lineno) - node.lineno + 1
        for path, tree in trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    }
    assert not {name: count for name, count in lines.items() if count > FUNCTION_LINES_MAX}


def test_a_module_opens_with_one_sentence() -> None:
    openings = {
        path: (ast.get_docstring(tree) or "").split("\n\n")[0]
        for path, tree in trees()
        if tree.body  # an empty __init__.py only makes its folder a package
    }
    assert not {path: text for path, text in openings.items() if not is_sentence(text)}


def is_sentence(text: str) -> bool:
    return text[:1] == text[:1].upper() and text.endswith((".", "!", "?"))


def test_a_name_says_what_the_file_holds() -> None:
    def words(path: Path) -> set[str]:
        return {
            word for part in Path(named(path)).with_suffix("").parts for word in part.split("_")
        }

    assert not [named(path) for path in PYTHON_FILES if words(path) & NAMES_THAT_SAY_NOTHING]


def test_no_fault_is_swallowed() -> None:
    assert not [
        f"{path}, line {node.lineno}"
        for path, tree in trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.ExceptHandler) and (node.type is None or does_nothing(node.body))
    ]


def does_nothing(body: list[ast.stmt]) -> bool:
    return all(
        isinstance(statement, ast.Pass)
        or (isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant))
        for statement in body
    )


def test_packaging_does_not_hide_the_library_of_that_name() -> None:
    assert not (ROOT / "packaging" / "__init__.py").exists()


def test_every_folder_of_tests_mirrors_a_source_folder() -> None:
    tests = ROOT / "tests"
    strangers = []
    for folder in sorted({path.parent for path in tests.rglob("test_*.py")} - {tests}):
        within = folder.relative_to(tests)
        mirrored = (ROOT / "kiosk" / within).is_dir() or (
            within.parts[0] in SOURCES and (ROOT / within).is_dir()
        )
        if within.parts[0] not in TESTS_OF_THE_WHOLE and not mirrored:
            strangers.append(named(folder))
    assert not strangers


def test_no_text_is_tied_to_one_machine_or_one_package_index() -> None:
    ties = []
    for path in own_files():
        if path.stat().st_size > TEXT_BYTES_MAX or b"\0" in (content := path.read_bytes()):
            continue
        text = content.decode("utf-8", errors="replace")
        ties += [f"{named(path)}: {tie[0]}" for tie in TIED_TO_ONE_MACHINE.finditer(text)]
        ties += [f"{named(path)}: {host}" for host in PACKAGE_INDEX_HOSTS if host in text]
    assert not ties


LOCKS = ("requirements.txt", "requirements-check.txt")
LOCKED = re.compile(
    r"^(?P<name>[a-z0-9][a-z0-9-]*)==[\w.!+]+(?: ; [^\\\n]+)? \\\n"
    r"(?:    --hash=sha256:[0-9a-f]{64} \\\n)*    --hash=sha256:[0-9a-f]{64}\n",
    re.MULTILINE,
)


def locked_names(*locks: str) -> list[str]:
    text = "".join((ROOT / "packaging" / lock).read_text("utf-8") for lock in locks)
    return [requirement["name"] for requirement in LOCKED.finditer(text)]


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_holds_hashed_requirements_and_names_no_index(lock: str) -> None:
    text = (ROOT / "packaging" / lock).read_text("utf-8")
    assert LOCKED.sub("", text) == ""
    assert "://" not in text
    assert len(locked_names(lock)) > 0


def test_no_package_is_locked_twice() -> None:
    names = locked_names(*LOCKS)
    assert len(names) == len(set(names))


def test_what_the_project_asks_for_is_locked() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))

    def names(requirements: list[str]) -> set[str]:
        return {
            re.sub(r"[-_.]+", "-", re.split(r"[\[<>=!~; ]", requirement)[0]).lower()
            for requirement in requirements
        }

    assert names(project["project"]["dependencies"]) <= set(locked_names("requirements.txt"))
    assert names(project["dependency-groups"]["check"]) <= set(locked_names(*LOCKS))


def test_pyside_does_not_take_away_references_to_none(qapp: object) -> None:
    """PySide6 6.12.0 did, and Python 3.11 aborts some thousand signals later."""
    from PySide6.QtCore import QObject, Signal
    from PySide6.QtWidgets import QPushButton

    class Sender(QObject):
        sent = Signal()

    sender, button = Sender(), QPushButton()
    sender.sent.connect(lambda: None)
    button.clicked.connect(lambda: None)
    before = sys.getrefcount(None)
    for turn in range(1000):
        sender.sent.emit()
        button.click()
        button.setEnabled(turn % 2 == 1)
    after = sys.getrefcount(None)
    button.deleteLater()
    assert after > before - 100
