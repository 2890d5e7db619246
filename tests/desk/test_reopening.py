"""A station that is closed, killed, opened twice or given a wrong key."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.desk import Desk, open_desk
from kiosk.domain.commands import CheckIn, RecordImport
from kiosk.errors import KnownError
from tests.desk.small_event import CODES, EVENT, PROGRAMME, who


def test_what_was_done_is_there_after_opening_again(new_desk: Callable[[str], Desk]) -> None:
    desk = new_desk("one")
    desk.do(RecordImport(PROGRAMME))
    desk.do(CheckIn(CODES[0]))
    node, digests = desk.node, desk.digests()
    again = new_desk("one")
    assert (again.node, again.digests()) == (node, digests)
    assert again.counts().checked_in == 1


def test_rebuilding_from_the_log_gives_the_same_tables(desk: Desk) -> None:
    for code in CODES[:10]:
        desk.do(CheckIn(code))
    before = desk.digests()
    desk.rebuild()
    assert desk.digests() == before


def test_a_second_program_on_the_same_folder_is_told_to_use_the_first(desk: Desk) -> None:
    with pytest.raises(KnownError, match="already open"):
        open_desk(desk.folder)


def test_the_file_holds_no_name_in_clear(desk: Desk) -> None:
    desk.do(CheckIn(CODES[0]))
    stored = b"".join(path.read_bytes() for path in desk.folder.glob("rollcall.db*"))
    assert stored
    assert b"Binaghi" not in stored
    assert b"SQLite format" not in stored


def test_the_key_file_is_readable_by_its_owner_only(desk: Desk) -> None:
    if sys.platform != "win32":
        assert (desk.folder / "rollcall.key").stat().st_mode & 0o077 == 0


def test_a_key_that_does_not_fit_is_told_in_words_and_changes_nothing(
    new_desk: Callable[[str], Desk],
) -> None:
    desk = new_desk("one")
    desk.do(RecordImport(PROGRAMME))
    desk.close()
    key, kept = desk.folder / "rollcall.key", (desk.folder / "rollcall.key").read_text()
    key.write_text("00" * 32)
    with pytest.raises(KnownError, match="cannot be opened with this station's key"):
        open_desk(desk.folder)
    key.unlink()
    with pytest.raises(KnownError, match="key of this station's data is missing"):
        open_desk(desk.folder)
    key.write_text(kept)
    with open_desk(desk.folder) as again:
        assert again.person(who(CODES[0])) is not None


def test_a_file_where_the_folder_should_be_is_told_in_words(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file")
    with pytest.raises(KnownError, match="cannot be made"):
        open_desk(tmp_path / "taken")


def test_a_database_that_another_program_locks_is_told_in_words(desk: Desk) -> None:
    locker = subprocess.Popen(
        [
            sys.executable,
            "-c",
            "import sys, sqlcipher3.dbapi2 as s\n"
            "c = s.connect(sys.argv[1], isolation_level=None)\n"
            'c.execute(f"PRAGMA key = \\"x\'{sys.argv[2]}\'\\"")\n'
            "c.execute('BEGIN IMMEDIATE')\n"
            "print('locked', flush=True)\n"
            "sys.stdin.read()\n",
            str(desk.folder / "rollcall.db"),
            (desk.folder / "rollcall.key").read_text().strip(),
        ],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert locker.stdout is not None
        assert locker.stdout.readline().strip() == "locked"
        with pytest.raises(KnownError, match="locked by another program"):
            desk.do(CheckIn(CODES[0]))
    finally:
        locker.communicate()
    assert desk.do(CheckIn(CODES[0])).ok


def test_a_full_disk_is_told_in_words_and_loses_nothing(desk: Desk) -> None:
    desk.do(CheckIn(CODES[0]))
    before = desk.digests()
    with desk._store.reading() as connection:
        pages = int(connection.exec_driver_sql("PRAGMA page_count").scalar_one())
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(KnownError, match="disk is full"):
        _check_in_all(desk)
    with desk._store.reading() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 1000000")
    done = desk.counts().checked_in
    held = desk.digests()
    desk.rebuild()
    assert desk.digests() == held, "no half of an act was left behind"
    assert done >= 1 or held == before
    assert desk.do(CheckIn(CODES[-1])).ok


def test_a_disk_that_became_read_only_is_told_in_words(desk: Desk) -> None:
    with desk._store.reading() as connection:
        connection.exec_driver_sql("PRAGMA query_only = ON")
    with pytest.raises(KnownError, match="lets nothing be written"):
        desk.do(CheckIn(CODES[0]))
    with desk._store.reading() as connection:
        connection.exec_driver_sql("PRAGMA query_only = OFF")
    assert desk.do(CheckIn(CODES[0])).ok


def test_another_event_does_not_go_into_the_same_folder(desk: Desk) -> None:
    other = type(EVENT)("GA2020", "GA", "Makati", "Makati", "Asia/Manila", "2020-09-06",
                        "2020-09-09", ("en",), "")  # fmt: skip
    with pytest.raises(KnownError, match="holds the event EXCOM2019"):
        desk.do(RecordImport((other,)))
    assert desk.do(CheckIn(CODES[0])).ok


def _check_in_all(desk: Desk) -> None:
    for code in CODES[1:]:
        desk.do(CheckIn(code))
