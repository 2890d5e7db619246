"""One station in full, computed: what is known of it, and what may be done about it."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from kiosk.domain.station_cards import StationCard
from ui.screens.stations.fork_view import ForkView, fork_view
from ui.screens.stations.known import Known
from ui.words import translate
from ui.words.ages import CLOCK_OFFSET_MS_MAX, MINUTE_MS
from ui.words.times import ago


class Line(Struct, frozen=True):
    title: str
    words: str
    tone: str = ""


class DetailView(Struct, frozen=True):
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


def detail_view(card: StationCard, known: Known) -> DetailView:
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
    if known.erased:
        lines.append(_erased(card, known))
    if card.is_here:
        lines.append(Line(translate("stations", "Version"), known.version))
    return lines


def _erased(card: StationCard, known: Known) -> Line:
    title = translate("stations", "Erasures")
    left = known.not_erased.get(card.node, 0)
    if card.revoked:
        return Line(title, translate("stations", "out of reach: it was shut out"))
    if not left:
        words = translate("stations", "%n carried out, none left", "", known.erased)
        return Line(title, words)
    if card.is_here:
        words = translate("stations", "%n not finished here yet: that goes on by itself", "", left)
    else:
        words = translate(
            "stations",
            "%n not carried out there yet, for all that is known: it does so when it exchanges",
            "",
            left,
        )
    return Line(title, words, "attention")


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
