"""Why something was not done about interests and pledges."""

from __future__ import annotations

from msgspec import Struct


class InterestNotSaid(Struct, frozen=True):
    """This person did not say so, or withdrew it."""

    topic: str


class TopicsTooMany(Struct, frozen=True):
    """A kiosk offers no more."""

    limit: int


InterestRefusal = InterestNotSaid | TopicsTooMany
