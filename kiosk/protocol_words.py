"""What the terminal says of delegations and protocol: refusals, rules and boards."""

from __future__ import annotations

from kiosk.domain import quorum
from kiosk.domain import refusals as r
from kiosk.speech import translate


def about_protocol(refusal: r.Refusal) -> str:
    match refusal:
        case r.UnknownDelegation(delegation=code):
            return translate(
                "terminal", "There is no delegation {code}. List them: kioskctl delegations."
            ).format(code=code)
        case r.NobodyChosen():
            return translate(
                "terminal",
                "Nobody is left to check in: everybody of this delegation is in, or cancelled.",
            )
        case r.NoteToRead(text=text):
            return translate(
                "terminal", "Has a note: {note}. Read it, then name this person with --note-read."
            ).format(note=text.rstrip("."))
        case r.WordUnknown(said=said, known=known):
            return translate(
                "terminal", "Nothing here is called “{said}”. Choose from {list}."
            ).format(said=said, list=", ".join(known))
        case r.NotAwaited():
            return translate(
                "terminal", "This person is not here, so there is no arrival to take care of."
            )
        case r.ArrivalTaken(by=by):
            if by:
                return translate("terminal", "{by} takes care of this arrival already.").format(
                    by=by
                )
            return translate("terminal", "Somebody takes care of this arrival already.")
        case r.ShareUnclear():
            return translate(
                "terminal", "Write a share as 1/2 or 2/3: above nothing, and no more than all."
            )
        case r.TimeToCome():
            return translate(
                "terminal",
                "That time is still to come. Set it ahead (protocol freeze-at), or leave --at out.",
            )
        case r.TimeNotAhead():
            return translate("terminal", "Set a time that is still to come, within a month.")
        case r.NothingSet():
            return translate(
                "terminal", "No board is to be frozen at that time, or it was frozen already."
            )
    return ""


def rule_words(rule: quorum.Rule) -> str:
    """How many are needed, in words."""
    over, under = rule.share
    share = {
        (1, 2): translate("terminal", "half"),
        (1, 1): translate("terminal", "all"),
    }.get(rule.share, f"{over}/{under}")
    match rule.more_than, rule.of == quorum.MEMBERS:
        case True, True:
            words = translate("terminal", "more than {share} of the members")
        case True, False:
            words = translate("terminal", "more than {share} of those who may vote")
        case False, True:
            words = translate("terminal", "at least {share} of the members")
        case _:
            words = translate("terminal", "at least {share} of those who may vote")
    return words.format(share=share)


def board_words(board: quorum.Board) -> str:
    """The figures of a board and its answer, in one line."""
    answer = (
        translate("terminal", "quorum") if board.has_quorum else translate("terminal", "NO quorum")
    )
    return translate(
        "terminal",
        "{answer}: {present} present, {needed} needed; {entitled} of {members} members may vote",
    ).format(
        answer=answer,
        present=board.present,
        needed=board.needed,
        entitled=board.entitled,
        members=board.members,
    )
