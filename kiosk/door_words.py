"""Why somebody is not let through a door, as English sentences for the terminal."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.domain import refusals as r
from kiosk.domain.door_cards import SessionCard


def about_doors(refusal: r.Refusal, moment: Callable[[int], str]) -> str:
    """`moment` writes a time as at the venue."""
    match refusal:
        case r.UnknownSession(session=session):
            return f"There is no session {session} with a door. List them: kioskctl door list."
        case r.NotAccredited():
            return (
                "Nobody has checked this person in here yet. Send them to the registration desk; "
                "to let them in, say why with --although."
            )
        case r.NotEligible(category=category, admits=admits):
            return f"This session is for {', '.join(admits)}, and not for {category}."
        case r.DoorClosed(opens=opens, closes=closes, open_now=open_now):
            now = f" Now: “{open_now}”." if open_now else ""
            return f"This door is open from {opens} to {closes}.{now}"
        case r.SessionFull(inside=inside, capacity=capacity):
            return f"Full: {inside} of {capacity} are in."
        case r.AlreadyInside(at_ms=at_ms, by=by, times=times):
            again = f", {times} times by now" if times > 1 else ""
            return f"Already in since {moment(at_ms)}{f', by {by}' if by else ''}{again}."
        case r.NotInside(left_ms=left_ms):
            left = f" They went out at {moment(left_ms)}." if left_ms else ""
            return f"Not counted in here.{left} Nothing was changed."
        case r.HeadsUnclear(heads_max=most):
            return f"Give the number of people, from 0 to {most}."
    return ""


def fill_words(card: SessionCard) -> str:
    """How full a session is: "31 of 300 in (10 %)"."""
    if card.capacity is None:
        return f"{card.inside} in"
    share = f" ({round(100 * card.inside / card.capacity)} %)" if card.capacity else ""
    over = f", {card.over} too many" if card.over else ""
    return f"{card.inside} of {card.capacity} in{share}{over}"
