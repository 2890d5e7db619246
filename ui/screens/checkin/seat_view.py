"""One visit as one participant stands to it, in words, and what may be done about it."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from kiosk.domain.cards import SeatCard
from ui.words import translate
from ui.words.times import span


class SeatAct(StrEnum):
    """What the button of a visit does."""

    NOTHING = "nothing"
    SIGN_UP = "sign up"
    JOIN_LINE = "join line"
    LEAVE = "leave"


class SeatView(Struct, frozen=True):
    visit: str
    title: str
    when: str  # and where
    left: str  # seats here, elsewhere, waiting
    note: str
    state: str  # words of the participant's own state; empty: not signed up
    tone: str  # ok, attention, or empty
    clash: str
    act: SeatAct
    act_words: str


def seat_view(seat: SeatCard) -> SeatView:
    act, act_words = _act(seat)
    state, tone = _state(seat)
    return SeatView(
        visit=seat.visit,
        title=seat.title,
        when=" · ".join(part for part in (span(seat.starts, seat.ends), seat.place) if part),
        left=left_words(seat),
        note=seat.note,
        state=state,
        tone=tone,
        clash=_clash(seat),
        act=act,
        act_words=act_words,
    )


def left_words(seat: SeatCard) -> str:
    """What can be sold now, what others hold, and how long the line is."""
    parts = [translate("seats", "%n left here", "", seat.here)]
    if seat.elsewhere:
        parts.append(translate("seats", "%n elsewhere", "", seat.elsewhere))
    if seat.waiting:
        parts.append(translate("seats", "%n waiting", "", seat.waiting))
    return " · ".join(parts)


def _state(seat: SeatCard) -> tuple[str, str]:
    match seat.state:
        case "confirmed":
            return translate("seats", "Confirmed"), "ok"
        case "waiting":
            words = translate("seats", "Not confirmed: number {place} in line")
            return words.format(place=seat.place_in_line), "attention"
        case "release asked":
            return translate("seats", "Giving up the seat, at the next exchange"), "attention"
    return "", ""


def _clash(seat: SeatCard) -> str:
    if not seat.clash_with or not seat.admitted:
        return ""
    return translate("seats", "Same time as {title}").format(title=seat.clash_with)


def _act(seat: SeatCard) -> tuple[SeatAct, str]:
    if seat.state == "confirmed":
        return SeatAct.LEAVE, translate("seats", "Give up seat")
    if seat.state == "waiting":
        return SeatAct.LEAVE, translate("seats", "Leave the line")
    if seat.state == "release asked":
        return SeatAct.NOTHING, ""
    if not seat.admitted:
        return SeatAct.NOTHING, translate("seats", "Not for this category")
    if seat.clash_with:
        return SeatAct.NOTHING, ""
    if seat.here:
        return SeatAct.SIGN_UP, translate("seats", "Give a seat")
    return SeatAct.JOIN_LINE, translate("seats", "Waiting list")
