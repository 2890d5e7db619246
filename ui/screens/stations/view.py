"""Every station in a line, and one of them in full, computed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.domain.station_cards import StationCard
from ui.screens.stations.fork_view import ForkView, fork_view
from ui.words import translate
from ui.words.acts import role_words
from ui.words.ages import CLOCK_OFFSET_MS_MAX, MINUTE_MS, is_fresh
from ui.words.times import VenueTime, ago

QUIET_MS = 15 * MINUTE_MS  # a station that the hub has not heard for longer is looked at


@dataclass(frozen=True, slots=True)
class Known:
    """The stations, and what one needs to read them."""

    stations: tuple[StationCard, ...]
    unsent: int  # of this very station
    is_root: bool
    may_shut_out: bool  # the log would not heed anybody else
    version: str  # of this program
    time: VenueTime
    now_ms: int
    is_held: bool = False  # a hub that was put back, and gives out no seats for now
    waits_for: tuple[str, ...] = ()  # the names of the stations that it has not heard since

    def moment(self, at_ms: int) -> str:
        return self.time.moment(at_ms, now_ms=self.now_ms)


@dataclass(frozen=True, slots=True)
class LineView:
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


@dataclass(frozen=True, slots=True)
class Line:
    title: str
    words: str
    tone: str = ""


@dataclass(frozen=True, slots=True)
class DetailView:
    """One station in full."""

    node: str
    name: str
    lines: tuple[Line, ...]
    band: str  # what is wrong with it and what to do; empty: nothing is
    tone: str
    fork: ForkView | None
    may_revoke: bool
    may_write_off: bool
    hint: str  # why nothing may be done here; empty: it may


@dataclass(frozen=True, slots=True)
class HeldView:
    """A hub that was put back from a backup: what it waits for, and what may be done."""

    headline: str
    sentence: str
    waits_for: str  # names; empty: it waits for nobody
    button: str


@dataclass(frozen=True, slots=True)
class StationsView:
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
        details=tuple(_detail(card, known) for card in known.stations),
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


def _held(known: Known) -> HeldView:
    others = any(not card.is_here and not card.revoked for card in known.stations)
    return HeldView(
        translate("stations", "This hub was put back from a backup and gives out no seats yet"),
        translate(
            "stations",
            "What it gave out after the backup is known only to its stations. Once each of them "
            "has exchanged, it may give out seats again.",
        ),
        translate("stations", "Not heard since: {names}").format(names=" · ".join(known.waits_for))
        if known.waits_for
        else "",
        translate("stations", "Give out seats again")
        if others and not known.waits_for
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
    if card.contact_ms and is_fresh(card.contact_ms, now_ms=known.now_ms):
        return translate("stations", "In contact"), "ok"
    if card.is_hub:
        return translate("stations", "Our hub"), "calm"
    return "", ""


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
    in_contact = not card.revoked and is_fresh(card.contact_ms, now_ms=known.now_ms)
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


# -- one in full -----------------------------------------------------------------------------------


def _detail(card: StationCard, known: Known) -> DetailView:
    band, tone = _band(card, known)
    others = not card.is_here
    return DetailView(
        node=card.node,
        name=card.name,
        lines=tuple(_lines(card, known)),
        band=band,
        tone=tone,
        fork=fork_view(card.fork, known.moment) if card.fork is not None else None,
        may_revoke=known.may_shut_out and others and not card.revoked,
        may_write_off=known.may_shut_out and others and card.written_off is None,
        hint=_hint(card, known),
    )


def _hint(card: StationCard, known: Known) -> str:
    if card.is_here:
        return translate("stations", "A station cannot shut itself out: do that on another one.")
    if not known.may_shut_out:
        return translate(
            "stations", "Only the hub or an organiser's station may shut another one out."
        )
    return ""


def _lines(card: StationCard, known: Known) -> list[Line]:
    lines = [Line(translate("stations", "Last heard of"), _heard_in_full(card, known))]
    if card.contact_ms and abs(card.clock_offset_ms) > CLOCK_OFFSET_MS_MAX:
        lines.append(Line(translate("stations", "Its clock"), _clock_in_full(card), "attention"))
    acts = translate("stations", "%n known here", "", card.acts)
    if card.last_act_ms:
        last = translate("stations", "the last of {when} by its own clock").format(
            when=known.moment(card.last_act_ms)
        )
        acts = f"{acts}, {last}"
    lines.append(Line(translate("stations", "Its acts"), acts))
    lines.append(Line(translate("stations", "Seats of visits"), _seats_in_full(card)))
    if card.enrolled_ms:
        let_in = known.moment(card.enrolled_ms)
        lines.append(Line(translate("stations", "Let in"), let_in))
    if card.epochs > 1:
        words = translate(
            "stations",
            "%n time(s): each time it went on under a new number, and its seats before stay locked",
            "",
            card.epochs - 1,
        )
        lines.append(Line(translate("stations", "Put back or copied"), words))
    if card.is_here:
        lines.append(Line(translate("stations", "Version"), known.version))
    return lines


def _heard_in_full(card: StationCard, known: Known) -> str:
    if card.is_here:
        return translate("stations", "This is the station that you look at.")
    if card.contact_ms:
        return translate("stations", "{ago}, at {when}; it gave everything until then").format(
            ago=ago(card.contact_ms, now_ms=known.now_ms), when=known.moment(card.contact_ms)
        )
    if known.is_root:
        return translate("stations", "It has not exchanged with this hub yet.")
    return translate("stations", "Only its hub knows. What is known here came from there.")


def _clock_in_full(card: StationCard) -> str:
    minutes = abs(card.clock_offset_ms) // MINUTE_MS
    if card.clock_offset_ms > 0:
        words = translate("stations", "%n minute(s) ahead of this one.", "", minutes)
    else:
        words = translate("stations", "%n minute(s) behind this one.", "", minutes)
    return f"{words} " + translate("stations", "Nothing is lost by it; set it there.")


def _seats_in_full(card: StationCard) -> str:
    parts = [
        translate("stations", "%n to give out there", "", card.seats_free),
        translate("stations", "%n given out", "", card.seats_given),
    ]
    if card.seats_stranded:
        parts.append(translate("stations", "%n locked", "", card.seats_stranded))
    return " · ".join(parts)


def _band(card: StationCard, known: Known) -> tuple[str, str]:
    if card.written_off is not None:
        words = translate("stations", "Written off at {when} by {people}: {reason}.").format(
            when=known.moment(card.written_off.at_ms),
            people=people_words(card.written_off.attested_by),
            reason=card.written_off.reason.rstrip("."),
        )
        return f"{words} {locked_words(card.seats_stranded)}".strip(), "calm"
    if card.revoked:
        words = translate(
            "stations", "Shut out: what it did before counts, and nothing newer is taken from it."
        )
        return f"{words} {locked_words(card.seats_stranded)}".strip(), "calm"
    return "", ""


def people_words(names: Sequence[str]) -> str:
    """Both of two people; whoever there is otherwise."""
    if len(names) != 2:
        return " · ".join(names)
    return translate("stations", "{first} and {second}").format(first=names[0], second=names[1])


def locked_words(seats: int) -> str:
    """What becomes of seats that nobody can give out; empty where there are none."""
    if not seats:
        return ""
    return translate(
        "stations",
        "%n seat(s) stay locked until its own log comes to light, or the bus has left.",
        "",
        seats,
    )


def questionable(stations: Sequence[StationCard], node: str) -> StationCard | None:
    """The station that somebody is asked about, as it stands now."""
    return next((card for card in stations if card.node == node), None)
