"""What somebody has begun to say within a step: which line they type, what they typed. Pure."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from kiosk.selfservice import events as e
from kiosk.selfservice import steps as s
from ui.selfservice import choices_view, ending_view, entry_view, interests_view, meetings_view
from ui.selfservice.sheets import Asking, Sheet

OTHER = "other"


class Names(Struct, frozen=True):
    """Words that the step does not hold."""

    event: str = ""
    categories: dict[str, str] = {}  # code -> as it prints


class Draft(Struct, frozen=True):
    """Belongs to one step, and is gone with it."""

    letters: str = ""
    second: str = ""
    typing: str = ""  # a field of a correction, what the kitchen should know, a detail
    changes: dict[str, str] = {}
    picked: tuple[str, ...] = ()  # topics
    details: bool = False  # what belongs to them is being said


def page_for(step: s.Step, draft: Draft, names: Names) -> Sheet | Asking:
    """The page that is shown for this step now."""
    match step:
        case s.Attract():
            return entry_view.attract_sheet(step, names.event)
        case s.Scan():
            return entry_view.scan_sheet(step)
        case s.LookUp():
            return _look_up(step, draft)
        case s.Rows():
            return entry_view.rows_sheet(step)
        case s.Confirm():
            return entry_view.confirm_sheet(step, _category(step, names))
        case s.Correct() if draft.typing:
            now = draft.changes.get(draft.typing, "")
            return entry_view.correction_asking(step, draft.typing, now)
        case s.Correct():
            return entry_view.correct_sheet(step, draft.changes)
        case s.Printing():
            return ending_view.printing_sheet(step)
        case s.Done():
            return ending_view.done_sheet(step, names.event)
        case s.Staff():
            return ending_view.staff_sheet(step)
    return _choices(step, draft)


def _category(step: s.Confirm, names: Names) -> str:
    return names.categories.get(step.guest.category, step.guest.category)


def _choices(
    step: s.Privacy | s.Photo | s.Diet | s.Access | s.Visits | s.Interests | s.Meetings,
    draft: Draft,
) -> Sheet | Asking:
    match step:
        case s.Privacy():
            return choices_view.privacy_sheet(step)
        case s.Photo():
            return choices_view.photo_sheet(step)
        case s.Diet() if draft.typing:
            return choices_view.diet_asking()
        case s.Diet():
            return choices_view.diet_sheet(step)
        case s.Access():
            return choices_view.access_sheet(step)
        case s.Interests() if draft.typing:
            return interests_view.detail_asking(step, draft.typing, draft.changes)
        case s.Interests() if draft.details:
            return interests_view.details_sheet(step, draft.picked, draft.changes)
        case s.Interests():
            return interests_view.interests_sheet(step, draft.picked)
        case s.Meetings():
            return meetings_view.meetings_sheet(step)
    return choices_view.visits_sheet(step)


def _look_up(step: s.LookUp, draft: Draft) -> Sheet | Asking:
    if draft.typing == "letters" or not draft.letters:
        return entry_view.letters_asking(step, draft.letters)
    second = draft.second or _only(step.seconds)
    return entry_view.second_asking(second) if second else entry_view.seconds_sheet(step)


def stepped(step: s.Step, draft: Draft, code: str) -> Draft:
    """The draft after a touch that stays within the step."""
    if isinstance(step, s.LookUp):
        return replace(draft, second=code)
    return replace(draft, typing=code)


def answered(
    step: s.Step, draft: Draft, event: e.Event, ticked: tuple[str, ...]
) -> tuple[Draft, e.Event | None]:
    """The draft after boxes were ticked, and what the flow is told of them."""
    if not isinstance(step, s.Interests) or not isinstance(event, e.AnsweredInterests):
        return draft, choices_view.with_ticks(event, ticked)
    if interests_view.lines(step, ticked):
        return replace(draft, picked=ticked, details=True), None
    return draft, interests_view.answer(step, ticked, {})


def typed(step: s.Step, draft: Draft, text: str) -> tuple[Draft, e.Event | None]:
    """The draft after a line was typed, and what the flow is told of it."""
    text = " ".join(text.split())
    match step:
        case s.LookUp() if draft.typing == "letters" or not draft.letters:
            return replace(draft, letters=text, typing=""), None
        case s.LookUp():
            second = draft.second or _only(step.seconds)
            return Draft(), e.AskedLookUp(draft.letters, second, text)
        case s.Correct():
            changes = dict(draft.changes)
            changes.pop(draft.typing, None)
            if text != getattr(step.guest, draft.typing):
                changes[draft.typing] = text
            return Draft(changes=changes), None
        case s.Diet():
            return Draft(), e.AnsweredDiet(text)
        case s.Interests():
            return replace(draft, typing="", changes=draft.changes | {draft.typing: text}), None
    return draft, None


def back(step: s.Step, draft: Draft) -> Draft | None:
    """One page back within the step; None where that is the flow's."""
    match step:
        case s.LookUp() if draft.second:
            return replace(draft, second="")
        case s.LookUp() if draft.letters and draft.typing != "letters":
            return replace(draft, typing="letters")
        case s.Correct() | s.Diet() | s.Interests() if draft.typing:
            return replace(draft, typing="")
        case s.Interests() if draft.details:
            return replace(draft, details=False)
    return None


def can_go_back(step: s.Step, draft: Draft) -> bool:
    """Whether the bar shows a way back: what the flow understands, and pages within a step."""
    if isinstance(step, s.Scan | s.LookUp | s.Rows | s.Correct):
        return True
    if isinstance(step, s.Meetings) and step.chosen:
        return True
    return back(step, draft) is not None


def _only(seconds: tuple[str, ...]) -> str:
    return seconds[0] if len(seconds) == 1 else ""
