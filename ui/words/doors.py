"""Why somebody is not let through the door of a session, and what is called how there."""

from __future__ import annotations

from kiosk.domain import refusals as r
from kiosk.domain.categories import category_of
from ui.words import translate
from ui.words.times import span


def about_doors(refusal: r.Refusal) -> str:
    match refusal:
        case r.UnknownSession():
            return translate("doors", "The programme has no such session any more. Choose again.")
        case r.NotAccredited():
            return translate("doors", "Nobody has checked them in yet: to the registration desk.")
        case r.NotEligible(category=category, admits=admits):
            words = ", ".join(category_of(one).word for one in admits)
            return translate("doors", "{category}. This session is for: {admits}").format(
                category=category_of(category).word, admits=words
            )
        case r.DoorClosed(opens=opens, closes=closes, open_now=open_now):
            words = translate("doors", "Open {span}.").format(span=span(opens, closes))
            now = translate("doors", "Now: {session}").format(session=open_now) if open_now else ""
            return f"{words} {now}".strip()
        case r.SessionFull(inside=inside, capacity=capacity):
            return translate("doors", "{inside} of {capacity} are in.").format(
                inside=inside, capacity=capacity
            )
        case r.AlreadyInside():
            return translate("doors", "Went in before and has not come out.")
        case r.NotInside():
            return translate("doors", "Was not counted in at this door.")
        case r.HeadsUnclear(heads_max=most):
            return translate("doors", "Give a number from 0 to {most}.").format(most=most)
    return ""
