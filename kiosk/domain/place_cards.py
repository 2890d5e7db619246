"""Place cards that no longer say where somebody sits or how they are called. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum

from msgspec import Struct

from kiosk.domain.cards import PersonHit

# What a card or where it stands depends on, as rows of participants call it.
SHOWN = (
    "honorific",
    "given_name",
    "family_name",
    "native_name",
    "organisation",
    "category",
    "at_table",
    "at_seat",
)


class PrintPlaceCards(Struct, frozen=True):
    """Keep what the place cards of these people say: they were printed."""

    participants: tuple[str, ...]


class Why(StrEnum):
    """What is wrong with somebody's card."""

    NONE_YET = "none yet"  # seated or registered since
    MOVED = "moved"
    RENAMED = "renamed"
    TAKE_AWAY = "take away"  # has no table, or does not come, any more


class LateCard(Struct, frozen=True):
    """Somebody whose place card is wrong or missing."""

    person: PersonHit
    why: Why
    table: str  # as it is now
    seat: str
    stood_at: str = ""  # the table that the printed card names
    said: str = ""  # the name on it, where that is another one now

    @property
    def to_print(self) -> bool:
        return self.why is not Why.TAKE_AWAY


def why_late(now: Mapping[str, str], printed: Mapping[str, str] | None) -> Why | None:
    """`now` is what a card would say, all empty where there should be none; `printed` what it
    says. None: it is right."""
    seated = bool(now.get("at_table"))
    if printed is None:
        return Why.NONE_YET if seated else None
    if not seated:
        return Why.TAKE_AWAY
    if any(now[name] != printed.get(name, "") for name in ("at_table", "at_seat")):
        return Why.MOVED
    same = all(now[name] == printed.get(name, "") for name in SHOWN)
    return None if same else Why.RENAMED


def to_print(cards: Sequence[LateCard]) -> list[str]:
    """Whose cards the run holds, in their order."""
    return [card.person.participant for card in cards if card.to_print]
