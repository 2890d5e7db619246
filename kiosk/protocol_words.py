"""What the terminal says of delegations and protocol: refusals, rules and boards as English."""

from __future__ import annotations

from kiosk.domain import quorum
from kiosk.domain import refusals as r


def about_protocol(refusal: r.Refusal) -> str:
    match refusal:
        case r.UnknownDelegation(delegation=code):
            return f"There is no delegation {code}. List them: kioskctl delegations."
        case r.NobodyChosen():
            return "Nobody is left to check in: everybody of this delegation is in, or cancelled."
        case r.NoteToRead(text=text):
            return (
                f"Has a note: {text.rstrip('.')}. Read it, then name this person with --note-read."
            )
        case r.WordUnknown(said=said, known=known):
            return f"Nothing here is called “{said}”. Choose from {', '.join(known)}."
        case r.NotAwaited():
            return "This person is not here, so there is no arrival to take care of."
        case r.ArrivalTaken(by=by):
            return f"{by or 'Somebody'} takes care of this arrival already."
        case r.ShareUnclear():
            return "Write a share as 1/2 or 2/3: above nothing, and no more than all."
        case r.TimeToCome():
            return "That time is still to come. Freeze the board then, or leave --at out for now."
    return ""


def rule_words(rule: quorum.Rule) -> str:
    """How many are needed, in words."""
    over, under = rule.share
    share = {(1, 2): "half", (1, 1): "all"}.get(rule.share, f"{over}/{under}")
    of = "of the members" if rule.of == quorum.MEMBERS else "of those who may vote"
    return f"{'more than' if rule.more_than else 'at least'} {share} {of}"


def board_words(board: quorum.Board) -> str:
    """The figures of a board and its answer, in one line."""
    answer = "quorum" if board.has_quorum else "NO quorum"
    return (
        f"{answer}: {board.present} present, {board.needed} needed; {board.entitled} of "
        f"{board.members} members may vote"
    )
