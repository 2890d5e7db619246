"""Whoever reads the manual finds every command, and every command that it names exists."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from typer.main import get_command

from kiosk.cli import app

MANUAL = Path(__file__).resolve().parent.parent / "docs" / "commands.md"


def commands(group: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[str, Any]]:
    for name, command in group.commands.items():
        if hasattr(command, "commands"):
            yield from commands(command, (*path, name))
        else:
            yield " ".join((*path, name)), command


COMMANDS = dict(commands(get_command(app)))
TEXT = MANUAL.read_text("utf-8")
SECTIONS = dict(re.findall(r"^### ([^\n]+)\n(.*?)(?=^##|\Z)", TEXT, re.MULTILINE | re.DOTALL))


def test_every_command_is_documented_and_nothing_else_is() -> None:
    assert set(SECTIONS) == set(COMMANDS)


def test_every_command_has_an_example_that_names_it() -> None:
    for name, text in SECTIONS.items():
        examples = re.findall(r"^kioskctl(?: --folder \S+)? (.+)$", text, re.MULTILINE)
        assert examples, name
        assert all(f"{example} ".startswith(f"{name} ") for example in examples), name


def test_every_option_in_an_example_exists() -> None:
    for name, text in SECTIONS.items():
        known = {option for parameter in COMMANDS[name].params for option in parameter.opts}
        for line in re.findall(r"^kioskctl.+$", text, re.MULTILINE):
            assert set(re.findall(r"(?<= )--?[a-z][a-z-]*", line)) <= known, line


def test_every_command_and_option_says_in_its_help_what_it_is() -> None:
    for name, command in COMMANDS.items():
        assert command.help, name
        assert command.help.splitlines()[0].endswith("."), name


def test_every_command_takes_a_folder_and_json() -> None:
    for name, command in COMMANDS.items():
        options = {option for parameter in command.params for option in parameter.opts}
        assert {"--folder", "--json"} <= options, name
