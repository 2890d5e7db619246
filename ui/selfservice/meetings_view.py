"""The pages on which somebody sees their meetings, says who did not come, and chooses a time."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from kiosk.domain.matchmaking import CALLED_OFF, MISSED
from kiosk.domain.matchmaking_times import Offer
from kiosk.selfservice import events as e
from kiosk.selfservice import steps as s
from ui.selfservice.choices_view import when_words
from ui.selfservice.sheets import Choice, Fact, Sheet, isolated
from ui.words import day_words, translate

_DAY_CHARS = len("2019-10-14")


def meetings_sheet(step: s.Meetings) -> Sheet:
    """All of theirs; or the one that was touched, as it stands."""
    line = step.line
    if line is None:
        return list_sheet(step)
    return times_sheet(step) if line.state == MISSED else absent_sheet(line)


def list_sheet(step: s.Meetings) -> Sheet:
    """What can be touched stands above what is only to be known."""
    opens = [line for line in step.lines if line.opens]
    touch = translate("kiosk", "Is somebody not coming? Touch the meeting.")
    return Sheet(
        title=translate("kiosk", "My meetings"),
        said=(touch,) if opens else (),
        problem=problem_words(step.problem),
        tone="ok" if step.problem in ("moved", "back") else "",
        choices=tuple(
            Choice(name_words(line), e.ChoseMeeting(line.appointment), "people", where_words(line))
            for line in opens
        ),
        facts=tuple(
            Fact("waiting" if line.state == CALLED_OFF else "people", name_words(line),
                 where_words(line))
            for line in step.lines
            if not line.opens
        ),
        others=_take_back(step),
        main=Choice(translate("kiosk", "Go on"), e.KeptAsItIs(), "check"),
    )  # fmt: skip


def absent_sheet(line: s.MeetingLine) -> Sheet:
    """One touch calls a desk and offers other times."""
    words = translate("kiosk", "Are you waiting for {name}?").format(name=isolated(line.partner))
    return Sheet(
        title=words,
        said=(
            where_words(line),
            translate("kiosk", "A colleague is told, and you may choose another time."),
        ),
        main=Choice(translate("kiosk", "They did not come"), e.SaidAbsent(), "call"),
    )


def times_sheet(step: s.Meetings) -> Sheet:
    """The next times at which both are free."""
    line, ticket = step.line, step.said.ticket if step.said is not None else ""
    assert line is not None
    told = translate("kiosk", "A colleague knows that you are waiting for {name}.")
    said = told.format(name=isolated(line.partner)) if step.said is not None else ""
    none = translate(
        "kiosk", "There is no time at which you both are free. Please ask at the desk."
    )
    return Sheet(
        title=translate("kiosk", "When do you want to meet?"),
        problem=problem_words(step.problem),
        said=tuple(part for part in (said, "" if step.offers else none) if part),
        number=ticket,
        number_words=translate("kiosk", "Your number") if ticket else "",
        choices=tuple(
            Choice(one.starts[11:], e.ChoseTime(one.starts), "waiting", _day_and_table(one, line))
            for one in step.offers
        ),
        columns=3,
        others=(*_take_back(step), Choice(translate("kiosk", "Go on without"), e.KeptAsItIs())),
    )


def _day_and_table(offer: Offer, missed: s.MeetingLine) -> str:
    """The day only where it is another than that on which they missed each other."""
    day = offer.starts[:_DAY_CHARS]
    words = "" if missed.starts.startswith(day) else day_words(date.fromisoformat(day))
    return " · ".join(part for part in (words, table_at(offer.table)) if part)


def _take_back(step: s.Meetings) -> tuple[Choice, ...]:
    if step.said is None:
        return ()
    return (Choice(translate("kiosk", "Take it back"), e.TookBack(), "undo"),)


def name_words(line: s.MeetingLine) -> str:
    return isolated(line.partner) or translate("kiosk", "Meeting")


def where_words(line: s.MeetingLine) -> str:
    """When, at which table, and how it stands where that is not as planned."""
    return " · ".join(part for part in _parts(line) if part)


def _parts(line: s.MeetingLine) -> Iterator[str]:
    if line.state == CALLED_OFF:
        yield translate("kiosk", "Called off")
    yield when_words(line.starts)
    yield table_at(line.table)
    if line.state == MISSED:
        yield translate("kiosk", "You did not meet")


def table_at(table: str) -> str:
    """Empty: they meet without one."""
    return translate("kiosk", "Table {table}").format(table=isolated(table)) if table else ""


def problem_words(problem: str) -> str:
    """What became of the last choice."""
    match problem:
        case "moved":
            return translate(
                "kiosk", "The new time is set. A colleague will tell the other person."
            )
        case "taken":
            return translate("kiosk", "That time was taken meanwhile. Choose another one.")
        case "back":
            return translate("kiosk", "That was taken back.")
        case "gone":
            return translate("kiosk", "This meeting was changed meanwhile. Look at it again.")
    return ""
