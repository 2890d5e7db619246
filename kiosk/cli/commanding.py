"""Makes a function a command: with --folder and --json, and with faults told as they should be."""

from __future__ import annotations

import functools
import inspect
import os
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any, Concatenate, ParamSpec, get_type_hints

import typer

from kiosk.cli.terminal import EXIT_BUG, EXIT_KNOWN, Terminal
from kiosk.errors import KnownError
from kiosk.said import say
from kiosk.speech import told

P = ParamSpec("P")
FAULTS_FOLDER = "faults"

FolderOption = Annotated[
    Path | None,
    typer.Option("--folder", metavar="DIR", help="The station's data folder (or KIOSK_FOLDER)."),
]
JsonOption = Annotated[
    bool, typer.Option("--json", help="Print one JSON object on standard output, nothing else.")
]


def command(
    app: typer.Typer, name: str
) -> Callable[[Callable[Concatenate[Terminal, P], None]], Callable[..., None]]:
    """Register a function whose first parameter is the Terminal.

    Its docstring is what `--help` says. The options that every command has are added here, once.
    """

    def register(function: Callable[Concatenate[Terminal, P], None]) -> Callable[..., None]:
        @functools.wraps(function)
        def run(ctx: typer.Context, folder: Any, json: Any, **given: Any) -> None:
            terminal = _terminal(ctx, folder, as_json=json)
            try:
                function(terminal, **given)  # type: ignore[call-arg]
            except KnownError as error:
                _say_known(terminal, told(error.words))
            except (typer.Exit, typer.Abort, KeyboardInterrupt, BrokenPipeError):
                raise
            except Exception as error:  # noqa: BLE001 - the last stop: told, written down, exit 70
                _say_bug(terminal, error)

        _give_signature(run, function)
        app.command(name)(run)
        return run

    return register


def _give_signature(run: Callable[..., None], function: Callable[..., None]) -> None:
    """Typer reads a command's options from its signature: ours, the function's, and the common."""
    hints = get_type_hints(function, include_extras=True)
    own = list(inspect.signature(function).parameters.values())[1:]
    keyword = inspect.Parameter.KEYWORD_ONLY
    parameters = [
        inspect.Parameter("ctx", keyword, annotation=typer.Context),
        *(one.replace(kind=keyword, annotation=hints[one.name]) for one in own),
        inspect.Parameter("folder", keyword, annotation=FolderOption, default=None),
        inspect.Parameter("json", keyword, annotation=JsonOption, default=False),
    ]
    run.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]
    run.__annotations__ = {one.name: one.annotation for one in parameters}


def _terminal(ctx: typer.Context, folder: Path | None, *, as_json: bool) -> Terminal:
    """The command's own options, or those given before its name."""
    above = ctx.find_object(Terminal) or Terminal()
    return Terminal(folder if folder is not None else above.folder, as_json or above.as_json)


def _say_known(terminal: Terminal, sentence: str) -> None:
    if terminal.as_json:
        terminal.answer({"ok": False, "error": sentence})
    terminal.note(sentence)
    raise typer.Exit(EXIT_KNOWN)


def _say_bug(terminal: Terminal, error: Exception) -> None:
    written = _write_down(terminal.place, error)
    sentence = say(
        "Rollcall made a mistake of its own ({kind}). What was saved before is safe. The details "
        "are in {written}: send that file to whoever looks after Rollcall.",
        kind=type(error).__name__,
        written=written or say("no file: neither the data folder nor the temporary one takes any"),
    )
    if terminal.as_json:
        terminal.answer({"ok": False, "error": sentence, "details": str(written or "")})
    terminal.note(sentence)
    raise typer.Exit(EXIT_BUG)


def _write_down(place: Path, error: Exception) -> Path | None:
    """Keep the traceback: in the data folder, or where the system keeps temporary files; None
    where neither can be written."""
    import tempfile

    name = f"fault-{time.strftime('%Y%m%d-%H%M%S')}-{os.getpid()}.txt"
    text = "".join(traceback.format_exception(error))
    for folder in (place / FAULTS_FOLDER, Path(tempfile.gettempdir())):
        try:
            folder.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(text, encoding="utf-8")
        except OSError:
            continue
        return folder / name
    return None
