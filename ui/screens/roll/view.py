"""The roll of a visit, computed: the buses, and the people whom one of them is about."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from msgspec import Struct

from kiosk.domain.boarding_facts import BACK, OUT
from kiosk.domain.cards import VisitCard
from kiosk.domain.names import addressed_name
from kiosk.domain.roll_cards import BusCard, RollCard, RollLine, WayCard
from ui.words import translate
from ui.words.times import VenueTime, span


class Looked(Struct, frozen=True):
    """What somebody looks at: a bus, one way, and what was typed to find people."""

    bus: str = ""
    leg: str = OUT
    text: str = ""


class BusView(Struct, frozen=True):
    bus: str
    name: str
    aboard: int
    seats: int
    counts: str  # 31 of 40 aboard
    state: str  # 9 missing, complete, left 09:12
    tone: str


class LineView(Struct, frozen=True):
    participant: str
    code: str
    name: str
    organisation: str
    phone: str
    needs: str
    bus: str
    state: str
    tone: str
    is_aboard: bool
    standby: bool  # has no seat: only a place that is left


class RollView(Struct, frozen=True):
    title: str
    when: str
    buses: tuple[BusView, ...]
    lines: tuple[LineView, ...]
    bus: str  # the one that is looked at
    leaves: str  # what the button says; empty: this bus has left
    reopens: str  # the same for taking that back
    can_assign: bool


def roll_view(card: RollCard, looked: Looked, time: VenueTime, *, now_ms: int) -> RollView:
    names = [bus.bus for bus in card.buses]
    bus = looked.bus if looked.bus in names else names[0]
    chosen = next(one for one in card.buses if one.bus == bus)
    left = _way(chosen, looked.leg).left_at_ms
    words = _bus_words(bus, alone=len(names) == 1)
    lines = [
        _line(line, looked.leg, time, now_ms, has_left=left > 0)
        for line in card.lines
        if _belongs(line, bus, looked.leg) and _found(line, looked.text)
    ]
    lines.sort(key=lambda line: (line.is_aboard, line.standby))
    return RollView(
        title=card.title,
        when=" · ".join(part for part in (span(card.starts, card.ends), card.place) if part),
        buses=tuple(
            _bus(one, looked.leg, time, now_ms, alone=len(names) == 1) for one in card.buses
        ),
        lines=tuple(lines),
        bus=bus,
        leaves="" if left else translate("roll", "{bus} leaves").format(bus=words),
        reopens=translate("roll", "It has not left after all") if left else "",
        can_assign=len(names) > 1
        and looked.leg == OUT
        and any(line.has_seat and not line.bus and not line.out_bus for line in card.lines),
    )


def likely_visit(visits: Sequence[VisitCard], now_local: str) -> str:
    """The visit that somebody at a bus means: the first that has not ended; else the last one."""
    coming = [visit.visit for visit in visits if visit.ends > now_local]
    return coming[0] if coming else visits[-1].visit if visits else ""


def _way(bus: BusCard, leg: str) -> WayCard:
    return bus.back if leg == BACK else bus.out


def _bus_words(bus: str, *, alone: bool) -> str:
    if alone:
        return translate("roll", "The bus")
    return translate("roll", "Bus {name}").format(name=bus)


def _bus(one: BusCard, leg: str, time: VenueTime, now_ms: int, *, alone: bool) -> BusView:
    way = _way(one, leg)
    counts = translate("roll", "{aboard} of {seats} aboard").format(
        aboard=way.aboard, seats=one.seats
    )
    if way.left_at_ms:
        at = time.moment(way.left_at_ms, now_ms=now_ms)
        if way.left_behind:
            state = translate("roll", "left {at}, %n behind", "", way.left_behind).format(at=at)
        else:
            state = translate("roll", "left {at}, all aboard").format(at=at)
        tone = "attention" if way.left_behind else "calm"
    elif way.missing:
        state, tone = translate("roll", "%n missing", "", way.missing), "attention"
    elif way.aboard:
        state, tone = translate("roll", "nobody missing"), "ok"
    else:
        state, tone = translate("roll", "nobody yet"), "calm"
    name = _bus_words(one.bus, alone=alone)
    return BusView(one.bus, name, way.aboard, one.seats, counts, state, tone)


def _belongs(line: RollLine, bus: str, leg: str) -> bool:
    """Whom this bus is about: its own, those in it, and who may take any."""
    if leg == BACK:
        return line.back_bus == bus or (line.out_bus == bus and not line.back_bus)
    if line.out_bus:
        return line.out_bus == bus
    return line.bus in ("", bus)


def _line(line: RollLine, leg: str, time: VenueTime, now_ms: int, *, has_left: bool) -> LineView:
    inside, at_ms = (
        (line.back_bus, line.back_at_ms) if leg == BACK else (line.out_bus, line.out_at_ms)
    )
    if inside and line.also_in:
        state, tone = translate("roll", "counted in two buses"), "refused"
    elif inside:
        at = time.moment(at_ms, now_ms=now_ms)
        words = translate("roll", "standby {at}") if line.standby else translate("roll", "in {at}")
        state, tone = words.format(at=at), "ok"
    elif line.place_in_line and leg == OUT:
        state, tone = translate("roll", "waits, place %n", "", line.place_in_line), "calm"
    elif has_left:
        state, tone = translate("roll", "left behind"), "refused"
    else:
        state, tone = translate("roll", "missing"), "attention"
    own = inside or line.bus or (translate("roll", "any") if line.has_seat else "")
    person = line.person
    return LineView(
        participant=person.participant,
        code=person.registration_code,
        name=addressed_name(person),
        organisation=person.organisation,
        phone=line.phone,
        needs=line.needs,
        bus=own,
        state=state,
        tone=tone,
        is_aboard=bool(inside),
        standby=not line.has_seat and not line.out_bus,
    )


def _found(line: RollLine, text: str) -> bool:
    """Every word that was typed begins a word of the name, the organisation or the code."""
    person = line.person
    hay = " ".join((
        person.given_name, person.family_name, person.native_name, person.organisation,
        person.registration_code,
    ))  # fmt: skip
    words = _plain(hay).split()
    return all(any(word.startswith(part) for word in words) for part in _plain(text).split())


def _plain(text: str) -> str:
    """Without accents and case, so that a marshal types what is on the keyboard."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char for char in apart if not unicodedata.combining(char)).replace("-", " ")
