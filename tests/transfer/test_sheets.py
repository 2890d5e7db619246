"""Lists are known by their columns, however these are written and wherever they stand."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.errors import KnownError
from kiosk.transfer.columns import column_name, understand
from kiosk.transfer.sheets import FILE_BYTES_MAX, read_paths
from tests.transfer.lists import DELEGATIONS_CSV, EVENT_TOML, HEADER, participants, plan

Write = Callable[[str, str], Path]


@pytest.mark.parametrize(
    "written", ["E-mail address", "e_mail_address", " E-MAIL  ADDRESS: ", "E‑mail address *"]
)
def test_a_column_is_found_however_its_name_is_written(written: str) -> None:
    assert column_name(written) == "e_mail_address"


def test_usual_other_names_are_understood() -> None:
    header = understand(["Attendee #", "Ticket Type", "First Name", "Last Name", "Company"])
    assert header.kind.name == "participants"
    assert set(header.places) == {
        "registration_code", "category", "given_name", "family_name", "organisation",
    }  # fmt: skip
    assert not header.missing


def test_our_own_name_wins_over_another_one() -> None:
    header = understand(["code", "registration_code", "category", "given_name"])
    assert header.places["registration_code"] == 1
    assert header.unknown == ("code",)


@pytest.mark.parametrize("order", [1, -1])
def test_columns_may_stand_in_any_order(order: int, write: Write, event: tuple[Path, ...]) -> None:
    rows = [row.split(",")[::order] for row in participants().split("\r\n")]
    path = write("p.csv", "\n".join(",".join(row) for row in rows))
    assert plan([*event, path]).new == 1 + 2 + 3


def test_columns_that_nothing_is_done_with_are_told(write: Write) -> None:
    path = write(
        "p.csv", participants(["A1,press,,Ann,Lee,,,,,,,,"], HEADER + ",T-shirt,Shoe size")
    )
    (note,) = read_paths([path]).notes
    assert note == 'p.csv: nothing is done with the columns "T-shirt", "Shoe size".'


def test_a_missing_column_is_named(write: Write) -> None:
    path = write("p.csv", "registration_code,category,position\nA1,press,Editor\n")
    with pytest.raises(KnownError) as caught:
        read_paths([path])
    assert str(caught.value) == (
        "p.csv looks like a list of participants, but lacks the column given_name or family_name."
        " Add it to the header row, and import again."
    )


def test_the_same_column_twice_is_not_guessed_about(write: Write) -> None:
    path = write("p.csv", participants([], HEADER + ",E-Mail,email"))
    with pytest.raises(KnownError, match=r'has the column "email" twice'):
        read_paths([path])


def test_a_file_that_is_no_list_is_refused_by_name_and_left_out_of_a_folder(
    write: Write, tmp_path: Path
) -> None:
    notes = write("notes.csv", "thoughts,ideas\n1,2\n")
    with pytest.raises(KnownError, match=r"notes\.csv are not those of any list"):
        read_paths([notes])
    write("delegations.csv", DELEGATIONS_CSV)
    write("settings.toml", "colour = 'blue'\n")
    write("readme.md", "# nothing")
    write("~$participants.xlsx", "a lock of a spreadsheet program")
    reading = read_paths([tmp_path])
    assert [sheet.kind for sheet in reading.sheets] == ["delegations"]
    assert len(reading.notes) == 2
    assert all(note.endswith("It was left out.") for note in reading.notes)


def test_a_list_that_is_given_twice_is_read_once(write: Write, tmp_path: Path) -> None:
    path = write("delegations.csv", DELEGATIONS_CSV)
    assert len(read_paths([path, tmp_path, str(path)]).sheets) == 1


def test_nothing_to_import_is_said(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="nothing to import"):
        read_paths([tmp_path])


def test_a_file_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match=r"There is no file .*p\.csv"):
        read_paths([tmp_path / "p.csv"])


def test_a_file_far_too_large_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "p.csv"
    with path.open("wb") as file:
        file.truncate(FILE_BYTES_MAX + 1)
    with pytest.raises(KnownError, match="larger than 50 MB"):
        read_paths([path])


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('code = "X\n', "cannot be read"),
        ("code = 'X'\nname = 'Y'\n", "lacks the column timezone, starts, ends"),
        ("a = 1\n", "describes no event"),
    ],
)
def test_an_event_file_that_is_broken_says_so(text: str, words: str, write: Write) -> None:
    with pytest.raises(KnownError, match=words):
        read_paths([write("event.toml", text)])


def test_an_event_may_stand_in_a_table_too(write: Write) -> None:
    header = "code,name,timezone,starts,ends,languages"
    table = f"{header}\nTEST24,A test,Asia/Seoul,2024-05-01,2024-05-03,en;ko\n"
    from_table = plan([write("event.csv", table)]).facts[0]
    toml = EVENT_TOML.replace('venue = "Town hall"\n', "").replace("A test of lists", "A test")
    assert from_table == plan([write("event.toml", toml)]).facts[0]
