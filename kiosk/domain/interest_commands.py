"""What can be asked for about interests and pledges, in the imperative."""

from __future__ import annotations

from typing import get_args

from msgspec import Struct, field


class SayInterests(Struct, frozen=True):
    """Take down what somebody is interested in or pledges: topics, each with its details."""

    participant: str
    said: dict[str, dict[str, str]] = field(default_factory=dict)  # topic -> of interests.DETAILS


class WithdrawInterest(Struct, frozen=True):
    participant: str
    topic: str


class TakeInterest(Struct, frozen=True):
    """Follow an interest up, or name who does."""

    participant: str
    topic: str
    by: str = ""  # empty: whoever works at this station


class GiveInterestState(Struct, frozen=True):
    """Say how far an interest has come."""

    participant: str
    topic: str
    state: str


class SetInterestTopic(Struct, frozen=True):
    """Offer a topic with these words and details, or offer it no more."""

    topic: str
    labels: dict[str, str] = field(default_factory=dict)  # language -> words
    asks: tuple[str, ...] = ()
    offered: bool = True


InterestCommand = (
    SayInterests | WithdrawInterest | TakeInterest | GiveInterestState | SetInterestTopic
)
INTEREST_COMMANDS = get_args(InterestCommand)
