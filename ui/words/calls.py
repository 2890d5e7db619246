"""What the window says where a kiosk's call or act is refused."""

from __future__ import annotations

from kiosk.domain import refusals as r
from kiosk.domain import selfservice_refusals as sr
from ui.words import translate


def about_self_service(refusal: r.Refusal) -> str:
    match refusal:
        case sr.NotAtSelfService():
            return translate("calls", "This is not done at a self-service station. Go to a desk.")
        case sr.UnknownCall():
            return translate("calls", "This call is not known here any more.")
        case sr.CallTaken(by=by) if by:
            return translate("calls", "{name} saw to this call already.").format(name=by)
        case sr.CallTaken():
            return translate("calls", "Somebody saw to this call already.")
        case sr.FeeOpen():
            return translate(
                "calls",
                "The fee of the delegation is open. Once it is paid, say so under “More”; or a "
                "supervisor lets them in.",
            )
        case sr.AwaitedByProtocol():
            return translate("calls", "Protocol wants to welcome this person.")
    return ""
