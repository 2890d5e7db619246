"""What the terminal says of meetings of two participants."""

from __future__ import annotations

from kiosk.domain import matchmaking_refusals as mr
from kiosk.domain import refusals as r
from kiosk.speech import translate


def about_matchmaking(refusal: r.Refusal) -> str:
    match refusal:
        case mr.AppointmentUnknown():
            return translate(
                "terminal", "There is no such meeting. List them: kioskctl meetings list."
            )
        case mr.MeetsThemselves():
            return translate("terminal", "A meeting takes two people. Name another one.")
        case mr.MeetingTimeUnclear(limit_min=limit):
            return translate(
                "terminal",
                "Write the times as 2019-10-14T09:30. A meeting takes %n minute(s) at most.",
                "",
                limit,
            )
        case mr.OutsideEvent(first=first, last=last):
            return translate(
                "terminal", "The event is on from {first} to {last}. Choose a time on those days."
            ).format(first=first, last=last)
        case mr.MeetsSomebodyElse(code=code, starts=starts, table=table):
            return translate(
                "terminal",
                "{code} has another meeting then: {time}, table {table}. Choose another time.",
            ).format(code=code, time=starts, table=table or "-")
        case mr.TableTaken(table=table, starts=starts):
            return translate(
                "terminal", "Table {table} is taken then: {time}. Choose another table or time."
            ).format(table=table, time=starts)
        case mr.AppointmentOver():
            return translate(
                "terminal",
                "This meeting was held or called off already. Move it, or arrange another one.",
            )
    return ""
