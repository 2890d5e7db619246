"""What the window says where a meeting of two participants is not arranged or moved."""

from __future__ import annotations

from kiosk.domain import matchmaking_refusals as mr
from kiosk.domain import refusals as r
from ui.words import translate


def matchmaking_refusal_words(refusal: r.Refusal) -> str:
    match refusal:
        case mr.AppointmentUnknown():
            return translate("meetings", "This meeting was taken back meanwhile.")
        case mr.MeetsThemselves():
            return translate("meetings", "A meeting takes two people. Name another one.")
        case mr.MeetingTimeUnclear(limit_min=limit):
            return translate("meetings", "A meeting takes %n minute(s) at most.", "", limit)
        case mr.OutsideEvent(first=first, last=last):
            words = translate("meetings", "The event is on from {first} to {last}.")
            return words.format(first=first, last=last)
        case mr.MeetsSomebodyElse(code=code):
            words = translate("meetings", "{code} has another meeting then. Choose another time.")
            return words.format(code=code)
        case mr.TableTaken(table=table):
            words = translate("meetings", "Table {table} is taken then. Choose another time.")
            return words.format(table=table)
        case mr.AppointmentOver():
            return translate("meetings", "This meeting was held or called off already.")
    return ""
