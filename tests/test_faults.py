"""What the world does wrong is told in sentences that a catalogue knows, wherever it is raised."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from badges.said import say
from kiosk import errors, speech
from kiosk.catalogue import Catalogue, file_of, sentences_in
from kiosk.errors import KnownError
from kiosk.languages import LANGUAGES
from kiosk.said import kept, of_kept
from ui.words.terminal import without_commands

ROOT = Path(__file__).resolve().parents[1]
# Met by who builds Rollcall, never at a desk: English, like the code.
OF_DEVELOPERS = (
    *("kiosk/bench", "kiosk/demo", "kiosk/partition", "kiosk/simulate", "ui/gallery"),
    *("kiosk/cli/partition_command.py", "kiosk/cli/simulate_command.py"),
)

PLAIN = (ast.JoinedStr, ast.BinOp, ast.Constant)


def test_no_fault_is_told_in_words_that_no_catalogue_has() -> None:
    faults = {errors.KnownError.__name__, *_kinds_of_fault()}
    assert {"Unreachable", "BrokenError", "DamagedError", "NotOurs"} <= faults
    plain = [
        f"{path.relative_to(ROOT)}:{call.lineno}"
        for path, call in _calls()
        if getattr(call.func, "id", "") in faults and _is_plain(call)
    ]
    assert not plain, "say these with say(): " + ", ".join(plain)


def _is_plain(call: ast.Call) -> bool:
    first = call.args[0] if call.args else None
    if isinstance(first, ast.IfExp):
        return isinstance(first.body, PLAIN) or isinstance(first.orelse, PLAIN)
    return isinstance(first, PLAIN)


def _trees() -> Iterator[tuple[Path, ast.Module]]:
    for folder in ("badges", "kiosk", "ui"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            text = path.read_text(encoding="utf-8")
            if "Error" in text or "Unsure(" in text or "NotOurs(" in text:
                yield path, ast.parse(text)


def _kinds_of_fault() -> set[str]:
    """The classes under KnownError, and those under these."""
    bases = {
        node.name: {getattr(base, "id", "") for base in node.bases}
        for _, tree in _trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    }
    found = {KnownError.__name__}
    while more := {name for name, above in bases.items() if above & found} - found:
        found |= more
    return found


def _calls() -> Iterator[tuple[Path, ast.Call]]:
    for path, tree in _trees():
        if not path.relative_to(ROOT).as_posix().startswith(OF_DEVELOPERS):
            for node in ast.walk(tree):
                if isinstance(node, ast.Call):
                    yield path, node


def test_a_fault_is_told_in_the_language_that_is_spoken_with_all_that_it_holds() -> None:
    inner = say("The stick is full")
    error = KnownError(say("{what} ({path}). Try again.", what=inner, path=Path("a/b")))
    assert str(error) == "The stick is full (a/b). Try again."
    korean = Catalogue(
        "ko",
        {
            ("sentences", "The stick is full"): ("USB가 가득 찼습니다",),
            ("sentences", "{what} ({path}). Try again."): ("{path}: {what}.",),
        },
        english={},
    )
    with speech.speaking(korean):
        assert speech.told(error.words) == "a/b: USB가 가득 찼습니다."
        assert speech.told(of_kept(kept(error.words))) == "a/b: USB가 가득 찼습니다."
        assert speech.told(str(error)) == str(error)  # what is English only stays readable


def test_a_window_leaves_commands_for_a_terminal_out_in_every_language() -> None:
    for language in LANGUAGES:
        for (context, source), forms in sentences_in(file_of(language.code)).items():
            if context == speech.SENTENCES and "kioskctl" not in without_commands(source):
                assert "kioskctl" not in without_commands(forms[0]), (language.code, source)
