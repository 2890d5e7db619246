"""The question before a badge is handed to somebody else."""

from __future__ import annotations

from kiosk.domain.cards import ActCard, PersonCard
from kiosk.domain.names import addressed_name
from kiosk.domain.people import FIELD_CHARS_MAX
from kiosk.domain.replacement import COLLECTED
from kiosk.domain.replacement_facts import SEEN
from ui.widgets.question import Asked, Question
from ui.words import translate
from ui.words.refusals import field_words
from ui.words.replacing import seen_words


def collect_question(card: PersonCard) -> Question:
    """Who collects it, and what they showed: nothing is ticked beforehand."""
    choices = (("", translate("collect", "Choose ...")), *((one, seen_words(one)) for one in SEEN))
    follows = [translate("collect", "The log keeps who collected it and what was seen.")]
    if not card.badge_issue:
        follows.append(translate("collect", "The badge is printed now."))
    if not card.checked_in_at_ms:
        follows.append(translate("collect", "They are checked in when they come themselves."))
    return Question(
        translate("collect", "Hand the badge of {name} to somebody else?").format(
            name=addressed_name(card)
        ),
        tuple(follows),
        translate("collect", "Hand it over"),
        translate("admission", "Leave it"),
        (
            Asked("collector", field_words("collector"), FIELD_CHARS_MAX),
            Asked("seen", field_words("seen"), 0, choices=choices),
        ),
    )


def collected_words(card: PersonCard, when: str, act: ActCard) -> str:
    """Who has the badge, for whom, and on what."""
    seen, _, by = act.result.partition(": ")
    words = translate("collect", "Badge collected by {by} for {name}, {when}: {seen}")
    return words.format(by=by, name=addressed_name(card), when=when, seen=seen_words(seen))


def collection_of(card: PersonCard) -> ActCard | None:
    """Who collected the badge that is valid now, where somebody did: no badge came since."""
    for act in card.history:
        if not act.undone and act.action == "collect":
            return act
        if not act.undone and act.action == "print" and act.reason != COLLECTED:
            return None
    return None
