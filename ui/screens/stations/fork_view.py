"""A copied disk, computed: where its two stories part, and what to do now."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct

from kiosk.domain.station_cards import ForkCard, ForkSide
from ui.words import translate
from ui.words.acts import act_words


class SideView(Struct, frozen=True):
    title: str
    words: str


class ForkView(Struct, frozen=True):
    headline: str
    sides: tuple[SideView, SideView]
    to_do: tuple[str, ...]


def fork_view(fork: ForkCard, moment: Callable[[int], str]) -> ForkView:
    headline = translate(
        "stations", "This disk was copied: from act {number} on there are two stories."
    ).format(number=fork.seq)
    beside = _side(fork.beside, moment)
    if fork.more:
        beside += " · " + translate("stations", "%n more after it", "", fork.more)
    return ForkView(
        headline,
        (
            SideView(translate("stations", "Counted here"), _side(fork.held, moment)),
            SideView(translate("stations", "Kept beside, not counted"), beside),
        ),
        (
            translate(
                "stations",
                "Shut this station out: its key is on two computers, and nobody can tell them "
                "apart.",
            ),
            translate(
                "stations",
                "Let both computers join the hub again, each with an empty folder of its own.",
            ),
            translate(
                "stations",
                "Do again what only the other story says. Nothing of it is thrown away.",
            ),
        ),
    )


def _side(side: ForkSide, moment: Callable[[int], str]) -> str:
    act = act_words(side.kind)
    if side.actor:
        return translate("stations", "{act} at {when} by {who}").format(
            act=act, when=moment(side.at_ms), who=side.actor
        )
    return translate("stations", "{act} at {when}").format(act=act, when=moment(side.at_ms))
