"""Why something was not done for a kiosk, or at one."""

from __future__ import annotations

from msgspec import Struct


class NotAtSelfService(Struct, frozen=True):
    """A self-service station does what its screens offer, and no more: anybody may stand there."""


class UnknownCall(Struct, frozen=True):
    """No kiosk made this call, as far as this station knows."""


class CallTaken(Struct, frozen=True):
    """Somebody saw to it already."""

    by: str
    at_ms: int


class FeeOpen(Struct, frozen=True):
    """The fee of the delegation is open: a kiosk leaves that to a desk."""


class AwaitedByProtocol(Struct, frozen=True):
    """Somebody wants to welcome this person: a kiosk leaves that to them."""


SelfServiceRefusal = NotAtSelfService | UnknownCall | CallTaken | FeeOpen | AwaitedByProtocol
