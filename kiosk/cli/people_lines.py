"""People as lines of text: the card, the hit and the history."""

from __future__ import annotations

from datetime import tzinfo

from kiosk.domain.cards import ActCard, MeetingBrief, PersonCard, PersonHit, SeatCard
from kiosk.domain.names import addressed_name, full_name, other_script
from kiosk.words import moment_words

display_name = full_name


def hit_row(hit: PersonHit) -> tuple[str, ...]:
    state = "cancelled" if hit.cancelled else "here" if hit.checked_in else ""
    name, native = full_name(hit), other_script(hit)
    organisation, country = hit.organisation, hit.country
    return (hit.registration_code, name, native, organisation, country, hit.category, state)


def card_lines(card: PersonCard, zone: tzinfo) -> list[str]:
    """Everything about one person, a line each; what is empty is left out."""
    pairs = (
        ("code", card.registration_code),
        ("own script", card.native_name),
        ("category", card.category),
        ("position", card.position),
        ("organisation", card.organisation),
        ("delegation", _delegation(card)),
        ("country", card.country),
        ("languages", ", ".join(card.languages)),
        ("e-mail", card.email),
        ("phone", card.phone),
        ("diet", card.dietary),
        ("access", card.access_needs),
        ("table", _place(card)),
        ("zones", ", ".join(card.zones)),
        ("note", card.desk_note),
        ("cancelled", card.cancelled),
        ("comes instead", card.replaced_by_name),
        ("in place of", card.stands_in_name),
        ("accreditation", card.accreditation),
        ("checked in", _check_in(card, zone)),
        ("badge", f"issue {card.badge_issue}" if card.badge_issue else ""),
        ("", "walk-in" if card.walk_in else ""),
    )
    lines = [addressed_name(card)]
    lines += [f"  {name:<13}{value}" for name, value in pairs if value]
    seats = [_seat_line(seat) for seat in card.seats if seat.state]
    acts = [_act_line(act, zone) for act in card.history]
    if card.meetings:
        lines += ["Meetings", *map(_meeting_line, card.meetings)]
    if seats:
        lines += ["Visits", *seats]
    if acts:
        lines += ["History, latest first", *acts]
    return lines


def _meeting_line(meeting: MeetingBrief) -> str:
    where = f", table {meeting.table}" if meeting.table else ""
    return f"  {meeting.starts}  {meeting.partner}{where}{', missed' if meeting.missed else ''}"


def _delegation(card: PersonCard) -> str:
    if not card.delegation:
        return ""
    head = ", head of delegation" if card.head_of_delegation else ""
    return f"{card.delegation_name or card.delegation} ({card.delegation}){head}"


def _place(card: PersonCard) -> str:
    return ", seat ".join(part for part in (card.at_table, card.at_seat) if part)


def _check_in(card: PersonCard, zone: tzinfo) -> str:
    if not card.checked_in_at_ms:
        return "not yet"
    at = moment_words(card.checked_in_at_ms, zone)
    by = f", by {card.checked_in_by}" if card.checked_in_by else ""
    times = f", {card.check_ins} times" if card.check_ins > 1 else ""
    return f"{at} at {card.checked_in_station}{by}{times}"


def _seat_line(seat: SeatCard) -> str:
    place = f", place {seat.place_in_line} in line" if seat.place_in_line else ""
    return f"  {seat.visit:<13}{seat.state}{place}: {seat.title}, {seat.starts}"


def _act_line(act: ActCard, zone: tzinfo) -> str:
    at = moment_words(act.at_ms, zone)
    by = f" by {act.actor}" if act.actor else ""
    undone = ", undone" if act.undone else ""
    return f"  {at}  {act.action}: {act.result}, at {act.station}{by}{undone}"
