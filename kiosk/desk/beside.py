"""Commands about what stands beside people: loans, photographs, place cards, interests, meetings
of two, and the event's own words. Each is decided where its kind is."""

from __future__ import annotations

from kiosk.desk import interests, lending, matchmaking, photos, place_cards, wording_desk
from kiosk.desk.selfservice import SelfService
from kiosk.domain import commands as c
from kiosk.domain.interest_commands import INTEREST_COMMANDS
from kiosk.domain.matchmaking_commands import MATCHMAKING_COMMANDS
from kiosk.domain.outcomes import Decision
from kiosk.store.store import Store

COMMANDS: tuple[type, ...] = (
    *(c.PrintPlaceCards, c.LendItem, c.ReturnItem, c.GivePhoto, c.GiveWording),
    *INTEREST_COMMANDS,
    *MATCHMAKING_COMMANDS,
)


class BesideDesk(
    lending.LendingDesk,
    interests.InterestsDesk,
    matchmaking.MatchmakingDesk,
    place_cards.PlaceCardsDesk,
):
    """The parts of the Desk that are about these."""


def decide(store: Store, command: c.Command, self_service: SelfService) -> Decision:
    match command:
        case c.PrintPlaceCards():
            return place_cards.decide(store, command)
        case c.LendItem() | c.ReturnItem():
            return lending.decide(store, command)
        case c.GivePhoto():
            return photos.decide(store, command)
        case c.GiveWording():
            return wording_desk.decide(store, command)
        case _ if isinstance(command, INTEREST_COMMANDS):
            return interests.decide(store, command)
        case _ if isinstance(command, MATCHMAKING_COMMANDS):
            return matchmaking.decide(store, command, self_service)
    raise TypeError(f"no rule for {type(command).__name__}")
