"""A body's meeting in words: what counts as present, and freezes that are set ahead or missed."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.domain.delegation_cards import FrozenCard, QuorumCard
from kiosk.domain.door_cards import SessionCard
from kiosk.domain.quorum import MEMBERS, Board, Rule
from kiosk.domain.set_freezes import SetFreeze
from ui.words import translate
from ui.words.times import VenueTime, span


def counted_words(board: Board, *, scanned: bool = True) -> str:
    """Who counts as present."""
    if not board.session:
        return translate("protocol", "Present: who is checked in")
    words = translate("protocol", "Present: who is inside “{session}”, as its doors count").format(
        session=board.session_title
    )
    yet = "" if scanned else translate("protocol", "nobody was scanned there yet")
    return " · ".join(part for part in (words, yet) if part)


def notes(card: QuorumCard, time: VenueTime, *, now_ms: int) -> tuple[tuple[str, str], ...]:
    """Lines under the answer, each with its tone: what is counted, missed and still to come."""
    lines = [
        ("calm" if card.scanned else "attention", counted_words(card.board, scanned=card.scanned))
    ]
    lines += [("refused", missed_words(one, time, now_ms=now_ms)) for one in card.missed]
    lines += [("calm", to_come_words(one, time, now_ms=now_ms)) for one in card.to_come]
    return tuple(lines)


def to_come_words(one: SetFreeze, time: VenueTime, *, now_ms: int) -> str:
    at = time.moment(one.at_ms, now_ms=now_ms)
    words = translate("protocol", "To be frozen at {at}").format(at=at)
    by = translate("protocol", "set by {name}").format(name=one.by) if one.by else ""
    where = translate("protocol", "at %n station(s)", "", len(one.stations))
    return " · ".join(part for part in (words, by, where) if part)


def missed_words(one: SetFreeze, time: VenueTime, *, now_ms: int) -> str:
    return translate(
        "protocol",
        "Not frozen at {at}: no station where it was set was on. Freeze it as of then, or call it "
        "off.",
    ).format(at=time.moment(one.at_ms, now_ms=now_ms))


def frozen_words(card: FrozenCard, time: VenueTime, *, now_ms: int) -> str:
    """As of when, at which time and by whom a board was frozen."""
    words = translate("protocol", "frozen as of {at}, by {who}").format(
        at=time.moment(card.board.at_ms, now_ms=now_ms), who=card.by or card.station
    )
    ahead = ""
    if card.as_set:
        ahead = translate("protocol", "set ahead, done at {at} by {station}").format(
            at=time.moment(card.frozen_at_ms, now_ms=now_ms), station=card.station
        )
    return " · ".join(part for part in (words, ahead) if part)


def frozen_notes(card: FrozenCard) -> tuple[tuple[str, str], ...]:
    lines = [("calm", counted_words(card.board))]
    if card.is_second:
        words = translate("protocol", "The second of two: another station's board counts.")
        lines.insert(0, ("refused", words))
    return tuple(lines)


def hall_choices(sessions: Sequence[SessionCard]) -> tuple[tuple[str, str], ...]:
    """What can count as present: a session's code (empty: check-in), and the words for it."""
    halls = tuple((one.session, f"{one.title} · {span(one.starts, one.ends)}") for one in sessions)
    return (("", translate("protocol", "Present: who is checked in")), *halls)


def needed_words(rule: Rule) -> str:
    """How many of a body have to be there."""
    over, under = rule.share
    share = {
        (1, 2): translate("protocol", "half"),
        (1, 1): translate("protocol", "all"),
    }.get(rule.share, f"{over}/{under}")
    words = {
        (True, True): translate("protocol", "more than {share} of the members"),
        (True, False): translate("protocol", "more than {share} of those who may vote"),
        (False, True): translate("protocol", "at least {share} of the members"),
        (False, False): translate("protocol", "at least {share} of those who may vote"),
    }[(rule.more_than, rule.of == MEMBERS)]
    return words.format(share=share)
