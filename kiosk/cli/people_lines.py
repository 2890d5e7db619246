"""People as lines of text: the card, the hit and the history."""

from __future__ import annotations

from datetime import tzinfo

from kiosk.cli.columns import padded
from kiosk.domain.cards import ActCard, MeetingBrief, PersonCard, PersonHit, SeatCard
from kiosk.domain.names import addressed_name, full_name, other_script
from kiosk.said import say
from kiosk.speech import told
from kiosk.words import moment_words

display_name = full_name
TITLE_CELLS = 13
_STATES = {
    "confirmed": say("confirmed"),
    "waiting": say("waiting"),
    "release asked": say("release asked"),
}


def hit_row(hit: PersonHit) -> tuple[str, ...]:
    here = say("here") if hit.checked_in else ""
    state = say("cancelled") if hit.cancelled else here
    name, native = full_name(hit), other_script(hit)
    organisation, country = hit.organisation, hit.country
    return (hit.registration_code, name, native, organisation, country, hit.category, state)


def card_lines(card: PersonCard, zone: tzinfo) -> list[str]:
    """Everything about one person, a line each; what is empty is left out."""
    pairs = (
        (say("code"), card.registration_code),
        (say("own script"), card.native_name),
        (say("category"), card.category),
        (say("position"), card.position),
        (say("organisation"), card.organisation),
        (say("delegation"), _delegation(card)),
        (say("country"), card.country),
        (say("languages"), ", ".join(card.languages)),
        (say("e-mail"), card.email),
        (say("phone"), card.phone),
        (say("diet"), card.dietary),
        (say("access"), card.access_needs),
        (say("table"), _place(card)),
        (say("zones"), ", ".join(card.zones)),
        (say("note"), card.desk_note),
        (say("cancelled"), card.cancelled),
        (say("comes instead"), card.replaced_by_name),
        (say("in place of"), card.stands_in_name),
        (say("accreditation"), card.accreditation),
        (say("checked in"), _check_in(card, zone)),
        (say("badge"), say("issue {number}", number=card.badge_issue) if card.badge_issue else ""),
        ("", say("walk-in") if card.walk_in else ""),
    )
    lines = [addressed_name(card)]
    lines += [f"  {padded(name, TITLE_CELLS)}{told(value)}" for name, value in pairs if value]
    seats = [_seat_line(seat) for seat in card.seats if seat.state]
    acts = [_act_line(act, zone) for act in card.history]
    if card.meetings:
        lines += [say("Meetings"), *map(_meeting_line, card.meetings)]
    if seats:
        lines += [say("Visits"), *seats]
    if acts:
        lines += [say("History, latest first"), *acts]
    return lines


def _meeting_line(meeting: MeetingBrief) -> str:
    where = say(", table {table}", table=meeting.table) if meeting.table else ""
    missed = say(", missed") if meeting.missed else ""
    return f"  {meeting.starts}  {meeting.partner}{told(where)}{told(missed)}"


def _delegation(card: PersonCard) -> str:
    if not card.delegation:
        return ""
    head = say(", head of delegation") if card.head_of_delegation else ""
    return f"{card.delegation_name or card.delegation} ({card.delegation}){told(head)}"


def _place(card: PersonCard) -> str:
    if card.at_table and card.at_seat:
        return say("{table}, seat {seat}", table=card.at_table, seat=card.at_seat)
    return card.at_table or card.at_seat


def _check_in(card: PersonCard, zone: tzinfo) -> str:
    if not card.checked_in_at_ms:
        return say("not yet")
    at = moment_words(card.checked_in_at_ms, zone)
    by = say(", by {by}", by=card.checked_in_by) if card.checked_in_by else ""
    times = say(", %n times", n=card.check_ins) if card.check_ins > 1 else ""
    return say(
        "{at} at {station}{by}{times}", at=at, station=card.checked_in_station, by=by, times=times
    )


def _seat_line(seat: SeatCard) -> str:
    place = seat.place_in_line
    in_line = say(", place {place} in line", place=place) if place else ""
    state = _STATES.get(seat.state, seat.state)
    name = padded(seat.visit, TITLE_CELLS)
    return f"  {name}{told(state)}{told(in_line)}: {seat.title}, {seat.starts}"


def _act_line(act: ActCard, zone: tzinfo) -> str:
    at = moment_words(act.at_ms, zone)
    return say(
        "  {at}  {action}: {result}, at {station}{by}{undone}",
        at=at,
        action=act.action,
        result=act.result,
        station=act.station,
        by=say(" by {by}", by=act.actor) if act.actor else "",
        undone=say(", undone") if act.undone else "",
    )
