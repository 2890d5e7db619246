"""The question before a hand-over sheet: who hands over to whom, and what they want to say."""

from __future__ import annotations

from ui.widgets.question import Asked, Question
from ui.words import translate

NAME_CHARS_MAX = 80
NOTES_CHARS_MAX = 1_000


def handover_question() -> Question:
    return Question(
        headline=translate("handover", "Shift hand-over"),
        follows=(
            translate("handover", "A PDF with the counts, what is open, printers and their stock."),
        ),
        yes=translate("handover", "Write the sheet"),
        no=translate("handover", "Leave it"),
        fields=(
            Asked("by", translate("handover", "Who hands over"), NAME_CHARS_MAX),
            Asked("to", translate("handover", "Who takes over"), NAME_CHARS_MAX),
            Asked("notes", translate("handover", "Notes"), NOTES_CHARS_MAX, needed=False),
        ),
    )
