"""Badges: a batch into one file, and the jobs that wait for a printer."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.cli import printer_commands
from kiosk.cli.commanding import command
from kiosk.cli.terminal import EXIT_KNOWN, Terminal
from kiosk.domain.categories import category_code
from kiosk.errors import KnownError
from kiosk.said import say
from kiosk.words import left_out_words, moment_words

if TYPE_CHECKING:
    from kiosk.desk import Desk
    from kiosk.domain.cards import JobCard
    from kiosk.printing.batch import BatchReport

JOB_COLUMNS = (
    say("Job"),
    say("Name"),
    say("Badge"),
    say("Printer"),
    say("State"),
    say("Since"),
    say("What to know"),
)
JobNumber = Annotated[int, typer.Argument(metavar="JOB", help="The job's number: kioskctl print.")]
_NO_TABLES = say(
    "Nobody who fits has a table, so no file was written. Import a list with the columns "
    "registration_code and table."
)
_HELPER_LOST = say(
    "A program that helped drawing ended early. Its badges were drawn all the same, only slower: "
    "nothing is missing in the file."
)


def badges(
    terminal: Terminal,
    output: Annotated[Path, typer.Option("-o", "--output", help="The PDF to write.")],
    category: Annotated[str, typer.Option(help="Only this category.")] = "",
    delegation: Annotated[str, typer.Option(help="Only this delegation, by its code.")] = "",
    layout: Annotated[str, typer.Option(help="A name that kioskctl layout list has.")] = "",
    not_printed: Annotated[
        bool, typer.Option("--not-printed", help="Only whose badge was not printed yet.")
    ] = False,
    sort: Annotated[
        str, typer.Option(help="By name, delegation or table; else as the layout needs it.")
    ] = "",
    start: Annotated[int, typer.Option(help="First free place on a begun sheet.", min=1)] = 1,
) -> None:
    """Draw the badges of many people into one PDF; whoever has none yet is issued one."""
    from kiosk.desk.batches import SORTS, Choice

    if sort and sort not in SORTS:
        by = ", ".join(SORTS)
        raise KnownError(say("Badges are sorted by {sorts}, not by {sort}.", sorts=by, sort=sort))
    code = category_code(category) if category else ""
    with terminal.desk() as desk:
        needed = desk.printing.sort_for(layout)
        choice = Choice(code, delegation.upper(), not_printed, sort or needed, needed == "table")
        people = desk.printing.chosen(choice)
        if not people and choice.seated:
            raise KnownError(_NO_TABLES)
        people, left_out = _admitted(terminal, desk, people, layout)
        started = time.perf_counter()
        with terminal.progress(say("Drawing badges")) as step:
            report = desk.batch_pdf(
                people,
                output,
                layout=layout,
                start=start,
                progress=lambda done: step(done, len(people)),
            )
        seconds = round(time.perf_counter() - started, 3)
    if report.helpers_lost:
        terminal.note(_HELPER_LOST)
    said = _problem_words(report)
    for sentence in said:
        terminal.note(say("Look at this: {sentence}", sentence=sentence))
    values = {
        "badges": report.badges,
        "pages": report.pages,
        "file": output,
        "bytes": output.stat().st_size,
        "seconds": seconds,
        "problems": said,
        "not_accredited": left_out,
    }
    in_all = say(
        "%n badge(s) in {output}, {seconds:.1f} s.",
        n=report.badges,
        output=output,
        seconds=seconds,
    )
    terminal.answer(values, in_all)


def _problem_words(report: BatchReport) -> list[str]:
    return [
        say("Page {page}, {name}: {sentence}", page=one.page, name=one.name, sentence=one.sentence)
        for one in report.problems
    ]


def _admitted(
    terminal: Terminal, desk: Desk, people: list[str], layout: str
) -> tuple[list[str], int]:
    """Who of them may have a badge, and how many may not: the terminal says so."""
    if not people:
        raise KnownError(
            say("Nobody fits, so no file was written. See the categories with kioskctl status.")
        )
    barred = desk.without_badge(people, layout)
    admitted = [one for one in people if one not in barred]
    if not admitted:
        raise KnownError(
            say("No file was written. {left_out}", left_out=left_out_words(len(barred)))
        )
    if barred:
        terminal.note(left_out_words(len(barred)))
    return admitted, len(barred)


def jobs(
    terminal: Terminal,
    limit: Annotated[int, typer.Option(help="How many at most.", min=1)] = 50,
) -> None:
    """List the print jobs: what needs a person first."""
    with terminal.desk() as desk:
        lines = desk.jobs(limit)
        values = {"printer": desk.status().printer, "printers": desk.printing.available()}
    said = "" if lines else say("No badge was ordered at this station yet.")
    terminal.answer(values | {"jobs": lines}, [said] if said else [])
    if lines:
        rows = [(*_what(job), moment_words(job.at_ms, terminal.zone), job.problem) for job in lines]
        terminal.table(JOB_COLUMNS, rows)


def _what(job: JobCard) -> tuple[object, ...]:
    return (job.job, job.name, job.issue, job.printer, job.state)


def run(
    terminal: Terminal,
    seconds: Annotated[
        float, typer.Option(help="Give up after so long; what is left stays in the queue.", min=0)
    ] = 600.0,
) -> None:
    """Print what waits, in the order in which it was asked for, and then stop."""
    with terminal.desk() as desk, terminal.progress(say("Printing")) as step:
        before = desk.printing.counts()
        wanted = before.waiting + before.sent
        ends = time.monotonic() + seconds
        for left in _rounds(desk, ends):
            step(wanted - left, wanted)
        after, problem = desk.printing.counts(), desk.printing.problem
        held_up = [job.problem for job in desk.jobs() if job.state != "done" and job.problem]
    printed, left = after.done - before.done, after.waiting + after.sent
    values = {"printed": printed, "waiting": left, "failed": after.failed, "problem": problem}
    terminal.answer(
        values,
        say(
            "{printed} printed, {left} waiting, {failed} failed.",
            printed=printed,
            left=left,
            failed=after.failed,
        ),
    )
    if left or after.failed:
        for words in [text for text in (problem, *dict.fromkeys(held_up)) if text]:
            terminal.note(words)
        raise typer.Exit(EXIT_KNOWN)


def _rounds(desk: Desk, ends: float) -> list[int]:
    """Work until nothing can be printed now; how many were left after each round."""
    lefts: list[int] = []
    while time.monotonic() < ends:
        next_ms = desk.printing.spool.step(desk.now_ms())
        counts = desk.printing.counts()
        lefts.append(counts.waiting + counts.sent)
        if next_ms is None or not lefts[-1]:
            break
        time.sleep(max(0.0, min(ends - time.monotonic(), (next_ms - desk.now_ms()) / 1000)))
    return lefts


def retry(terminal: Terminal, job: JobNumber) -> None:
    """Print a failed job again, on the printer that is chosen now."""
    with terminal.desk() as desk:
        if not desk.printing.retry(job):
            raise KnownError(
                say("Job {job} has not failed, so there is nothing to print again.", job=job)
            )
    terminal.answer(
        {"ok": True, "job": job}, say("Job {job} will be printed: kioskctl print run.", job=job)
    )


def done(terminal: Terminal, job: JobNumber) -> None:
    """Say of a job that asks: it did print."""
    with terminal.desk() as desk:
        if not desk.printing.done(job):
            raise KnownError(say("Job {job} does not ask whether it printed.", job=job))
    terminal.answer({"ok": True, "job": job}, say("Job {job} is done.", job=job))


def cancel(terminal: Terminal, job: JobNumber) -> None:
    """Do not print a job."""
    with terminal.desk() as desk:
        if not desk.printing.cancel(job):
            raise KnownError(say("Job {job} is over already, so it cannot be cancelled.", job=job))
    terminal.answer({"ok": True, "job": job}, say("Job {job} is cancelled.", job=job))


def move(
    terminal: Terminal,
    printer: Annotated[
        str, typer.Argument(metavar="PRINTER", help="A name that kioskctl print printers lists.")
    ],
    origin: Annotated[
        str, typer.Option("--from", help="Only the jobs of this printer; else those of all.")
    ] = "",
) -> None:
    """Choose a printer: for the badges to come, and for all that wait or failed."""
    with terminal.desk() as desk:
        moved = desk.printing.move(printer, origin)
        in_use = desk.printing.printer
    values = {"ok": True, "printer": in_use, "moved": moved}
    said = say(
        "Badges go to “{in_use}” now; %n jobs were moved to “{printer}”.",
        n=moved,
        in_use=in_use,
        printer=printer,
        one="Badges go to “{in_use}” now; %n job was moved to “{printer}”.",
    )
    terminal.answer(values, said)


def add_to(app: typer.Typer) -> None:
    command(app, "badges")(badges)
    group = typer.Typer(help="The badges that wait for a printer.", no_args_is_help=True)
    command(group, "jobs")(jobs)
    command(group, "run")(run)
    command(group, "retry")(retry)
    command(group, "done")(done)
    command(group, "cancel")(cancel)
    command(group, "move")(move)
    printer_commands.add_to(group)
    app.add_typer(group, name="print")
