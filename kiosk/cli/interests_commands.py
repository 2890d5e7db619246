"""Interests and pledges from a terminal: one list, with who follows up and how far it has come."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from msgspec.structs import asdict

from kiosk.cli.commanding import command
from kiosk.cli.desk_commands import Code, named_by
from kiosk.cli.terminal import Terminal
from kiosk.domain import commands as c
from kiosk.domain import interests as i
from kiosk.errors import KnownError
from kiosk.said import say
from kiosk.speech import told
from kiosk.words import moment_words

if TYPE_CHECKING:
    from kiosk.domain.interests import InterestCard

HEADS = (
    *(say("topic"), say("state"), say("code"), say("name"), say("organisation")),
    *(say("details"), say("taken by"), say("since")),
)
TopicCode = Annotated[
    str, typer.Argument(metavar="TOPIC", help="As kioskctl interests topics names it.")
]


def list_(
    terminal: Terminal,
    topic: Annotated[str, typer.Option(help="Only this topic.")] = "",
    state: Annotated[str, typer.Option(help=f"Only these: {', '.join(i.STATES)}.")] = "",
    everything: Annotated[bool, typer.Option("--all", help="Withdrawn ones too.")] = False,
) -> None:
    """List who is interested in what or pledged what; open ones first, the oldest first."""
    with terminal.desk() as desk:
        found = [
            one
            for one in desk.interests(everything=everything)
            if topic in ("", one.topic) and state in ("", one.state)
        ]
    if terminal.as_json:
        values = [asdict(one) | {"details": dict(one.details)} for one in found]
        terminal.answer({"interests": values})
        return
    terminal.table(HEADS, [_row(terminal, one) for one in found])


def _row(terminal: Terminal, one: InterestCard) -> tuple[str, ...]:
    details = "; ".join(f"{name} {text}" for name, text in one.details)
    since = moment_words(one.said_ms, terminal.zone)
    return (one.topic, one.state, one.code, one.name, one.organisation, details, one.owner, since)


def export(
    terminal: Terminal,
    output: Annotated[Path, typer.Argument(metavar="FILE", help="A .csv or .xlsx file.")],
) -> None:
    """Write all of them into a table, withdrawn ones too."""
    with terminal.desk() as desk:
        count = desk.write_interests(output)
    terminal.answer(
        {"ok": True, "path": str(output), "rows": count},
        say("Written: {path}.", path=output),
    )


def take_down(
    terminal: Terminal,
    code: Code,
    topic: TopicCode,
    details: Annotated[
        list[str] | None,
        typer.Option("--detail", metavar="NAME=TEXT", help=f"{', '.join(i.DETAILS)}. Repeatable."),
    ] = None,
) -> None:
    """Take down what somebody is interested in or pledges."""
    said = dict(_pair(one) for one in details or ())
    with terminal.desk() as desk:
        who = named_by(desk, code)
        outcome = desk.do(c.SayInterests(who, {topic: said}), actor=terminal.actor)
        terminal.tell(
            outcome, say("{code}: {said}.", code=code, said=topic), participant=who, topic=topic
        )


def _pair(text: str) -> tuple[str, str]:
    name, sign, value = text.partition("=")
    if not sign:
        raise KnownError(say("Write it as NAME=TEXT: {text}.", text=text))
    return name.strip(), value.strip()


def withdraw(terminal: Terminal, code: Code, topic: TopicCode) -> None:
    """Say that somebody is not interested any more."""
    with terminal.desk() as desk:
        who = named_by(desk, code)
        outcome = desk.do(c.WithdrawInterest(who, topic), actor=terminal.actor)
        done = say("{code}: {said}.", code=code, said=f"{topic}, {i.WITHDRAWN}")
        terminal.tell(outcome, done, participant=who, topic=topic)


def take(
    terminal: Terminal,
    code: Code,
    topic: TopicCode,
    by: Annotated[str, typer.Option(help="Who follows it up. Left out: whoever works here.")] = "",
) -> None:
    """Follow an interest up, or name who does."""
    with terminal.desk() as desk:
        who = named_by(desk, code)
        outcome = desk.do(c.TakeInterest(who, topic, by), actor=terminal.actor)
        done = say("{code}: {said}.", code=code, said=f"{topic}, {i.IN_HAND}")
        terminal.tell(outcome, done, participant=who, topic=topic, by=by)


def state(
    terminal: Terminal,
    code: Code,
    topic: TopicCode,
    now: Annotated[str, typer.Argument(metavar="STATE", help=f"{', '.join(i.STATES)}.")],
) -> None:
    """Say how far an interest has come."""
    with terminal.desk() as desk:
        who = named_by(desk, code)
        outcome = desk.do(c.GiveInterestState(who, topic, now), actor=terminal.actor)
        done = say("{code}: {said}.", code=code, said=f"{topic}, {now}")
        terminal.tell(outcome, done, participant=who, topic=topic, state=now)


def topics(terminal: Terminal) -> None:
    """List the topics that kiosks and desks offer."""
    with terminal.desk() as desk:
        found = desk.interest_topics()
    if terminal.as_json:
        terminal.answer({"topics": found})
        return
    rows = [
        (one.code, "; ".join(one.asks), "; ".join(f"{k} {v}" for k, v in one.labels.items()))
        for one in found
    ]
    terminal.table((say("topic"), say("details"), say("says")), rows)


def topic(
    terminal: Terminal,
    code: Annotated[str, typer.Argument(metavar="TOPIC", help="A word, as invest or host-office.")],
    labels: Annotated[
        list[str] | None,
        typer.Option("--label", metavar="LANGUAGE=WORDS", help="As people read it. Repeatable."),
    ] = None,
    asks: Annotated[
        str, typer.Option(help=f"What is asked for, with ; between: {', '.join(i.DETAILS)}.")
    ] = "",
    off: Annotated[bool, typer.Option("--off", help="Offer it no more.")] = False,
) -> None:
    """Offer a topic at this event, say it in other words, or offer it no more."""
    words = dict(_pair(one) for one in labels or ())
    wanted = tuple(one.strip() for one in asks.split(";") if one.strip())
    with terminal.desk() as desk:
        outcome = desk.do(
            c.SetInterestTopic(code, words, wanted, offered=not off), actor=terminal.actor
        )
        standing = say("not offered") if off else say("offered")
        value = "; ".join((told(standing), *wanted))
        terminal.tell(outcome, say("{name}: {value}.", name=code, value=value), topic=code)


def add_to(app: typer.Typer) -> None:
    group = typer.Typer(help="Interests and pledges.", no_args_is_help=True)
    command(group, "list")(list_)
    command(group, "export")(export)
    command(group, "say")(take_down)
    command(group, "withdraw")(withdraw)
    command(group, "take")(take)
    command(group, "state")(state)
    command(group, "topics")(topics)
    command(group, "topic")(topic)
    app.add_typer(group, name="interests")
