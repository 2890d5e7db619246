"""What a command is given: its folder, its desk, and the one way to say something."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

import typer
from msgspec import Struct

from kiosk.speech import told
from kiosk.words import outcome_words, zone_of

if TYPE_CHECKING:
    from kiosk.desk import Desk
    from kiosk.domain.outcomes import Outcome

EXIT_KNOWN = 1
EXIT_BUG = 70  # EX_SOFTWARE of sysexits.h


class Step(Protocol):
    """How many are done, of how many; and where it changed, what is being done."""

    def __call__(self, done: int, total: int, what: str = ..., /) -> None: ...


class Terminal(Struct):
    """Results go to standard output, everything else to standard error."""

    folder: Path | None = None
    as_json: bool = False
    zone: tzinfo = UTC  # of the venue, once a desk is open

    @property
    def place(self) -> Path:
        """The data folder, also where none was named."""
        from kiosk.store.folder import default_folder

        return self.folder if self.folder is not None else default_folder()

    @contextmanager
    def desk(self, *, database: str = "") -> Iterator[Desk]:
        from kiosk.desk import open_desk

        with open_desk(self.place, database=database) as desk:
            event = desk.event()
            self.zone = zone_of(event.timezone) if event else UTC
            yield desk

    @property
    def actor(self) -> str:
        """Whose act the log names; a terminal has no log-in, so whoever starts it may say."""
        return os.environ.get("KIOSK_ACTOR", "")

    # -- saying --------------------------------------------------------------------------------

    def answer(self, values: Mapping[str, Any], text: str | Iterable[str] = ()) -> None:
        """The one result: a JSON object, or the lines that say the same."""
        if self.as_json:
            typer.echo(json.dumps(plain(values), ensure_ascii=False))
            return
        for line in [text] if isinstance(text, str) else text:
            typer.echo(told(line))

    def table(self, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
        """Rows for a person; nothing where JSON was asked for."""
        if self.as_json:
            return
        from rich.console import Console
        from rich.table import Table
        from rich.text import Text

        table = Table(
            *(told(name) for name in columns), box=None, pad_edge=False, header_style="bold"
        )
        for row in rows:
            table.add_row(*(Text(_cell(value)) for value in row))
        width = None if sys.stdout.isatty() else 160
        Console(file=sys.stdout, width=width, highlight=False).print(table)

    def note(self, text: str) -> None:
        """Something beside the result, for the person who waits."""
        typer.echo(told(text), err=True)

    @contextmanager
    def progress(self, what: str) -> Iterator[Step]:
        """A bar on standard error while something takes its time; silent where nobody watches."""
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

        console = Console(stderr=True)
        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
        hidden = self.as_json or not console.is_terminal
        with Progress(*columns, console=console, disable=hidden, transient=True) as bar:
            task = bar.add_task(told(what), total=None)

            def step(done: int, total: int, now: str = what, /) -> None:
                bar.update(task, completed=done, total=total, description=told(now))

            yield step

    def confirm(self, question: str) -> bool:
        """A person's yes. Where nobody can answer, the answer is no."""
        if self.as_json or not sys.stdin.isatty():
            return False
        return typer.confirm(told(question), err=True)

    # -- outcomes ------------------------------------------------------------------------------

    def tell(self, outcome: Outcome, done: str, **values: Any) -> None:
        """What became of an act. A refusal is its sentence on standard error, and exit status 1."""
        words = outcome_words(outcome, done, self.zone)
        result = {"ok": outcome.ok, "words": words, **values}
        if outcome.refusal is not None:
            result["refusal"] = type(outcome.refusal).__name__
        if outcome.verdict is not None:
            result["verdict"] = outcome.verdict.value
        if outcome.ok:
            self.answer(result, done)
            return
        self.refuse(words, result)

    def refuse(self, words: str, values: Mapping[str, Any]) -> None:
        if self.as_json:
            self.answer(values)
        self.note(words)
        raise typer.Exit(EXIT_KNOWN)


def _cell(value: object) -> str:
    return told(value) if isinstance(value, str) else str(value)


def plain(value: Any) -> Any:
    """A value as JSON can hold it: cards become objects, times and paths text."""
    if isinstance(value, Struct):
        return {name: plain(getattr(value, name)) for name in value.__struct_fields__}
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, str):
        return told(value)
    if isinstance(value, int | float | bool | None):
        return value
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, Iterable):
        return [plain(item) for item in value]
    return str(value)
