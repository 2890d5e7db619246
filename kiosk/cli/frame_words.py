"""The words around a help page and a mistake in the line, which typer says in English."""

from __future__ import annotations

from kiosk.help_words import spoken_mistake
from kiosk.speech import translate


def dress_frame() -> None:
    """Put the titles and signs of typer's pages in the language that is spoken."""
    from typer import rich_utils

    from kiosk.cli.folding import FoldingHighlighter

    # All help texts pass through it.
    rich_utils.highlighter = FoldingHighlighter()
    rich_utils.OPTIONS_PANEL_TITLE = translate("help", "Options")
    rich_utils.ARGUMENTS_PANEL_TITLE = translate("help", "Arguments")
    rich_utils.COMMANDS_PANEL_TITLE = translate("help", "Commands")
    rich_utils.ERRORS_PANEL_TITLE = translate("help", "Error")
    rich_utils.ABORTED_TEXT = translate("help", "Aborted.")
    rich_utils.REQUIRED_LONG_STRING = f"[{translate('help', 'required')}]"
    default = translate("help", "default: {value}").format(value="{}")
    rich_utils.DEFAULT_STRING = f"[{default}]"
    rich_utils.RICH_HELP = translate("help", "Try {command} for help.").format(
        command="[blue]'{command_path} {help_option}'[/]"
    )


def spoken_error(said: str) -> str:
    """What typer says of a mistake, in the language that is spoken."""
    return spoken_mistake(said, mistakes)


def mistakes() -> tuple[str, ...]:
    """All that a line of ours can make typer complain of. What is told more exactly stands first.

    A test holds each to what the locked typer says.
    """
    return (
        translate("help", "Missing argument {name}."),
        translate("help", "Missing option {name}."),
        translate("help", "Missing command."),
        translate("help", "No such option: {option} (Possible options: {others})"),
        translate("help", "No such option: {option}"),
        translate("help", "No such command {name}. Did you mean {others}?"),
        translate("help", "No such command {name}."),
        translate("help", "Option {option} requires an argument."),
        translate("help", "Option {option} does not take a value."),
        translate("help", "Got unexpected extra argument(s) ({words})"),
        translate("help", "Invalid value for {name}: {why}"),
        translate("help", "Input should be a valid integer, unable to parse string as an integer"),
        translate("help", "Input should be a valid number, unable to parse string as a number"),
        translate("help", "Input should be greater than or equal to {least}"),
        translate("help", "Input should be less than or equal to {most}"),
    )
