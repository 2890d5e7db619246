"""What the screens about the staff show, without a window."""

from __future__ import annotations

from msgspec.structs import replace

from kiosk.domain.staff import Account, StaffLine
from kiosk.domain.staff_rules import ROLES, Right
from ui.screens.staff.known import Known
from ui.screens.staff.view import add_question, staff_view, supervisor_question
from ui.words.staff import right_words, role_sentence, role_words


def line(name: str, role: str) -> StaffLine:
    return StaffLine(name.lower(), name, role, is_on=True, locked_out=False, weakened=False)


KNOWN = Known(
    (line("Ana", "administrator"), line("Ben", "desk"), line("Cho", "supervisor")),
    Account("ben", "Ben", "desk"),
    may_keep=False,
    may_unlock=False,
    lock_after_min=10,
)


def test_an_event_without_accounts_says_what_the_first_one_changes() -> None:
    view = staff_view(replace(KNOWN, lines=(), signed_in=None))
    assert "Nobody is asked" in view.sentence
    assert [value for value, _ in add_question(first=True).fields[0].choices] == ["administrator"]
    assert [value for value, _ in add_question(first=False).fields[0].choices] == list(ROLES)


def test_the_worst_of_an_account_is_what_its_line_says() -> None:
    lines = (
        replace(KNOWN.lines[0], is_on=False, locked_out=True),
        replace(KNOWN.lines[1], locked_out=True, weakened=True),
        replace(KNOWN.lines[2], weakened=True),
        line("Dee", "steward"),
    )
    states = [(one.state, one.tone) for one in staff_view(replace(KNOWN, lines=lines)).people]
    assert states == [
        ("Switched off", "calm"),
        ("Locked here", "refused"),
        ("Needs a new PIN", "attention"),
        ("May sign in", "ok"),
    ]


def test_those_who_may_answer_are_offered_and_a_supervisor_first() -> None:
    question = supervisor_question(KNOWN, Right.REPRINT_LOST.value)
    assert question is not None
    assert question.fields[0].choices == (
        ("cho", "Cho · Supervisor"),
        ("ana", "Ana · Administrator"),
    )
    assert "Ben" in question.follows[0]
    only_desk = replace(KNOWN, lines=KNOWN.lines[1:2])
    assert supervisor_question(only_desk, Right.REPRINT_LOST.value) is None
    assert supervisor_question(KNOWN, "of a newer version") is None


def test_every_role_and_right_has_words() -> None:
    assert not [right for right in Right if right_words(right.value) == right.value]
    assert all(role_words(role) != role and role_sentence(role) for role in ROLES)
    assert (role_words("new"), role_sentence("new"), right_words("new")) == ("new", "", "new")
