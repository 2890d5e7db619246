"""Refusals, verdicts and acts as English sentences: what the terminal says of them."""

from __future__ import annotations

from datetime import UTC, datetime, tzinfo
from functools import partial
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from kiosk.domain import lending_refusals as lr
from kiosk.domain import refusals as r
from kiosk.domain.outcomes import Outcome, Verdict
from kiosk.door_words import about_doors
from kiosk.protocol_words import about_protocol
from kiosk.staff_words import about_staff

_FIELDS = {
    "honorific": "title",
    "given_name": "given name",
    "family_name": "family name",
    "native_name": "name in own script",
    "email": "e-mail",
    "staff_name": "name",
    "by": "name of who answers for it",
}

_ACTS = {
    "participant.registered": "registration",
    "participant.checked_in": "check-in",
    "participant.badge_issued": "badge",
    "participant.details_corrected": "correction",
    "item.lent": "item lent",
    "item.returned": "item taken back",
    "participant.place_changed": "table or zones",
    "participant.accreditation_recorded": "accreditation",
    "participant.cancelled": "cancellation of the registration",
    "participant.reinstated": "reinstatement of the registration",
    "visit.seat_taken": "seat",
    "visit.seat_released": "giving up of a seat",
    "visit.waitlist_joined": "place in a waiting list",
    "visit.waitlist_left": "leaving of a waiting list",
    "boarding.boarded": "getting into a bus",
    "door.passed": "way through a door",
    "door.heads_counted": "count of heads",
}


def refusal_words(refusal: r.Refusal, zone: tzinfo = UTC) -> str:
    """Why something was not done, and what to do about it; times as at the venue."""
    return (
        _about_codes(refusal)
        or _about_people(refusal, zone)
        or _about_seats(refusal)
        or _about_buses(refusal, zone)
        or about_doors(refusal, partial(moment_words, zone=zone))
        or _about_stations(refusal)
        or about_staff(refusal)
        or about_protocol(refusal)
        or f"This was not done ({type(refusal).__name__})."
    )


def _about_codes(refusal: r.Refusal) -> str:
    match refusal:
        case r.UnknownCode():
            return "Nobody at this event has this code. Find the person by name."
        case r.ForgedCode():
            return (
                "This code was not issued by the event, or it is damaged. Keep the badge, find "
                "the person by name and check an identity document."
            )
        case r.CodeOfAnotherEvent():
            return "This badge belongs to another event. Find the person by name."
        case r.BadgeReplaced(issue=issue, current=current):
            return f"Badge {issue} was replaced by badge {current}. Take the old badge back."
        case r.BadgeRevoked():
            return "This badge was taken back. Keep it, and print a new one if need be."
        case r.EventMissing():
            return "No event is set up here yet. Import it, or join a hub."
    return ""


def _about_people(refusal: r.Refusal, zone: tzinfo) -> str:
    match refusal:
        case lr.ItemUnclear(limit=limit):
            return f"Give the number on the item, at most {limit} letters."
        case lr.ItemOut(item=item):
            return f"The item {item} is lent already. Take it back first: kioskctl items take-back."
        case lr.ItemNotOut(item=item):
            return f"The item {item} is not out. List what is: kioskctl items out."
        case r.UnknownPerson():
            return "This person is not registered. Find the person by name, or register a walk-in."
        case r.AlreadyCheckedIn(at_ms=at_ms, by=by, times=times):
            at = f" at {moment_words(at_ms, zone)}" if at_ms else ""
            again = f", {times} times by now" if times > 1 else ""
            return (
                f"Already checked in{at}{f' by {by}' if by else ''}{again}. For another badge, "
                "reprint it with a reason."
            )
        case r.Cancelled(reason=reason):
            return f"The registration was cancelled: {reason}. Ask the organiser."
        case r.NoteForDesk():
            return (
                "Please go to the registration desk: a colleague there has something for you and "
                "checks you in."
            )
        case r.AccreditationRefused():
            return (
                "Not accredited. A supervisor may let them in: kioskctl check-in CODE "
                "--although WHY --by NAME."
            )
        case r.DocumentMissing():
            return (
                "A credential or another document is missing. Once it is here: kioskctl accredit. "
                "A supervisor may let them in: kioskctl check-in CODE --although WHY --by NAME."
            )
        case r.NotCheckedIn():
            return "Check this person in first."
        case r.ReasonMissing(reasons=reasons):
            return f"Say why, with one of these reasons: {', '.join(reasons)}."
        case r.FieldMissing(field=field):
            return f"The {field_words(field)} is missing. Give it and try again."
        case r.FieldTooLong(field=field, limit=limit):
            return f"The {field_words(field)} may have {limit} characters at most. Shorten it."
        case r.ZonesTooMany(limit=limit):
            return f"A badge shows {limit} zones at most."
        case r.NothingChanged():
            return "Nothing was changed: it already reads like this."
        case r.SimilarPeople(participants=participants):
            count = len(participants)
            people = "Somebody" if count == 1 else f"{count} people"
            return (
                f"{people} with this name or e-mail address {'is' if count == 1 else 'are'} "
                "registered already. If this is another person, say so with --although-similar."
            )
        case r.NothingToUndo(limit_min=limit_min):
            return f"This station did nothing in the last {limit_min} minutes that can be undone."
    return ""


def _about_seats(refusal: r.Refusal) -> str:
    match refusal:
        case r.UnknownVisit(visit=visit):
            return f"There is no visit {visit} with limited seats. List them: kioskctl visits."
        case r.NotAdmitted(visit=visit, category=category):
            return f"The visit {visit} is not open to the category {category}."
        case r.VisitClash(visit=visit, with_visit=other):
            return (
                f"{visit} is at the same time as “{other}”. Leave that one first, or sign up "
                "for both with --although-clashing."
            )
        case r.AlreadySignedUp(visit=visit, waiting=True):
            return f"Already on the waiting list of {visit}."
        case r.AlreadySignedUp(visit=visit):
            return f"Already has a confirmed seat on {visit}."
        case r.NotSignedUp(visit=visit):
            return f"Not signed up for {visit}."
        case r.ReleaseAlreadyAsked(visit=visit):
            return (
                f"Giving up this seat on {visit} was asked for already; it is done at the next "
                "exchange."
            )
        case r.VisitGone(visit=visit):
            return f"The bus of {visit} has left: nobody gets a seat on it any more."
        case r.VisitNotGone(visit=visit):
            return f"No departure of {visit} is recorded. Nothing was changed."
        case r.NothingToReturn():
            return "This station holds no free seats that it could give back to a hub."
        case r.HubOnly():
            return "Only the hub may do this. Do it there."
    return ""


def _about_buses(refusal: r.Refusal, zone: tzinfo) -> str:
    match refusal:
        case r.UnknownBus(bus=bus):
            return f"There is no bus {bus} on this visit. See kioskctl bus roll."
        case r.BusesUnclear(buses_max=most, seats_max=seats):
            return f"Give 1 to {most} buses names that differ, and 1 to {seats} seats each."
        case r.BusGone(bus=bus):
            return f"Bus {bus} has left. Where that is a mistake, take its leaving back first."
        case r.BusNotGone(bus=bus):
            return f"Bus {bus} has not left. Nothing was changed."
        case r.AlreadyAboard(bus=bus, at_ms=at_ms):
            return f"Counted into bus {bus} already, at {moment_words(at_ms, zone)}."
        case r.WrongBus(bus=bus, is_in_it=True):
            return f"Is in bus {bus} already. To change, say --although-other-bus."
        case r.WrongBus(bus=bus):
            return f"Goes by bus {bus}. To take them here, say --although-other-bus."
        case r.NotOutByBus():
            return "Did not go out by bus. To take them back, say --although-other-bus."
        case r.BusFull(bus=bus, inside=inside, seats=seats):
            return f"Bus {bus} is full: {inside} of {seats} seats."
        case r.PlacesKept(awaited=awaited):
            return (
                f"The places that are left are kept for {awaited} who are awaited. When nobody "
                "waits for them any more, say --although-missing."
            )
        case r.NotAboard():
            return "Was not counted into a bus. Nothing was changed."
        case r.PeopleMissing(bus=bus, participants=missing):
            return (
                f"Bus {bus} cannot leave: {len(missing)} missing. To leave without them, say who "
                "answers for it and why: --by NAME --reason WHY."
            )
    return _no_seat(refusal)


def _no_seat(refusal: r.Refusal) -> str:
    match refusal:
        case r.NoSeatOnBus(has_seat_on=other) if other:
            return f"Has no seat here, but one on “{other}”. Show them to that bus."
        case r.NoSeatOnBus(place_in_line=place):
            line = (
                f"Not confirmed: place {place} of the waiting list."
                if place
                else ("Not signed up for this visit.")
            )
            return f"{line} Where a seat is left, say --standby."
    return ""


def _about_stations(refusal: r.Refusal) -> str:
    match refusal:
        case r.OrganiserOnly():
            return (
                "Only a hub of the event or an organiser's station may do this. Do it there, or "
                "join this computer anew with a code for that role."
            )
        case r.HubAboveOnly():
            return "That station is a hub or an organiser's itself. Do this at the hub above it."
        case r.TwoPeopleNeeded():
            return "Two different people have to attest this. Give both names."
        case r.StationsNotReported(nodes=()):
            return (
                "No station could vouch for what was done since the backup was made. Two people "
                "have to attest it. Give both names."
            )
        case r.StationsNotReported(nodes=nodes):
            return (
                f"Stations that have not exchanged with this hub since it was put back: "
                f"{len(nodes)}. Wait for them, write off those that are lost, or let two people "
                "attest."
            )
        case r.OwnActsLost():
            return (
                "What this hub gave out itself after the backup was made may be known to no "
                "station. Look at its printed slips and lists; then two people have to attest "
                "that nothing is missing. Give both names."
            )
        case r.MintingNotHeld():
            return "This hub is not held: there is nothing to release."
        case r.UnknownStation():
            return "There is no such station. List them: kioskctl stations."
        case r.OwnStation():
            return "A station does not write itself off. Do it at the hub."
        case r.AlreadyWrittenOff():
            return "This station is written off already."
        case r.UnknownConflict():
            return "There is no such conflict here. List them: kioskctl conflicts."
        case r.ConflictAlreadySettled(by=by, how=how):
            return f"This was settled already{f' by {by}' if by else ''}: {how}."
    return ""


def verdict_words(verdict: Verdict) -> str:
    """The word for the screen, as it starts a sentence."""
    return verdict.value[:1].upper() + verdict.value[1:]


def act_words(kind: str) -> str:
    """What an entry of the log is called when it is undone."""
    return _ACTS.get(kind, kind)


def left_out_words(count: int) -> str:
    """Of a batch of badges: whom the accreditation gate keeps out."""
    people = "1 person is" if count == 1 else f"{count} people are"
    return f"{people} left out: not accredited, or a document is missing (kioskctl show CODE)."


def field_words(field: str) -> str:
    return _FIELDS.get(field, field.replace("_", " "))


def outcome_words(outcome: Outcome, done: str, zone: tzinfo = UTC) -> str:
    """`done` is what to say where the act was done."""
    return done if outcome.refusal is None else refusal_words(outcome.refusal, zone)


def zone_of(name: str) -> tzinfo:
    """The clock on the wall of the venue; UTC where its name is not known."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return UTC


def moment_words(at_ms: int, zone: tzinfo = UTC) -> str:
    """An ISO time with its offset, to the second; empty for never."""
    if not at_ms:
        return ""
    return datetime.fromtimestamp(at_ms / 1000, tz=zone).isoformat(timespec="seconds")
