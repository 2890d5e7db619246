"""The note beside the database can be read whoever wrote: a lost one costs a station its seats."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from kiosk.store.guard import (
    GUARD_FILE,
    NOTE_BYTES,
    Note,
    NoteFile,
    Place,
    is_put_back,
    lost_acts,
    read_note,
)

PLACE = Place("machine", 1)


@pytest.fixture
def file(tmp_path: Path) -> Iterator[NoteFile]:
    opened = NoteFile(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def hasty_threads() -> Iterator[None]:
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(before)


@pytest.mark.usefixtures("hasty_threads")
def test_a_desk_and_its_courier_that_write_at_once_leave_one_whole_note(
    tmp_path: Path, file: NoteFile
) -> None:
    def write(number: int) -> None:
        for seq in range(1_000):
            file.write(Note(PLACE, 1, number * 1_000 + seq))

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(write, range(4)))
    assert (tmp_path / GUARD_FILE).stat().st_size == NOTE_BYTES
    assert read_note(tmp_path) is not None


def test_a_file_into_which_two_notes_once_went_is_read_as_its_first(
    tmp_path: Path, file: NoteFile
) -> None:
    file.write(Note(PLACE, 1, 7))
    first = (tmp_path / GUARD_FILE).read_bytes()
    (tmp_path / GUARD_FILE).write_bytes(first + first.replace(b"7", b"6"))
    assert os.stat(tmp_path / GUARD_FILE).st_size == 2 * NOTE_BYTES
    assert read_note(tmp_path) == Note(PLACE, 1, 7)


def test_a_database_on_a_server_is_put_back_where_its_rows_or_the_note_say_so() -> None:
    note, end = Note(PLACE, 2, 7), (2, 7)
    assert is_put_back(None, PLACE, None, end=end) == ""
    assert is_put_back(note, PLACE, PLACE, end=end) == ""
    assert "dump" in is_put_back(note, PLACE, Place("machine", 2), end=end)
    assert "put back" in is_put_back(note, PLACE, PLACE, end=(2, 6))
    assert "put back" in is_put_back(note, PLACE, None, end=(1, 9))


def test_only_an_own_note_that_was_written_to_its_end_tells_how_much_is_lost() -> None:
    note, end = Note(PLACE, 2, 7), (2, 5)
    assert lost_acts(note, PLACE, end=end, is_sure=True) == (2, 7)
    assert lost_acts(note, Place("machine", 9), end=end, is_sure=True) == (2, 7)
    assert lost_acts(note, PLACE, end=end, is_sure=False) is None
    assert lost_acts(None, PLACE, end=end, is_sure=True) is None
    assert lost_acts(note, Place("other", 1), end=end, is_sure=True) is None
    assert lost_acts(note, PLACE, end=(1, 5), is_sure=True) is None
    assert lost_acts(note, PLACE, end=(2, 7), is_sure=True) is None
