"""What the roll says after an act, and what it asks where a marshal may decide otherwise."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from kiosk.domain import commands as c
from kiosk.domain import refusals as r
from kiosk.domain.facts import (
    Boarded,
    BoardingTakenBack,
    BusAssigned,
    BusesPlanned,
    RollClosed,
    RollReopened,
)
from kiosk.domain.outcomes import OF_REFUSAL, Outcome, Verdict
from ui.widgets.question import Asked, Question
from ui.words import translate
from ui.words.joined import with_colon
from ui.words.refusals import refusal_words
from ui.words.verdicts import VerdictView, headline, tone_of

NAMES_SHOWN = 12  # of those who are missing; the table holds them all


def answer_view(outcome: Outcome, name: str, counts: str) -> VerdictView:
    """`counts` is how the bus stands now."""
    if outcome.refusal is not None:
        return _refused(outcome, name)
    for fact in outcome.facts:
        match fact:
            case Boarded():
                words = translate("roll", "Aboard: {name}").format(name=name)
                return VerdictView("ok", words, counts)
            case RollClosed():
                return VerdictView("ok", translate("roll", "The bus has left"), counts)
            case RollReopened():
                return VerdictView("calm", translate("roll", "It takes people again"), counts)
            case BusesPlanned():
                return VerdictView("ok", translate("roll", "The buses are planned"), "")
            case BusAssigned():
                return VerdictView("ok", translate("roll", "Everybody has a bus"), "")
    if all(isinstance(fact, BoardingTakenBack) for fact in outcome.facts):
        return VerdictView("calm", translate("roll", "Not counted any more"), name)
    return VerdictView("calm", translate("roll", "Undone"), name)


def _refused(outcome: Outcome, name: str) -> VerdictView:
    verdict = outcome.verdict or OF_REFUSAL.get(type(outcome.refusal))
    assert outcome.refusal is not None
    words = refusal_words(outcome.refusal)
    if verdict is None:
        return VerdictView("attention", translate("roll", "Nothing was changed"), words)
    head = headline(verdict)
    if verdict is Verdict.ALREADY_IN:
        head = translate("roll", "Already aboard")
    sentence = with_colon(name, words) if name else words
    return VerdictView(tone_of(verdict), head, sentence)


def all_the_same(command: c.Board, refusal: r.Refusal | None) -> c.Board | None:
    """The same command with what a marshal may say to it; None where there is no such thing."""
    match refusal:
        case r.WrongBus() | r.NotOutByBus():
            return replace(command, although_other_bus=True)
        case r.NoSeatOnBus():
            return replace(command, standby=True)
        case r.PlacesKept():
            return replace(command, although_missing=True)
    return None


def question_for(refusal: r.Refusal, name: str) -> Question:
    """Asked only where `all_the_same` has an answer."""
    match refusal:
        case r.NoSeatOnBus():
            head = translate("roll", "Take {name} as standby?")
            follows = translate("roll", "Only a place that is left: whoever has a seat goes first.")
        case r.PlacesKept():
            head = translate("roll", "Give {name} the place of somebody who is missing?")
            follows = translate("roll", "If they come after all, the bus may be full.")
        case _:
            head = translate("roll", "Take {name} in this bus?")
            follows = translate("roll", "They are then counted here, and in no other bus.")
    return Question(
        headline=head.format(name=name),
        follows=(refusal_words(refusal), follows),
        yes=translate("roll", "Take along"),
        no=translate("roll", "Not here"),
    )


def leaving_question(missing: Sequence[str]) -> Question:
    """Names of those who are missing."""
    shown = list(missing[:NAMES_SHOWN])
    if len(missing) > len(shown):
        shown.append(translate("roll", "and %n more", "", len(missing) - len(shown)))
    return Question(
        headline=translate(
            "roll", "%n missing. Does the bus leave without them?", "", len(missing)
        ),
        follows=(", ".join(shown),),
        yes=translate("roll", "Leave without them"),
        no=translate("roll", "Wait"),
        fields=(
            Asked("by", translate("roll", "Who answers for it"), 60),
            Asked("reason", translate("roll", "Why"), 120),
        ),
    )


def plan_question() -> Question:
    return Question(
        headline=translate("roll", "Which buses go?"),
        follows=(
            translate("roll", "Seats of each, as 40 40 24; or with names, as Blue=40 Red=24."),
        ),
        yes=translate("roll", "Plan these"),
        no=translate("roll", "Leave as it is"),
        fields=(Asked("buses", translate("roll", "Buses"), 200),),
    )
