"""A list reads right whichever spreadsheet program of the world wrote it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.errors import KnownError
from kiosk.sample import sample_folder
from kiosk.transfer.encodings import read_text
from kiosk.transfer.sheets import read_paths
from tests.transfer.lists import GOOD, after, participants, plan

KOREAN = participants([GOOD[0], "D1,delegate,,서윤,이,이서윤,,,,,"])
TEXTS = {
    "utf-8": KOREAN,
    "utf-8-sig": KOREAN,
    "utf-16": KOREAN,
    "utf-16-le": KOREAN,
    "utf-16-be": KOREAN,
    "utf-32": KOREAN,
    "cp949": KOREAN,
    "euc_kr": KOREAN,
    "shift_jis": participants(
        ["D1,delegate,,はなこ,やまだ,やまだはなこ,,,,,ようこそいらっしゃいました"]
    ),
    "cp1252": participants(["D1,delegate,,José,Núñez,,,,,,Señor Muñoz llegará más tarde"]),
    "cp1254": participants(["D1,delegate,,Ayşe,Yılmaz,,,,,,Beyoğlu belediyesi"]),
    "cp1251": participants(["D1,delegate,,Лазарь,Мишин,Лазарь Мишин,,,,,Встретить у входа"]),
}


@pytest.mark.parametrize("encoding", TEXTS)
def test_each_encoding_reads_as_it_was_written(encoding: str) -> None:
    text = read_text(TEXTS[encoding].encode(encoding))
    assert text is not None
    assert text.text == TEXTS[encoding]


def test_an_encoding_that_was_guessed_is_told_with_words_to_look_at(
    tmp_path: Path, event: tuple[Path, ...]
) -> None:
    path = tmp_path / "participants.csv"
    path.write_bytes(KOREAN.encode("cp949"))
    (note,) = read_paths([path]).notes
    assert "cp949" in note
    assert "김민준" in note
    assert "CSV UTF-8" in note


def test_bytes_that_are_no_text_are_not_taken_for_it(tmp_path: Path) -> None:
    path = tmp_path / "participants.csv"
    path.write_bytes(bytes(range(256)) * 20)
    with pytest.raises(KnownError, match=r"participants\.csv is no text"):
        read_paths([path])


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_cells_may_be_parted_by_any_usual_mark(
    delimiter: str, write: Callable[[str, str], Path], event: tuple[Path, ...]
) -> None:
    plain = plan([*event, write("comma.csv", participants())])
    other = write("other.csv", participants().replace(",", delimiter))
    assert plan([other], after(plain)).line == "0 new, 0 changed, 3 unchanged, 0 rejected"


def test_the_sample_people_read_alike_in_utf_16(tmp_path: Path) -> None:
    source = sample_folder("excom2019") / "participants.csv"
    copy = tmp_path / "participants.csv"
    copy.write_text(source.read_text(encoding="utf-8"), encoding="utf-16")
    assert read_paths([copy]).sheets == read_paths([source]).sheets


@settings(deadline=None)
@given(st.binary(max_size=300))
def test_no_bytes_make_the_reader_fall_over(data: bytes) -> None:
    text = read_text(data)
    assert text is None or isinstance(text.text, str)
