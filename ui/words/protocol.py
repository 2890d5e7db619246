"""What the window says of delegations and protocol."""

from __future__ import annotations

from kiosk.domain import quorum
from kiosk.domain import refusals as r
from kiosk.domain.precedence import CRITERIA
from ui.words import translate


def about_protocol(refusal: r.Refusal) -> str:
    match refusal:
        case r.UnknownDelegation():
            return translate("protocol", "This delegation is not known any more. Look again.")
        case r.NobodyChosen():
            return translate("protocol", "Nobody is ticked. Tick who stands here, or all.")
        case r.NoteToRead(text=text):
            return translate("protocol", "Has a note to read first: {note}").format(note=text)
        case r.WordUnknown(said=said):
            return translate("protocol", "“{word}” is not known here.").format(word=said)
        case r.NotAwaited():
            return translate("protocol", "This person is not here any more.")
        case r.ArrivalTaken(by=by) if by:
            return translate("protocol", "{by} takes care already.").format(by=by)
        case r.ArrivalTaken():
            return translate("protocol", "Another station takes care already.")
        case r.ShareUnclear():
            return translate("protocol", "Write a share as 1/2 or 2/3.")
        case r.TimeToCome():
            return translate("protocol", "That time is still to come.")
        case r.TimeNotAhead():
            return translate("protocol", "Write a time that is still to come, within a month.")
        case r.NothingSet():
            return translate("protocol", "No board is to be frozen then any more. Look again.")
    return ""


def role_words(role: str) -> str:
    """What somebody is in a delegation."""
    return {
        "head": translate("protocol", "Head of delegation"),
        "alternate": translate("protocol", "Alternate"),
        "adviser": translate("protocol", "Adviser"),
        "accompanying": translate("protocol", "Accompanying"),
    }.get(role, translate("protocol", "Member"))


def criterion_words(criterion: str) -> str:
    """What an order is decided by."""
    return {
        "committee": translate("protocol", "Executive Committee first"),
        "membership": translate("protocol", "membership"),
        "rank": translate("protocol", "rank of the head"),
        "name": translate("protocol", "name"),
        "country": translate("protocol", "country"),
        "arrival": translate("protocol", "arrival"),
    }[criterion]


def rule_words(rule: tuple[str, ...]) -> str:
    return ", ".join(criterion_words(one) for one in rule if one in CRITERIA)


def why_not_words(why_not: str) -> str:
    """Why a member may not vote; empty: it may."""
    return {
        quorum.NOT_A_FULL_MEMBER: translate("protocol", "not a full member"),
        quorum.FEE_OPEN: translate("protocol", "fee open"),
        quorum.CREDENTIALS_MISSING: translate("protocol", "credentials missing"),
        quorum.NO_VOTE: translate("protocol", "no vote"),
    }.get(why_not, why_not)


def body_words(body: str) -> str:
    if body == quorum.COMMITTEE:
        return translate("protocol", "Executive Committee")
    return translate("protocol", "General Assembly")
