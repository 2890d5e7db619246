"""What the terminal says of kiosks."""

from __future__ import annotations

from kiosk.domain import refusals as r
from kiosk.domain import selfservice_refusals as sr
from kiosk.speech import translate


def about_self_service(refusal: r.Refusal) -> str:
    match refusal:
        case sr.NotAtSelfService():
            return translate(
                "terminal",
                "A self-service station does what its screens offer, and nothing else. Do it at a "
                "desk.",
            )
        case sr.UnknownCall():
            return translate(
                "terminal",
                "No kiosk made this call. List those that are open: kioskctl kiosk calls.",
            )
        case sr.CallTaken(by=by) if by:
            return translate("terminal", "{name} saw to this call already.").format(name=by)
        case sr.CallTaken():
            return translate("terminal", "Somebody saw to this call already.")
        case sr.FeeOpen():
            return translate(
                "terminal",
                "The fee of the delegation is open. Record that it is paid (kioskctl delegation "
                "standing), or let this person in with --although and --by.",
            )
        case sr.AwaitedByProtocol():
            return translate(
                "terminal", "Protocol wants to welcome this person: check them in at a desk."
            )
    return ""
