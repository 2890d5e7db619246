"""What the terminal says of a body's meeting: what counts as present, and freezes set ahead."""

from __future__ import annotations

from datetime import tzinfo

from kiosk.domain.delegation_cards import QuorumCard
from kiosk.domain.set_freezes import SetFreeze
from kiosk.words import moment_words


def counted_words(card: QuorumCard) -> str:
    """What counts as present."""
    if not card.board.session:
        return "Present is who is checked in."
    yet = "" if card.scanned else " Nobody was scanned there yet."
    return f"Present is who is inside {card.board.session_title}, as its doors count.{yet}"


def set_words(one: SetFreeze, zone: tzinfo) -> str:
    """A freeze that is still to come."""
    stations = f"{len(one.stations)} station{'' if len(one.stations) == 1 else 's'}"
    return f"Set to be frozen at {moment_words(one.at_ms, zone)} by {one.by or '?'}, at {stations}."


def missed_words(one: SetFreeze, zone: tzinfo) -> str:
    return (
        f"NOT frozen at {moment_words(one.at_ms, zone)}: no station where it was set was on. "
        "Freeze it as of then (protocol freeze --at), or call it off (protocol freeze-at --off)."
    )
