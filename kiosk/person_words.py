"""Why something about a person, a code or an item is not done: sentences for the terminal."""

from __future__ import annotations

from datetime import tzinfo

from kiosk.domain import lending_refusals as lr
from kiosk.domain import refusals as r
from kiosk.moment_words import moment_words
from kiosk.replacing_words import about_replacing
from kiosk.speech import translate


def about_people(refusal: r.Refusal, zone: tzinfo) -> str:
    """Empty: it is about something else."""
    return (
        _about_codes(refusal)
        or about_replacing(refusal)
        or _about_people(refusal, zone)
        or _about_items(refusal)
    )


def _about_codes(refusal: r.Refusal) -> str:
    match refusal:
        case r.UnknownCode():
            return translate(
                "terminal", "Nobody at this event has this code. Find the person by name."
            )
        case r.ForgedCode():
            return translate(
                "terminal",
                "This code was not issued by the event, or it is damaged. Keep the badge, "
                "find the person by name and check an identity document.",
            )
        case r.CodeOfAnotherEvent():
            return translate(
                "terminal", "This badge belongs to another event. Find the person by name."
            )
        case r.BadgeReplaced(issue=issue, current=current):
            return translate(
                "terminal",
                "Badge {issue} was replaced by badge {current}. Take the old badge back.",
            ).format(issue=issue, current=current)
        case r.BadgeRevoked():
            return translate(
                "terminal", "This badge was taken back. Keep it, and print a new one if need be."
            )
        case r.EventMissing():
            return translate("terminal", "No event is set up here yet. Import it, or join a hub.")
    return ""


def _about_people(refusal: r.Refusal, zone: tzinfo) -> str:
    match refusal:
        case r.UnknownPerson():
            return translate(
                "terminal",
                "This person is not registered. Find the person by name, or register a walk-in.",
            )
        case r.AlreadyCheckedIn(at_ms=at_ms, by=by, times=times):
            again = translate("terminal", "For another badge, reprint it with a reason.")
            return f"{_already_in(moment_words(at_ms, zone), by, times)} {again}"
        case r.Cancelled(reason=reason):
            return translate(
                "terminal", "The registration was cancelled: {reason}. Ask the organiser."
            ).format(reason=reason)
        case r.NoteForDesk():
            return translate(
                "terminal",
                "Please go to the registration desk: a colleague there has something for "
                "you and checks you in.",
            )
        case r.AccreditationRefused():
            return translate(
                "terminal",
                "Not accredited. A supervisor may let them in: kioskctl check-in CODE "
                "--although WHY --by NAME.",
            )
        case r.DocumentMissing():
            return translate(
                "terminal",
                "A credential or another document is missing. Once it is here: kioskctl "
                "accredit. A supervisor may let them in: kioskctl check-in CODE --although "
                "WHY --by NAME.",
            )
        case r.NotCheckedIn():
            return translate("terminal", "Check this person in first.")
    return _about_forms(refusal)


def _already_in(at: str, by: str, times: int) -> str:
    match bool(at), bool(by):
        case True, True:
            words = translate("terminal", "Already checked in at {at} by {by}")
        case True, False:
            words = translate("terminal", "Already checked in at {at}")
        case False, True:
            words = translate("terminal", "Already checked in by {by}")
        case _:
            words = translate("terminal", "Already checked in")
    words = words.format(at=at, by=by)
    if times > 1:
        words += translate("terminal", ", %n times by now", n=times)
    return f"{words}."


def _about_forms(refusal: r.Refusal) -> str:
    match refusal:
        case r.ReasonMissing(reasons=reasons):
            return translate("terminal", "Say why, with one of these reasons: {list}.").format(
                list=", ".join(reasons)
            )
        case r.FieldMissing(field=field):
            return translate("terminal", "The {field} is missing. Give it and try again.").format(
                field=field_words(field)
            )
        case r.FieldTooLong(field=field, limit=limit):
            return translate(
                "terminal", "The {field} may have %n characters at most. Shorten it.", n=limit
            ).format(field=field_words(field))
        case r.ZonesTooMany(limit=limit):
            return translate("terminal", "A badge shows %n zone(s) at most.", n=limit)
        case r.NothingChanged():
            return translate("terminal", "Nothing was changed: it already reads like this.")
        case r.SimilarPeople(participants=participants):
            return translate(
                "terminal",
                "%n person(s) with this name or e-mail address are registered already. If this is "
                "another person, say so with --although-similar.",
                "",
                len(participants),
            )
        case r.NothingToUndo(limit_min=limit_min):
            return translate(
                "terminal",
                "This station did nothing in the last %n minute(s) that can be undone.",
                "",
                limit_min,
            )
    return ""


def _about_items(refusal: r.Refusal) -> str:
    match refusal:
        case lr.ItemUnclear(limit=limit):
            return translate(
                "terminal", "Give the number on the item, at most %n letters.", n=limit
            )
        case lr.ItemOut(item=item):
            return translate(
                "terminal",
                "The item {item} is lent already. Take it back first: kioskctl items take-back.",
            ).format(item=item)
        case lr.ItemNotOut(item=item):
            return translate(
                "terminal", "The item {item} is not out. List what is: kioskctl items out."
            ).format(item=item)
        case r.WordingUnfit(why=why):
            return translate("terminal", "These words do not fit there: {why}.").format(why=why)
    return ""


def field_words(field: str) -> str:
    """What a field of a person or an account is called within a sentence."""
    return {
        "honorific": translate("terminal", "title"),
        "given_name": translate("terminal", "given name"),
        "family_name": translate("terminal", "family name"),
        "native_name": translate("terminal", "name in own script"),
        "position": translate("terminal", "position"),
        "organisation": translate("terminal", "organisation"),
        "country": translate("terminal", "country"),
        "category": translate("terminal", "category"),
        "email": translate("terminal", "e-mail"),
        "table": translate("terminal", "table"),
        "seat": translate("terminal", "seat"),
        "zones": translate("terminal", "zones"),
        "reason": translate("terminal", "reason"),
        "role": translate("terminal", "role"),
        "staff_name": translate("terminal", "name"),
        "by": translate("terminal", "name of who answers for it"),
        "collector": translate("terminal", "name of who collects it"),
        "seen": translate("terminal", "letter or identity that was seen"),
    }.get(field, field.replace("_", " "))
