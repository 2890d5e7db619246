"""What `--help` and a mistyped line say, in the language of the terminal.

The commands keep their English literals. In another language the tree of commands is gone through
once, before anything of it is shown, and its texts are put in words of that language; in English
nothing is done at all.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import typer
from typer.core import TyperGroup

from kiosk.catalogue import catalogue_of
from kiosk.cli.frame_words import dress_frame, spoken_error
from kiosk.help_words import spoken_paragraphs
from kiosk.languages import ENGLISH, language_of_terminal
from kiosk.speech import catalogue, speak, translate

# Only its subclasses have public names.
UsageError: type[Any] = typer.BadParameter.__mro__[1]
LANG = "--lang"


class SpeakingGroup(TyperGroup):
    """The root of the commands: finds the language before a word is said, and says errors in it."""

    def make_context(
        self, info_name: str | None, args: list[str], parent: Any = None, **extra: Any
    ) -> Any:
        lang, rest = language_and_rest(self, args)
        speak(catalogue_of(language_of_terminal(lang, os.environ)))
        # Within one process the frame may still stand in the language of the call before.
        if "typer.rich_utils" in sys.modules:
            dress_frame()
        if catalogue().code != ENGLISH:
            put_in_words(self)
        with _errors_spoken():
            return super().make_context(info_name, rest, parent, **extra)

    def invoke(self, ctx: Any) -> Any:
        with _errors_spoken():
            return super().invoke(ctx)


def language_and_rest(root: Any, args: Sequence[str]) -> tuple[str, list[str]]:
    """What `--lang` names, wherever it stands, and the line without it.

    A command may have a `--lang` of its own (that of `wording` says what is worded): it keeps it.
    What another option takes as its value is no option either.
    """
    lang, rest = "", list[str]()
    command = root
    words = iter(args)
    for word in words:
        if word == "--":
            return lang, [*rest, word, *words]
        name, equals, value = word.partition("=")
        if name == LANG and (command is root or not _takes_value(command, LANG)):
            following = value if equals else next(words, None)
            if following is None:
                rest.append(word)  # which the parser then complains of
            else:
                lang = following
            continue
        rest.append(word)
        if word.startswith("-"):
            if not equals and _takes_value(command, word):
                rest.extend(following for following in [next(words, None)] if following is not None)
        else:
            command = getattr(command, "commands", {}).get(word, command)
    return lang, rest


def _takes_value(command: Any, option: str) -> bool:
    return any(option in one.opts and not getattr(one, "is_flag", False) for one in command.params)


def put_in_words(command: Any) -> None:
    """This command and all below it, in the language that is spoken."""
    command.context_class = SpeakingContext
    command.help = spoken_paragraphs(command.help)
    command.options_metavar = translate("help", "[OPTIONS]")
    for parameter in command.params:
        parameter.help = spoken_paragraphs(parameter.help)
    if not isinstance(command, TyperGroup):
        return
    command.subcommand_metavar = translate("help", "COMMAND [ARGS]...")
    for below in command.commands.values():
        put_in_words(below)


def texts_of(command: Any) -> Iterator[str]:
    """Every help text below this command, as it stands in the code."""
    for text in (command.help, *(parameter.help for parameter in command.params)):
        if text:
            yield text
    for below in getattr(command, "commands", {}).values():
        yield from texts_of(below)


class SpeakingContext(typer.Context):
    """Shows help and usage in the language that is spoken."""

    def get_help(self) -> str:
        dress_frame()
        option = self.command.get_help_option(self)
        if option is not None:
            option.help = translate("help", "Show this message and exit.")
        return super().get_help()

    def make_formatter(self) -> Any:
        formatter = super().make_formatter()
        write = formatter.write_usage

        def write_usage(prog: str, args: str = "", prefix: str | None = None) -> None:
            write(prog, args, prefix or translate("help", "Usage:") + " ")

        formatter.write_usage = write_usage  # type: ignore[method-assign]
        return formatter


@contextmanager
def _errors_spoken() -> Iterator[None]:
    """A mistake in the line, told in the language that is spoken and in its frame."""
    try:
        yield
    except UsageError as error:
        if catalogue().code == ENGLISH or type(error).__name__ == "NoArgsIsHelpError":
            raise
        dress_frame()
        raise UsageError(spoken_error(error.format_message()), error.ctx) from error
