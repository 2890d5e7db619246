"""A participant's card, computed: who this is, what to know, and what Enter will do."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from kiosk.day_words import isolated, when
from kiosk.domain.accreditation_facts import ADMITTED
from kiosk.domain.cards import ActCard, MeetingBrief, PersonCard, SeatCard
from kiosk.domain.categories import Category, category_of
from kiosk.domain.names import addressed_name, other_script
from kiosk.domain.outcomes import OF_REFUSAL, Verdict
from kiosk.domain.people import why_barred
from ui.screens.checkin.collect_view import collected_words, collection_of
from ui.screens.checkin.more_view import MoreAct, more_acts
from ui.screens.checkin.seat_view import SeatView, seat_view
from ui.words import day_words, translate
from ui.words.accreditation import accreditation_words
from ui.words.countries import country_words
from ui.words.joined import with_colon
from ui.words.refusals import reason_words
from ui.words.replacing import seen_words
from ui.words.staff import right_words
from ui.words.times import VenueTime
from ui.words.verdicts import headline

HISTORY_MAX = 6
MEETINGS_MISSED_MAX = 2


class Act(StrEnum):
    """What the main button, and with it the Enter key, does."""

    NOTHING = "nothing"
    READ_NOTE = "read note"
    CHECK_IN = "check in"
    REPRINT = "reprint"
    ADMIT = "admit"


class MainAction(Struct, frozen=True):
    act: Act
    words: str

    @property
    def enabled(self) -> bool:
        return self.act is not Act.NOTHING


class Fact(Struct, frozen=True):
    """One line to know about somebody: an icon's name, words, and how loud they are."""

    icon: str
    words: str
    tone: str = ""


class HistoryLine(Struct, frozen=True):
    when: str
    words: str
    undone: bool


class CardView(Struct, frozen=True):
    participant: str
    name: str
    other_name: str
    category: Category
    role: str  # position
    belongs: str  # organisation, country
    code: str
    state: Fact
    facts: tuple[Fact, ...]
    note: str
    note_open: bool  # shown, and not acknowledged yet
    action: MainAction
    may_correct: bool
    seats: tuple[SeatView, ...]
    history: tuple[HistoryLine, ...]
    more: tuple[MoreAct, ...] = ()  # what else can be done, in the menu


class Reading(Struct, frozen=True):
    """What the card is read with: the wall clock, and whether the note was acknowledged."""

    time: VenueTime
    now_ms: int
    note_read: bool = False


def card_view(card: PersonCard, reading: Reading) -> CardView:
    note_open = bool(card.desk_note) and not card.checked_in_at_ms and not reading.note_read
    return CardView(
        participant=card.participant,
        name=addressed_name(card),
        other_name=other_script(card),
        category=category_of(card.category),
        role=card.position,
        belongs=_belongs(card),
        code=card.registration_code,
        state=_state(card, reading),
        facts=tuple(_facts(card, reading)),
        note=card.desk_note,
        note_open=note_open,
        action=_action(card, note_open=note_open),
        may_correct=not card.cancelled,
        seats=tuple(map(seat_view, _seats(card))),
        history=tuple(_history(act, reading) for act in card.history[:HISTORY_MAX]),
        more=more_acts(card),
    )


def _seats(card: PersonCard) -> list[SeatCard]:
    """Of somebody who does not come only what they still hold, to be given up."""
    if not card.cancelled:
        return list(card.seats)
    return [seat for seat in card.seats if seat.state]


def _belongs(card: PersonCard) -> str:
    place = card.organisation or card.delegation_name
    return " · ".join(part for part in (place, country_words(card.country)) if part)


def _state(card: PersonCard, reading: Reading) -> Fact:
    if card.replaced_by:
        words = translate("card", "Replaced: {name} comes in their place").format(
            name=card.replaced_by_name or translate("card", "somebody else")
        )
        return Fact("refused", words, "refused")
    if card.cancelled:
        words = translate("card", "Cancelled: {reason}").format(reason=card.cancelled)
        return Fact("refused", words, "refused")
    if gate_words(card) and not card.checked_in_at_ms:
        return Fact("refused", gate_words(card), "refused")
    if not card.checked_in_at_ms:
        return Fact("waiting", translate("card", "Not here yet"), "calm")
    words = translate("card", "Checked in {when} at {station}").format(
        when=reading.time.moment(card.checked_in_at_ms, now_ms=reading.now_ms),
        station=card.checked_in_station or translate("card", "another station"),
    )
    if card.checked_in_by:
        words = translate("card", "{state} by {who}").format(state=words, who=card.checked_in_by)
    return Fact("ok", words, "ok")


def _facts(card: PersonCard, reading: Reading) -> list[Fact]:
    facts: list[Fact] = []
    if card.stands_in_for:
        words = translate("card", "In place of {name}").format(
            name=card.stands_in_name or translate("card", "somebody else")
        )
        facts.append(Fact("people", words))
    if card.head_of_delegation:
        words = translate("card", "Head of delegation, {name}").format(
            name=card.delegation_name or card.delegation
        )
        facts.append(Fact("flag", words))
    if card.checked_in_at_ms and barred_words(card):
        facts.append(Fact("attention", barred_words(card), "attention"))
    if card.accreditation == ADMITTED:
        words = translate("card", "Let in against the accreditation: see the history")
        facts.append(Fact("attention", words, "attention"))
    if card.check_ins > 1:
        words = translate("card", "Checked in %n time(s), at several stations", "", card.check_ins)
        facts.append(Fact("attention", words, "attention"))
    if card.badge_pending:
        words = translate("card", "Badge {issue} is still on its way to the printer").format(
            issue=card.badge_issue
        )
        facts.append(Fact("printing", words, "attention"))
    elif card.badge_issue:
        words = translate("card", "Badge {issue} is valid").format(issue=card.badge_issue)
        facts.append(Fact("badge", words))
    collection = collection_of(card)
    if collection is not None:
        when = reading.time.moment(collection.at_ms, now_ms=reading.now_ms)
        facts.append(Fact("people", collected_words(card, when, collection), "attention"))
    facts += [_meeting(meeting) for meeting in _to_know(card)]
    if card.at_table:
        facts.append(Fact("seat", _table(card)))
    if card.zones:
        words = translate("card", "May go to {zones}").format(zones=", ".join(card.zones))
        facts.append(Fact("zone", words))
    if card.access_needs:
        facts.append(Fact("access", card.access_needs))
    if card.dietary:
        facts.append(Fact("meal", card.dietary))
    return facts


def _to_know(card: PersonCard) -> list[MeetingBrief]:
    """At which nobody came, and the next one."""
    missed = [one for one in card.meetings if one.missed]
    return [*missed[-MEETINGS_MISSED_MAX:], *[one for one in card.meetings if not one.missed][:1]]


def _meeting(meeting: MeetingBrief) -> Fact:
    if meeting.waits:
        words = translate("card", "{partner} did not come to their meeting: {when}")
    elif meeting.missed:
        words = translate("card", "Missed the meeting with {partner}: {when}")
    else:
        words = translate("card", "Meets {partner}: {when}")
    when_ = when(meeting.starts, day_words)
    if meeting.table:
        table = translate("card", "Table {table}").format(table=meeting.table)
        when_ = f"{when_} · {table}"
    said = words.format(partner=isolated(meeting.partner), when=when_)
    return Fact("people", said, "attention" if meeting.missed else "")


def barred_words(card: PersonCard) -> str:
    """What the accreditation gate has against this person; empty: nothing."""
    barred = why_barred(card.accreditation)
    return headline(OF_REFUSAL[type(barred)]) if barred is not None else ""


def gate_words(card: PersonCard) -> str:
    """All that stands between this person and the check-in: the accreditation, an open fee."""
    fee = headline(Verdict.FEE_OPEN) if card.fee_open else ""
    return " · ".join(part for part in (barred_words(card), fee) if part)


def _table(card: PersonCard) -> str:
    if not card.at_seat:
        return translate("card", "Table {table}").format(table=card.at_table)
    words = translate("card", "Table {table}, seat {seat}")
    return words.format(table=card.at_table, seat=card.at_seat)


def _action(card: PersonCard, *, note_open: bool) -> MainAction:
    if card.cancelled:
        return MainAction(Act.NOTHING, translate("card", "Registration cancelled"))
    if note_open:
        return MainAction(Act.READ_NOTE, translate("card", "I have read the note"))
    if card.checked_in_at_ms:
        return MainAction(Act.REPRINT, translate("card", "Reprint badge"))
    if gate_words(card):
        return MainAction(Act.ADMIT, translate("card", "Let in all the same"))
    if card.badge_issue:
        return MainAction(Act.CHECK_IN, translate("card", "Check in"))
    return MainAction(Act.CHECK_IN, translate("card", "Check in and print"))


def _history(act: ActCard, reading: Reading) -> HistoryLine:
    when = reading.time.moment(act.at_ms, now_ms=reading.now_ms)
    words = " · ".join(part for part in (action_words(act), act.station, act.actor) if part)
    return HistoryLine(when, words, act.undone)


def action_words(act: ActCard) -> str:
    """One act in a few words."""
    plain = {
        "check-in": translate("history", "Checked in"),
        "print": translate("history", "Badge printed"),
        "refused": translate("history", "Turned away"),
        "correct": translate("history", "Corrected"),
        "place": translate("history", "Table or zones changed"),
        "cancel": translate("history", "Registration cancelled"),
        "replaced": translate("history", "Replaced"),
        "stand-in": translate("history", "Comes in another's place"),
        "collect": translate("history", "Badge collected"),
        "reinstate": translate("history", "Registration reinstated"),
        "register": translate("history", "Registered as a walk-in"),
        "override": translate("history", "Let through"),
        "accredit": translate("history", "Accreditation"),
        "fee": translate("history", "Let in with an open fee"),
        "sign-up": translate("history", "Signed up"),
        "wait": translate("history", "On the waiting list"),
        "leave": translate("history", "Left a visit"),
    }.get(act.action, act.action)
    detail = act.result if act.result not in ("", "OK") else act.point
    if act.action == "override":
        right, _, name = act.result.partition(": ")
        return f"{plain} ({with_colon(name, right_words(right))}; {act.reason})"
    if act.action == "fee":
        return f"{plain} ({act.result}; {act.reason})"
    if act.action == "collect":
        seen, _, name = act.result.partition(": ")
        return f"{plain} ({with_colon(name, seen_words(seen))})"
    if act.action in ("replaced", "stand-in"):
        return " · ".join(part for part in (plain, act.result.split(" ")[-1], act.reason) if part)
    if act.action == "accredit":
        state, _, name = act.result.partition(": ")
        return f"{plain} ({with_colon(accreditation_words(state), name)}; {act.reason})"
    if act.action in ("check-in", "register", "place") or detail in ("registration", "cancelled"):
        return plain
    return f"{plain} ({reason_words(detail)})" if detail else plain
