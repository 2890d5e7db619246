"""Who is it? From the first touch to somebody who says "yes, that is me"."""

from __future__ import annotations

from msgspec.structs import replace

from kiosk.domain import selfservice_facts as sf
from kiosk.domain.selfservice_cards import Guest
from kiosk.selfservice import asking
from kiosk.selfservice import events as e
from kiosk.selfservice import steps as s
from kiosk.selfservice import works as w
from kiosk.selfservice.state import Moved, State, ask, at, call, end, stay

MISSES_MAX = 5
BAD_CODES_MAX = 3
SCAN_CHARS_MAX = 500


def attract(state: State, event: e.Event, now_ms: int) -> Moved:
    match event:
        case e.ChoseLanguage(language=language) if language in state.settings.languages:
            return at(state, s.Scan(), language=language)
        case e.Scanned(text=text):
            return _scanned(state, text, now_ms)
    return stay(state)


def scan(state: State, event: e.Event, now_ms: int) -> Moved:
    match event:
        case e.Scanned(text=text):
            return _scanned(state, text, now_ms)
        case e.SaidNoCode():
            return at(state, s.LookUp(state.settings.seconds))
        case e.WentBack():
            return end(state, now_ms)
        case e.Known(guest=guest):
            return known(state, guest)
        case e.NotKnown():
            return _bad_code(state, now_ms)
    return stay(state)


def look_up(state: State, event: e.Event, now_ms: int) -> Moved:
    match event:
        case e.AskedLookUp(letters=letters, second=second, text=text):
            if second not in state.settings.seconds:
                return stay(state)
            return ask(state, w.LookUpPerson(state.visit, letters, second, text), now_ms)
        case e.LookedUp(too_short=True):
            return at(state, s.LookUp(state.settings.seconds, "short"))
        case e.LookedUp(rows=rows):
            return at(state, s.Rows(rows))
        case e.Scanned(text=text):
            return _scanned(state, text, now_ms)
        case e.WentBack():
            return at(state, s.Scan())
    return stay(state)


def rows(state: State, event: e.Event, now_ms: int) -> Moved:
    shown = state.step.rows if isinstance(state.step, s.Rows) else ()
    match event:
        case e.ChoseRow(number=number) if 0 <= number < len(shown):
            participant = shown[number].participant
            if not participant:
                return _missed(state, now_ms)
            return ask(state, w.IdentifyRow(state.visit, participant), now_ms)
        case e.NoneOfThese():
            return _missed(state, now_ms)
        case e.Known(guest=guest):
            return known(state, guest)
        case e.NotKnown():
            return _missed(state, now_ms)
        case e.WentBack():
            return _missed(state, now_ms)
    return stay(state)


def confirm(state: State, event: e.Event, now_ms: int) -> Moved:
    guest = state.guest
    assert guest is not None  # nobody is asked to confirm nobody
    match event:
        case e.Confirmed():
            return asking.next_question(state, asking.due(guest, state.settings), now_ms)
        case e.WantedChoices():
            wanted = asking.due(guest, state.settings, also=state.settings.offers)
            return asking.next_question(state, wanted, now_ms)
        case e.WantedCorrection():
            return at(state, s.Correct(guest))
        case e.ThisIsNotMe() | e.WentBack():
            if state.code:
                return at(state, s.Scan(), guest=None, code="")
            return _missed(replace(state, guest=None), now_ms)
    return stay(state)


def correct(state: State, event: e.Event, now_ms: int) -> Moved:
    guest = state.guest
    assert guest is not None
    match event:
        case e.SuggestedCorrection(changes=changes):
            wanted = tuple(
                (name, text.strip())
                for name, text in changes.items()
                if name in s.CORRECTABLE_HERE and text.strip() != getattr(guest, name)
            )
            if not wanted:
                return at(state, _confirm(state, guest))
            moved, _ = at(state, _confirm(state, guest, suggested=True))
            return moved, (w.Suggest(state.visit, guest.participant, wanted),)
        case e.WentBack() | e.KeptAsItIs():
            return at(state, _confirm(state, guest))
    return stay(state)


def known(state: State, guest: Guest) -> Moved:
    """In the guest's own language, where they have not chosen another."""
    language = state.language
    if isinstance(state.step, s.Attract):
        own = [one for one in guest.languages if one in state.settings.languages]
        language = next(iter(own), language)
    return at(state, _confirm(state, guest), guest=guest, language=language)


def _confirm(state: State, guest: Guest, *, suggested: bool = False) -> s.Confirm:
    return s.Confirm(guest, can_choose=bool(state.settings.offers), suggested=suggested)


def _scanned(state: State, text: str, now_ms: int) -> Moved:
    code = text.strip()[:SCAN_CHARS_MAX]
    if not code:
        return stay(state)
    work = w.Identify(state.visit, code, state.step.name)
    return ask(state, work, now_ms, code=code)


def _bad_code(state: State, now_ms: int) -> Moved:
    counted = replace(state, bad_codes=state.bad_codes + 1, code="")
    if counted.bad_codes >= BAD_CODES_MAX:
        return call(counted, sf.TROUBLE, "code", now_ms)
    return at(counted, s.Scan("code"))


def _missed(state: State, now_ms: int) -> Moved:
    counted = replace(state, misses=state.misses + 1)
    if counted.misses >= MISSES_MAX:
        return call(counted, sf.LOOK_UP, "look-up", now_ms)
    return at(counted, s.LookUp(state.settings.seconds, "again"))
