"""The questions before somebody is let in, or gets a badge, against the gates."""

from __future__ import annotations

from msgspec import Struct

from kiosk.domain import accreditation_facts as af
from kiosk.domain.cards import PersonCard
from kiosk.domain.names import addressed_name
from kiosk.domain.people import FIELD_CHARS_MAX
from ui.screens.checkin.card_view import barred_words, gate_words
from ui.widgets.question import Asked, Question
from ui.words import translate
from ui.words.accreditation import accreditation_words
from ui.words.joined import with_colon
from ui.words.refusals import field_words


class Asks(Struct, frozen=True):
    """What is asked of whoever is there: who they are where nobody is signed in, and why where
    nobody else is asked for that."""

    name: bool
    reason: bool


def admission_question(card: PersonCard, asks: Asks) -> Question:
    """Why, and where nobody is signed in, also who answers for it."""
    return Question(
        translate("admission", "Let in all the same?"),
        (
            with_colon(addressed_name(card), gate_words(card)),
            translate("admission", "The log keeps who answers for it and why."),
        ),
        translate("admission", "Let in"),
        translate("admission", "Leave it"),
        _who_and_why(asks),
    )


def reprint_question(card: PersonCard, asks: Asks) -> Question:
    """The same, of another badge for who is in already."""
    return Question(
        translate("card", "Reprint badge"),
        (
            with_colon(addressed_name(card), barred_words(card)),
            translate("admission", "The log keeps who answers for it and why."),
        ),
        translate("card", "Reprint badge"),
        translate("admission", "Leave it"),
        _who_and_why(asks),
    )


def accreditation_question(card: PersonCard, asks: Asks) -> Question:
    """How somebody's accreditation stands from now on."""
    stands = accreditation_words(card.accreditation)
    known = stands or translate("admission", "Nobody has said anything, so they are let in.")
    states = (af.ACCREDITED, af.NOT_ACCREDITED, af.DOCUMENT_MISSING)
    choices = tuple((state, accreditation_words(state)) for state in states)
    return Question(
        translate("admission", "Accreditation: {name}").format(name=addressed_name(card)),
        (
            translate("admission", "Until now: {state}").format(state=known),
            translate(
                "admission", "Whoever is not accredited, or lacks a document, gets no badge."
            ),
        ),
        translate("admission", "Write it down"),
        translate("admission", "Leave it"),
        (
            Asked("state", translate("admission", "From now on"), 0, choices=choices),
            *_who_and_why(asks),
        ),
    )


def _who_and_why(asks: Asks) -> tuple[Asked, ...]:
    by = Asked("by", field_words("by"), FIELD_CHARS_MAX)
    reason = Asked("reason", field_words("reason"), FIELD_CHARS_MAX)
    return (*((by,) if asks.name else ()), *((reason,) if asks.reason else ()))
