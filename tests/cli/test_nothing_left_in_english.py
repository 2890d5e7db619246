"""What the terminal says, and what is wrong with a layout, passes through the catalogues: none is
written where it is shown."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
# For those who build Rollcall; the last two word the help and typer's errors in ways of their own.
APART = {
    *("bench_command.py", "demo_command.py", "simulate_command.py", "partition_command.py"),
    *("frame_words.py", "help_words.py"),
}
SPEAKING = {"say", "translate"}
# Their words are help, which the catalogues ask the commands for, or nothing that anybody reads.
NOT_READ = {"Option", "Argument", "Typer", "add_typer", "command", "compile", "getLogger"}
SENTENCE = re.compile(r"[A-Za-z]{2,},? [a-z]{2,}")
ALLOWED = {
    "kiosk/cli/doctor_command.py": {"data folder", "print jobs"},  # names of checks, as JSON has it
    "kiosk/cli/health.py": {"data folder", "print jobs", "look at this"},
    "kiosk/cli/people_lines.py": {"release asked"},  # a state, as a card has it
    "kiosk/cli/hub_commands.py": {"black on bright_white"},  # a style of rich
    "kiosk/cli/log_commands.py": {"Rollcall {}, Python {}, SQLite {}, {}"},  # names and numbers
}


def _name(call: ast.Call) -> str:
    return getattr(call.func, "id", getattr(call.func, "attr", ""))


def _texts(node: ast.AST) -> Iterator[str]:
    """Texts in code that are no docstrings, no help and handed to nobody who translates."""
    body = getattr(node, "body", None)
    first = body[0] if isinstance(body, list) and body else None
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call) and _name(child) in SPEAKING | NOT_READ:
            continue
        if child is first and isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant):
            continue
        if isinstance(child, ast.JoinedStr):
            parts = (
                part.value if isinstance(part, ast.Constant) else "{}" for part in child.values
            )
            yield "".join(map(str, parts))
        elif isinstance(child, ast.Constant) and isinstance(child.value, str):
            yield child.value
        else:
            yield from _texts(child)


def test_no_sentence_of_the_terminal_is_left_in_english() -> None:
    found = []
    layouts = [*(ROOT / "badges").glob("layout*.py"), *(ROOT / "badges" / "imports").glob("*.py")]
    for path in sorted([*(ROOT / "kiosk" / "cli").glob("*.py"), *layouts]):
        if path.name in APART:
            continue
        name = path.relative_to(ROOT).as_posix()
        texts = _texts(ast.parse(path.read_text(encoding="utf-8")))
        wrong = [text for text in texts if SENTENCE.search(text)]
        found += [f"{name}: {text}" for text in wrong if text not in ALLOWED.get(name, ())]
    assert not found, "Say them by say() or translate():\n" + "\n".join(found)
