"""An organiser's own words: whether they fit a sentence, and what stands after many. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct

from kiosk.domain.entries import Entry, in_order
from kiosk.domain.outcomes import Decision
from kiosk.domain.refusals import NothingChanged
from kiosk.domain.wording_facts import WordingGiven
from kiosk.domain.wording_refusals import WordingUnfit
from kiosk.languages import LANGUAGES

NUMBER = "%n"
WORDINGS_MAX = 500  # in all languages together: every screen looks through them
CHARS_MAX = 1_000
_PLACE = re.compile(r"\{[^{}]*\}")
_NAME = re.compile(r"\{(\w*)")
_PLURALS = {language.code: language.plurals for language in LANGUAGES}

Key = tuple[str, str]  # context, source
Forms = tuple[str, ...]
Wording = dict[str, dict[Key, Forms]]  # by the code of the language


class GiveWording(Struct, frozen=True):
    """Word a sentence otherwise, at every station of the event."""

    language: str
    context: str
    source: str
    forms: Forms  # none: as shipped again


def wording_of(entries: Iterable[Entry]) -> Wording:
    """What stands after these entries of the subject: the later word counts."""
    found: Wording = {}
    for entry in in_order(entries):
        match entry.fact:
            case WordingGiven(language=language, context=context, source=source, forms=forms):
                said = found.setdefault(language, {})
                said.pop((context, source), None)
                if forms and not problem_of(language, source, forms):
                    said[context, source] = forms
    return {language: said for language, said in found.items() if said}


def decide(before: Wording, asked: GiveWording) -> Decision:
    said = before.get(asked.language, {})
    problem = problem_of(asked.language, asked.source, asked.forms) if asked.forms else ""
    if problem:
        return Decision(refusal=WordingUnfit(problem))
    if said.get((asked.context, asked.source), ()) == asked.forms:
        return Decision(refusal=NothingChanged())
    if asked.forms and sum(map(len, before.values())) >= WORDINGS_MAX:
        return Decision(refusal=WordingUnfit(f"an event has {WORDINGS_MAX} of them at most"))
    return Decision((WordingGiven(asked.language, asked.context, asked.source, asked.forms),))


def problem_of(code: str, source: str, forms: Sequence[str]) -> str:
    """What is wrong with these words for that source, as part of a sentence; empty: nothing."""
    if code not in _PLURALS:
        return f"{code} is none of {', '.join(_PLURALS)}"
    counted = NUMBER in source
    wanted = _PLURALS[code] if counted else 1
    if len(forms) != wanted:
        return f"{len(forms)} form(s) where {wanted} are needed"
    places = sorted(_PLACE.findall(source))
    for form in forms:
        if not form.strip() or len(form) > CHARS_MAX:
            return f"no text, or one of more than {CHARS_MAX} letters"
        given = sorted(_PLACE.findall(form))
        # "Nobody is missing" needs no number, and one of something often no figure.
        if given != places and not (counted and set(given) <= set(places)):
            return f"{', '.join(places) or 'no place in braces'} expected in: {form}"
        if NUMBER in form and not counted:
            return f"{NUMBER} is not known here: {form}"
        if not _can_be_filled(form, places):
            return f"braces do not match: {form}"
    return ""


def _can_be_filled(form: str, places: Sequence[str]) -> bool:
    if not places and "{" not in form and "}" not in form:
        return True
    names: Mapping[str, object] = {_NAME.findall(place)[0]: 1 for place in places}
    try:
        form.format(**names)
    except (ValueError, KeyError, IndexError):
        return False
    return True
