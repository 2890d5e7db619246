"""What the screen says after an act: tone, icon, headline, sentence and what comes next."""

from __future__ import annotations

from msgspec import Struct

from kiosk.domain import facts as f
from kiosk.domain import refusals as r
from kiosk.domain.cards import PersonCard
from kiosk.domain.names import addressed_name
from kiosk.domain.outcomes import OF_REFUSAL, Outcome, Verdict
from ui.words import translate
from ui.words.accreditation import accreditation_words
from ui.words.exceptions import waiting_reason_words
from ui.words.refusals import refusal_words
from ui.words.times import VenueTime
from ui.words.verdicts import VerdictView as VerdictView
from ui.words.verdicts import headline as headline
from ui.words.verdicts import tone_of as tone_of


class Wall(Struct, frozen=True):
    """The clock on the wall and the names of the stations."""

    time: VenueTime
    now_ms: int


def verdict_view(outcome: Outcome, card: PersonCard | None, wall: Wall) -> VerdictView:
    if outcome.refusal is not None:
        return _refused(outcome.refusal, card, wall)
    who = addressed_name(card) if card is not None else ""
    for fact in outcome.facts:
        done = _done(fact, who, card)
        if done is not None:
            return done
    return VerdictView("ok", translate("verdict", "Done"), who)


def _refused(refusal: r.Refusal, card: PersonCard | None, wall: Wall) -> VerdictView:
    verdict = OF_REFUSAL.get(type(refusal))
    if isinstance(refusal, r.AlreadyCheckedIn):
        return VerdictView("attention", headline(Verdict.ALREADY_IN), _already(refusal, card, wall))
    if isinstance(refusal, r.NoteForDesk):
        # The headline is for who reads notes; here a guest may stand before the screen.
        words = translate("verdict", "Please go to the desk")
        return VerdictView("attention", words, refusal_words(refusal))
    if verdict is None or isinstance(refusal, r.UnknownPerson | r.NotAdmitted):
        return VerdictView("attention", translate("verdict", "Not done"), refusal_words(refusal))
    return VerdictView(tone_of(verdict), headline(verdict), refusal_words(refusal))


def _already(refusal: r.AlreadyCheckedIn, card: PersonCard | None, wall: Wall) -> str:
    station = card.checked_in_station if card is not None else ""
    words = translate("verdict", "{when} at {station}").format(
        when=wall.time.moment(refusal.at_ms, now_ms=wall.now_ms),
        station=station or translate("card", "another station"),
    )
    if refusal.by:
        words = translate("verdict", "{where} by {who}").format(where=words, who=refusal.by)
    return translate("verdict", "{where}. No second badge was printed.").format(where=words)


def _done(fact: f.Fact, who: str, card: PersonCard | None) -> VerdictView | None:
    match fact:
        case f.CheckedIn() if card is not None and card.desk_note:
            return VerdictView("attention", headline(Verdict.OK_READ_NOTE), card.desk_note)
        case f.CheckedIn():
            return VerdictView("ok", translate("verdict", "Checked in"), who)
        case f.Registered():
            return VerdictView("ok", translate("verdict", "Registered and checked in"), who)
        case f.RegistrationReplaced() if card is not None:
            sentence = translate("verdict", "{who} comes in place of {first}").format(
                who=who, first=card.stands_in_name
            )
            return VerdictView("ok", translate("verdict", "In their place"), sentence)
        case f.StaffCalled(reason=reason):
            words = f"{who} · {waiting_reason_words(reason)}"
            return VerdictView("ok", translate("verdict", "Sent to the exceptions desk"), words)
        case f.BadgeCollected(by=by):
            sentence = translate("verdict", "{by} collects the badge of {who}")
            return VerdictView(
                "ok", translate("verdict", "Badge handed over"), sentence.format(by=by, who=who)
            )
        case f.BadgeIssued(issue=issue):
            sentence = translate(
                "verdict", "{who}: badge {issue} is printing; the one before is void from now on."
            )
            return VerdictView(
                "ok", translate("verdict", "Reprinting"), sentence.format(who=who, issue=issue)
            )
        case f.AccreditationRecorded(state=state):
            words = translate("verdict", "Accreditation written down")
            return VerdictView("ok", words, f"{who} · {accreditation_words(state)}")
        case f.StandingRecorded(fee="paid"):
            delegation = card.delegation_name if card is not None else ""
            return VerdictView("ok", translate("desk", "The fee is paid"), delegation)
        case f.DetailsCorrected():
            return VerdictView("ok", translate("verdict", "Corrected"), who)
        case f.PlaceChanged():
            return VerdictView("ok", translate("verdict", "Table or zones changed"), who)
        case f.ActUndone() | f.PhotoTakenBack() | f.LendingTakenBack():
            return VerdictView("ok", translate("verdict", "Undone"), who)
    return _seat_done(fact, card)


def _seat_done(fact: f.Fact, card: PersonCard | None) -> VerdictView | None:
    match fact:
        case f.SeatTaken(visit=visit):
            return VerdictView("ok", translate("verdict", "Seat confirmed"), _title(visit, card))
        case f.WaitlistJoined(visit=visit):
            return VerdictView("attention", headline(Verdict.NOT_CONFIRMED), _title(visit, card))
        case f.SeatReleased(visit=visit):
            return VerdictView("ok", translate("verdict", "Seat given up"), _title(visit, card))
        case f.SeatReleaseAsked(visit=visit):
            return VerdictView(
                "attention",
                translate("verdict", "The seat is given up at the next exchange"),
                _title(visit, card),
            )
        case f.WaitlistLeft(visit=visit):
            return VerdictView(
                "ok", translate("verdict", "Left the waiting list"), _title(visit, card)
            )
    return None


def _title(visit: str, card: PersonCard | None) -> str:
    titles = {seat.visit: seat.title for seat in card.seats} if card is not None else {}
    return titles.get(visit, visit)
