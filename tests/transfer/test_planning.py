"""An import says what it would change before it changes anything."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.domain import facts as f
from kiosk.domain.people_ids import participant_id
from kiosk.errors import KnownError
from kiosk.sample import SAMPLES, sample_folder
from kiosk.transfer.planning import Known, plan_import
from kiosk.transfer.sheets import read_paths
from tests.transfer.lists import (
    DELEGATIONS_CSV,
    EVENT_TOML,
    GOOD,
    HEADER,
    PROGRAMME_HEADER,
    after,
    participants,
    plan,
)

Write = Callable[[str, str], Path]
MINJUN = participant_id("TEST24", "AAA111")


@pytest.mark.parametrize("name", SAMPLES)
def test_the_sample_events_come_in_whole_and_a_second_time_change_nothing(name: str) -> None:
    sheets = read_paths([sample_folder(name)]).sheets
    first = plan_import(sheets, Known())
    rows = sum(len(sheet.rows) for sheet in sheets)
    assert (first.new, first.rejected, first.warnings) == (rows, (), ())
    second = plan_import(sheets, after(first))
    assert second.line == f"0 new, 0 changed, {rows} unchanged, 0 rejected"
    assert second.facts == ()


def test_a_row_becomes_facts_of_one_sensitivity_each(write: Write, event: tuple[Path, ...]) -> None:
    planned = plan([*event, write("participants.csv", participants())])
    minjun = [fact for fact in planned.facts if fact.subject.id == MINJUN]
    assert minjun == [
        f.Registered(
            participant=MINJUN, code="AAA111", category="delegate", honorific="Ms",
            given_name="Minjun", family_name="Kim", family_name_first=False,
            native_name="김민준", position="", organisation="", delegation="SNM", country="KR",
            head_of_delegation=False, languages=(), listed=False,
        ),
        f.ContactGiven(MINJUN, "minjun@snm.example.org", "+82 10 1"),
    ]  # fmt: skip
    notes = [fact for fact in planned.facts if isinstance(fact, f.DeskNoteWritten)]
    assert [note.text for note in notes] == ["Meet at the door"]


def test_files_are_taken_in_any_order_and_under_any_name(write: Write) -> None:
    people = write("a list.csv", participants())
    cities = write("b.txt", DELEGATIONS_CSV)
    event = write("z.toml", EVENT_TOML)
    assert plan([people, cities, event]) == plan([event, cities, people])


def test_a_changed_row_writes_only_the_facts_that_changed(
    write: Write, event: tuple[Path, ...]
) -> None:
    first = plan([*event, write("participants.csv", participants())])
    changed = [GOOD[0].replace("+82 10 1", "+82 10 2"), *GOOD[1:]]
    second = plan([write("participants.csv", participants(changed))], after(first))
    assert second.line == "0 new, 1 changed, 2 unchanged, 0 rejected"
    assert second.facts == (f.ContactGiven(MINJUN, "minjun@snm.example.org", "+82 10 2"),)
    # and back again: it is compared with what the list said last, not first
    third = plan([write("participants.csv", participants())], after(first, second))
    assert third.facts == (f.ContactGiven(MINJUN, "minjun@snm.example.org", "+82 10 1"),)


def test_what_a_list_no_longer_says_is_blanked_once(write: Write, event: tuple[Path, ...]) -> None:
    first = plan([*event, write("participants.csv", participants())])
    rows = [GOOD[0], GOOD[1].replace("Meet at the door", ""), GOOD[2]]
    path = write("participants.csv", participants(rows))
    second = plan([path], after(first))
    jose = participant_id("TEST24", "BBB222")
    assert second.facts == (f.DeskNoteCleared(jose),)
    assert plan([path], after(first, second)).facts == ()


def test_a_list_without_the_columns_of_contacts_does_not_blank_them(
    write: Write, event: tuple[Path, ...]
) -> None:
    first = plan([*event, write("participants.csv", participants())])
    header = ",".join(HEADER.split(",")[:8])
    short = [",".join(row.split(",")[:8]) for row in GOOD]
    second = plan([write("short.csv", participants(short, header))], after(first))
    assert second.facts == ()
    assert any("lacks the columns" in text and "email" in text for text in second.warnings)


def test_without_an_event_there_is_nowhere_to_put_people(write: Write) -> None:
    with pytest.raises(KnownError, match=r"Import event\.toml together"):
        plan([write("participants.csv", participants())])


def test_a_broken_event_says_what_to_correct(write: Write) -> None:
    text = EVENT_TOML.replace("2024-05-03", "2024-04-03").replace("Asia/Seoul", "Seoul time")
    with pytest.raises(KnownError) as caught:
        plan([write("event.toml", text)])
    assert "ends (2024-04-03) is before starts (2024-05-01)" in str(caught.value)
    assert "write it as Asia/Seoul" in str(caught.value)


def test_another_events_lists_do_not_get_into_this_one(write: Write) -> None:
    with pytest.raises(KnownError, match="this station holds GA2020"):
        plan([write("event.toml", EVENT_TOML)], Known("GA2020"))


def test_people_may_come_later_than_their_event(write: Write, event: tuple[Path, ...]) -> None:
    known = after(plan(event))
    assert plan([write("p.csv", participants())], known).line.startswith("3 new")


def test_without_any_delegations_their_codes_are_not_checked_and_it_says_so(write: Write) -> None:
    planned = plan([write("event.toml", EVENT_TOML), write("p.csv", participants())])
    assert planned.rejected == ()
    assert planned.warnings == (
        "There is no list of delegations yet, so the codes of delegations were not checked.",
    )


def test_a_category_that_a_session_admits_and_nobody_defined_is_only_a_warning(
    write: Write, event: tuple[Path, ...]
) -> None:
    row = "S1,session,Opening,Hall,2024-05-01T09:00,2024-05-01T10:00,,delegate;wizard,,"
    planned = plan([*event, write("programme.csv", f"{PROGRAMME_HEADER}\n{row}\n")])
    assert planned.rejected == ()
    assert planned.warnings == (
        'programme.csv, row 2: admits names "wizard", and nobody defined that category.',
    )


def test_two_heads_of_one_delegation_are_pointed_out(write: Write, event: tuple[Path, ...]) -> None:
    header = "registration_code,category,given_name,delegation,head_of_delegation"
    rows = ["A1,mayor,Ann,SNM,yes", "B2,mayor,Ben,SNM,yes"]
    planned = plan([*event, write("p.csv", participants(rows, header))])
    assert planned.warnings == ("p.csv, row 3: delegation SNM has another head already, in row 2.",)


def test_planning_changes_nothing_and_gives_the_same_plan_again(
    write: Write, event: tuple[Path, ...]
) -> None:
    sheets = read_paths([*event, write("participants.csv", participants())]).sheets
    known = Known()
    assert plan_import(sheets, known) == plan_import(sheets, known)
    assert known == Known()


def test_progress_is_told_up_to_the_last_row() -> None:
    sheets = read_paths([sample_folder("excom2019")]).sheets
    told: list[tuple[int, int]] = []
    plan_import(sheets, Known(), progress=lambda done, total: told.append((done, total)))
    total = sum(len(sheet.rows) for sheet in sheets)
    assert told[-1] == (total, total)
    assert told == sorted(set(told))
