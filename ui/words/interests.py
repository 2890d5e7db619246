"""What the window and the kiosk call topics of interest, their details and their states."""

from __future__ import annotations

from kiosk.domain import interest_refusals as ir
from kiosk.domain import interests as i
from kiosk.domain import refusals as r
from ui.words import translate


def topic_words(code: str, own: str = "") -> str:
    """`own`: the organiser's words in the language that is spoken, where there are any."""
    if own:
        return own
    match code:
        case i.HOST_OFFICE:
            return translate("interests", "Host a regional office")
        case i.CITYPRENEURS:
            return translate("interests", "Hold Citypreneurs in my city")
        case i.RECRUIT_MEMBERS:
            return translate("interests", "Win new members")
        case i.BRING_DELEGATION:
            return translate("interests", "Bring a delegation next time")
    return code


def detail_words(name: str) -> str:
    match name:
        case i.HOW_MANY:
            return translate("interests", "How many?")
        case i.WHERE:
            return translate("interests", "Where?")
        case i.BY_WHEN:
            return translate("interests", "By when?")
    return translate("interests", "What should we know?")


def state_words(state: str) -> str:
    match state:
        case i.OPEN:
            return translate("interests", "Open")
        case i.IN_HAND:
            return translate("interests", "In hand")
        case i.DONE:
            return translate("interests", "Done")
        case i.DECLINED:
            return translate("interests", "Declined")
    return translate("interests", "Withdrawn")


def interest_refusal_words(refusal: r.Refusal) -> str:
    match refusal:
        case ir.InterestNotSaid():
            return translate("interests", "That was withdrawn meanwhile.")
        case ir.TopicsTooMany(limit=limit):
            return translate("interests", "An event offers %n topic(s) at most.", "", limit)
    return ""
