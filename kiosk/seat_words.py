"""Why somebody gets no seat or no place in a bus: sentences for the terminal."""

from __future__ import annotations

from datetime import tzinfo

from kiosk.domain import refusals as r
from kiosk.moment_words import moment_words
from kiosk.speech import translate


def about_seats(refusal: r.Refusal, zone: tzinfo) -> str:
    """Empty: it is about something else."""
    return _about_seats(refusal) or _about_buses(refusal, zone)


def _about_seats(refusal: r.Refusal) -> str:
    match refusal:
        case r.UnknownVisit(visit=visit):
            return translate(
                "terminal",
                "There is no visit {visit} with limited seats. List them: kioskctl visits.",
            ).format(visit=visit)
        case r.NotAdmitted(visit=visit, category=category):
            return translate(
                "terminal", "The visit {visit} is not open to the category {category}."
            ).format(visit=visit, category=category)
        case r.VisitClash(visit=visit, with_visit=other):
            return translate(
                "terminal",
                "{visit} is at the same time as “{other}”. Leave that one first, or sign up "
                "for both with --although-clashing.",
            ).format(visit=visit, other=other)
        case r.AlreadySignedUp(visit=visit, waiting=True):
            return translate("terminal", "Already on the waiting list of {visit}.").format(
                visit=visit
            )
        case r.AlreadySignedUp(visit=visit):
            return translate("terminal", "Already has a confirmed seat on {visit}.").format(
                visit=visit
            )
        case r.NotSignedUp(visit=visit):
            return translate("terminal", "Not signed up for {visit}.").format(visit=visit)
        case r.ReleaseAlreadyAsked(visit=visit):
            return translate(
                "terminal",
                "Giving up this seat on {visit} was asked for already; it is done at the "
                "next exchange.",
            ).format(visit=visit)
        case r.VisitGone(visit=visit):
            return translate(
                "terminal", "The bus of {visit} has left: nobody gets a seat on it any more."
            ).format(visit=visit)
        case r.VisitNotGone(visit=visit):
            return translate(
                "terminal", "No departure of {visit} is recorded. Nothing was changed."
            ).format(visit=visit)
        case r.NothingToReturn():
            return translate(
                "terminal", "This station holds no free seats that it could give back to a hub."
            )
        case r.HubOnly():
            return translate("terminal", "Only the hub may do this. Do it there.")
    return ""


def _about_buses(refusal: r.Refusal, zone: tzinfo) -> str:
    match refusal:
        case r.UnknownBus(bus=bus):
            return translate(
                "terminal", "There is no bus {bus} on this visit. See kioskctl bus roll."
            ).format(bus=bus)
        case r.BusesUnclear(buses_max=most, seats_max=seats):
            return translate(
                "terminal", "Give 1 to {most} buses names that differ, and 1 to {seats} seats each."
            ).format(most=most, seats=seats)
        case r.BusGone(bus=bus):
            return translate(
                "terminal",
                "Bus {bus} has left. Where that is a mistake, take its leaving back first.",
            ).format(bus=bus)
        case r.BusNotGone(bus=bus):
            return translate("terminal", "Bus {bus} has not left. Nothing was changed.").format(
                bus=bus
            )
        case r.AlreadyAboard(bus=bus, at_ms=at_ms):
            return translate("terminal", "Counted into bus {bus} already, at {moment}.").format(
                bus=bus, moment=moment_words(at_ms, zone)
            )
        case r.WrongBus(bus=bus, is_in_it=True):
            return translate(
                "terminal", "Is in bus {bus} already. To change, say --although-other-bus."
            ).format(bus=bus)
        case r.WrongBus(bus=bus):
            return translate(
                "terminal", "Goes by bus {bus}. To take them here, say --although-other-bus."
            ).format(bus=bus)
        case r.NotOutByBus():
            return translate(
                "terminal", "Did not go out by bus. To take them back, say --although-other-bus."
            )
        case r.BusFull(bus=bus, inside=inside, seats=seats):
            return translate("terminal", "Bus {bus} is full: {inside} of {seats} seats.").format(
                bus=bus, inside=inside, seats=seats
            )
        case r.PlacesKept(awaited=awaited):
            return translate(
                "terminal",
                "The places that are left are kept for {awaited} who are awaited. When "
                "nobody waits for them any more, say --although-missing.",
            ).format(awaited=awaited)
        case r.NotAboard():
            return translate("terminal", "Was not counted into a bus. Nothing was changed.")
        case r.PeopleMissing(bus=bus, participants=missing):
            return translate(
                "terminal",
                "Bus {bus} cannot leave: {len} missing. To leave without them, say who "
                "answers for it and why: --by NAME --reason WHY.",
            ).format(bus=bus, len=len(missing))
    return _no_seat(refusal)


def _no_seat(refusal: r.Refusal) -> str:
    match refusal:
        case r.NoSeatOnBus(has_seat_on=other) if other:
            return translate(
                "terminal", "Has no seat here, but one on “{other}”. Show them to that bus."
            ).format(other=other)
        case r.NoSeatOnBus(place_in_line=place):
            line = (
                translate("terminal", "Not confirmed: place {place} of the waiting list.").format(
                    place=place
                )
                if place
                else translate("terminal", "Not signed up for this visit.")
            )
            return line + " " + translate("terminal", "Where a seat is left, say --standby.")
    return ""
