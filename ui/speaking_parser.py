"""A parser of a command line whose help and complaints are in the language that is spoken."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from typing import Any, NoReturn

from kiosk.help_words import spoken_mistake, spoken_paragraphs
from kiosk.languages import ENGLISH
from kiosk.speech import catalogue, translate


class SpeakingParser(argparse.ArgumentParser):
    """Says all in English as argparse does; in another language with its words."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **{"formatter_class": SpeakingFormatter, **options})

    def format_help(self) -> str:
        if catalogue().code != ENGLISH:
            self._put_in_words()
        return super().format_help()

    def error(self, message: str) -> NoReturn:
        if catalogue().code == ENGLISH:
            super().error(message)
        self.print_usage(sys.stderr)
        heading = translate("help", "Error")
        self.exit(2, f"{self.prog}: {heading}: {spoken_mistake(message, mistakes)}\n")

    def _put_in_words(self) -> None:
        self.description = spoken_paragraphs(self.description)
        for group in self._action_groups:
            group.title = spoken_paragraphs(group.title)
        for action in (*self._actions, *_choices(self)):
            action.help = spoken_paragraphs(action.help)

    def texts(self) -> Iterator[str]:
        """Every help text, as it stands in the code and as argparse adds it."""
        titles = (group.title for group in self._action_groups)
        helps = (action.help for action in (*self._actions, *_choices(self)))
        for text in (self.description, *titles, *helps):
            if text:
                yield text
        for action in self._actions:
            for below in _parsers(action):
                yield from below.texts()


def _choices(parser: argparse.ArgumentParser) -> list[argparse.Action]:
    """The commands of a parser, as its help lists them."""
    return [one for action in parser._actions for one in getattr(action, "_choices_actions", ())]


def _parsers(action: argparse.Action) -> Iterator[SpeakingParser]:
    choices = action.choices
    for one in choices.values() if isinstance(choices, dict) else ():
        if isinstance(one, SpeakingParser):
            yield one


class SpeakingFormatter(argparse.HelpFormatter):
    """Breaks lines by what a terminal shows: a Korean sign is two columns wide, and Chinese has no
    spaces."""

    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
        if prefix is None and catalogue().code != ENGLISH:
            prefix = translate("help", "Usage:") + " "
        super().add_usage(usage, actions, groups, prefix)

    def _split_lines(self, text: str, width: int) -> list[str]:
        if catalogue().code == ENGLISH:
            return super()._split_lines(text, width)
        # Only now: rich takes longer to load than the rest of the line to read.
        from rich.console import Console
        from rich.text import Text

        lines = Text(" ".join(text.split())).wrap(Console(), width)
        return [line.plain.rstrip() for line in lines]

    def _fill_text(self, text: str, width: int, indent: str) -> str:
        lines = self._split_lines(text, width - len(indent))
        return "\n".join(indent + line for line in lines)


def mistakes() -> tuple[str, ...]:
    """All that argparse complains of in a line of ours. What is told more exactly stands first."""
    return (
        translate("help", "argument {name}: {why}"),
        translate("help", "the following arguments are required: {names}"),
        translate("help", "unrecognized arguments: {words}"),
        translate("help", "ambiguous option: {option} could match {others}"),
        translate("help", "expected one argument"),
        translate("help", "ignored explicit argument {value}"),
        translate("help", "invalid choice: {value} (choose from {others})"),
        translate("help", "invalid int value: {value}"),
        translate("help", "invalid float value: {value}"),
        translate("help", "a size looks like 1280x800"),
    )
