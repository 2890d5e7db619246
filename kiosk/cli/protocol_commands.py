"""Protocol from a terminal: announced arrivals, the order of delegations, and quorums."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.cli.commanding import command
from kiosk.cli.desk_commands import Code, named_by
from kiosk.cli.terminal import Terminal
from kiosk.domain.names import addressed_name
from kiosk.errors import KnownError
from kiosk.meeting_words import counted_words, missed_words, set_words
from kiosk.protocol_words import board_words, rule_words
from kiosk.said import say
from kiosk.speech import told
from kiosk.words import moment_words

if TYPE_CHECKING:
    from kiosk.desk import Desk
    from kiosk.domain.quorum import Board

Body = Annotated[str, typer.Argument(metavar="BODY", help="executive-committee, or assembly.")]
By = Annotated[str, typer.Option(help="Who answers for it.")]
COMMITTEE = "executive-committee"


def announce(
    terminal: Terminal,
    code: Code,
    no_more: Annotated[bool, typer.Option("--no-more", help="Do not announce them.")] = False,
) -> None:
    """Have protocol told when this person arrives. Mayors and guests of honour always are."""
    from kiosk.domain.commands import Announce

    with terminal.desk() as desk:
        who = named_by(desk, code)
        outcome = desk.do(Announce(who, not no_more), actor=terminal.actor)
        done = say("is not announced any more") if no_more else say("is announced when they arrive")
        terminal.tell(outcome, say("{code} {done}.", code=code, done=done), participant=who)


def alerts(
    terminal: Terminal,
    here: Annotated[
        bool | None,
        typer.Option("--here/--not-here", help="Show alerts in this station's window, or not."),
    ] = None,
) -> None:
    """Show who was announced and has arrived, and who takes care of them."""
    with terminal.desk() as desk:
        if here is not None:
            desk.hear_of_arrivals(here)
        found = desk.alerts()
        waiting = sum(one.is_open for one in found)
        rings = (
            say("This station shows alerts.")
            if desk.hears_of_arrivals
            else say("This station does not show alerts.")
        )
        terminal.answer(
            {"alerts": found, "shown_here": desk.hears_of_arrivals},
            say(
                "%n wait for protocol, of {count}. {rings}",
                n=waiting,
                count=len(found),
                rings=rings,
                one="%n waits for protocol, of {count}. {rings}",
            ),
        )
        rows = [
            (
                one.person.registration_code,
                addressed_name(one.person),
                one.delegation,
                moment_words(one.at_ms, terminal.zone),
                say("waits") if one.is_open else one.taken_by or one.taken_station,
            )
            for one in found
        ]
        terminal.table(
            (say("Code"), say("Name"), say("Delegation"), say("Arrived"), say("Taken care of by")),
            rows,
        )


def acknowledge(terminal: Terminal, code: Code, by: By = "") -> None:
    """Take care of an announced person: the alert ends at every station."""
    from kiosk.domain.commands import AcknowledgeArrival

    with terminal.desk() as desk:
        who = named_by(desk, code)
        outcome = desk.do(AcknowledgeArrival(who, by), actor=terminal.actor)
        terminal.tell(outcome, say("Acknowledged: {code}.", code=code), participant=who)


def arrivals(
    terminal: Terminal,
    output: Annotated[
        Path | None, typer.Option("-o", "--output", help="Write it as an A4 PDF for the ushers.")
    ] = None,
) -> None:
    """Show the delegations in the order of precedence, and which heads are still awaited."""
    with terminal.desk() as desk:
        board = desk.arrival_board()
        awaited = [one.card.code for one in board.heads_awaited]
        if output is not None:
            from kiosk.printing.protocol_lists import write_arrivals

            event = desk.event()
            name = event.name if event is not None else ""
            now = moment_words(desk.now_ms(), terminal.zone)
            report = write_arrivals(board, output, heading=f"{name} · {now}", zone=terminal.zone)
            values = {"ok": True, "path": str(report.path), "pages": report.pages}
            terminal.answer(
                values, say("Written: {path}, %n page(s).", n=report.pages, path=report.path)
            )
            return
        terminal.answer(
            {"board": board, "heads_awaited": awaited},
            say(
                "%n delegation(s) by {rule}. Heads not yet here: {awaited}.",
                n=len(board.delegations),
                rule=", ".join(board.rule),
                awaited=len(awaited),
            ),
        )
        rows = []
        for one in board.delegations:
            head = "; ".join(addressed_name(line.person) for line in one.card.heads)
            at = moment_words(one.card.head_at_ms, terminal.zone) if one.card.head_at_ms else ""
            here = f"{one.card.here}/{len(one.card.lines)}"
            by = f"{one.by}: {one.reason}" if one.given_at_ms else ""
            rows.append((one.place, one.card.name, head, at or say("awaited"), here, by))
        terminal.table(
            ("", say("Delegation"), say("Head"), say("Here since"), say("Here"), say("By hand")),
            rows,
        )


def order(
    terminal: Terminal,
    rule: Annotated[
        list[str],
        typer.Argument(
            metavar="RULE...", help="committee, membership, rank, name, country, arrival."
        ),
    ],
) -> None:
    """Choose what the order of delegations is decided by: the first that differs."""
    from kiosk.domain.commands import RulePrecedence

    with terminal.desk() as desk:
        outcome = desk.do(RulePrecedence(tuple(rule)), actor=terminal.actor)
        terminal.tell(outcome, say("Ordered by {rule}.", rule=", ".join(rule)), rule=rule)


def place(
    terminal: Terminal,
    delegation: Annotated[str, typer.Argument(metavar="DELEGATION", help="Its code.")],
    place: Annotated[int, typer.Argument(metavar="PLACE", help="1 is first; 0: as ruled.", min=0)],
    by: By = "",
    reason: Annotated[str, typer.Option(help="Why it stands there.")] = "",
) -> None:
    """Give a delegation a place by hand, with who answers for it and why."""
    from kiosk.domain.commands import GivePlace

    with terminal.desk() as desk:
        code = delegation.strip().upper()
        outcome = desk.do(GivePlace(code, place, by, reason), actor=terminal.actor)
        done = (
            say("{code} stands at place {place}.", code=code, place=place)
            if place
            else say("{code} stands as ruled.", code=code)
        )
        terminal.tell(outcome, done, delegation=code, place=place)


def quorum(
    terminal: Terminal,
    body: Body = COMMITTEE,
    at: Annotated[str, typer.Option(help="As it was then: 09:30, or 2019-10-14T09:30.")] = "",
) -> None:
    """Show who may vote, who of them is here, and whether that is enough."""
    with terminal.desk() as desk:
        _known_body(body)
        at_ms = _moment(desk, at)
        card = desk.quorum(body, at_ms)
        since = (
            say(", since {at}", at=moment_words(card.board.since_ms, terminal.zone))
            if card.board.since_ms
            else ""
        )
        terminal.answer(
            {"board": card.board, "quorum": card.board.has_quorum, "names": card.names},
            (
                say(
                    "{board}{since}. Needed: {needed}.",
                    board=board_words(card.board),
                    since=since,
                    needed=rule_words(card.rule),
                ),
                counted_words(card),
                *(set_words(one, terminal.zone) for one in card.to_come),
                *(missed_words(one, terminal.zone) for one in card.missed),
            ),
        )
        _board_table(terminal, card.board, card.names)


def rule(
    terminal: Terminal,
    body: Body,
    share: Annotated[str, typer.Argument(metavar="SHARE", help="1/2, 2/3, ...")],
    at_least: Annotated[
        bool, typer.Option("--at-least", help="As much is enough; otherwise more is needed.")
    ] = False,
    of: Annotated[str, typer.Option(help="members, or entitled: those who may vote.")] = "members",
) -> None:
    """Say how many of a body have to be there."""
    from kiosk.domain.commands import RuleQuorum

    with terminal.desk() as desk:
        over, _, under = share.partition("/")
        if not (over.isascii() and over.isdigit() and under.isascii() and under.isdigit()):
            raise KnownError(say("{share} is no share. Write it as 1/2 or 2/3.", share=share))
        command_ = RuleQuorum(body, (int(over), int(under)), not at_least, of)
        outcome = desk.do(command_, actor=terminal.actor)
        words = rule_words(desk.quorum(body).rule) if outcome.ok else ""
        terminal.tell(outcome, say("Needed: {words}.", words=words), body=body)


def freeze(
    terminal: Terminal,
    body: Body = COMMITTEE,
    at: Annotated[str, typer.Option(help="As it was then: 09:30, or 2019-10-14T09:30.")] = "",
    by: By = "",
    output: Annotated[
        Path | None, typer.Option("-o", "--output", help="Write it as an A4 PDF, too.")
    ] = None,
) -> None:
    """Keep the board of a body as it stands, with all its figures. Nothing changes it later."""
    from kiosk.domain.commands import FreezeBoard

    with terminal.desk() as desk:
        at_ms = _moment(desk, at)
        outcome = desk.do(FreezeBoard(body, at_ms, by), actor=terminal.actor)
        words = ""
        if outcome.ok:
            kept = desk.frozen_boards()[0]
            words = say(
                "Frozen as {entry}: {board}.", entry=kept.entry, board=board_words(kept.board)
            )
            if output is not None:
                from kiosk.printing.protocol_lists import write_board

                write_board(kept, output, zone=terminal.zone)
        terminal.tell(outcome, words, body=body, path=str(output) if output else "")


def freeze_at(
    terminal: Terminal,
    at: Annotated[str, typer.Argument(metavar="TIME", help="10:00, or 2019-10-14T10:00.")],
    body: Body = COMMITTEE,
    by: By = "",
    off: Annotated[bool, typer.Option("--off", help="Do not freeze it then after all.")] = False,
) -> None:
    """Have this station freeze the board of a body when that time has come.

    The window or the hub of this folder has to run then. Set it at a second station, too, and that
    one stands in a minute later where it has not heard of the board: it is frozen exactly once.
    """
    from kiosk.domain.commands import CallOffFreeze, SetFreeze

    with terminal.desk() as desk:
        at_ms = _moment(desk, at)
        if off:
            outcome = desk.do(CallOffFreeze(body, at_ms), actor=terminal.actor)
            words = say("The board is not frozen at {at}.", at=moment_words(at_ms, terminal.zone))
        else:
            outcome = desk.do(SetFreeze(body, at_ms, by), actor=terminal.actor)
            words = say(
                "Set: {at}. The window or the hub has to run.",
                at=moment_words(at_ms, terminal.zone),
            )
        terminal.tell(outcome, words, body=body, at_ms=at_ms)


def meeting(
    terminal: Terminal,
    session: Annotated[
        str, typer.Argument(metavar="[SESSION]", help="Its code; none: who is checked in counts.")
    ] = "",
    body: Annotated[str, typer.Option(help="executive-committee, or assembly.")] = COMMITTEE,
) -> None:
    """Count as present at a body's meeting who is inside the room of a session."""
    from kiosk.domain.commands import BindMeeting

    with terminal.desk() as desk:
        outcome = desk.do(BindMeeting(body, session.strip().upper()), actor=terminal.actor)
        words = counted_words(desk.quorum(body)) if outcome.ok else ""
        terminal.tell(outcome, words, body=body, session=session)


def boards(
    terminal: Terminal,
    output: Annotated[
        Path | None, typer.Option("-o", "--output", help="Write one as an A4 PDF again.")
    ] = None,
    board: Annotated[
        str, typer.Option("--board", help="Which one, as the list names it; else the latest.")
    ] = "",
) -> None:
    """Show the boards that were frozen, here or at any station, and print one again."""
    with terminal.desk() as desk:
        kept = desk.frozen_boards()
        if output is not None:
            from kiosk.printing.protocol_lists import write_board

            one = next((one for one in kept if board in ("", one.entry)), None)
            if one is None:
                raise KnownError(
                    say("There is no such board. List them: kioskctl protocol boards.")
                )
            report = write_board(one, output, zone=terminal.zone)
            values = {"ok": True, "path": str(report.path), "pages": report.pages}
            terminal.answer(
                values, say("Written: {path}, %n page(s).", n=report.pages, path=report.path)
            )
            return
        terminal.answer({"boards": kept}, say("%n frozen board(s).", n=len(kept)))
        rows = [
            (
                one.entry,
                one.board.body,
                moment_words(one.board.at_ms, terminal.zone),
                board_words(one.board),
                one.by or one.station,
            )
            for one in kept
        ]
        terminal.table((say("Board"), say("Body"), say("As of"), say("Answer"), say("By")), rows)


def _board_table(terminal: Terminal, board: Board, names: dict[str, str]) -> None:
    rows = []
    for line in board.lines:
        state = line.why_not or (say("present") if line.by else say("absent"))
        name = names.get(line.by) or told(say("not named any more"))
        who = f"{name} ({line.role})" if line.by else ""
        rows.append((line.name, line.votes, state, who))
    terminal.table((say("Member"), say("Votes"), say("State"), say("By")), rows)


def _known_body(body: str) -> None:
    from kiosk.domain.quorum import BODIES

    if body not in BODIES:
        raise KnownError(
            say(
                "{body} is no body here. Choose one of {bodies}.",
                body=body,
                bodies=", ".join(BODIES),
            )
        )


def _moment(desk: Desk, text: str) -> int:
    """0: now."""
    from kiosk.venue_times import time_today

    event = desk.event()
    return time_today(text, desk.now_ms(), event.timezone if event else "") if text else 0


def add_to(app: typer.Typer) -> None:
    group = typer.Typer(
        help="Announced arrivals, the order of delegations, and quorums.", no_args_is_help=True
    )
    for name, one in (
        ("announce", announce),
        ("alerts", alerts),
        ("acknowledge", acknowledge),
        ("arrivals", arrivals),
        ("order", order),
        ("place", place),
        ("quorum", quorum),
        ("rule", rule),
        ("freeze", freeze),
        ("freeze-at", freeze_at),
        ("meeting", meeting),
        ("boards", boards),
    ):
        command(group, name)(one)
    app.add_typer(group, name="protocol")
