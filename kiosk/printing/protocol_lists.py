"""What protocol carries on paper: the order of arrival for the ushers, and a frozen board."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, tzinfo
from pathlib import Path

from badges.said import say
from kiosk.domain.delegation_cards import ArrivalBoard, FrozenCard, PlacedDelegation
from kiosk.domain.names import addressed_name
from kiosk.domain.quorum import COMMITTEE, BoardLine
from kiosk.errors import KnownError
from kiosk.printing.badge_of import country_name
from kiosk.printing.batch import BatchReport
from kiosk.printing.plain_list import ListLine, short_moment, write_list

ORDER = "Order of delegations"
NOT_NAMED = "not named any more"
_BODIES = {COMMITTEE: "Executive Committee"}
_ASSEMBLY = "General Assembly"


def write_arrivals(board: ArrivalBoard, path: Path, *, heading: str, zone: tzinfo) -> BatchReport:
    """Every delegation in its order, with its head and whether the head is here."""
    if not board.delegations:
        raise KnownError(say("There are no delegations yet, so there is nothing to list."))
    rows = (_placed(one, heading, zone) for one in board.delegations)
    return write_list(rows, path)


def _placed(one: PlacedDelegation, heading: str, zone: tzinfo) -> ListLine:
    card = one.card
    heads = "; ".join(addressed_name(line.person) for line in card.heads) or "no head named"
    state = f"here since {short_moment(card.head_at_ms, zone)}" if card.head_at_ms else "awaited"
    by_hand = f"Place by {one.by}: {one.reason}" if one.given_at_ms else ""
    return ListLine(
        heading=heading,
        title=ORDER,
        number=str(one.place),
        name=card.name,
        below=", ".join(part for part in (heads, country_name(card.country)) if part),
        state=state,
        aside=" · ".join(filter(None, (f"{card.here} of {len(card.lines)} here", by_hand))),
    )


def write_board(kept: FrozenCard, path: Path, *, zone: tzinfo) -> BatchReport:
    """A frozen board with its figures and the time that it was frozen for."""
    if not kept.board.lines:
        raise KnownError(say("This body has no members, so there is nothing to print."))
    return write_list(_board_rows(kept, zone), path)


def _board_rows(kept: FrozenCard, zone: tzinfo) -> Iterator[ListLine]:
    board = kept.board
    answer = "QUORUM" if board.has_quorum else "NO QUORUM"
    at = datetime.fromtimestamp(board.at_ms / 1000, zone).strftime("%Y-%m-%d %H:%M:%S %z")
    frozen = datetime.fromtimestamp(kept.frozen_at_ms / 1000, zone).strftime("%Y-%m-%d %H:%M:%S")
    counted = f"inside {board.session_title}" if board.session else "checked in"
    ahead = ", as set ahead" if kept.as_set else ""
    second = " · SECOND BOARD: another station's counts" if kept.is_second else ""
    figures = (
        f"{board.present} present ({counted}), {board.needed} needed, {board.entitled} of "
        f"{board.members} may vote · as of {at}{ahead} · frozen {frozen} by "
        f"{kept.by or kept.station}{second}"
    )
    title = f"{_BODIES.get(board.body, _ASSEMBLY)}: {answer}"
    for number, line in enumerate(board.lines, start=1):
        who = kept.names.get(line.by, NOT_NAMED) if line.by else ""
        yield ListLine(
            heading=figures,
            title=title,
            number=str(number),
            name=line.name,
            below=f"{who} ({line.role})" if who else "",
            state=_state(line),
            aside=f"{line.votes} vote{'' if line.votes == 1 else 's'}",
        )


def _state(line: BoardLine) -> str:
    presence = "present" if line.by else "absent"
    return f"may not vote: {line.why_not}" if line.why_not else presence
