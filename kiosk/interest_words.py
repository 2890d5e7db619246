"""What the terminal says of interests and pledges."""

from __future__ import annotations

from kiosk.domain import interest_refusals as ir
from kiosk.domain import refusals as r
from kiosk.speech import translate


def about_interests(refusal: r.Refusal) -> str:
    match refusal:
        case ir.InterestNotSaid(topic=topic):
            return translate(
                "terminal", "This person did not say “{topic}”. List them: kioskctl interests list."
            ).format(topic=topic)
        case ir.TopicsTooMany(limit=limit):
            return translate("terminal", "An event offers %n topic(s) at most.", "", limit)
    return ""
