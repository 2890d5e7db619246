"""The question before somebody is let in against the accreditation."""

from __future__ import annotations

from kiosk.domain.cards import PersonCard
from kiosk.domain.names import addressed_name
from kiosk.domain.people import FIELD_CHARS_MAX
from ui.screens.checkin.card_view import barred_words
from ui.widgets.question import Asked, Question
from ui.words import translate
from ui.words.refusals import field_words


def admission_question(card: PersonCard, *, asks_name: bool) -> Question:
    """Why, and where nobody is signed in, also who answers for it."""
    fields = [Asked("reason", field_words("reason"), FIELD_CHARS_MAX)]
    if asks_name:
        fields.insert(0, Asked("by", field_words("by"), FIELD_CHARS_MAX))
    return Question(
        translate("admission", "Let in all the same?"),
        (
            f"{addressed_name(card)}: {barred_words(card)}",
            translate("admission", "The log keeps who answers for it and why."),
        ),
        translate("admission", "Let in"),
        translate("admission", "Leave it"),
        tuple(fields),
    )
