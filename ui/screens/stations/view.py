"""Every station in a line, and one of them in full, computed."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from kiosk.domain.station_cards import StationCard
from ui.screens.stations.detail_view import DetailView, detail_view
from ui.screens.stations.known import Known
from ui.words import translate
from ui.words.acts import role_words
from ui.words.ages import CLOCK_OFFSET_MS_MAX, MINUTE_MS
from ui.words.times import ago

CONTACT_MS = 2 * MINUTE_MS  # a hub writes a contact without news down once a minute
QUIET_MS = 15 * MINUTE_MS  # a station that the hub has not heard for longer is looked at


class LineView(Struct, frozen=True):
    """One line of the table, in the order of its columns; the state has a tone."""

    node: str
    name: str
    role: str
    heard: str
    waits: str
    clock: str
    seats: str
    state: str
    tone: str


class HeldView(Struct, frozen=True):
    """A hub that was put back from a backup: what it waits for, and what may be done."""

    headline: str
    sentence: str
    waits_for: str  # names; empty: it waits for nobody
    button: str


class StationsView(Struct, frozen=True):
    sentence: str
    held: HeldView | None
    lines: tuple[LineView, ...]
    details: tuple[DetailView, ...]  # one a line

    def detail(self, node: str) -> DetailView | None:
        return next((detail for detail in self.details if detail.node == node), None)


def stations_view(known: Known) -> StationsView:
    return StationsView(
        sentence=_sentence(known),
        held=_held(known) if known.is_held else None,
        lines=tuple(_line(card, known) for card in known.stations),
        details=tuple(detail_view(card, known) for card in known.stations),
    )


def needs_a_look(card: StationCard, known: Known) -> bool:
    return _state(card, known)[1] in ("attention", "refused")


def _sentence(known: Known) -> str:
    count = len(known.stations)
    if not count:
        return translate("stations", "No event is set up here yet, so no station is known.")
    words = translate("stations", "Known here: %n station(s) of this event.", "", count)
    look = sum(needs_a_look(card, known) for card in known.stations)
    if not look:
        return words
    return f"{words} " + translate("stations", "%n to look at.", "", look)


def can_release_alone(known: Known) -> bool:
    """Whether nothing that was given out can be unknown to a hub that was put back."""
    others = any(not card.is_here and not card.revoked for card in known.stations)
    return others and not known.waits_for and known.has_own_acts


def _held(known: Known) -> HeldView:
    return HeldView(
        translate("stations", "This hub was put back from a backup and gives out no seats yet"),
        translate(
            "stations",
            "What it gave out after the backup is known only to its stations. Once each of them "
            "has exchanged, it may give out seats again.",
        )
        if known.has_own_acts
        else translate(
            "stations",
            "What its stations gave out after the backup is known here once each of them has "
            "exchanged. What this hub gave out itself may be known to nobody: look at its printed "
            "slips, and let two people decide.",
        ),
        translate("stations", "Not heard since: {names}").format(names=" · ".join(known.waits_for))
        if known.waits_for
        else "",
        translate("stations", "Give out seats again")
        if can_release_alone(known)
        else translate("stations", "Let two people decide"),
    )


# -- a line ----------------------------------------------------------------------------------------


def _line(card: StationCard, known: Known) -> LineView:
    state, tone = _state(card, known)
    return LineView(
        node=card.node,
        name=card.name,
        role=role_words(card.role),
        heard=_heard(card, known),
        waits=_waits(card, known),
        clock=_clock(card),
        seats=_seats(card),
        state=state,
        tone=tone,
    )


def _state(card: StationCard, known: Known) -> tuple[str, str]:
    if card.fork is not None:
        return translate("stations", "Copied disk"), "refused"
    if card.written_off is not None:
        return translate("stations", "Written off"), "calm"
    if card.revoked:
        return translate("stations", "Shut out"), "calm"
    if card.is_here:
        return translate("stations", "This station"), "calm"
    if card.contact_ms and abs(known.now_ms - card.contact_ms) > QUIET_MS:
        return translate("stations", "Not heard for long"), "attention"
    if abs(card.clock_offset_ms) > CLOCK_OFFSET_MS_MAX:
        return translate("stations", "Clock is wrong"), "attention"
    if card.seats_stranded:
        return translate("stations", "Holds locked seats"), "attention"
    if _in_contact(card, known):
        return translate("stations", "In contact"), "ok"
    if card.is_hub:
        return translate("stations", "Our hub"), "calm"
    return "", ""


def _in_contact(card: StationCard, known: Known) -> bool:
    return bool(card.contact_ms) and abs(known.now_ms - card.contact_ms) <= CONTACT_MS


def _heard(card: StationCard, known: Known) -> str:
    if card.is_here:
        return translate("stations", "here")
    if card.contact_ms:
        return ago(card.contact_ms, now_ms=known.now_ms)
    if card.last_act_ms:
        return translate("stations", "an act of {when}").format(when=known.moment(card.last_act_ms))
    return translate("stations", "never")


def _waits(card: StationCard, known: Known) -> str:
    if card.is_here:
        return str(known.unsent) if known.unsent else translate("stations", "nothing")
    in_contact = not card.revoked and _in_contact(card, known)
    return translate("stations", "nothing") if in_contact else translate("stations", "not known")


def _clock(card: StationCard) -> str:
    if not card.contact_ms:
        return "–"
    minutes = abs(card.clock_offset_ms) // MINUTE_MS
    if abs(card.clock_offset_ms) <= CLOCK_OFFSET_MS_MAX:
        return translate("stations", "right")
    if card.clock_offset_ms > 0:
        return translate("stations", "%n min ahead", "", minutes)
    return translate("stations", "%n min behind", "", minutes)


def _seats(card: StationCard) -> str:
    if card.seats_stranded:
        return translate("stations", "%n locked", "", card.seats_stranded)
    return str(card.seats_free)


def questionable(stations: Sequence[StationCard], node: str) -> StationCard | None:
    """The station that somebody is asked about, as it stands now."""
    return next((card for card in stations if card.node == node), None)
