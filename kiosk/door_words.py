"""Why somebody is not let through a door: sentences for the terminal."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.domain import refusals as r
from kiosk.domain.door_cards import SessionCard
from kiosk.speech import translate


def about_doors(refusal: r.Refusal, moment: Callable[[int], str]) -> str:
    """`moment` writes a time as at the venue."""
    match refusal:
        case r.UnknownSession(session=session):
            return translate(
                "terminal",
                "There is no session {session} with a door. List them: kioskctl door list.",
            ).format(session=session)
        case r.NotAccredited():
            return translate(
                "terminal",
                "Nobody has checked this person in here yet. Send them to the registration "
                "desk; to let them in, say why with --although.",
            )
        case r.NotEligible(category=category, admits=admits):
            return translate(
                "terminal", "This session is for {list}, and not for {category}."
            ).format(list=", ".join(admits), category=category)
        case r.DoorClosed(opens=opens, closes=closes, open_now=open_now):
            words = translate("terminal", "This door is open from {opens} to {closes}.").format(
                opens=opens, closes=closes
            )
            now = translate("terminal", " Now: “{session}”.").format(session=open_now)
            return words + (now if open_now else "")
        case r.SessionFull(inside=inside, capacity=capacity):
            return translate("terminal", "Full: {inside} of {capacity} are in.").format(
                inside=inside, capacity=capacity
            )
        case r.AlreadyInside(at_ms=at_ms, by=by, times=times):
            words = translate("terminal", "Already in since {at}").format(at=moment(at_ms))
            if by:
                words += translate("terminal", ", by {by}").format(by=by)
            if times > 1:
                words += translate("terminal", ", %n times by now", n=times)
            return f"{words}."
        case r.NotInside(left_ms=left_ms):
            if left_ms:
                return translate(
                    "terminal",
                    "Not counted in here. They went out at {at}. Nothing was changed.",
                ).format(at=moment(left_ms))
            return translate("terminal", "Not counted in here. Nothing was changed.")
        case r.HeadsUnclear(heads_max=most):
            return translate("terminal", "Give the number of people, from 0 to {most}.").format(
                most=most
            )
    return ""


def fill_words(card: SessionCard) -> str:
    """How full a session is: "31 of 300 in (10 %)"."""
    if card.capacity is None:
        return translate("terminal", "{inside} in").format(inside=card.inside)
    share = f" ({round(100 * card.inside / card.capacity)} %)" if card.capacity else ""
    over = translate("terminal", ", {over} too many").format(over=card.over) if card.over else ""
    return translate("terminal", "{inside} of {capacity} in{share}{over}").format(
        inside=card.inside, capacity=card.capacity, share=share, over=over
    )
