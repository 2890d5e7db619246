"""What the terminal says of a body's meeting: what counts as present, and freezes set ahead."""

from __future__ import annotations

from datetime import tzinfo

from kiosk.domain.delegation_cards import QuorumCard
from kiosk.domain.set_freezes import SetFreeze
from kiosk.said import say
from kiosk.words import moment_words


def counted_words(card: QuorumCard) -> str:
    """What counts as present."""
    if not card.board.session:
        return say("Present is who is checked in.")
    return say(
        "Present is who is inside {session}, as its doors count.{yet}",
        session=card.board.session_title,
        yet="" if card.scanned else say(" Nobody was scanned there yet."),
    )


def set_words(one: SetFreeze, zone: tzinfo) -> str:
    """A freeze that is still to come."""
    return say(
        "Set to be frozen at {at} by {by}, at %n station(s).",
        n=len(one.stations),
        at=moment_words(one.at_ms, zone),
        by=one.by or "?",
    )


def missed_words(one: SetFreeze, zone: tzinfo) -> str:
    return say(
        "NOT frozen at {at}: no station where it was set was on. Freeze it as of then (protocol "
        "freeze --at), or call it off (protocol freeze-at --off).",
        at=moment_words(one.at_ms, zone),
    )
