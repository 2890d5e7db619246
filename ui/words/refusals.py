"""Why something was not done, and what to do about it: one sentence for each refusal."""

from __future__ import annotations

from kiosk.domain import people
from kiosk.domain import refusals as r
from ui.words import translate
from ui.words.calls import about_self_service
from ui.words.doors import about_doors
from ui.words.interests import interest_refusal_words
from ui.words.lending import lending_words
from ui.words.matchmaking import matchmaking_refusal_words
from ui.words.protocol import about_protocol
from ui.words.replacing import about_replacing
from ui.words.staff import staff_refusal_words


def refusal_words(refusal: r.Refusal) -> str:
    """What the desk tells its staff."""
    return (
        _about_codes(refusal)
        or staff_refusal_words(refusal)
        or _about_people(refusal)
        or _about_stations(refusal)
        or _about_departures(refusal)
        or _about_buses(refusal)
        or about_doors(refusal)
        or lending_words(refusal)
        or interest_refusal_words(refusal)
        or matchmaking_refusal_words(refusal)
        or about_protocol(refusal)
        or about_replacing(refusal)
        or about_self_service(refusal)
        or _about_visits(refusal)  # says something of whatever is left
    )


def _about_codes(refusal: r.Refusal) -> str:
    match refusal:
        case r.UnknownCode():
            return translate(
                "refusals", "Nobody at this event has this code. Search by name instead."
            )
        case r.ForgedCode():
            return translate(
                "refusals",
                "This code was not issued by the event, or it is damaged. Keep the badge, search "
                "by name and check an identity document.",
            )
        case r.CodeOfAnotherEvent():
            return translate(
                "refusals", "This badge belongs to another event. Search by name instead."
            )
        case r.BadgeReplaced(issue=issue, current=current):
            return translate(
                "refusals",
                "Badge {issue} was replaced by badge {current}. Take the old badge back.",
            ).format(issue=issue, current=current)
        case r.BadgeRevoked():
            return translate(
                "refusals", "This badge was taken back. Keep it, and print a new one if need be."
            )
    return ""


def _about_people(refusal: r.Refusal) -> str:
    match refusal:
        case r.AlreadyCheckedIn():
            return translate("refusals", "Checked in already: no second badge was printed.")
        case r.UnknownPerson():
            return translate("refusals", "This person is not registered any more. Search again.")
        case r.Cancelled(reason=people.REPLACED):
            return translate("refusals", "Another person comes in their place.")
        case r.Cancelled(reason=reason):
            return translate(
                "refusals", "The registration was cancelled: {reason}. Ask the organiser."
            ).format(reason=reason)
        case r.NoteForDesk():
            return translate(
                "refusals",
                "Please go to the registration desk: a colleague there has something for you and "
                "checks you in.",
            )
        case r.AccreditationRefused():
            return translate(
                "refusals",
                "The organiser has not accredited this person. A supervisor can let them in.",
            )
        case r.DocumentMissing():
            return translate(
                "refusals",
                "A credential or another document is missing. A supervisor can let them in.",
            )
        case r.NotCheckedIn():
            return translate("refusals", "Check this person in first.")
        case r.ReasonMissing():
            return translate("refusals", "Say why: choose one of the reasons.")
        case r.FieldMissing(field=field):
            return translate("refusals", "Fill in “{field}”.").format(field=field_words(field))
        case r.FieldTooLong(field=field, limit=limit):
            return translate(
                "refusals", "“{field}” may have %n characters at most.", n=limit
            ).format(field=field_words(field))
        case r.ZonesTooMany(limit=limit):
            return translate("refusals", "A badge shows %n zone(s) at most.", "", limit)
        case r.NothingChanged():
            return translate("refusals", "Nothing was changed: it already reads like this.")
        case r.SimilarPeople(participants=participants):
            return translate(
                "refusals", "%n person(s) with this name or address is registered already.", "",
                len(participants),
            )  # fmt: skip
        case r.NothingToUndo(limit_min=limit_min):
            return translate(
                "refusals", "This station did nothing in the last %n minute(s) to undo.", "",
                limit_min,
            )  # fmt: skip
        case r.EventMissing():
            return translate("refusals", "There is no event on this station yet: import one (F8).")
    return ""


def _about_stations(refusal: r.Refusal) -> str:
    match refusal:
        case r.HubOnly():
            return translate("refusals", "Only the hub may do this.")
        case r.WordingUnfit(why=why):
            return translate("refusals", "These words do not fit there: {why}.").format(why=why)
        case r.OrganiserOnly():
            return translate(
                "refusals", "Only a hub or an organiser's station may do this. Do it there."
            )
        case r.HubAboveOnly():
            return translate(
                "refusals", "This is about a hub or an organiser: only a hub above it may do this."
            )
        case r.TwoPeopleNeeded():
            return translate("refusals", "Two different people have to sign this, by name.")
        case r.StationsNotReported(nodes=nodes) if nodes:
            return translate(
                "refusals",
                "%n station(s) have not exchanged since this hub was put back. Let them exchange, "
                "or let two people say that nothing is missing.",
                "",
                len(nodes),
            )
        case r.StationsNotReported():
            return translate(
                "refusals",
                "No station can tell what this hub gave out after the backup. Two people have to "
                "say that nothing is missing.",
            )
        case r.OwnActsLost():
            return translate(
                "refusals",
                "What this hub gave out itself after the backup may be known to no station. Two "
                "people have to say that nothing is missing.",
            )
        case r.MintingNotHeld():
            return translate("refusals", "This station gives out seats as it should already.")
        case r.UnknownStation():
            return translate("refusals", "No station of this event has this name any more.")
        case r.OwnStation():
            return translate("refusals", "A station cannot do this to itself. Use another one.")
        case r.AlreadyWrittenOff():
            return translate("refusals", "This station is written off already.")
        case r.NothingToReturn():
            return translate("refusals", "No free seat is held here that the hub could be given.")
        case r.UnknownConflict():
            return translate("refusals", "This does not contradict itself any more. Look again.")
        case r.ConflictAlreadySettled(by=by):
            return translate("refusals", "{by} settled this already.").format(by=by or "?")
    return ""


def _about_departures(refusal: r.Refusal) -> str:
    match refusal:
        case r.VisitGone():
            return translate("refusals", "The bus of this visit has left.")
        case r.VisitNotGone():
            return translate("refusals", "This visit is not recorded as departed.")
    return ""


def _about_buses(refusal: r.Refusal) -> str:
    match refusal:
        case r.UnknownBus():
            return translate("refusals", "This visit has no such bus any more. Look again.")
        case r.BusesUnclear(buses_max=most, seats_max=seats):
            return translate(
                "refusals", "Give 1 to {most} buses names that differ, and 1 to {seats} seats each."
            ).format(most=most, seats=seats)
        case r.BusGone():
            return translate("refusals", "This bus has left.")
        case r.BusNotGone():
            return translate("refusals", "This bus has not left.")
        case r.AlreadyAboard(bus=bus):
            return translate("refusals", "Counted into bus {bus} already.").format(bus=bus)
        case r.WrongBus(bus=bus, is_in_it=True):
            return translate("refusals", "Is counted in bus {bus}.").format(bus=bus)
        case r.WrongBus(bus=bus):
            return translate("refusals", "Goes by bus {bus}.").format(bus=bus)
        case r.NotOutByBus():
            return translate("refusals", "Did not go out by a bus of this visit.")
        case r.NotAboard():
            return translate("refusals", "Was not counted into a bus.")
    return _about_places(refusal)


def _about_places(refusal: r.Refusal) -> str:
    match refusal:
        case r.BusFull(inside=inside, seats=seats):
            return translate("refusals", "{inside} of {seats} seats are taken.").format(
                inside=inside, seats=seats
            )
        case r.PlacesKept(awaited=awaited):
            return translate(
                "refusals", "What is left is kept for %n who are awaited.", "", awaited
            )
        case r.PeopleMissing(participants=missing):
            return translate("refusals", "%n missing.", "", len(missing))
        case r.NoSeatOnBus(has_seat_on=other) if other:
            return translate("refusals", "Has a seat on “{visit}”, not here.").format(visit=other)
        case r.NoSeatOnBus(place_in_line=place) if place:
            return translate("refusals", "Place %n of the waiting list.", "", place)
        case r.NoSeatOnBus():
            return translate("refusals", "Not signed up for this visit.")
    return ""


def _about_visits(refusal: r.Refusal) -> str:
    match refusal:
        case r.UnknownVisit():
            return translate("refusals", "This visit is no longer in the programme.")
        case r.NotAdmitted():
            return translate("refusals", "This visit is not open to this category.")
        case r.VisitClash():
            return translate("refusals", "There is another visit at that time. Leave it first.")
        case r.AlreadySignedUp(waiting=True):
            return translate("refusals", "Already on the waiting list of this visit.")
        case r.AlreadySignedUp():
            return translate("refusals", "Already has a confirmed seat on this visit.")
        case r.NotSignedUp():
            return translate("refusals", "Not signed up for this visit.")
        case r.ReleaseAlreadyAsked():
            return translate(
                "refusals",
                "Giving up this seat was asked for already; it is done at the next exchange.",
            )
    return translate("refusals", "The desk said no, and this window does not know why.")


def field_words(field: str) -> str:
    """How a field of a form is labelled."""
    match field:
        case "honorific":
            return translate("fields", "Title")
        case "given_name":
            return translate("fields", "Given name")
        case "family_name":
            return translate("fields", "Family name")
        case "native_name":
            return translate("fields", "Name in own script")
        case "position":
            return translate("fields", "Position")
        case "organisation":
            return translate("fields", "Organisation")
        case "country":
            return translate("fields", "Country code")
        case "family_name_first":
            return translate("fields", "Family name first")
        case "category":
            return translate("fields", "Category")
        case "email":
            return translate("fields", "E-mail")
        case "table":
            return translate("fields", "Table")
        case "seat":
            return translate("fields", "Seat")
        case "zones":
            return translate("fields", "Zones")
        case "by":
            return translate("fields", "Who answers for it")
        case "staff_name":
            return translate("fields", "Name")
        case "role":
            return translate("fields", "Role")
        case "reason":
            return translate("fields", "Reason")
        case "collector":
            return translate("fields", "Who collects it")
        case "seen":
            return translate("fields", "What they showed")
    return field


def reason_words(reason: str) -> str:
    """Why a badge is printed again."""
    match reason:
        case "spelling":
            return translate("reasons", "Spelling")
        case "lost":
            return translate("reasons", "Lost")
        case "damaged":
            return translate("reasons", "Damaged")
        case "printer":
            return translate("reasons", "Printer")
        case "place":
            return translate("reasons", "Table or zones")
        case "substitute":
            return translate("reasons", "In somebody's place")
        case "proxy":
            return translate("reasons", "Collected for them")
    return reason
