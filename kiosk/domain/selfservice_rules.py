"""What a kiosk may do for somebody, whom it sends to a desk, and how it may be set. Pure."""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.domain import commands as c
from kiosk.domain import facts as f
from kiosk.domain import refusals as r
from kiosk.domain import selfservice_commands as sc
from kiosk.domain import selfservice_refusals as sr
from kiosk.domain.checkin import decide_check_in
from kiosk.domain.outcomes import OF_REFUSAL, Decision, Verdict
from kiosk.domain.people import FIELD_CHARS_MAX, NEEDS, Person, corrected
from kiosk.domain.roles import SELF_SERVICE
from kiosk.domain.selfservice_calls import CallState
from kiosk.domain.selfservice_facts import CALL_REASONS, NONE, PROTOCOL
from kiosk.domain.selfservice_settings import (
    CONSENT,
    NOTICE,
    QUESTIONS,
    SECONDS_MAX,
    WARNING_S_MIN,
)
from kiosk.domain.staff_rules import BY_ITSELF
from kiosk.domain.word_forms import CODE_WORD, LANGUAGE_TAG, TAGS_FOR_EXAMPLE

ANSWERS = ("", "helped", "corrected", "gone")  # no free words: they could name somebody
BY_KIOSK = "kiosk"  # the method of a check-in there
TEXT_CHARS_MAX = 8_000
PURPOSES_MAX = 8
_LISTS = {"languages": LANGUAGE_TAG, "consents": CODE_WORD, "asks": CODE_WORD, "offers": CODE_WORD}
_TIMES = {"idle": 15, "warning": WARNING_S_MIN, "result": 4}  # seconds at least
SETTINGS = (*_LISTS, *_TIMES)

# What a self-service station does: what its screens offer, and what stations do by themselves.
# Whoever takes its seats back when it is put away does so there, too.
MAY_ALONE: tuple[type, ...] = (
    sc.ArriveAlone,
    sc.SayConsents,
    sc.ChoosePhoto,
    sc.ChangeNeeds,
    sc.SuggestCorrection,
    sc.CallStaff,
    c.SayInterests,
    c.ReportAbsence,
    c.MoveAppointment,
    c.TakeBackAppointment,
    c.SignUp,
    c.LeaveVisit,
    c.ReturnSeats,
    *BY_ITSELF,
)


def why_not_alone(role: str, command: c.Command) -> r.Refusal | None:
    """Why a station of this role does not do this, whoever asks. None: it may."""
    if role != SELF_SERVICE or isinstance(command, MAY_ALONE):
        return None
    return sr.NotAtSelfService()


def why_to_desk(person: Person, *, fee_open: bool) -> r.Refusal | None:
    """Why a kiosk sends somebody to a desk whom it could check in. None: it does not."""
    if person.announced:
        return sr.AwaitedByProtocol()
    if fee_open:
        return sr.FeeOpen()
    if person.note or person.note_withheld:
        return r.NoteForDesk()
    return None


def decide_arrival(person: Person, *, badge_issue: int | None, fee_open: bool) -> Decision:
    """As anybody's check-in; and whom a colleague should see goes to them instead."""
    decision = decide_check_in(person, method=BY_KIOSK, badge_issue=badge_issue)
    refusal = decision.refusal or why_to_desk(person, fee_open=fee_open)
    return decision if refusal is None else Decision(refusal=refusal)


def reason_of(refusal: r.Refusal) -> str:
    """What the desk reads of it."""
    if isinstance(refusal, sr.AwaitedByProtocol):
        return PROTOCOL
    if isinstance(refusal, sr.FeeOpen):
        return Verdict.FEE_OPEN.value
    verdict = OF_REFUSAL.get(type(refusal))
    return verdict.value if verdict is not None else type(refusal).__name__


def decide_consents(person: Person, command: sc.SayConsents) -> Decision:
    if person.registered is None:
        return Decision(refusal=r.UnknownPerson())
    given = {one: yes for one, yes in command.given.items() if CODE_WORD.fullmatch(one)}
    if not given or len(given) > PURPOSES_MAX:
        return Decision(refusal=r.NothingChanged())
    said = f.ConsentSaid(person.id, given, command.notice[:64], command.language[:16])
    return Decision((said,))


def decide_photo(person: Person, *, wanted: bool) -> Decision:
    if person.registered is None:
        return Decision(refusal=r.UnknownPerson())
    if person.photo == ("yes" if wanted else "no"):
        return Decision(refusal=r.NothingChanged())
    return Decision((f.PhotoChosen(person.id, wanted),))


def decide_needs(person: Person, changes: Mapping[str, str]) -> Decision:
    """What is said now, whatever was said before: a kiosk does not know that."""
    if person.registered is None:
        return Decision(refusal=r.UnknownPerson())
    said = {name: text.strip() for name, text in changes.items() if name in NEEDS}
    if not said:
        return Decision(refusal=r.NothingChanged())
    for name, text in said.items():
        if len(text) > FIELD_CHARS_MAX:
            return Decision(refusal=r.FieldTooLong(name, FIELD_CHARS_MAX))
    return Decision((f.NeedsChanged(person.id, said),))


def decide_suggestion(person: Person, changes: Mapping[str, str], call: f.StaffCalled) -> Decision:
    """It changes nothing, and calls somebody who may."""
    if person.registered is None:
        return Decision(refusal=r.UnknownPerson())
    wanted = corrected(person.registered, changes)
    if not wanted:
        return Decision(refusal=r.NothingChanged())
    for name, text in wanted.items():
        if len(text) > FIELD_CHARS_MAX:
            return Decision(refusal=r.FieldTooLong(name, FIELD_CHARS_MAX))
    was = {name: getattr(person.registered, name) for name in wanted}
    return Decision((f.CorrectionSuggested(person.id, wanted, was), call))


def decide_call(call: f.StaffCalled) -> Decision:
    known = (*CALL_REASONS, *(verdict.value for verdict in Verdict))
    if call.reason not in known:
        return Decision(refusal=r.WordUnknown(call.reason, known))
    return Decision((call,))


def decide_answer(call: CallState | None, command: sc.AnswerCall) -> Decision:
    if call is None:
        return Decision(refusal=sr.UnknownCall())
    if call.answered_at_ms:
        return Decision(refusal=sr.CallTaken(call.answered_by, call.answered_at_ms))
    if command.how not in ANSWERS:
        return Decision(refusal=r.WordUnknown(command.how, ANSWERS[1:]))
    return Decision((f.CallAnswered(call.call, command.by.strip()[:60], command.how),))


# -- how kiosks are set ----------------------------------------------------------------------------


def decide_setting(before: str, command: sc.SetSelfService) -> Decision:
    """`before`: what was said of it last."""
    name, value = command.name.strip(), command.value.strip()
    if name not in SETTINGS:
        return Decision(refusal=r.WordUnknown(name, SETTINGS))
    parts = [part.strip() for part in value.split(";") if part.strip()]
    if name in _TIMES and value:
        if not (value.isascii() and value.isdigit()):
            return Decision(refusal=r.WordUnknown(value, (str(_TIMES[name]), str(SECONDS_MAX))))
        if not _TIMES[name] <= int(value) <= SECONDS_MAX:
            return Decision(refusal=r.WordUnknown(value, (str(_TIMES[name]), str(SECONDS_MAX))))
    if name in _LISTS:
        refusal = _strange(name, parts)
        if refusal is not None:
            return Decision(refusal=refusal)
        value = ";".join(parts)
    if value == before:
        return Decision(refusal=r.NothingChanged())
    return Decision((f.SelfServiceSet(name, value),))


def _strange(name: str, parts: list[str]) -> r.Refusal | None:
    known: tuple[str, ...] = (*QUESTIONS, NONE) if name in ("asks", "offers") else ()
    for part in parts:
        if (known and part not in known) or not _LISTS[name].fullmatch(part):
            return r.WordUnknown(part, known or ("letters like en or pt-BR",))
    if name == "consents" and len(parts) > PURPOSES_MAX:
        return r.FieldTooLong(name, PURPOSES_MAX)
    return None


def decide_words(before: str, command: sc.WordSelfService) -> Decision:
    name, language, text = command.name.strip(), command.language.strip(), command.text.strip()
    purpose = name.removeprefix(CONSENT)
    if name != NOTICE and not (name.startswith(CONSENT) and CODE_WORD.fullmatch(purpose)):
        return Decision(refusal=r.WordUnknown(name, (NOTICE, f"{CONSENT}list", f"{CONSENT}photo")))
    if not LANGUAGE_TAG.fullmatch(language):
        return Decision(refusal=r.WordUnknown(language, TAGS_FOR_EXAMPLE))
    if len(text) > TEXT_CHARS_MAX:
        return Decision(refusal=r.FieldTooLong(name, TEXT_CHARS_MAX))
    if text == before:
        return Decision(refusal=r.NothingChanged())
    return Decision((f.SelfServiceWorded(name, language, text),))
