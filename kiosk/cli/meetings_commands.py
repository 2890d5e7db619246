"""Meetings of two participants from a terminal: imported, arranged, moved, and what became of
them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.cli.commanding import command
from kiosk.cli.desk_commands import named_by
from kiosk.cli.import_command import write_once_agreed
from kiosk.cli.terminal import Terminal
from kiosk.domain import commands as c
from kiosk.domain import matchmaking as m
from kiosk.errors import KnownError
from kiosk.said import say

if TYPE_CHECKING:
    from kiosk.desk import Desk
    from kiosk.domain.matchmaking import MeetingCard

SHOWN_DIGITS = 8
ERASED = say("(erased)")
# As people read them; in JSON a state has its English name.
STATES = {
    m.PLANNED: say("planned"),
    m.HELD: say("held"),
    m.MISSED: say("missed"),
    m.CALLED_OFF: say("called off"),
}
HEADS = (
    *(say("Meeting"), say("Starts"), say("Ends"), say("Table"), say("Code"), say("Name")),
    *(say("Code"), say("Name"), say("State"), say("Look at this")),
)
Meeting = Annotated[
    str,
    typer.Argument(metavar="MEETING", help="The first letters that kioskctl meetings list shows."),
]
Starts = Annotated[str, typer.Argument(metavar="STARTS", help="As 2019-10-14T09:30.")]
Ends = Annotated[str, typer.Option(help="As 2019-10-14T09:50.")]
Table = Annotated[str, typer.Option(help="The table's number or name.")]
Person = Annotated[str, typer.Argument(metavar="CODE", help="Registration code of one of them.")]


def import_(
    terminal: Terminal,
    path: Annotated[Path, typer.Argument(metavar="FILE", help="A CSV or XLSX file.")],
    yes: Annotated[bool, typer.Option("--yes", help="Write without asking.")] = False,
) -> None:
    """Import a list of meetings: first, second, starts, ends or minutes, table.

    Shows first what would change, and every row that stays out with its reason. Nothing is
    written before --yes or a yes; the same file again changes nothing.
    """
    with terminal.desk() as desk:
        write_once_agreed(terminal, desk, desk.plan_meetings(path), agreed=yes)


def list_(
    terminal: Terminal,
    person: Annotated[
        str, typer.Option(metavar="CODE", help="Only the meetings of this person.")
    ] = "",
) -> None:
    """List the meetings by their time, with what does not fit together."""
    with terminal.desk() as desk:
        who = named_by(desk, person) if person else ""
        found = desk.appointments(participant=who)
    if terminal.as_json:
        terminal.answer({"meetings": found})
        return
    terminal.table(HEADS, [_row(one) for one in found])


def _row(one: MeetingCard) -> tuple[str, ...]:
    state = STATES[one.state]
    if one.missing_code:
        state = say("{code} did not come", code=one.missing_code)
    return (
        *(one.appointment[:SHOWN_DIGITS], one.starts, one.ends, one.at_table),
        *(one.first_code, one.first_name or ERASED, one.second_code, one.second_name or ERASED),
        *(state, "; ".join(_clash_words(one))),
    )


def _clash_words(one: MeetingCard) -> list[str]:
    words = {
        m.FIRST_TWICE: say("{code} meets somebody else then", code=one.first_code),
        m.SECOND_TWICE: say("{code} meets somebody else then", code=one.second_code),
        m.TABLE_TWICE: say("the table is taken twice"),
        m.NOT_COMING: say("one of them does not come"),
    }
    return [words[name] for name in one.clashes]


def arrange(
    terminal: Terminal,
    first: Person,
    second: Person,
    starts: Starts,
    ends: Ends = "",
    table: Table = "",
) -> None:
    """Have two people meet."""
    with terminal.desk() as desk:
        two = named_by(desk, first), named_by(desk, second)
        asked = c.ArrangeAppointment(*two, starts, ends, table)
        outcome = desk.do(asked, actor=terminal.actor)
        name = outcome.facts[0].subject.id if outcome.facts else ""
        done = say("Meeting {meeting}: {time}.", meeting=name[:SHOWN_DIGITS], time=starts)
        terminal.tell(outcome, done, meeting=name)


def move(
    terminal: Terminal,
    meeting: Meeting,
    starts: Annotated[
        str, typer.Argument(metavar="[STARTS]", help="Left out: the next time that is free.")
    ] = "",
    ends: Ends = "",
    table: Table = "",
) -> None:
    """Move a meeting to another time or table, or to the next time at which both are free."""
    with terminal.desk() as desk:
        name = _named(desk, meeting)
        if not starts:
            starts, ends, table = _next_free(desk, name)
        asked = c.MoveAppointment(name, starts, ends, table)
        outcome = desk.do(asked, actor=terminal.actor)
        done = say("Meeting {meeting}: {time}.", meeting=name[:SHOWN_DIGITS], time=starts)
        terminal.tell(outcome, done, meeting=name, starts=starts, table=table)


def _next_free(desk: Desk, meeting: str) -> tuple[str, str, str]:
    for offer in desk.free_times(meeting, 1):
        return offer.starts, offer.ends, offer.table
    raise KnownError(
        say("Both are free at no time that is left. Name a time: kioskctl meetings move --help.")
    )


def times(terminal: Terminal, meeting: Meeting) -> None:
    """List the next times at which both are free and a table is."""
    with terminal.desk() as desk:
        found = desk.free_times(_named(desk, meeting))
    if terminal.as_json:
        terminal.answer({"times": found})
        return
    heads = (say("Starts"), say("Ends"), say("Table"))
    terminal.table(heads, [(one.starts, one.ends, one.table) for one in found])


def call_off(terminal: Terminal, meeting: Meeting) -> None:
    """Call a meeting off: its time and table are free again."""
    _became(terminal, meeting, m.CALLED_OFF)


def held(terminal: Terminal, meeting: Meeting) -> None:
    """Say that the two met."""
    _became(terminal, meeting, m.HELD)


def missed(
    terminal: Terminal,
    meeting: Meeting,
    by: Annotated[str, typer.Option(metavar="CODE", help="Who did not come.")] = "",
) -> None:
    """Say that the two did not meet."""
    _became(terminal, meeting, m.MISSED, by)


def _became(terminal: Terminal, meeting: str, state: str, missing: str = "") -> None:
    with terminal.desk() as desk:
        name = _named(desk, meeting)
        who = named_by(desk, missing) if missing else ""
        commands: dict[str, c.Command] = {
            m.CALLED_OFF: c.CallOffAppointment(name),
            m.HELD: c.ConfirmAppointment(name),
            m.MISSED: c.MissAppointment(name, who),
        }
        outcome = desk.do(commands[state], actor=terminal.actor)
        done = say("{code}: {said}.", code=name[:SHOWN_DIGITS], said=STATES[state])
        terminal.tell(outcome, done, meeting=name, state=state)


def _named(desk: Desk, text: str) -> str:
    name = desk.appointment_named(text)
    if not name:
        raise KnownError(
            say(
                "No meeting begins with {text}, or several do. List them: kioskctl meetings list.",
                text=text,
            )
        )
    return name


def add_to(app: typer.Typer) -> None:
    group = typer.Typer(help="Meetings of two participants.", no_args_is_help=True)
    command(group, "import")(import_)
    command(group, "list")(list_)
    command(group, "arrange")(arrange)
    command(group, "move")(move)
    command(group, "times")(times)
    command(group, "call-off")(call_off)
    command(group, "held")(held)
    command(group, "missed")(missed)
    app.add_typer(group, name="meetings")
