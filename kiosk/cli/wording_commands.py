"""The organiser's own words for sentences of the program, from a terminal."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.cli.commanding import command
from kiosk.cli.terminal import Terminal
from kiosk.errors import KnownError
from kiosk.said import say
from kiosk.words import refusal_words

if TYPE_CHECKING:
    from kiosk.desk import Desk
    from kiosk.domain.wording import GiveWording, Wording

FORMS_MAX = 6  # of Arabic
HEADS = ("language", "context", "source", *(f"text_{n}" for n in range(1, FORMS_MAX + 1)))
FOUND_MAX = 40

Language = Annotated[
    str, typer.Option("--lang", metavar="L", help="The language that is worded, as ko.")
]
Context = Annotated[str, typer.Argument(help="Where the sentence stands, as rail or refusals.")]
Source = Annotated[str, typer.Argument(help="The sentence in English, exactly.")]


def give(
    terminal: Terminal,
    context: Context,
    source: Source,
    text: Annotated[
        list[str], typer.Argument(help="Your words; with a number, one text a plural form.")
    ],
    lang: Language = "en",
) -> None:
    """Word one sentence otherwise, at every station of the event."""
    from kiosk.domain.commands import GiveWording

    _check_known([(context, source)])
    with terminal.desk() as desk:
        outcome = desk.do(GiveWording(lang, context, source, tuple(text)), actor=terminal.actor)
        terminal.tell(outcome, say("From now on: {text}", text=" | ".join(text)))


def forget(terminal: Terminal, context: Context, source: Source, lang: Language = "en") -> None:
    """Say one sentence as the program says it again."""
    from kiosk.domain.commands import GiveWording

    with terminal.desk() as desk:
        outcome = desk.do(GiveWording(lang, context, source, ()), actor=terminal.actor)
        terminal.tell(outcome, say("It is said as the program says it again."))


def listed(
    terminal: Terminal,
    output: Annotated[
        Path | None, typer.Option("-o", "--output", help="A .csv file to write, which read takes.")
    ] = None,
) -> None:
    """List the event's own words."""
    with terminal.desk() as desk:
        rows = list(_rows(desk.wording()))
    if output is not None:
        try:
            with output.open("w", encoding="utf-8-sig", newline="") as file:
                csv.writer(file).writerows([HEADS, *rows])
        except OSError as error:
            raise KnownError(
                say("{output} cannot be written: {why}.", output=output, why=error.strerror)
            ) from error
        terminal.answer(
            {"ok": True, "path": str(output), "count": len(rows)},
            say("Written: {output}", output=output),
        )
        return
    if terminal.as_json:
        lines = [dict(zip(HEADS, row, strict=False)) for row in rows]
        terminal.answer({"wording": lines})
        return
    heads = (say("language"), say("context"), say("source"), say("text"))
    terminal.table(heads, [(*row[:3], " | ".join(row[3:])) for row in rows])


def read(
    terminal: Terminal,
    file: Annotated[Path, typer.Argument(help="A .csv file with the columns of `wording list`.")],
) -> None:
    """Take many words from a file, or none where one of them does not fit."""
    asked = list(_asked(file))
    _check_known([(one.context, one.source) for one in asked])
    from kiosk.domain.wording import WORDINGS_MAX, problem_of

    if len(asked) > WORDINGS_MAX:
        raise KnownError(
            say(
                "{file} has %n line(s). An event has {most} at most.",
                n=len(asked),
                file=file,
                most=WORDINGS_MAX,
            )
        )
    for one in asked:
        problem = problem_of(one.language, one.source, one.forms) if one.forms else ""
        if problem:
            raise KnownError(
                say(
                    "{file}: “{source}”: {problem}. Nothing was changed.",
                    file=file,
                    source=one.source,
                    problem=problem,
                )
            )
    with terminal.desk() as desk:
        done = sum(_done(desk, one, terminal.actor) for one in asked)
    terminal.answer(
        {"ok": True, "changed": done},
        say("Changed: {done} of {count}.", done=done, count=len(asked)),
    )


def find(
    terminal: Terminal,
    text: Annotated[str, typer.Argument(help="A part of the sentence, in English or as it reads.")],
    lang: Language = "en",
) -> None:
    """Find sentences by a part of them, with the context that `set` wants."""
    from kiosk.catalogue import catalogue_of, sources
    from kiosk.languages import LANGUAGES

    if lang not in [language.code for language in LANGUAGES]:
        raise KnownError(
            say(
                "{lang} is none of {languages}.",
                lang=lang,
                languages=", ".join(one.code for one in LANGUAGES),
            )
        )
    with terminal.desk() as desk:
        said = catalogue_of(lang).worded(desk.wording().get(lang, {}))
    lines = [(key[0], key[1], said.translate(*key)) for key in sources()]
    part = text.casefold()
    found = [one for one in lines if part in one[1].casefold() or part in one[2].casefold()]
    if terminal.as_json:
        heads = ("context", "source", "text")
        terminal.answer({"found": [dict(zip(heads, one, strict=True)) for one in found]})
        return
    terminal.table((say("context"), say("source"), say("text")), found[:FOUND_MAX])
    if len(found) > FOUND_MAX:
        terminal.note(say("And {count} more: give a longer part.", count=len(found) - FOUND_MAX))


def _rows(wording: Wording) -> Iterator[tuple[str, ...]]:
    for language, said in sorted(wording.items()):
        for (context, source), forms in sorted(said.items()):
            yield language, context, source, *forms


def _asked(file: Path) -> Iterator[GiveWording]:
    """One for each line; no text at all means: as the program says it again."""
    from kiosk.domain.commands import GiveWording

    try:
        with file.open(encoding="utf-8-sig", newline="") as lines:
            rows = list(csv.DictReader(lines, skipinitialspace=True))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise KnownError(
            say("{file} cannot be read as CSV in UTF-8: {why}.", file=file, why=error)
        ) from error
    for number, row in enumerate(rows, start=2):
        if any(not row.get(head) for head in HEADS[:3]):
            wanted = ", ".join(HEADS[:3])
            raise KnownError(
                say(
                    "{file}, line {number}: {wanted} have to be filled in.",
                    file=file,
                    number=number,
                    wanted=wanted,
                )
            )
        forms = tuple(text for head in HEADS[3:] if (text := row.get(head) or ""))
        yield GiveWording(row["language"], row["context"], row["source"], forms)


def _done(desk: Desk, asked: GiveWording, actor: str) -> bool:
    from kiosk.domain.refusals import NothingChanged

    outcome = desk.do(asked, actor=actor)
    if outcome.refusal is not None and not isinstance(outcome.refusal, NothingChanged):
        raise KnownError(
            say("“{source}”: {why}", source=asked.source, why=refusal_words(outcome.refusal))
        )
    return outcome.ok


def _check_known(keys: Sequence[tuple[str, str]]) -> None:
    from difflib import get_close_matches

    from kiosk.catalogue import sources

    known = dict.fromkeys(sources())
    for context, source in keys:
        if (context, source) in known:
            continue
        there = [one[0] for one in known if one[1] == source]
        if there:
            raise KnownError(
                say(
                    "“{source}” stands in {contexts}, and not in {context}.",
                    source=source,
                    contexts=", ".join(there),
                    context=context,
                )
            )
        near = get_close_matches(source, [one[1] for one in known], n=1)
        hint = say(" Look for it: kioskctl wording find.")
        if near:
            hint = say(" Did you mean “{near}”?", near=near[0])
        raise KnownError(say("Nothing reads “{source}”.{hint}", source=source, hint=hint))


def add_to(app: typer.Typer) -> None:
    group = typer.Typer(help="The organiser's own words.", no_args_is_help=True)
    command(group, "set")(give)
    command(group, "forget")(forget)
    command(group, "list")(listed)
    command(group, "read")(read)
    command(group, "find")(find)
    app.add_typer(group, name="wording")
